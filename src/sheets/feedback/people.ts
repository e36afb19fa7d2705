/**
 * The behaviour value (NP) of everybody whom a 360° form is about: one spilling formula for each column, over the sheet
 * of the answers. Weights, scale and thresholds are cells, and may be typed there. Its key is feedback/<id>.
 */
import { FEEDBACK_ROLES, LIMIT_KEYS, RATER_KINDS } from '../../model/feedback/types';
import { feedbackValues } from '../../model/feedback/values';
import type { ValuedPerson } from '../../model/feedback/values';
import type { Localized } from '../../engine/language';
import { areaAddress, cellAddress, columnLetters, quotedSheet } from '../address';
import { spilling } from '../body';
import { behindFormula, columnAsWritten, keptCells, listAsWritten } from '../employees/asWritten';
import type { SheetKind } from '../kind';
import { COUNT_FORMAT, SCORE_FORMAT, SHARE_FORMAT } from '../numberFormats';
import { pageFooter } from '../pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../plan';
import { headAt, SIGNATURE_ROWS, signaturesAt } from '../scorecard/frame';
import { BEHIND_CELL } from '../scorecard/sourceTable';
import { heightOfLines, linesOf, widthOfTexts, widthOfWords, writtenText } from '../textSize';
import { chosenBlocks, chosenChoice, chosenKept, chosenNames } from './chosenPerson';
import * as of from './formulas';
import type { FeedbackInput } from './input';
import { feedbackKey, feedbackName } from './input';
import type { FeedbackLayout, PersonKey } from './layout';
import { feedbackLayout, HEADING_ROW, HIDDEN_OF_PEOPLE } from './layout';
import { ASPECT_WORDS, FEEDBACK, LIMIT_WORDS, NOTES, SAID, WORDS } from './texts';

const [LEAST_NAME, MOST_NAME] = [230, 260];
const WIDTHS: Readonly<Partial<Record<PersonKey, number>>> = { official: 56, remark: 300, kept: 250 };
const NUMBER_WIDTH = 62;
const REMARK_LINES = 2;

export const FEEDBACK_SHEET: SheetKind<FeedbackInput> = {
  key: ({ id }) => feedbackKey(id),
  name: ({ language }) => FEEDBACK.name[language],
  plan: (input, nameOf) => peoplePlan(feedbackLayout(input, nameOf)),
};

function peoplePlan(layout: FeedbackLayout): SheetPlan {
  const { people, say, input, list } = layout;
  const head = headAt(say, Math.max(people.column('mean-peer'), 2), input.table.period && { text: input.table.period });
  const notes = notesOf(layout);
  const signatures = layout.notes + notes.length + 1;
  const signed = signaturesAt(say, signatures, { column: 0, columns: people.column('np') });
  const kept = keptCells(people.column('kept'), people.first);
  return {
    key: feedbackKey(input.id),
    name: FEEDBACK.name[input.language],
    columns: people.keys.map((key) => widthOf(layout, key)),
    hidden: HIDDEN_OF_PEOPLE.map((key) => people.column(key)),
    blocks: [
      { at: 'A1', style: 'title', cells: [[say(FEEDBACK.title)]] },
      { at: 'A2', style: 'subtitle', cells: [[say(FEEDBACK.how)]] },
      ...head.blocks,
      { at: BEHIND_CELL, style: 'remark', cells: [[behindFormula(list, kept, say(SAID.behind))]] },
      { at: `A${HEADING_ROW - 1}`, style: 'plain', cells: [[of.countsFormula(layout)]] },
      headingBlock(
        layout,
        HEADING_ROW,
        people.keys.map((key) => headingOf(layout, key)),
      ),
      ...people.keys.filter((key) => key !== 'kept').map((key) => columnBlock(layout, key)),
      keptBlock(layout),
      ...weightBlocks(layout),
      ...limitBlocks(layout),
      headingBlock(layout, layout.chosen, headings(layout, FEEDBACK.chosen)),
      ...chosenBlocks(layout),
      { at: `A${layout.notes}`, style: 'note', cells: notes.map((note) => [note]) },
      ...signed.blocks,
    ],
    freeze: { rows: HEADING_ROW },
    names: [...namesOf(layout), ...chosenNames(layout)],
    choices: [...choicesOf(layout), chosenChoice(layout)],
    kept: [
      ...head.kept,
      ...(people.has('official')
        ? [{ name: 'officials', labels: people.range('person'), cells: people.range('official') }]
        : []),
      chosenKept(layout),
      ...signed.kept,
    ],
    print: {
      landscape: true,
      area: `A1:${columnLetters(people.column('remark'))}${signatures + SIGNATURE_ROWS - 1}`,
      titleRows: `$${HEADING_ROW}:$${HEADING_ROW}`,
      footer: pageFooter(input.language),
    },
    select: people.cell('person', people.first),
    foot: { language: input.language, method: say(FEEDBACK.foot) },
  };
}

