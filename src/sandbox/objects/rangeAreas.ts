/** Excel.RangeAreas: the rectangles of one sheet that a conditional format covers or that are printed. */
import { defineType } from '../protocol/objectType';
import { formatBox, quoteSheetName } from './address';
import { node, rangeNode, type AreasTarget } from './targets';

export const RangeAreas = defineType<AreasTarget>({
  name: 'RangeAreas',
  properties: {
    Address: {
      get: ({ sheet, boxes }) => boxes.map((box) => `${quoteSheetName(sheet.name)}!${formatBox(box)}`).join(','),
    },
  },
  navigation: { Areas: (target) => node('RangeCollection', target) },
});

export const RangeCollection = defineType<AreasTarget>({
  name: 'RangeCollection',
  items: ({ book, sheet, boxes }) => boxes.map((box) => rangeNode(book, { sheet, box })),
});
