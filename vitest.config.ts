import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'src/**/*.test.tsx',
      'messages/**/*.test.ts',
      'rules/**/*.test.ts',
      'scripts/**/*.test.ts',
    ],
    pool: 'threads',
    isolate: false,
    testTimeout: 60_000,
  },
})
