/** What stands on the cover of questionnaires, as an element of the file. */
import { isBlankCover, NO_COVER } from '../judgments/cover';
import type { CoverField } from '../judgments/cover';
import type { QuestionnaireCover } from '../judgments/coverFields';
import type { Model } from '../types';
import { childrenNamed, optional, textOf } from './attributes';
import type { XmlElement } from './element';
import { written } from './element';
import { mergedFields } from './threeWay';

/** Fields that are blank are left out. */
export function coverElements(cover: QuestionnaireCover | undefined): string[] {
  if (cover === undefined || isBlankCover(cover)) return [];
  const said = Object.entries(cover).map(([field, text]: [string, string]) => [field, text === '' ? null : text]);
  return [written('cover', Object.fromEntries(said) as Record<string, string | null>)];
}

export function readCover(root: XmlElement): Pick<Model, 'cover'> {
  const [element] = childrenNamed(root, 'cover');
  if (element === undefined) return {};
  const fields = Object.keys(NO_COVER) as CoverField[];
  const said = fields.map((field) => [field, optional(element, field, textOf) ?? '']);
  return { cover: { ...NO_COVER, ...(Object.fromEntries(said) as Partial<QuestionnaireCover>) } };
}

/** Field by field. */
export function mergedCover(
  base = NO_COVER,
  mine = NO_COVER,
  theirs = NO_COVER,
): { cover: Pick<Model, 'cover'>; clashes: boolean } {
  const { value, clashing } = mergedFields(base, mine, theirs);
  return { cover: isBlankCover(value) ? {} : { cover: value }, clashes: clashing.size > 0 };
}
