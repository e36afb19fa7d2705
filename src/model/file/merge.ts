import type { Localized } from '../../engine/language';
import { quoted } from '../../engine/messages';
import { titleOf } from '../hierarchy/edit';
import { isThere, meaningfulRatings, ratedOf } from '../alternatives/rated';
import { ModelError } from '../modelError';
import { withOtherManual } from '../scorecard/manual/found';
import { isSheetOf } from '../scorecard/remove';
import type { Judgment, Model, Respondent, Scorecard, SheetRecord, StrategyMap } from '../types';
import { mergedCover } from './cover';
import { mergedManual } from './manual';
import { mergedAlternatives, mergedRatings, subjectsOf } from './mergeAlternatives';
import { mergedItems } from './mergeItems';
import { mergedMaps, newRings, versionsOfMaps } from './mergeMaps';
import { mergedPeriods } from './periods';
import type { Decision, Kind, Versions } from './threeWay';
import { chosen, decided, isSame, mergedFields, versionsOf } from './threeWay';

export interface Merged {
  readonly model: Model;
  /** What both changed, and what became of it. */
  readonly conflicts: readonly ModelError[];
}

/**
 * The model when two people changed it since `base`: record by record and field by field, so that nobody overwrites
 * what the other did. What one deleted and the other changed, judged anew or wrote a sheet of, is kept. Where both
 * changed the same field, `mine` stands and the conflict says so; everything else comes out the same whoever merges.
 */
const DECIMALS_OF_WEIGHTS = { en: 'the decimals of weights', id: 'desimal bobot' };
const COVER = { en: 'the cover of questionnaires', id: 'sampul kuesioner' };

export function merge(base: Model, mine: Model, theirs: Model): Merged {
  if (isSame(mine, theirs) || isSame(base, theirs)) return { model: mine, conflicts: [] };
  if (isSame(base, mine)) return { model: theirs, conflicts: [] };

  const judgments = versionsOf(base.judgments, mine.judgments, theirs.judgments, pairOf);
  const news = judgments.flatMap(({ base: before, mine: own, theirs: other }) =>
    [own, other].flatMap((now) => (now !== undefined && !sayTheSame(before, now) ? [now] : [])),
  );
  const judged = subjectsOf(news.flatMap(({ first, second }) => [first, second]));
  const { ratings, criteria, measured } = mergedRatings(base, mine, theirs);
  const { items, conflicts } = mergedItems(base, mine, theirs, new Set([...judged.items, ...criteria]));
  const inUse = new Set([...judged.alternatives, ...measured]);
  const alternatives = mergedAlternatives(base, mine, theirs, inUse);
  const people = mergedRespondents(base, mine, theirs, new Set(news.map(({ respondent }) => respondent)));
  const method = chosen(base.method, mine.method, theirs.method);
  const { weightDecimals, cover: ownCover, ...own } = mine;
  const decimals = chosen(base.weightDecimals, weightDecimals, theirs.weightDecimals);
  const { cover, clashes: coversClash } = mergedCover(base.cover, ownCover, theirs.cover);
  const records = versionsOf(base.sheets, mine.sheets, theirs.sheets, ({ key }) => key);
  const mapVersions = versionsOfMaps([base, mine, theirs]);
  const scorecards = mergedScorecards(base, mine, theirs, records, mapVersions);
  const maps = mergedMaps(mapVersions, [base, mine, theirs], scorecards);
  const sheets = mergedSheets(records, scorecards, mine, theirs);

  const model: Model = {
    ...own,
    ...(decimals.value !== undefined && { weightDecimals: decimals.value }),
    ...cover,
    method: method.value,
    items,
    respondents: people.flatMap(({ value }) => value ?? []),
    judgments: [],
    alternatives: alternatives.flatMap(({ value }) => value ?? []),
    ratings: ratings.flatMap(({ value }) => value ?? []),
    scorecards: scorecards.flatMap(({ value }) => value ?? []),
    maps: maps.flatMap(({ value }) => value ?? []),
    sheets: sheets.flatMap(({ value }) => value ?? []),
  };
  const said = mergedJudgments(judgments, model, mine, theirs);
  return {
    model: { ...model, judgments: said.flatMap(({ value }) => value ?? []), ratings: meaningfulRatings(model) },
    conflicts: [
      ...(method.clashes ? [new ModelError('mergedChange', { what: { en: 'the method', id: 'metode' } })] : []),
      ...(coversClash ? [new ModelError('mergedChange', { what: COVER })] : []),
      ...(decimals.clashes ? [new ModelError('mergedChange', { what: DECIMALS_OF_WEIGHTS })] : []),
      ...conflicts,
      ...conflictsOf(people, ({ name }) => whatIs('respondent', 'responden', name)),
      ...conflictsOf(alternatives, ({ name }) => whatIs('the alternative', 'alternatif', name)),
      ...conflictsOf(ratings, ({ criterion }) => whatIs('the values of', 'nilai', titleIn(model, criterion))),
      ...conflictsOf(said, (judgment) => pairName(judgment, model)),
      ...conflictsOf(scorecards, ({ title }) => whatIs('the scorecard', 'kartu skor', title)),
      ...conflictsOf(maps, ({ scorecard }) =>
        whatIs('the strategy map of', 'peta strategi', titleOfCard(model, scorecard)),
      ),
      ...newRings(maps, [mine, theirs], (scorecard) => titleOfCard(model, scorecard)),
      ...conflictsOf(sheets, ({ name }) => whatIs('the sheet', 'lembar', name)),
    ],
  };
}

