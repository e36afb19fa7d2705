/** What is chosen of an improvement before its sheets are written: the order, rows of each KPI, trees, own lines. */
import { Caption1, Field, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ImprovementChoices, ImprovementOrder } from '../../../model/scorecard/improvement';
import { byLight } from '../../../model/scorecard/improvement';
import type { ScorecardResult } from '../../../model/scorecard/types';
import { PLAIN_LIST } from '../../components/plainList';
import type { Scorecard } from '../../../model/types';
import { usePane } from '../../shell/context';
import { EarlierChoice } from '../EarlierChoice';
import { SheetLine } from '../SheetLine';
import type { ImprovementKind } from './improvementWriting';
import { KpiRows } from './KpiRows';

const useStyles = makeStyles({
  list: { ...PLAIN_LIST },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  wide: { width: '100%' },
});

/** More lines of one's own than a page has. */
const MOST_OWN = 24;

interface ImprovementFormProps {
  result: ScorecardResult;
  choices: ImprovementChoices;
  /** Scorecards whose numbers may stand beside those of now, and the one whose do. */
  others: readonly Pick<Scorecard, 'id' | 'title'>[];
  before: Pick<Scorecard, 'id' | 'title'> | null;
  /** Up to which row of each KPI something is typed: no fewer rows are offered. */
  typed: Readonly<Record<string, number>>;
  busy: boolean;
  onChoose: (change: Partial<ImprovementChoices>) => void;
  onWrite: (kind: ImprovementKind) => void;
}

export function ImprovementForm(props: ImprovementFormProps): ReactElement {
  const { result, choices, others, before, typed, busy, onChoose, onWrite } = props;
  const styles = useStyles();
  const { say } = usePane();
  const { green, yellow, red } = byLight(result);
  const counts = { green: green.length, yellow: yellow.length, red: red.length };
  const trees = Object.keys(choices.trees).length;
  const lines = Object.values(choices.lines).reduce((sum, count) => sum + count, 0);
  return (
    <ul className={styles.list}>
      <SheetLine
        title={say('improvementSheet')}
        text={say('improvementSheetText')}
        busy={busy}
        onWrite={() => onWrite('improvement')}
      >
        <Caption1 role="status">{say('improvementCounts', counts)}</Caption1>
        <Field label={say('improvementOrder')}>
          <RadioGroup value={choices.order} onChange={(_, { value }) => onChoose({ order: value as ImprovementOrder })}>
            <Radio value="urgency" label={say('improvementUrgency')} />
            <Radio value="perspective" label={say('improvementPerspective')} />
          </RadioGroup>
        </Field>
        <EarlierChoice
          label={say('improvementBefore')}
          others={others}
          chosen={before}
          onChoose={(id) => onChoose({ before: id })}
        />
        <KpiRows result={result} choices={choices} typed={typed} onChoose={onChoose} />
      </SheetLine>
      <SheetLine
        title={say('whyTree')}
        text={say('whyTreeText')}
        busy={busy}
        disabled={trees === 0}
        onWrite={() => onWrite('whyTree')}
      >
        <Caption1 className={styles.quiet}>
          {trees === 0 ? say('whyTreeNone') : say('whyTreeCount', { count: trees })}
        </Caption1>
      </SheetLine>
      <SheetLine
        title={say('actionCalendar')}
        text={say('actionCalendarText')}
        busy={busy}
        disabled={lines + choices.ownLines === 0}
        onWrite={() => onWrite('calendar')}
      >
        <Caption1 className={styles.quiet}>{say('actionCalendarCount', { count: lines })}</Caption1>
        <Field className={styles.wide} label={say('ownLines')}>
          <Select value={String(choices.ownLines)} onChange={(_, { value }) => onChoose({ ownLines: Number(value) })}>
            {Array.from({ length: Math.max(MOST_OWN, choices.ownLines) + 1 }, (_, count) => (
              <option key={count}>{count}</option>
            ))}
          </Select>
        </Field>
      </SheetLine>
    </ul>
  );
}
