import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { DragEvent, KeyboardEvent, ReactElement } from 'react';
import { changeItem, moveTo, titleOf } from '../../../model/hierarchy/edit';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { commandOf } from './keys';
import { NamingRow } from './NamingRow';
import { NewRow } from './NewRow';
import { dropTarget, endOf } from './rows';
import type { DropPlace, Row } from './rows';
import { TreeRow } from './TreeRow';
import type { Tree } from './useTree';
import type { WeighingOfTree } from './useWeighing';

const useStyles = makeStyles({
  tree: { padding: `${tokens.spacingVerticalXS} 0` },
});

interface TreeViewProps {
  tree: Tree;
  weighing: WeighingOfTree;
}

interface Drop {
  id: string;
  place: DropPlace;
}

/** The rows: one of them takes part in the order of Tab, arrow keys go from row to row. */
export function TreeView({ tree, weighing }: TreeViewProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { model, edit } = useModel();
  const { rows, chosen, naming, wantsFocus, focused } = tree;
  const element = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [drop, setDrop] = useState<Drop | null>(null);

  useEffect(() => {
    if (!wantsFocus || naming) return;
    element.current?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus();
    focused();
  }, [wantsFocus, naming, chosen, focused]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || event.target.getAttribute('role') !== 'treeitem') return;
    const command = commandOf(event);
    if (!command) return;
    event.preventDefault();
    tree.run(command);
  };

  const dropOn = (row: Row): void => {
    const place = drop?.place ?? 'inside';
    const target = dragged === null ? null : dropTarget(model, dragged, row.item, place);
    const moved = model.items.find(({ id }) => id === dragged);
    setDragged(null);
    setDrop(null);
    if (!target || !moved) return;
    const what = { key: 'itemMoved', values: { item: titleOf(moved) } } as const;
    edit((now) => moveTo(now, moved.id, target.parent, target.index), what);
    tree.choose(moved.id);
  };
  const dragging = (row: Row) => ({
    onDragStart: () => setDragged(row.item.id),
    onDragEnd: () => {
      setDragged(null);
      setDrop(null);
    },
    onDragOver: (event: DragEvent<HTMLElement>) => {
      if (dragged === null || dragged === row.item.id) return;
      event.preventDefault();
      setDrop({ id: row.item.id, place: placeAt(event, row) });
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      dropOn(row);
    },
  });

  const newAt = naming?.kind === 'new' ? endOf(rows, naming.after ?? naming.parent) : -1;
  const newLevel = 1 + (rows.find(({ item }) => naming?.kind === 'new' && item.id === naming.parent)?.level ?? 0);
  const shown: ReactElement[] = rows.map((row) =>
    naming?.kind === 'item' && naming.id === row.item.id ? (
      <NamingRow
        key={row.item.id}
        level={row.level}
        names={row.item}
        label={say('renaming', { item: titleOf(row.item) })}
        check={(names) => changeItem(model, row.item.id, names)}
        onDone={(names) => {
          edit((now) => changeItem(now, row.item.id, names), { key: 'itemChanged', values: { item: names.name } });
          // A goal that has just been named asks for what matters next.
          if (model.items.length === 1) tree.startNaming({ kind: 'new', parent: row.item.id, after: null });
          else tree.endNaming();
        }}
        onCancel={tree.endNaming}
      />
    ) : (
      <TreeRow
        key={row.item.id}
        row={row}
        isChosen={row.item.id === chosen?.id}
        weight={weighing.weights.get(row.item.id)}
        state={weighing.states.get(row.item.id)}
        drop={drop?.id === row.item.id ? drop.place : null}
        onChoose={() => tree.choose(row.item.id)}
        onToggle={() => tree.toggle(row.item.id)}
        onRename={() => tree.startNaming({ kind: 'item', id: row.item.id })}
        {...dragging(row)}
      />
    ),
  );
  if (naming?.kind === 'new') {
    shown.splice(newAt, 0, <NewRow key="new" tree={tree} naming={naming} level={newLevel} />);
  }
  return (
    <div ref={element} role="tree" aria-label={say('treeLabel')} className={styles.tree} onKeyDown={onKeyDown}>
      {shown}
    </div>
  );
}

/** The upper and the lower quarter of a row mean before and after it; beside the goal there is nothing. */
function placeAt(event: DragEvent<HTMLElement>, row: Row): DropPlace {
  if (row.item.parent === null) return 'inside';
  const { top, height } = event.currentTarget.getBoundingClientRect();
  const share = (event.clientY - top) / height;
  if (share < 0.25) return 'before';
  return share > 0.75 ? 'after' : 'inside';
}