const respondentKind: Kind<Respondent> = {
  isChanged: (base, now) => !isSame(base, now),
  together: (base, mine, theirs) => {
    const { value, clashing } = mergedFields(base, mine, theirs);
    return { value, clashes: clashing.size > 0 };
  },
};

const scorecardKind: Kind<Scorecard> = {
  isChanged: (base, now) => !isSame(base, now),
  together: (base, mine, theirs) => {
    const { value, clashing } = mergedFields(base, mine, theirs, [
      'columns',
      'ownWeights',
      'perspectiveWeights',
      'setAside',
    ]);
    const manual = mergedManual(base?.manual, mine.manual, theirs.manual);
    const periods = mergedPeriods(base?.periods, mine.periods, theirs.periods);
    const others = [...clashing].some((field) => field !== 'manual' && field !== 'periods');
    return {
      value: withOtherManual({ ...value, ...(periods.value && { periods: periods.value }) }, manual.value),
      clashes: others || manual.clashes || periods.clashes,
    };
  },
};

const sheetKind: Kind<SheetRecord> = {
  isChanged: (base, now) => !isSame(base, now),
  together: (base, mine, theirs) => {
    // Records of two different sheets have nothing to put together.
    if (mine.sheetId !== theirs.sheetId) return chosen(base, mine, theirs);
    return { value: mergedFields(base, mine, theirs, ['prints', 'judgments']).value, clashes: false };
  },
};

const judgmentKind: Kind<Judgment> = {
  isChanged: (base, now) => !sayTheSame(base, now),
  together: (base, mine, theirs) => {
    if (sayTheSame(mine, theirs) || sayTheSame(base, theirs)) return { value: mine, clashes: false };
    return sayTheSame(base, mine) ? { value: theirs, clashes: false } : { value: mine, clashes: true };
  },
};

/** Whoever judged something new stays, also when the other deleted this respondent. */
function mergedRespondents(
  base: Model,
  mine: Model,
  theirs: Model,
  judging: ReadonlySet<string>,
): Decision<Respondent>[] {
  return versionsOf(base.respondents, mine.respondents, theirs.respondents, ({ id }) => id).map((version) =>
    unlessDropped(version, decided(version, respondentKind), judging.has(version.key)),
  );
}

/** What one deleted while the other worked with it comes back. */
function unlessDropped<T>(version: Versions<T>, decision: Decision<T>, isInUse: boolean): Decision<T> {
  const left = version.mine ?? version.theirs;
  const isRevived = decision.value === undefined && left !== undefined && isInUse;
  return isRevived ? { key: version.key, value: left, clash: 'delete' } : decision;
}

/** A scorecard of which somebody wrote a sheet, or changed the map, stays, also when the other removed it from the list. */
function mergedScorecards(
  base: Model,
  mine: Model,
  theirs: Model,
  records: readonly Versions<SheetRecord>[],
  maps: readonly Versions<StrategyMap>[],
): Decision<Scorecard>[] {
  const written = records.flatMap(({ key, base: before, mine: own, theirs: other }) => {
    const isNews = [own, other].some((now) => now !== undefined && !isSame(before?.prints, now.prints));
    return isNews ? [key] : [];
  });
  const mapped = maps.flatMap(({ key, base: before, mine: own, theirs: other }) => {
    return [own, other].some((now) => now !== undefined && !isSame(before, now)) ? [key] : [];
  });
  return versionsOf(base.scorecards, mine.scorecards, theirs.scorecards, ({ id }) => id).map((version) =>
    unlessDropped(
      version,
      decided(version, scorecardKind),
      mapped.includes(version.key) || written.some((key) => isSheetOf(key, version.key)),
    ),
  );
}

