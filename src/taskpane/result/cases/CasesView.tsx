/** Case logs: one for each indicator whose cases have a time to be done in. */
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { FirstRules } from '../../../sheets/cases/input';
import { Waiting } from '../../components/Waiting';
import { usePane } from '../../shell/context';
import { useSheetWriting } from '../../writing/useSheetWriting';
import type { PartProps } from '../parts/openPart';
import { PartFrame } from '../parts/PartFrame';
import { TableLost } from '../TableLost';
import { useResult } from '../useResult';
import { CasesForm } from './CasesForm';
import { casesWriting } from './casesWriting';
import { useLogRows } from './useLogRows';

export function CasesView({ scorecard, onClose }: PartProps): ReactElement {
  const { say, language } = usePane();
  const { evaluation, failure } = useResult(scorecard);
  const { busy, write, question } = useSheetWriting();
  const [key, setKey] = useState<string | null>(null);
  const [rules, setRules] = useState<FirstRules>('spp');
  const kpis = evaluation?.kpis ?? [];
  const chosen = kpis.find((kpi) => kpi.key === key) ?? kpis[0];
  const { there, readAgain } = useLogRows(scorecard, chosen);
  return (
    <PartFrame title={say('cases')} text={say('casesHow')} onClose={onClose}>
      {failure !== null && <TableLost title={scorecard.title} failure={failure} />}
      {failure === null && !evaluation && <Waiting label={say('readingTable')} />}
      {chosen && (
        <CasesForm
          kpis={kpis}
          chosen={chosen}
          rules={rules}
          there={there}
          busy={busy}
          onChoose={setKey}
          onRules={setRules}
          onWrite={() =>
            void write((model) => casesWriting({ scorecard, kpi: chosen, rules }, model, language), {
              onWritten: readAgain,
              onUndone: readAgain,
            })
          }
        />
      )}
      {question}
    </PartFrame>
  );
}
