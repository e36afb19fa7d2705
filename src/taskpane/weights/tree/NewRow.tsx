import { useState } from 'react';
import type { ClipboardEvent, ReactElement } from 'react';
import { addItem, titleOf } from '../../../model/hierarchy/edit';
import { readPastedItems, withPastedItems } from '../../../model/hierarchy/pastedItems';
import type { HierarchyReading } from '../../../model/hierarchy/readItem';
import { itemOf } from '../../../model/hierarchy/tree';
import type { Model } from '../../../model/types';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { PastedList, sentencesOf } from '../paste/PastedList';
import type { Names } from './names';
import { NamingRow } from './NamingRow';
import type { Naming, Tree } from './useTree';

interface NewRowProps {
  tree: Tree;
  naming: Extract<Naming, { kind: 'new' }>;
  level: number;
}

interface Pasted {
  text: string;
  reading: HierarchyReading;
}

/**
 * An item that is being added. Enter adds it and asks for the next one, as in a list that is typed; of a list that is
 * pasted, it first says what it adds.
 */
export function NewRow({ tree, naming, level }: NewRowProps): ReactElement | null {
  const { say, language } = usePane();
  const { model, edit } = useModel();
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const [start, setStart] = useState('');
  const { parent, after } = naming;
  const above = itemOf(model, parent);
  if (!above) return null;
  const added = (now: Model, names: Names): ReturnType<typeof addItem> =>
    addItem(now, { parent, ...(after !== null && { after }), ...names });

  const goOn = (id: string | null): void => {
    if (id === null) return;
    tree.choose(id);
    tree.startNaming({ kind: 'new', parent, after: id });
  };
  const add = (names: Names): void => {
    let id: string | null = null;
    const change = (now: Model): Model => {
      const { model: next, id: newId } = added(now, names);
      id = newId;
      return next;
    };
    if (edit(change, { key: 'itemAdded', values: { item: names.name || names.code } })) goOn(id);
  };
  const addAll = ({ reading: { items } }: Pasted): void => {
    let last: string | null = null;
    const change = (now: Model): Model => {
      const found = withPastedItems(now, { parent, after }, items);
      last = found.last;
      return found.model;
    };
    if (!edit(change, { key: 'itemsAdded', values: { count: items.length } })) return;
    setPasted(null);
    goOn(last);
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const text = event.clipboardData.getData('text/plain');
    const reading = readPastedItems(text);
    if (reading.items.length < 2) return;
    event.preventDefault();
    setPasted({ text, reading });
  };
  const keep = (text: string): void => {
    setStart(text.replace(/\s+/g, ' ').trim());
    setPasted(null);
  };
  const problems = pasted && [
    ...pasted.reading.problems,
    ...withPastedItems(model, { parent, after }, pasted.reading.items).problems,
  ];
  return (
    <NamingRow
      key={`${after} ${start}`}
      level={level}
      names={{ code: '', name: start, unit: '' }}
      label={say('adding')}
      prompt={say(above.parent === null ? 'addWhatMatters' : 'addWhatBelongs', { item: titleOf(above) })}
      check={(names) => added(model, names).model}
      onDone={add}
      onCancel={tree.endNaming}
      onPaste={onPaste}
    >
      {pasted && problems && (
        <PastedList
          entries={pasted.reading.items.map(({ code, name, depth }) => ({ text: `${code} ${name}`.trim(), depth }))}
          problems={sentencesOf(problems, language)}
          use={say('addItems', { count: pasted.reading.items.length })}
          onUse={() => addAll(pasted)}
          onKeep={() => keep(pasted.text)}
          onCancel={() => keep('')}
        />
      )}
    </NamingRow>
  );
}
