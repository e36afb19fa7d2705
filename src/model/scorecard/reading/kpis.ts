/** Reading the KPIs of a table. */
import { sameAs } from '../../hierarchy/tree';
import { quoted } from '../../../engine/messages';
import { CONTROLS, VALIDITIES } from '../../../engine/ckp/weight';
import { choiceNamed } from '../../../engine/words';
import { entryOf } from '../../entries';
import type { ColumnRole, Scorecard } from '../../types';
import type { CellReader, Indices } from './cellReader';
import { TableReader } from './cellReader';
import { percentDoubt, polarityDoubt } from '../doubts';
import { readMeasures } from './measures';
import { methodOf } from '../methods';
import { finished } from '../../steps';
import { remark } from '../remark';
import { ROLE_NAMES } from '../roleNames';
import { percentWithin } from './rows';
import { asideReason } from '../setAside';
import type { Kpi, KpiReading, KpiTable, Remark } from '../types';

/**
 * The KPIs of a table by the columns chosen, with a sentence for everything that cannot be read or is in doubt. A blank
 * perspective or objective is the one above, as merged cells leave it.
 */
export function readKpis(table: KpiTable, scorecard: Scorecard): KpiReading {
  return finished(readingKpis(table, scorecard));
}

/** Read in one step without a pause that would be felt. */
const ROWS_A_STEP = 200;

