/** How a hierarchy begins: from a list in the sheet, from pasted lines, or item by item. */
import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { ClipboardPasteRegular, OrganizationRegular, TableSimpleRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { addItem } from '../../../model/hierarchy/edit';
import { goalOf } from '../../../model/hierarchy/tree';
import { judgmentsGone } from '../../../model/hierarchy/judgmentsGone';
import type { JudgmentsGone } from '../../../model/hierarchy/judgmentsGone';
import { otherReadings, readOutline, readTable } from '../../../model/hierarchy/reading';
import { withHierarchy } from '../../../model/hierarchy/withHierarchy';
import type { Model } from '../../../model/types';
import type { HierarchyLayout, HierarchyReading } from '../../../model/hierarchy/readItem';
import { areaAddress, quotedSheet } from '../../../sheets/address';
import { selectedTable } from '../../../workbook/reading/kpiTable';
import { BusyButton } from '../../components/BusyButton';
import { Confirmation } from '../../components/Confirmation';
import { EmptyState } from '../../components/EmptyState';
import { useAction, usePane } from '../../shell/context';
import { useLostFocus } from '../../shell/useLostFocus';
import { useModel } from '../../store/useModel';
import type { Sentence } from '../../shell/journal';
import type { Say } from '../../strings';
import { ReadingPreview } from './ReadingPreview';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  ways: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    alignSelf: 'stretch',
    gap: tokens.spacingVerticalS,
  },
  lines: { fontFamily: tokens.fontFamilyMonospace },
});

/** Where the lines come from: `from` says which cells; pasted lines are still being typed. */
type Source = { kind: 'cells'; reading: HierarchyReading; from: string } | { kind: 'lines' };

interface StartViewProps {
  onEnd: () => void;
  /** A goal was begun with, and has still to be named. */
  onGoal: (id: string) => void;
}

export function StartView({ onEnd, onGoal }: StartViewProps): ReactElement {
  const { model } = useModel();
  const [source, setSource] = useState<Source | null>(null);
  const isNew = goalOf(model) === null;
  if (source)
    return (
      <ReadingForm
        source={source}
        onCancel={() => {
          setSource(null);
          if (!isNew) onEnd();
        }}
        onDone={() => {
          setSource(null);
          onEnd();
        }}
      />
    );
  return <Ways onSource={setSource} onGoal={onGoal} onCancel={isNew ? null : onEnd} />;
}

interface WaysProps {
  onSource: (source: Source) => void;
  onGoal: (id: string) => void;
  /** Null while there is nothing to go back to. */
  onCancel: (() => void) | null;
}

function Ways({ onSource, onGoal, onCancel }: WaysProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { edit } = useModel();
  const { busy, run } = useAction();
  const [isBlank, setBlank] = useState(false);
  const first = useLostFocus<HTMLDivElement>();

  const readSelection = (): void => {
    void run(async () => {
      const table = await selectedTable();
      setBlank(table === null);
      if (!table) return null;
      const from = `${quotedSheet(table.area.sheet)}!${areaAddress(table.area)}`;
      onSource({ kind: 'cells', reading: readTable(table.cells), from });
      return 'settled';
    });
  };
  const startWithGoal = (): void => {
    const name = say('newGoal');
    const begin = (now: Model): Model => {
      const { model, id } = addItem(now, { parent: null, name });
      onGoal(id);
      return model;
    };
    edit(begin, { key: 'itemAdded', values: { item: name } });
  };

  return (
    <EmptyState icon={<OrganizationRegular />} title={say('teachWeigh')} text={say('hierarchyEmpty')}>
      <div ref={first} className={styles.ways}>
        <BusyButton appearance="primary" busy={busy} icon={<TableSimpleRegular />} onClick={readSelection}>
          {say('readSelection')}
        </BusyButton>
        {isBlank && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{say('selectionBlank')}</MessageBarBody>
          </MessageBar>
        )}
        <Button icon={<ClipboardPasteRegular />} onClick={() => onSource({ kind: 'lines' })}>
          {say('pasteOutline')}
        </Button>
        {onCancel ? (
          <Button onClick={onCancel}>{say('cancel')}</Button>
        ) : (
          <Button onClick={startWithGoal}>{say('startWithGoal')}</Button>
        )}
      </div>
    </EmptyState>
  );
}

