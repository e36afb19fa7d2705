/** Cells that a protected sheet leaves open, as few areas as there are blocks of them. */
import type { Area, Cell } from '../../files/contents';

/** Runs of unlocked cells in a row, joined with the runs of the same columns above them. */
export function unlockedAreas(cells: readonly Cell[], isLocked: (style: number) => boolean): readonly Area[] {
  const done: Area[] = [];
  const open = new Map<string, Area>();
  for (const run of runsOf(cells.filter(({ style }) => !isLocked(style)))) {
    const key = `${run.left}:${run.right}`;
    const above = open.get(key);
    if (above !== undefined && above.bottom === run.top - 1) {
      open.set(key, { ...above, bottom: run.top });
      continue;
    }
    if (above !== undefined) done.push(above);
    open.set(key, run);
  }
  return [...done, ...open.values()];
}

function runsOf(cells: readonly Cell[]): Area[] {
  const runs: Area[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last !== undefined && last.top === row && last.right === column - 1) {
      runs[runs.length - 1] = { ...last, right: column };
    } else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  return runs;
}
