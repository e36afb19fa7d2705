/**
 * Hidden beside the map: every KPI with its objective, its score and its share as the scorecard's sheet has them. A KPI
 * is found by what stands in its cell of the table, as the scorecard shows it, so that a table that is sorted moves no
 * score to another objective; one that is not there is an error, and so is its objective.
 */
import type { Evaluation } from '../../../model/scorecard/evaluation';
import type { Kpi } from '../../../model/scorecard/types';
import { cellAddress, columnLetters } from '../../address';
import { absoluteCells, guarded, inQuotes, spilling } from '../../body';
import type { Block, PlannedCell } from '../../plan';
import type { Say } from '../../say';
import { meanFormula } from '../groups';
import type { ScorecardInput } from '../input';
import { areFoundByKey, keyCell } from '../keptColumns';
import { scorecardName } from '../names';
import { columnOf } from '../sourceTable';
import type { MapSheetLayout } from './layout';
import { MAP } from './texts';

/** A row without anything of the map but the line that says what is to be done. */
const HEADING = 3;
const REMARK_CELL = `A${HEADING}`;

const COLUMNS = ['label', 'objective', 'score', 'share', 'value'] as const;
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

  /** What the rows of the scorecard's sheet are called: its codes, and names where there is no code. */
  get labels(): string {
    const [code, name] = (['code', 'name'] as const).map((part) => scorecardName(this.input.scorecard, part));
    const hasBoth = columnOf(this.input, 'code') !== null && columnOf(this.input, 'name') !== null;
    const hasCodes = hasBoth && this.input.kpis.some((kpi) => kpi.code !== '');
    return hasCodes ? `IF(${code}="",${name}&"",${code}&"")` : `${name}&""`;
  }

  get isByKey(): boolean {
    return areFoundByKey({ ...this.input, weights: null });
  }

  /** A scorecard that is behind its table shows nothing of its rows, and says itself what is to be done. */
  get isBehind(): string {
    return `SUM(IF(${this.labels}="",0,1))=0`;
  }

  /** By place where neither codes nor names tell KPIs apart, and then only where the row is called the same still. */
  found(part: 'score' | 'share'): string {
    const all = guarded(scorecardName(this.input.scorecard, part));
    const own = `${this.range('label')}&""`;
    const found = this.isByKey ? `XLOOKUP(${own},${this.labels},${all})` : `IF(${own}=${this.labels},${all},NA())`;
    return `=IF(${this.isBehind},"",${found})`;
  }

  /** How many KPIs the map has and the scorecard has not, and the other way round. */
  get others(): string {
    const own = `${this.range('label')}&""`;
    if (!this.isByKey) return `IFERROR(SUM(IF(${own}=${this.labels},0,1)),1)`;
    const missing = (these: string, those: string): string => `IF(ISNA(XMATCH(${these},${those})),1,0)`;
    const added = `IF(${this.labels}="",0,${missing(this.labels, own)})`;
    return `(SUM(${missing(own, this.labels)})+SUM(${added}))`;
  }
}

export function helperBlocks(layout: MapSheetLayout, input: Input, say: Say): Block[] {
  const { kpis } = input;
  const helper = new Helper(layout, input);
  const labels = kpis.map((kpi): PlannedCell => {
    const cell = keyCell({ ...input, weights: null }, kpi);
    return typeof cell === 'string' ? { text: cell } : cell;
  });
  const [score, share] = [helper.range('score'), helper.range('share')];
  const cells: Readonly<Record<Column, readonly PlannedCell[]>> = {
    label: labels,
    objective: kpis.map((kpi) => ({ text: objectiveKey(layout, kpi) })),
    score: spilling(helper.found('score'), kpis.length),
    share: spilling(helper.found('share'), kpis.length),
    value: spilling(`=IF((${score}="")+(${share}="")>0,"",${score}*${share})`, kpis.length),
  };
  const remark = `IF(${helper.others}>0,${inQuotes(say(MAP.otherKpis))},"")`;
  return [
    {
      at: REMARK_CELL,
      style: 'remark',
      cells: [[`=IF(${helper.isBehind},${inQuotes(say(MAP.behind))},${remark})`]],
    },
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
