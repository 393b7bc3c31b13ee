/** Long work as the server tells it: the events of an answer, each one step. */

/** Events are lines that begin with `data:`. */
export async function* stepsOf<Step>(body: ReadableStream<Uint8Array>): AsyncGenerator<Step> {
  let rest = ''
  const reader = body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const lines = (rest + value).split('\n')
    rest = lines.pop()!
    for (const line of lines) if (line.startsWith('data:')) yield JSON.parse(line.slice(5)) as Step
  }
}
