/** Excel.RangeAreas: the rectangles of one sheet that a conditional format covers. */
import { defineType } from '../protocol/objectType';
import { node, rangeNode, type AreasTarget } from './targets';

export const RangeAreas = defineType<AreasTarget>({
  name: 'RangeAreas',
  navigation: { Areas: (target) => node('RangeCollection', target) },
});

export const RangeCollection = defineType<AreasTarget>({
  name: 'RangeCollection',
  items: ({ book, sheet, boxes }) => boxes.map((box) => rangeNode(book, { sheet, box })),
});
