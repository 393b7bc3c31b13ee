import { defineConfig } from 'vitest/config'

// The store reads it from the process's own environment, which a thread cannot set (see src/record/database.ts).
process.env.SQLITE_USE_URI = '1'

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