/** The record of a sheet goes with its scorecard, or either of its two, and comes back with it. */
function mergedSheets(
  versions: readonly Versions<SheetRecord>[],
  scorecards: readonly Decision<Scorecard>[],
  mine: Model,
  theirs: Model,
): Decision<SheetRecord>[] {
  return versions.map((version) => {
    const { key } = version;
    const own = scorecards.filter((scorecard) => isSheetOf(key, scorecard.key));
    if (own.some(({ value }) => value === undefined)) return { key, value: undefined, clash: null };
    const hasAll = (model: Model): boolean => own.every((one) => model.scorecards.some(({ id }) => id === one.key));
    const [inMine, inTheirs] = [hasAll(mine), hasAll(theirs)];
    if (inMine && inTheirs) return decided(version, sheetKind);
    return { key, value: inMine ? version.mine : inTheirs ? version.theirs : version.base, clash: null };
  });
}

/** A judgment that went only because its item or respondent did comes back with it. */
function mergedJudgments(
  versions: readonly Versions<Judgment>[],
  merged: Model,
  mine: Model,
  theirs: Model,
): Decision<Judgment>[] {
  const [known, inMine, inTheirs] = [subjectsIn(merged), subjectsIn(mine), subjectsIn(theirs)];
  const isAbout = ({ respondent, first, second }: Judgment, { isOf, has }: Subjects): boolean =>
    isOf(respondent) && has(first) && has(second);
  return versions.map((version) => {
    const decision = decided(version, judgmentKind);
    const left = version.mine ?? version.theirs;
    if (left === undefined || !isAbout(left, known)) return { key: version.key, value: undefined, clash: null };
    if (decision.value !== undefined) return decision;
    const deleter = version.mine === undefined ? inMine : inTheirs;
    return isAbout(left, deleter) ? decision : { key: version.key, value: left, clash: null };
  });
}

interface Subjects {
  /** Whether somebody is in the list. */
  readonly isOf: (respondent: string) => boolean;
  /** Whether there is something that is judged. */
  readonly has: (id: string) => boolean;
}

function subjectsIn(model: Model): Subjects {
  const people = new Set(model.respondents.map(({ id }) => id));
  return { isOf: (id) => people.has(id), has: isThere(model) };
}

/** A respondent and a pair, whichever of the two comes first. */
function pairOf({ respondent, first, second }: Judgment): string {
  return [respondent, ...[first, second].sort()].join(' ');
}

/** Whether two judgments of one pair are the same, whichever way round they are written. */
function sayTheSame(one: Judgment | undefined, other: Judgment): boolean {
  if (one === undefined) return false;
  const turned = one.first === other.first ? one.value : 1 / one.value;
  return Math.abs(turned / other.value - 1) < 1e-12;
}

function conflictsOf<T>(decisions: readonly Decision<T>[], nameOf: (record: T) => Localized): ModelError[] {
  return decisions.flatMap(({ value, clash }) => {
    if (value === undefined || clash === null) return [];
    return [new ModelError(clash === 'change' ? 'mergedChange' : 'mergedDelete', { what: nameOf(value) })];
  });
}

function titleOfCard({ scorecards }: Model, of: string): string {
  return scorecards.find(({ id }) => id === of)?.title ?? of;
}

function whatIs(en: string, id: string, name: string): Localized {
  const shown = String(quoted(name));
  return { en: `${en} ${shown}`, id: `${id} ${shown}` };
}

/** Of an item, or of an alternative: what judgments are about. */
function titleIn({ items, alternatives }: Model, id: string): string {
  const item = items.find((one) => one.id === id);
  const rated = ratedOf(id)?.alternative;
  return item ? titleOf(item) : (alternatives.find((one) => one.id === rated)?.name ?? id);
}

function pairName({ respondent, first, second }: Judgment, model: Model): Localized {
  const title = (id: string): string => String(quoted(titleIn(model, id)));
  const name = String(quoted(model.respondents.find(({ id }) => id === respondent)?.name ?? ''));
  return {
    en: `the judgment of ${name} about ${title(first)} and ${title(second)}`,
    id: `penilaian ${name} tentang ${title(first)} dan ${title(second)}`,
  };
}
