import fc from 'fast-check';
import { addItem } from '../../src/model/hierarchy/edit';
import { childrenOf } from '../../src/model/hierarchy/tree';
import { judge, pairsOf } from '../../src/model/judgments/judging';
import { definitionsByKey, linksByKey } from '../../src/model/map/edit';
import { ratedId } from '../../src/model/alternatives/rated';
import type {
  Alternative,
  Item,
  Judgment,
  Model,
  Rating,
  Respondent,
  Scorecard,
  SheetRecord,
  StrategyMap,
  WeightSource,
} from '../../src/model/types';
import { EMPTY_MODEL, MODEL_VERSION } from '../../src/model/types';

/** A hierarchy written as an indented list, one item a line: "F1: Name" has the code F1. The first line is the goal. */
export function modelOf(outline: string): Model {
  const lines = outline.split('\n').filter((line) => line.trim() !== '');
  const path: string[] = [];
  return lines.reduce((model: Model, line) => {
    const depth = line.search(/\S/) / 2;
    const [, code = '', name = ''] = /^(?:(\S+): )?(.*)$/.exec(line.trim()) ?? [];
    const added = addItem(model, { parent: depth === 0 ? null : (path[depth - 1] as string), name, code });
    path[depth] = added.id;
    return added.model;
  }, EMPTY_MODEL);
}

/** The identity of the item with this code or name. */
export function idOf({ items }: Model, title: string): string {
  const item = items.find(({ code, name }) => code === title || name === title);
  if (item === undefined) throw new Error(`no item ${title}`);
  return item.id;
}

/** Judges all pairs below an item, row by row of the upper triangle. */
export function judgeAll(model: Model, person: string, parent: string, matrix: readonly (readonly number[])[]): Model {
  const items = childrenOf(model, parent);
  return pairsOf(model, parent).reduce((now, { first, second }) => {
    const [row, column] = [items.indexOf(first), items.indexOf(second)];
    return judge(now, person, first.id, second.id, matrix[row]?.[column] as number);
  }, model);
}

const anyWords = () => fc.string({ unit: 'binary', maxLength: 12 });
const anyAwkwardText = () =>
  fc.oneof(anyWords(), fc.constantFrom('<a & "b"\'s>', 'two\nlines\r\n\tand a tab', '_x0041_', '\0', ' padded '));
const anyNumber = () => fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const anyPositive = () => fc.double({ min: 1e-3, max: 1e3, noNaN: true });
/** Words that every object of JavaScript seems to have as keys are words like any other. */
const anyKey = () => fc.oneof(anyAwkwardText(), fc.constantFrom('__proto__', 'constructor', 'toString'));

/** Trees of 0 to `largest` items, of any shape, with any texts. */
export const anyItems = (largest = 12) =>
  fc
    .array(
      fc.record({
        above: fc.nat(),
        order: fc.integer({ min: -3, max: 3 }),
        name: anyAwkwardText(),
        unit: anyAwkwardText(),
        weighting: fc.constantFrom('judgments' as const, 'direct' as const),
        weight: fc.option(anyPositive()),
      }),
      { maxLength: largest },
    )
    .map((rows) =>
      rows.map(({ above, ...rest }, i): Item => {
        const parent = i === 0 ? null : `i${above % i}`;
        return { id: `i${i}`, parent, code: above % 3 === 0 ? `K${i}` : '', ...rest };
      }),
    );

const anyRespondents = () =>
  fc
    .array(fc.record({ order: anyNumber(), name: anyAwkwardText(), weight: anyPositive(), hidden: fc.boolean() }), {
      maxLength: 3,
    })
    .map((rows) => rows.map((row, i): Respondent => ({ id: `r${i}`, ...row })));

/** Judgments of some of the pairs that these people can judge. */
function anyJudgments(items: readonly Item[], respondents: readonly Respondent[]): fc.Arbitrary<Judgment[]> {
  const pairs = respondents.flatMap(({ id }) =>
    items.flatMap((first, i) =>
      items.slice(i + 1).map((second) => ({ respondent: id, first: first.id, second: second.id })),
    ),
  );
  return fc
    .tuple(fc.subarray(pairs), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }))
    .map(([some, values]) => some.map((pair, i) => ({ ...pair, value: values[i % values.length] as number })));
}

/** Each of them some alternatives, some rated under some of the items, and pairs of them judged. */
const anyAlternatives = () =>
  fc
    .array(fc.record({ order: anyNumber(), name: anyAwkwardText() }), { maxLength: 4 })
    .map((rows) => rows.map((row, i): Alternative => ({ id: `a${i}`, ...row })));

function anyRatings(items: readonly Item[], alternatives: readonly Alternative[]): fc.Arbitrary<Rating[]> {
  const rating = fc.record({
    by: fc.constantFrom('judgments' as const, 'values' as const),
    direction: fc.constantFrom('benefit' as const, 'cost' as const),
    values:
      alternatives.length === 0
        ? fc.constant({})
        : fc.dictionary(fc.constantFrom(...alternatives.map(({ id }) => id)), anyPositive()),
  });
  return fc
    .tuple(fc.subarray([...items]), fc.array(rating, { minLength: 1, maxLength: 4 }))
    .map(([some, rows]) =>
      some.map(({ id }, i) => ({ criterion: id, ...(rows[i % rows.length] as Omit<Rating, 'criterion'>) })),
    );
}

