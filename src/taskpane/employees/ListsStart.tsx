/** Before a list is set up: the ways to begin, and the lists and 360° forms that have their sheets already. */
import {
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { PeopleListRegular, PersonFeedbackRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import type { ReactElement, RefObject } from 'react';
import { FeedbackStart } from '../feedback/FeedbackStart';
import type { Feedback } from '../feedback/useFeedback';
import { writtenFeedback } from '../feedback/writing';
import { ChartButton } from '../research/coding/ChartButton';
import { CodingStart } from '../research/coding/CodingStart';
import type { Coding } from '../research/coding/useCoding';
import { writtenCodings } from '../research/coding/writing';
import { PLAIN_LIST } from '../components/plainList';
import { SectionHeading } from '../components/SectionHeading';
import { PressCard } from '../selection/PressCard';
import { AspectChart } from '../feedback/AspectChart';
import { useCardStyles } from '../selection/SelectionCard';
import { usePane } from '../shell/context';
import type { StringKey } from '../strings';
import { useModel } from '../store/useModel';
import type { Listing } from './useEmployees';
import type { ListRefusal, TableListing } from './useTableList';
import { writtenLists } from './writing';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS },
  bar: { whiteSpace: 'normal', alignItems: 'start', paddingTop: '8px', paddingBottom: '8px' },
  list: PLAIN_LIST,
  words: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const REFUSALS: Readonly<Record<ListRefusal, StringKey>> = {
  blank: 'listBlank',
  noHeadings: 'listNoHeadings',
  gone: 'listGone',
};

interface ListsStartProps {
  listing: Pick<Listing, 'refusal' | 'busy' | 'takeSelection' | 'reopen' | 'remove'>;
  feedback: Pick<Feedback, 'refusal' | 'busy' | 'takeSelection' | 'takeTable' | 'reopen' | 'remove' | 'close'>;
  coding: Pick<Coding, 'refusal' | 'busy' | 'takeSelection' | 'takeTable' | 'reopen' | 'remove' | 'close'>;
}

export function ListsStart({ listing, feedback, coding }: ListsStartProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { model } = useModel();
  const { refusal, busy, takeSelection } = listing;
  const start = useRef<HTMLDivElement>(null);
  const [lists, forms, codings] = [writtenLists(model), writtenFeedback(model), writtenCodings(model)];
  return (
    <div className={styles.block}>
      <div ref={start}>
        <PressCard
          icon={<PeopleListRegular />}
          title={say('listStart')}
          text={say('listStartText')}
          onPress={() => {
            if (!busy) takeSelection();
          }}
        />
      </div>
      {refusal && (
        <MessageBar className={styles.bar} intent="warning" layout="multiline" politeness="assertive">
          <MessageBarBody>{say(REFUSALS[refusal])}</MessageBarBody>
        </MessageBar>
      )}
      <FeedbackStart feedback={feedback} icon={<PersonFeedbackRegular />} />
      <CodingStart coding={coding} />
      {lists.length > 0 && <SectionHeading>{say('listsHere')}</SectionHeading>}
      <Written entries={lists} hint="listHint" start={start} {...listing} />
      {forms.length > 0 && <SectionHeading>{say('feedbackHere')}</SectionHeading>}
      <Written
        entries={forms}
        hint="feedbackHint"
        start={start}
        more={({ id, sheet }) => <AspectChart id={id} sheet={sheet} />}
        {...feedback}
      />
      {codings.length > 0 && <SectionHeading>{say('codingHere')}</SectionHeading>}
      <Written
        entries={codings}
        hint="codingHint"
        start={start}
        more={({ id, sheet }) => <ChartButton id={id} sheet={sheet} />}
        {...coding}
      />
    </div>
  );
}

interface WrittenProps extends Pick<TableListing<unknown>, 'busy' | 'reopen' | 'remove'> {
  entries: readonly { id: string; sheet: string }[];
  hint: StringKey;
  /** What else can be done with an entry. */
  more?: (entry: { id: string; sheet: string }) => ReactElement;
  /** Its button takes the focus of the last entry. */
  start: RefObject<HTMLElement | null>;
}

function Written({ entries, hint, start, more, busy, reopen, remove }: WrittenProps): ReactElement {
  const styles = useStyles();
  const card = useCardStyles();
  const { say } = usePane();
  /** The neighbour takes the focus before the entry goes with its button. */
  const press = (id: string, sheet: string, button: Element): void => {
    const entry = button.closest('li');
    const heir = entry?.nextElementSibling ?? entry?.previousElementSibling ?? start.current;
    heir?.querySelector('button')?.focus();
    remove(id, sheet);
  };
  return (
    <ul className={styles.list}>
      {entries.map(({ id, sheet }) => (
        <li key={id} className={card.card}>
          <span className={styles.words}>
            <Body1Strong>{sheet}</Body1Strong>
            <Caption1 className={styles.quiet}>{say(hint)}</Caption1>
          </span>
          <span className={styles.buttons}>
            <Button
              size="small"
              disabledFocusable={busy}
              aria-label={`${say('changeScorecard')}: ${sheet}`}
              onClick={() => reopen(id)}
            >
              {say('changeScorecard')}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={busy}
              aria-label={`${say('removeScorecard')}: ${sheet}`}
              onClick={({ currentTarget }) => press(id, sheet, currentTarget)}
            >
              {say('removeScorecard')}
            </Button>
          </span>
          {more?.({ id, sheet })}
        </li>
      ))}
    </ul>
  );
}
