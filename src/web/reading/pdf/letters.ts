/** How wide words are as the browser writes them: near enough to the page's own letters to find a place within a line. */

const size = 20
let pen: CanvasRenderingContext2D | null = null

export function widthOf(words: string, family: string): number {
  pen ??= document.createElement('canvas').getContext('2d')!
  pen.font = `${size}px ${family}`
  return pen.measureText(words).width
}
