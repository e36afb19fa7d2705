import { Body1, Body1Strong, Button, Subtitle2, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ColorFillRegular,
  DataBarHorizontalRegular,
  InfoRegular,
  TableSimpleRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Recognition } from '../../workbook/recognise';
import type { NothingReason } from '../../workbook/recognise';
import type { PlaceKind } from '../../workbook/samplePlaces';
import { CELL_LIMIT } from '../../workbook/selection';
import { showExampleAction } from '../actions';
import { useAction, usePane } from '../context';
import type { StringKey } from '../strings';
import { SelectionCard, useCardStyles } from './SelectionCard';

const REASONS: Readonly<Record<NothingReason, StringKey>> = {
  empty: 'reasonEmpty',
  noNumbers: 'reasonNoNumbers',
  mostlyText: 'reasonMostlyText',
  shares: 'reasonShares',
  beyondScales: 'reasonBeyondScales',
  tooLarge: 'reasonTooLarge',
};

interface Lesson {
  kind: PlaceKind;
  icon: ReactElement;
  title: StringKey;
  text: StringKey;
}

/** In the words of a task, not of a method. */
const LESSONS: readonly Lesson[] = [
  { kind: 'matrix', icon: <TableSimpleRegular />, title: 'teachMatrix', text: 'teachMatrixText' },
  { kind: 'levels', icon: <ColorFillRegular />, title: 'teachLevels', text: 'teachLevelsText' },
  { kind: 'indices', icon: <DataBarHorizontalRegular />, title: 'teachIndices', text: 'teachIndicesText' },
];

const useStyles = makeStyles({
  title: { display: 'block', marginTop: tokens.spacingVerticalL, marginBottom: tokens.spacingVerticalS },
  lessons: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  lesson: { gap: tokens.spacingVerticalXS },
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
  const { say, formats } = usePane();
  const action = useAction();
  const failed = recognition.kind === 'failed';
  const reason = (): string | null => {
    if (recognition.kind === 'failed') return null;
    if (recognition.kind === 'onlyErrors') return say('onlyErrors', { cell: recognition.cell, value: recognition.value });
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
      <div className={styles.lessons}>
        {LESSONS.map((lesson) => (
          <LessonCard key={lesson.kind} lesson={lesson} {...action} />
        ))}
      </div>
    </>
  );
}

function LessonCard({ lesson, busy, run }: { lesson: Lesson } & ReturnType<typeof useAction>): ReactElement {
  const card = useCardStyles();
  const styles = useStyles();
  const { say } = usePane();
  return (
    <section className={mergeClasses(card.card, styles.lesson)} aria-label={say(lesson.title)}>
      <div className={styles.heading}>
        <span className={styles.icon}>{lesson.icon}</span>
        <Body1Strong as="h3">{say(lesson.title)}</Body1Strong>
      </div>
      <Body1>{say(lesson.text)}</Body1>
      <Button
        className={styles.button}
        size="small"
        disabledFocusable={busy}
        aria-label={`${say('showExample')}: ${say(lesson.title)}`}
        onClick={() => void run(showExampleAction(lesson.kind))}
      >
        {say('showExample')}
      </Button>
    </section>
  );
}
