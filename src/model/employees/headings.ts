/** The headings of a list of employees, in English and Indonesian, in one row or up to three. */
import { isBlank } from '../../engine/cells';
import { isNumeric, textsIn } from '../scorecard/reading/headingBlock';
import { isNumbering } from '../scorecard/reading/rows';
import type { CellValue } from '../types';
import type { EmployeeColumns, EmployeeHeadings, EmployeeRole } from './types';
import { EMPLOYEE_ROLES } from './types';

type Row = readonly CellValue[];

/** Titles are short. */
const SEARCHED_ROWS = 60;
const MOST_ROWS = 3;

/** A heading in lower case, without brackets and punctuation; `sure` says the role, `unsure` may as well mean another. */
const WORDS: Readonly<Record<EmployeeRole, { readonly sure: RegExp; readonly unsure?: RegExp }>> = {
  name: {
    sure: /^(nama( (lengkap|pegawai|karyawan|staf|asn|pns|pejabat))*|(full |employee |staff )?name( of (the )?employee)?|(pegawai|karyawan|employee)s?)$/,
    unsure: /^(nama|name)\b|^(pejabat|staf|staff|person|people)$/,
  },
  number: {
    sure: /^(nip|nik|nrp|nip (baru|lama|pegawai)|nip (nik|nrp)|(nomor|no) (induk )?(pegawai|karyawan)|nomor induk|id pegawai|(employee|staff|personnel) (no|number|id))$/,
  },
  results: {
    sure: /^((nilai|skor|capaian) )?ckp( (pegawai|individu|akhir|tahunan))*$|^(nilai )?capaian kinerja pegawai( ckp)?$|^(ckp )?(employee|individual) performance( results?| achievement)?$/,
    unsure:
      /^(nilai |capaian )(kinerja|ckp)\b|^(capaian|kinerja|skp|nilai skp|results?|performance)( individu| pegawai)?$/,
  },
  additional: {
    sure: /^(nilai )?tugas tambahan( lain(nya)?)?$|^additional (tasks?|dut(y|ies)|assignments?)$/,
    unsure: /^tambahan$|\btugas tambahan\b/,
  },
  creativity: { sure: /^(nilai )?(kreati[vf]itas|creativity)( pegawai)?$/, unsure: /^(inovasi|innovation)$/ },
  behaviour: {
    sure: /^(nilai )?perilaku( kerja)?( pegawai)?( np)?$|^np$|^(value of )?(work )?behaviou?r( value)?( np)?$/,
    unsure: /\bperilaku\b|\bbehaviou?r\b/,
  },
};

/** Words that name what follows from the values, or say something else about them. */
const NEVER =
  /\b(bobot|weight|nkp|npkp|status|predikat|sebutan|rating|peringkat|rank|keterangan|remarks?|target|realisasi|realization|jabatan|unit|atasan|penilai|superior)\b/;

/** A column numbered from the top names nobody, unless nothing else does. */
const COUNTER = /^(no|nomor|number|no urut)$/;

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(19|20)\d\d\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What a heading says: with what stands in brackets, without it, or what stands there alone ("Perilaku (NP)"). */
function readingsOf(text: string): string[] {
  const inside = /\(([^)]*)\)/.exec(text)?.[1] ?? '';
  const lines = text.split(/[\r\n/]+/);
  return [text, text.replace(/\([^)]*\)/g, ' '), inside, ...lines].map(plain).filter((one) => one !== '');
}

interface Said {
  readonly role: EmployeeRole;
  readonly isSure: boolean;
}

function roleOf(text: string): Said | null {
  const said = readingsOf(text);
  const [whole = ''] = said;
  for (const role of EMPLOYEE_ROLES) if (said.some((one) => WORDS[role].sure.test(one))) return { role, isSure: true };
  if (NEVER.test(whole)) return null;
  const role = EMPLOYEE_ROLES.find((one) => WORDS[one].unsure?.test(whole));
  return role === undefined ? null : { role, isSure: false };
}

const textOf = (cell: CellValue | undefined): string => String(cell ?? '').trim();

