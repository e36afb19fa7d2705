/** A table of KPIs to be filled in, and the scorecard that stands over it from the start. */
import type { Localized } from '../../engine/language';
import { blankDraft } from '../../model/scorecard/blankDraft';
import { evaluate, sourceOf } from '../../model/scorecard/evaluation';
import type { SourceTable } from '../../model/scorecard/evaluation';
import { EMPTY_MODEL } from '../../model/types';
import type { CellValue, ColumnRole, Scorecard } from '../../model/types';
import { absoluteReference } from '../../sheets/hiddenNames';
import { planned } from '../../sheets/kind';
import type { SheetPlan } from '../../sheets/plan';
import { plannedCells } from '../../sheets/plannedCells';
import { cellAddress } from '../../sheets/address';
import { inLanguage } from '../../sheets/say';
import { widthOfTexts } from '../../sheets/textSize';
import type { ScorecardInput } from '../../sheets/scorecard/input';
import { KPI_TABLE_SHEET, kpiTableArea, kpiTableRoles } from '../../sheets/scorecard/kpiTable';
import type { KpiTableInput } from '../../sheets/scorecard/kpiTable';
import { SCORECARD_SHEET } from '../../sheets/scorecard/scorecard';
import type { DefinedName } from '../contents';
import type { TemplateContext } from './template';

/** In the order of the customary weights of a treasury office. */
export const PERSPECTIVES: readonly Localized[] = [
  { en: 'Stakeholder', id: 'Pemangku kepentingan' },
  { en: 'Customer', id: 'Pelanggan' },
  { en: 'Internal process', id: 'Proses internal' },
  { en: 'Learning and growth', id: 'Pembelajaran dan pertumbuhan' },
];

export interface CardToFill {
  readonly input: ScorecardInput;
  readonly scorecard: Scorecard;
  readonly table: SheetPlan;
  readonly card: SheetPlan;
  readonly tableName: DefinedName;
}

export interface CardWish extends Pick<KpiTableInput, 'kind' | 'rows' | 'isWeighed'> {
  /** Of the table, of its scorecard and of the hidden names of both. */
  readonly id: string;
  readonly tableSheet: string;
  readonly title: string;
}

/** Shapes the sheet and stands nowhere on it: as long as names usually are, and one KPI in each perspective in turn. */
const STAND_IN: Readonly<Partial<Record<ColumnRole, (row: number, say: ReturnType<typeof inLanguage>) => CellValue>>> =
  {
    perspective: (row, say) => say(PERSPECTIVES[row % PERSPECTIVES.length] as Localized),
    name: (row) => `KPI ${'x'.repeat(40)} ${row + 1}`,
    unit: () => 'dokumen',
    worst: () => 0,
    start: () => 30,
    target: () => 100,
    realization: () => 100,
    weight: () => 10,
  };

export function cardToFill(wish: CardWish, { language }: TemplateContext): CardToFill {
  const say = inLanguage(language);
  const tableInput: KpiTableInput = { ...wish, language };
  const table = tablePlan(tableInput, wish.tableSheet, say);
  const area = kpiTableArea(tableInput, wish.tableSheet);
  const roles = kpiTableRoles(tableInput);
  const source = standIns(table, area, roles, say);
  const draft = blankDraft(source, { id: wish.id, title: wish.title, kind: wish.kind, roles });
  const scorecard = { ...draft.scorecard, source: `tb_table_${wish.id}` };
  const input: ScorecardInput = {
    ...evaluate(source, scorecard, EMPTY_MODEL),
    language,
    weights: null,
    isToFill: true,
  };
  const plan = planned(SCORECARD_SHEET, input).build((key) => key);
  return {
    input,
    scorecard,
    table,
    card: { ...plan, blocks: withoutTableHeights(plan) },
    tableName: {
      name: scorecard.source,
      formula: absoluteReference(area).slice(1),
      sheet: null,
      hidden: true,
      comment: '',
    },
  };
}

const FILL_IN: Localized = {
  en: 'One KPI in each shaded row; the line below is an example (invented data) and counts nowhere.',
  id: 'Satu KPI di setiap baris berwarna; baris contoh di bawah ini (data rekaan) tidak dihitung.',
};

/** With a list of the perspectives to choose from. */
function tablePlan(input: KpiTableInput, name: string, say: ReturnType<typeof inLanguage>): SheetPlan {
  const whole = planned(KPI_TABLE_SHEET, input).build((key) => key);
  // Rows cannot be added while the sheet is protected.
  const plan = { ...whole, name, blocks: [...whole.blocks, { at: 'A2', cells: [[say(FILL_IN)]] }] };
  const perspective = kpiTableRoles(input).indexOf('perspective');
  if (perspective < 0) return plan;
  const { row, rows, column } = kpiTableArea(input, name);
  const range = [row + 1, row + rows - 1].map((each) => cellAddress(each, column + perspective)).join(':');
  const words = PERSPECTIVES.map((text) => say(text));
  return {
    ...plan,
    // Where the table of another office follows this one, no row grows with what is chosen.
    columns: plan.columns.map((width, index) => (index === perspective ? Math.max(width, widthOfTexts(words)) : width)),
    choices: [...(plan.choices ?? []), { range, words }],
  };
}

function standIns(
  table: SheetPlan,
  area: ReturnType<typeof kpiTableArea>,
  roles: readonly ColumnRole[],
  say: ReturnType<typeof inLanguage>,
): SourceTable {
  const cells = plannedCells(table);
  const headings = roles.map((_, column) => String(cells.get(cellAddress(area.row, area.column + column))?.content));
  const rows = Array.from({ length: area.rows - 1 }, (_, row) =>
    roles.map((role): CellValue => STAND_IN[role]?.(row, say) ?? ''),
  );
  const source = sourceOf(area, [headings, ...rows]);
  if (source?.found.bodyRows.length !== rows.length) throw new RangeError('A table to be filled in is read whole.');
  return source;
}

/** Rows of the table have no heights of their own: Excel fits them to the names when it opens the file. */
function withoutTableHeights({ blocks, print }: SheetPlan): SheetPlan['blocks'] {
  const heading = Number(print?.titleRows?.replace(/\D+/g, ' ').trim().split(' ')[0] ?? 0);
  return blocks.map((block) => {
    const isOfTable = block.style === undefined && block.heights !== undefined && block.at.endsWith(String(heading));
    return isOfTable ? { ...block, heights: block.heights?.slice(0, 1) ?? [] } : block;
  });
}