const anyColumn = () => fc.record({ heading: anyAwkwardText(), index: fc.nat() });

/** Two to five words with rising bounds. */
const anyBandWords = () =>
  fc.uniqueArray(fc.integer({ min: 1, max: 1200 }), { minLength: 1, maxLength: 4 }).chain((tenths) =>
    fc.record({
      bounds: fc.constant([...tenths].sort((one, other) => one - other).map((one) => one / 10)),
      labels: fc.tuple(...[...tenths, 0].map((_, place) => anyAwkwardText().map((text) => `${place}${text}`))),
    }),
  );

const anyScorecard = () =>
  fc.record({
    kind: fc.constantFrom('omax' as const, 'ckp' as const, 'nko' as const),
    title: anyAwkwardText(),
    office: fc.option(anyAwkwardText()),
    source: anyAwkwardText(),
    columns: fc.dictionary(fc.constantFrom('code', 'target', 'best'), anyColumn()),
    weights: fc.constantFrom<WeightSource>('hierarchy', 'column', 'equal', 'kep241', 'own'),
    ruleBook: fc.constantFrom('kep241-2015', 'kmk127-2026', 'kep1-2031'),
    ownWeights: fc.dictionary(anyKey(), anyNumber()),
    perspectiveWeights: fc.dictionary(anyKey(), anyNumber()),
    normalize: fc.boolean(),
    rule: fc.constantFrom('interpolate' as const, 'hurdle' as const),
    levels: fc.record(
      {
        startLevel: fc.constantFrom(3 as const, 4 as const),
        targetLevel: fc.constantFrom(7 as const, 8 as const, 10 as const),
      },
      { requiredKeys: [] },
    ),
    behaviour: fc.option(fc.double({ min: 0, max: 120, noNaN: true }).map((value) => value + 0)),
    cap: fc.option(fc.double({ min: 1, max: 500, noNaN: true })),
    bands: fc.option(
      fc
        .tuple(fc.double({ min: 1, max: 60, noNaN: true }), fc.double({ min: 61, max: 120, noNaN: true }))
        .map(([yellowFrom, greenFrom]) => ({ yellowFrom, greenFrom })),
    ),
    bandWords: fc.option(anyBandWords()),
    setAside: fc.dictionary(anyKey(), fc.boolean()),
    daysLate: fc.option(fc.integer({ min: 1, max: 365 })),
  });

const anySheet = () =>
  fc
    .record({
      sheetId: anyAwkwardText(),
      name: anyAwkwardText(),
      area: anyAwkwardText(),
      prints: fc.dictionary(anyKey(), anyAwkwardText()),
      judgments: fc.dictionary(anyKey(), fc.option(anyNumber())),
      standing: fc.option(fc.record({ total: anyNumber(), day: fc.constant('2026-03-31') })),
    })
    // Most sheets have none.
    .map(({ standing, ...sheet }) => ({ ...sheet, ...(standing && { standing }) }));

/** With at least one definition: an empty map is none. */
const anyMap = () => {
  const anyEnd = () => fc.record({ code: anyAwkwardText(), name: anyAwkwardText() });
  return fc
    .record({
      links: fc.array(fc.record({ cause: anyEnd(), effect: anyEnd() }), { maxLength: 4 }),
      definitions: fc.array(fc.record({ of: anyEnd(), text: anyAwkwardText() }), { minLength: 1, maxLength: 4 }),
    })
    .map(({ links, definitions }) => ({ links: linksByKey(links), definitions: definitionsByKey(definitions) }));
};

/** Alternatives below the last item. */
function ratedItems(items: readonly Item[], alternatives: readonly Alternative[]): Item[] {
  const last = items.at(-1);
  return last ? alternatives.map(({ id }) => ({ ...last, id: ratedId(last.id, id) })) : [];
}

/** Any model at all. */
export const anyModel = (): fc.Arbitrary<Model> =>
  fc
    .record({ items: anyItems(), respondents: anyRespondents(), alternatives: anyAlternatives() })
    .chain(({ items, respondents, alternatives }) =>
      fc.record({
        version: fc.constant(MODEL_VERSION),
        method: fc.constantFrom('eigenvector' as const, 'geometric' as const, 'column' as const),
        weightDecimals: fc.constantFrom(2 as const, 3 as const, 4 as const),
        cover: fc.record({
          study: anyKey().filter((text) => text !== ''),
          ...{ institution: anyKey(), asker: anyKey(), purpose: anyKey(), levels: anyKey(), approver: anyKey() },
        }),
        items: fc.constant(items),
        respondents: fc.constant(respondents),
        judgments: anyJudgments([...items, ...ratedItems(items, alternatives)], respondents),
        alternatives: fc.constant(alternatives),
        ratings: anyRatings(items, alternatives),
        scorecards: fc.array(anyScorecard(), { maxLength: 2 }).map((rows) =>
          rows.map(({ office, levels, ...row }, i): Scorecard => ({
            id: `s${i}`,
            ...row,
            ...levels,
            ...(office !== null && { office }),
          })),
        ),
        maps: fc
          .array(anyMap(), { maxLength: 2 })
          .map((rows) => rows.map((row, i): StrategyMap => ({ ...row, scorecard: `s${i}` }))),
        sheets: fc
          .array(anySheet(), { maxLength: 2 })
          .map((rows) => rows.map((row, i): SheetRecord => ({ key: `k${i}`, ...row }))),
      }),
    );
