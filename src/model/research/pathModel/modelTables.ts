/** A table of blocks (item, construct, mode) or of paths (from, to), as the functions take them, laid over a draft. */
import { isBlank } from '../../../engine/cells';
import { quoted } from '../../../engine/messages';
import { MODES } from '../../../engine/pls/words';
import { choiceNamed } from '../../../engine/words';
import { textOf } from '../../employees/headingRows';
import { sameAs } from '../../hierarchy/tree';
import { newId } from '../../newId';
import { remark } from '../../scorecard/remark';
import type { Remark } from '../../scorecard/types';
import type { CellValue } from '../../types';
import { refusalOfPath, withPath } from './paths';
import type { DraftConstruct, ItemColumn, PathDraft } from './types';

type Rows = readonly (readonly CellValue[])[];

/** The draft with what the table says, or why it says nothing. */
export function withModelTable(draft: PathDraft, cells: Rows): PathDraft | Remark {
  const codes = new Set(draft.items.map(({ code }) => sameAs(code)));
  const names = new Set(draft.constructs.map(({ name }) => sameAs(name)));
  const count = (column: number, of: ReadonlySet<string>): number =>
    cells.filter((row) => of.has(sameAs(textOf(row[column])))).length;
  const itemsAt = count(0, codes) >= count(1, codes) ? 0 : 1;
  if (count(itemsAt, codes) >= 2) return withBlocks(draft, cells, itemsAt);
  if (count(0, names) > 0 && count(1, names) > 0) return withPaths(draft, cells, names);
  return remark('modelTableNeither');
}

/** Items that it does not name are none any more; without a name a row goes on with the construct above. */
function withBlocks(draft: PathDraft, cells: Rows, itemsAt: 0 | 1): PathDraft | Remark {
  const constructs = new Map<string, DraftConstruct>();
  const items: ItemColumn[] = [];
  let last = '';
  for (const [at, row] of cells.entries()) {
    const code = textOf(row[itemsAt]);
    if (code === '') continue;
    const item = draft.items.find((one) => sameAs(one.code) === sameAs(code));
    if (item === undefined && at === 0) continue;
    if (item === undefined) return remark('modelTableItem', { row: at + 1, got: quoted(code) });
    if (items.some(({ column }) => column === item.column)) return remark('modelTableTwice', { got: quoted(code) });
    const name = textOf(row[1 - itemsAt]) || last;
    last = name;
    const known = constructs.get(sameAs(name)) ?? draft.constructs.find((one) => sameAs(one.name) === sameAs(name));
    const said = choiceNamed(row[2], MODES);
    const construct = { id: known?.id ?? newId(), name, mode: said ?? known?.mode ?? 'reflective' };
    constructs.set(sameAs(name), construct);
    items.push({ ...item, construct: construct.id });
  }
  const ids = new Set([...constructs.values()].map(({ id }) => id));
  return {
    ...draft,
    constructs: [...constructs.values()],
    items: items.toSorted((one, other) => one.column - other.column),
    paths: draft.paths.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  };
}

function withPaths(draft: PathDraft, cells: Rows, names: ReadonlySet<string>): PathDraft | Remark {
  const idOf = (name: string): string => draft.constructs.find((one) => sameAs(one.name) === sameAs(name))?.id ?? '';
  let next: PathDraft = { ...draft, paths: [] };
  let last = ['', ''];
  for (const [at, row] of cells.entries()) {
    const ends = [0, 1].map((column) => textOf(row[column]) || (last[column] ?? ''));
    if (isBlank(row[0]) && isBlank(row[1])) continue;
    const stranger = ends.find((name) => !names.has(sameAs(name)));
    if (stranger !== undefined && at === 0) continue;
    if (stranger !== undefined) return remark('modelTableConstruct', { row: at + 1, got: quoted(stranger) });
    last = ends;
    const path = { from: idOf(ends[0] ?? ''), to: idOf(ends[1] ?? '') };
    const refusal = refusalOfPath(next, path);
    if (refusal !== null) return refusal;
    next = withPath(next, path);
  }
  return next;
}
