/** How many of the ranked offices have which light, or which word of their own; and the cells that charts show. */
import type { Light } from '../../../engine/bands';
import { lightWord } from '../../../engine/bands';
import { inQuotes } from '../../body';
import { COUNT_FORMAT } from '../../numberFormats';
import type { Block, PlannedCell } from '../../plan';
import { rankingName } from '../names';
import type { Ranking } from './layout';
import { RANKING } from './texts';

const LIGHTS: readonly Light[] = ['green', 'yellow', 'red'];
const WHOLE_PERCENT = '0%';

export interface Distribution {
  readonly last: number;
  readonly blocks: readonly Block[];
  readonly names: { name: string; at: string }[];
}

/** Below the table, the best first; `null` for a form, whose offices are not known yet. */
export function distribution({ body, input, say }: Ranking): Distribution | null {
  const [first] = input.offices;
  if (first === undefined || input.isToFill) return null;
  const own = first.result.bands.words?.labels;
  const words = own?.toReversed() ?? LIGHTS.map((light) => lightWord(light, input.language));
  const heading = body.last + 2;
  const top = heading + 1;
  const last = top + words.length;
  const [countKey, shareKey] = body.keys.slice(body.column('name') + 1);
  if (countKey === undefined || shareKey === undefined) return null;
  const lights = body.absolute('light');
  const counts = words.map((word): PlannedCell[] => [`=SUM(IF(${lights}=${inQuotes(word)},1,0))`]);
  const known = `${body.cell(countKey, top)}:${body.cell(countKey, last - 1)}`;
  const shares = [...words, ''].map((_, row): PlannedCell[] => [`=${body.cell(countKey, top + row)}/${body.rows}`]);
  const column = (from: string, to: number): string => `${from}:${body.cell('name', to)}`;
  return {
    last,
    blocks: [
      {
        at: body.cell('name', heading),
        style: 'heading',
        cells: [[say(RANKING.byLight), say(RANKING.count), say(RANKING.share)]],
      },
      {
        at: body.cell('name', top),
        style: 'text',
        cells: [...words.map((word): PlannedCell[] => [{ text: word }]), [say(RANKING.noTotal)]],
      },
      {
        at: body.cell(countKey, top),
        style: 'result',
        format: COUNT_FORMAT,
        cells: [...counts, [`=${body.rows}-SUM(${known})`]],
      },
      { at: body.cell(shareKey, top), style: 'result', format: WHOLE_PERCENT, cells: shares },
    ],
    names: [
      { name: rankingName(input.key, 'offices'), at: body.range('name') },
      { name: rankingName(input.key, 'totals'), at: body.range('total') },
      { name: rankingName(input.key, 'lights'), at: column(body.cell('name', top), last) },
      { name: rankingName(input.key, 'counts'), at: `${body.cell(countKey, top)}:${body.cell(countKey, last)}` },
    ],
  };
}
