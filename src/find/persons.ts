/** Finds persons by their cues: titles, given names, the order of Chinese names, what is said of them, lists. */
import { placeNamed } from './countries.ts'
import { isFamilyFirst, isGiven, isPinyin } from './given.ts'
import { FORMS } from './inflect.ts'
import { acronym, countryIn, fold, type Register } from './register.ts'
import { partOfSpeechAt } from './tags.ts'
import { CLASS, is, type Text, wordsAt } from './text.ts'

/** Enters all persons of a text. */
export function findPersons(register: Register): void {
  new Persons(register).persons()
}

/** A stretch of capitalised words that may name somebody. */
interface Run {
  from: number
  to: number
  score: number
  role: string | null
}

const PARTICLES = new Set(
  'de du des da dos delos di del della do das van von der den ter ten zu bin ibn ben bint al el abu abou umm ould oulad y e san'.split(
    ' ',
  ),
)
/** Words of titles that do not make a single word after them a name: General Licenses, Executive Order. */
const WEAK =
  /^(?:general|executive|special|high|national|foreign|deputy|state|press|security|crown|first|prime|human|rights|majority|minority|chief|student|advocate|member|citizen|public|former|sous|général|générale|haut|haute|exécutif|premier|première|ancien|ancienne|membre|responsable|garde|prix)$/

const TAKEN =
  /^(?:of|release|arrest|detention|disappearance|death|murder|killing|case|trial|execution|imprisonment|memory|assassination|named|libération|arrestation|détention|disparition|mort|assassinat|exécution|procès|emprisonnement|mémoire|cas|sort|fate|plight|amendements|release)$/

/** Rulers whom texts name by their family name alone. */
const RULERS = new Set(
  (
    'putin poutine lukashenko lukashenka loukachenko macron biden trump zelensky zelenskyy erdogan erdoğan netanyahu netanyahou orbán orban ' +
    'maduro bukele milei modi khamenei sissi sisi kagame museveni biya tshisekedi ouattara tebboune aliyev pashinyan rahmon tokayev ' +
    'mirziyoyev duterte prabowo starmer merz scholz meloni guterres bachelet doumbouya goïta tiani traoré kadyrov ivanishvili'
  ).split(' '),
)

const KIN =
  /^(?:wife|husband|mother|father|son|daughter|brother|sister|widow|partner|épouse|époux|femme|mari|mère|père|fils|fille|frère|sœur|veuve|compagne|compagnon)$/

/** « le président de la transition, »: an office, perhaps with its field, ends at the comma. */
function officeEndsAt(text: Text, comma: number, first: number): boolean {
  for (let at = comma - 1; at >= first && at > comma - 7; at--) {
    if (text.words[at]!.kind === 'mark' || text.forms[at]! & (FORMS.past | FORMS.future)) return false
    if (is(text, at, CLASS.role | CLASS.speaker)) return true
    if (at < comma - 1 && is(text, at, CLASS.coordinator | CLASS.auxiliary | CLASS.subordinator)) return false
  }
  return false
}

/** Families of verbs whose object, or whose subject in death, is a person. */
const SUFFERED = new Set(
  'detain charge try sentence torture die disappear detenir inculper condamnerpeine torturer mourir'.split(
    ' ',
  ),
)

/** Families of verbs of which a name after them is whom they struck: "arrested Jane Roe". */
const STRUCK = new Set(['detain', 'sentence', 'detenir'])

/** "Turkic Muslims", "Coastal Catholics": many, not one. */
const MANY = /(?:ims|ians|ists|ans|ese|ics|tes|ns)$/

/** "Crimean Tatars": a people, by an adjective before a plural. */
const PEOPLES = /^\p{L}+(?:an|ian|ese|ish) \p{L}+[^s]s$/u

/** What stands before a given name in the name of a place, a storm or a prize. */
const GROUND =
  /^(?:saint|sainte|san|santa|st|lake|mount|mont|port|fort|camp|cape|cap|lac|new|north|south|east|west|upper|lower|team|hurricane|tropical|operation|opération|cyclone|prize|prix|place|rue|avenue|hotel|château|big|old|les|the|black|project|projet)$/

