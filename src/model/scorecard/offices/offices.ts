/** Offices with a table each, all scored like the first. Pure. */
import { quoted } from '../../../engine/messages';
import { isSame } from '../../file/threeWay';
import { sameAs } from '../../hierarchy/tree';
import type { Model, Scorecard } from '../../types';
import type { Evaluation } from '../evaluation';
import { evaluate } from '../evaluation';
import { namesOf } from '../lists';
import { remark } from '../remark';
import type { Kpi, Remark } from '../types';
import { officeNames, withOffice } from './names';
import { bestFirst } from './ranks';
import type { FirstOffice, SheetCells } from './table';
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
  readonly newOffice: (sheet: string) => NewOffice;
  readonly model: Model;
}

export function officesOf({ first, sheets, known, newOffice, model }: OfficesInput): Offices {
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
  for (const sheet of sheets) {
    const name = sheet.area.sheet;
    const of = known.find(({ cells }) => cells !== null && sameAs(cells.area.sheet) === sameAs(name));
    const table = officeTable(of?.cells ?? sheet, first);
    if (table === null) others.push(name);
    else if (table.problem !== null) unread.push({ sheet: name, problem: table.problem });
    else {
      const scorecard = { ...likeFirst(first.scorecard, of?.scorecard ?? newOffice(name)), columns: table.columns };
      const evaluation = evaluate(table.source, scorecard, model);
      const isOther = of !== undefined && !isSetUpAlike(of.scorecard, scorecard);
      const settings = isOther ? [remark('officeSettings', { first: quoted(firstOffice.sheet) })] : [];
      const remarks = [...rowRemarks(evaluation), ...differences(evaluation, reference), ...settings];
      found.push({ sheet: name, evaluation, isNew: of === undefined, remarks });
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
    offices.map(({ sheet, evaluation: { scorecard, source } }) => {
      return { typed: scorecard.office ?? '', title: source.found.title, sheet, scorecard: scorecard.title };
    }),
  );
  return offices.map((office, index) => ({ ...office, name: names[index] ?? office.sheet }));
}
