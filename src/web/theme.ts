/** Whether the pages are light, dark, or as the system says; remembered on this device as the language is. */

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** As the shell came from the server, which read the cookie. */
export function themeNow(): Theme {
  const { theme } = document.documentElement.dataset
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

export function setTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
  document.cookie = `theme=${theme}; path=/; max-age=31536000; samesite=strict`
}
