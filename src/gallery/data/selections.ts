/** What is selected in the states of the Selection tab: matrices, answers of several people, columns of scores. */
import type { Cell } from '../../workbook/selection/selection';
import { LONG_NAME, UNBROKEN } from './hierarchies';

export type Cells = readonly (readonly Cell[])[];

export const CONSISTENT: Cells = [
  ['', 'Financial', 'Customer', 'Process', 'Learning'],
  ['Financial', 1, 2, 3, 4],
  ['Customer', 1 / 2, 1, 2, 3],
  ['Process', 1 / 3, 1 / 2, 1, 2],
  ['Learning', 1 / 4, 1 / 3, 1 / 2, 1],
];
export const INCONSISTENT: Cells = [
  ['', 'Financial', 'Customer', 'Process'],
  ['Financial', 1, 7, 1 / 5],
  ['Customer', 1 / 7, 1, 5],
  ['Process', 5, 1 / 5, 1],
];
/** One is so far ahead that extent analysis leaves nothing to the others. */
export const AHEAD: Cells = [
  ['', 'Financial', 'Customer', 'Process'],
  ['Financial', 1, 7, 9],
  ['Customer', 1 / 7, 1, 3],
  ['Process', 1 / 9, 1 / 3, 1],
];
export const INCOMPLETE: Cells = [
  ['', 'A', 'B', 'C', 'D'],
  ['A', 1, 3, '', 5],
  ['B', '', 1, 2, ''],
  ['C', '', '', 1, 2],
  ['D', '', '', '', 1],
];
export const WRONG: Cells = [
  [1, 3, 5],
  [1 / 3, 1, 12],
  [1 / 5, 1 / 2, 1],
];
/** Measured in hours, not judged. */
export const BEYOND: Cells = [
  ['', 'Repair', 'Delivery', 'Complaint'],
  ['Repair', 1, 12, 40],
  ['Delivery', 1 / 12, 1, 3.5],
  ['Complaint', 1 / 40, 1 / 3.5, 1],
];
/** 1 March and 5 January 2026: typed as 1/3 and 5/1 in Indonesia. */
const [MARCH_1, JANUARY_5] = [46082, 46027];
export const DATED: Cells = [
  [1, 3, ''],
  [MARCH_1, 1, JANUARY_5],
  ['', '', 1],
];
/** Invented answers about four items. */
export const ANSWERS: Cells = [
  ['Ani', 2, '1/3', 4, '1/2', 4, 5],
  ['Budi', 3, 1, 5, '1/3', 2, 7],
  ['Citra', 1, '1/5', 3, '1/2', 3, 5],
  ['Dewi', 2, '1/3', 4, 1, '', 9],
];
const PAIRS = ['Name', 'Price – Speed', 'Price – Care', 'Speed – Care'];
export const NAMED_PAIRS: Cells = [PAIRS, ['Ani', -3, 5, 2], ['Budi', 2, -7, 4]];
export const WHOLE_NUMBERS: Cells = [
  ['Ani', 3, 5, 2],
  ['Budi', 2, 4, 3],
];
export const OTHER_ORDER: Cells = [
  ['Name', 'Price – Care', 'Price – Speed', 'Speed – Care'],
  ['Ani', 3, '1/5', 2],
  ['Budi', 2, 7, 4],
];
export const LONG: Cells = [
  ['', UNBROKEN, LONG_NAME, 'C'],
  [UNBROKEN, 1, 2, 3],
  [LONG_NAME, 1 / 2, 1, 2],
  ['C', 1 / 3, 1 / 2, 1],
];
export const PERCENTS: Cells = [[0.95], [1.02], [0.745], ['115,5 %'], ['n/a']];
export const LEVELS: Cells = [[8.4], [10], [3], [2.99], [''], ['no data'], [7]];
export const INDICES: Cells = [[106.81], [99.9], [79.99], [120], [80], [85]];
