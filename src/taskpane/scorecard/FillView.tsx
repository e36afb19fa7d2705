/** While a blank table is filled in: where, how far it is, and when the preview comes. */
import { Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import { TableEditRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Draft } from '../../model/scorecard/draft';
import type { Evaluation } from '../../model/scorecard/evaluation';
import { areaAddress, quotedSheet } from '../../sheets/address';
import { EmptyState } from '../components/EmptyState';
import { selectAction } from '../shell/actions';
import { useAction, usePane } from '../shell/context';
import { useLostFocus } from '../shell/useLostFocus';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface FillViewProps {
  draft: Draft;
  evaluation: Evaluation;
  onClose: () => void;
}

/** A row is scored once it has what its method needs. */
export const isScored = ({ result }: Evaluation): boolean => result.rows.some(({ score }) => score !== null);

export function FillView({ draft, evaluation, onClose }: FillViewProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { busy, run } = useAction();
  const first = useLostFocus<HTMLSpanElement>();
  const { area } = draft.source;
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  const begun = evaluation.kpis.length;
  return (
    <EmptyState
      icon={<TableEditRegular />}
      title={say('fillTitle')}
      text={say('fillText', { place: `${quotedSheet(area.sheet)}!${areaAddress(body)}` })}
    >
      <Body1Strong role="status">{say('fillCount', { begun, rows: body.rows })}</Body1Strong>
      <span ref={first} className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={() => void run(selectAction({ ...body, rows: 1, columns: 1 }))}>
          {say('fillGo')}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {say('startOver')}
        </Button>
      </span>
    </EmptyState>
  );
}
