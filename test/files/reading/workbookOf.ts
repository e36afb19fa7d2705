/** Small files, part by part, as other programs write them. */
import { strToU8, zipSync } from 'fflate';
import type { SheetContents, WorkbookContents } from '../../../src/files/contents';
import { readWorkbook } from '../../../src/files/reading/readWorkbook';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MICROSOFT = 'http://schemas.microsoft.com/office/2017/10/relationships';

interface SheetParts {
  /** What stands in <worksheet>. */
  readonly xml: string;
  readonly name?: string;
  readonly state?: string;
  /** From the kind of relation to the part's path. */
  readonly relations?: readonly (readonly [kind: string, part: string])[];
}

export interface FileParts {
  readonly sheets: readonly SheetParts[];
  /** What stands in <workbook> beside the sheets: before and behind. */
  readonly before?: string;
  readonly behind?: string;
  /** What stands in <styleSheet>, <sst>. */
  readonly styles?: string;
  readonly strings?: string;
  readonly relations?: readonly (readonly [kind: string, part: string])[];
  /** Any other parts, whole. */
  readonly others?: Readonly<Record<string, string>>;
}

const relationsXml = (relations: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${relations
    .map(([kind, part], index) => {
      const type = /^(threadedComment|person)$/.test(kind) ? `${MICROSOFT}/${kind}` : `${OFFICE}/${kind}`;
      return `<Relationship Id="r${index + 1}" Type="${type}" Target="${part}"/>`;
    })
    .join('')}</Relationships>`;

export function fileOf({ sheets, before = '', behind = '', styles, strings, relations = [], others = {} }: FileParts) {
  const texts: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': relationsXml([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets>` +
      sheets
        .map(
          ({ name, state }, index) =>
            `<sheet name="${name ?? `S${index + 1}`}" sheetId="${index + 1}" r:id="r${index + 1}"${state === undefined ? '' : ` state="${state}"`}/>`,
        )
        .join('') +
      `</sheets>${behind}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationsXml([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ...(styles === undefined ? [] : [['styles', 'styles.xml'] as const]),
      ...(strings === undefined ? [] : [['sharedStrings', '/xl/sharedStrings.xml'] as const]),
      ...relations,
    ]),
    ...(styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...others,
  };
  sheets.forEach(({ xml, relations: own }, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    texts[part] ??=
      `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${xml}</worksheet>`;
    if (own !== undefined) texts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationsXml(own);
  });
  return zipped(texts);
}

export const zipped = (texts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])));

export const read = (parts: FileParts): WorkbookContents => readWorkbook(fileOf(parts));

export const readSheet = (xml: string, parts: Omit<FileParts, 'sheets'> = {}): SheetContents =>
  read({ ...parts, sheets: [{ xml }] }).sheets[0]!;

/** Cells by their place, as [value, formula]. */
export const cellsOf = (rows: string, parts: Omit<FileParts, 'sheets'> = {}): Record<string, unknown> =>
  Object.fromEntries(
    readSheet(`<sheetData>${rows}</sheetData>`, parts).cells.map(({ row, column, value, formula }) => [
      `${String.fromCharCode(65 + column)}${row + 1}`,
      formula === undefined ? value : [value, formula.text],
    ]),
  );
