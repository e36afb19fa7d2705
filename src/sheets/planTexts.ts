/** By what words the sheets that follow from a scorecard are offered. */
import type { Localized } from '../engine/language';

/** By which a sheet that follows from a scorecard is offered, and its name on the tab before the scorecard's. */
export const OFFERS = {
  records: {
    title: { en: 'KPI manual', id: 'Manual IKU' },
    text: {
      en: 'A record of each KPI: what it measures, how often, from which source and by whom. What is typed there goes with the KPI to the next period.',
      id: 'Lembar catatan tiap KPI: apa yang diukur, seberapa sering, dari sumber mana, dan oleh siapa. Isinya ikut ke periode berikutnya.',
    },
    name: { en: 'Records', id: 'Data KPI' },
  },
} as const satisfies Record<string, Record<string, Localized>>;
