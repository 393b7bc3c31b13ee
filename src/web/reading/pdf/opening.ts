/** Opens a PDF in two threads of its own, one that reads it and one that draws it; both end when it is closed. */
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, PDFWorker, version } from 'pdfjs-dist'
import drawing from 'pdfjs-dist/build/pdf.renderer.min.mjs?url'
import reading from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

export interface OpenPdf {
  pdf: PDFDocumentProxy
  close(): void
}

/** A picture of more pixels than this is left out, rather than filling the memory. */
const largestPicture = 64_000_000

/** Fonts, character maps and decoders come from our own server; nothing that the PDF names is asked for, and none of its scripts runs. */
export async function openPdf(bytes: Uint8Array, signal: AbortSignal): Promise<OpenPdf> {
  signal.throwIfAborted()
  const threads = [reading, drawing].map((address) => new Worker(allowed(address), { type: 'module' }))
  const [reader, drawer] = threads as [Worker, Worker]
  GlobalWorkerOptions.rendererPorts = [drawer]
  const files = new URL(`/assets/pdfjs-${version}/`, location.href)
  const task = getDocument({
    data: bytes,
    worker: PDFWorker.create({ port: reader }),
    cMapUrl: new URL('cmaps/', files).href,
    standardFontDataUrl: new URL('standard_fonts/', files).href,
    wasmUrl: new URL('wasm/', files).href,
    // A font of the system is asked for with an address to fall back on, which the pages' policy refuses.
    useSystemFonts: false,
    // The pages' policy compiles no WebAssembly.
    useWasm: false,
    enableXfa: false,
    maxImageSize: largestPicture,
    verbosity: 0,
  })
  const close = () => {
    task.destroy().catch(() => undefined)
    for (const thread of threads) thread.terminate()
  }
  signal.addEventListener('abort', close)
  try {
    return { pdf: await task.promise, close }
  } catch (error) {
    close()
    throw error
  }
}

type Policy = { createScriptURL(address: string): string }
interface WithPolicies {
  trustedTypes?: { createPolicy(name: string, rules: Policy): Policy }
}

let policy: Policy | undefined

/** The pages' policy lets these two files become threads, and nothing else. */
function allowed(address: string): string {
  policy ??= (globalThis as WithPolicies).trustedTypes?.createPolicy('pdf-threads', {
    createScriptURL(wanted) {
      if (wanted !== reading && wanted !== drawing) throw new TypeError(`no thread is made of ${wanted}`)
      return wanted
    },
  })
  return policy?.createScriptURL(address) ?? address
}
