/** What the command line says: its help, its headings, its remarks, and what it says of a call that was wrong. */
import type { Details } from '../../src/problem.ts'
import { access, restrictedKinds, roles } from './access.ts'
import { keep, misfits } from './keep.ts'
import { reviewingCommands as reviewing } from './reviewing.ts'

const near = (word: string | number | undefined) => (word ? `Did you mean ${word}? ` : '')

export const cliProblems = {
  command_unknown: ({ command, near: nearest }: Details) => ({
    problem: `There is no command “${command}”.`,
    remedy: `${near(nearest)}All commands: answerable --help`,
  }),
  option_unknown: ({ option, near: nearest }: Details) => ({
    problem: `There is no option ${option} here.`,
    remedy: `${near(nearest)}The options of a command: answerable COMMAND --help`,
  }),
  option_needs_value: ({ option }: Details) => ({
    problem: `${option} needs a value.`,
    remedy: `Write it after the option: ${option} VALUE, or ${option}=VALUE if it begins with a dash.`,
  }),
  option_takes_none: ({ option }: Details) => ({
    problem: `${option} takes no value.`,
    remedy: `Write ${option} alone.`,
  }),
  option_choice: ({ option, value, choices }: Details) => ({
    problem: `${option} cannot be “${value}”.`,
    remedy: `Choose one of: ${choices}.`,
  }),
  option_day: ({ option, value }: Details) => ({
    problem: `“${value}” is not a day that ${option} understands.`,
    remedy: 'Write 2019-03-22, or 2019-03 or 2019 if that is all that is known.',
  }),
  option_number: ({ option, value }: Details) => ({
    problem: `${option} needs a whole number, not “${value}”.`,
    remedy: `For example ${option} 2.`,
  }),
  conllu_unreadable: ({ name, line, words }: Details) => ({
    problem: `Line ${line} of ${name} is not CoNLL-U: ${words}`,
    remedy:
      'A word has ten columns with a tab between them and its number in the first, counted from 1. Correct that line, or give a text without --gold-tokens.',
  }),
  conllu_line: ({ line, words }: Details) => ({
    problem: `Line ${line} is not CoNLL-U: ${words}`,
    remedy: 'A word has ten columns with a tab between them and its number in the first, counted from 1.',
  }),
  finding_ambiguous: ({ id }: Details) => ({
    problem: `More than one finding has an identifier that begins with ${id}.`,
    remedy: 'Give more of its digits: answerable asks --format jsonl shows them all.',
  }),
  model_name: ({ model }: Details) => ({
    problem: `${model} cannot be the name of a model.`,
    remedy: 'Give the name under which the endpoint knows it, as in --model llama3.1:8b.',
  }),
  model_address_missing: ({ model }: Details) => ({
    problem: `Where the model ${model} answers was not said.`,
    remedy:
      'Add --model-at http://127.0.0.1:11434/v1 with the address of your endpoint, or set ANSWERABLE_MODEL_AT.',
  }),
  model_address: ({ url }: Details) => ({
    problem: `${url} cannot be asked: it must begin with https://, or with http:// on this machine or its own network, and hold no password or query.`,
    remedy: 'Give the base address of an OpenAI-compatible endpoint, as http://127.0.0.1:11434/v1.',
  }),
  model_key_file: ({ path }: Details) => ({
    problem: `The key of the model could not be read from ${path}.`,
    remedy: 'Check ANSWERABLE_MODEL_KEY_FILE, or unset it where no key is needed.',
  }),
  model_unreachable: ({ model, url, reason }: Details) => ({
    problem: `The model ${model} could not be asked at ${url} (${reason}).`,
    remedy: 'Start its server and check the address. What the rules find is here without it.',
  }),
  model_refused: ({ model, url, status }: Details) => ({
    problem: `${url} refused to ask the model ${model} (answer ${status}).`,
    remedy: 'Check the name of the model and the key. What the rules find is here without it.',
  }),
  model_redirects: ({ url }: Details) => ({
    problem: `${url} sends on to another address, which is not followed: your documents go only where you said.`,
    remedy: 'Give the address where the endpoint really is.',
  }),
  model_slow: ({ model, seconds }: Details) => ({
    problem: `The model ${model} did not answer in full within ${seconds} seconds.`,
    remedy: 'Use a smaller model or a faster machine. What the rules find is here without it.',
  }),
  model_too_long: ({ model, limit }: Details) => ({
    problem: `The model ${model} answered more than ${limit} bytes about one passage; the answer was not read.`,
    remedy: 'Use a model that keeps to what it is asked. What the rules find is here without it.',
  }),
  model_reply: ({ model }: Details) => ({
    problem: `The model ${model} answered something that is not the JSON it was asked for.`,
    remedy: 'Use a model that can reply in JSON. What the rules find is here without it.',
  }),
  model_given_up: ({ model }: Details) => ({
    problem: `The model ${model} gave no readable answer several times in a row, and is asked no more.`,
    remedy: 'What the rules find is complete. Run the command again when the model works.',
  }),
  queue_needs_server: ({ path }: Details) => ({
    problem: `${path} is a file: only a record on a PostgreSQL server has a queue.`,
    remedy:
      'Copy it to a server with: answerable move postgres://USER@HOST/DATABASE. Or read here, with: answerable add',
  }),
  job_gave_up: ({ name, times }: Details) => ({
    problem: `Whoever reads ${name} dies or is silent: it was begun ${times} times.`,
    remedy:
      'Read it alone where nothing else runs: answerable add. Then answerable work --retry has it tried again.',
  }),
  reading_broke_off: ({ name, message }: Details) => ({
    problem: `Reading ${name} broke off: ${message}`,
    remedy: 'The others are read. Try it alone; if it happens again, please report it.',
  }),
  option_missing: ({ command, option }: Details) => ({
    problem: `answerable ${command} needs ${option}.`,
    remedy: `See: answerable ${command} --help`,
  }),
  operand_missing: ({ command, operand }: Details) => ({
    problem: `answerable ${command} needs ${cli.values[operand as keyof typeof cli.values] ?? operand}.`,
    remedy: `See: answerable ${command} --help`,
  }),
  operand_extra: ({ command, operand }: Details) => ({
    problem: `answerable ${command} does not take “${operand}”.`,
    remedy: `If it belongs to the word before it, put both in quotation marks. See: answerable ${command} --help`,
  }),
  operand_choice: ({ value, choices }: Details) => ({
    problem: `“${value}” is not possible here.`,
    remedy: `Choose one of: ${choices}.`,
  }),
  nobody_called: ({ name }: Details) => ({
    problem: `Nobody on record is called “${name}”.`,
    remedy: 'See who is: answerable people, answerable body.',
  }),
  no_occasion_called: ({ name }: Details) => ({
    problem: `No occasion on record is called “${name}”.`,
    remedy: 'See them all: answerable occasions.',
  }),
  finding_unknown: ({ id }: Details) => ({
    problem: `No finding on record has the identifier ${id}.`,
    remedy: 'Copy it from the last column of answerable asks, or from answerable export jsonl.',
  }),
  entry_malformed: ({ entry }: Details) => ({
    problem: `“${entry}” is not the number of an entry.`,
    remedy: 'Copy it from the first column of: answerable history FINDING',
  }),
  passage_malformed: ({ passage }: Details) => ({
    problem: `“${passage}” does not say where the answer stands.`,
    remedy: 'Write DOCUMENT:START-END, the offsets in characters: letter.txt:2950-2962.',
  }),
  passage_not_found: ({ passage }: Details) => ({
    problem: `There is no such passage on record: ${passage}.`,
    remedy: 'See the documents: answerable documents. The end may not lie behind the end of its text.',
  }),
  reason_missing: ({ command }: Details) => ({
    problem: 'A rejection is kept with its reason, and none was given.',
    remedy: `answerable ${command} ID --why "the sentence reports what others expect"`,
  }),
  samples_absent: ({ path }: Details) => ({
    problem: `The sample documents are not at ${path}.`,
    remedy:
      'Answerable seems to be installed in part. Install it again, or read files of your own: answerable add FILE.',
  }),
  output_unwritable: ({ path, message }: Details) => ({
    problem: `${path} cannot be written: ${message}.`,
    remedy: 'Check that the folder exists and that you may write there.',
  }),
}

