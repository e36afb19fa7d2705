/** The sheet that says what items weigh, with the chart of it. */
import type { Localized } from '../../engine/language';
import { CONSISTENCY_LIMIT } from '../../engine/ahp/consistency';
import { inQuotes, spilling } from '../../sheets/body';
import { LIGHT_PAINT } from '../../sheets/lightPaint';
import { pageFooter } from '../../sheets/pageFooter';
import type { PlannedCell, SheetPlan } from '../../sheets/plan';
import { inLanguage } from '../../sheets/say';
import type { ConditionalFormat } from '../contents';
import { fileArea } from '../plans/places';
import type { SheetOfFile } from '../plans/workbookOfPlans';
import { barChart } from './charts';
import { itemsOn, MOST_ITEMS } from './items';
import { filledPart } from './matrix';
import { withVersion } from './readMe';
import type { TemplateContext } from './template';

const [HEADING_ROW, FIRST] = [4, 5];
const LAST = FIRST + MOST_ITEMS - 1;
const [RATIO_ROW, VERDICT_ROW] = [LAST + 2, LAST + 3];

const TEXTS = {
  name: { en: 'Weights', id: 'Bobot' },
  method: {
    en: 'AHP, principal eigenvector; consistency ratio with Saaty’s random index.',
    id: 'AHP, vektor eigen utama; rasio konsistensi dengan indeks acak Saaty.',
  },
  item: { en: 'Item', id: 'Elemen' },
  weight: { en: 'Weight', id: 'Bobot' },
  rank: { en: 'Rank', id: 'Urutan' },
  ratio: { en: 'CR', id: 'CR' },
  verdict: { en: 'Verdict', id: 'Kesimpulan' },
  consistent: { en: 'Consistent', id: 'Konsisten' },
  inconsistent: { en: 'Inconsistent, CR above 0.10', id: 'Tidak konsisten, CR di atas 0,10' },
  nothing: { en: 'No judgments yet.', id: 'Belum ada penilaian.' },
  complete: {
    en: 'All pairs have to be judged: where one is blank, weights and CR are #VALUE!.',
    id: 'Semua pasangan harus dinilai: bila ada yang kosong, bobot dan CR menjadi #VALUE!.',
  },
} as const satisfies Record<string, Localized>;

export function ahpMethod(): Localized {
  return TEXTS.method;
}

/** Only ours complete what is missing. */
export function ahpWhenPlain(): Localized {
  return TEXTS.complete;
}

/** `matrix` is the whole matrix and `isReady` whether it holds judgments, both as formulas of another sheet. */
export function ahpResult(matrix: string, isReady: string, context: TemplateContext): SheetOfFile {
  const say = inLanguage(context.language);
  const { count, goal, item } = itemsOn(context);
  const part = filledPart(matrix, count);
  const ratio = `B${RATIO_ROW}`;
  const limit = say({ en: TEXTS.inconsistent.en, id: TEXTS.inconsistent.id });
  const weights = `C$${FIRST}:C$${LAST}`;
  const ranks = Array.from({ length: MOST_ITEMS }, (_, index): PlannedCell[] => {
    const own = `C${FIRST + index}`;
    const better = `SUMPRODUCT(ISNUMBER(${weights})*(${weights}>${own}+0.000000000001))`;
    return [`=IF(ISNUMBER(${own}),1+${better},"")`];
  });
  const plan: SheetPlan = {
    key: 'itemWeights',
    name: say(TEXTS.name),
    columns: [90, 260, 80, 70],
    blocks: [
      { at: 'A1', style: 'title', cells: [[`=IF(${goal}="",${inQuotes(say(TEXTS.name))},${goal})`]] },
      { at: 'A2', style: 'subtitle', cells: [[say(TEXTS.method)]] },
      { at: 'A3', style: 'remark', cells: [[`=IF(${isReady},"",${inQuotes(say(TEXTS.nothing))})`]] },
      { at: `A${HEADING_ROW}`, style: 'heading', cells: [['', say(TEXTS.item), say(TEXTS.weight), say(TEXTS.rank)]] },
      { at: `A${FIRST}`, style: 'sign', cells: Array.from({ length: MOST_ITEMS }, (_, index) => [index + 1]) },
      {
        at: `B${FIRST}`,
        style: 'text',
        cells: Array.from({ length: MOST_ITEMS }, (_, index) => [`=IF(${item(index)}="","",${item(index)})`]),
      },
      {
        at: `C${FIRST}`,
        style: 'result',
        format: '0.0000',
        cells: spilling(`=IF(${isReady},AHP.WEIGHTS(${part}),"")`, MOST_ITEMS).map((cell) => [cell]),
      },
      { at: `D${FIRST}`, style: 'result', format: '0', cells: ranks },
      { at: `A${RATIO_ROW}`, style: 'label', cells: [[say(TEXTS.ratio)], [say(TEXTS.verdict)]] },
      { at: ratio, style: 'fact', format: '0.0000', cells: [[`=IF(${isReady},AHP.CR(${part}),"")`]] },
      {
        at: `B${VERDICT_ROW}`,
        style: 'fact',
        cells: [
          [
            `=IF(ISNUMBER(${ratio}),IF(${ratio}<=${CONSISTENCY_LIMIT},${inQuotes(say(TEXTS.consistent))},${inQuotes(limit)}),"")`,
          ],
        ],
      },
    ],
    freeze: { rows: HEADING_ROW },
    print: {
      landscape: false,
      area: `A1:D${VERDICT_ROW}`,
      titleRows: `$${HEADING_ROW}:$${HEADING_ROW}`,
      footer: pageFooter(context.language, say(TEXTS.method)),
    },
    select: 'A1',
  };
  const chart = barChart(plan, {
    title: say(TEXTS.weight),
    labels: `B${FIRST}:B${LAST}`,
    values: `C${FIRST}:C${LAST}`,
    rows: MOST_ITEMS,
  });
  return { plan: withVersion(plan, context), charts: [chart], rules: ratioColours(ratio) };
}

/** Green up to the limit of consistency, red above it. */
export function ratioColours(cells: string): Pick<ConditionalFormat, 'areas' | 'rule'>[] {
  const [first = ''] = cells.split(':');
  const rule = (light: 'green' | 'red', comparison: string): Pick<ConditionalFormat, 'areas' | 'rule'> => ({
    areas: [fileArea(cells)],
    rule: {
      kind: 'formula',
      formula: `AND(ISNUMBER(${first}),${first}${comparison}${CONSISTENCY_LIMIT})`,
      style: { fill: LIGHT_PAINT[light].fill, fontColor: LIGHT_PAINT[light].font, bold: null, italic: null },
    },
  });
  return [rule('green', '<='), rule('red', '>')];
}
