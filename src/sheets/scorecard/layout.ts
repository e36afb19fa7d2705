/** How a scorecard's sheet is laid out: what every part of the plan needs to know of the others. */
import { lightWord } from '../../engine/bands';
import { areOfPoints } from '../../engine/fractions';
import { hasBest } from '../../model/scorecard/anchoring';
import { methodOf } from '../../model/scorecard/methods';
import type { Measure } from '../../model/scorecard/methods/method';
import type { ScoredGroup, ScoredKpi, ScorecardResult } from '../../model/scorecard/types';
import type { ColumnRole, Scorecard } from '../../model/types';
import type { Block, LightLimits, PlannedCell } from '../plan';
import { bodyOf, inQuotes } from '../body';
import type { Body } from '../body';
import type { KeptColumn } from './keptColumns';
import { areFoundByKey, hasTexts, keptColumns } from './keptColumns';
import type { Say } from '../say';
import { inLanguage, languageArgument } from '../say';
import type { ScorecardInput } from './input';
import type { AsWritten } from './asWritten';
import { columnOf, HEADING_ROW } from './sourceTable';
import type { SheetStyle } from '../looks';

export type ColumnKey =
  | 'code'
  | 'name'
  | 'objective'
  | 'objectiveWeight'
  | 'perspective'
  | 'perspectiveWeight'
  | 'unit'
  | 'validity'
  | 'control'
  | 'aside'
  | 'target'
  | 'realization'
  | 'polarity'
  | 'worst'
  | 'weight'
  | 'score'
  | 'share'
  | 'value'
  | 'light'
  | 'anchor0'
  | 'anchor3'
  | 'anchor8'
  | 'anchor10'
  | 'gap'
  | 'keptKey'
  /** The rows of the table as they were when this was written. */
  | 'asWritten'
  | KeptKey;

type KeptKey = `kept-${KeptColumn}`;

/** One column of the table. */
export interface PlannedColumn {
  readonly key: ColumnKey;
  readonly heading: PlannedCell;
  readonly width: number;
  readonly style: SheetStyle;
  readonly cells: readonly PlannedCell[];
  readonly format?: string | readonly string[];
}

export interface Layout {
  readonly input: ScorecardInput;
  readonly result: ScorecardResult;
  readonly measure: Measure;
  readonly body: Body<ColumnKey>;
  /** What the table does not say, by column. */
  readonly kept: readonly KeptColumn[];
  readonly asWritten: AsWritten;
  /** The column that names a row: its name, or its code in a table without names. */
  readonly label: ColumnKey;
  readonly say: Say;
}

/** What the words of lights depend on. */
interface Lighting {
  readonly input: Pick<ScorecardInput, 'language' | 'scorecard'>;
  readonly measure: Measure;
  readonly result: Pick<ScorecardResult, 'bands'>;
}

export function layoutOf(input: ScorecardInput): Layout {
  const { result } = input;
  const kept = keptColumns(input, result);
  const keys = columnKeys(input, result, kept);
  return {
    input,
    result,
    measure: methodOf(input.scorecard).measure,
    kept,
    asWritten: { input, kept, isByKey: areFoundByKey(input) },
    body: bodyOf(keys, HEADING_ROW + 1, input.kpis.length),
    label: keys.includes('name') ? 'name' : 'code',
    say: inLanguage(input.language),
  };
}

/** Columns from left to right; those of an empty role are left out. */
function columnKeys(input: ScorecardInput, result: ScorecardResult, kept: readonly KeptColumn[]): ColumnKey[] {
  const { rows } = result;
  const { measure, summary } = methodOf(input.scorecard);
  const { weights } = input.scorecard;
  const has = (role: ColumnRole): boolean => columnOf(input, role) !== null;
  const any = (text: (row: ScoredKpi) => string): boolean => rows.some((row) => text(row) !== '');
  const { isByAnchors } = measure;
  const hasCodes = has('code') && (!has('name') || input.kpis.some(({ code }) => code !== ''));
  const wanted: [ColumnKey, boolean][] = [
    ['code', hasCodes],
    ['name', has('name') || !hasCodes],
    ['objective', summary.isOfPerspectives && any((row) => row.objective)],
    ['objectiveWeight', isLive(input, result.objectives, 'objectiveWeight')],
    ['perspective', any((row) => row.perspective)],
    ['perspectiveWeight', isLive(input, result.perspectives, 'perspectiveWeight')],
    ['unit', has('unit') && input.kpis.some(({ unit }) => unit !== '')],
    ['validity', weights === 'kep241'],
    ['control', weights === 'kep241'],
    ['aside', kept.includes('aside')],
    ['target', true],
    ['realization', true],
    ['polarity', !isByAnchors && (has('polarity') || kept.includes('polarity'))],
    ['worst', !isByAnchors && (has('worst') || input.kpis.some(({ isInDays }) => isInDays))],
    ['weight', true],
    ['score', true],
    ['share', true],
    ['value', true],
    ['light', true],
    ['anchor0', isByAnchors],
    ['anchor3', isByAnchors],
    ['anchor8', isByAnchors && hasBest(input.kpis)],
    ['anchor10', isByAnchors],
    ['gap', true],
    ['keptKey', kept.length > 0],
  ];
  const shown = wanted.filter(([, isShown]) => isShown).map(([key]) => key);
  return [...shown, ...kept.map((column): KeptKey => `kept-${column}`), 'asWritten'];
}