/** What people do, by how it is called, where no list has it: the folklorist Jane Roe, l’hydrologue Jean Untel. */
const CALLING =
  /^(?!(?:tw|wr)ists?$|listes$|.{1,5}$)\p{L}+(?:ists?|istes?|ologues?|graphers?|graphes?|makers?|writers?|workers?|teachers?|farmers?|traders?|bankers?|dancers?|painters?|designers?|engineers?|rappers?|runners?|icians?|iciens?|iciennes?|orians?|arians?|edians?|édiens?|édiennes?)$/u

class Persons {
  private readonly text: Text
  private readonly register: Register

  constructor(register: Register) {
    this.text = register.text
    this.register = register
  }

  persons(): void {
    const runs = this.runs()
    this.lists(runs)
    const sure = runs.filter((run) => run.score >= 3)
    sure.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
    const full = new Map<string, number>()
    for (const run of sure) this.person(run, full)
    this.kin(runs, full)
    this.shortForms(full)
    this.givenNames()
  }

  /** "Sebastien Lai" beside "Jimmy Lai": another name before a known family name is another person. */
  private kin(runs: Run[], full: Map<string, number>): void {
    const { text } = this
    for (const run of runs) {
      if (run.score >= 3 || run.score < 1 || run.to - run.from !== 2 || text.nameAt[run.from]! >= 0) continue
      const known = full.get(fold(text.words[run.to - 1]!.text))
      if (known === undefined || text.nameAt[run.to - 1]! >= 0) continue
      if (
        text.classes[run.from] !== 0 ||
        text.forms[run.from] !== 0 ||
        run.from === text.sentences[text.sentenceOf[run.from]!]!.from
      )
        continue
      this.person(run, full)
    }
  }

  /** "Vladimir" alone for Vladimir Kara-Murza, where one person of the text has that given name. */
  private givenNames(): void {
    const { text } = this
    const holders = new Map<string, Set<number>>()
    for (const [number, one] of this.register.names.list.entries()) {
      if (one.kind !== 'person' || !/\s/.test(one.name)) continue
      const first = one.name.split(/\s/)[0]!.toLowerCase()
      if (!isGiven(first)) continue
      holders.set(first, (holders.get(first) ?? new Set()).add(number))
    }
    // a line alone is coded for who did what to whom by weights that were learned with rulers unmarked
    const told = text.sentences.length > 2
    for (let at = 0; at < text.words.length; at++) {
      const { low, capital, kind } = text.words[at]!
      if (!capital || kind !== 'word' || text.nameAt[at]! >= 0) continue
      const numbers = holders.get(low)
      const beside = text.words[at + 1]
      if (beside?.capital && beside.kind === 'word' && beside.low !== "'s") continue
      const before = text.words[at - 1]
      const named = before?.capital && before.kind === 'word'
      if (numbers?.size === 1 && !(named && text.nameAt[at - 1]! >= 0)) {
        const name = this.register.names.list[[...numbers][0]!]!
        this.register.put('person', name.name, at, at + 1, name.country)
      } else if (!numbers && !named && told && RULERS.has(low)) {
        this.register.put('person', text.words[at]!.text, at, at + 1, null)
      }
    }
  }

  /** Candidate names with the evidence for each. */
  private runs(): Run[] {
    const { text } = this
    const runs: Run[] = []
    for (const [number, sentence] of text.sentences.entries()) {
      if (this.register.shouting[number]) continue
      for (let at = sentence.from; at < sentence.to; at++) {
        if (!this.register.mayName(at)) continue
        let to = at + 1
        while (to < sentence.to) {
          if (this.register.mayName(to) && !(sentence.heading && this.tells(to))) to++
          else if (
            text.words[to]!.text === '.' &&
            text.words[to - 1]!.text.length === 1 &&
            this.register.mayName(to + 1)
          )
            to += 2
          else if (
            PARTICLES.has(text.words[to]!.low) &&
            this.particlesEnd(to, sentence.to) > 0 &&
            this.joins(at, to)
          )
            to = this.particlesEnd(to, sentence.to)
          else break
        }
        const run = this.endsBody(at) ? null : this.weigh(at, to, sentence.from, sentence.to)
        if (run) runs.push(run)
        at = to - 1
      }
    }
    return runs
  }

