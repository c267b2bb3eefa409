import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['server/src/**/*.test.ts', 'client/src/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['client/src/test/**', '**/node_modules/**'],
    pool: 'threads',
    // Property tests take their time on a busy machine.
    testTimeout: 60_000,
  },
})
