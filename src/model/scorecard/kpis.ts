/** Reading the KPIs of a table. */
import { isBlank } from '../../engine/cells';
import { POLARITIES } from '../../engine/ckp/indicator';
import { CONTROLS, VALIDITIES } from '../../engine/ckp/weight';
import { quoted } from '../../engine/messages';
import { readNumber } from '../../engine/numbers';
import { attempt } from '../../engine/outcomes';
import type { WordList } from '../../engine/words';
import { wordFor } from '../../engine/words';
import { sameAs } from '../hierarchy/tree';
import type { CellValue, ColumnRole, Scorecard } from '../types';
import { choiceIn, isErrorText, polarityIn } from './contents';
import { percentDoubt, polarityDoubt } from './doubts';
import { methodOf } from './methods';
import { remark } from './remark';
import { ROLE_NAMES } from './roleNames';
import type { Kpi, KpiReading, KpiTable, Remark } from './types';

/**
 * The KPIs of a table by the columns chosen, with a sentence for everything that cannot be read or is in doubt. A blank
 * perspective or objective is the one above, as merged cells leave it.
 */
export function readKpis(table: KpiTable, scorecard: Scorecard): KpiReading {
  const { indices, problems } = resolveColumns(table, scorecard);
  if (table.rows.length === 0) return { kpis: [], problems: [...problems, remark('noKpis')] };
  const above = { perspective: '', objective: '' };
  const read = table.rows.map((cells, row) => {
    const reader = new RowReader(table, row, cells, indices);
    const section = table.sections?.[row] ?? '';
    const perspective = indices.perspective === undefined ? section : reader.text('perspective') || above.perspective;
    const objective = reader.text('objective') || (perspective === above.perspective ? above.objective : '');
    Object.assign(above, { perspective, objective });
    const kpi = kpiOf(reader, scorecard, { perspective, objective });
    return { kpi, problems: [...reader.problems, ...given(percentDoubt(kpi))] };
  });
  const { kpis, problems: doubles } = withOwnKeys(read.map(({ kpi }) => kpi));
  const ofTable = [...problems, ...given(polarityDoubt(kpis, scorecard))];
  return { kpis, problems: [...ofTable, ...read.flatMap((one) => one.problems), ...doubles] };
}

function given(doubt: Remark | null): Remark[] {
  return doubt === null ? [] : [doubt];
}

type Indices = Partial<Record<ColumnRole, number>>;

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

/** Reads the cells of one row and remembers what could not be read. */
class RowReader {
  readonly problems: Remark[] = [];
  readonly rowNumber: number;

  constructor(
    private readonly table: KpiTable,
    readonly row: number,
    private readonly cells: readonly CellValue[],
    private readonly indices: Indices,
  ) {
    this.rowNumber = table.rowNumbers?.[row] ?? row + 1;
  }

  cell(role: ColumnRole): CellValue {
    return this.cells[this.indices[role] ?? -1] ?? '';
  }

  text(role: ColumnRole): string {
    return String(this.cell(role)).replace(/\s+/g, ' ').trim();
  }

  /** `null` when blank or not a number, `bad` tells which. */
  number(role: ColumnRole): { value: number | null; bad: Remark | null } {
    const cell = this.cell(role);
    if (isBlank(cell)) return { value: null, bad: null };
    if (isErrorText(cell)) return { value: null, bad: this.report('cellError', role) };
    const value = attempt(() => readNumber(cell, () => ROLE_NAMES[role]));
    if (typeof value === 'number') return { value, bad: null };
    return {
      value: null,
      bad: this.report(value.key === 'ambiguousNumber' ? 'cellAmbiguous' : 'cellNotNumber', role),
    };
  }

  /** `null` when blank or not among the words. */
  choice<Choice extends string>(
    role: ColumnRole,
    words: WordList<Choice>,
    find: (cell: CellValue) => Choice | null,
  ): { value: Choice | null; bad: Remark | null } {
    const cell = this.cell(role);
    if (isBlank(cell)) return { value: null, bad: null };
    const value = find(cell);
    return value === null ? { value, bad: this.report('cellUnknownWord', role, words) } : { value, bad: null };
  }

