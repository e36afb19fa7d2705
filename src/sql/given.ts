/** The rows of the table with their numbers and words read: what every method begins with. */
import { POLARITIES } from '../engine/ckp/polarity';
import type { Polarity } from '../engine/ckp/polarity';
import type { Dialect } from './dialect';
import { choose, listed, number, relation } from './expressions';
import type { Rules } from './rules';

/** Numbers beyond these, and what is not a number, are accidents; the engine refuses them alike. */
const LARGEST = number(1e300);

/** The names of the number columns of a method, and the columns of the table they are read from. */
function numberColumns({ columns, method }: Rules): readonly (readonly [name: string, column: string | null])[] {
  const { realization, weight, target, worst, anchors } = columns;
  const measured =
    method.measure === 'levels'
      ? anchors.map((anchor, i) => [`tb_anchor_${i + 1}`, anchor] as const)
      : ([
          ['tb_target', target],
          ['tb_worst', worst],
        ] as const);
  return [['tb_realization', realization], ['tb_weight', weight], ...measured];
}

/** What a number is where the table has no column of it: all weigh the same, and no worst is said. */
const withoutColumn = (name: string, { double }: Dialect): string =>
  name === 'tb_weight' ? number(1) : `CAST(NULL AS ${double})`;

/** Unit, indicator and groups as they stand; numbers and polarities as Timbang reads them. */
export function givenRows(rules: Rules, dialect: Dialect): string {
  const { unit, columns, method, table } = rules;
  const kept = [...new Set([...unit, ...columns.indicator])].map((name) => `t.${dialect.quoted(name)}`);
  const numbers = numberColumns(rules).map(([name, column]) => {
    return [column === null ? withoutColumn(name, dialect) : numberIn(column, rules, dialect), name] as const;
  });
  const unreadable = numberColumns(rules).flatMap(([, column]) => {
    return column === null ? [] : unreadableIn(column, rules, dialect);
  });
  const groups = [
    [columns.objective, 'tb_objective'],
    [columns.perspective, 'tb_perspective'],
  ].flatMap(([column, name]) => (column ? [[`t.${dialect.quoted(column)}`, name as string] as const] : []));
  const polarity = method.measure === 'levels' ? [] : [[polarityIn(columns.polarity, dialect), 'tb_polarity'] as const];
  const fault = [
    [
      choose(
        unreadable.map((one) => [one, `'notANumber'`]),
        'NULL',
      ),
      'tb_unreadable',
    ] as const,
  ];
  return `SELECT\n${listed([...kept, ...groups, ...numbers, ...polarity, ...fault])}\nFROM ${relation(table, dialect)} AS t`;
}

/** A column as a number; NULL where it says that there is no data. */
export function numberIn(
  column: string,
  { texts, noData }: Rules,
  { quoted, double, literal, tryCast }: Dialect,
): string {
  const cell = `t.${quoted(column)}`;
  if (!texts.includes(column)) return `CAST(${cell} AS ${double})`;
  const said = `LOWER(TRIM(${cell})) IN (${noData.map(literal).join(', ')})`;
  return choose([[said, 'NULL']], tryCast?.(`TRIM(${cell})`, double) ?? `CAST(TRIM(${cell}) AS ${double})`);
}

/** When a column holds what is neither a number nor a word for no data. */
function unreadableIn(column: string, rules: Rules, dialect: Dialect): string[] {
  const { quoted, literal, tryCast, double } = dialect;
  const cell = `t.${quoted(column)}`;
  const isBeyond = `NOT (${numberIn(column, rules, dialect)} BETWEEN -${LARGEST} AND ${LARGEST})`;
  if (!rules.texts.includes(column) || tryCast === null) return [isBeyond];
  const said = rules.noData.map(literal).join(', ');
  return [isBeyond, `LOWER(TRIM(${cell})) NOT IN (${said}) AND ${tryCast(`TRIM(${cell})`, double)} IS NULL`];
}

/** What tables of contracts write beside the words of the functions' list; any other word is a problem of its row. */
const OTHER_WORDS: Partial<Record<Polarity, readonly string[]>> = {
  maximize: ['max', 'maks', 'maximum', 'maksimum'],
  minimize: ['min', 'minimum'],
  stabilize: ['stab', 'stabil'],
  'maximize-120': ['120', 'polarisasi 120', 'polarization 120'],
};

/** The polarity by its word; the default where it is blank, NULL where the word is unknown. */
function polarityIn(column: string | null, { quoted, literal }: Dialect): string {
  if (column === null) return `'maximize'`;
  const cell = `t.${quoted(column)}`;
  const cases = Object.entries(POLARITIES.choices).map(([polarity, { en, id }]) => {
    const words = [...new Set([...en, ...id, ...(OTHER_WORDS[polarity as Polarity] ?? [])])];
    return [`LOWER(TRIM(${cell})) IN (${words.map(literal).join(', ')})`, literal(polarity)] as const;
  });
  return choose([[`${cell} IS NULL OR TRIM(${cell}) = ''`, `'maximize'`], ...cases], 'NULL');
}
