/** Formulas after rows or columns were put in or taken out: references follow the cells they name. */
import { LAST_COLUMN, LAST_ROW, columnLetters, columnNumber } from '../../sheets/address';
import type { Area } from '../contents';
import { tokensOf } from './tokens';

export interface Shift {
  readonly axis: 'rows' | 'columns';
  /** Put in before this one, or taken out from it on. */
  readonly at: number;
  /** Below 0: so many are taken out. */
  readonly count: number;
}

/** Where a row or column stands afterwards; null where it is gone. */
export function shiftedPlace(place: number, { at, count }: Shift): number | null {
  if (place < at) return place;
  return place < at - count ? null : place + count;
}

/** A stretch grows with what is put into it and shrinks by what is taken out; null where nothing is left. */
export function shiftedStretch(first: number, last: number, shift: Shift): readonly [number, number] | null {
  const { at, count, axis } = shift;
  const end = (axis === 'rows' ? LAST_ROW : LAST_COLUMN) - 1;
  if (count > 0) {
    const start = first >= at ? first + count : first;
    return start > end ? null : [start, Math.min(end, last >= at ? last + count : last)];
  }
  const start = shiftedPlace(first, shift) ?? at;
  const stop = last === end && first === 0 ? end : (shiftedPlace(last, shift) ?? at - 1);
  return stop < start ? null : [start, stop];
}

export function shiftedArea(area: Area, shift: Shift): Area | null {
  const { top, left, bottom, right } = area;
  if (shift.axis === 'rows') {
    const rows = shiftedStretch(top, bottom, shift);
    return rows === null ? null : { ...area, top: rows[0], bottom: rows[1] };
  }
  const columns = shiftedStretch(left, right, shift);
  return columns === null ? null : { ...area, left: columns[0], right: columns[1] };
}

/** `isMeant` says of a sheet in front of a reference, or of none, whether it is the one that was changed. */
export function shiftedFormula(formula: string, shift: Shift, isMeant: (sheet: string | null) => boolean): string {
  const tokens = tokensOf(formula);
  return tokens
    .map(({ kind, text }, index) => {
      if (kind !== 'reference') return text;
      const before = tokens[index - 1];
      return isMeant(before?.kind === 'sheet' ? before.text : null) ? shiftedReference(text, shift) : text;
    })
    .join('');
}

const PART = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/;

/** A1, A1:B2, A:B or 1:2, with dollar signs, which do not matter here. */
function shiftedReference(reference: string, shift: Shift): string {
  const parts = reference.split(':').map((part) => PART.exec(part) ?? []);
  const places = parts.map((part) => placeIn(part, shift));
  const known = places.filter((place) => place !== null);
  if (known.length < parts.length) return reference;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const moved = shiftedStretch(low, high, shift);
  if (moved === null) return '#REF!';
  const placed = known.map((place, index) => (place === low && !(index > 0 && low === high) ? moved[0] : moved[1]));
  return parts.map((part, index) => withPlace(part, shift, placed[index] ?? 0)).join(':');
}

function placeIn([, , letters = '', , digits = '']: readonly string[], { axis }: Shift): number | null {
  if (axis === 'rows') return digits === '' ? null : Number(digits) - 1;
  return letters === '' ? null : columnNumber(letters);
}

function withPlace(part: readonly string[], { axis }: Shift, place: number): string {
  const [, first = '', letters = '', second = '', digits = ''] = part;
  if (axis === 'rows') return `${first}${letters}${second}${place + 1}`;
  return `${first}${columnLetters(place)}${second}${digits}`;
}
