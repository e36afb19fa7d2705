/** Whose cases are logged: an indicator without a log, and one whose log is filling up. */
import { CasesForm } from '../../taskpane/result/cases/CasesForm';
import type { LogRows } from '../../workbook/reading/caseRows';
import { draftOver, evaluated, GREEN, longTable, officeTable } from '../data/tables';
import type { Draft } from '../../model/scorecard/draft';
import type { State } from '../state';

const nowhere = (): void => undefined;

const form = (id: string, title: string, draft: Draft, there: LogRows | null): State => {
  const { kpis } = evaluated(draft);
  return {
    id: `result-${id}`,
    title,
    tab: 'result',
    render: () => {
      const [chosen] = kpis;
      return chosen ? (
        <CasesForm
          kpis={kpis}
          chosen={chosen}
          rules="spp"
          there={there}
          busy={false}
          onChoose={nowhere}
          onRules={nowhere}
          onWrite={nowhere}
        />
      ) : (
        <></>
      );
    },
  };
};

export const casesStates: readonly State[] = [
  form('cases', 'Case log, not begun', draftOver(officeTable(GREEN), { kind: 'nko' }), null),
  form('cases-there', 'Case log, in use, a long name', draftOver(longTable, { kind: 'nko' }), { rows: 200, used: 143 }),
];
