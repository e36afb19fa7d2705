/** The line that says what happened to the total, the legend with its counts, and the notes at the end. */
import { lightWord } from '../../engine/bands';
import type { Light } from '../../engine/bands';
import type { Localized } from '../../engine/language';
import { methodOf } from '../../model/scorecard/methods';
import { areaAddress, quotedSheet } from '../address';
import type { Block, PlannedCell } from '../plan';
import { inQuotes } from '../body';
import { COUNT_FORMAT } from '../numberFormats';
import { isCounted, isPresent } from './layout';
import type { ColumnKey, Layout } from './layout';
import { CHECKS, HEADINGS, TEXTS, WEIGHTS_FROM } from './texts';

/** Formulas that count rows, for the sentences of that line. */
export interface Counts {
  readonly unplaced: string | null;
  /** Perspectives and objectives with data and without a weight. */
  readonly unweighed: string | null;
  readonly unweighedObjectives: string | null;
}

/** Sentences about the rows that the total does not hold or waits for; blank when there are none. */
export function statusFormula(layout: Layout, { unplaced, unweighed, unweighedObjectives }: Counts): string {
  const { body } = layout;
  const [score, weight, realization] = [body.range('score'), body.range('weight'), body.range('realization')];
  // An organization's total is made of its groups; those of OMAX and CKP only show what the rows below them make.
  const isTotalOfGroups = methodOf(layout.input.scorecard).summary.isOfPerspectives;
  const errors = `SUM(IF(ISERROR(${score}),1,0))`;
  const blanks = `SUM(${isCounted(layout)}*IF(IFERROR(${realization}="",FALSE),1,0))`;
  const rows = `SUM(${isCounted(layout)})`;
  const weightless = `SUM(IF(IFERROR(${realization}="",FALSE),0,IF(IFERROR(${weight}="",TRUE),1,0)))`;
  const counted = (count: string, text: Localized): string => {
    const [before = '', after = ''] = layout.say(text).split('{n}');
    return `IF(${count}>0,${inQuotes(before)}&${count}&${inQuotes(after)},"")`;
  };
  const parts = [
    counted(errors, CHECKS.errors),
    `IF(${blanks}=${rows},${inQuotes(layout.say(CHECKS.nothing))},${counted(blanks, CHECKS.blanks)})`,
    ...(body.has('aside') ? [counted(`COUNTIF(${body.range('aside')},"?*")`, CHECKS.aside)] : []),
    counted(weightless, CHECKS.weights),
    ...(unplaced === null ? [] : [counted(unplaced, isTotalOfGroups ? CHECKS.unplaced : CHECKS.ungrouped)]),
    ...(unweighed === null ? [] : [counted(unweighed, CHECKS.perspectives)]),
    ...(unweighedObjectives === null ? [] : [counted(unweighedObjectives, CHECKS.objectives)]),
  ];
  return `=TRIM(${parts.join('&')})`;
}

const LIGHTS: readonly Light[] = ['green', 'yellow', 'red'];

