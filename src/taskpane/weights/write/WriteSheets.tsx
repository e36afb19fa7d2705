import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { unweighedItems } from '../../../model/judgments/localWeights';
import { hierarchyRequest } from '../../../sheets/hierarchy/judgments';
import { BusyButton } from '../../components/BusyButton';
import { usePane } from '../../shell/context';
import { explain } from '../../strings';
import { useModel } from '../../store/useModel';
import { useSheetWriting } from '../../writing/useSheetWriting';
import { NotYetWeighed } from './NotYetWeighed';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  notYet: { marginBottom: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

interface WriteSheetsProps {
  /** The view leads here: writing is the next step, or weighing what is not weighed yet. */
  leads: boolean;
}

/** Writes the judgments and the weights to sheets of their own; says before which. */
export function WriteSheets({ leads }: WriteSheetsProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { model } = useModel();
  const { busy, write, question } = useSheetWriting();
  const sheets = namesOf();
  const [unweighed, ...others] = unweighedItems(model);

  function namesOf(): { names: string } | { failure: unknown } {
    try {
      return {
        names: hierarchyRequest(model, language)
          .sheets.map(({ name }) => `‘${name}’`)
          .join(', '),
      };
    } catch (failure) {
      return { failure };
    }
  }

  return (
    <div className={styles.block}>
      {!('failure' in sheets) && unweighed && (
        <div className={styles.notYet}>
          <NotYetWeighed first={unweighed} others={others.length} leads={leads} />
        </div>
      )}
      <BusyButton
        appearance={leads && !unweighed ? 'primary' : 'secondary'}
        busy={busy}
        disabled={'failure' in sheets}
        icon={<TableAddRegular />}
        onClick={() => void write((now) => hierarchyRequest(now, language))}
      >
        {say('writeSheets')}
      </BusyButton>
      <Caption1 className={styles.quiet}>
        {'failure' in sheets ? explain(sheets.failure, language) : say('writesSheets', { sheets: sheets.names })}
      </Caption1>
      {question}
    </div>
  );
}
