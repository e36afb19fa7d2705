/** Templates of one scorecard: its table to be filled in, the scorecard over it, and a chart of what it says. */
import { KEP_241 } from '../../engine/ckp/rulebooks/kep241';
import type { Localized } from '../../engine/language';
import { methodOf } from '../../model/scorecard/methods';
import { EMPTY_MODEL } from '../../model/types';
import type { ScorecardKind } from '../../model/types';
import { plannedArea } from '../../sheets/plannedCells';
import { inLanguage } from '../../sheets/say';
import { scorecardName } from '../../sheets/scorecard/names';
import type { WorkbookContents } from '../contents';
import { workbookOfPlans, type ChartBeside } from '../plans/workbookOfPlans';
import { barChart } from './charts';
import { offerOf } from './offers';
import { readMePlan, withVersion } from './readMe';
import { recordOfPlan } from './records';
import type { TemplateContext, TemplateId } from './template';
import { cardToFill } from './toFill';
import type { CardToFill } from './toFill';

interface CardTemplate {
  readonly id: Extract<TemplateId, ScorecardKind>;
  readonly rows: number;
  readonly isWeighed: boolean;
  readonly how: Localized;
  readonly rule: Localized;
  readonly chart: Localized;
}

const TABLE_SHEET = 'KPI';
const CARD_NAMES: Readonly<Record<ScorecardKind, Localized>> = {
  omax: { en: 'OMAX scorecard', id: 'Kartu skor OMAX' },
  ckp: { en: 'CKP scorecard', id: 'Kartu skor CKP' },
  nko: { en: 'NKO scorecard', id: 'Kartu skor NKO' },
};
const BOOK: Localized = { en: KEP_241.title, id: KEP_241.title };

export const CARD_TEMPLATES: readonly CardTemplate[] = [
  {
    id: 'omax',
    rows: 15,
    isWeighed: true,
    how: {
      en: 'On the sheet KPI, type one KPI in each row with its level 0, level 3, target, realization and weight; the scorecard is on the next sheet, with a chart to its right.',
      id: 'Di lembar KPI, isi satu KPI per baris dengan level 0, level 3, target, realisasi, dan bobot; kartu skor ada di lembar berikutnya, dengan grafik di sebelah kanannya.',
    },
    rule: { en: 'OMAX, levels 0, 3 and 10', id: 'OMAX, level 0, 3, dan 10' },
    chart: { en: 'Levels', id: 'Level' },
  },
  {
    id: 'ckp',
    rows: 15,
    isWeighed: true,
    how: {
      en: 'On the sheet KPI, type one KPI in each row with its target, realization, polarity and weight; on the next sheet, type the behaviour value where there is one; to the right of the scorecard is its chart.',
      id: 'Di lembar KPI, isi satu KPI per baris dengan target, realisasi, polaritas, dan bobot; di lembar berikutnya, isi nilai perilaku bila ada; di sebelah kanan kartu skor ada grafiknya.',
    },
    rule: BOOK,
    chart: { en: 'Indices', id: 'Indeks' },
  },
  {
    id: 'nko',
    rows: 20,
    isWeighed: false,
    how: {
      en: 'On the sheet KPI, choose the perspective and type one indicator in each row with its target, realization and polarity; the weights of the perspectives can be changed on the next sheet, whose chart is to the right of the scorecard.',
      id: 'Di lembar KPI, pilih perspektif dan isi satu indikator per baris dengan target, realisasi, dan polaritas; bobot perspektif dapat diubah di lembar berikutnya, dengan grafik di sebelah kanan kartu skor.',
    },
    rule: BOOK,
    chart: { en: 'Perspectives', id: 'Perspektif' },
  },
];

export function cardTemplate(template: CardTemplate, context: TemplateContext): WorkbookContents {
  const { id, how, rule } = template;
  const say = inLanguage(context.language);
  const wish = { ...template, kind: id, id: `template_${id}`, tableSheet: TABLE_SHEET, title: say(CARD_NAMES[id]) };
  const { scorecard, table, card, tableName } = cardToFill(wish, context);
  const readMe = readMePlan({ title: offerOf(id).title, how, rule }, context);
  const plan = withVersion(card, context);
  const model = { ...EMPTY_MODEL, scorecards: [scorecard], sheets: [recordOfPlan(plan)] };
  return workbookOfPlans(
    [
      { plan: readMe },
      { plan: withVersion(table, context) },
      { plan, charts: [chartOf({ scorecard, card }, say(template.chart))] },
    ],
    model,
    { isProtected: true, names: [tableName] },
  );
}

/** Of perspectives where the total is made of them, else of the rows. */
function chartOf({ scorecard, card }: Pick<CardToFill, 'scorecard' | 'card'>, title: string): ChartBeside {
  const isOfPerspectives = methodOf(scorecard).summary.isOfPerspectives;
  const [labels, values] = isOfPerspectives
    ? (['perspectiveNames', 'perspectiveScores'] as const)
    : (['name', 'score'] as const);
  const at = (part: Parameters<typeof scorecardName>[1]): string => {
    const found = card.names?.find(({ name }) => name === scorecardName(scorecard, part));
    if (!found) throw new RangeError(`The scorecard has no ${part}.`);
    return found.at;
  };
  return barChart(card, { title, labels: at(labels), values: at(values), rows: plannedArea(at(values)).rows });
}
