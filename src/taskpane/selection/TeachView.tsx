import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  Caption1Strong,
  Subtitle2,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import {
  BookOpenRegular,
  InfoRegular,
  OrganizationRegular,
  TableSimpleCheckmarkRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import type { NothingReason, Recognition } from '../../workbook/selection/recognise';
import type { PlaceKind } from '../../workbook/samples/samplePlaces';
import { CELL_LIMIT } from '../../workbook/selection/selection';
import { showExampleAction } from '../shell/actions';
import { useAction, usePane } from '../shell/context';
import type { StringKey } from '../strings';
import { useTabs } from '../shell/tabs';
import type { TabName } from '../shell/tabs';
import { SelectionCard, useCardStyles } from './SelectionCard';

const REASONS: Readonly<Record<NothingReason, StringKey>> = {
  empty: 'reasonEmpty',
  noNumbers: 'reasonNoNumbers',
  mostlyText: 'reasonMostlyText',
  shares: 'reasonShares',
  beyondScales: 'reasonBeyondScales',
  tooLarge: 'reasonTooLarge',
};

interface Task {
  tab: TabName;
  icon: ReactElement;
  title: StringKey;
  text: StringKey;
  go: StringKey;
}

/** In the words of a task, not of a method. */
const TASKS: readonly Task[] = [
  { tab: 'weights', icon: <OrganizationRegular />, title: 'teachWeigh', text: 'teachWeighText', go: 'teachWeighGo' },
  {
    tab: 'scorecard',
    icon: <TableSimpleCheckmarkRegular />,
    title: 'teachScore',
    text: 'teachScoreText',
    go: 'teachScoreGo',
  },
];

/** What can be selected in a sheet, each shown by an example. */
const LESSONS: readonly { kind: PlaceKind; title: StringKey; text: StringKey }[] = [
  { kind: 'matrix', title: 'teachMatrix', text: 'teachMatrixText' },
  { kind: 'levels', title: 'teachLevels', text: 'teachLevelsText' },
  { kind: 'indices', title: 'teachIndices', text: 'teachIndicesText' },
];

const useStyles = makeStyles({
  title: { display: 'block', marginTop: tokens.spacingVerticalL, marginBottom: tokens.spacingVerticalS },
  cards: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  card: { gap: tokens.spacingVerticalXS },
  lesson: { display: 'flex', flexDirection: 'column', marginTop: tokens.spacingVerticalXS },
  heading: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  icon: { display: 'flex', fontSize: '20px', color: tokens.colorBrandForeground1 },
  button: { alignSelf: 'flex-start', marginTop: tokens.spacingVerticalXS },
});

interface TeachViewProps {
  recognition: Extract<Recognition, { kind: 'nothing' | 'onlyErrors' | 'failed' }>;
}

/** Neither a matrix nor scores: why not, and what could be selected instead. */
export function TeachView({ recognition }: TeachViewProps): ReactElement {
  const styles = useStyles();
  const { say, formats, language } = usePane();
  const { busy, run } = useAction();
  const { show } = useTabs();
  const failed = recognition.kind === 'failed';
  const reason = (): string | null => {
    if (recognition.kind === 'failed') return null;
    if (recognition.kind === 'onlyErrors')
      return say('onlyErrors', { cell: recognition.cell, value: recognition.value });
    return say(REASONS[recognition.reason], { limit: formats.count(CELL_LIMIT) });
  };
  return (
    <>
      <SelectionCard
        icon={failed ? <WarningRegular /> : <InfoRegular />}
        recognition={recognition}
        details={[reason()]}
      />
      <Subtitle2 as="h2" className={styles.title}>
        {say('teachTitle')}
      </Subtitle2>
      <div className={styles.cards}>
        {TASKS.map((task) => (
          <Card key={task.tab} icon={task.icon} title={say(task.title)}>
            <Body1>{say(task.text)}</Body1>
            <Button className={styles.button} size="small" onClick={() => show(task.tab)}>
              {say(task.go)}
            </Button>
          </Card>
        ))}
        <Card icon={<BookOpenRegular />} title={say('teachExample')}>
          <Body1>{say('teachExampleText')}</Body1>
          {LESSONS.map(({ kind, title, text }) => (
            <div key={kind} className={styles.lesson}>
              <Caption1Strong as="h4">{say(title)}</Caption1Strong>
              <Caption1>{say(text)}</Caption1>
              <Button
                className={styles.button}
                size="small"
                disabledFocusable={busy}
                aria-label={`${say('showExample')}: ${say(title)}`}
                onClick={() => void run(showExampleAction(kind, language))}
              >
                {say('showExample')}
              </Button>
            </div>
          ))}
        </Card>
      </div>
    </>
  );
}

function Card({ icon, title, children }: { icon: ReactElement; title: string; children: ReactNode }): ReactElement {
  const card = useCardStyles();
  const styles = useStyles();
  return (
    <section className={mergeClasses(card.card, styles.card)} aria-label={title}>
      <div className={styles.heading}>
        <span className={styles.icon}>{icon}</span>
        <Body1Strong as="h3">{title}</Body1Strong>
      </div>
      {children}
    </section>
  );
}
