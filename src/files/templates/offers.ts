/** The templates as they are offered: their files, titles and what they are for. */
import type { Language, Localized } from '../../engine/language';
import type { TemplateId, TemplateOffer } from './template';

export const TEMPLATE_OFFERS: readonly TemplateOffer[] = [
  {
    id: 'weights',
    file: { en: 'AHP weights', id: 'Bobot AHP' },
    title: { en: 'Weights by AHP', id: 'Bobot dengan AHP' },
    description: {
      en: 'Two to fifteen items compared in pairs by up to twenty respondents: weights, ranks and consistency of the group and of each.',
      id: 'Dua sampai lima belas butir dibandingkan berpasangan oleh hingga dua puluh responden: bobot, peringkat, dan konsistensi kelompok serta tiap responden.',
    },
  },
  {
    id: 'questionnaire',
    file: { en: 'AHP questionnaire', id: 'Kuesioner AHP' },
    title: { en: 'Questionnaire for AHP', id: 'Kuesioner AHP' },
    description: {
      en: 'One mark for each pair on the scale 9 … 1 … 9, on paper or on the screen, with the weights that the marks give.',
      id: 'Satu tanda untuk tiap pasangan pada skala 9 … 1 … 9, di kertas atau di layar, beserta bobot yang dihasilkannya.',
    },
  },
  {
    id: 'omax',
    file: { en: 'OMAX scorecard', id: 'Kartu skor OMAX' },
    title: { en: 'OMAX scorecard', id: 'Kartu skor OMAX' },
    description: {
      en: 'Levels 0 to 10 of up to fifteen KPIs between their worst value and their target, with traffic lights.',
      id: 'Level 0 sampai 10 untuk hingga lima belas KPI, dari nilai terburuk sampai target, dengan lampu hijau, kuning, merah.',
    },
  },
  {
    id: 'ckp',
    file: { en: 'CKP of an employee', id: 'CKP pegawai' },
    title: { en: 'CKP of an employee', id: 'CKP pegawai' },
    description: {
      en: 'The performance contract of one person: indices, CKP, and with the behaviour value NKP and NPKP.',
      id: 'Kontrak kinerja satu pegawai: indeks, CKP, dan dengan nilai perilaku juga NKP dan NPKP.',
    },
  },
  {
    id: 'nko',
    file: { en: 'NKO of an office', id: 'NKO kantor' },
    title: { en: 'NKO of an office', id: 'NKO kantor' },
    description: {
      en: 'The score of an organization through four perspectives, from up to twenty indicators.',
      id: 'Nilai kinerja organisasi melalui empat perspektif, dari hingga dua puluh indikator.',
    },
  },
  {
    id: 'benchmark',
    file: { en: 'Benchmark of offices', id: 'Tolok ukur kantor' },
    title: { en: 'Benchmark of offices', id: 'Tolok ukur kantor' },
    description: {
      en: 'Four offices side by side on the same indicators: who is best in each, the gap to the best, and the ranking.',
      id: 'Empat kantor berdampingan dengan indikator yang sama: yang terbaik di tiap indikator, selisih dengannya, dan peringkat.',
    },
  },
];

/** Of the form that computes with plain Excel formulas. */
const PLAIN: Localized = { en: ' (without add-in)', id: ' (tanpa add-in)' };

export function templateFile({ file }: Pick<TemplateOffer, 'file'>, language: Language, isPlain = false): string {
  return `${file[language]}${isPlain ? PLAIN[language] : ''}.xlsx`;
}

export function offerOf(id: TemplateId): TemplateOffer {
  const found = TEMPLATE_OFFERS.find((offer) => offer.id === id);
  if (!found) throw new RangeError(`There is no template ${id}.`);
  return found;
}
