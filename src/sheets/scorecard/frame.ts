/** Around the table of a scorecard: whose it is and of which period, and at the end who signs it. */
import type { Localized } from '../../engine/language';
import { blanks } from '../body';
import { AS_TYPED } from '../plan';
import type { Block, CellText, KeptInputs } from '../plan';
import { cellAddress } from '../address';
import { heightOfLines } from '../textSize';
import type { Scorecard } from '../../model/types';
import type { Say } from '../say';
import { readsPeriods } from '../../model/periods/settings';
import type { Layout } from './layout';
import { periodsName } from '../periods/names';

const HEAD_ROW = 3;

const TEXTS = {
  office: { en: 'Office', id: 'Kantor' },
  period: { en: 'Period', id: 'Periode' },
  signatures: { en: 'Signatures', id: 'Pengesahan' },
  prepared: { en: 'Prepared by', id: 'Disusun oleh' },
  approved: { en: 'Approved by', id: 'Disetujui oleh' },
  place: { en: 'Place, date', id: 'Tempat, tanggal' },
  person: { en: 'Name', id: 'Nama' },
  position: { en: 'Position', id: 'Jabatan' },
  signature: { en: 'Signature', id: 'Tanda tangan' },
} as const satisfies Record<string, Localized>;

const SIGNATURE_HEIGHT = 48;
/** Cells for a period such as "Semester I 2024". */
const PERIOD_CELLS = 3;

interface Frame {
  readonly blocks: Block[];
  readonly kept: KeptInputs[];
}

/** Cells to type in, kept by their place: their labels are of the language of the sheet. */
export function inputs(name: string, [row, column]: [number, number], [rows, columns]: [number, number]): Frame {
  const at = cellAddress(row - 1, column);
  const cells = `${at}:${cellAddress(row + rows - 2, column + columns - 1)}`;
  return {
    blocks: [{ at, style: 'input', format: AS_TYPED, cells: Array.from({ length: rows }, () => blanks(columns)) }],
    kept: [{ name, labels: cells, cells, isByPlace: true }],
  };
}

/** A text of the table, a formula of ours, or nothing where it is typed: never a bare text, which could read as either. */
type PeriodCell = CellText | `=${string}` | '';

/** The office is typed; so is the period where the table says none. */
export function headFrame({ body, input, say }: Layout): Frame {
  const { period } = input.source.found;
  return headAt(say, Math.max(body.column('target'), 2), periodCell(input.scorecard, period));
}

/** Live, where the table is made of a sheet of periods: another period is asked there without writing this anew. */
export function periodCell(scorecard: Scorecard, period: string): PeriodCell {
  if (period === '') return '';
  return readsPeriods(scorecard) ? `=${periodsName(scorecard, 'upTo')}` : { text: period };
}

/** The same for any sheet: `column`, from 0, is where the period is named. */
export function headAt(say: Say, column: number, period: PeriodCell): Frame {
  const office = inputs('office', [HEAD_ROW, 1], [1, column - 1]);
  const at = (index: number): string => cellAddress(HEAD_ROW - 1, index);
  const typed = period === '' ? inputs('period', [HEAD_ROW, column + 1], [1, PERIOD_CELLS]) : null;
  const known: Block = { at: at(column + 1), style: 'plain', cells: [[period]] };
  return {
    blocks: [
      { at: at(0), style: 'subtitle', cells: [[say(TEXTS.office)]] },
      ...office.blocks,
      { at: at(column), style: 'subtitle', cells: [[say(TEXTS.period)]] },
      ...(typed?.blocks ?? [known]),
    ],
    kept: [...office.kept, ...(typed?.kept ?? [])],
  };
}

/** Rows of the block of signatures. */
export const SIGNATURE_ROWS = 5;

export function signatureFrame({ body, label, say }: Layout, heading: number): Frame {
  const column = body.column(label);
  return signaturesAt(say, heading, { column, columns: body.column('light') - column });
}

/** Two people side by side, with a free column between them, in so many `columns` right of that of the labels. */
export function signaturesAt(
  say: Say,
  heading: number,
  { column, columns }: { readonly column: number; readonly columns: number },
): Frame {
  const from = column + 1;
  const half = Math.floor((columns - 1) / 2);
  const words = [TEXTS.place, TEXTS.person, TEXTS.position, TEXTS.signature].map((text) => [say(text)]);
  const typed = [
    inputs('prepared', [heading + 1, from], [words.length - 1, half]),
    inputs('approved', [heading + 1, from + half + 1], [words.length - 1, columns - half - 1]),
  ];
  const headings = [say(TEXTS.signatures), say(TEXTS.prepared), ...blanks(half), say(TEXTS.approved)];
  return {
    blocks: [
      {
        at: cellAddress(heading - 1, column),
        style: 'band',
        cells: [[...headings, ...blanks(columns - half - 2)]],
      },
      {
        at: cellAddress(heading, column),
        style: 'label',
        heights: [...words.slice(1).map(() => heightOfLines(1)), SIGNATURE_HEIGHT],
        cells: words,
      },
      { at: cellAddress(heading, from), style: 'row', cells: words.map(() => blanks(columns)) },
      ...typed.flatMap(({ blocks }) => blocks),
    ],
    kept: typed.flatMap(({ kept }) => kept),
  };
}
