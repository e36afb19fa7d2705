/** The findings of an audit as a sheet: values, for what is reported is what was found that day. */
import type { Language } from '../../engine/language';
import { readNumberText } from '../../engine/textNumbers';
import type { DecimalSign } from '../../engine/textNumbers';
import type { Certainty } from '../../model/audit/finding';
import { CERTAINTY_WORDS } from '../../model/audit/words';
import { textShape } from '../../model/scorecard/reading/numberShape';
import type { Area } from '../address';
import { areaAddress, cellAddress } from '../address';
import type { SheetKind } from '../kind';
import { pageFooter } from '../pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../plan';
import { inLanguage } from '../say';
import { brokenLines, heightOfLines, linesOf } from '../textSize';
import { REPORT } from './reportTexts';

export interface ReportedFinding {
  /** Sheet and cell, as people read them. */
  readonly place: string;
  /** Where a link from there leads; null where there is no place, or none that Excel shows. */
  readonly to: Area | null;
  readonly certainty: Certainty;
  readonly about: string;
  readonly sentence: string;
  /** As the sentence has it; blank where it is of more numbers than one. */
  readonly printed: string;
  readonly computed: string;
  readonly effect: string;
}

export interface AuditReportInput {
  readonly language: Language;
  /** Sheet and cells of the table; null for the workbook. */
  readonly of: string | null;
  readonly findings: readonly ReportedFinding[];
  /** How many numbers of which kinds could be computed again, and which could not; blank where there are none. */
  readonly again: string;
  readonly open: string;
}

/** Begins the key of every report. */
export const AUDIT_REPORT = 'auditReport';

const WIDTHS = { place: 112, certainty: 76, about: 92, finding: 320, printed: 70, computed: 76, effect: 176 };
const COLUMNS = ['place', 'certainty', 'about', 'finding', 'printed', 'computed', 'effect'] as const;
type Column = (typeof COLUMNS)[number];
/** Columns whose texts wrap. */
const WRAPPED: readonly Column[] = ['place', 'certainty', 'about', 'finding', 'effect'];
/** Longer lists are read by nobody, and would be many requests. */
const MOST_FINDINGS = 1_000;

export const AUDIT_REPORT_SHEET: SheetKind<AuditReportInput> = {
  key: ({ of }) => `${AUDIT_REPORT}/${of ?? 'workbook'}`,
  name: ({ language }) => REPORT.name[language],
  plan: reportPlan,
};

function reportPlan(input: AuditReportInput): SheetPlan {
  const { language, of, findings } = input;
  const say = inLanguage(language);
  const listed = findings.slice(0, MOST_FINDINGS);
  const above = linesAbove(input);
  const heading = 2 + above.length;
  const first = heading + 1;
  const rows = listed.map((finding) => textsOf(finding, language));
  const more = findings.length - listed.length;
  const notes = [
    ...(findings.length === 0 ? [say(REPORT.none)] : []),
    ...(more > 0 ? [say(REPORT.more, { count: more })] : []),
    say(REPORT.certain),
    say(REPORT.rounding),
  ];
  const end = first + rows.length + 1;
  return {
    key: AUDIT_REPORT_SHEET.key(input),
    name: AUDIT_REPORT_SHEET.name(input),
    columns: COLUMNS.map((column) => WIDTHS[column]),
    blocks: [
      {
        at: 'A1',
        style: 'title',
        cells: [[{ text: of === null ? say(REPORT.titleOfBook) : say(REPORT.titleOfTable, { place: of }) }]],
      },
      { at: 'A2', style: 'subtitle', cells: above.map((text) => [{ text }]) },
      { at: cellAddress(heading, 0), style: 'heading', cells: [COLUMNS.map((column) => say(REPORT[column]))] },
      ...blocksOf(rows, first, language),
      { at: cellAddress(end, 0), style: 'note', cells: notes.map((text) => [{ text }]) },
    ],
    freeze: { rows: first },
    foot: { language, method: say(REPORT.method) },
    print: {
      landscape: true,
      area: areaAddress({ sheet: '', row: 0, column: 0, rows: end + notes.length, columns: COLUMNS.length }),
      titleRows: `$${first}:$${first}`,
      footer: pageFooter(language, say(REPORT.method)),
    },
    links: listed.flatMap(({ place, to }, row) => (to ? [{ at: cellAddress(first + row, 0), text: place, to }] : [])),
    select: 'A1',
  };
}

/** Below the title, each broken into lines that the page is wide enough for. */
function linesAbove({ language, findings, again, open }: AuditReportInput): string[] {
  const say = inLanguage(language);
  const count = (certainty: Certainty): number => findings.filter((one) => one.certainty === certainty).length;
  const counts = { certain: count('certain'), possible: count('possible'), rounding: count('rounding') };
  const width = Object.values(WIDTHS).reduce((sum, one) => sum + one, 0);
  const sentences = [
    say(REPORT.counts, counts),
    ...(again === '' ? [] : [say(REPORT.again, { numbers: again })]),
    ...(open === '' ? [] : [say(REPORT.open, { numbers: open })]),
  ];
  return sentences.flatMap((sentence) => brokenLines(sentence, width));
}

type Texts = Readonly<Record<Column, string>>;

function textsOf(
  { place, certainty, about, sentence, printed, computed, effect }: ReportedFinding,
  language: Language,
): Texts {
  const word = CERTAINTY_WORDS[certainty][language];
  return { place, certainty: word, about, finding: sentence, printed, computed, effect };
}

function blocksOf(rows: readonly Texts[], first: number, language: Language): Block[] {
  if (rows.length === 0) return [];
  const heights = rows.map((row) =>
    heightOfLines(Math.max(...WRAPPED.map((column) => linesOf(row[column], WIDTHS[column], 'plain')))),
  );
  const numbers = rows.map((row) => [row.printed, row.computed].map((text) => numberCell(text, language)));
  const block = (from: Column, columns: readonly Column[]): Block => ({
    at: cellAddress(first, COLUMNS.indexOf(from)),
    style: 'text',
    ...(from === 'place' ? { heights } : {}),
    cells: rows.map((row) => columns.map((column) => (row[column] === '' ? '' : { text: row[column] }))),
  });
  return [
    block('place', ['place', 'certainty', 'about', 'finding']),
    {
      at: cellAddress(first, COLUMNS.indexOf('printed')),
      style: 'resultOrDash',
      format: numbers.map((row) => row.map(({ format }) => format)),
      cells: numbers.map((row) => row.map(({ cell }) => cell)),
    },
    block('effect', ['effect']),
  ];
}

/** Of numbers in the sentences. */
const SIGN: Readonly<Record<Language, DecimalSign>> = { en: '.', id: ',' };
const PLAIN_NUMBER = /^-?[\d.,]+%?$/;

/** A number with as many decimals as the sentence says it with; words stay words. */
function numberCell(text: string, language: Language): { cell: PlannedCell; format: string } {
  const read = PLAIN_NUMBER.test(text) ? readNumberText(text, SIGN[language]) : null;
  if (read === null || !('value' in read)) return { cell: text === '' ? '' : { text }, format: 'General' };
  const { decimals } = textShape(text, read);
  const format = `0${decimals ? `.${'0'.repeat(decimals)}` : ''}${read.isPercent ? '%' : ''}`;
  return { cell: read.isPercent ? read.value / 100 : read.value, format };
}
