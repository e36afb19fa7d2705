/** Offices with a table each, all scored like the first. Pure. */
import type { Language } from '../../../engine/language';
import { quoted } from '../../../engine/messages';
import { listed } from '../../../engine/phrases';
import { isSame } from '../../file/threeWay';
import { oneLine, sameAs } from '../../hierarchy/tree';
import type { ColumnChoice, ColumnRole, Model, Scorecard } from '../../types';
import type { Evaluation } from '../evaluation';
import { evaluate } from '../evaluation';
import { namesOf } from '../lists';
import { remark } from '../remark';
import { ROLE_NAMES } from '../roleNames';
import type { Kpi, Remark } from '../types';
import { officeNames, withOffice } from './names';
import { bestFirst } from './ranks';
import type { FileTable, FirstOffice, OfficeTable, SheetCells } from './table';
import { officeTable } from './table';

/** A scorecard that a sheet has already, and where its table is; `null` when that is gone. */
interface KnownOffice {
  readonly scorecard: Scorecard;
  readonly cells: SheetCells | null;
}

/** What a new scorecard is called and found by. */
export interface NewOffice {
  readonly id: string;
  readonly source: string;
  readonly title: string;
}

export interface Office {
  readonly sheet: string;
  /** As somebody called it, else by its table or its sheet (`names`). */
  readonly name: string;
  readonly evaluation: Evaluation;
  /** Whether its scorecard, and the name of its table, are still to be made. */
  readonly isNew: boolean;
  /** In what it differs from the first, and what cannot be read. */
  readonly remarks: readonly Remark[];
  /** Where it was read from a file; missing where its table stands on a sheet. */
  readonly from?: FileTable;
}

export interface Offices {
  /** The best first; those without a total at the end. */
  readonly offices: readonly Office[];
  /** What is in doubt of every one of them, in the same words: said once. */
  readonly shared: readonly Remark[];
  /** Sheets that look like an office's and cannot be scored like the first. */
  readonly unread: readonly { readonly sheet: string; readonly problem: Remark }[];
  /** Sheets without such a table. */
  readonly others: readonly string[];
}

export interface OfficesInput {
  /** As its table and its sheet stand now. */
  readonly first: FirstOffice;
  /** Every other sheet that is not ours. */
  readonly sheets: readonly SheetCells[];
  /** Other scorecards of the same method; one a sheet. */
  readonly known: readonly KnownOffice[];
  /** Tables that were read from files. */
  readonly files?: readonly FileTable[];
  readonly newOffice: (sheet: string) => NewOffice;
  readonly model: Model;
}

export function officesOf({ first, sheets, known, files = [], newOffice, model }: OfficesInput): Offices {
  const reference = evaluate(first.source, first.scorecard, model);
  const firstOffice: Unnamed = {
    sheet: first.source.area.sheet,
    evaluation: reference,
    isNew: false,
    remarks: rowRemarks(reference),
  };
  const found: Unnamed[] = [firstOffice];
  const unread: { sheet: string; problem: Remark }[] = [];
  const others: string[] = [];
  for (const { scorecard, cells } of known) {
    if (cells === null) unread.push({ sheet: scorecard.title, problem: remark('officeTableGone') });
  }
  const score = (table: OfficeTable, of: Scorecard | null, own: Scorecard | NewOffice, isNew: boolean): Unnamed => {
    const scorecard = { ...likeFirst(first.scorecard, own), columns: table.columns };
    const evaluation = evaluate(table.source, scorecard, model);
    const isOther = of !== null && !isSetUpAlike({ ...of, ...identityOf(own) }, scorecard);
    const settings = isOther ? [remark('officeSettings', { first: quoted(firstOffice.sheet) })] : [];
    const others = table.isOwn ? [columnsRemark(table, firstOffice.sheet)] : [];
    const remarks = [...others, ...rowRemarks(evaluation), ...differences(evaluation, reference), ...settings];
    return { sheet: table.source.area.sheet, evaluation, isNew, remarks };
  };
  for (const sheet of sheets) {
    const name = sheet.area.sheet;
    const of = known.find(({ cells }) => cells !== null && sameAs(cells.area.sheet) === sameAs(name));
    const table = officeTable(of?.cells ?? sheet, first, of?.scorecard.columns);
    if (table === null) others.push(name);
    else if (table.problem !== null) unread.push({ sheet: name, problem: table.problem });
    else found.push(score(table, of?.scorecard ?? null, of?.scorecard ?? newOffice(name), of === undefined));
  }
  for (const file of files) {
    const name = file.cells.area.sheet;
    const table = officeTable(file.cells, first, file.columns);
    if (table === null) others.push(name);
    else if (table.problem !== null) unread.push({ sheet: name, problem: table.problem });
    else {
      const own = file.kept === null ? newOffice(name) : { ...file.kept, ...newOffice(name) };
      found.push({ ...score(table, file.kept, own, true), from: file });
    }
  }
  const shared =
    found.length < 2 ? [] : firstOffice.remarks.filter((one) => found.every((of) => isSaid(one, of.remarks)));
  const apart = found.map((of) => ({ ...of, remarks: of.remarks.filter((one) => !isSaid(one, shared)) }));
  const offices = bestFirst(named(apart), ({ evaluation }) => evaluation.result.total);
  return { offices, shared, unread, others };
}