function headingOf({ say }: FeedbackLayout, key: PersonKey): string {
  return say({ ...FEEDBACK, ...ASPECT_WORDS }[key]);
}

/** As high as its longest heading. */
function headingBlock(layout: FeedbackLayout, row: number, cells: PlannedCell[]): Block {
  const lines = cells.map((cell, column) =>
    linesOf(writtenText(cell), widthOf(layout, layout.people.keys[column] ?? 'remark')),
  );
  return { at: `A${row}`, style: 'heading', heights: [heightOfLines(Math.max(...lines))], cells: [cells] };
}

function widthOf(layout: FeedbackLayout, key: PersonKey): number {
  const { persons, say } = layout;
  const words = widthOfWords(headingOf(layout, key));
  if (key !== 'person') return Math.max(WIDTHS[key] ?? NUMBER_WIDTH, words);
  const below = [FEEDBACK.mode, ...Object.values(LIMIT_WORDS)].map((text) => say(text));
  return Math.min(MOST_NAME, Math.max(LEAST_NAME, words, widthOfTexts([...persons, ...below])));
}

function columnBlock(layout: FeedbackLayout, key: Exclude<PersonKey, 'kept'>): Block {
  const { people, persons } = layout;
  const at = people.cell(key, people.first);
  const block = (look: Pick<Block, 'style' | 'format'>, formula: string): Block => {
    return { at, ...look, cells: spilling(formula, people.rows).map((cell) => [cell]) };
  };
  const score = { style: 'result', format: SCORE_FORMAT } as const;
  const count = { style: 'sign', format: COUNT_FORMAT } as const;
  const kind = RATER_KINDS.find((one) => key.endsWith(`-${one}`));
  if (kind !== undefined && key.startsWith('count')) return block(count, of.countFormula(layout, kind));
  if (kind !== undefined) return block(score, of.meanFormula(layout, kind));
  switch (key) {
    case 'person': {
      const width = widthOf(layout, 'person');
      const { reading, settings, officials } = layout.input;
      const valued = feedbackValues(reading, settings, officials).people;
      const heights = persons.map((person, index) =>
        heightOfLines(Math.max(linesOf(person, width, 'plain'), isRemarked(valued[index]) ? REMARK_LINES : 1)),
      );
      return { at, style: 'text', heights, cells: persons.map((text) => [{ text }]) };
    }
    case 'official':
      return { at, style: 'input', cells: persons.map(() => [null]) };
    case 'np':
      return block(score, of.npFormula(layout));
    case 'remark':
      return block({ style: 'text' }, of.remarkFormula(layout));
    case 'isOfficial':
      return block(count, of.isOfficialFormula(layout));
    case 'unreadable':
    case 'incomplete':
      return block(count, of.stateFormula(layout, key));
    case 'whole':
      return block(score, of.wholeFormula(layout));
    default:
      return block(score, of.aspectFormula(layout, key as Parameters<typeof of.aspectFormula>[1]));
  }
}

/** Whether something is said of a person as the answers stand: nobody of a kind, or an answer that does not count. */
function isRemarked(person: ValuedPerson | undefined): boolean {
  return person !== undefined && (person.incomplete > 0 || RATER_KINDS.some((kind) => person.kinds[kind].count === 0));
}

