/** How the sheets we write look: one look per role, few colours, legible when printed in grey. */
import type { Light } from '../engine/bands';
import { LIGHT_PAINT } from './lightPaint';

export type SheetStyle =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'label'
  /** A label that may be longer than its column is wide. */
  | 'text'
  | 'input'
  /** An input for sentences. */
  | 'inputText'
  /** One of many small cells, one of which people mark. */
  | 'mark'
  /** Laid over such cells: those of every other number, so that numbers are told apart without lines. */
  | 'markBand'
  | 'result'
  /** A number or a text among others of its column that all begin at the left. */
  | 'fact'
  /** A short word or a counter between columns of numbers. */
  | 'sign'
  | 'total'
  | 'totalSign'
  /** Says that something needs attention. */
  | 'remark'
  | 'printed'
  | 'note'
  /** A traffic light as it looks in the sheet, for legends. */
  | Light;

export interface Look {
  bold?: boolean;
  italic?: boolean;
  size?: number;
  colour?: string;
  fill?: string;
  wrap?: boolean;
  aside?: 'Left' | 'Center';
}

const INK = '#1F1F1F';
const QUIET = '#595959';

function light(name: Light): Look {
  return { colour: LIGHT_PAINT[name].font, fill: LIGHT_PAINT[name].fill };
}

const TOTAL: Look = { bold: true, colour: INK, fill: '#F2F2F2' };

/** Filled cells name their text colour too: a dark office theme would otherwise put light text on a light fill. */
export const LOOKS: Readonly<Record<SheetStyle, Look>> = {
  title: { bold: true, size: 16 },
  subtitle: { colour: QUIET },
  heading: { bold: true, colour: INK, fill: '#DDE6ED', wrap: true, aside: 'Center' },
  label: {},
  text: { wrap: true },
  input: { colour: '#3F3F76', fill: '#FFF3DC' },
  inputText: { colour: '#3F3F76', fill: '#FFF3DC', wrap: true },
  mark: { colour: '#3F3F76', fill: '#FFF3DC', bold: true, aside: 'Center' },
  markBand: { fill: '#F8E2B6' },
  result: {},
  fact: { aside: 'Left' },
  sign: { aside: 'Center' },
  total: TOTAL,
  totalSign: { ...TOTAL, aside: 'Center' },
  remark: { bold: true, colour: '#8E0B16' },
  printed: { italic: true, colour: QUIET },
  note: { colour: QUIET, size: 9 },
  green: light('green'),
  yellow: light('yellow'),
  red: light('red'),
};
