import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { isZip, sheetAsCsv } from './xlsx.ts'

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** A workbook with a hidden sheet before the one that people see. */
function workbook(rows: string, strings = ''): Uint8Array {
  return zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="x"><sheets><sheet name="notes" state="hidden" r:id="rId1"/><sheet name="Suppliers" r:id="rId2"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData/></worksheet>'),
    'xl/worksheets/sheet2.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
    'xl/sharedStrings.xml': strToU8(`<sst>${strings}</sst>`),
  })
}
const csv = (bytes: Uint8Array) => new TextDecoder().decode(sheetAsCsv(bytes, 'book.xlsx'))

describe('an Excel sheet', () => {
  test('shared, rich and inline strings, numbers, cells left out', () => {
    const bytes = workbook(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Country</t></is></c></row>' +
        '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>42</v></c><c r="C2" t="str"><f>UPPER("cn")</f><v>CN</v></c></row>',
      '<si><t>Name</t></si><si><r><t>新疆</t></r><rPh><t>しんきょう</t></rPh><r><t> "Cotton", Ltd</t></r></si>',
    )
    expect(isZip(bytes)).toBe(true)
    expect(csv(bytes)).toBe('"Name",,"Country"\r\n"新疆 ""Cotton"", Ltd","42","CN"\r\n')
  })
  test('rows that the file leaves out are empty lines, but for those before the first', () => {
    const cell = (value: string) => `<c t="str"><v>${value}</v></c>`
    const rows = `<row r="3">${cell('x')}</row><row r="5">${cell('y')}</row>`
    expect(csv(workbook(rows))).toBe('"x"\r\n\r\n"y"\r\n')
  })
  test('a container that is no workbook is a problem', () => {
    expect(() => csv(zipSync({ 'word/document.xml': strToU8('<x/>') }))).toThrow('sheet_missing')
  })
})
