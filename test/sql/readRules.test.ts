import { DIALECTS } from '../../src/sql/dialect';
import { parseRules, readRules } from '../../src/sql/readRules';
import { RulesError } from '../../src/sql/rulesError';
import { scriptOf } from '../../src/sql/script';
import { statementsOf } from '../../src/sql/statements';

const CKP = { method: 'ckp', columns: { target: 'target', realization: 'realization' } };
const OMAX = { method: 'omax', columns: { realization: 'r', anchors: ['a', 'b', 'c'] } };

function refusalOf(read: () => unknown): RulesError {
  try {
    read();
  } catch (error) {
    if (error instanceof RulesError) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

describe('Rules', () => {
  it('begin with what the functions do where nothing is said', () => {
    const rules = readRules(OMAX);
    expect(rules).toMatchObject({
      levels: [0, 3, 10],
      rule: 'interpolate',
      normalize: true,
      bands: { yellowFrom: 4, greenFrom: 8 },
    });
    expect(readRules(CKP)).toMatchObject({ cap: 120, bands: { yellowFrom: 80, greenFrom: 100 }, table: 'indicators' });
    expect(readRules({ ...CKP, unit: ['nip'], distribution: {} }).distribution).toEqual({
      within: [],
      top: 0.15,
      bottom: 0.15,
    });
  });

  it.each<[unknown, string, string]>([
    [[], 'rulesNotObject', 'object'],
    [{ ...CKP, caps: 110 }, 'ruleUnknown', '"caps"'],
    [{ ...CKP, cap: 90 }, 'ruleNotNumber', '"cap"'],
    [{ ...CKP, columns: { ...CKP.columns, anchors: ['a'] } }, 'ruleUnknown', '"columns.anchors"'],
    [{ ...CKP, columns: { target: 'target' } }, 'ruleNotText', '"columns.realization"'],
    [{ ...CKP, columns: 'target' }, 'partNotObject', '"columns"'],
    [{ ...CKP, method: 'okr' }, 'ruleNotChoice', '"method"'],
    [{ ...CKP, normalize: 'ya' }, 'ruleNotYesNo', '"normalize"'],
    [{ ...CKP, unit: ['tb_total'] }, 'nameReserved', '"tb_total"'],
    [{ ...CKP, unit: ['a', 'a'] }, 'ruleNotTexts', '"unit"'],
    [{ ...CKP, distribution: { within: ['year'] } }, 'partOfNothing', '"year"'],
    [{ ...CKP, distribution: { top: 0.6, bottom: 0.6 } }, 'sharesBeyondWhole', 'more than 1'],
    [{ ...CKP, bands: { yellowFrom: 100, greenFrom: 80 } }, 'bandsInverted', '100'],
    [{ ...CKP, method: 'nko' }, 'ruleMissing', '"columns.perspective"'],
    [{ ...OMAX, levels: [0, 10] }, 'levelsDoNotFit', '2'],
    [{ ...OMAX, levels: [0, 3, 3] }, 'levelsNotMonotone', '"levels"'],
    [{ ...OMAX, columns: { realization: 'r', anchors: ['a', 'b'] } }, 'ruleMissing', '"levels"'],
    [{ ...CKP, perspectiveWeights: { Finance: 'much' } }, 'ruleNotNumber', '"perspectiveWeights.Finance"'],
  ])('%j is refused: %s', (json, kind, words) => {
    const refusal = refusalOf(() => readRules(json));
    expect(refusal.kind).toBe(kind);
    expect(refusal.describe('en')).toContain(words);
    expect(refusal.describe('id')).not.toBe(refusal.describe('en'));
  });

  it('that are no JSON are refused with the reason', () => {
    expect(refusalOf(() => parseRules('{')).kind).toBe('rulesNotJson');
  });
});

describe('Names of people', () => {
  const wild = { ...CKP, table: 'a"b.c', unit: ['it\'s "x" `y`'], perspectiveWeights: { "O'Neil \\": 1 } };
  const nko = { ...wild, method: 'nko', columns: { ...CKP.columns, perspective: 'p"q' } };

  it('stay names in every dialect', () => {
    const textOf = (dialect: keyof typeof DIALECTS): string => {
      return statementsOf(readRules(nko), DIALECTS[dialect])
        .map(({ sql }) => sql)
        .join('\n');
    };
    expect(textOf('ansi')).toContain('FROM "a""b"."c" AS t');
    expect(textOf('ansi')).toContain('t."it\'s ""x"" `y`"');
    expect(textOf('ansi')).toContain("= 'o''neil \\'");
    expect(textOf('spark')).toContain('t.`it\'s "x" ``y```');
    expect(textOf('spark')).toContain("= 'o\\'neil \\\\'");
  });

  it('cannot end the comment of a script', () => {
    const script = scriptOf(readRules({ ...CKP, table: 'x\nDROP TABLE y' }), DIALECTS.ansi, 'id');
    expect(script.split('\n')[0]).toContain('x DROP TABLE y');
    expect(script).toContain('-- tb_totals: nilai total tiap unit');
  });
});
