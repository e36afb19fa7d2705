import { messages } from '../../src/engine/messages';
import { callFunction } from '../support/families';
import { CellError, installCustomFunctions, resultOf } from '../support/customFunctions';
import { ahpRefusals } from '../support/tables/refusals/ahp';
import { ckpRefusals } from '../support/tables/refusals/ckp';
import { omaxRefusals } from '../support/tables/refusals/omax';
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

function refused({ call: [id, ...parameters] }: Refusal): CellError {
  const result = resultOf(() => callFunction(id, ...parameters));
  if (result instanceof CellError) return result;
  throw new Error(`Answered ${JSON.stringify(result)} instead of refusing.`);
}

const families = { AHP: ahpRefusals, OMAX: omaxRefusals, CKP: ckpRefusals };

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
  const sentences = Object.values(families)
    .flat()
    .map(({ sentence }) => sentence);

  test.each(Object.keys(messages) as (keyof typeof messages)[])('%s is said by at least one refusal', (key) => {
    const pattern = messages[key].en.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.+');
    expect(sentences.filter((sentence) => new RegExp(pattern, 'i').test(sentence))).not.toEqual([]);
  });

  test.each(Object.entries(messages))('%s has the same placeholders in both languages', (_, { en, id }) => {
    const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    expect(placeholders(id)).toEqual(placeholders(en));
  });
});

describe('a language that Timbang does not speak', () => {
  test('is answered in English', () => {
    const [refusal] = ahpRefusals as [Refusal];
    speak('fr-FR');
    expect(refused(refusal).message).toBe(refusal.sentence);
  });
});
