/** How far the manual of a scorecard's KPI is filled in, and what belongs to none of them any more. */
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Evaluation } from '../../../model/scorecard/evaluation';
import { namesOf } from '../../../model/scorecard/lists';
import { findManual } from '../../../model/scorecard/manual/found';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import type { Model } from '../../../model/types';
import type { Writing } from '../../writing/useSheetWriting';
import { hasRecords, withoutOrphansIn, withoutOrphansWriting } from './followingWriting';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  said: { overflowWrap: 'anywhere' },
});

interface ManualNoteProps {
  evaluation: Evaluation;
  busy: boolean;
  press: (writing: (model: Model) => Writing | Promise<Writing>) => () => void;
}

export function ManualNote({ evaluation, busy, press }: ManualNoteProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { edit, model } = useModel();
  const { kpis, scorecard } = evaluation;
  const { fields, renamed, orphans } = findManual(scorecard, kpis);
  const isOnSheet = hasRecords(scorecard, model);
  const forget = isOnSheet
    ? press((now) => withoutOrphansWriting(evaluation, now, language))
    : () => edit((now) => withoutOrphansIn(now, evaluation), { key: 'manualForgotten', values: {} });
  const called = ({ code, name }: { code: string; name: string }): string => (code === '' ? name : code);
  const from = renamed.map(({ was, now }) => {
    const [before, after] = [called(was), called(now)];
    return say('manualNow', before === after ? { was: was.name, now: now.name } : { was: before, now: after });
  });
  return (
    <>
      <Caption1 className={styles.quiet}>
        {fields.size === 0
          ? say(isOnSheet ? 'manualUnread' : 'manualEmpty')
          : say(isOnSheet ? 'manualFilled' : 'manualTaken', { filled: fields.size, count: kpis.length })}
      </Caption1>
      {from.length > 0 && (
        <Caption1 className={styles.said}>{say('manualRenamed', { kpis: namesOf(from)[language] })}</Caption1>
      )}
      {orphans.length > 0 && (
        <>
          <Caption1 className={styles.said}>
            {say('manualOrphans', { kpis: namesOf(orphans.map(called))[language] })}
          </Caption1>
          <Button size="small" disabled={busy} onClick={forget}>
            {say('manualForget')}
          </Button>
        </>
      )}
    </>
  );
}
