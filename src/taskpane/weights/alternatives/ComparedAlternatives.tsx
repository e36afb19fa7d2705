/** The alternatives under one criterion in the views that compare items, which then speak of better and not of important. */
import { Caption1, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { Item } from '../../../model/types';
import { PaneProvider, usePane } from '../../shell/context';
import type { StringKey } from '../../strings';
import type { ModelStore } from '../../store/modelStore';
import { ModelProvider, useModel } from '../../store/useModel';
import { ChoiceProvider, useChoice } from '../choice';
import type { Choice } from '../choice';
import { AllPairs } from '../compare/AllPairs';
import { ComparedProvider } from '../compare/compared';
import { manyItems } from '../compare/manyItems';
import { MatrixForm } from '../compare/MatrixForm';
import { OnePair } from '../compare/OnePair';
import { Outcome } from '../compare/Outcome';
import { RespondentChoice } from '../compare/RespondentChoice';
import { askedModel } from './askedModel';
import { sayOfAlternatives, sentenceOfAlternatives } from './words';

const WAYS = ['all', 'one', 'matrix'] as const;
type Way = (typeof WAYS)[number];
const WORDS: Readonly<Record<Way, StringKey>> = { all: 'wayAll', one: 'wayOne', matrix: 'wayMatrix' };

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  ways: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalSNudge})` },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface ComparedAlternativesProps {
  criterion: Item;
  onCriterion: (id: string) => void;
  /** After the last pair, to where the ranking is. */
  onEnd: () => void;
}

export function ComparedAlternatives({ criterion, onCriterion, onEnd }: ComparedAlternativesProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { model } = useModel();
  const [way, setWay] = useState<Way>('all');
  const asked = askedModel(model);
  const parent = asked.items.find(({ id }) => id === criterion.id) ?? criterion;
  const many = manyItems(asked, parent.id);
  return (
    <div className={styles.block}>
      <RespondentChoice />
      <TabList
        className={styles.ways}
        size="small"
        aria-label={say('waysLabel')}
        selectedValue={way}
        onTabSelect={(_, { value }) => setWay(WAYS.find((one) => one === value) ?? 'all')}
      >
        {WAYS.map((name) => (
          <Tab key={name} value={name}>
            {say(WORDS[name])}
          </Tab>
        ))}
      </TabList>
      {many && <Caption1 className={styles.quiet}>{say('manyAlternatives', many)}</Caption1>}
      <OfAlternatives criterion={criterion.id} onCriterion={onCriterion} onEnd={onEnd}>
        {way === 'one' && <OnePair parent={parent} />}
        {way === 'all' && <AllPairs key={parent.id} parent={parent} />}
        {way === 'matrix' && <MatrixForm key={parent.id} parent={parent} />}
        <Outcome parent={parent} />
      </OfAlternatives>
    </div>
  );
}

/** Gives what is within the alternatives as items, and the words for them. */
function OfAlternatives({
  criterion,
  onCriterion,
  onEnd,
  children,
}: Omit<ComparedAlternativesProps, 'criterion'> & { criterion: string; children: ReactNode }): ReactElement {
  const pane = usePane();
  const choice = useChoice();
  const known = useModel();
  const words = useMemo(() => ({ ...pane, say: sayOfAlternatives(pane.say) }), [pane]);
  const state = { ...known, model: askedModel(known.model) };
  const store: ModelStore = {
    ...known,
    current: () => state,
    // What is within is rendered anew with every change of the model around it.
    subscribe: () => () => undefined,
    edit: (change, what, series) => known.edit(change, sentenceOfAlternatives(what), series),
  };
  const choose = (change: Partial<Choice>): void => {
    if (change.part === 'hierarchy') onEnd();
    if (change.parent) onCriterion(change.parent);
  };
  return (
    <PaneProvider value={words}>
      <ModelProvider value={store}>
        <ChoiceProvider value={{ ...choice, parent: criterion, choose }}>
          <ComparedProvider value="preference">{children}</ComparedProvider>
        </ChoiceProvider>
      </ModelProvider>
    </PaneProvider>
  );
}
