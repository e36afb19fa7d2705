/** Offices side by side: names, the gap and what it is made of, and what keeps it from being written. */
import { BenchmarkForm } from '../../taskpane/result/offices/BenchmarkForm';
import { UNBROKEN } from '../data/hierarchies';
import { draftOver, evaluated, GREEN, officeTable, RED, YELLOW } from '../data/tables';
import type { State } from '../state';

const nowhere = (): void => undefined;

/** Invented data. */
const office = (sheet: string, shares: readonly (number | '')[]) =>
  evaluated(draftOver(officeTable(shares), { kind: 'nko', sheet, id: sheet }));

const own = office('Kantor Utara', YELLOW);
const others = [office('Kantor Selatan', GREEN), office(`Kantor ${UNBROKEN}`, [1.02, '', 0.9])];

const state = (id: string, title: string, compared: Parameters<typeof BenchmarkForm>[0]['compared']): State => ({
  id: `offices-${id}`,
  title,
  tab: 'result',
  render: () => <BenchmarkForm compared={compared} busy={false} onWrite={nowhere} />,
});

export const officesStates: readonly State[] = [
  state('compared', 'Three offices side by side', { own, others, lost: [] }),
  state('lost', 'The table of one is gone', { own, others: [office('Kantor Barat', RED)], lost: ['NKO Timur'] }),
  state('no-total', 'An office without a total', { own, others: [office('Kantor Pulau', [''])], lost: [] }),
];