type Unnamed = Omit<Office, 'name'>;

/** The settings of the first, with what belongs to one office alone left as it was. */
function likeFirst(first: Scorecard, of: Scorecard | NewOffice): Scorecard {
  const [behaviour, setAside, office] = 'kind' in of ? [of.behaviour, of.setAside, of.office] : [null, {}, ''];
  const scorecard = { ...first, id: of.id, source: of.source, title: of.title, behaviour, setAside };
  return withOffice(scorecard, office ?? '');
}

/** What belongs to one scorecard whatever it scores by. */
function identityOf({ id, source, title }: Scorecard | NewOffice): NewOffice {
  return { id, source, title };
}

/** Headings that are not those of the first office, and what their columns were taken for: for a person to look at. */
function columnsRemark({ columns }: OfficeTable, first: string): Remark {
  const named = Object.entries(columns) as [ColumnRole, ColumnChoice][];
  const list = (language: Language): string =>
    listed(
      named.map(([role, { heading }]) => `${ROLE_NAMES[role][language]} "${heading}"`),
      language,
    );
  return remark('officeColumnsOwn', { first: quoted(first), columns: { en: list('en'), id: list('id') } });
}

/** Whether a scorecard that is there already scores as it will; where its columns stand is nobody's setting. */
function isSetUpAlike(now: Scorecard, next: Scorecard): boolean {
  return isSame({ ...now, columns: {} }, { ...next, columns: {} });
}

/** What keeps rows from being scored, and the total with them; then what is in doubt. */
function rowRemarks({ result, problems }: Evaluation): Remark[] {
  const ofRows = result.rows.flatMap(({ problem }) => problem ?? []);
  const all = [...ofRows, ...(result.problem === null ? [] : [result.problem]), ...problems];
  return all.filter((one, index) => !isSaid(one, all.slice(0, index)));
}

function isSaid(one: Remark, said: readonly Remark[]): boolean {
  return said.some((other) => other.describe('en') === one.describe('en'));
}

function differences({ kpis }: Evaluation, { kpis: firsts, source }: Evaluation): Remark[] {
  const first = quoted(source.area.sheet);
  const has = (among: readonly Kpi[], kpi: Kpi): boolean => among.some((other) => isSameKpi(kpi, other));
  const more = kpis.filter((kpi) => !has(firsts, kpi));
  const less = firsts.filter((kpi) => !has(kpis, kpi));
  const aside = kpis.filter(
    (kpi) => kpi.aside === null && firsts.some((one) => one.aside !== null && isSameKpi(one, kpi)),
  );
  const saying = (kind: 'officeKpisMore' | 'officeKpisLess' | 'officeAsideThere', of: readonly Kpi[]): Remark[] =>
    of.length === 0 ? [] : [remark(kind, { first, kpis: namesOf(of.map(({ key }) => key)) })];
  return [...saying('officeKpisMore', more), ...saying('officeKpisLess', less), ...saying('officeAsideThere', aside)];
}

/** By code, where both have one, else by name. */
function isSameKpi(one: Kpi, other: Kpi): boolean {
  if (one.code !== '' && other.code !== '') return sameAs(one.code) === sameAs(other.code);
  return sameAs(one.name) === sameAs(other.name);
}

function named(offices: readonly Unnamed[]): Office[] {
  const names = officeNames(
    offices.map(({ sheet, from, evaluation: { scorecard, source } }) => {
      const file = from === undefined ? {} : { file: withoutEnding(from.file) };
      return { typed: scorecard.office ?? '', title: source.found.title, sheet, scorecard: scorecard.title, ...file };
    }),
  );
  const wished = offices.map(wishOf);
  return offices.map((office, index) => {
    const name = names[index] ?? office.sheet;
    const wish = wished[index] ?? null;
    const isThere = wish !== null && names.some((one, at) => at !== index && sameAs(one) === sameAs(wish));
    const remarks = isThere ? [remark('officeThere', { office: quoted(wish) }), ...office.remarks] : office.remarks;
    return { ...office, name, remarks };
  });
}

/** What an office from a file would be called if nobody else were. */
function wishOf({ from, evaluation: { scorecard } }: Unnamed): string | null {
  return from === undefined ? null : oneLine(scorecard.office ?? '') || withoutEnding(from.file);
}

/** What a file is called without .xlsx. */
export function withoutEnding(file: string): string {
  return file.replace(/\.xls[xm]$/i, '');
}
