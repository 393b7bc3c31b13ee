/** French sentences keep « », : ; ! ? on the line of the word they belong to. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const folder = join(import.meta.dirname, 'fr')

/** The words of every string and template in a file, comments and code aside. */
function stringsOf(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isTemplateHead(node))
      found.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

test('no breaking space before high punctuation or inside quotation marks', () => {
  const strays = readdirSync(folder).flatMap((name) =>
    stringsOf(join(folder, name))
      .filter((words) => / [:;!?»](?!\S)|« /.test(words))
      .map((words) => `${name}: ${words}`),
  )
  expect(strays).toEqual([])
})
