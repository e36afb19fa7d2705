/**
 * Excel.Comment, one per cell and without replies.
 *
 * Convention: the grid has notes only, so a comment is drawn as a note. Excel's own notes (ExcelApi 1.18) are unknown
 * to the client in @microsoft/office-js 1.1.110 and can be reached neither here nor in tests.
 */
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/errors';
import { defineType, isHostObject, type HostObject } from '../protocol/objectType';
import { cellBox, columnCount, rowCount, splitReference } from './address';
import { asText, findArea } from './arguments';
import type { Area, SheetPort, StoredComment } from './port';
import { node, rangeNode, type CommentCollectionTarget, type CommentTarget, type RangeTarget } from './targets';

function stored({ sheet, id }: CommentTarget): StoredComment {
  const found = sheet.comments.list().find((comment) => comment.id === id);
  if (found === undefined) throw itemNotFound();
  return found;
}

function locationOf(target: CommentTarget): HostObject {
  const { row, column } = stored(target);
  return rangeNode(target.book, { sheet: target.sheet, box: cellBox(row, column) });
}

export const Comment = defineType<CommentTarget>({
  name: 'Comment',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Content: {
      get: (target) => stored(target).content,
      set: (target, value) => {
        const { row, column } = stored(target);
        target.sheet.comments.write(row, column, asText(value));
      },
    },
    AuthorName: { get: () => 'Timbang' },
  },
  methods: {
    GetLocation: locationOf,
    Delete: (target) => target.sheet.comments.remove(stored(target).id),
  },
});

/** A single cell, as a Range or as an address; Excel wants the sheet in it, even in a sheet's own collection. */
function asCell({ book }: CommentCollectionTarget, value: unknown): Area {
  if (typeof value === 'string' && splitReference(value).sheet === null) throw invalidArgument();
  const area = isHostObject(value) ? (value.target as RangeTarget) : findArea(book, book.activeSheet, asText(value));
  if (area === null || rowCount(area.box) !== 1 || columnCount(area.box) !== 1) throw invalidArgument();
  return area;
}

function at({ sheet, box }: Area): StoredComment | undefined {
  return sheet.comments.list().find(({ row, column }) => row === box.top && column === box.left);
}

function sheetsOf({ book, sheet }: CommentCollectionTarget): readonly SheetPort[] {
  return sheet === null ? book.sheets : [sheet];
}

function all(target: CommentCollectionTarget): CommentTarget[] {
  return sheetsOf(target).flatMap((sheet) => sheet.comments.list().map(({ id }) => ({ book: target.book, sheet, id })));
}

export const CommentCollection = defineType<CommentCollectionTarget>({
  name: 'CommentCollection',
  items: (target) => all(target).map((comment) => node('Comment', comment)),
  item: (target, key) => {
    const found = all(target).find(({ id }) => id === key);
    return found === undefined ? null : node('Comment', found);
  },
  methods: {
    Add: (target, cell, content) => {
      const area = asCell(target, cell);
      if (at(area) !== undefined) throw itemAlreadyExists();
      const { id } = area.sheet.comments.write(area.box.top, area.box.left, asText(content));
      return node('Comment', { book: target.book, sheet: area.sheet, id });
    },
    GetItemByCell: (target, cell) => {
      const area = asCell(target, cell);
      const found = at(area);
      if (found === undefined) throw itemNotFound();
      return node('Comment', { book: target.book, sheet: area.sheet, id: found.id });
    },
  },
  since: { GetItemOrNullObject: '1.14' },
});
