/** Each kind of record as an element of the file, there and back. */
import type { LevelRule } from '../../engine/omax/level';
import type { Bands } from '../../engine/bands';
import type { Direction } from '../../engine/ahp/measured';
import type {
  Alternative,
  BandWords,
  ColumnRole,
  Item,
  Judgment,
  Rating,
  Respondent,
  Scorecard,
  SheetRecord,
  Standing,
  WeightSource,
  Weighting,
} from '../types';
import { areWords, colourFault } from '../scorecard/bandFaults';
import { isBehaviour } from '../scorecard/employee';
import { SCORECARD_KINDS } from '../scorecard/methods';
import { FIRST_RULE_BOOK } from '../scorecard/ruleBook';
import { anchorAttributes, readAnchorLevels } from './anchorLevels';
import { manualElements, readManual } from './manual';
import { periodElements, readPeriods } from './periods';
import { childrenNamed, choiceOf, damaged, flagOf, numberOf, optional, positiveOf, textOf } from './attributes';
import type { XmlElement } from './element';
import { written } from './element';
import { spilledIn, withoutSpilled } from './spilledCells';

/** The keys of a record are every choice there is, which the type makes sure of. */
const choicesOf = <T extends string>(choices: Readonly<Record<T, true>>): T[] => Object.keys(choices) as T[];

const WEIGHTINGS = choicesOf<Weighting>({ judgments: true, direct: true });
const RATED_BY = choicesOf<Rating['by']>({ judgments: true, values: true });
const DIRECTIONS = choicesOf<Direction>({ benefit: true, cost: true });
const SOURCES = choicesOf<WeightSource>({ hierarchy: true, column: true, equal: true, kep241: true, own: true });
const RULES = choicesOf<LevelRule>({ interpolate: true, hurdle: true });
const ROLES = choicesOf<ColumnRole>({
  code: true,
  name: true,
  perspective: true,
  objective: true,
  perspectiveWeight: true,
  objectiveWeight: true,
  unit: true,
  target: true,
  realization: true,
  polarity: true,
  weight: true,
  validity: true,
  control: true,
  worst: true,
  start: true,
  best: true,
});

export function itemElement(item: Item): string {
  const { id, parent, order, name, code, unit, weighting, weight } = item;
  return written('item', { id, parent, order, name, code, unit, weighting, weight });
}

export function readItem(element: XmlElement): Item {
  return {
    id: textOf(element, 'id'),
    parent: optional(element, 'parent', textOf),
    order: numberOf(element, 'order'),
    name: textOf(element, 'name'),
    code: textOf(element, 'code'),
    unit: textOf(element, 'unit'),
    weighting: choiceOf(element, 'weighting', WEIGHTINGS),
    weight: optional(element, 'weight', positiveOf),
  };
}

export function respondentElement({ id, order, name, weight, hidden }: Respondent): string {
  return written('respondent', { id, order, name, weight, hidden });
}

export function readRespondent(element: XmlElement): Respondent {
  return {
    id: textOf(element, 'id'),
    order: numberOf(element, 'order'),
    name: textOf(element, 'name'),
    weight: positiveOf(element, 'weight'),
    hidden: flagOf(element, 'hidden'),
  };
}

export function judgmentElement({ respondent, first, second, value }: Judgment): string {
  return written('judgment', { respondent, first, second, value });
}

export function readJudgment(element: XmlElement): Judgment {
  return {
    respondent: textOf(element, 'respondent'),
    first: textOf(element, 'first'),
    second: textOf(element, 'second'),
    value: positiveOf(element, 'value'),
  };
}

export function alternativeElement({ id, order, name }: Alternative): string {
  return written('alternative', { id, order, name });
}

export function readAlternative(element: XmlElement): Alternative {
  return { id: textOf(element, 'id'), order: numberOf(element, 'order'), name: textOf(element, 'name') };
}

export function ratingElement({ criterion, by, direction, values }: Rating): string {
  return written('rating', { criterion, by, direction }, numberElements('value', values));
}

export function readRating(element: XmlElement): Rating {
  return {
    criterion: textOf(element, 'criterion'),
    by: choiceOf(element, 'by', RATED_BY),
    direction: choiceOf(element, 'direction', DIRECTIONS),
    values: readNumbers(element, 'value', positiveOf),
  };
}

export function scorecardElement(scorecard: Scorecard): string {
  const { id, kind, title, source, weights, normalize, rule, behaviour, cap, daysLate, bands, bandWords } = scorecard;
  // Left out where it says what a file without it means, so that such a file stays as it was.
  const ruleBook = scorecard.ruleBook === FIRST_RULE_BOOK ? null : scorecard.ruleBook;
  const office = scorecard.office ?? null;
  return written(
    'scorecard',
    {
      ...{ id, kind, title, office, source, weights, ruleBook, normalize, rule, behaviour, cap, daysLate },
      ...anchorAttributes(scorecard),
      ...bands,
    },
    [
      ...Object.entries(scorecard.columns).map(([role, choice]) => written('column', { role, ...choice })),
      ...numberElements('weight', scorecard.ownWeights),
      ...numberElements('perspective', scorecard.perspectiveWeights),
      ...Object.entries(scorecard.setAside).map(([of, value]) => written('setAside', { of, value })),
      ...bandElements(bandWords),
      ...periodElements(scorecard.periods),
      ...manualElements(scorecard.manual),
    ],
  );
}

