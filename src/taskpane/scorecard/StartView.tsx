/** Before a scorecard is set up: how to begin, and the scorecards that the workbook has already. */
import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardDataBarRegular, TableSearchRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import type { ReactElement, ReactNode, RefObject } from 'react';
import { methodOf } from '../../model/scorecard/methods';
import type { Scorecard } from '../../model/types';
import type { SampleId } from '../../workbook/samples/sampleRegistry';
import { openSampleAction } from '../shell/actions';
import { chooseScorecard } from '../store/chosenScorecard';
import { BusyButton } from '../components/BusyButton';
import { EmptyState } from '../components/EmptyState';
import { PLAIN_LIST } from '../components/plainList';
import { SectionHeading } from '../components/SectionHeading';
import { useCardStyles } from '../selection/SelectionCard';
import { useAction, usePane } from '../shell/context';
import type { StringKey } from '../strings';
import { useTabs } from '../shell/tabs';
import { useModel } from '../store/useModel';
import { BlankTableForm } from './BlankTableForm';
import { RefusalBar } from './RefusalBar';
import { TurnedOffer } from './TurnedOffer';
import type { Drafting } from './useDraft';

const EXAMPLES: readonly { id: SampleId; name: StringKey }[] = [
  { id: 'samsat', name: 'exampleOmax' },
  { id: 'treasurer', name: 'exampleCkp' },
  { id: 'kppn', name: 'exampleNko' },
];

const useStyles = makeStyles({
  list: PLAIN_LIST,
  words: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  intro: { display: 'block', marginBottom: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface StartProps extends Pick<
  Drafting,
  'busy' | 'refusal' | 'printed' | 'takePrinted' | 'takeSelection' | 'beginBlank' | 'reopen' | 'remove'
> {
  /** Lists of employees: how to begin one, and those there are. */
  lists: ReactNode;
}

export function StartView({
  busy,
  refusal,
  printed,
  takePrinted,
  takeSelection,
  beginBlank,
  reopen,
  remove,
  lists,
}: StartProps): ReactElement {
  const { say } = usePane();
  const { model } = useModel();
  const { scorecards } = model;
  const isFirst = scorecards.length === 0;
  const start = useRef<HTMLSpanElement>(null);
  return (
    <>
      <EmptyState
        icon={<ClipboardDataBarRegular />}
        title={say(isFirst ? 'scorecardStart' : 'scorecardNew')}
        text={say('scorecardEmpty')}
      >
        {printed ? (
          <TurnedOffer printed={printed} busy={busy} onTake={takePrinted} />
        ) : (
          <RefusalBar refusal={refusal} />
        )}
        <span ref={start}>
          <BusyButton appearance="primary" busy={busy} icon={<TableSearchRegular />} onClick={takeSelection}>
            {say('takeTable')}
          </BusyButton>
        </span>
      </EmptyState>
      <BlankTableForm busy={busy} onWrite={beginBlank} />
      {lists}
      {isFirst ? (
        <Examples />
      ) : (
        <Written scorecards={scorecards} busy={busy} start={start} onReopen={reopen} onRemove={remove} />
      )}
    </>
  );
}

interface WrittenProps {
  scorecards: readonly Scorecard[];
  busy: boolean;
  /** Its button takes the focus of the last entry. */
  start: RefObject<HTMLElement | null>;
  onReopen: (scorecard: Scorecard) => void;
  onRemove: (scorecard: Scorecard) => void;
}

function Written({ scorecards, busy, start, onReopen, onRemove }: WrittenProps): ReactElement {
  const styles = useStyles();
  const card = useCardStyles();
  const { say, language } = usePane();
  const { show } = useTabs();
  const see = (id: string): void => {
    chooseScorecard(id);
    show('result');
  };
  /** The neighbour takes the focus before the entry goes with its button. */
  const remove = (scorecard: Scorecard, button: Element): void => {
    const entry = button.closest('li');
    const heir = entry?.nextElementSibling ?? entry?.previousElementSibling ?? start.current;
    heir?.querySelector('button')?.focus();
    onRemove(scorecard);
  };
  return (
    <>
      <SectionHeading>{say('scorecardsHere')}</SectionHeading>
      <ul className={styles.list}>
        {scorecards.map((scorecard) => (
          <li key={scorecard.id} className={card.card}>
            <span className={styles.words}>
              <Body1Strong>{scorecard.title}</Body1Strong>
              <Caption1 className={styles.quiet}>{methodOf(scorecard).words.hint[language]}</Caption1>
            </span>
            <span className={styles.buttons}>
              <Button
                size="small"
                aria-label={`${say('seeResult')}: ${scorecard.title}`}
                onClick={() => see(scorecard.id)}
              >
                {say('seeResult')}
              </Button>
              <Button
                size="small"
                disabledFocusable={busy}
                aria-label={`${say('changeScorecard')}: ${scorecard.title}`}
                onClick={() => onReopen(scorecard)}
              >
                {say('changeScorecard')}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                disabledFocusable={busy}
                aria-label={`${say('removeScorecard')}: ${scorecard.title}`}
                onClick={({ currentTarget }) => remove(scorecard, currentTarget)}
              >
                {say('removeScorecard')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Tables to try it on; each opens as sheets of its own. */
function Examples(): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { busy, run } = useAction();
  return (
    <>
      <SectionHeading>{say('examplesTitle')}</SectionHeading>
      <Body1 className={styles.intro}>{say('examplesText')}</Body1>
      <ul className={styles.list}>
        {EXAMPLES.map(({ id, name }) => (
          <li key={id}>
            <Button size="small" disabledFocusable={busy} onClick={() => void run(openSampleAction(id, language))}>
              {say(name)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
