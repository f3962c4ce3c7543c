import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    setupFiles: ['test/support/property-seed.ts'],
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'scripts/**/*.test.ts'],
    pool: 'forks',
    // Two processes of bounded memory: what the smallest machine that has to run this gives.
    maxWorkers: 2,
    execArgv: ['--max-old-space-size=2048'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
