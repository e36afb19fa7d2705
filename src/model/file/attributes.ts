/** Reading attributes strictly: what is missing or makes no sense is a damaged file, never a guess. */
import { ModelError } from '../modelError';
import type { XmlElement } from './element';

/** Where the file is damaged, for the sentence: "item/order". */
export function damaged(element: XmlElement, attribute: string): ModelError {
  return new ModelError('fileDamaged', { what: `${element.name}/${attribute}` });
}

export function textOf(element: XmlElement, attribute: string): string {
  const text = element.attributes[attribute];
  if (text === undefined) throw damaged(element, attribute);
  return text;
}

export function numberOf(element: XmlElement, attribute: string): number {
  const text = textOf(element, attribute);
  const value = text.trim() === '' ? NaN : Number(text);
  if (!Number.isFinite(value)) throw damaged(element, attribute);
  return value;
}

export function positiveOf(element: XmlElement, attribute: string): number {
  const value = numberOf(element, attribute);
  if (value <= 0) throw damaged(element, attribute);
  return value;
}

/** One of these numbers and no other. */
export function numberAmong<T extends number>(choices: readonly T[]): (element: XmlElement, attribute: string) => T {
  return (element, attribute) => {
    const value = numberOf(element, attribute);
    const found = choices.find((choice) => choice === value);
    if (found === undefined) throw damaged(element, attribute);
    return found;
  };
}

/** `null` where the attribute is left out. */
export function optional<T>(
  element: XmlElement,
  attribute: string,
  read: (element: XmlElement, attribute: string) => T,
): T | null {
  return element.attributes[attribute] === undefined ? null : read(element, attribute);
}

export function flagOf(element: XmlElement, attribute: string): boolean {
  return choiceOf(element, attribute, ['true', 'false']) === 'true';
}

export function choiceOf<T extends string>(element: XmlElement, attribute: string, choices: readonly T[]): T {
  const text = textOf(element, attribute);
  const found = choices.find((choice) => choice === text);
  if (found === undefined) throw damaged(element, attribute);
  return found;
}

export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}
