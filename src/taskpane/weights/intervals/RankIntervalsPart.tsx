/** How sure the ranks are: asked for, drawn with progress and cancel, shown as a table and written as values. */
import {
  Body1,
  Button,
  Caption1,
  Dropdown,
  Field,
  makeStyles,
  Option,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { judgmentsToDraw } from '../../../model/intervals/rankIntervals';
import type { Ranked } from '../../../model/intervals/rankIntervals';
import { planned, requestOf } from '../../../sheets/kind';
import { RANK_INTERVALS_SHEET } from '../../../sheets/hierarchy/rankIntervals';
import { today } from '../../../workbook/writing/today';
import { BusyButton } from '../../components/BusyButton';
import { NumberField } from '../../components/NumberField';
import { SectionHeading } from '../../components/SectionHeading';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { useSheetWriting } from '../../writing/useSheetWriting';
import { IntervalTable } from './IntervalTable';
import type { Drawn } from './useDraws';
import { isOfEarlier, useDraws } from './useDraws';

const COUNTS = [1_000, 5_000, 10_000] as const;
const LARGEST_SEED = 2_147_483_647;

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  asked: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: tokens.spacingHorizontalM },
  choice: { minWidth: 'auto', width: '100%' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, justifyContent: 'space-between' },
});

export function RankIntervalsPart({ of }: { of: Ranked }): ReactElement | null {
  const styles = useStyles();
  const { say, formats } = usePane();
  const { model } = useModel();
  const { done, drawn, start, cancel } = useDraws(of);
  const [count, setCount] = useState<number>(COUNTS[0]);
  const [seed, setSeed] = useState(1);
  const judgments = judgmentsToDraw(model, of);
  if (judgments === null) return null;
  return (
    <section className={styles.block}>
      <SectionHeading>{say('intervals')}</SectionHeading>
      {judgments === 0 ? (
        <Body1>{say('intervalsNoJudgments')}</Body1>
      ) : (
        <>
          <Caption1 className={styles.quiet}>{say('intervalsRule', { count: judgments })}</Caption1>
          <div className={styles.asked}>
            <Field label={say('drawCount')}>
              <Dropdown
                className={styles.choice}
                value={formats.count(count)}
                selectedOptions={[String(count)]}
                onOptionSelect={(_, { optionValue }) => setCount(Number(optionValue))}
              >
                {COUNTS.map((each) => (
                  <Option key={each} value={String(each)}>
                    {formats.count(each)}
                  </Option>
                ))}
              </Dropdown>
            </Field>
            <NumberField
              label={say('seed')}
              labelled
              value={seed}
              min={0}
              max={LARGEST_SEED}
              onChange={(typed) => setSeed(Math.round(typed))}
            />
          </div>
          {done === null ? (
            <Button onClick={() => start(model, { seed, count })}>{say('draw')}</Button>
          ) : (
            <>
              <div className={styles.line}>
                <Body1>{say('drawn', { done: formats.count(done), count: formats.count(count) })}</Body1>
                <Button onClick={cancel}>{say('cancel')}</Button>
              </div>
              <ProgressBar value={done / count} aria-label={say('intervals')} />
            </>
          )}
          <div aria-live="polite">
            {drawn !== null && done === null && isOfEarlier(drawn.model, model) && (
              <Body1>{say('intervalsEarlier')}</Body1>
            )}
          </div>
          {drawn !== null && done === null && !isOfEarlier(drawn.model, model) && <Result of={of} drawn={drawn} />}
        </>
      )}
    </section>
  );
}

function Result({ of, drawn }: { of: Ranked; drawn: Drawn }): ReactElement {
  const styles = useStyles();
  const { say, formats, language } = usePane();
  const { busy, write, question } = useSheetWriting();
  const { intervals, seed, draws, judgments } = drawn;
  const input = { language, of, intervals, seed, draws, judgments, day: today() };
  return (
    <>
      <IntervalTable of={of} drawn={drawn} />
      <Caption1 className={styles.quiet}>{say('intervalsHint', { draws: formats.count(draws), seed })}</Caption1>
      <BusyButton
        busy={busy}
        icon={<TableAddRegular />}
        onClick={() => void write((now) => requestOf(now, [planned(RANK_INTERVALS_SHEET, { ...input, model: now })]))}
      >
        {say('writeIntervals')}
      </BusyButton>
      {question}
    </>
  );
}
