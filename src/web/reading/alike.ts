/** Whether a part of the desk would be drawn as it was: each prop the same, lists by what is in them. */
export function alike<Props extends object>(before: Props, after: Props): boolean {
  return Object.entries(after).every(([name, value]) => {
    const last = (before as Record<string, unknown>)[name]
    if (Array.isArray(value) && Array.isArray(last))
      return value.length === last.length && value.every((one, place) => one === last[place])
    return value === last
  })
}