/** The same in steps, between which a page may draw. */
export function* readingKpis(table: KpiTable, scorecard: Scorecard): Generator<void, KpiReading> {
  const { indices, problems } = resolveColumns(table, scorecard);
  if (table.rows.length === 0) return { kpis: [], problems: [...problems, remark('noKpis')] };
  const reader = new TableReader(table, indices);
  const groups = new GroupsAbove(table, indices);
  const read: { kpi: Kpi; problems: readonly Remark[] }[] = [];
  for (let row = 0; row < table.rows.length; row += 1) {
    const cells = reader.row(row);
    const kpi = kpiOf(cells, scorecard, groups.of(cells));
    read.push({ kpi, problems: cells.problems });
    if (row % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
  }
  const { kpis: named, problems: doubles } = withOwnKeys(read.map(({ kpi }) => kpi));
  const kpis = named.map((kpi) => withAside(kpi, scorecard));
  const ofTable = [...problems, ...given(polarityDoubt(kpis, scorecard)), ...leftOut(table)];
  const ofRows = kpis.flatMap((kpi, row) => problemsOf(kpi, scorecard, read[row]?.problems ?? []));
  return { kpis, problems: [...ofTable, ...ofRows, ...doubles] };
}

/** Of a KPI that a person set aside nothing is asked any more. */
function problemsOf(kpi: Kpi, { setAside }: Scorecard, read: readonly Remark[]): Remark[] {
  if (entryOf(setAside, kpi.key) === true) return [];
  return [...read, ...given(kpi.aside), ...(kpi.aside === null ? given(percentDoubt(kpi)) : [])];
}

function withAside(kpi: Kpi, scorecard: Scorecard): Kpi {
  const aside = asideReason(kpi, scorecard);
  return aside === null ? kpi : { ...kpi, aside, problem: null };
}

/** Rows that look like KPIs and were not read. */
function leftOut({ leftOut: rows = [] }: KpiTable): Remark[] {
  return rows.map((row) => remark('rowLeftOut', { row }));
}

function given(doubt: Remark | null): Remark[] {
  return doubt === null ? [] : [doubt];
}

/** Where each column is now: at its place if the heading still stands there, else wherever the heading went. */
export function resolveColumns(
  { headings }: KpiTable,
  { columns, kind, weights }: Scorecard,
): { indices: Indices; problems: Remark[] } {
  const indices: Indices = {};
  const problems: Remark[] = [];
  for (const [role, { heading, index }] of Object.entries(columns) as [
    ColumnRole,
    { heading: string; index: number },
  ][]) {
    const wanted = sameAs(heading);
    const moved = headings.flatMap((other, place) => (sameAs(other) === wanted ? [place] : []));
    const [only] = moved;
    indices[role] = moved.includes(index) || only === undefined ? index : only;
    if (only === undefined && headings[index] !== undefined) {
      const found = quoted(headings[index]);
      problems.push(remark('columnRenamed', { heading: quoted(heading), found, role: ROLE_NAMES[role] }));
    }
    if (headings[indices[role]] === undefined) delete indices[role];
  }
  const required: ColumnRole[] = [...methodOf({ kind }).requiredRoles, ...rolesOfWeights(weights)];
  const missing = required.filter((role) => indices[role] === undefined);
  if (indices.name === undefined && indices.code === undefined) missing.unshift('name');
  return {
    indices,
    problems: [...missing.map((role) => remark('columnMissing', { role: ROLE_NAMES[role] })), ...problems],
  };
}

function rolesOfWeights(weights: Scorecard['weights']): ColumnRole[] {
  if (weights === 'column') return ['weight'];
  return weights === 'kep241' ? ['validity', 'control'] : [];
}

type Groups = Pick<Kpi, 'perspective' | 'objective' | 'perspectiveWeight' | 'objectiveWeight'>;

/** What each row stands below: a blank cell goes on with the one above, and sections stand in for columns. */
class GroupsAbove {
  private above: Groups = { perspective: '', objective: '', perspectiveWeight: null, objectiveWeight: null };

  constructor(
    private readonly table: KpiTable,
    private readonly indices: Indices,
  ) {}

  of(cells: CellReader): Groups {
    const { above, table, indices } = this;
    const [section, under] = [table.sections?.[cells.row] ?? '', table.objectives?.[cells.row] ?? ''];
    // A heading between the rows is nearer than the group above, and fills a column that is blank throughout.
    const isColumn = indices.perspective !== undefined;
    const perspective = (isColumn && cells.text('perspective')) || section || (isColumn ? above.perspective : '');
    const isSame = sameAs(perspective) === sameAs(above.perspective);
    const objective =
      indices.objective === undefined ? under : cells.text('objective') || (isSame ? above.objective : '');
    const isSameObjective = isSame && sameAs(objective) === sameAs(above.objective);
    this.above = {
      perspective,
      objective,
      perspectiveWeight:
        this.weightOf(cells, 'perspectiveWeight', table.sectionWeights) ?? (isSame ? above.perspectiveWeight : null),
      objectiveWeight:
        this.weightOf(cells, 'objectiveWeight', table.objectiveWeights) ??
        (isSameObjective ? above.objectiveWeight : null),
    };
    return this.above;
  }

  /** In its column, else beside the heading of the section. */
  private weightOf(
    cells: CellReader,
    role: 'perspectiveWeight' | 'objectiveWeight',
    sections: KpiTable['sectionWeights'],
  ): number | null {
    const group = role === 'perspectiveWeight' ? 'perspective' : 'objective';
    const cell = sections?.[cells.row] ?? percentWithin(cells.text(group));
    const { value } =
      this.indices[role] === undefined && cell !== null ? cells.numberIn(cell, role) : cells.number(role);
    return value?.value ?? null;
  }
}

function kpiOf(cells: CellReader, scorecard: Scorecard, groups: Groups): Kpi {
  const [code, name] = [cells.text('code'), cells.text('name')];
  if (code === '' && name === '') cells.problems.push(remark('kpiUnnamed', { row: cells.rowNumber }));
  const measures = readMeasures(cells, scorecard);
  const weight = scorecard.weights === 'column' ? cells.number('weight') : { value: null, bad: null };
  return {
    row: cells.row,
    rowNumber: cells.rowNumber,
    key: code || name || `#${cells.rowNumber}`,
    code,
    name,
    ...groups,
    unit: cells.text('unit'),
    ...measures,
    weight: weight.value?.value ?? null,
    aside: null,
    ...readQuality(cells, scorecard),
    // A weight that cannot be read spoils every share, with or without data in its row.
    problem: measures.problem ?? weight.bad,
  };
}

/** Validity and control matter where weights come from the decree. */
function readQuality(cells: CellReader, { weights }: Scorecard): Pick<Kpi, 'validity' | 'control'> {
  if (weights !== 'kep241') return { validity: null, control: null };
  return {
    validity: cells.choice('validity', VALIDITIES, (cell) => choiceNamed(cell, VALIDITIES)).value,
    control: cells.choice('control', CONTROLS, (cell) => choiceNamed(cell, CONTROLS)).value,
  };
}

/** Keys made unique; what stands twice is said. */
function withOwnKeys(kpis: readonly Kpi[]): KpiReading {
  const first = new Map<string, number>();
  const problems: Remark[] = [];
  const own = kpis.map((kpi) => {
    let key = kpi.key;
    const before = first.get(sameAs(key));
    if (before !== undefined) {
      problems.push(remark('kpiTwice', { row: kpi.rowNumber, kpi: key, first: before }));
      for (let number = 2; first.has(sameAs(key)); number += 1) key = `${kpi.key} (${number})`;
    }
    first.set(sameAs(key), kpi.rowNumber);
    return key === kpi.key ? kpi : { ...kpi, key };
  });
  return { kpis: own, problems };
}