/** The lowest heading of a column that says a role; else all of them together. */
function saidBy(levels: readonly string[]): Said | null {
  const whole = levels.filter((text) => text !== '');
  for (const text of whole.toReversed()) {
    const said = roleOf(text);
    if (said !== null || COUNTER.test(plain(text))) return said;
  }
  return whole.length > 1 ? roleOf(whole.join(' ')) : null;
}

function columnsOf(rows: readonly Row[]): Pick<EmployeeHeadings, 'columns' | 'unsure'> {
  const width = Math.max(...rows.map((row) => row.length));
  const found = Array.from({ length: width }, (_, column) => saidBy(rows.map((row) => textOf(row[column]))));
  const columns: Partial<Record<EmployeeRole, number>> = {};
  const unsure: EmployeeRole[] = [];
  for (const role of EMPLOYEE_ROLES) {
    const places = found.flatMap((one, column) =>
      one?.role === role ? [{ column, isSure: one.isSure, year: yearIn(rows, column) }] : [],
    );
    const sure = places.filter(({ isSure }) => isSure);
    // The newest, then the one on the left.
    const [first] = (sure.length > 0 ? sure : places).sort((one, other) => other.year - one.year);
    if (first === undefined) continue;
    columns[role] = first.column;
    // Two that say the same may be of two periods.
    if (sure.length !== 1) unsure.push(role);
  }
  return { columns, unsure };
}

function yearIn(rows: readonly Row[], column: number): number {
  const [year = '0'] = /\b(?:19|20)\d\d\b/.exec(rows.map((row) => textOf(row[column])).join(' ')) ?? [];
  return Number(year);
}

/** What people call a row of headings: nothing but texts, and years. */
function isOfTexts(row: Row): boolean {
  return !row.some((cell) => isNumeric(cell) && !/^(19|20)\d\d$/.test(textOf(cell)));
}

/** Whether a row goes on with the headings above it: below some of them, or where they left a place. */
function belongsBelow(upper: readonly Row[], lower: Row): boolean {
  if (!isOfTexts(lower) || isNumbering(lower) || textsIn(lower) === 0) return false;
  const isOpen = (column: number): boolean => upper.every((row) => isBlank(row[column]));
  return lower.some((cell, column) => !isBlank(cell) && (isOpen(column) || roleOf(textOf(cell)) !== null));
}

function blocksAt(cells: readonly Row[], row: number): EmployeeHeadings[] {
  const first = cells[row] ?? [];
  if (!isOfTexts(first) || textsIn(first) < 2) return [];
  const rows: Row[] = [first];
  const blocks: EmployeeHeadings[] = [];
  for (;;) {
    const texts = Array.from({ length: Math.max(...rows.map((one) => one.length)) }, (_, column) =>
      rows
        .map((one) => textOf(one[column]).replace(/\s+/g, ' '))
        .filter((text) => text !== '')
        .join(' '),
    );
    blocks.push({ row, rows: rows.length, texts, ...columnsOf(rows) });
    const next = cells[row + rows.length];
    if (rows.length === MOST_ROWS || next === undefined || !belongsBelow(rows, next)) return blocks;
    rows.push(next);
  }
}

const known = ({ columns }: EmployeeHeadings): number => Object.keys(columns).length;

/** The rows whose texts name most of what a list of employees has; null where none names two of its columns. */
export function findEmployeeHeadings(cells: readonly Row[]): EmployeeHeadings | null {
  const blocks = cells.slice(0, SEARCHED_ROWS).flatMap((_, row) => blocksAt(cells, row));
  const [best] = blocks.sort((a, b) => known(b) - known(a) || a.rows - b.rows || a.row - b.row);
  return best !== undefined && known(best) >= 2 ? best : null;
}

/** Whether headings are those of a list of employees and of nothing else: who, the results and the behaviour. */
export function isEmployeeList(columns: EmployeeColumns): boolean {
  const isOfPeople = columns.name !== undefined || columns.number !== undefined;
  return isOfPeople && columns.results !== undefined && columns.behaviour !== undefined;
}
