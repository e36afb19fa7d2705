/** What a selection is, in one line: the title of its card, and what a screen reader says when it changes. */
import type { Language } from '../../engine/language';
import type { Area } from '../../sheets/address';
import { describeCells } from '../../sheets/cellSets';
import type { Recognition } from '../../workbook/selection/recognise';
import type { Formats } from '../strings/format';
import { explain } from '../strings';
import type { Say } from '../strings';

interface Speech {
  say: Say;
  formats: Formats;
  language: Language;
}

export function titleOf(recognition: Recognition, { say, formats, language }: Speech): string {
  switch (recognition.kind) {
    case 'matrix':
      return say('matrixSelected', { size: recognition.body.rows });
    case 'wrongMatrix':
      return say('wrongMatrixSelected', { size: recognition.body.rows });
    case 'survey':
    case 'wrongSurvey': {
      const { people, items } = recognition.survey;
      return say('surveySelected', { people: formats.count(people), items });
    }
    case 'scores': {
      const { length } = recognition.numbers;
      if (length === 1) return say(`${recognition.scores}One`);
      return say(`${recognition.scores}Many`, { count: formats.count(length) });
    }
    case 'partOfMatrix':
      return say('partOfMatrix', { size: recognition.matrix.rows });
    case 'onlyErrors':
      return say('errorsSelected');
    case 'nothing':
      return say('teachTitle');
    case 'failed':
      return explain(recognition.error, language);
  }
}

/** The cells a recognition is about; null when it is about none. */
export function areaOf(recognition: Recognition): Area | null {
  if (recognition.kind === 'failed') return null;
  return 'body' in recognition ? recognition.body : recognition.area;
}

/** So many places are named; the reader finds the others by them. */
const LISTED = 4;

/** "C4, D5:D6 and 3 more" */
export function cellsText(addresses: readonly string[], say: Say): string {
  const places = describeCells(addresses);
  const cells = places.slice(0, LISTED).join(', ');
  return places.length > LISTED ? say('cellsAndMore', { cells, count: places.length - LISTED }) : cells;
}