const NOTHING_GONE: JudgmentsGone = { count: 0, people: [] };

/** "34 judgments of 2 people have no place in it and go." */
function lossOf({ count, people }: JudgmentsGone, say: Say): string {
  const [first] = people;
  if (people.length !== 1 || !first) return say('judgmentsGoOfMany', { count, people: people.length });
  return count === 1 ? say('judgmentGoes', { name: first.name }) : say('judgmentsGoOfOne', { count, name: first.name });
}

interface ReadingFormProps {
  source: Source;
  onCancel: () => void;
  onDone: () => void;
}

/** What was read, to be looked at before it becomes the hierarchy. */
function ReadingForm({ source, onCancel, onDone }: ReadingFormProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { model, edit } = useModel();
  const goal = goalOf(model);
  const [lines, setLines] = useState('');
  const [goalName, setGoalName] = useState(goal?.name ?? say('newGoal'));
  const readings = useMemo(() => {
    const listed = source.kind === 'cells' ? source.reading : readOutline(lines);
    return [listed, ...otherReadings(listed)] as const;
  }, [source, lines]);
  const [layout, setLayout] = useState<HierarchyLayout | null>(null);
  const reading = readings.find((one) => one.layout === layout) ?? readings[0];
  const first = useLostFocus<HTMLDivElement>();
  const isUsable = reading.items.length > 0 && goalName.trim() !== '';
  const gone = useMemo(
    () => (isUsable ? judgmentsGone(model, withHierarchy(model, reading, goalName)) : NOTHING_GONE),
    [isUsable, model, reading, goalName],
  );
  const loss = gone.count > 0 ? lossOf(gone, say) : null;
  const [isAsking, setAsking] = useState(false);
  const use = (): void => {
    if (!isUsable) return;
    const count = reading.items.length;
    const what: Sentence =
      loss === null
        ? { key: 'hierarchyRead', values: { count } }
        : { key: 'hierarchyReadWithLoss', values: { count, gone: gone.count } };
    setAsking(false);
    if (edit((now) => withHierarchy(now, reading, goalName), what)) onDone();
  };

  return (
    <section className={styles.block} aria-label={say('newHierarchy')}>
      {source.kind === 'lines' && (
        <Field label={say('outlineLabel')} hint={say('outlineHint')}>
          <Textarea
            autoFocus
            className={styles.lines}
            resize="vertical"
            rows={7}
            placeholder={say('outlineExample')}
            value={lines}
            onChange={(_, { value }) => setLines(value)}
          />
        </Field>
      )}
      <Field label={say('goalLabel')}>
        <Input value={goalName} onChange={(_, { value }) => setGoalName(value)} />
      </Field>
      <div ref={first} className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={!isUsable}
          onClick={() => (loss === null ? use() : setAsking(isUsable))}
        >
          {say('useHierarchy')}
        </Button>
        <Button onClick={onCancel}>{say('cancel')}</Button>
      </div>
      <ReadingPreview
        readings={readings}
        reading={reading}
        onReading={(chosen) => setLayout(chosen.layout)}
        from={source.kind === 'cells' ? source.from : null}
        isBlank={source.kind === 'lines' && lines.trim() === ''}
        replaces={goal !== null && model.items.length > 1}
        loss={loss}
      />
      {isAsking && loss !== null && (
        <Confirmation
          title={say('useHierarchyQuestion')}
          choices={[{ label: say('useIt'), onChoose: use }]}
          onCancel={() => setAsking(false)}
        >
          {loss} {say('undoBringsBack')}
        </Confirmation>
      )}
    </section>
  );
}
