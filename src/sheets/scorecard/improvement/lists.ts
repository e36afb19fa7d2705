/** The KPIs of each light by name (SAMSAT Karang Ploso, Tables 4.14 to 4.16), live from the scorecard. */
import { columnOf } from '../sourceTable';
import { inQuotes } from '../../body';
import type { Block } from '../../plan';
import { heightOfLines, linesOf } from '../../textSize';
import { inLanguage } from '../../say';
import { countOfLight, ifOfLight } from '../lightCount';
import { scorecardName } from '../names';
import type { ImprovementInput } from './input';
import { IMPROVEMENT } from './texts';
import { byLight } from '../../../model/scorecard/improvement';

const LIGHTS = ['red', 'yellow', 'green'] as const;
type ListLight = (typeof LIGHTS)[number];

/** Rows of the lists as they are now, and one that counts what came since. */
export function listRows({ evaluation: { result } }: ImprovementInput): number {
  const lists = byLight(result);
  return Math.max(1, ...LIGHTS.map((light) => lists[light].length));
}

/** Red, yellow and green in these columns, from the row of their headings. */
export function listBlocks(
  input: ImprovementInput,
  heading: number,
  places: readonly { readonly column: string; readonly width: number }[],
): Block[] {
  const { scorecard } = input.evaluation;
  const say = inLanguage(input.language);
  const rows = listRows(input);
  const lists = byLight(input.evaluation.result);
  const heights = Array.from({ length: rows }, (_, row) => {
    const lines = LIGHTS.map((light, index) => {
      const kpi = lists[light][row]?.kpi;
      return kpi === undefined ? 1 : linesOf(`${kpi.code} ${kpi.name}`, places[index]?.width ?? 100, 'plain');
    });
    return heightOfLines(Math.max(...lines));
  });
  return LIGHTS.flatMap((light, index): Block[] => {
    const column = places[index]?.column ?? 'A';
    const [before = '', after = ''] = say(IMPROVEMENT.more).split('{n}');
    const more = `${inQuotes(before)}&(${countOfLight(scorecard, light)}-${rows})&${inQuotes(after)}`;
    const names = Array.from({ length: rows }, (_, row) => [nameAt(input, light, row + 1)]);
    return [
      {
        at: `${column}${heading}`,
        style: light,
        heights: [heightOfLines(1)],
        cells: [[`=${inQuotes(say(IMPROVEMENT[light]))}&${countOfLight(scorecard, light)}`]],
      },
      { at: `${column}${heading + 1}`, style: 'text', ...(index === 0 && { heights }), cells: names },
      {
        at: `${column}${heading + rows + 1}`,
        style: 'printed',
        cells: [[`=IF(${countOfLight(scorecard, light)}>${rows},${more},"")`]],
      },
    ];
  });
}

/** "C1a Complaints of customers", the `place`-th of its light. */
function nameAt(input: ImprovementInput, light: ListLight, place: number): string {
  const { scorecard, kpis } = input.evaluation;
  const [name, code] = [scorecardName(scorecard, 'name'), scorecardName(scorecard, 'code')];
  const both = columnOf(input.evaluation, 'code') !== null && columnOf(input.evaluation, 'name') !== null;
  const label = both && kpis.some((kpi) => kpi.code !== '') ? `TRIM(${code}&" "&${name})` : name;
  const row = `SMALL(${ifOfLight(scorecard, light, `ROW(${name})-MIN(ROW(${name}))+1`, '""')},${place})`;
  return `=IFERROR(INDEX(${label},${row}),"")`;
}
