import { lightWord } from '../engine/bands';
import type { Dialect } from './dialect';
import { choose, number, reached } from './expressions';
import type { Rules } from './rules';

/** The word for the light of a score; NULL without a score. */
export function lightOf(score: string, { bands, language }: Rules, { literal }: Dialect): string {
  const word = (light: 'red' | 'yellow' | 'green'): string => literal(lightWord(light, language));
  return choose(
    [
      [`${score} IS NULL`, 'NULL'],
      [reached(score, number(bands.greenFrom)), word('green')],
      [reached(score, number(bands.yellowFrom)), word('yellow')],
    ],
    word('red'),
  );
}
