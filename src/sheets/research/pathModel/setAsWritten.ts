/** How a path model was set up, in one cell of its sheet: what each column is, the paths, and the bootstrap's values. */
import { placeNow } from '../../../model/followedColumns';
import { newId } from '../../../model/newId';
import type {
  DraftConstruct,
  ItemColumn,
  KeptBootstrap,
  LostItem,
  PathDraft,
  PathSpread,
} from '../../../model/research/pathModel/types';
import { GAPS } from '../../../model/research/pathModel/types';
import type { CellValue } from '../../../model/types';

/** So much of a question tells it from others: those of a grid begin alike, and end with what is asked. */
const [BEGINNING, END] = [20, 60];

function shortened(heading: string): string {
  const text = heading.replace(/\s+/g, ' ');
  return text.length <= BEGINNING + END ? text : text.slice(0, BEGINNING) + text.slice(-END);
}

/** A line each, its kind before the first bar; constructs are told by their places. */
export function keptModel(draft: PathDraft): string {
  const { constructs, items, paths, scheme, gaps, zero, scale, said, kept, bootstrap, table } = draft;
  const placeOf = (id: string): number => constructs.findIndex((one) => one.id === id);
  const way = ({ from, to }: { from: string; to: string }): string => `${placeOf(from)}|${placeOf(to)}`;
  return [
    ['m', scheme, gaps ?? '', zero ?? '', scale?.low ?? '', scale?.high ?? ''].join('|'),
    ...constructs.map(({ name, mode }) => `c|${mode}|${name.replace(/\s+/g, ' ')}`),
    ...table.headings.texts.map((heading) => `h|${shortened(heading)}`),
    ...items.map(({ column, code, construct, isReversed }) =>
      ['i', column, placeOf(construct), isReversed ? 'r' : '', code].join('|'),
    ),
    ...paths.map((path) => `p|${way(path)}`),
    ...Object.entries(said).map(([text, value]) => `w|${value ?? ''}|${text}`),
    ...kept.map((column) => `k|${column}`),
    ...(bootstrap === null ? [] : bootstrapLines(bootstrap, way)),
  ].join('\n');
}

function bootstrapLines(
  { seed, resamples, used, failed, respondents, day, paths }: KeptBootstrap,
  way: (path: PathSpread) => string,
): string[] {
  return [
    ['b', seed, resamples, used, failed, respondents, day].join('|'),
    ...paths.map((one) => {
      const { estimate, mean, deviation, t, p, low, high } = one;
      return ['s', way(one), estimate, mean, deviation, t, p, low, high].join('|');
    }),
  ];
}

export interface KeptPathModel {
  readonly set: CellValue;
  /** As they are typed on the sheet now. */
  readonly constructs: readonly CellValue[];
  readonly level: CellValue;
}

/** The draft as its sheet keeps it; unchanged where the cell says nothing. */
export function reopenedPathModel(draft: PathDraft, { set, constructs: names, level }: KeptPathModel): PathDraft {
  const lines = String(set)
    .split('\n')
    .map((line) => line.split('|'));
  const of = (kind: string): string[][] => lines.flatMap(([first, ...rest]) => (first === kind ? [rest] : []));
  const [settings] = of('m');
  if (settings === undefined) return draft;
  const [scheme, gaps, zero, low = '', high = ''] = settings;
  const constructs = of('c').map(([mode, ...name], place): DraftConstruct => {
    const typed = String(names[place] ?? '').trim();
    return {
      id: newId(),
      name: typed === '' ? name.join('|') : typed,
      mode: mode === 'formative' ? mode : 'reflective',
    };
  });
  const idOf = (place: string | undefined): string => constructs[Number(place)]?.id ?? '';
  const before = of('h').map((heading) => heading.join('|'));
  const texts = draft.table.headings.texts.map(shortened);
  const at = (column: string | undefined): number | null => placeNow(before, texts, Number(column));
  const items: ItemColumn[] = [];
  const lost: LostItem[] = [];
  for (const [column, construct, reversed, ...code] of of('i')) {
    const item = {
      column: Number(column),
      code: code.join('|'),
      construct: idOf(construct),
      isReversed: reversed === 'r',
    };
    const now = at(column);
    if (now === null) lost.push({ item, heading: before[item.column] ?? '' });
    else items.push({ ...item, column: now });
  }
  return {
    ...draft,
    constructs,
    items: items.toSorted((one, other) => one.column - other.column),
    lost,
    paths: of('p').map(([from, to]) => ({ from: idOf(from), to: idOf(to) })),
    scheme: scheme === 'centroid' || scheme === 'factorial' ? scheme : 'path',
    gaps: GAPS.find((one) => one === gaps) ?? null,
    zero: zero === 'answer' || zero === 'missing' ? zero : null,
    scale: low === '' || high === '' ? null : { low: Number(low), high: Number(high) },
    said: Object.fromEntries(of('w').map(([value, ...text]) => [text.join('|'), value === '' ? null : Number(value)])),
    kept: of('k').flatMap(([column]) => at(column) ?? []),
    level: levelIn(level) ?? draft.level,
    bootstrap: bootstrapIn(of('b')[0], of('s'), idOf),
  };
}

function levelIn(cell: CellValue): number | null {
  return typeof cell === 'number' && cell > 0 && cell < 1 ? cell : null;
}

function bootstrapIn(
  line: readonly string[] | undefined,
  spreads: readonly (readonly string[])[],
  idOf: (place: string | undefined) => string,
): KeptBootstrap | null {
  if (line === undefined) return null;
  const [seed = 0, resamples = 0, used = 0, failed = 0, respondents = 0] = line.slice(0, 5).map(Number);
  const paths = spreads.map(([from, to, ...numbers]): PathSpread => {
    const [estimate = NaN, mean = NaN, deviation = NaN, t = NaN, p = NaN, low = NaN, high = NaN] = numbers.map(Number);
    return { from: idOf(from), to: idOf(to), estimate, mean, deviation, t, p, low, high };
  });
  return { seed, resamples, used, failed, respondents, day: line[5] ?? '', paths };
}
