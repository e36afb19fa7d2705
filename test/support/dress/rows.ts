/** The rows below the headings: KPIs, groups, totals and what else stands between them. */
import type { Dress } from './choices';
import { chosen } from './choices';
import type { Column } from './headingWords';
import { languageOf } from './headingWords';
import type { Cell } from './numbers';
import { BLANK, plain, weightCell } from './numbers';
import type { CleanGroup, CleanKpi, CleanTable } from './table';

export function bodyRows(
  table: CleanTable,
  columns: readonly Column[],
  headings: readonly Cell[][],
  dress: Dress,
): Cell[][] {
  const rows: Cell[][] = [];
  const blank = columns.map(() => BLANK);
  if (dress.blankRows === 'belowHeadings') rows.push(blank);
  table.kpis.forEach((kpi, index) => {
    const before = table.kpis[index - 1];
    const isNewGroup = before !== undefined && outerGroup(kpi) !== outerGroup(before);
    if (dress.blankRows === 'betweenGroups' && isNewGroup) rows.push(blank);
    if (dress.repeatedHeadings === 'yes' && index === Math.ceil(table.kpis.length / 2) && headings.length === 1)
      rows.push(...headings);
    rows.push(...groupRows(table, columns, dress, kpi, before));
    if (dress.repeatedHeadings === 'groups' && isNewGroup) rows.push(...headings);
    rows.push(columns.map(({ cells }) => cells[index] ?? BLANK));
  });
  if (dress.dashRow === 'yes') rows.push(columns.map(() => plain('-')));
  if (dress.total !== 'none') {
    if (dress.blankRows === 'beforeTotal') rows.push(blank);
    rows.push(totalRow(table, columns, dress));
  }
  return rows;
}

const outerGroup = ({ perspective, objective }: CleanKpi): number => (perspective < 0 ? objective : perspective);

/** Rows of the groups that begin with a KPI, where they stand in rows of their own. */
function groupRows(
  table: CleanTable,
  columns: readonly Column[],
  dress: Dress,
  kpi: CleanKpi,
  before: CleanKpi | undefined,
): Cell[][] {
  const opens = (kind: 'perspective' | 'objective'): boolean => kpi[kind] >= 0 && before?.[kind] !== kpi[kind];
  const rows: Cell[][] = [];
  const row = (kind: 'perspective' | 'objective', groups: readonly CleanGroup[]): void => {
    const group = groups[kpi[kind]];
    if (group === undefined || !opens(kind)) return;
    const members = table.kpis.filter((one) => one[kind] === kpi[kind]);
    rows.push(groupRow(table, columns, dress, kind, group, kpi[kind], members));
  };
  if (dress.perspectives === 'section') row('perspective', table.perspectives);
  if (dress.objectives === 'section') row('objective', table.objectives);
  return rows;
}

function groupRow(
  table: CleanTable,
  columns: readonly Column[],
  dress: Dress,
  kind: 'perspective' | 'objective',
  group: CleanGroup,
  place: number,
  members: readonly CleanKpi[],
): Cell[] {
  const name = kind === 'perspective' ? perspectiveLabel(group, place, dress) : objectiveLabel(group, place, dress);
  // Without a column of weights the group's own stands beside its name.
  const label = plain(table.hasWeights || group.weight === null ? name : `${name} (${group.weight}%)`);
  const labelled = labelColumn(columns, dress);
  return columns.map((column, index) => {
    if (index === labelled) return label;
    // The group's own weight stands below the heading of weights.
    if (column.what === 'weight' && group.weight !== null) return weightCell(group.weight, dress);
    const isSumOfWeights = column.what === 'weight' && table.kind !== 'global';
    if (dress.groupNumbers === 'no' || isSumOfWeights) return BLANK;
    return column.ofGroup?.(members) ?? BLANK;
  });
}

function labelColumn(columns: readonly Column[], dress: Dress): number {
  const name = columns.findIndex(({ what }) => what === 'name');
  return chosen([0, name], dress, 'label column');
}

function perspectiveLabel({ name }: CleanGroup, place: number, dress: Dress): string {
  const letter = 'ABCD'.charAt(place);
  const own = name[languageOf(dress)];
  const called = languageOf(dress) === 'en' ? `${own} Perspective` : `Perspektif ${own}`;
  return chosen(
    [called, `${letter}. ${called}`, called.toUpperCase(), `${['I', 'II', 'III', 'IV'][place]}. ${called}`],
    dress,
    'perspective label',
  );
}

function objectiveLabel({ name }: CleanGroup, place: number, dress: Dress): string {
  const number = place + 1;
  const own = name[languageOf(dress)];
  const word = languageOf(dress) === 'en' ? 'Strategic Objective' : 'Sasaran Strategis';
  return chosen(
    [`${word} ${number}: ${own}`, `${word} ${number}`, `SS${number}. ${own}`, `${word}: ${own}`],
    dress,
    'objective label',
  );
}

function totalRow({ kind }: CleanTable, columns: readonly Column[], dress: Dress): Cell[] {
  const result = {
    omax: 'Indeks Kinerja',
    ckp: 'CKP',
    objectives: 'NKO',
    perspectives: 'Nilai Kinerja Organisasi (NKO)',
    global: 'Total Score',
  }[kind];
  const words = ['Total', 'TOTAL', 'Jumlah', 'Grand Total', dress.total === 'weight' ? 'Total Bobot' : result];
  const labelled = labelColumn(columns, dress);
  return columns.map((column, index) => {
    if (index === labelled) return plain(chosen(words, dress, 'total'));
    const isWeight = column.what === 'weight';
    if (dress.total !== 'both' && isWeight !== (dress.total === 'weight')) return BLANK;
    return column.ofTotal ?? BLANK;
  });
}
