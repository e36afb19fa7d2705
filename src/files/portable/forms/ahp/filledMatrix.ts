/**
 * The filled part of a matrix that has room for more items, as ours read one: on the helper sheet as large as its room,
 * with the matrix of no judgments (1 on the diagonal, 0 elsewhere) where there are no items. These are array formulas of
 * the old kind: a formula of its own for each of 225 cells a person would make a workbook of twenty people slow.
 */
import { MISTAKE, plain } from '../../formula/template';
import type { FilledPart, Formula, Reference } from '../../formula/tree';
import { FAST, number } from '../../formula/tree';
import type { HelperTable, Size } from '../../helperSheet';
import { notPortable } from '../../texts';
import { HEADINGS } from '../headings';
import type { OurCall } from '../ourCall';
import { LARGEST } from './matrix';

/** Univer takes 1E-9 for a text where something is compared with it. */
const BILLION = 1e9;

export interface FilledMatrix {
  /** How many items there is room for. */
  readonly room: number;
  /** As many rows as columns; 0 for a pair that nobody judged. */
  readonly range: Reference;
  /** How many items there are; 0 where that is no number from 2 to the room. */
  readonly items: Reference;
}

/** One for all formulas that read the same part. */
export function filledMatrix(call: OurCall, index: number): FilledMatrix {
  const part = call.part(index);
  if (part === null || JSON.stringify(part.rows) !== JSON.stringify(part.columns)) throw notPortable('filledPart');
  const { area } = part.area;
  const room = area.bottom - area.top + 1;
  if (room !== area.right - area.left + 1 || room < 2) throw notPortable('answersError');
  if (room > LARGEST) throw notPortable('matrixTooLarge', { size: room, limit: LARGEST });
  return call.compiler.shared(`filled ${JSON.stringify([part.area.sheet, area, part.rows])}`, () => {
    return newMatrix(call, part, room);
  });
}

function newMatrix(call: OurCall, { area, rows: count }: FilledPart, room: number): FilledMatrix {
  const cells = { ...area, fixed: FAST };
  const table = call.table(HEADINGS.matrix[call.language], [], room + 1);
  table.label(room, HEADINGS.items[call.language]);
  const isSize = plain`AND(${count}>=2,${count}<=${room},${count}=INT(${count}))`;
  const items = table.put(room, 0, plain`IF(ISNUMBER(${count}),IF(${isSize},${count},0),0)`);
  const range = square(table, room, read(cells, plain`TRANSPOSE(${cells})`, items, numbers(call, room)));
  return { room, range, items };
}

export function square(table: HelperTable, room: number, formula: Formula): Reference {
  const fills: Size = { rows: room, columns: room };
  return table.putArray(0, 0, fills, formula);
}

/** Of the judgment in a cell and the one that mirrors it. IronCalc knows no ISNUMBER, ROUND and ROW of a whole range. */
function read(cell: Formula, mirrored: Formula, items: Formula, places: Formula): Formula {
  const across = plain`TRANSPOSE(${places})`;
  const unjudged = plain`(${places}=${across})*1`;
  const isInside = plain`(${places}<=${items})*(${across}<=${items})`;
  const isBlank = plain`(${cell}="")*(${mirrored}="")`;
  const isReciprocal = plain`(${cell}>0)*(${cell}<10000)*(ABS(${cell}*${mirrored}-1)*${BILLION}<=1)`;
  return plain`IF(${isInside}=0,${unjudged},IF(${isBlank},${unjudged},IF(${isReciprocal}*${isNoTime(cell)},${cell},${MISTAKE})))`;
}

/** A typed 1:2 to 1:9 is 62 to 69 minutes of a day, and 2:1 to 9:1 one minute after a full hour. */
function isNoTime(cell: Formula): Formula {
  const hours = plain`${cell}*24-1/60`;
  return plain`(ABS(${cell}-0.0455)>0.003)*((${cell}<0.4)*(ABS(${hours}-INT(${hours}+0.5))*${BILLION}<=1)=0)`;
}

/** 1, 2, 3, … below each other. */
function numbers(call: OurCall, room: number): Reference {
  return call.compiler.shared(`numbers ${room}`, () => {
    const table = call.compiler.helper.table(HEADINGS.numbers[call.language], [], room);
    for (let item = 1; item <= room; item += 1) table.put(item - 1, 0, number(item));
    return table.column(0);
  });
}

/** What stands in a cell of an answer that is as large as there are items; a mistake takes one cell. */
export function ofItem(item: number, complete: Reference, value: Formula): Formula {
  const blank = item === 1 ? MISTAKE : plain`""`;
  return item <= 2 ? plain`IF(${complete}=0,${blank},${value})` : plain`IF(${item}<=${complete},${value},"")`;
}
