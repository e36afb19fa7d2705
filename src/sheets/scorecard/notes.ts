/** The line that says what happened to the total, and the notes at the end. */
import type { Localized } from '../../engine/language';
import { anchoringOf } from '../../model/scorecard/anchoring';
import { methodOf } from '../../model/scorecard/methods';
import { areaAddress, quotedSheet } from '../address';
import { absoluteCells, inQuotes } from '../body';
import { changedRows, rowsAsWritten } from './asWritten';
import { isCounted } from './layout';
import type { Layout } from './layout';
import { whileCurrent } from './sourceTable';
import { CHECKS, TEXTS, WEIGHTS_FROM } from './texts';

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
  return `=${whileCurrent(`TRIM(${parts.join('&')})`)}`;
}

/** Whether the table is as it was: blank, or what to do about it. */
export function behindFormula({ asWritten, body, say }: Layout): string {
  const first = body.cell('asWritten', body.first);
  const last = body.cell('asWritten', body.first + rowsAsWritten(asWritten).length - 1);
  const changed = changedRows(asWritten, {
    rows: absoluteCells(`${first}:${last}`),
    keys: asWritten.isByKey ? body.absolute('keptKey') : '',
    reads: asWritten.isByKey ? body.absolute('kept-read') : '',
  });
  return `=IF(${changed}>0,${inQuotes(say(CHECKS.behind))},"")`;
}

/** What the line under the title says: the method. */
export function subtitle({ input: { scorecard }, say }: Layout): string {
  return say(methodOf(scorecard).words.how(scorecard));
}

export function notes(layout: Layout): string[] {
  const { input, body, kept, result, say } = layout;
  const { scorecard } = input;
  const { area } = input.source;
  const source = `${quotedSheet(area.sheet)}!${areaAddress(area)}`;
  const isOrganization = methodOf(scorecard).summary.isOfPerspectives;
  return [
    say(WEIGHTS_FROM[scorecard.weights]),
    ...(body.has('anchor8') ? [say(TEXTS.targetLevel, { target: anchoringOf(scorecard).target })] : []),
    ...(isOrganization ? organizationNotes(layout) : []),
    ...(isOrganization ? [] : [say(scorecard.normalize ? TEXTS.normalized : TEXTS.asGiven)]),
    say(TEXTS.blanks),
    say(TEXTS.errors),
    ...asideNotes(layout),
    ...bandNotes(layout),
    ...(result.rows.some(({ kpi }) => kpi.isInDays) && body.has('worst') ? [say(TEXTS.inDays)] : []),
    ...(kept.some((column) => column !== 'read') ? [say(TEXTS.kept)] : []),
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

/** Limits and words that are not the customary ones. */
function bandNotes({ input: { scorecard }, measure, result: { bands }, say }: Layout): string[] {
  const { yellowFrom: yellow, greenFrom: green } = measure.scaleOf({ ...scorecard, bands: null }).bands;
  return [
    ...(scorecard.bands === null ? [] : [say(TEXTS.ownLimits, { yellow, green })]),
    ...(bands.words ? [say(TEXTS.ownWords)] : []),
  ];
}
