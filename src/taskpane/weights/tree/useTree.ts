/** The tree as it is used: which rows are open, which one is being named, and what a command does. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { indent, moveDown, moveUp, outdent, removeItem, titleOf } from '../../../model/hierarchy/edit';
import { goalOf, itemOf } from '../../../model/hierarchy/tree';
import type { Item, Model } from '../../../model/types';
import { useModel } from '../../store/useModel';
import { useChoice } from '../choice';
import type { TreeCommand } from './keys';
import { heirOf, rowsOf } from './rows';
import type { Row } from './rows';

/** A row that is being named: one that is there, or one that will be. */
export type Naming = { kind: 'item'; id: string } | { kind: 'new'; parent: string; after: string | null };

export interface Tree {
  rows: readonly Row[];
  chosen: Item | null;
  naming: Naming | null;
  choose: (id: string) => void;
  toggle: (id: string) => void;
  startNaming: (naming: Naming) => void;
  /** Ends naming; the row gets the focus back. */
  endNaming: () => void;
  run: (command: TreeCommand) => void;
  /** Set when the chosen row should take the focus. */
  wantsFocus: boolean;
  focused: () => void;
}

type Move = 'moveUp' | 'moveDown' | 'indent' | 'outdent';
const MOVES: Readonly<Record<Move, (model: Model, id: string) => Model>> = { moveUp, moveDown, indent, outdent };

export function useTree(): Tree {
  const { model, edit } = useModel();
  const { item, naming: begun = null, choose: chooseAny } = useChoice();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [naming, setNaming] = useState<Naming | null>(begun === null ? null : { kind: 'item', id: begun });
  const [wantsFocus, setWantsFocus] = useState(false);
  // Only once: coming back to the tree does not ask again.
  useEffect(() => {
    if (begun !== null) chooseAny({ naming: null });
  }, [begun, chooseAny]);
  const rows = rowsOf(model, closed);
  const chosen = (item === null ? undefined : itemOf(model, item)) ?? goalOf(model);

  const choose = (id: string): void => {
    chooseAny({ item: id });
    setWantsFocus(true);
  };
  const setOpen = (id: string, open: boolean): void =>
    setClosed((now) => new Set(open ? [...now].filter((one) => one !== id) : [...now, id]));

  useComings(model, item, (id) => {
    setClosed((now) => new Set([...now].filter((one) => !isAbove(model, one, id))));
    choose(id);
  });

  const walk = (command: TreeCommand, row: Row, index: number): void => {
    const go = (to: Row | undefined): void => {
      if (to) choose(to.item.id);
    };
    if (command === 'previous') go(rows[index - 1]);
    else if (command === 'next') go(rows[index + 1]);
    else if (command === 'first') go(rows[0]);
    else if (command === 'last') go(rows.at(-1));
    else if (command === 'open' && row.isOpen === false) setOpen(row.item.id, true);
    else if (command === 'open' && row.isOpen) go(rows[index + 1]);
    else if (command === 'close' && row.isOpen) setOpen(row.item.id, false);
    else if (command === 'close') go(rows.find((other) => other.item.id === row.item.parent));
  };

  const change = (command: TreeCommand, { item: it }: Row): void => {
    const values = { item: titleOf(it) };
    if (command === 'remove') {
      const heir = heirOf(model, it.id);
      if (heir === null) return;
      edit((now) => removeItem(now, it.id), { key: 'itemRemoved', values });
      choose(heir);
    } else if (command in MOVES) {
      edit((now) => MOVES[command as Move](now, it.id), { key: 'itemMoved', values });
      // Where it goes may be closed.
      setClosed((now) => new Set([...now].filter((one) => command !== 'indent' || one !== siblingAbove(rows, it))));
      choose(it.id);
    }
  };

  const run = (command: TreeCommand): void => {
    const index = rows.findIndex((row) => row.item.id === chosen?.id);
    const row = rows[index];
    if (!row) return;
    const { item: it } = row;
    if (command === 'rename') setNaming({ kind: 'item', id: it.id });
    else if (command === 'addBelow' || (command === 'addBeside' && it.parent === null)) {
      setOpen(it.id, true);
      setNaming({ kind: 'new', parent: it.id, after: null });
    } else if (command === 'addBeside' && it.parent !== null) {
      setNaming({ kind: 'new', parent: it.parent, after: it.id });
    } else {
      walk(command, row, index);
      change(command, row);
    }
  };

  return {
    rows,
    chosen,
    naming,
    choose,
    toggle: (id) => setOpen(id, closed.has(id)),
    startNaming: setNaming,
    endNaming: () => {
      setNaming(null);
      setWantsFocus(true);
    },
    run,
    wantsFocus,
    focused: useCallback(() => setWantsFocus(false), []),
  };
}

function siblingAbove(rows: readonly Row[], item: Item): string | undefined {
  const place = rows.findIndex((row) => row.item.id === item.id);
  return rows.slice(0, place).findLast((row) => row.item.parent === item.parent)?.item.id;
}

function isAbove(model: Model, above: string, id: string): boolean {
  const parent = itemOf(model, id)?.parent ?? null;
  return parent !== null && (parent === above || isAbove(model, above, parent));
}

/**
 * Tells which row to choose when the model changed from elsewhere, by an undo for instance: an item that came back, or
 * what was above the chosen one when that has gone. What is added and removed in the tree is chosen there.
 */
function useComings(model: Model, chosen: string | null, onChoose: (id: string) => void): void {
  const known = useRef<{ items: readonly Item[]; gone: ReadonlySet<string> }>({ items: model.items, gone: new Set() });
  useEffect(() => {
    const { items, gone } = known.current;
    if (items === model.items) return;
    const now = new Set(model.items.map(({ id }) => id));
    const missing = items.filter(({ id }) => !now.has(id)).map(({ id }) => id);
    known.current = { items: model.items, gone: new Set([...gone, ...missing].filter((id) => !now.has(id))) };
    const back = model.items.find(({ id, parent }) => gone.has(id) && !(parent !== null && gone.has(parent)));
    if (back) return onChoose(back.id);
    let lost = chosen === null || now.has(chosen) ? undefined : items.find(({ id }) => id === chosen);
    while (lost && !now.has(lost.id)) lost = items.find(({ id }) => id === lost?.parent);
    if (lost) onChoose(lost.id);
  });
}
