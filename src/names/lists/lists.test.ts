import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvRows, decode } from './csv.ts'
import { splitAliases } from './entry.ts'
import { readList } from './read.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readList(bytes(text), 'list')

describe('CSV as it comes', () => {
  const cells = (text: string, separator?: string) => [...csvRows(text, separator)].map((row) => row.cells)
  test('quotes, doubled quotes and line breaks in cells', () => {
    expect(cells('a,b\r\n"x, ""y""","1\n2"\r\n')).toEqual([
      ['a', 'b'],
      ['x, "y"', '1\n2'],
    ])
  })
  test('a quote that is not closed spoils one row, not the file', () => {
    const rows = [...csvRows('name,n\n"open,1\nnext,2\n')]
    expect(rows.map((row) => row.malformed)).toEqual([undefined, 'quote_not_closed', undefined])
    expect(rows[2]!.cells).toEqual(['next', '2'])
  })
  test('separators and a line that names one', () => {
    expect(cells('a;b\n1,5;2\n')).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
    ])
    expect(cells('sep=|\na|b\n')).toEqual([['a', 'b']])
  })
  test('character sets', () => {
    expect(decode(new Uint8Array([0x43, 0x61, 0x66, 0xe9]))).toEqual({
      text: 'Café',
      charset: 'windows-1252',
    })
    expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, 0x61])).text).toBe('a')
    expect(decode(new Uint8Array([0xff, 0xfe, 0x61, 0x00])).text).toBe('a')
  })
  test('what is written is read back', () => {
    const cell = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r', ' ', ';') })
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        (table) => {
          const text = table
            .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(','))
            .join('\r\n')
          expect(cells(text, ',')).toEqual(table)
        },
      ),
    )
  })
})

