/** The words on the sheet of a strategy map. */
import type { Localized } from '../../../engine/language';

export const MAP = {
  name: { en: 'Map', id: 'Peta' },
  title: { en: 'Strategy map: {title}', id: 'Peta strategi: {title}' },
  subtitle: {
    en: 'What leads to what, as people linked it. Scores and lights follow the scorecard; objectives and links are as they were when this was written.',
    id: 'Apa mendorong apa, menurut yang menghubungkannya. Nilai dan lampu mengikuti kartu skor; sasaran dan hubungan seperti saat ini ditulis.',
  },
  behind: {
    en: 'The scorecard is behind its KPI table. In Timbang, open Result and press Update; until then this map shows no scores.',
    id: 'Kartu skor tertinggal dari tabel KPI-nya. Di Timbang, buka Hasil lalu tekan Perbarui; sampai itu peta ini tanpa nilai.',
  },
  otherKpis: {
    en: 'The scorecard has other KPIs, codes or names than when this map was written. In Timbang, open the map and write it again.',
    id: 'KPI, kode, atau nama pada kartu skor tidak lagi seperti saat peta ini ditulis. Di Timbang, buka peta lalu tulis lagi.',
  },
  from: { en: 'from ', id: 'dari ' },
  to: { en: 'to {names}', id: 'ke {names}' },
  objectives: { en: 'Objectives', id: 'Sasaran' },
  code: { en: 'Code', id: 'Kode' },
  objective: { en: 'Objective', id: 'Sasaran' },
  light: { en: 'Light', id: 'Lampu' },
  definition: { en: 'Definition', id: 'Definisi' },
  cause: { en: 'Cause', id: 'Sebab' },
  effect: { en: 'Effect', id: 'Akibat' },
  scoreOfCause: { en: 'Cause: score', id: 'Nilai sebab' },
  scoreOfEffect: { en: 'Effect: score', id: 'Nilai akibat' },
  look: { en: 'Look here', id: 'Perhatikan' },
  bothRed: { en: 'Both red', id: 'Keduanya merah' },
  noLinks: { en: 'Nothing is linked yet.', id: 'Belum ada yang dihubungkan.' },
  how: {
    en: 'Score of an objective: the weighted mean of its KPIs. An effect that is red with a red cause: begin with the cause.',
    id: 'Nilai sasaran: rata-rata tertimbang KPI-nya. Akibat merah dengan sebab merah: mulai dari sebabnya.',
  },
  kpi: { en: 'KPI', id: 'KPI' },
} as const satisfies Record<string, Localized>;
