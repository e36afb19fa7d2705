/**
 * The strategy map of a scorecard: a lane a perspective, a box an objective with its score, its light and its causes, all
 * live; below, the objectives with their definitions, and the links with the scores of both ends. Reads the sheet of its
 * scorecard by its hidden names; key map/<id>.
 */
import { lightWord } from '../../../engine/bands';
import { causesOf } from '../../../model/map/causes';
import type { Causes } from '../../../model/map/causes';
import { mapOf } from '../../../model/map/edit';
import { lanesFromTop } from '../../../model/map/lanes';
import { lanesOf } from '../../../model/map/lanesOf';
import { titleOf } from '../../../model/map/links';
import type { Scorecard } from '../../../model/types';
import { cellAddress } from '../../address';
import type { SheetKind } from '../../kind';
import { SCORE_FORMAT } from '../../numberFormats';
import { pageFooter } from '../../pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../../plan';
import type { Say } from '../../say';
import { inLanguage } from '../../say';
import { lightLimits } from '../layout';
import { scorecardName } from '../names';
import { helperBlocks } from './helper';
import type { MapSheetInput } from './input';
import type { MapSheetLayout, PlacedBox } from './layout';
import { laneHeights, mapSheetLayout, objectiveCell } from './layout';
import { linkBlocks, linkScores, objectiveBlocks, objectiveScores } from './tables';
import { MAP } from './texts';

export const MAP_SHEET: SheetKind<MapSheetInput> = {
  key: ({ evaluation }) => `map/${evaluation.scorecard.id}`,
  name: ({ language, evaluation }) => `${MAP.name[language]} ${evaluation.scorecard.title}`,
  plan: mapPlan,
};

function mapPlan(input: MapSheetInput): SheetPlan {
  const { language, evaluation, model } = input;
  const { scorecard, result } = evaluation;
  const say = inLanguage(language);
  const lanes = lanesFromTop(lanesOf(result, model));
  const causes = causesOf(mapOf(model, scorecard.id), lanes);
  const words =
    result.bands.words?.labels ?? (['red', 'yellow', 'green'] as const).map((light) => lightWord(light, language));
  const layout = mapSheetLayout(lanes, causes.links, words);
  const title = say(MAP.title, { title: scorecard.title });
  const notes = notesOf(causes, input);
  const bands = lightLimits(scorecard);
  const last = cellAddress(layout.end + notes.length, layout.helper - 2);
  const scores = [objectiveScores(layout), ...linkScores(layout, causes)];
  return {
    key: `map/${scorecard.id}`,
    name: title,
    columns: [...layout.columns],
    hidden: layout.hidden,
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: title }]] },
      { at: 'A2', style: 'subtitle', cells: [[say(MAP.subtitle)]] },
      ...laneBlocks(layout, scorecard, words, say),
      ...layout.boxes.flatMap((box) => boxBlocks(box, layout, say)),
      ...objectiveBlocks(layout, input, say),
      ...linkBlocks(layout, causes, input, say),
      { at: cellAddress(layout.end, 0), style: 'note', cells: notes.map((text) => [{ text }]) },
      ...helperBlocks(layout, { ...evaluation, language }, say),
    ],
    lights: [
      ...layout.boxes.map(({ row, column }) => ({ range: cellAddress(row, column), bands })),
      ...scores.map((range) => ({ range, bands })),
    ],
    print: { landscape: false, area: `A1:${last}`, footer: pageFooter(language) },
    select: 'A1',
  };
}

function notesOf({ noWay, downward, ring, renamed, lost }: Causes, { language }: MapSheetInput): string[] {
  const links = [...(ring ? [ring] : []), ...(noWay ? [noWay] : []), ...downward];
  const said = [...links, ...renamed, ...lost.map((one) => one.said)];
  return [inLanguage(language)(MAP.how), ...said.map((one) => one.describe(language))];
}

/** The name of each lane with its own score, where the scorecard's sheet has one. */
function laneBlocks(layout: MapSheetLayout, scorecard: Scorecard, words: readonly string[], say: Say): Block[] {
  const [names, scores] = (['perspectiveNames', 'perspectiveScores'] as const).map((part) =>
    scorecardName(scorecard, part),
  );
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one), '');
  return layout.lanes.flatMap((laneRow): Block[] => {
    const { lane, isFirst, row } = laneRow;
    const at = (line: number): string => cellAddress(row - 1 + line, 0);
    const heights = laneHeights(laneRow, layout.boxWidth, longest);
    const name: PlannedCell = { text: isFirst ? lane.name || say(MAP.objectives) : '' };
    const score = `=XLOOKUP(${at(0)}&"",${names}&"",${scores})`;
    return [
      { at: at(0), style: 'mapLane', heights, cells: [[name], ...heights.slice(1).map(() => [null])] },
      ...(isFirst && lane.name !== ''
        ? [{ at: at(1), style: 'mapLane' as const, format: SCORE_FORMAT, cells: [[score]] }]
        : []),
    ];
  });
}

function boxBlocks({ objective, row, column, causes, effects }: PlacedBox, layout: MapSheetLayout, say: Say): Block[] {
  const at = (line: number): string => cellAddress(row - 1 + line, column);
  const of = (which: 'key' | 'score' | 'light'): string => objectiveCell(layout, objective, which);
  const from = causes.map((cause) => {
    const [key, light] = [objectiveCell(layout, cause, 'key'), objectiveCell(layout, cause, 'light')];
    return `${key}&IF(${light}="",""," ("&${light}&")")`;
  });
  const effectNames = effects.map(({ key }) => key).join(', ');
  return [
    { at: at(0), style: 'mapName', cells: [[{ text: titleOf(objective) }]] },
    { at: at(1), style: 'mapSign', format: SCORE_FORMAT, cells: [[`=${of('score')}`]] },
    { at: at(2), style: 'mapSign', cells: [[`=${of('light')}`]] },
    {
      at: at(3),
      style: 'mapText',
      cells: [
        [causes.length === 0 ? null : `="${say(MAP.from)}"&${from.join('&", "&')}`],
        [effects.length === 0 ? null : { text: say(MAP.to, { names: effectNames }) }],
      ],
    },
  ];
}
