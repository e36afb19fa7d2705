/**
 * Hidden beside the map: every KPI with its objective, its score and its share as the scorecard's sheet has them, found by
 * code or name, so that a table that is sorted moves no score to another objective.
 */
import type { Evaluation } from '../../../model/scorecard/evaluation';
import { sameAs } from '../../../model/hierarchy/tree';
import type { Kpi } from '../../../model/scorecard/types';
import { cellAddress, columnLetters } from '../../address';
import { absoluteCells, guarded } from '../../body';
import type { Block, PlannedCell } from '../../plan';
import type { Say } from '../../say';
import { meanFormula } from '../groups';
import { scorecardName } from '../names';
import type { MapSheetLayout } from './layout';
import { MAP } from './texts';

/** A row without anything of the map: a heading fits its row to itself. */
const HEADING = 3;

type Column = 'label' | 'objective' | 'score' | 'share' | 'value';
const COLUMNS: readonly Column[] = ['label', 'objective', 'score', 'share', 'value'];

function place({ helper }: MapSheetLayout, column: Column): number {
  return helper + COLUMNS.indexOf(column);
}

function range(layout: MapSheetLayout, { kpis }: Evaluation, column: Column): string {
  const letters = columnLetters(place(layout, column));
  return absoluteCells(`${letters}${HEADING + 1}:${letters}${HEADING + kpis.length}`);
}

/** By what the rows of the scorecard's sheet are told apart; null where neither codes nor names do. */
function labelOf({ kpis, scorecard }: Evaluation): 'code' | 'name' | null {
  const areDistinct = (texts: readonly string[]): boolean =>
    texts.every((text) => text !== '') && new Set(texts.map(sameAs)).size === texts.length;
  if (scorecard.columns.code !== undefined && areDistinct(kpis.map(({ code }) => code))) return 'code';
  return areDistinct(kpis.map(({ name }) => name)) ? 'name' : null;
}

export function helperBlocks(layout: MapSheetLayout, evaluation: Evaluation, say: Say): Block[] {
  const { kpis, scorecard } = evaluation;
  const label = labelOf(evaluation);
  const at = (column: Column, index: number): string => cellAddress(HEADING + index, place(layout, column));
  const found = (index: number, part: 'score' | 'share'): string => {
    const all = scorecardName(scorecard, part);
    if (label === null) return `INDEX(${all},${index + 1})`;
    return `XLOOKUP(${at('label', index)}&"",${scorecardName(scorecard, label)}&"",${all},"")`;
  };
  const rows = kpis.map((kpi, index): PlannedCell[] => {
    const [score, share] = [at('score', index), at('share', index)];
    return [
      { text: labelText(kpi, label) },
      { text: objectiveKey(layout, kpi) },
      `=${guarded(found(index, 'score'))}`,
      `=${guarded(found(index, 'share'))}`,
      `=IF(OR(${score}="",${share}=""),"",${score}*${share})`,
    ];
  });
  const heading = [say(MAP.kpi), say(MAP.objective)].map((text): PlannedCell => text);
  return [
    { at: cellAddress(HEADING - 1, layout.helper), style: 'heading', cells: [heading] },
    { at: cellAddress(HEADING, layout.helper), style: 'plain', cells: rows },
  ];
}

function labelText({ code, name, key }: Kpi, label: 'code' | 'name' | null): string {
  return label === null ? key : label === 'code' ? code : name;
}

function objectiveKey({ boxes }: MapSheetLayout, { key }: Kpi): string {
  return boxes.find(({ objective }) => objective.kpis.includes(key))?.objective.key ?? '';
}

/** The weighted mean of the KPIs of the objective in this cell; blank without data, an error where a KPI has one. */
export function scoreFormula(layout: MapSheetLayout, evaluation: Evaluation, key: string): string {
  const [score, value, share] = (['score', 'value', 'share'] as const).map((one) => range(layout, evaluation, one));
  return meanFormula(`${range(layout, evaluation, 'objective')}=${key}`, score ?? '', value ?? '', share ?? '');
}
