/** Words for the kind of a rater, in English and Indonesian, as they stand in tables and in exports of online forms. */
import type { RaterKind, SaidKind } from './types';
import { RATER_KINDS } from './types';

const WORDS: Readonly<Record<RaterKind, RegExp>> = {
  superior: /\b(atasan(nya)?|pimpinan|superiors?|supervisors?|boss|line manager)\b/,
  peer: /\b(rekan|sejawat|setingkat|teman|peers?|co-?workers?|colleagues?)\b/,
  subordinate: /\b(bawahan(nya)?|anak buah|subordinates?|direct reports?)\b/,
};
const OWN = /\b(diri sendiri|penilaian diri|saya sendiri|self|myself)\b/;

/** Null where a text names none of them, or several: "bawahan menilai atasan". */
export function kindIn(text: string): SaidKind | null {
  const lower = text.toLowerCase();
  const named: SaidKind[] = RATER_KINDS.filter((kind) => WORDS[kind].test(lower));
  if (OWN.test(lower)) named.push('none');
  return named.length === 1 ? (named[0] ?? null) : null;
}
