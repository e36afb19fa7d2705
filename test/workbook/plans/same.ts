/** What a calculated sheet of a scorecard shows is what the pane says. */
import type { Language } from '../../../src/engine/language';
import type { NamedBands } from '../../../src/model/scorecard/bands';
import { bandOf } from '../../../src/model/scorecard/bands';
import type { ScoredGroup, ScorecardResult } from '../../../src/model/scorecard/types';
import type { CellValue } from '../../../src/model/types';
import type { ShownCard } from './cards';

export const close = (value: number | null): CellValue => (value === null ? '' : (expect.closeTo(value, 8) as number));
const word = (score: number | null, bands: NamedBands, language: Language): string =>
  score === null ? '' : bandOf(score, bands).word[language];

function expectGroup(
  cells: Record<'score' | 'share' | 'value' | 'light', CellValue> | undefined,
  group: ScoredGroup,
  bands: NamedBands,
  language: Language,
): void {
  expect(cells).toEqual({
    score: close(group.score),
    share: close(group.weight),
    value: close(group.value),
    light: word(group.score, bands, language),
  });
}

/** The weights of a card with an error: of OMAX and CKP all, of an NKO those outside the perspective with the error. */
export function expectSameShares(sheet: ShownCard, { kind, rows }: ScorecardResult): void {
  const expected = rows.map(({ weight }) =>
    weight === null && kind === 'nko' ? (expect.stringMatching(/^#/) as CellValue) : close(weight),
  );
  expect(sheet.shares).toEqual(expected);
}

/** Every number and word of a card that has a total. */
export function expectSame(sheet: ShownCard, result: ScorecardResult, language: Language = 'en'): void {
  expect(sheet.scores).toEqual(result.rows.map(({ score }) => close(score)));
  expect(sheet.shares).toEqual(result.rows.map(({ weight }) => close(weight)));
  expect(sheet.values).toEqual(result.rows.map(({ value }) => close(value)));
  expect(sheet.lights).toEqual(result.rows.map(({ score }) => word(score, result.bands, language)));
  expect(sheet.total).toEqual(close(result.total));
  // A total beyond the levels has no light on either side.
  const lit = result.light === null ? null : result.total;
  expect(sheet.totalLight).toBe(word(lit, result.bands, language));
  const perspectives = sheet.groups(language === 'id' ? 'Perspektif' : 'Perspective');
  for (const group of result.perspectives) expectGroup(perspectives.get(group.name), group, result.bands, language);
  const objectives = sheet.groups(language === 'id' ? 'Sasaran' : 'Objective');
  for (const group of result.objectives) expectGroup(objectives.get(group.name), group, result.bands, language);
}
