/** What cannot be read as a model is kept in parts of its own, numbered, so that a new model may take its place. */
import { ModelError } from '../modelError';
import { positiveOf, textOf } from './attributes';
import { parsed, written } from './element';

export const DAMAGED_NAMESPACE = 'urn:timbang:damaged';

export interface DamagedCopy {
  /** From 1. */
  readonly number: number;
  /** The damaged part to the character. */
  readonly text: string;
}

export function copyToXml({ number, text }: DamagedCopy): string {
  return written('damaged', { xmlns: DAMAGED_NAMESPACE, number, text });
}

/** Throws a ModelError when the copy itself is damaged. */
export function copyFromXml(xml: string): DamagedCopy {
  const root = parsed(xml);
  return { number: positiveOf(root, 'number'), text: textOf(root, 'text') };
}

export interface CopiesToKeep {
  /** Of every text; one that is kept already stays the copy it is. */
  readonly copies: readonly DamagedCopy[];
  /** Those among them that are not kept yet. */
  readonly added: readonly DamagedCopy[];
}

/** `kept` are the parts that hold copies, readable or not. */
export function copiesToKeep(texts: readonly string[], kept: readonly string[]): CopiesToKeep {
  const known = kept.flatMap((xml) => readable(xml) ?? []);
  const next = Math.max(kept.length, ...known.map(({ number }) => number)) + 1;
  const added = [...new Set(texts)]
    .filter((text) => known.every((copy) => copy.text !== text))
    .map((text, index) => ({ number: next + index, text }));
  return { copies: [...known.filter(({ text }) => texts.includes(text)), ...added], added };
}

function readable(xml: string): DamagedCopy | null {
  try {
    return copyFromXml(xml);
  } catch (failure) {
    if (failure instanceof ModelError) return null;
    throw failure;
  }
}
