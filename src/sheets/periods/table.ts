/**
 * The KPI table that the sheet of periods makes: everything of the scorecard's own table, with target and realization
 * up to the period that is asked. A scorecard can read it as any other table. Its key is periodTable/<id>.
 */
import { kpiPeriods } from '../../model/periods/settings';
import type { Scorecard } from '../../model/types';
import { columnLetters, quotedSheet } from '../address';
import { inQuotes } from '../body';
import type { SheetKind } from '../kind';
import { pageFooter } from '../pageFooter';
import type { SheetPlan } from '../plan';
import { inLanguage } from '../say';
import { heightOfLines } from '../textSize';
import { isMade, periodsLayout, UP_TO_ROW, valueCell } from './layout';
import type { PeriodsInput } from './names';
import { periodsKey, periodsName, periodTableKey } from './names';
import { tableColumns, TableParts } from './tableParts';
import { PERIOD_TABLE } from './texts';

const [PERIOD_ROW, HEADING_ROW] = [3, 5];

export const PERIOD_TABLE_SHEET: SheetKind<PeriodsInput> = {
  key: ({ scorecard }) => periodTableKey(scorecard),
  name: ({ language }) => PERIOD_TABLE.name[language],
  plan: tablePlan,
};

/** Its columns for a scorecard that reads it. */
export function periodTableColumns(input: PeriodsInput): Scorecard['columns'] {
  return tableColumns(input);
}

function tablePlan(input: PeriodsInput, nameOf: (key: string) => string): SheetPlan {
  const say = inLanguage(input.language);
  const { roles, headings, widths, columnBlock } = new TableParts(input, HEADING_ROW);
  const sheet = nameOf(periodsKey(input.scorecard));
  const title = say(PERIOD_TABLE.title, { title: input.scorecard.title });
  const rows = new Map(periodsLayout(input).rows.map((one) => [one.kpi, one]));
  const last = HEADING_ROW + Math.max(1, input.kpis.length);
  const lastColumn = columnLetters(roles.length - 1);
  const period = `=${inQuotes(say(PERIOD_TABLE.period))}&${quotedSheet(sheet)}!$B$${UP_TO_ROW}`;
  return {
    key: periodTableKey(input.scorecard),
    name: PERIOD_TABLE_SHEET.name(input),
    columns: widths,
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: title }]] },
      { at: 'A2', style: 'subtitle', cells: [[{ text: say(PERIOD_TABLE.follows, { sheet }) }]] },
      { at: `A${PERIOD_ROW}`, style: 'subtitle', cells: [[period]] },
      { at: `A${HEADING_ROW}`, style: 'heading', heights: [heightOfLines(2)], cells: [headings] },
      ...roles.map((role, index) =>
        columnBlock(
          role,
          index,
          (kpi, of) => {
            const cell = `${quotedSheet(sheet)}!${valueCell(rows.get(kpi)?.[of] ?? 0)}`;
            return `=IF(${cell}="","",${cell})`;
          },
          (kpi) => isMade(kpiPeriods(input.periods, kpi)),
        ),
      ),
    ],
    freeze: { rows: HEADING_ROW },
    names: [{ name: periodsName(input.scorecard, 'table'), at: `A${PERIOD_ROW}:${lastColumn}${last}` }],
    print: {
      landscape: true,
      area: `A1:${lastColumn}${last}`,
      titleRows: `$${HEADING_ROW}:$${HEADING_ROW}`,
      footer: pageFooter(input.language),
    },
    select: `A${HEADING_ROW + 1}`,
  };
}
