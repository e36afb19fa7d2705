/** How the sheets we write look: one look per role, few colours, legible when printed in grey. */
import type { Light } from '../engine/bands';
import { LIGHT_PAINT } from './lightPaint';

export type SheetStyle =
  | 'title'
  | 'subtitle'
  | 'heading'
  /** A line of words outside of tables. */
  | 'plain'
  /** Cells of a table that no column fills: the line below a row goes on there. */
  | 'row'
  /** Laid over the last row of a group. */
  | 'groupEnd'
  /** Words over several columns, into which they run. */
  | 'band'
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
  /** One of numbers among which a dash stands for none. */
  | 'resultOrDash'
  /** A number or a text among others of its column that all begin at the left. */
  | 'fact'
  /** A short word or a counter between columns of numbers. */
  | 'sign'
  | 'total'
  | 'totalSign'
  /** Says that something needs attention. */
  | 'remark'
  /** A lane of a map; and a box in it: its name, a score or a word, and a sentence. */
  | 'mapLane'
  | 'mapName'
  | 'mapSign'
  | 'mapText'
  | 'printed'
  /** A drawn box: its caption, and below it what it says or what people type there. */
  | 'boxHead'
  | 'boxText'
  | 'boxInput'
  /** Lines between boxes: below these cells, and at their right. */
  | 'across'
  | 'down'
  | 'note'
  /** A traffic light as it looks in the sheet, for legends. */
  | Light;

/** A line at the edge of cells: thin, or of medium weight. */
export interface Line {
  colour: string;
  isMedium?: boolean;
}

export interface Look {
  bold?: boolean;
  italic?: boolean;
  size?: number;
  colour?: string;
  fill?: string;
  wrap?: boolean;
  aside?: 'Left' | 'Center' | 'Right';
  /** Below every row. */
  under?: Line;
  /** Above the first row. */
  over?: Line;
  /** At the left and the right of every cell. */
  beside?: Line;
  /** At the right of every cell. */
  after?: Line;
}

const INK = '#1F1F1F';
const QUIET = '#595959';

const ROW_LINE: Line = { colour: '#D9D9D9' };
const GROUP_LINE: Line = { colour: '#A6A6A6', isMedium: true };
const RULE: Line = { colour: '#595959' };

/** By which lines of ours are told from those that people draw. */
export const LINE_COLOURS: ReadonlySet<string> = new Set([ROW_LINE, GROUP_LINE, RULE].map(({ colour }) => colour));

function light(name: Light): Look {
  return { colour: LIGHT_PAINT[name].font, fill: LIGHT_PAINT[name].fill, under: ROW_LINE };
}

const TOTAL: Look = { bold: true, colour: INK, fill: '#F2F2F2', over: RULE };

/** Filled cells name their text colour too: a dark office theme would otherwise put light text on a light fill. */
export const LOOKS: Readonly<Record<SheetStyle, Look>> = {
  title: { bold: true, size: 16 },
  subtitle: { colour: QUIET },
  heading: { bold: true, colour: INK, fill: '#DDE6ED', wrap: true, aside: 'Center' },
  plain: {},
  row: { under: ROW_LINE },
  groupEnd: { under: GROUP_LINE },
  band: { bold: true, colour: INK, fill: '#DDE6ED' },
  label: { under: ROW_LINE },
  text: { wrap: true, under: ROW_LINE },
  input: { colour: '#3F3F76', fill: '#FFF3DC', under: ROW_LINE },
  inputText: { colour: '#3F3F76', fill: '#FFF3DC', wrap: true, under: ROW_LINE },
  mark: { colour: '#3F3F76', fill: '#FFF3DC', bold: true, aside: 'Center', under: ROW_LINE },
  markBand: { fill: '#F8E2B6' },
  result: { under: ROW_LINE },
  resultOrDash: { aside: 'Right', under: ROW_LINE },
  fact: { aside: 'Left', under: ROW_LINE },
  sign: { aside: 'Center', under: ROW_LINE },
  total: TOTAL,
  totalSign: { ...TOTAL, aside: 'Center' },
  remark: { bold: true, colour: '#8E0B16' },
  mapLane: { bold: true, colour: INK, fill: '#DDE6ED', wrap: true, aside: 'Center' },
  mapName: { bold: true, colour: INK, fill: '#F2F2F2', wrap: true, aside: 'Center', over: RULE, beside: RULE },
  mapSign: { bold: true, aside: 'Center', beside: RULE },
  mapText: { size: 9, wrap: true, aside: 'Center', under: RULE, beside: RULE },
  printed: { italic: true, colour: QUIET },
  boxHead: { colour: QUIET, size: 9, fill: '#F2F2F2', over: RULE, beside: RULE },
  boxText: { wrap: true, under: RULE, beside: RULE },
  boxInput: { colour: '#3F3F76', fill: '#FFF3DC', wrap: true, under: RULE, beside: RULE },
  across: { under: RULE },
  down: { after: RULE },
  note: { colour: QUIET, size: 9 },
  green: light('green'),
  yellow: light('yellow'),
  red: light('red'),
};
