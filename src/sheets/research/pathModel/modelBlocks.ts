/** What the model is made of: constructs, whose names may be typed over, and from them its paths and the items. */
import { cellAddress } from '../../address';
import { blanks } from '../../body';
import type { Block, PlannedCell } from '../../plan';
import type { PathModelLayout, TableRows } from './layout';
import { MODE_WORDS, PATH_MODEL } from './texts';

export function modelBlocks(layout: PathModelLayout): Block[] {
  const { say, input, constructs, pathList, blocks, nameOf, model } = layout;
  const itemsOf = (id: string): string =>
    model.items.flatMap(({ construct, code }) => (construct === id ? [code] : [])).join(', ');
  const question = (column: number, isReversed: boolean): string =>
    `${isReversed ? say(PATH_MODEL.turned) : ''}${input.table.headings.texts[column] ?? ''}`;
  const table = (rows: TableRows, title: string, headings: readonly string[]): Block[] => [
    { at: `A${rows.title}`, style: 'band', cells: [[title, ...blanks(layout.last)]] },
    { at: `A${rows.heading}`, style: 'heading', cells: [[...headings]] },
  ];
  const words = (rows: TableRows, column: number, cells: readonly PlannedCell[]): Block => {
    return { at: cellAddress(rows.first - 1, column), style: 'label', cells: cells.map((cell) => [cell]) };
  };
  const modeOf = (id: string): string => {
    const mode = input.constructs.find((one) => one.id === id)?.mode ?? 'reflective';
    return say(MODE_WORDS[mode]);
  };
  return [
    ...table(
      constructs,
      say(PATH_MODEL.constructs),
      [PATH_MODEL.construct, PATH_MODEL.mode, PATH_MODEL.itemsOf].map((text) => say(text)),
    ),
    {
      at: `A${constructs.first}`,
      style: 'inputText',
      cells: input.constructs.map(({ name }) => [{ text: name.replace(/\s+/g, ' ').trim() }]),
    },
    words(
      constructs,
      1,
      input.constructs.map(({ id }) => modeOf(id)),
    ),
    words(
      constructs,
      2,
      input.constructs.map(({ id }) => ({ text: itemsOf(id) })),
    ),
    ...(pathList === null
      ? []
      : [
          ...table(pathList, say(PATH_MODEL.pathList), [say(PATH_MODEL.from), say(PATH_MODEL.to)]),
          words(
            pathList,
            0,
            input.paths.map(({ from }) => `=${nameOf(from)}`),
          ),
          words(
            pathList,
            1,
            input.paths.map(({ to }) => `=${nameOf(to)}`),
          ),
        ]),
    ...table(
      blocks,
      say(PATH_MODEL.blocks),
      [PATH_MODEL.item, PATH_MODEL.construct, PATH_MODEL.mode, PATH_MODEL.question].map((text) => say(text)),
    ),
    words(
      blocks,
      0,
      model.items.map(({ code }) => ({ text: code })),
    ),
    words(
      blocks,
      1,
      model.items.map(({ construct }) => `=${nameOf(construct)}`),
    ),
    words(
      blocks,
      2,
      model.items.map(({ construct }) => modeOf(construct)),
    ),
    words(
      blocks,
      3,
      model.items.map(({ column, isReversed }) => ({ text: question(column, isReversed) })),
    ),
  ];
}
