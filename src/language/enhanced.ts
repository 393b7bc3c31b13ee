/** Enhanced dependencies by conjunct propagation: what is said of one of several joined words is said of each. */

/** A word's heads in the enhanced graph: the number of a word, 0 for the root, and the relation. */
export type EnhancedHeads = { head: number; relation: string }[]

/**
 * The enhanced graph of a basic tree, per word. `heads` and `relations` are by word, heads 1-based, 0 the root.
 * Joined words share the head of the first; joined predicates share its subject unless they have their own.
 */
export function enhancedOf(
  heads: ArrayLike<number>,
  relations: readonly string[],
  upos: readonly string[],
): EnhancedHeads[] {
  const graph: EnhancedHeads[] = relations.map((relation, i) => [{ head: heads[i]!, relation }])
  for (let i = 0; i < relations.length; i++) {
    if (!isRelation(relations[i]!, 'conj')) continue
    const first = firstConjunct(i, heads, relations)
    if (first < 0) continue
    if (relations[first] !== 'root' && heads[first] !== i + 1)
      add(graph[i]!, heads[first]!, relations[first]!)
    shareSubject(first, i, heads, relations, upos, graph)
  }
  for (const edges of graph) edges.sort((a, b) => a.head - b.head || (a.relation < b.relation ? -1 : 1))
  return graph
}

/** The first of the words joined with word `i`; -1 if the chain of conjuncts runs in a circle. */
function firstConjunct(i: number, heads: ArrayLike<number>, relations: readonly string[]): number {
  let at = i
  for (let steps = 0; steps <= relations.length; steps++) {
    if (!isRelation(relations[at]!, 'conj') || heads[at] === 0) return at
    at = heads[at]! - 1
  }
  return -1
}

function shareSubject(
  first: number,
  i: number,
  heads: ArrayLike<number>,
  relations: readonly string[],
  upos: readonly string[],
  graph: EnhancedHeads[],
): void {
  if (!isPredicate(i, heads, relations, upos)) return
  const passive = hasChild(i, 'aux:pass', heads, relations)
  const own = relations.some((relation, k) => heads[k] === i + 1 && isSubject(relation))
  if (own) return
  for (let k = 0; k < relations.length; k++) {
    const relation = relations[k]!
    if (heads[k] !== first + 1 || !isSubject(relation) || relation.endsWith(':outer') || k === i) continue
    const base = relation.split(':')[0]!
    add(graph[k]!, i + 1, passive ? `${base}:pass` : relation.endsWith(':pass') ? base : relation)
  }
}

/** A verb, or a word with a copula: what can have a subject. */
function isPredicate(
  i: number,
  heads: ArrayLike<number>,
  relations: readonly string[],
  upos: readonly string[],
): boolean {
  return upos[i] === 'VERB' || upos[i] === 'AUX' || hasChild(i, 'cop', heads, relations)
}

function hasChild(
  i: number,
  relation: string,
  heads: ArrayLike<number>,
  relations: readonly string[],
): boolean {
  return relations.some((other, k) => heads[k] === i + 1 && other === relation)
}

function isSubject(relation: string): boolean {
  return isRelation(relation, 'nsubj') || isRelation(relation, 'csubj')
}

function isRelation(relation: string, base: string): boolean {
  return relation === base || relation.startsWith(`${base}:`)
}

function add(edges: EnhancedHeads, head: number, relation: string): void {
  if (!edges.some((edge) => edge.head === head && edge.relation === relation)) edges.push({ head, relation })
}
