/** What attributes and small elements say (ISO/IEC 29500-1, 22.9: simple types). */
import { areaOf } from '../patching/areas';
import type { Area } from '../contents';
import type { XmlElement } from '../markup/tree';

export const isTrue = (value: string | null | undefined): boolean => value === '1' || value === 'true';

export function numberOf(value: string | null | undefined): number | null {
  if (value === null || value === undefined || value.trim() === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** A child like <b/>: there, and not taken back with val="0". */
export function hasFlag(parent: XmlElement | undefined, name: string): boolean {
  const flag = parent?.first(name);
  return flag !== undefined && (flag.get('val') === null || isTrue(flag.get('val')));
}

/** The areas of a list as sqref has it. What is no area is passed over. */
export const areasOf = (list: string | null | undefined): Area[] =>
  (list ?? '')
    .split(/\s+/)
    .map(areaOf)
    .filter((area) => area !== null);
