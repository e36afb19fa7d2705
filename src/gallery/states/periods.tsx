/** The periods of a scorecard: set up, written, read by the scorecard, and gone on with. */
import { ForwardForm } from '../../taskpane/result/periods/ForwardForm';
import { PeriodsForm } from '../../taskpane/result/periods/PeriodsForm';
import { PeriodsWritten } from '../../taskpane/result/periods/PeriodsWritten';
import type { ScorecardPeriods } from '../../model/types';
import { UNBROKEN } from '../data/hierarchies';
import { draftOver, evaluated, officeTable, YELLOW } from '../data/tables';
import type { State } from '../state';

const nowhere = (): void => undefined;

/** Invented data. */
const { kpis } = evaluated(draftOver(officeTable(YELLOW), { kind: 'nko', sheet: 'NKO 2025' }));
const [first, second, third] = kpis.map(({ key }) => key);

const quarters = (language: ScorecardPeriods['language'], all: ScorecardPeriods['kpis'] = {}): ScorecardPeriods => ({
  grain: 'quarter',
  year: 2025,
  count: 4,
  language,
  table: '',
  kpis: all,
});
const ways: ScorecardPeriods['kpis'] = {
  [first ?? '']: { way: 'ratio', parts: 2, rule: 'sum' },
  [second ?? '']: { way: 'parts', parts: 6, rule: 'average' },
  [third ?? '']: { way: 'typed', parts: 2, rule: 'average' },
};

const state = (id: string, title: string, render: State['render']): State => ({
  id: `periods-${id}`,
  title,
  tab: 'result',
  render,
});

const form = (periods: ScorecardPeriods, isWritten: boolean) => (
  <PeriodsForm kpis={kpis} begun={periods} isWritten={isWritten} busy={false} onWrite={nowhere} />
);
const written = (isRead: boolean, asked: Parameters<typeof PeriodsWritten>[0]['asked']) => (
  <PeriodsWritten isRead={isRead} asked={asked} busy={false} onRead={nowhere} onNext={nowhere} />
);
const forward = (title: string, period: string, taken: readonly string[]) => (
  <ForwardForm wish={{ title, period }} taken={taken} busy={false} onWrite={nowhere} />
);

export const periodsStates: readonly State[] = [
  state('new', 'Quarters of a year, before they are written', () => form(quarters('en'), false)),
  state('ways', 'A ratio, weighted parts and means', () => form(quarters('id', ways), false)),
  state('months', 'Sixty months', () => form({ ...quarters('en'), grain: 'month', count: 60 }, false)),
  state('written', 'Written: it grows', () => form(quarters('en', ways), true)),
  state('unread', 'Written, and not yet read by the scorecard', () => written(false, null)),
  state('read', 'Read up to a quarter', () => written(true, { period: 'TW II 2025', next: 'TW III 2025' })),
  state('lost', 'The cell of the period is gone', () => written(true, 'gone')),
  state('forward', 'The table copied to the next period', () => forward('NKO TW III 2025', 'TW III 2025', [])),
  state('taken', 'A title that is in use', () => forward(`Kartu skor ${UNBROKEN}`, '', [`Kartu skor ${UNBROKEN}`])),
];
