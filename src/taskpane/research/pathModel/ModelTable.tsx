/** A sheet that has blocks or paths already, as the functions take them: the selected ones become the model. */
import { Caption1 } from '@fluentui/react-components';
import { TableSearchRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { withModelTable } from '../../../model/research/pathModel/modelTables';
import type { Remark } from '../../../model/scorecard/types';
import { selectedTable } from '../../../workbook/reading/kpiTable';
import { BusyButton } from '../../components/BusyButton';
import { FoldFrame } from '../../components/FoldFrame';
import { Bar, useListStyles } from '../../employees/ListParts';
import { usePane } from '../../shell/context';
import type { PathModelling } from './usePathModel';

export function ModelTable({ modelling }: { modelling: Pick<PathModelling, 'busy' | 'changeLater'> }): ReactElement {
  const styles = useListStyles();
  const { say, language } = usePane();
  const [isOpen, setOpen] = useState(false);
  const [refusal, setRefusal] = useState<Remark | null>(null);
  const take = (): void =>
    modelling.changeLater(async (draft) => {
      const reading = await selectedTable();
      const taken = withModelTable(draft, reading?.cells ?? []);
      const isRefused = 'describe' in taken;
      setRefusal(isRefused ? taken : null);
      return isRefused ? draft : taken;
    });
  return (
    <FoldFrame title={say('modelTables')} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
      <div className={styles.block}>
        <Caption1 className={styles.quiet}>{say('modelTablesText')}</Caption1>
        <BusyButton busy={modelling.busy} icon={<TableSearchRegular />} onClick={take}>
          {say('modelTablesTake')}
        </BusyButton>
        {refusal !== null && <Bar text={refusal.describe(language)} politeness="assertive" />}
      </div>
    </FoldFrame>
  );
}