  /** "Senator Roe Presses Ministry on Detained Dockers": in a headline a capital does not make a verb a name. */
  private tells(at: number): boolean {
    const { low } = this.text.words[at]!
    if (this.text.lexicon.tongue !== 'en' || this.text.classes[at] !== 0 || isGiven(low)) return false
    const forms = /[^s]s$/.test(low) ? FORMS.present : /ed$/.test(low) ? FORMS.part : 0
    return (this.text.forms[at]! & forms) !== 0
  }

  /** "League of Coastal Towns", « Ligue des Villes »: the rest of an organisation's name, not a person. */
  private endsBody(from: number): boolean {
    const { text } = this
    const [head, link] = [text.words[from - 2], text.words[from - 1]]
    if (!head?.capital || !/^(?:of|for|on|against|de|des|du|d'|sur|contre)$/.test(link!.low)) return false
    return is(text, from - 2, CLASS.organisation) && !is(text, from - 2, CLASS.role)
  }

  /** After "von der", "de la", "bin": the end of the name they lead to, or 0. */
  private particlesEnd(at: number, limit: number): number {
    let to = at + 1
    while (
      to < limit &&
      to < at + 3 &&
      /^(?:der|den|la|las|los|al|el|abd|abdul|abu)$/.test(this.text.words[to]!.low) &&
      !this.register.mayName(to)
    )
      to++
    return to < limit && this.register.mayName(to) ? to + 1 : 0
  }

  /** "de" joins a name only after a given name: Dominique de Villepin, not Ministre de France. */
  private joins(from: number, at: number): boolean {
    const { text } = this
    for (let i = from; i < at; i++)
      if (is(text, i, CLASS.role | CLASS.organisation | CLASS.thing | CLASS.actor)) return false
    return isGiven(text.words[at - 1]!.low) || !['de', 'du', 'des'].includes(text.words[at]!.low)
  }

  private weigh(start: number, to: number, first: number, end: number): Run | null {
    const { text } = this
    let from = start
    let role = 0
    for (let at = start; at < to; at++) {
      if (is(text, at, CLASS.role | CLASS.honorific) && at < to && !this.looksGiven(at, to)) {
        from = at + 1
        role = 3
      } else if (
        at === from &&
        at < to - 1 &&
        (placeNamed(text.words[at]!.text)?.as === 'adjective' ||
          // "the EFW Jane Roe": the letters of a body before one of its people
          (acronym(text.words[at]!.text) && isGiven(text.words[at + 1]!.low)) ||
          is(
            text,
            at,
            CLASS.determiner |
              CLASS.preposition |
              CLASS.adverb |
              CLASS.subordinator |
              CLASS.coordinator |
              CLASS.month,
          ) ||
          text.words[at]!.low === 'his')
      )
        from = at + 1
    }
    if (text.words[from]?.text === '.') from++
    while (to > from && text.words[to - 1]!.text === '.') to--
    if (from >= to) return null
    const size = to - from
    let score = 0
    let organisation = false
    for (let at = from; at < to; at++) {
      const initial = text.words[at]!.text.length === 1 && text.words[at + 1]?.text === '.'
      if (is(text, at, CLASS.auxiliary | CLASS.negation | CLASS.determiner) && at > from && !initial)
        return null
      if (at === from && size > 1 && isGiven(text.words[at]!.low)) continue
      if (is(text, at, CLASS.organisation | CLASS.thing | CLASS.month)) organisation = true
    }
    if (organisation) return null
    const words = wordsAt(text, from, to)
    if (
      /^(?:urgent action|press release|action urgente|open letter|breaking news|public statement)$/i.test(
        words,
      )
    )
      return null
    if (placeNamed(words) || (size === 2 && PEOPLES.test(words) && !isGiven(text.words[from]!.low)))
      return null
    const one = text.words[from]!
    if (size === 1 && (is(text, from, ~CLASS.speaker) || placeNamed(one.text) || acronym(one.text)))
      return null
    if (role && size === 1 && (from === start || WEAK.test(text.words[from - 1]!.low))) return null
    if (role) score += 3
    const before = from - 1
    // "the Five-Point Consensus has ...": an article stands before no person
    if (
      !role &&
      text.lexicon.tongue === 'en' &&
      text.words[before]?.low === 'the' &&
      /^\p{Lu}\p{L}+-\p{Lu}/u.test(one.text)
    )
      return null
    if (!role && before >= first) score += this.titleBefore(before, first)
    if (size > 1 && isGiven(one.low) && !is(text, from, CLASS.month | CLASS.modal)) score += 3
    if (
      size > 1 &&
      size < 4 &&
      isFamilyFirst(one.low) &&
      !is(text, from, CLASS.pronoun | CLASS.determiner) &&
      isPinyin(text.words[from + 1]!.low)
    )
      score += 3
    if (
      size > 1 &&
      text.words[to - 1]!.text.length > 1 &&
      text.words[to - 1]!.text === text.words[to - 1]!.text.toUpperCase() &&
      text.words[from]!.text !== text.words[from]!.text.toUpperCase()
    )
      score += 3
    if (size > 1) score += this.afterwards(to, end)
    if (
      size > 1 &&
      before >= first &&
      // "Ann Roe of Harbour Light": of a body, not what befell somebody
      ((TAKEN.test(text.words[before]!.low) &&
        !(text.words[before]!.low === 'of' && before > first && text.words[before - 1]!.capital)) ||
        (/^d['e]/.test(text.words[before]!.low) && before > first && TAKEN.test(text.words[before - 1]!.low)))
    )
      score += 2
    if (
      size > 1 &&
      size < 5 &&
      before >= first &&
      !MANY.test(text.words[to - 1]!.low) &&
      this.ledTo(before, first)
    )
      score += 2
    if (size > 1 && size < 5) score += 1
    // "Abiy Ahmed": a given name stands second where a people names itself so
    if (size === 2 && isGiven(text.words[to - 1]!.low) && !GROUND.test(one.low) && text.forms[from] === 0)
      score += 1
    if (size > 1 && size < 5 && before > first && this.saidBy(before)) score += 2
    if (size > 2 && this.parted(from, to)) score += 2
    if (before >= first && /-year-old$/.test(text.words[before]!.low)) score += 3
    if (size === 1 && score < 3) {
      const next = to < end ? text.words[to]! : null
      if (next && is(text, to, CLASS.reign) && before >= first && text.words[before]!.low === 'the')
        score += 3
    }
    let begins = start + (this.bids(start) && start + 1 < from ? 1 : 0)
    if (text.words[begins]!.low === 'dear' || text.words[begins]!.kind === 'number') begins++
    return { from, to, score, role: role && begins < from ? wordsAt(text, begins, from) : null }
  }

  /** “...,” said Jane Roe; « ... », a déclaré Jeanne Roux: behind a quotation and a verb of saying. */
  private saidBy(verb: number): boolean {
    const { text } = this
    const told = (text.entries[verb] ?? []).some(
      (one) =>
        !one.tail.length &&
        one.forms & ~FORMS.base &&
        (one.families.includes('say') || one.families.includes('dire')),
    )
    let before = verb - 1
    while (before > 0 && /^(?:a|ont|avait|s'|s'est|se)$/.test(text.words[before]!.low)) before--
    return told && /^[,”»"]$/.test(text.words[before]!.text)
  }

  /** A calling that no list has, behind an article, or a verb of what is done to people. */
  private ledTo(before: number, first: number): boolean {
    const { text } = this
    const { low, capital } = text.words[before]!
    if (capital || text.nameAt[before]! >= 0) return false
    if (CALLING.test(low) && before > first && is(text, before - 1, CLASS.determiner)) return true
    // "our colleague Giorgi Lomidze": one of those who are somebody's
    if (
      before > first &&
      is(text, before, CLASS.people | CLASS.speaker) &&
      is(text, before - 1, CLASS.possessive)
    )
      return true
    return (text.entries[before] ?? []).some(
      (one) =>
        !one.tail.length &&
        one.forms & (FORMS.past | FORMS.part) &&
        one.families.some((family) => STRUCK.has(family)),
    )
  }

  /** "Urge President Ruiz": a capital that only the sentence gives, and a verb that is no part of the role. */
  private bids(at: number): boolean {
    const { text } = this
    const opens = text.sentences[text.sentenceOf[at]!]!.from === at
    return opens && (text.forms[at]! & FORMS.base) !== 0 && !is(text, at, CLASS.role | CLASS.honorific)
  }

  /** "dos", "bin", "von der" between two names: places and bodies have no such words. */
  private parted(from: number, to: number): boolean {
    for (let at = from + 1; at < to - 1; at++)
      if (
        /^(?:dos|das|bin|ibn|bint|ben|von|van|zu|ould|della|der|den|ter|abu)$/.test(this.text.words[at]!.low)
      )
        return true
    return false
  }

  private looksGiven(at: number, to: number): boolean {
    return at + 1 < to && isGiven(this.text.words[at]!.low) && !is(this.text, at, CLASS.honorific)
  }

  /** A title or a profession just before the name: activist Jane Roe, le président Untel, winner X. */
  private titleBefore(before: number, first: number): number {
    const { text } = this
    if (text.words[before]!.text === '.' && before > first) before--
    if (text.nameAt[before]! >= 0) return 0
    if (is(text, before, CLASS.honorific) || KIN.test(text.words[before]!.low)) return 3
    if (is(text, before, CLASS.role) && !text.words[before]!.capital) return 3
    if (is(text, before, CLASS.role)) return 3
    // « le journaliste pakistanais Jean Untel »: an adjective between the calling and the name
    if (before > first && this.describes(before) && is(text, before - 1, CLASS.role | CLASS.speaker)) return 3
    if (text.words[before]!.text === ',' && before - 1 >= first) {
      // "Kara-Murza's wife, Evgenia": a given name is enough
      if (KIN.test(text.words[before - 1]!.low)) return 3
      if (officeEndsAt(text, before, first)) return 2
    }
    return 0
  }

  private describes(at: number): boolean {
    const { low, capital } = this.text.words[at]!
    if (capital || this.text.lexicon.tongue !== 'fr') return false
    return placeNamed(low)?.as === 'adjective' || partOfSpeechAt(this.text, at) === 'ADJ'
  }

  /** What follows a full name: ", the minister ...", said, (D-NY). */
  private afterwards(to: number, end: number): number {
    const { text } = this
    const next = text.words[to]
    if (!next || to >= end) return this.signs(to)
    if (next.text === ',' || next.text === '(') {
      for (let at = to + 1; at < Math.min(end, to + 7); at++) {
        if (text.words[at]!.text === ',' && at > to + 1) break
        if (is(text, at, CLASS.role | CLASS.speaker)) return 3
      }
      return 0
    }
    // "Tewodros Hailu is a lecturer in law": who is told to be something
    if (/^(?:is|was|est|était)$/.test(next.low) && /^(?:an?|une?)$/.test(text.words[to + 1]?.low ?? ''))
      for (let at = to + 2; at < Math.min(end, to + 5); at++)
        if (is(text, at, CLASS.role | CLASS.speaker | CLASS.people) || CALLING.test(text.words[at]!.low))
          return 2
    const entry = text.entries[to]?.find(
      (one) => !one.tail.length && (one.families.includes('say') || one.families.includes('dire')),
    )
    return entry || this.sufferedBy(to, end) ? 2 : 0
  }

  /** "was arrested", « a été condamné », "has died": what happens to people only. */
  private sufferedBy(at: number, end: number): boolean {
    const { text } = this
    let verb = at
    while (verb < end && verb < at + 4 && is(text, verb, CLASS.auxiliary | CLASS.adverb)) verb++
    if (verb === at || verb >= end) return false
    return (text.entries[verb] ?? []).some(
      (one) => one.forms & (FORMS.part | FORMS.past) && one.families.some((family) => SUFFERED.has(family)),
    )
  }

  /** A line of a signature: the name alone, a line with a post below. */
  private signs(to: number): number {
    const { text } = this
    const next = to < text.words.length ? text.sentences[text.sentenceOf[to]!] : undefined
    if (!next || next.to - next.from > 8) return 0
    for (let at = next.from; at < next.to; at++) if (is(text, at, CLASS.role)) return 3
    return 0
  }

  /** In a list with a person, other names of the same shape are persons too. */
  private lists(runs: Run[]): void {
    const { text } = this
    const follows = (a: Run, b: Run) => {
      const gap = b.from - a.to
      if (gap < 1 || gap > 3 || text.sentenceOf[a.from] !== text.sentenceOf[b.from]) return false
      for (let at = a.to; at < b.from; at++)
        if (!/^(?:,|and|et|ou|or|d'|de|of|&|;)$/.test(text.words[at]!.low)) return false
      return true
    }
    const spread = (a: Run, b: Run) => {
      if (a.score >= 3 && b.score < 3 && b.to - b.from > 1) b.score += 2
    }
    for (let i = 1; i < runs.length; i++) if (follows(runs[i - 1]!, runs[i]!)) spread(runs[i - 1]!, runs[i]!)
    for (let i = runs.length - 1; i > 0; i--)
      if (follows(runs[i - 1]!, runs[i]!)) spread(runs[i]!, runs[i - 1]!)
  }

  private person(run: Run, full: Map<string, number>): void {
    const { text } = this
    if (text.nameAt[run.from]! >= 0) return
    const other = this.alias(run)
    if (other) {
      this.register.put('person', other, run.from, run.to, null)
      return
    }
    const short = this.surname(run)
    const known = run.to - run.from === 1 ? full.get(short) : undefined
    const role = this.roleOf(run)
    const country = role ? countryIn(role) : null
    if (known !== undefined) {
      const name = this.register.names.list[known]!
      this.register.put('person', name.name, run.from, run.to, country, role)
      return
    }
    const name = wordsAt(text, run.from, run.to)
    const number = this.register.put('person', name, run.from, run.to, country, role)
    for (const key of [short, fold(text.words[run.to - 1]!.text)]) if (!full.has(key)) full.set(key, number)
  }

  /** « Oumar Sylla, dit Foniké Menguè », "alias": another name of the person before it. */
  private alias({ from }: Run): string | null {
    const { text } = this
    if (!/^(?:dit|dite|alias|aka)$/.test(text.words[from - 1]?.low ?? '')) return null
    let at = from - 2
    while (at >= 0 && text.words[at]!.kind === 'mark' && at > from - 4) at--
    const name = this.register.names.list[text.nameAt[at] ?? -1]
    return name?.kind === 'person' ? name.name : null
  }

  /** The part of a name by which it is taken up again. */
  private surname(run: Run): string {
    const { words } = this.text
    const chinese =
      run.to - run.from > 1 && isFamilyFirst(words[run.from]!.low) && isPinyin(words[run.from + 1]!.low)
    return fold(words[chinese ? run.from : run.to - 1]!.text)
  }

  private roleOf(run: Run): string | null {
    const { text } = this
    const sentence = text.sentences[text.sentenceOf[run.from]!]!
    let from = run.from
    while (
      from > sentence.from &&
      (is(text, from - 1, CLASS.role) ||
        (text.words[from - 1]!.text === '.' && is(text, from - 2, CLASS.honorific)) ||
        placeNamed(text.words[from - 1]!.text)?.as === 'adjective' ||
        (text.nameAt[from - 1]! >= 0 && from < run.from && text.words[from - 1]!.capital))
    )
      from--
    if (
      from < run.from &&
      /^(?:of|for)$/.test(text.words[from - 1]?.low ?? '') &&
      is(text, from - 2, CLASS.role) &&
      text.words[from - 2]!.capital
    )
      from -= 2
    const widened = from < run.from ? this.roleStart(from, sentence.from) : from
    const before = widened === null ? '' : wholeRole(wordsAt(text, widened, run.from))
    if (before && !HONORIFIC.test(before)) return before
    const told = widened === null ? '' : wholeRole(run.role ?? '')
    const own = told && !HONORIFIC.test(told) ? told : null
    if (text.words[run.to]?.text !== ',') return own
    let to = run.to + 1
    let found = false
    while (to < sentence.to && !/[,;:.”»"()]/.test(text.words[to]!.text) && to - run.to < 16) {
      if (is(text, to, CLASS.role) && to - run.to < 6) found = true
      if (is(text, to, CLASS.auxiliary | CLASS.modal | CLASS.subordinator)) break
      // "Ann Roe, Bishop Luis Rey and ...": others, not what she is
      if (text.words[to]!.capital && isGiven(text.words[to]!.low)) return own
      to++
    }
    return found ? wholeRole(wordsAt(text, run.to + 1, to)) || own : own
  }

  /** Where the whole phrase of a role begins ("2016 Martin Ennals Award winner"), or null where it cannot be told. */
  private roleStart(at: number, first: number): number | null {
    const { text } = this
    let from = at
    while (from > first && at - from < 8) {
      const { kind, capital, low } = text.words[from - 1]!
      const title = kind === 'word' && (capital || /^(?:then|ex|former|longtime|veteran)(?:-|$)/.test(low))
      // "In 2018 President Roe": when, no part of what she is
      if (kind === 'number' && from - 1 > first && is(text, from - 2, CLASS.preposition)) break
      if (
        (!(title && !is(text, from - 1, CLASS.determiner | CLASS.preposition | CLASS.auxiliary)) &&
          kind !== 'number') ||
        this.bids(from - 1)
      )
        break
      from--
    }
    if (from === first) return from
    const before = text.words[from - 1]!
    const closed =
      before.kind === 'mark' ||
      text.forms[from - 1]! !== 0 ||
      is(
        text,
        from - 1,
        ~(CLASS.role | CLASS.people | CLASS.organisation | CLASS.thing | CLASS.instrument | CLASS.unit),
      )
    return closed ? from : null
  }

  /** Later mentions by family name alone, also in capitals. */
  private shortForms(full: Map<string, number>): void {
    const { text } = this
    for (let at = 0; at < text.words.length; at++) {
      const word = text.words[at]!
      if (!word.capital || text.nameAt[at]! >= 0 || word.kind !== 'word') continue
      const number = full.get(fold(word.text))
      if (number === undefined) continue
      if (is(text, at, CLASS.determiner | CLASS.pronoun | CLASS.modal | CLASS.preposition | CLASS.auxiliary))
        continue
      const near = text.words[at + 1]
      if (
        near?.capital &&
        near.kind === 'word' &&
        text.nameAt[at + 1]! < 0 &&
        is(text, at + 1, CLASS.organisation | CLASS.thing)
      )
        continue
      const name = this.register.names.list[number]!
      this.register.put('person', name.name, at, at + 1, name.country)
    }
  }
}

/** What says no more than that it is somebody. */
const HONORIFIC = /^(?:mm?|mrs?|ms|mmes?|mlle|dr|miss|monsieur|madame|messieurs|mesdames|maître|me)\.? *$/i

/** A role without its article, its "then-", or a preposition that nothing follows. */
function wholeRole(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/^(?:(?:the|an?|le|la|les|un|une|du|des|de|of) |l[’']\s?|d[’']\s?)+/i, '')
    .replace(/^(?:then[- ]|dear )/i, '')
    .replace(/(?:^|\s)(?:d[’']|l[’']|de|du|des|of|the|la|le|les|for|to|pour)\s*$/i, '')
    .trim()
}
