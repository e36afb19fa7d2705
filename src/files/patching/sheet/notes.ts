/**
 * Notes: their texts in a part of comments, and the box of each in a drawing of VML, without which Excel shows nothing
 * (ISO/IEC 29500-4, 19). Comments with answers stay as they are: their text here is only a copy for old versions.
 */
import { MAIN, RELATIONS } from '../../markup/namespaces';
import type { Note } from '../../contents';
import { escapeText, escapeXstring, unescapeXstring } from '../../markup/escaping';
import type { XmlElement } from '../../markup/tree';
import { cellAddress } from '../../../sheets/address';
import { element, textElement, XML_HEAD } from '../xml/build';
import { append } from '../xml/places';
import type { SheetContext } from './context';
import type { SheetEditor } from './sheetEditor';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

export function editNotes(sheet: SheetEditor, context: SheetContext, notes: readonly Note[]): void {
  const { workbook, part } = context;
  const comments = workbook.related(part, 'comments')?.target;
  const written = notes.filter(({ isThread }) => !isThread);
  if (comments === undefined) {
    if (written.length > 0) addComments(context, commentsXml(written));
  } else editComments(context, comments, written);
  const drawing = workbook.related(part, 'vmlDrawing')?.target;
  if (drawing === undefined) {
    if (written.length > 0) sheet.insert('legacyDrawing', addDrawing(context, written));
    return;
  }
  const threads = comments === undefined ? [] : threadCells(context, comments);
  workbook.setText(drawing, withNotes(workbook.text(drawing), written, threads));
}

/** For a new sheet: its parts, and the element that points at the drawing. */
export function addNotes(context: SheetContext, notes: readonly Note[]): string {
  if (notes.length === 0) return '';
  addComments(context, commentsXml(notes));
  return addDrawing(context, notes);
}

function addComments({ workbook, part }: SheetContext, text: string): void {
  const name = workbook.freeName('xl/comments#.xml');
  workbook.add(name, text, COMMENTS_TYPE);
  workbook.relate(part, 'comments', name);
}

function addDrawing({ workbook, part }: SheetContext, notes: readonly Note[]): string {
  const name = workbook.freeName('xl/drawings/vmlDrawing#.vml');
  workbook.add(name, withNotes(EMPTY_DRAWING, notes), VML_TYPE);
  const id = workbook.relate(part, 'vmlDrawing', name);
  return element('legacyDrawing', { 'xmlns:r': RELATIONS, 'r:id': id });
}

/** Notes that say the same as before keep the looks of their letters. */
function editComments({ workbook }: SheetContext, part: string, notes: readonly Note[]): void {
  workbook.edit(part, (editor, root, source) => {
    const authors = (root.first('authors')?.all('author') ?? []).map(({ text }) => text);
    const known = authors.length;
    const missing = new Map(
      notes.map((note) => [keyOf(cellAddress(note.row, note.column), note.author, note.text), note]),
    );
    for (const comment of root.at('commentList')?.all('comment') ?? []) {
      const author = authors[Number(comment.get('authorId') ?? 0)] ?? '';
      const key = keyOf(comment.get('ref') ?? '', author, textOf(comment));
      if (!missing.delete(key) && !isThread(author)) editor.remove(comment.start, comment.end);
    }
    const added = [...missing.values()].map((note) => commentXml(note, authorNumber(authors, note.author))).join('');
    const [authorList, commentList] = [root.first('authors'), root.first('commentList')];
    const newAuthors = authors.slice(known).map(authorXml).join('');
    if (authorList !== undefined && newAuthors !== '') append(editor, source, authorList, newAuthors);
    if (commentList !== undefined && added !== '') append(editor, source, commentList, added);
  });
}

function keyOf(ref: string, author: string, text: string): string {
  return JSON.stringify([ref, author, text]);
}

function textOf(comment: XmlElement): string {
  const runs = [...comment.descendants()].filter(({ name }) => name === 't');
  return unescapeXstring(runs.map(({ text }) => text).join(''));
}

/** Authors of comments with answers are called tc={…} in the copy that old versions see. */
function isThread(author: string): boolean {
  return author.startsWith('tc={');
}

function threadCells({ workbook }: SheetContext, part: string): readonly string[] {
  const root = workbook.tree(part);
  const authors = (root.first('authors')?.all('author') ?? []).map(({ text }) => text);
  const comments = root.at('commentList')?.all('comment') ?? [];
  return comments
    .filter((comment) => isThread(authors[Number(comment.get('authorId') ?? 0)] ?? ''))
    .map((comment) => comment.get('ref') ?? '');
}

function authorNumber(authors: string[], author: string): number {
  const known = authors.indexOf(author);
  return known < 0 ? authors.push(author) - 1 : known;
}

function commentsXml(notes: readonly Note[]): string {
  const authors: string[] = [];
  const comments = notes.map((note) => commentXml(note, authorNumber(authors, note.author)));
  const lists = [element('authors', {}, ...authors.map(authorXml)), element('commentList', {}, ...comments)];
  return XML_HEAD + element('comments', { xmlns: MAIN }, ...lists);
}

function authorXml(author: string): string {
  return author === '' ? '<author></author>' : textElement('author', escapeXstring(author));
}

function commentXml({ row, column, text }: Note, authorId: number): string {
  const run = `<t xml:space="preserve">${escapeText(escapeXstring(text))}</t>`;
  return element('comment', { ref: cellAddress(row, column), authorId }, element('text', {}, run));
}

const EMPTY_DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>' +
  '</o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** Boxes of notes are made anew, other shapes stay. VML need not be XML: it is taken as text, as Excel takes it. */
function withNotes(drawing: string, notes: readonly Note[], threads: readonly string[] = []): string {
  const rest = drawing.replace(/<v:shape\s[\s\S]*?<\/v:shape>\s*/g, (shape) =>
    /ObjectType="Note"/.test(shape) && !threads.includes(cellOf(shape)) ? '' : shape,
  );
  const taken = [...rest.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number));
  const first = Math.max(1024, ...taken) + 1;
  const shapes = notes.map((note, index) => shapeXml(note, first + index)).join('');
  const end = rest.lastIndexOf('</xml>');
  return rest.slice(0, end) + shapes + rest.slice(end);
}

function cellOf(shape: string): string {
  const [row, column] = ['Row', 'Column'].map((name) => new RegExp(`<x:${name}>\\s*(\\d+)`).exec(shape)?.[1]);
  return cellAddress(Number(row ?? 0), Number(column ?? 0));
}

/** A box of the usual size, two columns wide and four rows high, to the right of the cell and hidden. */
function shapeXml({ row, column }: Note, number: number): string {
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, Math.max(0, row - 1) + 4, 4].join(', ');
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:1.5pt;` +
    'width:108pt;height:60pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">' +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
