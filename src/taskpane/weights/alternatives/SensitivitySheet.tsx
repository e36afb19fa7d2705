/** Writes the sheet that says which weight decides, and beside it Excel's own chart of lines. */
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { criteriaOf, namesOf } from '../../../model/alternatives/expanded';
import { SENSITIVITY_KEY } from '../../../sheets/hierarchy/hierarchySheets';
import { hierarchyRequest } from '../../../sheets/hierarchy/judgments';
import { SENSITIVITY_SHEET } from '../../../sheets/hierarchy/sensitivity';
import { BusyButton } from '../../components/BusyButton';
import { useCanInsertCharts } from '../../result/useCanInsertCharts';
import type { Action } from '../../shell/actions';
import { useAction, usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { useSheetWriting } from '../../writing/useSheetWriting';
import { insertGradientsChart } from './gradientsChart';

const useStyles = makeStyles({
  block: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalS,
  },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

export function SensitivitySheet(): ReactElement | null {
  const styles = useStyles();
  const { say, language } = usePane();
  const { model } = useModel();
  const { busy, write, question } = useSheetWriting();
  if (criteriaOf(model).length < 2) return null;
  const name = SENSITIVITY_SHEET.name({ model, language });
  return (
    <div className={styles.block}>
      <BusyButton
        busy={busy}
        icon={<TableAddRegular />}
        onClick={() => void write((now) => hierarchyRequest(now, language, [SENSITIVITY_KEY]))}
      >
        {say('writeSensitivity')}
      </BusyButton>
      <Caption1 className={styles.quiet}>{say('writesSensitivity', { name })}</Caption1>
      {question}
      <ChartButton />
    </div>
  );
}

/** Nothing where the sheet is not written, or this Excel draws no charts. */
function ChartButton(): ReactElement | null {
  const { say } = usePane();
  const { model } = useModel();
  const { busy, run } = useAction();
  const can = useCanInsertCharts();
  if (!can || model.sheets.every(({ key }) => key !== SENSITIVITY_KEY)) return null;
  const insert: Action = async () => {
    const { area, holds, undo } = await insertGradientsChart(say('gradientsTitle'), namesOf(model));
    const sentence = { key: 'chartsInserted', values: { sheet: area.sheet } } as const;
    const undone = { key: 'chartsRemoved', values: {} } as const;
    return { kind: 'done', sentence, undo, undone, holds, area, mayBeHidden: true };
  };
  return (
    <BusyButton busy={busy} onClick={() => void run(insert)}>
      {say('gradientsChart')}
    </BusyButton>
  );
}
