import { allMessages as messages } from '../../src/engine/messages/all';
import { callFunction, functionDocs } from '../support/families';
import { CellError, installCustomFunctions, resultOf } from '../support/customFunctions';
import { ahpRefusals } from '../support/tables/refusals/ahp';
import { ahpConsistencyRefusals } from '../support/tables/refusals/ahpConsistency';
import { ahpFuzzyRefusals } from '../support/tables/refusals/ahpFuzzy';
import { ahpGroupsRefusals } from '../support/tables/refusals/ahpGroups';
import { ahpSurveyRefusals } from '../support/tables/refusals/ahpSurveys';
import { bscRefusals } from '../support/tables/refusals/bsc';
import { ckpRefusals } from '../support/tables/refusals/ckp';
import { ckpValuesRefusals } from '../support/tables/refusals/ckpValues';
import { omaxRefusals } from '../support/tables/refusals/omax';
import { omaxLadderRefusals } from '../support/tables/refusals/omaxLadder';
import { plsRefusals } from '../support/tables/refusals/pls';
import { textRefusals } from '../support/tables/refusals/texts';
import type { Refusal } from '../support/tables/refusals/refusal';

beforeAll(() => {
  installCustomFunctions();
});

afterEach(() => {
  speak(undefined);
});

/** Office as far as a custom function sees it. */
function speak(displayLanguage: string | undefined): void {
  Object.assign(globalThis, { Office: displayLanguage === undefined ? undefined : { context: { displayLanguage } } });
}

/** The error that a function throws, or the first one in the cells of the table it answers. */
function refused({ call: [id, ...parameters] }: Refusal): CellError {
  const result = resultOf(() => callFunction(id, ...parameters));
  const error = [result].flat(2).find((cell) => cell instanceof CellError);
  if (error !== undefined) return error;
  throw new Error(`Answered ${JSON.stringify(result)} instead of refusing.`);
}

const families = {
  AHP: [
    ...ahpRefusals,
    ...ahpConsistencyRefusals,
    ...ahpGroupsRefusals,
    ...ahpSurveyRefusals,
    ...ahpFuzzyRefusals,
    ...textRefusals.AHP,
  ],
  OMAX: [...omaxRefusals, ...omaxLadderRefusals, ...textRefusals.OMAX],
  CKP: [...ckpRefusals, ...ckpValuesRefusals, ...textRefusals.CKP],
  BSC: [...bscRefusals, ...textRefusals.BSC],
  PLS: plsRefusals,
};
const allRefusals = Object.values(families).flat();
const keys = Object.keys(messages) as (keyof typeof messages)[];

/** The sentences of the catalogue as patterns, those with the most fixed words first. */
const patterns = keys
  .map((key) => ({ key, fixed: messages[key].en.replace(/\{\w+\}/g, '').length, pattern: patternOf(key) }))
  .sort((first, second) => second.fixed - first.fixed);

function patternOf(key: keyof typeof messages): RegExp {
  const text = messages[key].en.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.+');
  return new RegExp(`^${text}$`, 'i');
}

/** Which sentence of the catalogue each refusal is: of those that fit, the one with the most fixed words. */
const keysSeen = new Map(
  allRefusals.map((refusal) => [refusal, patterns.find(({ pattern }) => pattern.test(refusal.sentence))?.key]),
);
const keyOf = (refusal: Refusal): string => keysSeen.get(refusal) ?? `no key says: ${refusal.sentence}`;

describe.each(Object.entries(families))('%s refuses', (_, refusals) => {
  test('at least 30 kinds of wrong input', () => {
    expect(refusals.length).toBeGreaterThanOrEqual(30);
  });

  test.each(refusals)('$when: $code', (refusal) => {
    const { code, message } = refused(refusal);
    expect({ code, message }).toEqual({ code: refusal.code, message: refusal.sentence });
  });

  test('and says the same in Indonesian when Office speaks Indonesian', () => {
    for (const refusal of refusals) {
      speak('id-ID');
      const { code, message } = refused(refusal);
      expect(code).toBe(refusal.code);
      expect(message).not.toBe(refusal.sentence);
      expect(message).toMatch(/^[A-Z"].+\.$/);
      expect(message).not.toMatch(/[{}]|undefined|\[object/);
    }
  });
});

describe('the catalogue of messages', () => {
  const fragments = ['row', 'column', 'cell', 'pair', 'placeInList', 'argument', 'someCell'];

  test.each(keys.filter((key) => !fragments.includes(key)))('%s is said by at least one refusal', (key) => {
    expect(allRefusals.map(keyOf)).toContain(key);
  });

  test.each(Object.entries(messages))('%s has the same placeholders in both languages', (_, { en, id }) => {
    const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    expect(placeholders(id)).toEqual(placeholders(en));
  });
});

describe('a doc block', () => {
  // Excel hands over filled rectangles; only other callers can do worse. And every function says where an error stands.
  const neverFromASheet = ['rangeEmpty', 'rangeJagged', 'errorInCell'];

  test.each(functionDocs)(
    'of $name lists the sentences that the function is seen to refuse with, and no other',
    (doc) => {
      const seen = allRefusals.filter(({ call }) => call[0] === doc.id).map(keyOf);
      const fromASheet = [...new Set(seen)].filter((key) => !neverFromASheet.includes(key));
      expect([...doc.refusals].sort()).toEqual(fromASheet.sort());
    },
  );
});

describe('a language that Timbang does not speak', () => {
  test('is answered in English', () => {
    const [refusal] = ahpRefusals as [Refusal];
    speak('fr-FR');
    expect(refused(refusal).message).toBe(refusal.sentence);
  });
});
