/** Columns of a survey that are about the people: their names, and what each of them counts for. */
import type { CellValue } from '../types';
import { halvesOf } from './pairNames';
import type { ItemSet, PersonRole } from './types';

const NAME = /\b(nama|name|respondent?|responden|pakar|expert|ahli|inisial|initials?)\b/i;
const NO_NAME =
  /\b(e-?mail|surel|jabatan|position|instansi|unit|institution|office|kantor|umur|usia|age|bobot|weight)\b/i;
const WEIGHT_OF_PERSON = /^(bobot|weight)\b.*\b(responden|pakar|ahli|respondents?|experts?|person)\b/i;
const WEIGHT_ALONE = /^(bobot|weight)$/i;

/** "Bobot responden"; "Bobot" too where it stands once, for beside each pair it says how much more. */
export function isWeightOfPerson(headings: readonly string[], column: number): boolean {
  const text = (headings[column] ?? '').trim();
  const isOnce = headings.filter((other) => other.trim() === text).length === 1;
  return WEIGHT_OF_PERSON.test(text) || (WEIGHT_ALONE.test(text) && isOnce);
}

export function personColumns(
  texts: readonly string[],
  cells: readonly (readonly CellValue[])[],
  { answered, strengths }: { readonly answered: readonly number[]; readonly strengths: ItemSet['strengths'] },
): Partial<Record<PersonRole, number>> {
  const free = texts.map((text, column) => ({ text, column })).filter(({ text }) => halvesOf(text) === null);
  const isUsed = (column: number): boolean => answered.includes(column) && cells.length > 0;
  const isWeight = (text: string): boolean => WEIGHT_OF_PERSON.test(text) || WEIGHT_ALONE.test(text);
  const name = free.find(({ text, column }) => NAME.test(text) && !NO_NAME.test(text) && !isUsed(column));
  const weight = free.find(({ text, column }) => isWeight(text.trim()) && !(column in strengths));
  return { ...(name && { name: name.column }), ...(weight && { weight: weight.column }) };
}
