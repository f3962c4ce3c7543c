// The project's own lint rules, loaded by oxlint (.oxlintrc.json), which runs in the project's folder.
import { relative, sep } from 'node:path'
import { blankAsZero, inexactCall, type SyntaxNode } from './exact-numbers.ts'
import { importProblem, resolveSpecifier } from './layers.ts'

interface Context {
  readonly filename: string
  report(problem: { readonly node: SyntaxNode; readonly message: string }): void
}

type Visitor = Record<string, (node: SyntaxNode) => void>

const ROOT = process.cwd()
const projectPath = (file: string): string => relative(ROOT, file).split(sep).join('/')

const importDirection = {
  create(context: Context): Visitor {
    const from = projectPath(context.filename)
    const judge = (node: SyntaxNode): void => {
      const source = node['source'] as SyntaxNode | null | undefined
      const specifier = source?.['value']
      if (typeof specifier !== 'string') return
      const to = resolveSpecifier(from, specifier)
      const message = to === null ? null : importProblem(from, to)
      if (message !== null) context.report({ node, message })
    }
    return {
      ImportDeclaration: judge, ImportExpression: judge, ExportNamedDeclaration: judge, ExportAllDeclaration: judge,
    }
  },
}

const exactNumbers = {
  create(context: Context): Visitor {
    const report = (node: SyntaxNode, message: string | null): void => {
      if (message !== null) context.report({ node, message })
    }
    return {
      CallExpression: (node) => report(node, inexactCall(node)),
      LogicalExpression: (node) => report(node, blankAsZero(node)),
    }
  },
}

export default {
  meta: { name: 'mingsuan' },
  rules: { 'import-direction': importDirection, 'exact-numbers': exactNumbers },
}