/** Whether groups have the weights of a column of the table; texts in it are not for Excel's own arithmetic. */
function isLive(
  input: ScorecardInput,
  groups: readonly ScoredGroup[],
  role: 'perspectiveWeight' | 'objectiveWeight',
): boolean {
  const isOfTable = groups.some(({ weightFrom }) => weightFrom === 'table');
  return isOfTable && columnOf(input, role) !== null && !hasTexts(input, role);
}

export function columnBlock(layout: Layout, column: PlannedColumn): Block {
  const { body } = layout;
  const { format } = column;
  return {
    at: body.cell(column.key, body.first),
    style: column.style,
    ...(format === undefined ? {} : { format: typeof format === 'string' ? format : format.map((one) => [one]) }),
    cells: column.cells.map((cell) => [cell]),
  };
}

/** For every row 1 where it names a KPI, else 0: rows that the table lost are blank here. */
export function isPresent({ body }: Layout): string {
  const labels = (['code', 'name'] as const).filter((key) => body.has(key)).map((key) => body.range(key));
  return `IF(${labels.join('&')}="",0,1)`;
}

/** The same without those that are set aside. */
export function isCounted(layout: Layout): string {
  const { body } = layout;
  return body.has('aside') ? `${isPresent(layout)}*IF(${body.range('aside')}="",1,0)` : isPresent(layout);
}

/** The last argument of calls that compute indices: where they end; '' where the rule book ends them. */
export function capOf({ input: { scorecard } }: Layout): string {
  return scorecard.cap === null ? '' : String(scorecard.cap);
}

/** Our functions that say the light of a score, by the bands. */
const LIGHT_CALLS: Readonly<Record<Measure['name'], string>> = { omax: 'OMAX.LIGHT', index: 'BSC.LIGHT' };

/** By what limits a scorecard's scores are coloured. */
export function lightLimits(scorecard: Scorecard): LightLimits {
  return scorecard.bands ?? methodOf(scorecard).measure.name;
}

/**
 * The words for the lights of these scores, or the scorecard's own, blank where there is none. BSC.LIGHT and BSC.BAND
 * refuse indices that are all at most 1.5, as fractions would be; ours are points, and in the lowest band.
 */
export function lightsFormula(layout: Lighting, scores: string): string {
  const { input, measure, result } = layout;
  const { words } = result.bands;
  const lowest = words?.labels[0] ?? lightWord('red', input.language);
  const isRefused = words ? areOfPoints(words.bounds[0] ?? 0) : !measure.isByAnchors;
  const otherwise = isRefused ? `IF(ISNUMBER(${scores}),${inQuotes(lowest)},"")` : '""';
  return `=IFERROR(IF(${scores}="","",${wordsCall(layout, scores)}),${otherwise})`;
}

/** The one call that says the words, by the scorecard's own limits where it has some. */
function wordsCall({ input: { language, scorecard }, measure, result: { bands } }: Lighting, scores: string): string {
  if (bands.words) {
    const { bounds, labels } = bands.words;
    return `BSC.BAND(${scores},{${bounds.join(',')}},{${labels.map(inQuotes).join(',')}})`;
  }
  const call = LIGHT_CALLS[measure.name];
  if (scorecard.bands === null) return `${call}(${scores}${languageArgument(language, 2)})`;
  return `${call}(${scores},${bands.yellowFrom},${bands.greenFrom}${languageArgument(language, 0)})`;
}
