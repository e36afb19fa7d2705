/** An objective's score with its word, as the map says it. */
import type { Language } from '../../../engine/language';
import type { MapObjective } from '../../../model/map/lanes';
import type { NamedBands } from '../../../model/scorecard/bands';
import { bandOf } from '../../../model/scorecard/bands';
import type { Say } from '../../strings';
import type { Formats } from '../../strings/format';

interface Words {
  readonly say: Say;
  readonly formats: Formats;
  readonly language: Language;
}

export function objectiveText({ score }: MapObjective, bands: NamedBands, { say, formats, language }: Words): string {
  if (score === null) return say('noLight');
  return `${formats.hundredths(score)} ${bandOf(score, bands).word[language]}`;
}
