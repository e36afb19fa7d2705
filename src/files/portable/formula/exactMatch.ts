/**
 * Looking for a value as it stands. MATCH and VLOOKUP take ?, * and ~ in a text for wildcards, XLOOKUP and our own
 * functions do not; and LibreOffice answers #VALUE! where an error is looked for, others that error.
 */
import { plain } from './template';
import type { Formula, Reference } from './tree';

/** A text with its wildcards written as signs (~?); anything else as it is. */
export function asItStands(text: Formula): Formula {
  if (text.kind === 'number' || (text.kind === 'text' && !/[?*~]/.test(text.value))) return text;
  return plain`SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text},"~","~~"),"*","~*"),"?","~?")`;
}

/** The place of a value in a list, from 1; `value` is named several times, and ought to be short. */
export function placeOf(value: Formula, list: Reference): Formula {
  if (value.kind === 'number' || value.kind === 'text') return plain`MATCH(${asItStands(value)},${list},0)`;
  return plain`MATCH(IF(ISTEXT(${value}),${asItStands(value)},${value}),${list},0)`;
}

/** An answer that looks for a value; an error that is looked for is the answer. */
export function unlessError(value: Formula, answer: Formula): Formula {
  return value.kind === 'number' || value.kind === 'text' ? answer : plain`IF(ISERROR(${value}),${value},${answer})`;
}
