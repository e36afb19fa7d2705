/** Lists in which each line is an item and its depth shows: by indentation, by numbers such as 1.2.3, or by marks. */
import type { Localized } from '../../engine/language';
import { quoted } from '../../engine/messages';
import { ModelError } from '../modelError';
import type { ItemDraft } from './itemDraft';
import { itemDraftOf, shownDraft } from './itemDraft';
import type { Label, Mark } from './label';
import { readLabel, withoutNumber } from './label';

export interface OutlineLine {
  readonly place: Localized;
  /** With its indentation. */
  readonly text: string;
}

export interface OutlineReading {
  readonly roots: readonly ItemDraft[];
  /** One a line, in their order. */
  readonly drafts: readonly ItemDraft[];
  readonly problems: readonly ModelError[];
}

interface Line {
  readonly indent: number;
  readonly label: Label;
  readonly draft: ItemDraft;
}

/** How deep each line is; a line may go at most one level below the line before it. */
type Depths = (lines: readonly Line[], problems: ModelError[]) => number[];

const TAB = 4;

/** Blank lines are to be left out before. */
export function readLines(given: readonly OutlineLine[]): OutlineReading {
  const lines = given.map(({ text, place }): Line => {
    const label = readLabel(text);
    return { indent: indentOf(text), label, draft: itemDraftOf(label, place) };
  });
  const problems: ModelError[] = [];
  const numbered = areNumbered(lines);
  if (numbered) {
    for (const { draft, label } of lines) {
      draft.number = label.digits;
      if (label.mark === 'none') draft.name = withoutNumber(draft.name);
    }
  }
  const depths = kindOf(lines, numbered)(lines, problems);
  const roots: ItemDraft[] = [];
  const path: ItemDraft[] = [];
  lines.forEach(({ draft }, i) => {
    const depth = Math.min(depths[i] as number, path.length);
    const siblings = depth === 0 ? roots : (path[depth - 1] as ItemDraft).children;
    siblings.push(draft);
    path.splice(depth, path.length, draft);
  });
  return { roots, drafts: lines.map(({ draft }) => draft), problems };
}

function kindOf(lines: readonly Line[], numbered: boolean): Depths {
  if (lines.some(({ indent }) => indent !== lines[0]?.indent)) return byIndentation;
  return numbered ? byNumber : byMark;
}

/** At least two lines and half of them begin with numbers, some of these in parts: 1, 1.1, 1.2. */
function areNumbered(lines: readonly Line[]): boolean {
  const numbers = lines.flatMap(({ label }) => (label.number.length === 0 ? [] : [label.number.length]));
  return numbers.length >= Math.max(2, lines.length / 2) && numbers.some((length) => length > 1);
}

function indentOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (character === '\t') width += TAB - (width % TAB);
    else if (/\s/.test(character)) width += 1;
    else break;
  }
  return width;
}

function byIndentation(lines: readonly Line[], problems: ModelError[]): number[] {
  const levels: Line[] = [];
  return lines.map((line) => {
    let deepest: Line | undefined;
    while ((levels.at(-1)?.indent ?? -1) > line.indent) deepest = levels.pop();
    if (levels.at(-1)?.indent === line.indent) levels.pop();
    else if (deepest !== undefined && levels.length > 0) {
      const [item, above] = [shownDraft(line.draft), shownDraft((levels.at(-1) as Line).draft)];
      problems.push(new ModelError('indentUneven', { place: line.draft.place, item, above }));
    }
    levels.push(line);
    return levels.length - 1;
  });
}

/** By 1, 1.1, 1.1.1; a line without a number stands below the numbered one before it. */
function byNumber(lines: readonly Line[], problems: ModelError[]): number[] {
  const numbered = lines.filter(({ label }) => label.number.length > 0);
  const top = Math.min(...numbered.map(({ label }) => label.number.length));
  const depthOf = new Map<string, number>();
  let last: Line | undefined;
  let depth = 0;
  return lines.map((line) => {
    const { number } = line.label;
    if (number.length === 0) return last === undefined ? 0 : depth + 1;
    const above = number.slice(0, -1).join('.');
    const known = depthOf.get(above);
    if (known === undefined && number.length > top && last !== undefined) {
      const values = { item: shownDraft(line.draft), number: quoted(above), above: shownDraft(last.draft) };
      problems.push(new ModelError('numberOrphan', { place: line.draft.place, ...values }));
    }
    const orphan = number.length > top ? depth + 1 : 0;
    depth = known === undefined ? orphan : known + 1;
    depthOf.set(number.join('.'), depth);
    last = line;
    return depth;
  });
}

/** "1. Financial", "a. PKB", "b. BBNKB", "2. Customer": another kind of mark goes a level down, a known one back. */
function byMark(lines: readonly Line[]): number[] {
  const marks: Mark[] = [];
  const all = new Set(lines.map(({ label }) => label.mark));
  return lines.map(({ label }) => {
    const mark = settledMark(label.mark, all);
    const known = marks.indexOf(mark);
    if (known >= 0) marks.splice(known + 1);
    else marks.push(mark);
    return marks.length - 1;
  });
}

/** "I." stands in a list of Roman numbers if there is a "II." as well. */
function settledMark(mark: Mark, all: ReadonlySet<Mark>): Mark {
  if (mark === 'capital or roman') return all.has('roman') ? 'roman' : 'capital';
  if (mark === 'letter or small roman') return all.has('small roman') ? 'small roman' : 'letter';
  return mark;
}
