/** The cover of a questionnaire: who asks and why, how to fill it in, an example, and who answers. */
import { copyOf, coverOf } from '../../../model/judgments/cover';
import { wordsOfStrength } from '../../../model/judgments/scaleWords';
import type { Model } from '../../../model/types';
import { cellAddress } from '../../address';
import { blanks } from '../../body';
import type { SheetStyle } from '../../looks';
import { AS_TYPED } from '../../plan';
import type { Block, KeptInputs, PlannedCell } from '../../plan';
import type { Say } from '../../say';
import { brokenLines, heightOfLines } from '../../textSize';
import { goalName } from '../hierarchySheets';
import { TEXTS } from '../hierarchyTexts';
import { MARK, MARKS, NUMBERS } from './marks';
import { QUESTIONNAIRE } from './texts';
import { WIDTH } from './width';

export interface Cover {
  readonly blocks: Block[];
  readonly kept: KeptInputs[];
  /** The first cell to fill in. */
  readonly select: string;
  /** The row behind it, from 0. */
  readonly end: number;
}

const SIGNATURE_HEIGHT = 42;
/** A title of 16 points is so much wider than the usual text. */
const TITLE_WIDTH = (WIDTH * 11) / 16;
/** Where the example is marked: 5 on the left. */
const EXAMPLE = { strength: 5, place: NUMBERS.indexOf(5) };
const ODD = [3, 5, 7, 9];

/** Blocks one below the other. */
class Column {
  readonly blocks: Block[] = [];
  readonly kept: KeptInputs[] = [];
  row = 0;

  skip(): void {
    this.row += 1;
  }

  /** A line for each text; people's own may begin like a formula. */
  lines(style: SheetStyle, texts: readonly string[]): void {
    if (texts.length === 0) return;
    this.add({ style, cells: texts.map((text) => [{ text }]) });
  }

  band(cells: readonly PlannedCell[]): void {
    this.add({ style: 'band', cells: [[...cells, ...blanks(MARKS + 2 - cells.length)]] });
  }

  add(block: Omit<Block, 'at'>): void {
    this.blocks.push({ at: cellAddress(this.row, 0), ...block });
    this.row += block.cells.length;
  }

  /** At the right of rows that stand already. */
  beside(row: number, column: number, block: Omit<Block, 'at'>): void {
    this.blocks.push({ at: cellAddress(row, column), ...block });
  }

  /** A label beside cells to fill in. */
  field(label: string, text: string, height = heightOfLines(1)): void {
    // Blank, not left alone: marks of questions that stood here before may not become a person's name.
    const cells: PlannedCell[][] = [[text === '' ? '' : { text }, ...Array.from({ length: MARKS - 1 }, () => '')]];
    this.beside(this.row, 1, { style: 'input', format: AS_TYPED, cells });
    this.add({ style: 'plain', heights: [height], cells: [[label]] });
  }

  /** The same, kept by its place when the sheet is written again. */
  keptField(name: string, label: string, height?: number): void {
    this.field(label, '', height);
    const cells = `${cellAddress(this.row - 1, 1)}:${cellAddress(this.row - 1, MARKS)}`;
    this.kept.push({ name, labels: cells, cells, isByPlace: true });
  }
}

function who(column: Column, model: Model, respondent: string, say: Say): void {
  const { study, institution, asker, purpose } = coverOf(model);
  const copy = copyOf(model, respondent);
  const title = say(TEXTS.questionnaireTitle, { goal: goalName(model) });
  column.lines('title', brokenLines(title, TITLE_WIDTH, 'bold'));
  column.lines('subtitle', brokenLines(study, WIDTH));
  column.lines('subtitle', brokenLines(institution, WIDTH));
  if (copy && copy.count > 1) column.lines('subtitle', [say(QUESTIONNAIRE.copy, { ...copy })]);
  column.skip();
  if (asker !== '') {
    column.lines('plain', brokenLines(asker, WIDTH));
    column.skip();
  }
  column.lines('plain', brokenLines(purpose === '' ? say(QUESTIONNAIRE.purpose) : purpose, WIDTH));
  column.skip();
}

