/** Where a screening is shown. */
export function screeningAddress(id: string): string {
  return `/screenings/${encodeURIComponent(id)}`
}
