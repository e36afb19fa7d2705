/** What is chosen of an improvement: with reds, and with everything green. */
import type { Draft } from '../../model/scorecard/draft';
import type { ImprovementSheets } from '../../model/scorecard/improvement';
import { NO_IMPROVEMENT_SHEETS, proposedChoices } from '../../model/scorecard/improvement';
import { ImprovementForm } from '../../taskpane/result/improvement/ImprovementForm';
import { draftOver, evaluated, GREEN, longTable, matrixTable, officeTable } from '../data/tables';
import type { State } from '../state';

const nowhere = (): void => undefined;

const EARLIER = { id: 'earlier', title: 'OMAX 2009' };

const form = (id: string, title: string, draft: Draft, found: Partial<ImprovementSheets> = {}): State => {
  const { result } = evaluated(draft);
  const sheets = { ...NO_IMPROVEMENT_SHEETS, ...found };
  return {
    id: `result-${id}`,
    title,
    tab: 'result',
    render: () => (
      <ImprovementForm
        result={result}
        choices={proposedChoices(result, sheets)}
        others={[EARLIER]}
        before={EARLIER}
        typed={sheets.typed}
        busy={false}
        onChoose={nowhere}
        onWrite={nowhere}
      />
    ),
  };
};

const omax = draftOver(matrixTable, { kind: 'omax', sheet: 'OMAX 2010' });
const green = draftOver(officeTable(GREEN), { kind: 'nko' });
const long = draftOver(longTable, { kind: 'nko' });

export const improvementStates: readonly State[] = [
  form('improvement', 'Improvement, nothing written yet', omax),
  form('improvement-green', 'Improvement, all is green', green),
  form('improvement-long', 'Improvement, long names', long, { rows: {}, trees: {} }),
];
