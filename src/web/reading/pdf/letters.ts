/** How wide words are as the browser writes them: near enough to the page's own letters to find a place within a line. */

/** The size in pixels at which words are measured. */
export const letterSize = 20
let pen: CanvasRenderingContext2D | null = null

export function widthOf(words: string, family: string): number {
  pen ??= document.createElement('canvas').getContext('2d')!
  pen.font = `${letterSize}px ${family}`
  return pen.measureText(words).width
}
