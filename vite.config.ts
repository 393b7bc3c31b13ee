import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** What pdf.js asks for by its name where a PDF does not carry it: fonts, character maps, and decoders without WebAssembly. */
function pdfFiles(): Plugin {
  const { resolve } = createRequire(import.meta.url)
  const home = dirname(resolve('pdfjs-dist/package.json'))
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }
  const wanted: [folder: string, name: RegExp][] = [
    ['cmaps', /./],
    ['standard_fonts', /./],
    ['wasm', /_nowasm_fallback\.js$|^LICENSE_(?:PDFJS_)?(?:JBIG2|OPENJPEG)$/],
  ]
  return {
    name: 'pdf-files',
    generateBundle() {
      for (const [folder, name] of wanted)
        for (const file of readdirSync(join(home, folder)).filter((one) => name.test(one)))
          this.emitFile({
            type: 'asset',
            fileName: `assets/pdfjs-${version}/${folder}/${file}`,
            source: readFileSync(join(home, folder, file)),
          })
    },
  }
}

export default defineConfig({
  root: 'src/web',
  plugins: [react(), pdfFiles()],
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
