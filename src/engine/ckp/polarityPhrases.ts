/** How tables say a polarity where they do not use the words of the decree, in English and Indonesian. */
import type { Polarity } from './polarity';

const PHRASES: readonly (readonly [Polarity, RegExp])[] = [
  ['maximize-120', /^(?:polari[sz]a(?:si|tion)\s*)?120$|\b120$/],
  [
    'minimize',
    /^(?:lower|low|less|fewer|smaller|down|decreas\w*|descending|min|minimum|minimal|minim\w*|turun|menurun|rendah|kecil|negati[fv]e?|cost|lib|lb|smaller the better|[↓▼▽⬇−])(?:$|[^\p{L}\p{N}])/u,
  ],
  [
    'minimize',
    /(?:^|\s)(?:makin|semakin) (?:rendah|kecil|sedikit|cepat|singkat|turun)\b|\b(?:lower|less|smaller|fewer) (?:is|the) better\b|[↓▼▽⬇]|^\(-\)$/u,
  ],
  ['stabilize', /^(?:stab\w*|on target|tepat target|tepat|target is best|nominal)(?:$|[^\p{L}\p{N}])/u],
  [
    'maximize',
    /^(?:higher|high|more|larger|up|increas\w*|ascending|max|maks|maximum|maksimum|maksimal|maksim\w*|maxim\w*|naik|meningkat|tinggi|besar|positi[fv]e?|benefit|hib|hb|[↑▲△⬆+])(?:$|[^\p{L}\p{N}])/u,
  ],
  [
    'maximize',
    /(?:^|\s)(?:makin|semakin) (?:tinggi|besar|banyak|naik)\b|\b(?:higher|more|larger|bigger) (?:is|the) better\b|[↑▲△⬆]|^\(\+\)$/u,
  ],
];

/** The polarity that other words than those of the functions' list say; `null` where they say none. */
export function polarityInPhrase(text: string): Polarity | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:polari[sz]asi|polaritas|polarity|polarization) (?!120)/, '');
  // "min. 95" is a target.
  if (/\d/.test(plain.replace(/\b120$/, ''))) return null;
  return PHRASES.find(([, phrase]) => phrase.test(plain))?.[0] ?? null;
}

/** A cell with the word of the functions' list in place of another one that says the same; else the cell as it is. */
export function saidPolarity(cell: unknown): unknown {
  if (cell === 120) return 'maximize-120';
  return typeof cell === 'string' ? (polarityInPhrase(cell) ?? cell) : cell;
}
