/** How a survey was set up, in one cell of its sheet: which column asks what, the coding and the method. */
import { PRIORITY_METHODS } from '../../engine/ahp/priorities';
import { placesOf } from '../../model/followedColumns';
import type { SurveyDraft } from '../../model/survey/draft';
import type { ItemSet, PairColumn } from '../../model/survey/types';
import { CODINGS } from '../../model/survey/types';
import type { CellValue } from '../../model/types';

/** Lines: node, method, coding, by order; items, joined; then "3|0-1|heading", "4|0-1-strength|heading" or "2|name|heading". */
export function keptSet({ set, person, method, coding, table }: SurveyDraft): string {
  const { texts } = table.headings;
  const line = (column: number, use: string): string => `${column}|${use}|${texts[column] ?? ''}`;
  return [
    [set.node ?? '', method, coding ?? '', set.isByOrder ? 'order' : ''].join('|'),
    set.items.map((item) => item.replace(/\s+/g, ' ')).join('\t'),
    ...Object.entries(set.pairs).map(([column, { first, second }]) => line(Number(column), `${first}-${second}`)),
    ...Object.entries(set.strengths).map(([column, { first, second }]) =>
      line(Number(column), `${first}-${second}-strength`),
    ),
    ...Object.entries(person).map(([role, column]) => line(column, role)),
  ].join('\n');
}

interface KeptLine {
  readonly column: number;
  readonly use: string;
  readonly heading: string;
}

function keptLines(lines: readonly string[]): KeptLine[] {
  return lines.flatMap((line) => {
    const [, column, use = '', heading = ''] = /^(\d+)\|([^|]+)\|(.*)$/s.exec(line) ?? [];
    return column === undefined ? [] : [{ column: Number(column), use, heading }];
  });
}

/**
 * Where the columns are now. As long as all stand where they were, there; once one has moved, the order tells which of
 * equal headings is which, if as many are there as were used.
 */
function placesNow(
  kept: readonly KeptLine[],
  texts: readonly string[],
): (column: number, heading: string) => number | undefined {
  const areUnmoved = kept.every(({ column, heading }) => texts[column] === heading);
  return (column, heading) => {
    if (areUnmoved) return column;
    const earlier = kept.flatMap((one) => (one.heading === heading ? [one.column] : []));
    const later = placesOf(texts, heading);
    const order = [...new Set(earlier)].sort((one, other) => one - other);
    return order.length === later.length ? later[order.indexOf(column)] : undefined;
  };
}

/** The draft as its sheet keeps it; unchanged where the cell says nothing. */
export function reopenedSurvey(
  draft: SurveyDraft,
  kept: { readonly set: CellValue; readonly limit: CellValue },
): SurveyDraft {
  const limit = typeof kept.limit === 'number' && kept.limit >= 0 ? kept.limit : null;
  const [first = '', items = '', ...lines] = String(kept.set).split('\n');
  const [node = '', method = '', coding = '', byOrder = ''] = first.split('|');
  if (lines.length === 0) return { ...draft, limit };
  const { texts } = draft.table.headings;
  const [pairs, strengths]: [Record<number, PairColumn>, Record<number, PairColumn>] = [{}, {}];
  const person: Record<string, number> = {};
  const columnsKept = keptLines(lines);
  const placeOf = placesNow(columnsKept, texts);
  for (const { column, use, heading } of columnsKept) {
    const at = placeOf(column, heading);
    if (at === undefined) continue;
    const [, one, other, strength] = /^(\d+)-(\d+)(-strength)?$/.exec(use) ?? [];
    const asked = strength === undefined ? pairs : strengths;
    if (one !== undefined) asked[at] = { first: Number(one), second: Number(other) };
    else if (use === 'name' || use === 'weight') person[use] = at;
  }
  const set: ItemSet = {
    node: node === '' ? null : node,
    items: items.split('\t'),
    pairs,
    strengths,
    isByOrder: byOrder === 'order',
  };
  const methods = Object.keys(PRIORITY_METHODS.choices) as SurveyDraft['method'][];
  return {
    ...draft,
    limit,
    set,
    sets: [set, ...draft.sets],
    person,
    method: methods.find((one) => one === method) ?? draft.method,
    coding: CODINGS.find((one) => one === coding) ?? null,
  };
}
