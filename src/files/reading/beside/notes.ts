import type { Note } from '../../contents';
import type { XmlElement } from '../../markup/tree';
import { areaOf } from '../../patching/areas';
import { textOf } from '../texts';

/** Notes, and comments with answers, for which old versions of Excel find a note that only says so. */
export function readNotes(
  notes: XmlElement | null,
  threads: readonly XmlElement[],
  persons: ReadonlyMap<string, string>,
): Note[] {
  const threaded = threads.flatMap((part) => readThreads(part, persons));
  const taken = new Set(threaded.map(({ row, column }) => `${row} ${column}`));
  const authors = (notes?.first('authors')?.all('author') ?? []).map(({ text }) => text);
  const plain = (notes?.first('commentList')?.all('comment') ?? []).flatMap((comment): Note[] => {
    const area = areaOf(comment.get('ref') ?? '');
    if (area === null || taken.has(`${area.top} ${area.left}`)) return [];
    const author = authors[Number(comment.get('authorId') ?? 0)] ?? '';
    return [{ row: area.top, column: area.left, author, text: textOf(comment.first('text')), isThread: false }];
  });
  return [...threaded, ...plain].sort((one, other) => one.row - other.row || one.column - other.column);
}

/** Who wrote comments with answers, by their id. */
export const readPersons = (part: XmlElement | null): ReadonlyMap<string, string> =>
  new Map((part?.all('person') ?? []).map((person) => [person.get('id') ?? '', person.get('displayName') ?? '']));

/** Answers follow what they answer, each with the name of its author before it. */
function readThreads(part: XmlElement, persons: ReadonlyMap<string, string>): Note[] {
  const comments = part.all('threadedComment');
  return comments
    .filter((comment) => comment.get('parentId') === null)
    .flatMap((comment): Note[] => {
      const area = areaOf(comment.get('ref') ?? '');
      if (area === null) return [];
      const answers = comments.filter((each) => each.get('parentId') === comment.get('id'));
      const author = (each: XmlElement): string => persons.get(each.get('personId') ?? '') ?? '';
      const text = (each: XmlElement): string => each.first('text')?.text ?? '';
      const lines = [text(comment), ...answers.map((answer) => `${author(answer)}: ${text(answer)}`)];
      return [{ row: area.top, column: area.left, author: author(comment), text: lines.join('\n'), isThread: true }];
    });
}