describe('lists as they are published', () => {
  test('the EU, one row for each alias', () => {
    const list = read(
      'Entity_LogicalId;Entity_SubjectType;NameAlias_WholeName;Entity_Regulation_Programme\n13;P;Anna Ivanova;XYZ\n13;P;Анна Иванова;XYZ\n14;E;Acme Trading;XYZ\n15;E;;XYZ\n',
    )
    expect(list.format).toBe('eu-csv')
    expect(list.entries.map(({ id, kind, names }) => [id, kind, names])).toEqual([
      ['13', 'person', ['Anna Ivanova', 'Анна Иванова']],
      ['14', 'organisation', ['Acme Trading']],
    ])
    expect(list.rejected).toEqual([{ place: 'row 5', why: 'no_name' }])
  })
  test('the EU in XML', () => {
    const list = read(
      '<?xml version="1.0"?><export xmlns="http://eu.europa.ec/fpi/fsd/export"><sanctionEntity logicalId="7" euReferenceNumber="EU.7.1"><regulation programme="BLR"/><subjectType code="person"/><nameAlias wholeName="Ivan Sidorov"/><nameAlias wholeName="Іван Сідараў"/></sanctionEntity></export>',
    )
    expect(list.entries).toMatchObject([
      { id: 'EU.7.1', kind: 'person', names: ['Ivan Sidorov', 'Іван Сідараў'], programme: 'BLR' },
    ])
  })
  test('OFAC in CSV without headings, and in XML', () => {
    const row = (id: number, name: string, type: string, remarks: string) =>
      `${id},"${name}",${type},"SDGT",${'-0- ,'.repeat(7)}"${remarks}"`
    const csv = read(
      `${row(101, 'DOE, Jane', '"individual"', "a.k.a. 'DOE, Janet'; nationality X")}\n${row(102, 'ACME BANK', '-0- ', '-0- ')}\n\u001a\n`,
    )
    expect(csv.format).toBe('ofac-csv')
    expect(csv.entries.map(({ kind, names }) => [kind, names])).toEqual([
      ['person', ['DOE, Jane', 'DOE, Janet']],
      ['organisation', ['ACME BANK']],
    ])
    const xml = read(
      '<sdnList><sdnEntry><uid>9</uid><firstName>Jane</firstName><lastName>DOE</lastName><sdnType>Individual</sdnType><programList><program>SDGT</program></programList><akaList><aka><lastName>JANEDOE</lastName></aka></akaList></sdnEntry></sdnList>',
    )
    expect(xml.entries).toMatchObject([
      { id: '9', kind: 'person', names: ['Jane DOE', 'JANEDOE'], programme: 'SDGT' },
    ])
  })
  test('OFAC in its advanced XML: names in parts, programmes that come later', () => {
    const part = (text: string) =>
      `<DocumentedNamePart><NamePartValue NamePartGroupID="1">${text}</NamePartValue></DocumentedNamePart>`
    const alias = (primary: boolean, ...parts: string[]) =>
      `<Alias AliasTypeID="1403" Primary="${primary}"><DocumentedName>${parts.map(part).join('')}</DocumentedName></Alias>`
    const list = read(
      `<?xml version="1.0"?><Sanctions xmlns="http://www.un.org/sanctions/1.0"><ReferenceValueSets/><DistinctParties>
       <DistinctParty FixedRef="21"><Profile ID="21" PartySubTypeID="4"><Identity>${alias(false, 'JANNIE')}${alias(true, 'DOE', 'Jane')}</Identity></Profile></DistinctParty>
       <DistinctParty FixedRef="22"><Profile ID="22" PartySubTypeID="3"><Identity>${alias(true, 'ACME BANK')}</Identity></Profile></DistinctParty>
       <DistinctParty FixedRef="23"><Profile ID="23" PartySubTypeID="3"><Identity/></Profile></DistinctParty>
       </DistinctParties><SanctionsEntries><SanctionsEntry ID="1" ProfileID="21"><EntryEvent><Date><Year>2024</Year><Month>3</Month><Day>9</Day></Date></EntryEvent>
       <SanctionsMeasure><Comment>GLOMAG</Comment></SanctionsMeasure><SanctionsMeasure><Comment/></SanctionsMeasure></SanctionsEntry></SanctionsEntries></Sanctions>`,
    )
    expect(list.format).toBe('ofac-xml')
    expect(list.entries).toEqual([
      {
        id: '21',
        kind: 'person',
        names: ['DOE Jane', 'JANNIE'],
        country: null,
        programme: 'GLOMAG',
        listed: '2024-03-09',
      },
      { id: '22', kind: 'organisation', names: ['ACME BANK'], country: null, programme: null, listed: null },
    ])
    expect(list.rejected).toEqual([{ place: 'entry 3', why: 'no_name' }])
  })
  test('the EU’s files for downloading, and those of its journal', () => {
    const joined = read(
      'Entity_LogicalId;Entity_SubjectType_ClassificationCode;NameAlias_WholeName;NameAlias_FirstName;NameAlias_LastName;Citizenship_CountryDescription\n5;P;;Ann;Doe;RURITANIA\n',
    )
    expect(joined.entries).toMatchObject([
      { id: '5', kind: 'person', names: ['Ann Doe'], country: 'RURITANIA' },
    ])
    const journal = read(
      'celex,recordId,schema,name,alias,country,startDate\n3X,r1,Company,Acme a.k.a. Akme,Acme Works,xr,2024-01-02\n',
    )
    expect(journal.format).toBe('eu-journal-csv')
    expect(journal.entries).toMatchObject([
      { id: 'r1', names: ['Acme', 'Akme', 'Acme Works'], listed: '2024-01-02' },
    ])
  })
  test('the UK in XML, and under the headings of its Foreign Office', () => {
    const xml = read(
      '<Designations><Designation><UniqueID>XR1</UniqueID><RegimeName>Ruritania</RegimeName><IndividualEntityShip>Individual</IndividualEntityShip><Names><Name><Name1>Jane</Name1><Name6>DOE</Name6><NameType>Primary Name</NameType></Name><Name><Name6>JANNIE</Name6><NameType>Alias</NameType></Name></Names><NonLatinNames><NonLatinName><NameNonLatinScript>Джейн Доу</NameNonLatinScript></NonLatinName></NonLatinNames></Designation></Designations>',
    )
    expect(xml.entries).toMatchObject([
      { id: 'XR1', kind: 'person', names: ['Jane DOE', 'JANNIE', 'Джейн Доу'], programme: 'Ruritania' },
    ])
    const csv = read(
      'Report Date: 22-Nov-2026\nLast Updated,Unique ID,OFSI Group ID,Name 6,Name 1,Name 2,Name type,Name non-latin script,Designation Type,Regime Name,Date Designated\n1/1/2026,XR2,7,DOE,Jane,,Primary Name,Джейн,Individual,Ruritania,02/02/2024\n1/1/2026,XR2,7,JANNIE,,,Alias,,Individual,Ruritania,02/02/2024\n',
    )
    expect(csv.entries).toMatchObject([
      { id: 'XR2', names: ['Jane DOE', 'Джейн', 'JANNIE'], listed: '02/02/2024' },
    ])
  })
  test('US Customs: orders with their aliases, told apart by their names', () => {
    const list = read(
      'entity,type,country,industry,effective_date\n"Acme Mill, a/k/a Old Acme; Beta Farm",WRO,XR,cotton,2021-01-13\n,WRO,XR,hair,2020-06-17\n',
    )
    expect(list.entries).toMatchObject([
      { id: '2', byPlace: true, names: ['Acme Mill', 'Old Acme', 'Beta Farm'], programme: 'WRO cotton' },
    ])
    expect(list.rejected).toEqual([{ place: 'row 3', why: 'no_name' }])
  })
  test('the UK, after a line about the file', () => {
    const list = read(
      'Last Updated,22/11/2026\nName 6,Name 1,Name 2,Group Type,Group ID\nDOE,Jane,Ann,Individual,12\nDOE,Janet,,Individual,12\n',
    )
    expect(list.entries).toMatchObject([{ id: '12', kind: 'person', names: ['Jane Ann DOE', 'Janet DOE'] }])
  })
  test('the UN', () => {
    const list = read(
      '<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>JANE</FIRST_NAME><SECOND_NAME>DOE</SECOND_NAME><NAME_ORIGINAL_SCRIPT>جين دو</NAME_ORIGINAL_SCRIPT><INDIVIDUAL_ALIAS><ALIAS_NAME>Umm Ann</ALIAS_NAME></INDIVIDUAL_ALIAS></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>',
    )
    expect(list.entries).toMatchObject([{ kind: 'person', names: ['JANE DOE', 'جين دو', 'Umm Ann'] }])
  })
  test('the UFLPA page: tables and lists, not its menu', () => {
    const list = read(
      '<!doctype html><html><body><nav><ul><li>About the Company Program</li></ul></nav><table><tr><th>Entity Name</th><th>Effective Date</th></tr><tr><td>Acme Cotton Co., Ltd. (also known as Acme Textile Co.; and formerly known as Old Acme Factory)</td><td>June 21, 2022</td></tr></table><ul><li>Beta Silicon Company Limited</li></ul></body></html>',
    )
    expect(list.entries.map((entry) => entry.names)).toEqual([
      ['Acme Cotton Co., Ltd.', 'Acme Textile Co.', 'Old Acme Factory'],
      ['Beta Silicon Company Limited'],
    ])
    expect(list.entries[0]!.listed).toBe('June 21, 2022')
  })
  test('OpenSanctions: simple table and FollowTheMoney', () => {
    expect(
      read('id,schema,name,aliases,countries\nQ1,Person,Jane Doe,"J. Doe;Doe Jane",fr\n').entries,
    ).toMatchObject([{ id: 'Q1', names: ['Jane Doe', 'J. Doe', 'Doe Jane'], country: 'fr' }])
    const ftm = read(
      '{"id":"a","schema":"Company","caption":"Acme","properties":{"name":["Acme"],"alias":["Акме"]}}\nnot json\n{"id":"b","schema":"Address","properties":{"full":["x"]}}\n',
    )
    expect(ftm.entries).toMatchObject([{ kind: 'organisation', names: ['Acme', 'Акме'] }])
    expect(ftm.rejected).toEqual([{ place: 'row 2', why: 'not_json' }])
  })
  test('any table with a column of names, or a mapping', () => {
    expect(read('Raison sociale;Pays\nActe SARL;FR\n').entries).toMatchObject([
      { names: ['Acte SARL'], country: 'FR' },
    ])
    const mapped = readList(bytes('x,y\nActe SARL,Acte|Action\n'), 'l', {
      name: ['x'],
      aliases: ['y'],
      separator: '|',
    })
    expect(mapped.entries[0]!.names).toEqual(['Acte SARL', 'Acte', 'Action'])
  })
  test('a file cut in the middle keeps what was read and says so', () => {
    const list = read(
      '<sdnList><sdnEntry><uid>1</uid><lastName>ACME</lastName></sdnEntry><sdnEntry><uid>2</ui',
    )
    expect(list.entries).toHaveLength(1)
    expect(list.rejected).toEqual([{ place: 'entry 2', why: 'cut_short' }])
  })
  test('no list at all is an error that says so', () => {
    expect(() => read('')).toThrow('list_empty')
    expect(() => read('<feed><x/></feed>')).toThrow('list_format_unknown')
    expect(() => read('name\n,\n')).toThrow('list_no_entries')
  })
})

test('also known as, in the ways of customs and ministries', () => {
  expect(splitAliases('Yellow Machinery, a/k/a Gold Diesel (Jin) Factory, a/k/a 1st Prison')).toEqual([
    'Yellow Machinery',
    'Gold Diesel (Jin) Factory',
    '1st Prison',
  ])
})
