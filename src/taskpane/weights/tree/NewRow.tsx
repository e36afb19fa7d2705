import type { ReactElement } from 'react';
import { addItem } from '../../../model/hierarchy/edit';
import type { Model } from '../../../model/types';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import type { Names } from './names';
import { NamingRow } from './NamingRow';
import type { Naming, Tree } from './useTree';

interface NewRowProps {
  tree: Tree;
  naming: Extract<Naming, { kind: 'new' }>;
  level: number;
}

/** An item that is being added. Enter adds it and asks for the next one, as in a list that is typed. */
export function NewRow({ tree, naming, level }: NewRowProps): ReactElement {
  const { say } = usePane();
  const { model, edit } = useModel();
  const { parent, after } = naming;
  const added = (now: Model, names: Names): ReturnType<typeof addItem> =>
    addItem(now, { parent, ...(after !== null && { after }), ...names });

  const add = (names: Names): void => {
    let id: string | null = null;
    const change = (now: Model): Model => {
      const { model: next, id: newId } = added(now, names);
      id = newId;
      return next;
    };
    if (!edit(change, { key: 'itemAdded', values: { item: names.name || names.code } }) || id === null) return;
    tree.choose(id);
    tree.startNaming({ kind: 'new', parent, after: id });
  };
  return (
    <NamingRow
      key={after}
      level={level}
      names={{ code: '', name: '', unit: '' }}
      label={say('adding')}
      check={(names) => added(model, names).model}
      onDone={add}
      onCancel={tree.endNaming}
    />
  );
}