/** How the table looked, which of its columns are used, and which words are which kind. */
function keptBlock({ people, input, list }: FeedbackLayout): Block {
  const { headings } = input.table;
  const kinds = Object.entries(input.kinds).map(([text, kind]) => `${kind}|${text}`);
  const texts = [
    ...listAsWritten(list),
    ...FEEDBACK_ROLES.map((role) => columnAsWritten(input.columns[role], headings.texts)),
    kinds.join('\n'),
  ];
  return { at: people.cell('kept', people.first), style: 'note', cells: texts.map((text) => [{ text }]) };
}

function namesOf({ people, input, weights, limits, numbers }: FeedbackLayout): NonNullable<SheetPlan['names']> {
  const { id } = input;
  const columns = people.first + 3;
  const kept = `${people.cell('kept', columns)}:${people.cell('kept', columns + FEEDBACK_ROLES.length)}`;
  const last = limits + LIMIT_KEYS.length;
  return [
    { name: feedbackName(id, 'columns'), at: kept },
    { name: feedbackName(id, 'settings'), at: `${cellAddress(weights, numbers)}:${cellAddress(last - 1, numbers)}` },
    { name: feedbackName(id, 'people'), at: people.range('person') },
    { name: feedbackName(id, 'np'), at: people.range('np') },
    ...(people.has('official') ? [{ name: feedbackName(id, 'officials'), at: people.range('official') }] : []),
  ];
}

function choicesOf({ people, mode, say }: FeedbackLayout): NonNullable<SheetPlan['choices']> {
  const officials = {
    range: people.has('official') ? people.range('official') : '',
    words: [say(WORDS.yes), say(WORDS.no)],
  };
  const modes = { range: mode.replaceAll('$', ''), words: [say(WORDS.divide), say(WORDS.wait)] };
  return officials.range === '' ? [modes] : [officials, modes];
}

/** A heading row with words in the first column and in that of the numbers. */
function headings({ say, numbers }: FeedbackLayout, first: Localized): PlannedCell[] {
  return [say(first), ...new Array<PlannedCell>(numbers - 1).fill(null), say(FEEDBACK.value)];
}

function weightBlocks(layout: FeedbackLayout): Block[] {
  const { say, weights, numbers, input, allWeights } = layout;
  const labels = [FEEDBACK.superior, FEEDBACK.peer, FEEDBACK.subordinate, FEEDBACK.sum, FEEDBACK.mode];
  const words = headings(layout, FEEDBACK.weights);
  const at = (row: number): string => cellAddress(weights + row, numbers);
  const { settings } = input;
  return [
    headingBlock(layout, weights, words),
    { at: `A${weights + 1}`, style: 'row', cells: labels.map(() => words.map(() => null)) },
    { at: `A${weights + 1}`, style: 'label', cells: labels.map((text) => [say(text)]) },
    {
      at: at(0),
      style: 'input',
      format: SHARE_FORMAT,
      cells: RATER_KINDS.map((kind) => [settings.weights[kind] ?? '']),
    },
    { at: at(3), style: 'result', format: SHARE_FORMAT, cells: [[`=SUM(${allWeights})`]] },
    { at: at(4), style: 'input', cells: [[say(WORDS[settings.missing])]] },
  ];
}

function limitBlocks(layout: FeedbackLayout): Block[] {
  const { say, limits, numbers, input } = layout;
  const words = headings(layout, FEEDBACK.limits);
  return [
    headingBlock(layout, limits, words),
    { at: `A${limits + 1}`, style: 'row', cells: LIMIT_KEYS.map(() => words.map(() => null)) },
    { at: `A${limits + 1}`, style: 'label', cells: LIMIT_KEYS.map((key) => [say(LIMIT_WORDS[key])]) },
    { at: cellAddress(limits, numbers), style: 'input', cells: LIMIT_KEYS.map((key) => [input.settings[key]]) },
  ];
}

function notesOf({ say, input, people, answers }: FeedbackLayout): PlannedCell[] {
  const { area } = input.table;
  return [
    say(NOTES.source, { area: `${quotedSheet(area.sheet)}!${areaAddress(area)}` }),
    say(NOTES.np),
    say(people.has('official') ? NOTES.leadership : NOTES.noLeadership),
    say(NOTES.halo),
    say(NOTES.ours),
    ...(answers.has('rater') ? [] : [say(NOTES.noRater)]),
    say(NOTES.confidential),
  ];
}
