/** Improvement: what to do about each KPI, why it is so, and in which months; one sheet each. */
import { useState } from 'react';
import type { ReactElement } from 'react';
import { earlierOf } from '../../../model/change/periods';
import type { ImprovementChoices } from '../../../model/scorecard/improvement';
import { proposedChoices } from '../../../model/scorecard/improvement';
import { Waiting } from '../../components/Waiting';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { useSheetWriting } from '../../writing/useSheetWriting';
import { comparable } from '../benchmarkWriting';
import type { PartProps } from '../parts/openPart';
import { PartFrame } from '../parts/PartFrame';
import { TableLost } from '../TableLost';
import { useResult } from '../useResult';
import { ImprovementForm } from './ImprovementForm';
import { improvementWriting } from './improvementWriting';
import { useImprovementSheets } from './useImprovementSheets';

export function ImprovementView({ scorecard, onClose }: PartProps): ReactElement {
  const { say, language } = usePane();
  const { evaluation, failure } = useResult(scorecard);
  const { sheets, readAgain } = useImprovementSheets(scorecard);
  const { busy, write, question } = useSheetWriting();
  const { model: known } = useModel();
  const [changes, setChanges] = useState<Partial<ImprovementChoices>>({});
  const choices = evaluation && sheets && { ...proposedChoices(evaluation.result, sheets), ...changes };
  const others = comparable(scorecard, known);
  const chosen = choices?.before ?? null;
  const before = chosen === null ? earlierOf(scorecard, others) : (others.find(({ id }) => id === chosen) ?? null);
  return (
    <PartFrame title={say('improvement')} text={say('improvementHow')} onClose={onClose}>
      {failure !== null && <TableLost title={scorecard.title} failure={failure} />}
      {failure === null && !choices && <Waiting label={say('readingTable')} />}
      {evaluation && sheets && choices && (
        <ImprovementForm
          result={evaluation.result}
          choices={choices}
          others={others}
          before={before}
          typed={sheets.typed}
          busy={busy}
          onChoose={(change) => setChanges({ ...changes, ...change })}
          onWrite={(kind) =>
            void write((model) => improvementWriting(kind, { evaluation, choices, before }, model, language), {
              onWritten: () => {
                setChanges({});
                readAgain();
              },
              onUndone: readAgain,
            })
          }
        />
      )}
      {question}
    </PartFrame>
  );
}
