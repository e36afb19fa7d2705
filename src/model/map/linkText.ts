/**
 * Links as people type or paste them: "I3, C2, I4 → F2; F1 ← C1", codes or names, a piece a line or set apart by
 * semicolons. Arrows point from cause to effect, whichever way round; two columns of a sheet are cause and effect.
 */
import { sameAs } from '../hierarchy/tree';
import { ModelError } from '../modelError';
import type { Pair } from './edit';
import { endsOf, linkRefusal } from './edit';
import type { MapObjective } from './lanes';
import type { Ends } from './links';

export interface ReadLinks {
  readonly pairs: readonly Pair[];
  readonly problems: readonly ModelError[];
}

const ARROW = /\s*(?:(<--?|<==?|←|⇐|⟵)|(--?>|==?>|→|⇒|➔|➜|⟶|\uF0E0))\s*/;
const ARROWS = new RegExp(ARROW.source, 'g');
const BETWEEN = /(\s*[,+&]\s*|\s+(?:and|dan|serta)\s+)/i;
const LISTED = /^(?:\d+[.)]|[-–*•])\s+/;
const HEADINGS = /^(?:causes?|penyebab|sebab)\s*(?:\t|→|->)\s*(?:effects?|akibat|hasil)$/i;

/** What cannot be read or linked is a problem of its own piece; the rest stands. */
export function readLinks(text: string, objectives: readonly MapObjective[], existing: readonly Ends[]): ReadLinks {
  const find = finder(objectives);
  const pairs: Pair[] = [];
  const problems: ModelError[] = [];
  for (const piece of piecesOf(text)) {
    try {
      for (const pair of readPiece(piece, find)) {
        const refusal = linkRefusal(endsOf(pair), [...existing, ...pairs.map(endsOf)]);
        if (refusal === null) pairs.push(pair);
        else problems.push(refusal);
      }
    } catch (failure) {
      if (!(failure instanceof ModelError)) throw failure;
      problems.push(failure);
    }
  }
  return { pairs, problems };
}

type Find = (text: string) => readonly MapObjective[];

function piecesOf(text: string): string[] {
  const pieces = text.split(/[;\r\n]+/).map((piece) => piece.replace(/^ +| +$/g, ''));
  return pieces.filter((piece) => piece.trim() !== '' && !HEADINGS.test(piece.trim()));
}

function readPiece(piece: string, find: Find): Pair[] {
  const plain = ARROW.test(piece) ? piece : piece.replace(/\t+/, ' → ');
  const shown = plain.replace(/\s+/g, ' ').trim();
  const arrows = [...plain.matchAll(ARROWS)];
  if (arrows.length === 0) throw new ModelError('mapNoArrow', { piece: shown });
  const ends = [0, ...arrows.map(({ index, 0: arrow }) => index + arrow.length)];
  const sides = ends.map((from, at) => plain.slice(from, arrows[at]?.index ?? plain.length).trim());
  if (sides.includes('')) throw new ModelError('mapSideMissing', { piece: shown });
  const named = sides.map((side) => objectivesIn(side, shown, find));
  return arrows.flatMap(([, backward], at) => {
    const [left, right] = [named[at] ?? [], named[at + 1] ?? []];
    const [causes, effects] = backward === undefined ? [left, right] : [right, left];
    return causes.flatMap((cause) => effects.map((effect): Pair => ({ cause, effect })));
  });
}

/** The objectives of one side; a name may hold a comma or "and" itself, so the longest one is taken. */
function objectivesIn(side: string, piece: string, find: Find): MapObjective[] {
  const parts = side.replace(LISTED, '').split(BETWEEN);
  const found: MapObjective[] = [];
  for (let from = 0; from < parts.length;) {
    let to = parts.length;
    let called: readonly MapObjective[] = [];
    for (; to > from && called.length === 0; to -= 2) called = find(parts.slice(from, to).join(''));
    const own = parts[from]?.trim() ?? '';
    if (own === '') throw new ModelError('mapSideMissing', { piece });
    const [one, other] = called;
    if (one === undefined) throw new ModelError('mapUnknown', { name: own, piece });
    if (other !== undefined) {
      const objectives = called.map(({ key }) => key).join(', ');
      throw new ModelError('mapAmbiguous', { name: one.name, piece, objectives });
    }
    found.push(one);
    from = to + 3;
  }
  return found;
}

/** By code, by name, and by both as lists write them; a name that several have finds them all. */
function finder(objectives: readonly MapObjective[]): Find {
  const called = (text: string, words: (one: MapObjective) => readonly string[]): MapObjective[] =>
    objectives.filter((one) => words(one).some((word) => word.trim() !== '' && sameAs(word) === text));
  const ways: ((one: MapObjective) => readonly string[])[] = [
    ({ key }) => [key],
    ({ name }) => [name],
    ({ code, name }) => [' ', ': ', ' - ', ' – ', '. '].map((sign) => `${code}${sign}${name}`),
  ];
  return (text) => ways.map((way) => called(sameAs(text), way)).find((found) => found.length > 0) ?? [];
}

/** The links as text, each effect with its causes: what `readLinks` reads. */
export function linksAsText(links: readonly Pair[]): string {
  const causes = new Map<string, string[]>();
  for (const { cause, effect } of links) causes.set(effect.key, [...(causes.get(effect.key) ?? []), cause.key]);
  return [...causes].map(([effect, of]) => `${of.join(', ')} → ${effect}`).join('\n');
}
