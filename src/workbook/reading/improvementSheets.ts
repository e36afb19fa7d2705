/** What the sheets of an improvement hold: how many rows people made or filled there is theirs, and stays. */
import type { ImprovementSheets } from '../../model/scorecard/improvement';
import type { CellValue, Scorecard } from '../../model/types';
import { keptMarks } from '../../sheets/hiddenNames';
import { OWN_LINE } from '../../sheets/scorecard/improvement/calendar';
import { improvementName } from '../../sheets/scorecard/improvement/readings';
import { asWorkbookError } from '../excel/errors';
import { tableAt } from './kpiTable';

type Cells = readonly (readonly CellValue[])[];

export async function readImprovementSheets({ id }: Scorecard): Promise<ImprovementSheets> {
  const [table, tree, calendar] = [
    keptMarks(`improvement/${id}`, 'actions'),
    keptMarks(`whyTree/${id}`, 'why1'),
    keptMarks(`calendar/${id}`, 'lines'),
  ];
  const [ordered, chosen] = [improvementName({ id }, 'order'), improvementName({ id }, 'before')];
  const names = [table.labels, table.cells, ordered, chosen, tree.labels, calendar.labels];
  const [labels, cells, order, before, branches, lines] = await Promise.all(names.map(cellsAt));
  const counts = lines ? counted(textsOf(lines, true)) : null;
  return {
    rows: labels ? counted(textsOf(labels, true)) : null,
    typed: labels && cells ? typedRows(textsOf(labels, true), cells) : {},
    order: order?.[0]?.[0] === 'perspective' ? 'perspective' : order ? 'urgency' : null,
    before: String(before?.[0]?.[0] ?? '') || null,
    trees: branches ? counted(textsOf(branches, false)) : null,
    lines: counts,
    ownLines: counts ? (counts[OWN_LINE] ?? 0) : null,
  };
}

/** Rows that people put in have the label of the row above. */
function textsOf(labels: Cells, goesOn: boolean): string[] {
  let above = '';
  return labels.map(([label = '']) => {
    if (label !== '') above = String(label);
    return goesOn ? above : String(label);
  });
}

function counted(labels: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const label of labels) if (label !== '') counts[label] = (counts[label] ?? 0) + 1;
  return counts;
}

/** Up to which row of each KPI something is typed. */
function typedRows(labels: readonly string[], cells: Cells): Record<string, number> {
  const seen: Record<string, number> = {};
  const typed: Record<string, number> = {};
  labels.forEach((label, row) => {
    seen[label] = (seen[label] ?? 0) + 1;
    if (cells[row]?.some((cell) => cell !== '')) typed[label] = seen[label];
  });
  return typed;
}

async function cellsAt(name: string): Promise<Cells | null> {
  try {
    return (await tableAt(name)).cells;
  } catch (failure) {
    if (asWorkbookError(failure).kind === 'gone') return null;
    throw failure;
  }
}
