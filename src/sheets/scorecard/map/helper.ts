/**
 * Hidden beside the map: every KPI with its objective, its score and its share as the scorecard's sheet has them. A KPI
 * is found by what stands in its cells of the table, code and name, as the scorecard shows them, so that neither a table
 * that is sorted nor a code that another has come to bear moves a score to another objective; one that is not there is an error, and so is its objective.
 */
import type { Evaluation } from '../../../model/scorecard/evaluation';
import type { Kpi } from '../../../model/scorecard/types';
import type { CellValue } from '../../../model/types';
import { cellAddress, columnLetters } from '../../address';
import { absoluteCells, guarded, inQuotes, spilling } from '../../body';
import type { Block, PlannedCell } from '../../plan';
import type { Say } from '../../say';
import { meanFormula } from '../groups';
import type { ScorecardInput } from '../input';
import { keyedLabels } from '../foundRows';
import { areFoundByKey, keyCell } from '../keptColumns';
import { scorecardName } from '../names';
import { columnOf, rawCell } from '../sourceTable';
import type { MapSheetLayout } from './layout';
import { MAP } from './texts';

/** A row without anything of the map but the line that says what is to be done. */
const HEADING = 3;
const REMARK_CELL = `A${HEADING}`;

const COLUMNS = ['label', 'objective', 'score', 'share', 'value', 'isMissing', 'name'] as const;
type Column = (typeof COLUMNS)[number];

/** What is planned from; it was not read from a form to be filled in. */
type Input = Pick<ScorecardInput, 'language'> & Evaluation;

class Helper {
  constructor(
    private readonly layout: MapSheetLayout,
    private readonly input: Input,
  ) {}

  column(column: Column): number {
    return this.layout.helper + COLUMNS.indexOf(column);
  }

  range(column: Column): string {
    const letters = columnLetters(this.column(column));
    return absoluteCells(`${letters}${HEADING + 1}:${letters}${HEADING + this.input.kpis.length}`);
  }

  private name(part: 'code' | 'name'): string {
    return scorecardName(this.input.scorecard, part);
  }

  private get keyed(): ReturnType<typeof keyedLabels> {
    return keyedLabels(this.input);
  }

  get hasNames(): boolean {
    return this.keyed.hasNames;
  }

  get count(): string {
    const called = this.hasNames ? `${this.name('code')}&${this.name('name')}` : this.name('name');
    return `=SUMPRODUCT((${called}<>"")*1)`;
  }

  private get isByKey(): boolean {
    return areFoundByKey({ ...this.input, weights: null });
  }

  /** How many rows the scorecard has: none while it is behind its table, and says itself what is to be done. */
  get rows(): string {
    return absoluteCells(this.rowsCell);
  }

  get rowsCell(): string {
    return cellAddress(HEADING - 1, this.column('score'));
  }

  /** By place where neither codes nor names tell KPIs apart, and then only where the row is called the same still. */
  found(part: 'score' | 'share'): string {
    const all = guarded(scorecardName(this.input.scorecard, part));
    const found = this.isByKey
      ? `XLOOKUP(${this.own},${this.keyed.labels},${all})`
      : `IF(${this.own}=${this.keyed.labels},${all},NA())`;
    return `=IF(${this.rows}=0,"",${found})`;
  }

  get missing(): string {
    const isThere = this.isByKey
      ? `ISNUMBER(XMATCH(${this.own},${this.keyed.labels}))`
      : `${this.own}=${this.keyed.labels}`;
    return `=IF(${isThere},0,1)`;
  }

  private get own(): string {
    return this.keyed.sought(this.range('label'), this.range('name'));
  }
}

export function helperBlocks(layout: MapSheetLayout, input: Input, say: Say): Block[] {
  const { kpis } = input;
  const helper = new Helper(layout, input);
  const asText = (cell: CellValue): PlannedCell => (typeof cell === 'string' ? { text: cell } : cell);
  const names = helper.hasNames ? columnOf(input, 'name') : null;
  const [score, share] = [helper.range('score'), helper.range('share')];
  const cells: Readonly<Record<Column, readonly PlannedCell[]>> = {
    label: kpis.map((kpi) => asText(keyCell({ ...input, weights: null }, kpi))),
    name: kpis.map((kpi) => (names === null ? '' : asText(rawCell(input, kpi, names)))),
    objective: kpis.map((kpi) => ({ text: objectiveKey(layout, kpi) })),
    score: spilling(helper.found('score'), kpis.length),
    share: spilling(helper.found('share'), kpis.length),
    isMissing: spilling(helper.missing, kpis.length),
    value: spilling(`=IF((${score}="")+(${share}="")>0,"",${score}*${share})`, kpis.length),
  };
  const isOther = `(${helper.rows}<>${kpis.length})+IFERROR(SUM(${helper.range('isMissing')}),1)>0`;
  const remark = `IF(${isOther},${inQuotes(say(MAP.otherKpis))},"")`;
  return [
    { at: REMARK_CELL, style: 'remark', cells: [[`=IF(${helper.rows}=0,${inQuotes(say(MAP.behind))},${remark})`]] },
    { at: helper.rowsCell, style: 'plain', cells: [[helper.count]] },
    { at: cellAddress(HEADING - 1, layout.helper), style: 'heading', cells: [[say(MAP.kpi), say(MAP.objective)]] },
    ...COLUMNS.map((column): Block => {
      return {
        at: cellAddress(HEADING, helper.column(column)),
        style: 'plain',
        cells: cells[column].map((cell) => [cell]),
      };
    }),
  ];
}

function objectiveKey({ boxes }: MapSheetLayout, { key }: Kpi): string {
  return boxes.find(({ objective }) => objective.kpis.includes(key))?.objective.key ?? '';
}

/** The weighted mean of the KPIs of the objective in this cell; blank without data, an error where a KPI has one. */
export function scoreFormula(layout: MapSheetLayout, input: Input, key: string): string {
  const helper = new Helper(layout, input);
  const isMember = `${helper.range('objective')}=${key}`;
  return meanFormula(isMember, helper.range('score'), helper.range('value'), helper.range('share'));
}
