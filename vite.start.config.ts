import { defineConfig } from 'vite'

// The command line as a few files: a start that loads five hundred small ones takes most of a short command's time.
export default defineConfig({
  build: {
    ssr: true,
    outDir: 'dist/start/cli',
    emptyOutDir: true,
    target: 'node22',
    minify: false,
    rolldownOptions: {
      input: {
        start: 'src/cli/start.ts',
        thread: 'src/cli/thread.ts',
        'screening-thread': 'src/cli/screening-thread.ts',
        'asking-thread': 'src/record/asking-thread.ts',
        'pdf/worker': 'src/read/pdf/worker.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
  // Its 255 files are one; the others are loaded by what needs them.
  ssr: { noExternal: ['kysely'] },
})
