/** The addresses of the pages: known to the server that answers them, the browser that shows them, and whoever links to them. */

const patterns = {
  home: /^\/$/,
  add: /^\/add$/,
  documents: /^\/documents$/,
  document: /^\/documents\/([^/]+)$/,
  changes: /^\/documents\/([^/]+)\/changes$/,
  lost: /^\/lost$/,
  disagreements: /^\/disagreements$/,
  expunge: /^\/expunge$/,
  settings: /^\/settings$/,
  asks: /^\/asks$/,
  ask: /^\/asks\/([^/]+)$/,
  demands: /^\/demands$/,
  demand: /^\/demands\/([^/]+)$/,
  people: /^\/people$/,
  person: /^\/people\/([^/]+)$/,
  bodies: /^\/bodies$/,
  body: /^\/bodies\/([^/]+)$/,
  occasions: /^\/occasions$/,
  brief: /^\/brief$/,
  screenings: /^\/screenings$/,
  screening: /^\/screenings\/([^/]+)$/,
  suggestions: /^\/suggestions$/,
  charts: /^\/charts$/,
  figures: /^\/figures$/,
  search: /^\/search$/,
  history: /^\/history$/,
  entry: /^\/history\/(\d+)$/,
  about: /^\/about$/,
  login: /^\/login$/,
  join: /^\/join$/,
  you: /^\/you$/,
  users: /^\/users$/,
  audit: /^\/audit$/,
}

export type PageName = keyof typeof patterns

/** Which page an address shows, with its subject decoded; null where there is none. */
export function pageAt(path: string): { page: PageName; subject: string } | null {
  for (const [page, pattern] of Object.entries(patterns)) {
    const match = pattern.exec(path)
    if (match) return { page: page as PageName, subject: decoded(match[1] ?? '') }
  }
  return null
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Findings of a document in the order of their numbers: that of the text, the wider first where two begin together. */
export function inOrder<Placed extends { start: number; end: number }>(
  findings: readonly Placed[],
): Placed[] {
  return findings.toSorted((a, b) => a.start - b.start || b.end - a.end)
}
