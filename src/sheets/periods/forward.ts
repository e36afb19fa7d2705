/**
 * A scorecard's KPI table for the next period, on a sheet of its own: everything as it was read, and no realizations.
 * From then on it is the person's own; its key, nextTable/<id>, is of the scorecard that reads it.
 */
import type { Area } from '../../model/area';
import type { SourceTable } from '../../model/scorecard/evaluation';
import { sourceOf } from '../../model/scorecard/evaluation';
import type { CellValue, Scorecard } from '../../model/types';
import { areaAddress, cellAddress, columnLetters } from '../address';
import type { SheetKind } from '../kind';
import { pageFooter } from '../pageFooter';
import type { SheetPlan } from '../plan';
import { blockArea, cellContent, plannedCells } from '../plannedCells';
import { inLanguage } from '../say';
import { heightOfLines } from '../textSize';
import type { PeriodsInput } from './names';
import { TableParts, tableColumnsOf } from './tableParts';
import { PERIOD_TABLE } from './texts';

const [PERIOD_ROW, HEADING_ROW] = [3, 5];

export interface ForwardInput extends Pick<PeriodsInput, 'source' | 'scorecard' | 'kpis' | 'language'> {
  /** The next scorecard: what it is called, and the name by which it finds this table. */
  readonly next: Pick<Scorecard, 'id' | 'title' | 'source'>;
  readonly period: string;
}

export const NEXT_TABLE_SHEET: SheetKind<ForwardInput> = {
  key: ({ next }) => `nextTable/${next.id}`,
  name: ({ period }) => `KPI ${period}`.trim(),
  plan: forwardPlan,
};

function forwardPlan(input: ForwardInput): SheetPlan {
  const say = inLanguage(input.language);
  const { roles, headings, widths, columnBlock } = new TableParts(input, HEADING_ROW);
  const last = HEADING_ROW + Math.max(1, input.kpis.length);
  const lastColumn = columnLetters(roles.length - 1);
  return {
    key: NEXT_TABLE_SHEET.key(input),
    name: NEXT_TABLE_SHEET.name(input),
    columns: widths,
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: say(PERIOD_TABLE.title, { title: input.next.title }) }]] },
      { at: 'A2', style: 'subtitle', cells: [[say(PERIOD_TABLE.forward)]] },
      { at: `A${PERIOD_ROW}`, style: 'subtitle', cells: [[{ text: periodLine(input) }]] },
      { at: `A${HEADING_ROW}`, style: 'heading', heights: [heightOfLines(2)], cells: [headings] },
      ...roles.map((role, index) => columnBlock(role, index)),
    ],
    freeze: { rows: HEADING_ROW },
    names: [{ name: input.next.source, at: areaAddress(areaOf(input, '')) }],
    print: {
      landscape: true,
      area: `A1:${lastColumn}${last}`,
      titleRows: `$${HEADING_ROW}:$${HEADING_ROW}`,
      footer: pageFooter(input.language),
    },
    select: cellAddress(HEADING_ROW, 0),
  };
}

function periodLine({ period, language }: ForwardInput): string {
  return period === '' ? '' : `${PERIOD_TABLE.period[language]}${period}`;
}

function areaOf(input: ForwardInput, sheet: string): Area {
  const rows = HEADING_ROW - PERIOD_ROW + 1 + Math.max(1, input.kpis.length);
  return { sheet, row: PERIOD_ROW - 1, column: 0, rows, columns: tableColumnsOf(input).length };
}

/** The table as it will be read once it is written on the sheet of that name; `null` where it has no KPI. */
export function forwardSource(input: ForwardInput, sheet: string): SourceTable | null {
  const plan = forwardPlan(input);
  const area = areaOf(input, sheet);
  const planned = plannedCells(plan);
  const formats = new Map<string, string>();
  for (const block of plan.blocks) {
    const { row, column } = blockArea(block);
    block.cells.forEach((line, down) =>
      line.forEach((_, right) => {
        const format = typeof block.format === 'string' ? block.format : block.format?.[down]?.[right];
        if (format !== undefined) formats.set(cellAddress(row + down, column + right), format);
      }),
    );
  }
  const over = <T>(of: (address: string) => T): T[][] =>
    Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (__, right) => of(cellAddress(area.row + down, right))),
    );
  const cells = over((address): CellValue => plain(cellContent(planned.get(address)?.content ?? null)));
  return sourceOf(
    area,
    cells,
    over((address) => formats.get(address) ?? 'General'),
  );
}

/** An apostrophe that makes a text of what begins like a formula is no part of it. */
function plain(content: CellValue | null): CellValue {
  return typeof content === 'string' ? content.replace(/^'/, '') : (content ?? '');
}
