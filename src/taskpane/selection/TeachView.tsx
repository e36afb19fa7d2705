/** The first view: the scorecards of the workbook, and what a person may want to do, in the words of a task. */
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { InfoRegular, WarningRegular } from '@fluentui/react-icons';
import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';
import { placeText } from '../../sheets/address';
import type { NothingReason, Recognition } from '../../workbook/selection/recognise';
import { CELL_LIMIT } from '../../workbook/selection/selection';
import { SectionHeading } from '../components/SectionHeading';
import { usePane } from '../shell/context';
import { useModel } from '../store/useModel';
import type { StringKey } from '../strings';
import { SelectionCard } from './SelectionCard';
import { TaskCards } from './TaskCards';

// Reading and scoring tables is fetched where there are scorecards.
const ScorecardsHere = lazy(async () => ({
  default: (await import(/* webpackExports: "ScorecardsHere" */ './ScorecardsHere')).ScorecardsHere,
}));

/** Empty cells need no word. */
const REASONS: Readonly<Record<Exclude<NothingReason, 'empty'>, StringKey>> = {
  noNumbers: 'reasonNoNumbers',
  mostlyText: 'reasonMostlyText',
  shares: 'reasonShares',
  beyondScales: 'reasonBeyondScales',
  dates: 'reasonDates',
  tooLarge: 'reasonTooLarge',
};

const useStyles = makeStyles({
  quiet: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
    marginBottom: tokens.spacingVerticalS,
  },
});

type Taught = Extract<Recognition, { kind: 'nothing' | 'onlyErrors' | 'failed' }>;

/** Where the selection is neither a matrix nor scores; only what went wrong comes before the tasks. */
export function TeachView({ recognition }: { recognition: Taught }): ReactElement {
  const { say } = usePane();
  const { ready, model } = useModel();
  return (
    <>
      {recognition.kind === 'onlyErrors' && (
        <SelectionCard
          icon={<InfoRegular />}
          recognition={recognition}
          details={[say('onlyErrors', { cell: recognition.cell, value: recognition.value })]}
        />
      )}
      {recognition.kind === 'failed' && <SelectionCard icon={<WarningRegular />} recognition={recognition} />}
      {ready && model.scorecards.length > 0 && (
        <Suspense fallback={null}>
          <ScorecardsHere />
        </Suspense>
      )}
      <SectionHeading>{say('teachTitle')}</SectionHeading>
      {recognition.kind === 'nothing' && <WhyNothing recognition={recognition} />}
      <TaskCards />
    </>
  );
}

/** Why cells with something in them are neither weighed nor coloured, in a line. */
function WhyNothing({ recognition }: { recognition: Extract<Recognition, { kind: 'nothing' }> }): ReactElement | null {
  const styles = useStyles();
  const { say, formats } = usePane();
  const { reason, area } = recognition;
  if (reason === 'empty') return null;
  const sentence = say(REASONS[reason], { limit: formats.count(CELL_LIMIT) });
  return <Caption1 className={styles.quiet}>{area ? `${placeText(area)}. ${sentence}` : sentence}</Caption1>;
}
