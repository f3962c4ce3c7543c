// The behaviour of the report page: choosing findings, leading to places, filters, tabs, zoom, keys. Without it the page
// still shows everything, one part under the other.
(() => {
  'use strict'

  const root = document.documentElement
  const one = (selector, within = document) => within.querySelector(selector)
  const all = (selector, within = document) => [...within.querySelectorAll(selector)]
  const frame = one('.frame')
  if (!frame) return
  root.classList.add('js')

  const view = one('.view')
  const inspector = one('#inspector')
  let chosen = null
  let stops = []
  let stop = 0

  // Places

  const marksOf = (finding) => all(`[data-finding="${finding}"]`)

  function goTo(id) {
    const target = document.getElementById(id)
    if (!target) return
    const part = target.getAttribute('data-mark')
    for (const old of all('.mark.here')) old.classList.remove('here')
    for (const piece of part ? all(`[data-mark="${part}"]`) : [target]) piece.classList.add('on', 'here')
    for (const link of all('a[data-goto]', inspector)) link.classList.toggle('current', link.dataset.goto === id)
    if (stops.includes(id)) stop = stops.indexOf(id)
    scrollTo(target)
  }

  // Pictures are loaded when they are near: their pages have their size from the start, so that one jump is enough.
  function scrollTo(target) {
    const box = target.getBoundingClientRect()
    const frameBox = view.getBoundingClientRect()
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    const top = view.scrollTop + box.top - frameBox.top - Math.max(20, (view.clientHeight - box.height) / 2.6)
    const left = view.scrollLeft + box.left - frameBox.left - Math.max(20, (view.clientWidth - box.width) / 2)
    const far = Math.abs(top - view.scrollTop) > view.clientHeight * 3
    view.scrollTo({ top, left: view.scrollWidth > view.clientWidth ? left : 0, behavior: calm || far ? 'auto' : 'smooth' })
  }

  // Findings

  function choose(id, place) {
    const item = document.getElementById(id)
    if (!item) return
    if (chosen) {
      chosen.classList.remove('selected')
      one('.pick', chosen).setAttribute('aria-pressed', 'false')
    }
    for (const mark of all('.mark.on')) mark.classList.remove('on', 'here')
    chosen = item
    item.classList.add('selected')
    one('.pick', item).setAttribute('aria-pressed', 'true')
    for (let fold = item.parentElement.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true
    for (const mark of marksOf(id)) mark.classList.add('on')
    inspect(item)
    stops = all('.places a[data-goto]', inspector).map((link) => link.dataset.goto)
    stop = 0
    history.replaceState(null, '', `#${id}`)
    one('.pick', item).scrollIntoView({ block: 'nearest' })
    const first = place ?? stops[0]
    // The document's area has just changed its size: wait until it has it.
    if (first) requestAnimationFrame(() => goTo(first))
  }

  function inspect(item) {
    const tag = one('.inspector-head .tag', inspector)
    const own = one('.pick .tag', item)
    tag.className = own.className
    tag.textContent = own.textContent
    one('.inspector-head h2', inspector).textContent = one('.pick .message', item).textContent
    const body = one('.inspector-body', inspector)
    body.replaceChildren(...one('.detail', item).cloneNode(true).childNodes)
    body.scrollTop = 0
    inspector.hidden = false
    frame.classList.add('inspecting')
    one('.inspector-steps', inspector).hidden = all('.places li', body).length < 2
  }

  function close() {
    inspector.hidden = true
    frame.classList.remove('inspecting')
    const pick = chosen && one('.pick', chosen)
    if (chosen) chosen.classList.remove('selected')
    if (pick) {
      pick.setAttribute('aria-pressed', 'false')
      pick.focus()
    }
    for (const mark of all('.mark.on')) mark.classList.remove('on', 'here')
    chosen = null
    stops = []
    history.replaceState(null, '', ' ')
  }

  function step(by) {
    if (stops.length === 0) return
    stop = (stop + by + stops.length) % stops.length
    goTo(stops[stop])
  }

  const shownItems = () => all('.finding').filter((item) => !item.hidden && !item.closest('[hidden]') && !item.parentElement.closest('details:not([open])'))

  function move(by) {
    const items = shownItems()
    if (items.length === 0) return
    const at = chosen ? items.indexOf(chosen) : -1
    const next = items[Math.max(0, Math.min(items.length - 1, at < 0 ? 0 : at + by))]
    choose(next.id)
    one('.pick', next).focus({ preventScroll: true })
  }

  // Filters

  const search = one('#search')
  const group = one('#group')
  const chips = all('.chip')

  function applyFilter() {
    const severities = new Set(chips.filter((chip) => chip.getAttribute('aria-pressed') === 'true').map((chip) => chip.dataset.severity))
    const words = search.value.trim().toLowerCase().split(/\s+/).filter(Boolean)
    const fits = (item) => {
      if (!severities.has(item.dataset.severity)) return false
      if (group.value !== '' && item.dataset.group !== group.value) return false
      const text = `${one('.pick', item).textContent} ${one('.detail', item).textContent}`.toLowerCase()
      return words.every((word) => text.includes(word) || text.replaceAll(',', '').includes(word.replaceAll(',', '')))
    }
    let count = 0
    // From the leaves up: a cause stays where something under it fits.
    for (const item of all('.finding').toReversed()) {
      const below = all('.finding', item).some((inner) => !inner.hidden)
      item.hidden = !fits(item) && !below
      if (!item.hidden) count += 1
      if (below && words.length > 0) one('details', item).open = true
    }
    const none = one('.no-match')
    if (none) none.hidden = count > 0 || all('.finding').length === 0
    for (const mark of all('.mark[data-finding^="f-"]')) mark.classList.toggle('filtered', Boolean(document.getElementById(mark.dataset.finding)?.hidden))
  }

  for (const chip of chips) {
    chip.addEventListener('click', () => {
      chip.setAttribute('aria-pressed', String(chip.getAttribute('aria-pressed') !== 'true'))
      applyFilter()
    })
  }
  search.addEventListener('input', applyFilter)
  group.addEventListener('change', applyFilter)
  one('.filters').addEventListener('submit', (event) => event.preventDefault())

  // Tabs

  const tabs = all('[role="tab"]')
  function showTab(tab) {
    for (const other of tabs) {
      const active = other === tab
      other.setAttribute('aria-selected', String(active))
      other.tabIndex = active ? 0 : -1
      document.getElementById(other.getAttribute('aria-controls')).hidden = !active
    }
  }
  tabs.forEach((tab, index) => {
    tab.addEventListener('click', () => showTab(tab))
    tab.addEventListener('keydown', (event) => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
      if (!by) return
      const next = tabs[(index + by + tabs.length) % tabs.length]
      showTab(next)
      next.focus()
      event.stopPropagation()
    })
  })
  showTab(tabs[0])

  // Zoom

  let zoom = 1
  function setZoom(value) {
    zoom = Math.max(0.4, Math.min(4, value))
    const middle = (view.scrollTop + view.clientHeight / 2) / view.scrollHeight
    view.style.setProperty('--zoom', String(zoom))
    view.scrollTop = middle * view.scrollHeight - view.clientHeight / 2
  }
  one('.zoom-in').addEventListener('click', () => setZoom(zoom * 1.25))
  one('.zoom-out').addEventListener('click', () => setZoom(zoom / 1.25))
  one('.fit').addEventListener('click', () => setZoom(1))

  // Clicks and keys

  document.addEventListener('click', (event) => {
    const target = event.target
    const link = target.closest('a[data-goto], a[data-pick], a[href^="#page-"]')
    if (link) {
      event.preventDefault()
      if (link.dataset.pick) choose(link.dataset.pick)
      else goTo(link.dataset.goto ?? link.getAttribute('href').slice(1))
      return
    }
    const pick = target.closest('.pick')
    if (pick) return choose(pick.parentElement.id)
    const mark = target.closest('.mark')
    if (!mark || !mark.dataset.finding) return
    // Several findings may stand on one place: each click takes the next of them.
    const here = document.elementsFromPoint(event.clientX, event.clientY).filter((element) => element.matches('.mark[data-finding^="f-"]'))
    const ids = [...new Set(here.map((element) => element.dataset.finding))]
    const next = ids[(ids.indexOf(chosen?.id) + 1) % ids.length]
    const place = here.find((element) => element.dataset.finding === next)
    if (next) {
      showTab(tabs[0])
      choose(next, place?.dataset.mark)
    }
  })
  one('.close').addEventListener('click', close)
  one('.step.back').addEventListener('click', () => step(-1))
  one('.step.forward').addEventListener('click', () => step(1))

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const typing = event.target.closest('input, select, textarea')
    if (event.key === 'Escape') return typing ? typing.blur() : close()
    if (typing) return
    if (event.key === '/') {
      event.preventDefault()
      showTab(tabs[0])
      return search.focus()
    }
    if (event.key === 'n') return step(1)
    if (event.key === 'p') return step(-1)
    const inView = event.target.closest('.view')
    const by = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key]
    if (!by || (inView && event.key.startsWith('Arrow')) || one('#tab-findings').hidden) return
    event.preventDefault()
    move(by)
  })

  // In print everything is unfolded.
  let folded = []
  addEventListener('beforeprint', () => {
    folded = all('details:not([open])')
    for (const fold of folded) fold.open = true
    for (const tab of all('.tab-body')) tab.hidden = false
    for (const image of all('img[loading="lazy"]')) image.loading = 'eager'
  })
  addEventListener('afterprint', () => {
    for (const fold of folded) fold.open = false
    showTab(tabs.find((tab) => tab.getAttribute('aria-selected') === 'true') ?? tabs[0])
  })

  const wanted = decodeURIComponent(location.hash.slice(1))
  if (/^f-\d+$/.test(wanted)) choose(wanted)
})()
