/** The columns of a dressed table, in their order. */
import type { Dress } from './choices';
import { chosen } from './choices';
import type { ColumnMaker } from './computed';
import { computedColumns } from './computed';
import type { Column, Headed } from './headingWords';
import { headingOf, languageOf } from './headingWords';
import { measuredColumns } from './measures';
import type { Cell } from './numbers';
import { BLANK, plain, weightCell } from './numbers';
import { polarityWord } from './polarities';
import type { CleanGroup, CleanKpi, CleanTable } from './table';

export function columnsOf(table: CleanTable, dress: Dress): Column[] {
  const { kpis } = table;
  const language = languageOf(dress);
  const column = (what: Headed, cells: readonly Cell[], rest: Partial<Column> = {}): Column => ({
    what,
    heading: headingOf(what, dress),
    above: null,
    cells,
    ...rest,
  });
  const when = (condition: boolean, ...columns: Column[]): Column[] => (condition ? columns : []);

  const numbers = kpis.map((_, index) => plain(dress.numberColumn === 'texts' ? `${index + 1}.` : index + 1));
  const names = kpis.map(({ code, name }) =>
    plain(dress.codeColumn === 'inName' ? `${code} ${name[language]}` : name[language]),
  );
  const identity = [
    ...when(dress.numberColumn !== 'none', column('number', numbers)),
    ...groupColumns(table, dress, 'perspective'),
    ...groupColumns(table, dress, 'objective'),
    ...when(
      dress.codeColumn === 'yes',
      column(
        'code',
        kpis.map(({ code }) => plain(code)),
      ),
    ),
    column('name', names),
  ];
  const unit = when(
    dress.unitColumn === 'yes',
    column(
      'unit',
      kpis.map((kpi) => plain(kpi.unit[language])),
    ),
  );
  const needsPolarity = table.kind !== 'omax' && kpis.some(({ polarity }) => polarity !== 'maximize');
  const polarity = when(
    needsPolarity,
    column(
      'polarity',
      kpis.map((kpi) => polarityWord(kpi, dress)),
    ),
  );
  const weight = when(table.hasWeights, weightColumn(table, dress, column));
  const measures = measuredColumns(table, dress);
  const computed = computedColumns(table, dress, column);
  const extra = [
    ...when(
      dress.extraColumns === 'person' || dress.extraColumns === 'both',
      column(
        'person',
        kpis.map((_, index) => plain(chosen(['Seksi Umum', 'Finance', 'Kepala Seksi'], dress, `person ${index}`))),
      ),
    ),
    ...when(
      dress.extraColumns === 'notes' || dress.extraColumns === 'both',
      column(
        'notes',
        kpis.map((_, index) => plain(chosen(['', 'Data per Desember 2025', 'ok'], dress, `note ${index}`))),
      ),
    ),
  ];
  switch (dress.order) {
    case 'usual':
      return [...identity, ...unit, ...polarity, ...weight, ...measures, ...computed, ...extra];
    case 'weightLast':
      return [...identity, ...unit, ...measures, ...polarity, ...computed, ...weight, ...extra];
    case 'computedFirst':
      return [...identity, ...computed, ...weight, ...measures, ...unit, ...polarity, ...extra];
    case 'realizationFirst':
      return [...identity, ...weight, ...[...measures].reverse(), ...unit, ...polarity, ...computed, ...extra];
    case 'shuffled':
      return [
        ...identity,
        ...shuffled(
          [unit, polarity, weight, measures, ...computed.map((one) => [one]), ...extra.map((one) => [one])],
          dress,
        ),
      ];
  }
}

function shuffled(blocks: readonly (readonly Column[])[], dress: Dress): Column[] {
  const placed = blocks.map((block, index) => ({
    block,
    place: chosen([...Array(97).keys()], dress, `place ${index}`),
  }));
  return placed.sort((a, b) => a.place - b.place).flatMap(({ block }) => block);
}

/** Whether weights make 100 over the table or in each group: others nobody tells from any numbers without a heading. */
function addUp({ kpis }: CleanTable): boolean {
  const groupings = [() => '', ({ perspective }: CleanKpi) => perspective, ({ objective }: CleanKpi) => objective];
  return groupings.some((nameOf) => {
    const sums = new Map<unknown, number>();
    for (const kpi of kpis) sums.set(nameOf(kpi), (sums.get(nameOf(kpi)) ?? 0) + kpi.weight);
    return [...sums.values()].every((sum) => Math.abs(sum - 100) < 1);
  });
}

function weightColumn(table: CleanTable, dress: Dress, column: ColumnMaker): Column {
  const sum = (members: readonly CleanKpi[]): number =>
    Number(members.reduce((total, { weight }) => total + weight, 0).toFixed(4));
  const isInPercent = dress.weights !== 'fraction' && chosen([false, true], dress, 'weight in percent');
  return {
    ...column(
      'weight',
      table.kpis.map(({ weight }) => weightCell(weight, dress)),
    ),
    heading: headingOf(
      dress.weightHeading === 'untold' && addUp(table) ? 'untoldWeight' : isInPercent ? 'weightInPercent' : 'weight',
      dress,
    ),
    ofTotal: weightCell(sum(table.kpis), dress),
    ofGroup: (members) => weightCell(sum(members), dress),
  };
}

/** A column of groups, with one of their weights where they have them; sections stand in rows of their own. */
function groupColumns(table: CleanTable, dress: Dress, kind: 'perspective' | 'objective'): Column[] {
  const groups = kind === 'perspective' ? table.perspectives : table.objectives;
  const style = kind === 'perspective' ? dress.perspectives : dress.objectives;
  if (groups.length === 0 || style === 'section') return [];
  const of = (cellOf: (group: CleanGroup) => Cell): Cell[] =>
    table.kpis.map((kpi, index) => {
      const place = kpi[kind];
      const group = groups[place];
      const isRepeated = style !== 'column' && index > 0 && table.kpis[index - 1]?.[kind] === place;
      return group === undefined || isRepeated ? BLANK : cellOf(group);
    });
  const name = { what: kind, heading: headingOf(kind, dress), above: null };
  const isInName = style === 'weightInName' && (groups[0]?.weight ?? null) !== null;
  const called = ({ name: group, weight }: CleanGroup): string =>
    isInName ? `${group[languageOf(dress)]} (${weight}%)` : group[languageOf(dress)];
  const columns: Column[] = [{ ...name, cells: of((group) => plain(called(group))) }];
  if (isInName) return columns;
  if ((groups[0]?.weight ?? null) === null) return columns;
  const what = kind === 'perspective' ? 'perspectiveWeight' : 'objectiveWeight';
  const cells = of(({ weight }) => weightCell(weight ?? 0, dress));
  return [...columns, { what, heading: headingOf(what, dress), above: null, cells }];
}