/** Lights with their half-open bands and how many KPIs have each. Takes six rows from `heading` on. */
export function legendBlocks(layout: Layout, heading: number): Block[] {
  const { body, label, input, say } = layout;
  const { language } = input;
  const { yellowFrom, greenFrom } = layout.result.bands;
  const bands: Readonly<Record<Light, Localized>> = {
    green: { en: `from ${greenFrom}`, id: `mulai ${greenFrom}` },
    yellow: { en: `from ${yellowFrom} to below ${greenFrom}`, id: `mulai ${yellowFrom} sampai di bawah ${greenFrom}` },
    red: { en: `below ${yellowFrom}`, id: `di bawah ${yellowFrom}` },
  };
  const [scores, lights] = [body.range('score'), body.range('light')];
  const word = (light: Light): string => lightWord(light, language);
  const counts = [
    ...LIGHTS.map((light) => `=COUNTIF(${lights},${inQuotes(word(light))})`),
    `=SUM(${isPresent(layout)}*IF(IFERROR(${scores}="",FALSE),1,0))`,
    `=SUM(IF(ISERROR(${scores}),1,0))`,
  ];
  const names: PlannedCell[][] = LIGHTS.map((light) => [`${word(light)}: ${say(bands[light])}`]);
  const keys = body.keys.slice(body.column(label), body.column('score') + 1);
  const words = new Map<ColumnKey, string>([
    [label, say(HEADINGS.bands)],
    ['weight', say(HEADINGS.from)],
    ['score', say(HEADINGS.count)],
  ]);
  const headings = keys.map((key) => words.get(key) ?? null);
  return [
    { at: body.cell(label, heading), style: 'heading', cells: [headings] },
    ...LIGHTS.map((light, index): Block => {
      return { at: body.cell(label, heading + 1 + index), style: light, cells: [names[index] ?? []] };
    }),
    {
      at: body.cell('weight', heading + 1),
      style: 'result',
      format: COUNT_FORMAT,
      cells: [[greenFrom], [yellowFrom], [0]],
    },
    {
      at: body.cell(label, heading + 4),
      style: 'label',
      cells: [[say(body.has('aside') ? TEXTS.noDataOrAside : TEXTS.noData)], [say(TEXTS.withError)]],
    },
    {
      at: body.cell('score', heading + 1),
      style: 'result',
      format: COUNT_FORMAT,
      cells: counts.map((count) => [count]),
    },
  ];
}

export const LEGEND_ROWS = 6;

/** Where each band begins: scores like any other, with the icon of their light. */
export function legendScores({ body }: Layout, heading: number): string {
  return `${body.cell('weight', heading + 1)}:${body.cell('weight', heading + LIGHTS.length)}`;
}

/** What the lines under the title say: the method, and where the weights come from. */
export function subtitles({ input, say }: Layout): string[] {
  const { scorecard } = input;
  return [say(methodOf(scorecard).words.how(scorecard)), say(WEIGHTS_FROM[scorecard.weights])];
}

export function notes(layout: Layout): string[] {
  const { input, body, kept, result, say } = layout;
  const { scorecard } = input;
  const { area } = input.source;
  const source = `${quotedSheet(area.sheet)}!${areaAddress(area)}`;
  const isOrganization = methodOf(scorecard).summary.isOfPerspectives;
  return [
    ...(body.has('anchor8') ? [say(TEXTS.targetLevel)] : []),
    ...(isOrganization ? organizationNotes(layout) : []),
    ...(isOrganization ? [] : [say(scorecard.normalize ? TEXTS.normalized : TEXTS.asGiven)]),
    say(TEXTS.blanks),
    say(TEXTS.errors),
    ...asideNotes(layout),
    ...(result.rows.some(({ kpi }) => kpi.isInDays) && body.has('worst') ? [say(TEXTS.inDays)] : []),
    ...(kept.length > 0 ? [say(TEXTS.kept)] : []),
    say(TEXTS.source, { area: source }),
  ];
}

/** How indicators make the total, and who says what perspectives and objectives weigh. */
function organizationNotes({ result, say }: Layout): string[] {
  const { perspectives, objectives } = result;
  const isWeighed = objectives.some(({ weightFrom }) => weightFrom !== 'equal');
  const mean = (): Localized => {
    if (objectives.length === 0) return TEXTS.meanWithout;
    if (perspectives.length === 0) return isWeighed ? TEXTS.meanOfWeighedObjectives : TEXTS.meanOfObjectives;
    return isWeighed ? TEXTS.weighedMean : TEXTS.mean;
  };
  const from = perspectives[0]?.weightFrom;
  return [
    say(mean()),
    ...(from === 'customary' ? [say(TEXTS.customary)] : []),
    ...(from === 'table' ? [say(TEXTS.weightsOfTable)] : []),
    ...(from === 'kpis' ? [say(TEXTS.weightsOfKpis)] : []),
    ...(objectives.some(({ weightFrom }) => weightFrom === 'kpis') ? [say(TEXTS.objectivesOfKpis)] : []),
  ];
}

/** Which KPIs do not count, and why. */
function asideNotes({ input, say }: Layout): string[] {
  return input.kpis.flatMap(({ key, aside }) =>
    aside === null ? [] : [say(TEXTS.setAside, { kpi: key, reason: aside.describe(input.language) })],
  );
}
