/** Says that the sheet of a scorecard was written from another table than there is now, and writes it again. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Evaluation } from '../../model/scorecard/evaluation';
import { isBehind, scorecardWriting, sheetOf } from '../scorecard/writing';
import { usePane } from '../shell/context';
import { useModel } from '../store/useModel';
import { useSheetWriting } from './useSheetWriting';

const useStyles = makeStyles({
  bar: { whiteSpace: 'normal', alignItems: 'start', paddingTop: '8px', paddingBottom: '8px' },
});

export function ScorecardBehind({ evaluation }: { evaluation: Evaluation }): ReactElement | null {
  const styles = useStyles();
  const { say, language } = usePane();
  const { model } = useModel();
  const { busy, write, question } = useSheetWriting();
  const sheet = sheetOf(evaluation.scorecard, model);
  const behind = useMemo(() => isBehind(evaluation, model), [evaluation, model]);
  if (sheet === null || !(behind || question)) return null;
  return (
    <>
      <MessageBar className={styles.bar} intent="warning" layout="multiline">
        <MessageBarBody>{say('scorecardBehind', { sheet })}</MessageBarBody>
        <MessageBarActions>
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => void write((now) => scorecardWriting(evaluation, now, language))}
          >
            {say('updateSheet')}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {question}
    </>
  );
}