function scaleTable(column: Column, say: Say): void {
  column.band([say(QUESTIONNAIRE.number), say(QUESTIONNAIRE.meaning)]);
  const { row } = column;
  const meanings = [
    say(QUESTIONNAIRE.equal),
    ...ODD.map((number) => say(QUESTIONNAIRE.more, { words: say(wordsOfStrength(number)) })),
    say(QUESTIONNAIRE.between),
  ];
  const numbers: PlannedCell[] = [1, ...ODD, { text: say(QUESTIONNAIRE.betweenNumbers) }];
  column.add({ style: 'fact', cells: numbers.map((number) => [number]) });
  column.beside(row, 1, { style: 'row', cells: meanings.map((text) => [text, ...blanks(MARKS)]) });
}

/** In cells of its own kind, which are no marks: nothing of it is read back. */
function example(column: Column, say: Say): void {
  column.band([say(QUESTIONNAIRE.example)]);
  column.add({
    style: 'heading',
    cells: [[say(QUESTIONNAIRE.exampleOf), ...NUMBERS, say(TEXTS.comparedWith)]],
  });
  const { row } = column;
  column.add({ style: 'text', heights: [heightOfLines(1)], cells: [[say(QUESTIONNAIRE.exampleFirst)]] });
  const marks = NUMBERS.map((_, place) => (place === EXAMPLE.place ? MARK : null));
  column.beside(row, 1, { style: 'sign', cells: [marks] });
  column.beside(row, MARKS + 1, { style: 'text', cells: [[say(QUESTIONNAIRE.exampleSecond)]] });
  const words = say(wordsOfStrength(EXAMPLE.strength));
  column.lines('note', [say(QUESTIONNAIRE.exampleMeans, { words })]);
}

/** `name` is the respondent's where it is known. */
export function coverOfQuestionnaire(
  model: Model,
  respondent: string,
  { name, hasAlternatives }: { readonly name: string; readonly hasAlternatives: boolean },
  say: Say,
): Cover {
  const column = new Column();
  who(column, model, respondent, say);
  column.band([say(QUESTIONNAIRE.howToFill)]);
  const how = [say(TEXTS.howTo), say(TEXTS.blank), ...(hasAlternatives ? [say(TEXTS.betterSide)] : [])];
  column.lines(
    'plain',
    how.flatMap((line) => brokenLines(line, WIDTH)),
  );
  column.skip();
  scaleTable(column, say);
  column.skip();
  example(column, say);
  column.skip();
  column.lines('plain', brokenLines(say(QUESTIONNAIRE.thanks), WIDTH));
  column.skip();
  column.band([say(QUESTIONNAIRE.respondent)]);
  const select = cellAddress(column.row, 1);
  // A name that is known is written anew as the list has it.
  if (name === '') column.keptField('name', say(QUESTIONNAIRE.name));
  else column.field(say(QUESTIONNAIRE.name), name);
  column.keptField('position', say(QUESTIONNAIRE.position));
  column.keptField('date', say(QUESTIONNAIRE.date));
  column.keptField('signature', say(QUESTIONNAIRE.signature), SIGNATURE_HEIGHT);
  const { approver } = coverOf(model);
  if (approver !== '') {
    column.skip();
    column.band([say(QUESTIONNAIRE.acknowledged)]);
    column.lines('plain', brokenLines(approver, WIDTH));
    column.keptField('approves', say(QUESTIONNAIRE.signature), SIGNATURE_HEIGHT);
    column.keptField('approver', say(QUESTIONNAIRE.fullName));
    column.keptField('approverNumber', say(QUESTIONNAIRE.staffNumber));
  }
  column.skip();
  return { blocks: column.blocks, kept: column.kept, select, end: column.row };
}
