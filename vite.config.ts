import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // An asset inside a style sheet would be a data: address, which the pages' policy refuses.
    assetsInlineLimit: 0,
    // Browsers that know modules know modulepreload; the polyfill would be script for nobody.
    modulePreload: { polyfill: false },
  },
})
