/** Numbers that are made of those of other KPIs, and are not what the same formula makes of all the others. */
import type { Finding } from '../finding';
import type { Formula, Made } from '../formulas';
import { formulasIn } from '../formulas';
import type { Localized } from '../../../engine/language';
import { asShown, besides, finding, named, noted, part, placeOf, shown } from '../say';
import type { ScoreTable } from '../table';
import type { AuditKind } from './kind';

const KIND = 'formula';

export const FORMULA: AuditKind = {
  kind: KIND,
  find: ({ scores }) =>
    formulasIn(scores).flatMap((formula) => [
      ...formula.made.filter(({ isRight }) => !isRight).flatMap((made) => wrong(formula, made, scores)),
      ...byThisYear(formula),
    ]),
};

/** So near, a slip of the pen is likelier than a number that somebody set. */
const NEAR = 0.05;
const LEAST_RIGHT = 3;

function wrong(formula: Formula, made: Made, scores: readonly ScoreTable[]): Finding[] {
  const { table, item, column, figure, computed } = made;
  const others = formula.made.filter(({ isRight }) => isRight);
  if (isOtherDivisor(formula, made) || formula.made.length - others.length > 1) return [];
  const isNear = Math.abs(computed / figure.value - 1) <= NEAR;
  const again = scores
    .flatMap(({ items }) => items.filter(({ name }) => name === item.name))
    .flatMap(({ ladder }) => ladder.filter((step) => step.figure.value === figure.value && step.figure !== figure));
  const values = {
    place: placeOf(table, item, column),
    printed: asShown(figure),
    computed: besides(computed, figure),
    item: item.name,
    count: others.length,
    of: 'per' in formula.rule && formula.of.length > 1 ? `(${addedText(formula.of)})` : addedText(formula.of),
    growth: 'per' in formula.rule ? '' : grownFrom(formula.of, made),
    per: 'per' in formula.rule ? formula.rule.per : 0,
    level: again[0]?.level ?? 0,
  };
  const key = 'per' in formula.rule ? (again.length > 0 ? 'auditPerHeadAgain' : 'auditPerHead') : 'auditGrowth';
  const certainty = isNear && others.length >= LEAST_RIGHT ? 'certain' : 'possible';
  const cells = [figure, ...others.map((one) => one.figure), ...again.map((step) => step.figure)];
  const told = finding(KIND, { certainty, cells, key, values });
  const isUnusual = 'growthBy' in formula.rule && formula.rule.growthBy !== 'before' && made.usual !== null;
  const usual = shown(made.usual ?? 0, figure.decimals, true, figure.decimals);
  return [isUnusual ? noted(told, part('auditGrowthUsual', { usual })) : told];
}

/** "F1a + F1b". */
const addedText = (of: readonly string[]): string => of.join(' + ');

/** "29.16% (2008 taken from level 0 of F1a and F1b: 54,209,501,940)". */
function grownFrom(of: readonly string[], made: Made): Localized {
  const [computed, from] = [besides(made.computed, made.figure), ladderText(of, made)];
  return from === null ? computed : { en: `${computed.en} ${from.en}`, id: `${computed.id} ${from.id}` };
}

/** Where the amount of the year before was taken from, in brackets; null where a table of that year prints it. */
function ladderText(of: readonly string[], { table, column, fromLadders }: Made): Localized | null {
  if (fromLadders === null) return null;
  const [year] = /(?:19|20)\d\d/.exec(table.headings[column] ?? '') ?? [];
  const values = {
    of: named(of),
    amount: shown(fromLadders, 0),
    year: year === undefined ? '' : String(Number(year) - 1),
  };
  return part(year === undefined ? 'auditBeforeFromLadders' : 'auditYearFromLadders', values);
}

/** Another whole number of heads in another year is no error. */
function isOtherDivisor({ rule }: Formula, { figure, computed }: Made): boolean {
  if (!('per' in rule)) return false;
  const per = (computed * rule.per) / figure.value;
  return Math.abs(per - Math.round(per)) <= (2 * per) / figure.value;
}

/** Growth is usually measured against the year before. */
function byThisYear({ rule, made, of }: Formula): Finding[] {
  const right = made.filter(({ isRight }) => isRight);
  const [first] = right;
  if (!('growthBy' in rule) || rule.growthBy === 'before' || first === undefined) return [];
  const usual = right.flatMap((one) =>
    one.usual === null ? [] : [{ figure: one.figure, value: one.usual, from: ladderText(of, one) }],
  );
  const said = (language: 'en' | 'id'): string =>
    usual
      .map(({ figure, value, from }) =>
        [
          `${asShown(figure)[language]} → ${shown(value, figure.decimals, true, figure.decimals)[language]}`,
          ...(from === null ? [] : [from[language]]),
        ].join(' '),
      )
      .join('; ');
  const values = { item: first.item.name, of: named(of), usual: { en: said('en'), id: said('id') } };
  const cells = right.map(({ figure }) => figure);
  return [finding(KIND, { certainty: 'possible', cells, key: 'auditGrowthBase', values })];
}
