/** Traffic lights and marks of levels as the conditional formats that Excel has for them: three fills and the icons. */
import type { Bands } from '../../engine/bands';
import { cellAddress } from '../../sheets/address';
import { fillFormula, fillsFor } from '../../sheets/lightFormulas';
import { LIGHT_PAINT } from '../../sheets/lightPaint';
import { MARK_PAINT, markFormula } from '../../sheets/markFormulas';
import type { LevelMarks, SheetPlan } from '../../sheets/plan';
import { lightBands } from '../../sheets/plannedCells';
import type { Area, ConditionalFormat, ConditionalRule } from '../contents';
import { fileArea } from './places';

/** What is written last comes first, as in Excel. */
export function lightFormats({ lights = [], marks = [] }: Pick<SheetPlan, 'lights' | 'marks'>): ConditionalFormat[] {
  const ofLights = lights.flatMap(({ range, bands }) => {
    const area = fileArea(range);
    return rulesFor(lightBands(bands), area).map((rule) => ({ area, rule }));
  });
  const rules = [...ofLights, ...marks.map((mark) => ({ area: fileArea(mark.range), rule: markRule(mark) }))];
  return rules
    .reverse()
    .map(({ area, rule }, index) => ({ areas: [area], priority: index + 1, stopIfTrue: false, rule }));
}

function markRule(mark: LevelMarks): ConditionalRule {
  const { top, left } = fileArea(mark.range);
  const { fill, font } = MARK_PAINT;
  const style = { fill, fontColor: font, bold: null, italic: null };
  return { kind: 'formula', formula: markFormula(mark, top, left).slice(1), style };
}

function rulesFor(bands: Bands, { top, left }: Area): ConditionalRule[] {
  const fills = fillsFor(bands).map((fill): ConditionalRule => {
    const { fill: colour, font } = LIGHT_PAINT[fill.light];
    return {
      kind: 'formula',
      formula: fillFormula(fill, cellAddress(top, left)).slice(1),
      style: { fill: colour, fontColor: font, bold: null, italic: null },
    };
  });
  const from = (type: string, limit: number) => ({ type, value: String(limit), includesEqual: true });
  return [
    ...fills,
    {
      kind: 'iconSet',
      icons: '3TrafficLights1',
      thresholds: [from('percent', 0), from('num', bands.yellowFrom), from('num', bands.greenFrom)],
      reverse: false,
      iconOnly: false,
    },
  ];
}