export function readScorecard(element: XmlElement): Scorecard {
  const office = optional(element, 'office', textOf);
  return {
    id: textOf(element, 'id'),
    kind: choiceOf(element, 'kind', SCORECARD_KINDS),
    title: textOf(element, 'title'),
    ...(office === null ? {} : { office }),
    source: textOf(element, 'source'),
    columns: Object.fromEntries(
      childrenNamed(element, 'column').map((column) => [
        choiceOf(column, 'role', ROLES),
        { heading: textOf(column, 'heading'), index: numberOf(column, 'index') },
      ]),
    ),
    weights: choiceOf(element, 'weights', SOURCES),
    ruleBook: optional(element, 'ruleBook', textOf) ?? FIRST_RULE_BOOK,
    ownWeights: readNumbers(element, 'weight', numberOf),
    perspectiveWeights: readNumbers(element, 'perspective', numberOf),
    normalize: flagOf(element, 'normalize'),
    rule: choiceOf(element, 'rule', RULES),
    behaviour: optional(element, 'behaviour', behaviourOf),
    cap: optional(element, 'cap', positiveOf),
    daysLate: optional(element, 'daysLate', positiveOf),
    bands: readBands(element),
    bandWords: readBandWords(element),
    setAside: Object.fromEntries(
      childrenNamed(element, 'setAside').map((kpi) => [textOf(kpi, 'of'), flagOf(kpi, 'value')]),
    ),
    ...readAnchorLevels(element),
    ...readPeriods(element),
    ...readManual(element),
  };
}

/** Both limits or neither. */
function readBands(element: XmlElement): Bands | null {
  const yellowFrom = optional(element, 'yellowFrom', numberOf);
  const greenFrom = optional(element, 'greenFrom', numberOf);
  if (yellowFrom === null && greenFrom === null) return null;
  if (yellowFrom === null || greenFrom === null)
    throw damaged(element, yellowFrom === null ? 'yellowFrom' : 'greenFrom');
  if (colourFault({ yellowFrom, greenFrom }, Infinity) !== null) throw damaged(element, 'greenFrom');
  return { yellowFrom, greenFrom };
}

/** The lowest first, which begins nowhere. */
function bandElements(words: BandWords | null): string[] {
  return (words?.labels ?? []).map((word, index) => {
    const from = index === 0 ? null : (words?.bounds[index - 1] ?? null);
    return written('band', { from, word });
  });
}

function readBandWords(element: XmlElement): BandWords | null {
  const bands = childrenNamed(element, 'band');
  if (bands.length === 0) return null;
  const words = {
    bounds: bands.slice(1).map((band) => numberOf(band, 'from')),
    labels: bands.map((band) => textOf(band, 'word')),
  };
  if (!areWords(words)) throw damaged(element, 'band');
  return words;
}

function behaviourOf(element: XmlElement, attribute: string): number {
  const value = numberOf(element, attribute);
  if (!isBehaviour(value)) throw damaged(element, attribute);
  return value;
}

export function sheetElement({ key, sheetId, name, area, prints, judgments, standing }: SheetRecord): string {
  const { total = null, day = null } = standing ?? {};
  const { cells, ranges } = withoutSpilled(prints);
  return written('sheet', { key, sheetId, name, area, total, day }, [
    ...cells.map(([of, value]) => written('cell', { of, value })),
    ...ranges,
    ...numberElements('pair', judgments),
  ]);
}

export function readSheet(element: XmlElement): SheetRecord {
  return {
    key: textOf(element, 'key'),
    sheetId: textOf(element, 'sheetId'),
    name: textOf(element, 'name'),
    area: textOf(element, 'area'),
    prints: Object.fromEntries([
      ...childrenNamed(element, 'cell').map((cell) => [textOf(cell, 'of'), textOf(cell, 'value')]),
      ...childrenNamed(element, 'spilled').flatMap(spilledIn),
    ]),
    judgments: readNumbers(element, 'pair', (pair, attribute) => optional(pair, attribute, numberOf)),
    ...readStanding(element),
  };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Both or neither; a day that is none leaves nothing to say. */
function readStanding(element: XmlElement): { standing?: Standing } {
  const total = optional(element, 'total', numberOf);
  const day = optional(element, 'day', textOf);
  return total === null || day === null || !DAY.test(day) ? {} : { standing: { total, day } };
}

function numberElements(name: string, numbers: Readonly<Record<string, number | null>>): string[] {
  return Object.entries(numbers).map(([of, value]) => written(name, { of, value }));
}

function readNumbers<T>(
  element: XmlElement,
  name: string,
  read: (element: XmlElement, attribute: string) => T,
): Record<string, T> {
  return Object.fromEntries(childrenNamed(element, name).map((child) => [textOf(child, 'of'), read(child, 'value')]));
}