export const cli = {
  /** Between reasons in one line. */
  between: '; ',
  promise:
    'A cited record of what governments were asked, promised, said, did and left undone, and for whom.',
  usage: 'Usage',
  command: 'COMMAND',
  optionsWord: 'options',
  optionsHeading: 'Options',
  examplesHeading: 'Examples',
  everyCommand: 'For every command',
  moreHelp: 'More about one: answerable COMMAND --help',
  choices: (choices: string) => `one of ${choices}`,
  groups: {
    begin: 'Read documents',
    ask: 'Ask the record',
    decide: 'Decide on what the machine proposed',
    names: 'Names and lists',
    publish: 'Write and show',
    team: 'Say who may see and do what',
    keep: 'Keep',
  },
  values: {
    path: 'PATH',
    source: 'PATH|URL',
    body: 'BODY',
    name: 'NAME',
    day: 'DAY',
    text: 'TEXT',
    number: 'N',
    finding: 'ID',
    entry: 'ENTRY',
    subject: 'ID|NAME',
    destination: 'FILE|ADDRESS',
    file: 'FILE',
    change: 'set|change|remove',
    address: 'ADDRESS',
    format: 'FORMAT',
    shell: 'SHELL',
    host: 'HOST',
    passage: 'DOCUMENT:START-END',
    document: 'DOCUMENT',
    comparison: 'compare',
    kept: 'document|person',
    screening: 'SCREENING',
    howMany: '1|2',
    userChange: 'list|add|link|role|end',
    restrictable: 'document|finding',
    restrictedKind: 'document|finding|person',
    row: 'ROW',
    listed: 'ENTRY',
  },
  commands: {
    try: {
      summary: 'Read the sample documents into a record of their own, and look around in it',
      about:
        'The record is made in .answerable/try.record unless you name another place. Nothing leaves this machine. At the end the pages open at an address on this machine; Ctrl-C stops them.',
      examples: ['answerable try', 'answerable try --no-serve'],
    },
    add: {
      summary: 'Add files, folders or web addresses to the record',
      about:
        'Folders are read with all they hold. The original bytes are kept. What is on record already is not added again, so the same command completes what was interrupted.',
      examples: [
        'answerable add letter.pdf press/',
        'answerable add https://example.org/letter --publisher "Human Rights Watch"',
        'answerable add scan.txt --published 2016-10 --language fr',
      ],
    },
    work: {
      summary: 'Read what waits in the queue of a record on a server',
      about:
        'Fill the queue with: answerable add --queue. Any number of machines may work on one record; what one that dies had begun is done by another, once. It goes on until it is stopped.',
      examples: ['answerable work --record postgres://team@server/answerable', 'answerable work --waiting'],
    },
    reread: {
      summary: 'Read documents on record again with this version of Answerable',
      about:
        'All of them, or those that are named. They are read from the bytes that are kept; facts stay, and so does what people decided, with its passage. A decision whose passage is gone is listed by: answerable lost',
      examples: ['answerable reread', 'answerable reread letter.pdf'],
    },
    lost: {
      summary: 'List findings that people decided and whose passages are gone',
      about:
        'A page that changed, or a text that is read better now, may no longer hold the words that were decided about, letter by letter. Look at them again; --accept lets go of those that need no decision any more.',
      examples: [
        'answerable lost',
        'answerable lost --accept ask-0123456789abcdef --why "the page was corrected"',
      ],
    },
    disagreements: {
      summary: 'List findings about which two reviewers disagree, or that wait for a second',
      about:
        'Where a record asks for two reviewers (answerable reviewers), a finding counts as confirmed or rejected once two users decided alike. Where they differ, an editor decides: answerable confirm, answerable reject.',
      examples: ['answerable disagreements', 'answerable disagreements --second'],
    },
    read: {
      summary: 'Read files and print what they say, without a record',
      about: 'Nothing is kept. “-” reads standard input. A .jsonl file holds documents, one a line.',
      examples: ['answerable read letter.txt', 'answerable read press/ --format jsonl > findings.jsonl'],
    },
    parse: {
      summary: 'Print the sentences, words and trees of files as Universal Dependencies',
      about: 'CoNLL-U, for other programs. Passages that are neither English nor French are left out.',
      examples: [
        'answerable parse letter.txt --format conllu',
        'answerable parse treebank.conllu --gold-tokens --language fr',
      ],
    },
    asks: {
      summary: 'Show who asked whom for what',
      about: 'With --about, the asks are grouped by demand: the same ask across documents and years.',
      examples: [
        'answerable asks --about "Ilham Tohti"',
        'answerable asks --to France --open --as-of 2019-03-23',
      ],
    },
    demands: {
      summary: 'Show the demands: each ask once, with all who asked it and since when',
      about: '',
      examples: ['answerable demands --open', 'answerable demands --to China'],
    },
    people: {
      summary: 'List the people on record, or show the file of one of them',
      about:
        'The file of a person shows every place where a document names them, in its context, and every finding about them.',
      examples: ['answerable people', 'answerable people --mentions', 'answerable people "Ilham Tohti"'],
    },
    body: {
      summary: 'Show the account of a government or another body; without a name, list them',
      about:
        'Its account is what it was asked, what it pledged, said, did and left undone, and how long it has been silent. Officials and organs of a state count as that state.',
      examples: ['answerable body', 'answerable body France --as-of 2019-03-23'],
    },
    occasions: {
      summary: 'Show visits, summits, votes and signings, with what was asked for them',
      about: '',
      examples: ['answerable occasions'],
    },
    search: {
      summary: 'Search the words of all documents',
      about:
        'All words must be found, in any of their forms. OR joins two words, NOT or - excludes, "quotes" keep words together, releas* finds beginnings, lawyer NEAR/5 arrested finds words at most five apart, brackets group. A search kept with --save is asked again with --saved.',
      examples: [
        'answerable search "forced labour"',
        'answerable search visit --kind ask --from 2019 --counts',
        'answerable search \'lawyer NEAR/5 (arrested OR detained)\' --person "Ilham Tohti" --save lawyers',
        'answerable search --saved lawyers --order latest',
      ],
    },
    searches: {
      summary: 'List the searches that are kept',
      about: '',
      examples: ['answerable searches', 'answerable searches --drop lawyers'],
    },
    documents: {
      summary: 'List the documents on record',
      about: '',
      examples: ['answerable documents', 'answerable documents "human rights watch"'],
    },
    history: {
      summary:
        'Show what became of a document, a finding or a name: every entry about it, with who, when and why',
      about: 'Give an identifier as tables and exports show it, or a name.',
      examples: ['answerable history a5b0c2', 'answerable history "Ilham Tohti"'],
    },
    confirm: {
      summary: 'Confirm findings that the machine proposed',
      about:
        'The identifiers stand beside the findings. The decision is kept with your name, the time and the reason.',
      examples: ['answerable confirm a5b0c2'],
    },
    reject: {
      summary: 'Reject findings that the machine proposed, with the reason',
      about:
        'A rejected finding is shown no more, also when a better engine proposes it again. The decision is kept.',
      examples: ['answerable reject a5b0c2 --why "a question to the reader"'],
    },
    answer: {
      summary: 'Say that an ask was answered, met or refused, and where that stands',
      about: '',
      examples: ['answerable answer a5b0c2 --status refused --passage reply.txt:120-214'],
    },
    withdraw: {
      summary: 'Take back a decision: the finding stands as it stood before',
      about:
        'ENTRY is the number of the decision, as answerable history FINDING shows it. Only the last decision about a finding can be taken back. The decision and its taking back both stay in the ledger.',
      examples: ['answerable withdraw 41 --why "wrong line"'],
    },
    merge: {
      summary: 'Say that two names are one person or body',
      about:
        'The first name stays the one shown; every other is kept and found. It can be undone: answerable part.',
      examples: ['answerable merge "Raphaël Glucksmann" "Raphael Glucksmann"'],
    },
    part: {
      summary: 'Undo a merge: take one out of the other again',
      about: '',
      examples: ['answerable part "Raphael Glucksmann" "Raphaël Glucksmann"'],
    },
    apart: {
      summary: 'Say that two names are two persons or bodies, however alike',
      about: 'They are not suggested again: answerable people --same. A merge later decides otherwise.',
      examples: ['answerable apart "Wang Wei" "Wang Wei (lawyer)" --why "born in other years"'],
    },
    translation: {
      summary: 'Say that a document is the translation of another',
      about:
        'Both are then shown side by side, marked as a human or a machine translation. --undo takes it back; both are kept on record.',
      examples: [
        'answerable translation letter-en.txt --of lettre.txt --by human',
        'answerable translation letter-en.txt --undo',
      ],
    },
    names: {
      summary: 'Say how likely two names are one, and why',
      about:
        'Names are compared across spellings and scripts. Without names, pairs are read from standard input, one JSON object with a and b a line, and answered in order. The score is the chance that both are one name, from 0 to 1; from 0.5 on they are taken to be the same. Equal names never make two people certain to be one.',
      examples: [
        'answerable names compare "Chow Hang-tung" 鄒幸彤',
        'answerable names compare --format jsonl < pairs.jsonl',
      ],
    },
    screen: {
      summary: 'Hold the rows of a table against lists of sanctions or forced labour',
      about:
        'Lists may be the files that the EU, OFAC, the UK, the UN and US Customs publish, the page of the UFLPA list, OpenSanctions files, or any table with a column of names. Tables and lists may be CSV or Excel workbooks (.xlsx: the first sheet). Every row is reported, rows are counted from 1 below the headings. No match is not a clearance.',
      examples: [
        'answerable screen suppliers.csv --list uflpa.html eu.xml',
        'answerable screen people.csv --list sdn.csv --column "Full name" --format jsonl',
      ],
    },
    screenings: {
      summary: 'Show the screenings that were kept, or one with what is to be decided',
      about:
        'SCREENING is its identifier, the beginning of it, or latest. Each candidate stands beside the list’s own words and what was decided, by whom and when. --open shows only rows that are asked about: nobody decided yet, or the list’s words or the row changed since. No match is not a clearance.',
      examples: ['answerable screenings', 'answerable screenings latest --open'],
    },
    candidate: {
      summary: 'Decide whether a row is what a list names: the same, not the same, unsure',
      about:
        'ROW and ENTRY are as answerable screenings shows them. The decision is kept with who, when, why and the version of the list. It is asked again when the list says something else of that entry, or the row changes; the last decision stands.',
      examples: ['answerable candidate latest 14 EU.123 --decision not-same --why "another town"'],
    },
    brief: {
      summary: 'Write a footnoted briefing about a government or another body',
      about:
        'Open asks, the people concerned, what was pledged, said, done and left undone, each line with its source. The end of the file’s name chooses the format: .docx, .odt, .html or .md. A file of that name is replaced.',
      examples: [
        'answerable brief --to France --as-of 2019-03-23 --output brief.docx',
        'answerable brief --to France --occasion "visit" --language fr --output note.odt',
      ],
    },
    export: {
      summary: 'Write all findings for other programs',
      about: '',
      examples: [
        'answerable export jsonl > findings.jsonl',
        'answerable export csv --bom --output findings.csv',
      ],
    },
    serve: {
      summary: 'Show the record in a browser on this machine',
      about:
        'It listens on 127.0.0.1 only, unless told otherwise. Ctrl-C stops it. Where the record has users, everybody logs in; for other machines put a proxy that speaks TLS before it.',
      examples: [
        'answerable serve',
        'answerable serve --port 8080',
        'answerable serve --public-url https://record.example --proxy 127.0.0.1',
      ],
    },
    users: {
      summary: 'List who may use the record, invite somebody, change their role, or end it',
      about:
        'Readers read; reviewers decide on findings too; editors also add, merge, answer and screen; keepers do all of it. Who is cleared sees what is restricted; keepers always do. The first is invited here. There is no password to begin with.',
      examples: [
        'answerable users',
        'answerable users add Marie --role keeper',
        'answerable users add Ben --role reviewer',
        'answerable users link Ben --public-url https://record.example',
        'answerable users role Ben --role editor --cleared',
        'answerable users end Ben --why "left the team"',
      ],
    },
    reviewers: {
      summary: 'Show or set how many must decide alike about a finding: one or two',
      about:
        'With two, a finding counts as confirmed or rejected once two users decided alike; what counts already counts still. Only a record with users can ask for two. Back to one, what waits counts as whoever decided last said.',
      examples: ['answerable reviewers', 'answerable reviewers 2 --why "for the hearing"'],
    },
    restrict: {
      summary: 'Show a document, or a finding with its paragraph, only to those who are cleared',
      about:
        'For others it is as if it were not on record: not in lists, counts, searches, histories, exports. A document is restricted in all its versions. The reason is kept, and only those who are cleared read it.',
      examples: [
        'answerable restrict document testimony.docx --why "the witness asked for it"',
        'answerable restrict finding a5b0c2 --why "names the village"',
      ],
    },
    protect: {
      summary: 'Show a person under a pseudonym to those who are not cleared',
      about:
        'Their names become blocks in the texts that others read, and nobody finds them by searching. Without NAME it is asked for, so that the shell does not keep it.',
      examples: [
        'answerable protect --why "family at home"',
        'answerable protect "A B" --pseudonym "Witness 3" --why "asked for"',
      ],
    },
    lift: {
      summary: 'Show to everybody again what was restricted',
      about: '',
      examples: ['answerable lift document testimony.docx --why "published since"'],
    },
    restricted: {
      summary: 'List what is restricted, by whom and why',
      about: '',
      examples: ['answerable restricted'],
    },
    verify: {
      summary: 'Check that nothing on record was changed or lost',
      about:
        'Every entry is checked against the hash that the next one holds, every original against its own.',
      examples: ['answerable verify'],
    },
    passphrase: {
      summary: 'Encrypt the record, change its passphrase, or make it plain again',
      about:
        'The whole file is written anew, read back, and only then takes the place of the old one, which is overwritten. A passphrase is asked for at the terminal or read from a file; it is never an argument, which others can see. Nobody can open the record without it: keep it where you will find it.',
      examples: ['answerable passphrase set', 'answerable passphrase change', 'answerable passphrase remove'],
    },
    expunge: {
      summary: 'Take a document, or a person’s data, out of the record for good, with the reason',
      about:
        'A document goes with all that was found in it; a person’s names and the passages about them become blocks. Nothing of it is left in the file, and the chain still verifies. The reason stays, so it may not name the person. Without NAME it is asked for, so that the shell does not keep it. Copies made before keep what went.',
      examples: [
        'answerable expunge document letter.txt --why "sent to us by mistake"',
        'answerable expunge person --why "asked for by the person"',
      ],
    },
    backup: {
      summary: 'Write a verified, encrypted copy of the record',
      about:
        'The copy has the passphrase of the record, or one of its own; a record without one is asked for the passphrase of the copy. The copy is read back whole before it gets its name.',
      examples: ['answerable backup /media/stick/monday.record', 'answerable backup monday.record --plain'],
    },
    move: {
      summary: 'Copy the record to a PostgreSQL server, to a file, or from one server to another',
      about:
        'Every entry and every byte is copied as it is, everything derived is made again there, and all of it is read back: the last entry has the same hash. The record itself stays where it is. Where TO is an address, nothing may be on record there yet; a file gets a passphrase unless it is to be plain.',
      examples: [
        'answerable move postgres://team@server/answerable',
        'answerable move team.record --record postgres://team@server/answerable',
      ],
    },
    restore: {
      summary: 'Put a copy in the place of the record',
      about: 'The copy is verified first. A record that is there is kept beside it under another name.',
      examples: ['answerable restore /media/stick/monday.record'],
    },
    seal: {
      summary: 'Sign all that is on record, with a time stamp where an authority is given',
      about:
        'A seal is an entry that holds one hash over all entries before it, signed with your key. A time-stamp authority sees that hash and nothing else.',
      examples: ['answerable seal', 'answerable seal --authority http://timestamp.example.org'],
    },
    prove: {
      summary: 'Write what shows an outsider that an entry was under a seal',
      about:
        'The file holds that entry and the seal, and of the rest of the record nothing but hashes. Whoever gets it can check it with check-proof.',
      examples: ['answerable prove 12 --output proof.json'],
    },
    'check-proof': {
      summary: 'Check such a proof, without the record',
      about: '',
      examples: ['answerable check-proof proof.json --trust authority.pem'],
    },
    upgrade: {
      summary: 'Bring a record of an older format to that of this Answerable',
      about: 'A copy of it as it is is kept beside it first. Commands that write do the same by themselves.',
      examples: ['answerable upgrade'],
    },
    rebuild: {
      summary: 'Make everything that is derived anew from the ledger',
      about: '',
      examples: ['answerable rebuild'],
    },
    completion: {
      summary: 'Print the completion script of a shell',
      about: '',
      examples: [
        'answerable completion bash >> ~/.bashrc',
        'answerable completion fish > ~/.config/fish/completions/answerable.fish',
      ],
    },
  },
  /** What became of a model's proposals. */
  proposed: (
    model: string,
    of: { alone: number; both: number; notVerbatim: number; malformed: number; unread: number },
  ) =>
    `${model}: ${of.alone} found by it alone, ${of.both} by the rules too; rejected ${of.notVerbatim} whose quote is not in the document, ${of.malformed} not of the shape asked for; ${of.unread} passages without a readable answer`,
  /** `read --explain`. */
  explaining: {
    rule: 'rule',
    pattern: 'pattern',
    example: 'like',
    anchor: 'set out from',
    words: 'words',
    tree: 'tree',
    sure: (percent: number) => `${percent} % sure`,
  },
  options: {
    same: 'who on record may be one, with the reasons',
    keep: 'keep the screening in the record, with its lists, so that its candidates can be decided',
    'id-column': 'heading of the column that tells rows of one name apart',
    'country-column': 'heading of the column of countries',
    decision: 'what was decided',
    record: 'the record to use (or ANSWERABLE_RECORD)',
    locale: 'language in which Answerable speaks to you',
    help: 'show this help',
    format: 'how to print',
    list: 'a file of a list; several may follow one another',
    column: 'heading of the column that holds the names',
    queue: 'have it read by whoever runs: answerable work',
    lease: 'seconds after which another takes what a silent worker began (60)',
    once: 'stop when nothing waits any more',
    waiting: 'say what waits and what could not be read, and read nothing',
    retry: 'have what could not be read tried again',
    bom: 'begin CSV with a byte order mark, for spreadsheets that need it',
    'gold-tokens': 'the file is CoNLL-U: keep its sentences and tokens',
    model:
      'let a model of your own propose findings too; its quotes are checked, and nothing is sent unless this is given',
    'model-at':
      'address of its OpenAI-compatible endpoint, else ANSWERABLE_MODEL_AT; its key from ANSWERABLE_MODEL_KEY or ANSWERABLE_MODEL_KEY_FILE',
    explain: 'say of each finding by which rule, words and tree it was made',
    jobs: 'read with N cores at once',
    published: 'when the documents were published: 2019, 2019-03 or 2019-03-22',
    publisher: 'who published the documents',
    title: 'title of the document',
    language: 'language of the documents, or of what is written',
    author: 'your name, kept with what you decide',
    to: 'asked of this body, its officials and organs counted in',
    by: 'asked by this body or person; of a translation, who made it',
    of: 'the document that it translates',
    undo: 'take it back',
    about: 'about this person, place or matter',
    open: 'only asks that are still open',
    mentions: 'with every place where a document names each of them',
    'as-of': 'as the record stood on that day: documents published by then',
    'known-on': 'as the record was known at the end of that day (UTC): what was added and decided by then',
    kind: 'only passages in which something of this kind was found',
    from: 'published on or after',
    until: 'published on or before',
    limit: 'how many at most',
    offset: 'how many to pass over',
    body: 'only in documents that name this body',
    person: 'only in documents that name this person',
    order: 'the best first, or the latest published',
    counts: 'count what the passages can be narrowed by',
    save: 'keep this search under this name',
    saved: 'the search that is kept under this name; what you add narrows it further',
    accept: 'findings that need no decision any more',
    drop: 'keep the search of this name no more',
    why: 'the reason, kept with the decision',
    yes: 'do not ask for confirmation',
    status: 'what became of the ask',
    passage: 'where the answer stands',
    occasion: 'for this occasion: only asks made for it come first',
    output: 'file to write',
    port: 'port to listen on (4747)',
    host: 'address to listen on (127.0.0.1)',
    'passphrase-file': 'file whose first line is the passphrase (or ANSWERABLE_PASSPHRASE_FILE)',
    'new-passphrase-file': 'file whose first line is the new passphrase',
    role: 'what they may do',
    second: 'what waits for a second reviewer, instead',
    cleared: 'they see what is restricted',
    team: 'only where users log in',
    'public-url': 'origin at which readers see the record, where a proxy that speaks TLS stands before it',
    proxy: 'addresses of such proxies, whose word is taken for where a call came from',
    pseudonym: 'the name that others read (else one is made)',
    as: 'see the record as this user sees it',
    plain: 'write the copy without encryption',
    authority:
      'address of a time-stamp service (RFC 3161; or ANSWERABLE_TIMESTAMP_AUTHORITY); only a hash goes there',
    trust: 'certificates in PEM of authorities that you trust',
    'no-serve': 'only read and print; do not open the pages',
  },
  columns: {
    date: 'Date',
    who: 'Who asked whom',
    actor: 'Who',
    what: 'What',
    status: 'Status',
    entry: 'Entry',
    author: 'By',
    why: 'Why',
    words: 'In whose words',
    document: 'Document',
    demand: 'Demand',
    asked: 'Asked',
    by: 'By',
    of: 'Of',
    name: 'Name',
    role: 'Role',
    country: 'Country',
    documents: 'Documents',
    mentions: 'Mentions',
    kind: 'Kind',
    occasion: 'Occasion',
    asks: 'Asks',
    acts: 'Acts',
    title: 'Title',
    publisher: 'Publisher',
    findings: 'Findings',
    where: 'Where',
    passage: 'Passage',
    language: 'Language',
  },
  kinds: {
    ask: 'ask',
    pledge: 'pledge',
    stance: 'stance',
    act: 'act',
    omission: 'omission',
    figure: 'figure',
  },
  manyKinds: {
    ask: (n: number) => `${n} ${n === 1 ? 'ask' : 'asks'}`,
    pledge: (n: number) => `${n} ${n === 1 ? 'pledge' : 'pledges'}`,
    stance: (n: number) => `${n} ${n === 1 ? 'stance' : 'stances'}`,
    act: (n: number) => `${n} ${n === 1 ? 'act' : 'acts'}`,
    omission: (n: number) => `${n} ${n === 1 ? 'omission' : 'omissions'}`,
    figure: (n: number) => `${n} ${n === 1 ? 'figure' : 'figures'}`,
  },
  entityKinds: {
    person: 'person',
    body: 'body',
    country: 'country',
    company: 'company',
    place: 'place',
    instrument: 'instrument',
  },
  states: {
    proposed: 'proposed',
    confirmed: 'confirmed',
    corrected: 'corrected',
    rejected: 'rejected',
    added: 'added by hand',
  },
  statuses: { open: 'open', answered: 'answered', met: 'met', refused: 'refused' },
  positions: { criticises: 'criticises', supports: 'supports', opposes: 'opposes', denies: 'denies' },
  modalities: {
    actual: '',
    expected: 'expected',
    alleged: 'alleged',
    hypothetical: 'hypothetical',
    denied: 'denied',
  },
  someone: 'someone',
  nobodyNamed: 'nobody named',
  noDate: 'no date',
  forOccasion: (occasion: string) => `for: ${occasion}`,
  about: (names: string) => `about: ${names}`,
  dueBy: (day: string) => `due ${day}`,
  proposedNote:
    'What is “proposed” was found by the machine and not yet confirmed by anyone. answerable confirm ID, answerable reject ID --why REASON.',
  nothing: {
    asks: 'No ask on record answers this.',
    demands: 'No demand on record answers this.',
    people: 'No person is on record.',
    bodies: 'No government or other body is on record.',
    occasions: 'No occasion is on record.',
    documents: 'No document on record answers this.',
    history: 'It is on record, and nobody has decided anything about it yet.',
    search: 'No passage on record holds these words.',
    lost: 'Every decision stands with its passage.',
    searches: 'No search is kept. Keep one with: answerable search WORDS --save NAME',
    findings: 'Nothing was found.',
  },
  nothingOnRecord: 'Nothing on record.',
  occasionsOf: (read: number, of: number) =>
    `Put together from the latest ${read} of ${of} passages about occasions. All of them: --format jsonl`,
  firstOf: (shown: number, of: number) =>
    `The first ${shown} of ${of} are shown. All of them: --format jsonl`,
  asksCount: (n: number, demands: number) =>
    `${n} ${n === 1 ? 'ask' : 'asks'}${demands ? `, ${demands} ${demands === 1 ? 'demand' : 'demands'}` : ''}`,
  demandLine: ({
    title,
    final,
    status,
    n,
    since,
  }: Record<'title' | 'final' | 'status' | 'since', string> & { n: number }) =>
    `Demand: ${title}${final ? ` · final actor: ${final}` : ''} · ${status} · asked ${n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`}${since ? `, ${since}` : ''}`,
  alone: 'Asks that belong to no demand',
  span: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  times: (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`),
  account: {
    title: (name: string, day: string) => `${name}: the account on record as of ${day}`,
    includes: (names: string) => `Counted as this body: ${names}.`,
    asked: 'Asked',
    pledged: 'Pledged',
    said: 'Said',
    did: 'Did',
    leftUndone: 'Left undone',
    silence: 'Silence',
    undated: (n: number) =>
      n === 1
        ? '1 document is left out because its date is not known.'
        : `${n} documents are left out because their dates are not known.`,
    unanswered: (n: number, day: string) =>
      n === 0
        ? `No open ask without an answer on record as of ${day}.`
        : `${n} open ${n === 1 ? 'ask has' : 'asks have'} no answer on record as of ${day}.`,
    oldest: (day: string) => `The oldest was made: ${day}.`,
    lastWord: (day: string | null) =>
      day ? `Last word of this body on record: ${day}.` : 'No word of this body is on record.',
    lastDocument: (day: string | null) =>
      day ? `Last document about it: ${day}.` : 'No dated document about it is on record.',
  },
  file: {
    forms: (forms: string) => `Also written: ${forms}`,
    counts: (mentions: number, documents: number) =>
      `${mentions} ${mentions === 1 ? 'mention' : 'mentions'} in ${documents} ${documents === 1 ? 'document' : 'documents'}`,
    mentions: 'Where documents name them',
    findings: 'What documents say about them',
    demands: 'Demands about them',
    latest: (shown: number, documents: number, findings: number) =>
      `The latest ${shown} of ${documents} documents and ${findings} findings are shown. All of them: --format jsonl`,
    befell: 'What befell them',
    toldBy: (day: string) => `by ${day}`,
    lastKnown: (what: string, day: string) =>
      `Last known: ${what}${day ? `, ${day}` : ''}. Nothing later is on record.`,
  },
  reread: {
    progress: (done: number, of: number) => `${done} of ${of} read again`,
    done: (documents: number, again: number) =>
      `${documents} ${documents === 1 ? 'document' : 'documents'} read again; ${again} ${again === 1 ? 'reading differs' : 'readings differ'} and ${again === 1 ? 'is' : 'are'} kept. Decisions stand.`,
    lost: (n: number) =>
      `${n} decided ${n === 1 ? 'finding has' : 'findings have'} lost ${n === 1 ? 'its passage' : 'their passages'}: answerable lost`,
  },
  lost: {
    gone: 'These words are not in the document any more:',
    several: 'These words stand in several places now, and nothing tells which is meant:',
  },
  facets: {
    kinds: 'Findings in them',
    languages: 'Languages',
    publishers: 'Publishers',
    years: 'Years',
    bodies: 'Bodies named',
    people: 'People named',
  },
  searchCount: (total: number, documents: number, shown: number, more: boolean) =>
    `${more ? 'Of more, the latest ' : ''}${total} ${total === 1 ? 'passage' : 'passages'} in ${documents} ${documents === 1 ? 'document' : 'documents'}${shown < total ? `; ${shown} shown (--limit, --offset)` : ''}`,
  work: {
    queued: (queued: number, already: number, failed: number) =>
      `${queued} ${queued === 1 ? 'source waits' : 'sources wait'} to be read, ${already} already there or waiting, ${failed} could not be fetched.`,
    progress: ({ done, rate }: { done: number; rate: string }) => `${done} read · ${rate} a second`,
    stopping: 'Stopping after what is being read. Ctrl-C again stops at once; another worker will do it.',
    done: (read: number, failed: number) =>
      `${read} ${read === 1 ? 'source' : 'sources'} read, ${failed} could not be read.`,
    standing: ({ waiting, taken, failed }: { waiting: number; taken: number; failed: number }) =>
      `${waiting} waiting, ${taken} being read, ${failed} could not be read.`,
    retried: (n: number) => `${n} ${n === 1 ? 'source waits' : 'sources wait'} to be tried again.`,
  },
  add: {
    progress: ({ done, of, rate, left }: { done: number; of: number; rate: string; left: string }) =>
      `${done} of ${of} read · ${rate} a second · ${left} left`,
    done: (added: number, already: number, failed: number) =>
      `${added} ${added === 1 ? 'document' : 'documents'} added, ${already} already there, ${failed} could not be read.`,
    newVersion: (name: string) => `${name}: a new version of a page that is on record; both are kept.`,
    found: (kinds: string) => `Found: ${kinds}.`,
    again: (n: number) =>
      `${n === 1 ? 'One document' : `${n} documents`} on record ${n === 1 ? 'was' : 'were'} read again with what you told; decisions stand.`,
    foundNothing: 'No finding in them.',
    moreDoubts: (n: number) =>
      `The same holds for ${n} more ${n === 1 ? 'document' : 'documents'}; answerable documents shows what is known of each.`,
    record: (path: string) => `Record: ${path}`,
    interrupted: (left: number) =>
      `Stopped. What was read is kept; ${left} ${left === 1 ? 'source was' : 'sources were'} not read. Run the same command again to go on.`,
    stopping: 'Stopping after what is being written. Press Ctrl-C again to stop at once.',
  },
  try: {
    intro: (path: string) => `The sample documents were read into ${path}.`,
    askedHeading: 'Who asked whom for what',
    peopleHeading: 'People',
    next: 'Go on:',
    nextSteps: [
      ['the account of a government', 'body "{body}"'],
      ['a person’s file', 'people "{person}"'],
      ['a footnoted briefing', 'brief --to "{body}" --output brief.docx'],
    ],
  },
  serve: {
    team: 'Users log in; what each may see and do is their role’s.',
    at: (address: string) => `The record is open at ${address}`,
    stop: 'Ctrl-C stops it. Nothing is sent anywhere else.',
    wide: (host: string) => `It listens on ${host}: others on this network can read the record.`,
    stopped: 'Stopped.',
  },
  entries: {
    RecordCreated: 'record begun',
    DocumentAdded: 'document added',
    DocumentRead: 'document read',
    FindingConfirmed: 'confirmed',
    FindingCorrected: 'corrected',
    FindingRejected: 'rejected',
    FindingAdded: 'added by hand',
    AskAnswered: 'answered',
    EntitiesMerged: 'merged',
    DecisionWithdrawn: 'taken back',
    EntitiesParted: 'parted',
    LossAccepted: 'let go',
    SearchSaved: 'search kept',
    SearchDropped: 'search dropped',
    EntitiesHeldApart: 'apart',
    TranslationStated: 'translation',
    TranslationRetracted: 'no translation',
    ListKept: 'list kept',
    RowsScreened: 'screened',
    CandidateDecided: 'candidate decided',
    RecordUpgraded: 'record upgraded',
    KeyIntroduced: 'key introduced',
    RecordSealed: 'sealed',
    Expunged: 'expunged',
    UserInvited: 'user invited',
    UserChanged: 'user changed',
    UserEnded: 'user ended',
    DocumentRestricted: 'document restricted',
    FindingRestricted: 'finding restricted',
    PersonProtected: 'person protected',
    ReviewersSet: 'how many decide',
    RestrictionLifted: 'restriction lifted',
  } as Record<string, string>,
  decided: {
    FindingConfirmed: (id: string) => `Confirmed: ${id}`,
    FindingRejected: (id: string) => `Rejected: ${id}`,
    AskAnswered: (id: string) => `Answer kept: ${id}`,
    DecisionWithdrawn: (entry: string) => `Taken back: ${entry}`,
    EntitiesMerged: (names: string) => `One from now on: ${names}`,
    EntitiesHeldApart: (names: string) => `Two, and not suggested again: ${names}`,
    TranslationStated: (document: string) => `On record as a translation: ${document}`,
    TranslationRetracted: (document: string) => `On record as a translation no more: ${document}`,
    EntitiesParted: (names: string) => `Apart from now on: ${names}`,
  },
  same: {
    one: 'Name',
    other: 'May be',
    score: 'Score',
    why: 'Why',
    none: 'Nobody on record seems to stand there twice.',
    decide: 'Only you decide: answerable merge, or answerable apart.',
  },
  access,
  reviewing,
  roles,
  restrictedKinds,
  keep,
  misfits,
  verify: {
    whole: (entries: number) =>
      `Nothing was changed or lost: all ${entries} entries and all originals are as they were kept.`,
    head: (hash: string) => `Hash of the last entry: ${hash}`,
    broken: (sequence: number, why: string) => `Entry ${sequence} does not fit: ${why}`,
    original: (hash: string) => `The original ${hash} no longer has its bytes.`,
    restore:
      'Restore the record from your last copy of it, and keep this file for whoever examines what happened.',
    checking: (done: number, of: number) => `${done} of ${of} checked`,
  },
  rebuilt: (documents: number, entries: number) =>
    `Made anew from ${entries} entries: ${documents} documents.`,
  rebuilding: (done: number, of: number) => `${done} of ${of} entries`,
  briefWritten: (path: string, notes: number) =>
    `${path} written, with ${notes} ${notes === 1 ? 'footnote' : 'footnotes'}.`,
  exported: (path: string, n: number) => `${path} written: ${n} findings.`,
}
