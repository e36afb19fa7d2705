/**
 * Four offices on the same indicators. The first office's table says what the indicators are, and those of the others
 * follow it: they take target and realization alone.
 */
import { KEP_241 } from '../../engine/ckp/rulebooks/kep241';
import type { Localized } from '../../engine/language';
import { EMPTY_MODEL } from '../../model/types';
import { cellAddress, quotedSheet } from '../../sheets/address';
import { guarded, inQuotes } from '../../sheets/body';
import { planned } from '../../sheets/kind';
import type { Block, PlannedCell, SheetPlan } from '../../sheets/plan';
import type { Say } from '../../sheets/say';
import { inLanguage } from '../../sheets/say';
import { kpiTableArea, kpiTableRoles } from '../../sheets/scorecard/kpiTable';
import { rankingLayout } from '../../sheets/scorecard/ranking/layout';
import { RANKING_SHEET } from '../../sheets/scorecard/ranking/ranking';
import type { WorkbookContents } from '../contents';
import { workbookOfPlans } from '../plans/workbookOfPlans';
import { barChart } from './charts';
import { offerOf } from './offers';
import { readMePlan, withVersion } from './readMe';
import { recordOfPlan } from './records';
import { sideBySidePlan } from './sideBySide';
import type { TemplateContext } from './template';
import { cardToFill } from './toFill';
import type { CardToFill } from './toFill';

const OFFICES = 4;
const TABLE = { kind: 'nko', rows: 15, isWeighed: false } as const;
/** Where the head of a scorecard takes the name of the office. */
const OFFICE_CELL = 'B3';

const TEXTS = {
  office: { en: 'Office {n}', id: 'Kantor {n}' },
  card: { en: 'Scorecard {n}', id: 'Kartu skor {n}' },
  how: {
    en: 'On the sheet KPI 1, type the indicators with the numbers of the first office; on KPI 2 to KPI 4 only the targets and realizations of the others, and on each scorecard the name of its office.',
    id: 'Di lembar KPI 1, isi indikator beserta angka kantor pertama; di KPI 2 sampai KPI 4 hanya target dan realisasi kantor lain, dan di tiap kartu skor nama kantornya.',
  },
  rule: { en: KEP_241.title, id: KEP_241.title },
  totals: { en: 'Totals', id: 'Nilai akhir' },
} as const satisfies Record<string, Localized>;

interface Office extends CardToFill {
  readonly name: string;
  /** What its scorecard says it is called. */
  readonly nameFormula: string;
}

export function benchmarkTemplate(context: TemplateContext): WorkbookContents {
  const say = inLanguage(context.language);
  const offices = Array.from({ length: OFFICES }, (_, index) => officeOf(index, context, say));
  const benchmark = benchmarkSheet(offices, context);
  const ranking = rankingSheet(offices, context);
  const sheets = [benchmark, ranking.plan, ...offices.map(({ card }) => card)].map((plan) =>
    withVersion(plan, context),
  );
  const model = {
    ...EMPTY_MODEL,
    scorecards: offices.map(({ scorecard }) => scorecard),
    sheets: sheets.map(recordOfPlan),
  };
  const readMe = readMePlan({ title: offerOf('benchmark').title, how: TEXTS.how, rule: TEXTS.rule }, context);
  const [benchmarkPlan, rankingPlan, ...cards] = sheets as [SheetPlan, SheetPlan, ...SheetPlan[]];
  return workbookOfPlans(
    [
      { plan: readMe },
      ...offices.map(({ table }) => ({ plan: withVersion(table, context) })),
      ...cards.map((plan) => ({ plan })),
      { plan: benchmarkPlan },
      {
        plan: rankingPlan,
        charts: [barChart(rankingPlan, { ...ranking, title: say(TEXTS.totals), rows: OFFICES })],
      },
    ],
    model,
    { isProtected: true, names: offices.map(({ tableName }) => tableName) },
  );
}

function officeOf(index: number, context: TemplateContext, say: Say): Office {
  const n = String(index + 1);
  const wish = { ...TABLE, id: `template_office${n}`, tableSheet: `KPI ${n}`, title: say(TEXTS.card, { n }) };
  const card = cardToFill(wish, context);
  const name = say(TEXTS.office, { n });
  const cell = `${quotedSheet(card.card.name)}!${OFFICE_CELL}`;
  return {
    ...card,
    name,
    nameFormula: `IF(${cell}="",${inQuotes(name)},${cell})`,
    table: index === 0 ? card.table : followingTable(card.table, context),
  };
}

/** What the first table says of the indicators stands here too; what is measured is typed. */
function followingTable(table: SheetPlan, { language }: TemplateContext): SheetPlan {
  const input = { ...TABLE, language, id: '' };
  const { row, rows } = kpiTableArea(input, '');
  const shared = kpiTableRoles(input).map((role) => role !== 'target' && role !== 'realization');
  const columns = shared.flatMap((isShared, column) => (isShared ? [column] : []));
  const isInput = ({ at, style }: Block): boolean =>
    (style === 'input' || style === 'inputText') && columns.some((column) => at === cellAddress(row + 1, column));
  const following = columns.map((column): Block => {
    const cells = Array.from({ length: rows - 1 }, (_, index): PlannedCell[] => {
      const cell = `'KPI 1'!${cellAddress(row + 1 + index, column)}`;
      return [`=IF(${cell}="","",${cell})`];
    });
    return { at: cellAddress(row + 1, column), style: 'text', cells };
  });
  return { ...table, choices: [], blocks: [...table.blocks.filter((block) => !isInput(block)), ...following] };
}

/** With the names of offices and indicators live: neither is known yet. */
function benchmarkSheet(offices: readonly Office[], { language }: TemplateContext): SheetPlan {
  const { row } = kpiTableArea({ ...TABLE, language, id: '' }, '');
  const nameColumn = kpiTableRoles(TABLE).indexOf('name');
  const [first] = offices;
  const indicators = (first?.input.kpis ?? []).map(({ name }, index) => {
    const cell = `'KPI 1'!${cellAddress(row + 1 + index, nameColumn)}`;
    return { name, nameFormula: guarded(cell) };
  });
  return sideBySidePlan({ language, offices, indicators });
}

function rankingSheet(
  offices: readonly Office[],
  { language }: TemplateContext,
): { plan: SheetPlan; labels: string; values: string } {
  const key = offices[0]?.scorecard.id ?? '';
  const input = {
    language,
    key,
    isToFill: true as const,
    offices: offices.map(({ name, scorecard, input: { result } }) => ({ name, scorecard, result })),
  };
  const { body } = rankingLayout(input);
  const plan = planned(RANKING_SHEET, input).build((one) => one);
  const names = offices.map(({ nameFormula }): PlannedCell[] => [`=${nameFormula}`]);
  const blocks = [...plan.blocks, { at: body.cell('of-name', body.first), cells: names }];
  return { plan: { ...plan, blocks }, labels: body.range('name'), values: body.range('total') };
}
