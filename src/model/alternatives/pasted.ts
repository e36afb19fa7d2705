import { oneLine } from '../hierarchy/tree';
import { readDelimited } from '../hierarchy/delimited';

/** Names in a text that is pasted: one a line, of a table its first filled column; of one row of cells, each cell. */
export function namesIn(text: string): string[] {
  const rows = readDelimited(text).map((row) => row.map(oneLine).filter((cell) => cell !== ''));
  const filled = rows.filter((row) => row.length > 0);
  const [first = []] = filled;
  return filled.length === 1 ? first : filled.map(([name]) => name as string);
}