  private report(
    kind: 'cellNotNumber' | 'cellAmbiguous' | 'cellError' | 'cellUnknownWord',
    role: ColumnRole,
    words?: WordList<string>,
  ): Remark {
    const names = words === undefined ? [] : Object.keys(words.choices).map((choice) => wordFor(choice, words));
    const problem = remark(kind, {
      row: this.rowNumber,
      heading: quoted(this.table.headings[this.indices[role] ?? -1] ?? ''),
      got: quoted(this.cell(role)),
      choices: { en: names.map(({ en }) => en).join(', '), id: names.map(({ id }) => id).join(', ') },
    });
    this.problems.push(problem);
    return problem;
  }
}

function kpiOf(reader: RowReader, scorecard: Scorecard, groups: Pick<Kpi, 'perspective' | 'objective'>): Kpi {
  const [code, name] = [reader.text('code'), reader.text('name')];
  if (code === '' && name === '') reader.problems.push(remark('kpiUnnamed', { row: reader.rowNumber }));
  const measures = readMeasures(reader, scorecard);
  const weight = scorecard.weights === 'column' ? reader.number('weight') : { value: null, bad: null };
  return {
    row: reader.row,
    rowNumber: reader.rowNumber,
    key: code || name || `#${reader.rowNumber}`,
    code,
    name,
    ...groups,
    unit: reader.text('unit'),
    ...measures,
    weight: weight.value,
    perspectiveWeight: null,
    objectiveWeight: null,
    factors: {},
    isInDays: false,
    aside: null,
    ...readQuality(reader, scorecard),
    // A weight that cannot be read spoils every share, with or without data in its row.
    problem: measures.problem ?? weight.bad,
  };
}

type Measures = Pick<Kpi, 'target' | 'realization' | 'polarity' | 'polarityFrom' | 'anchors' | 'problem'>;

function readMeasures(reader: RowReader, scorecard: Scorecard): Measures {
  const { isByAnchors } = methodOf(scorecard).measure;
  const realization = isNotAvailable(reader.cell('realization')) ? NOTHING : reader.number('realization');
  const target = reader.number('target');
  const [worst, start, best] = [
    readAnchor(reader, 'worst', isByAnchors),
    readAnchor(reader, 'start', isByAnchors),
    readAnchor(reader, 'best', isByAnchors),
  ];
  const polarity = reader.choice('polarity', POLARITIES, polarityIn);
  const isWorstNeeded = isByAnchors || (polarity.value === 'minimize' && target.value === 0);
  const needed = [target.bad, isWorstNeeded ? worst.bad : null, start.bad, best.bad, isByAnchors ? null : polarity.bad];
  const blocking = realization.value === null ? null : (needed.find((bad) => bad !== null) ?? null);
  return {
    target: target.value,
    realization: realization.value,
    polarity: polarity.value ?? POLARITIES.default,
    polarityFrom: polarityFrom(reader.cell('polarity'), polarity.value),
    anchors: { worst: worst.value, start: start.value, target: target.value, best: best.value },
    problem: realization.bad ?? blocking,
  };
}

const NOTHING = { value: null, bad: null };

/** Indices know no anchors but the worst value, which a target of 0 needs. */
function readAnchor(
  reader: RowReader,
  role: 'worst' | 'start' | 'best',
  isByAnchors: boolean,
): { value: number | null; bad: Remark | null } {
  return isByAnchors || role === 'worst' ? reader.number(role) : NOTHING;
}

/** A formula that answers #N/A says that there is no data yet. */
function isNotAvailable(cell: CellValue): boolean {
  return typeof cell === 'string' && cell.trim() === '#N/A';
}

function polarityFrom(cell: CellValue, value: Kpi['polarity'] | null): Kpi['polarityFrom'] {
  if (isBlank(cell) || value === null) return 'default';
  return choiceIn(cell, POLARITIES) === null ? 'phrase' : 'word';
}

/** Validity and control matter where weights come from the decree. */
function readQuality(reader: RowReader, { weights }: Scorecard): Pick<Kpi, 'validity' | 'control'> {
  if (weights !== 'kep241') return { validity: null, control: null };
  return {
    validity: reader.choice('validity', VALIDITIES, (cell) => choiceIn(cell, VALIDITIES)).value,
    control: reader.choice('control', CONTROLS, (cell) => choiceIn(cell, CONTROLS)).value,
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
