/**
 * A record for each KPI: what it measures, how and by whom (SAMSAT Karang Ploso, Lampiran 5), and what the manual of an
 * IKU adds (study 001, IV). What the table knows follows it, the rest is filled in. Its key is records/<id>.
 */
import { CONTROLS, VALIDITIES } from '../../../engine/ckp/weight';
import { wordFor } from '../../../engine/words';
import { cascadeTypeOf } from '../../../model/scorecard/cascade';
import { askedFields } from '../../../model/scorecard/manual/fields';
import { findManual } from '../../../model/scorecard/manual/found';
import type { Kpi } from '../../../model/scorecard/types';
import type { KpiManual, ManualField } from '../../../model/types';
import { pageFooter } from '../../pageFooter';
import { RULE_WORDS } from '../../periods/texts';
import type { Block, ChoiceList, KeptInputs, PlannedCell, SheetPlan } from '../../plan';
import { OFFERS } from '../../planTexts';
import { inLanguage } from '../../say';
import type { Say } from '../../say';
import { heightOfLines, LINE, linesOf, PADDING } from '../../textSize';
import { followingName } from '../following';
import type { FollowingSheet } from '../following';
import type { RecordsInput } from '../input';
import { HEADINGS } from '../texts';
import { factsOf } from './facts';
import { BLOCK_MARK, MARK_COLUMNS, recordsKey, recordsName, textsOf } from './readBack';
import { FIELD_WORDS, RECORDS } from './texts';

const WIDTHS = [150, 370];
const MARK_WIDTH = 60;
const FIRST = 4;
/** Fields of sentences. */
const LONG_FIELDS: readonly ManualField[] = ['description', 'purpose', 'formula', 'components'];
/** Of a key within a hidden name, which Excel limits to 255 letters. */
const LONGEST_NAME = 60;

export const RECORDS_SHEET: FollowingSheet = {
  offer: OFFERS.records,
  key: ({ evaluation }) => recordsKey(evaluation.scorecard),
  name: (input) => followingName(OFFERS.records.name, input),
  plan: ({ language, evaluation: { scorecard, source, kpis }, typed }) =>
    recordsPlan({ language, scorecard, source, kpis }, typed),
};

/** `typed` is what its sheet said when it was read; without it, what is filled in stays with the code of its KPI. */
export function recordsPlan(input: RecordsInput, typed: readonly KpiManual[] | null = null): SheetPlan {
  const { language, scorecard, kpis, source } = input;
  const say = inLanguage(language);
  const facts = factsOf(input);
  const fields = askedFields({ scorecard, kpis, table: source.found.table });
  const known = kpis[0] === undefined ? 0 : facts(kpis[0]).length;
  const manual = findManual(scorecard, kpis).fields;
  // Heading, what is known, what is filled in, and a blank row.
  const rows = known + fields.length + 2;
  const last = FIRST + Math.max(1, kpis.length) * rows - 2;
  const records = kpis.map((kpi, index): KpiRecord => ({
    kpi,
    top: FIRST + index * rows,
    facts: facts(kpi),
    said: manual.get(kpi.key) ?? {},
  }));
  const inputs = (top: number): number => top + known + 1;
  const read = typed === null ? null : textsOf(typed);
  return {
    key: recordsKey(scorecard),
    name: say(RECORDS.title, { title: scorecard.title }),
    columns: [...WIDTHS, ...Array.from({ length: MARK_COLUMNS }, () => MARK_WIDTH)],
    hidden: Array.from({ length: MARK_COLUMNS }, (_, index) => WIDTHS.length + index),
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: say(RECORDS.title, { title: scorecard.title }) }]] },
      { at: 'A2', style: 'subtitle', cells: [[say(RECORDS.subtitle)]] },
      ...records.flatMap((record) => recordBlocks(record, fields, say)),
      ...(fields.includes('cascade') ? [cascadeNote(last + 2, say)] : []),
    ],
    choices: records.flatMap(({ top }) => choicesOf(fields, inputs(top), say)),
    freeze: { rows: 2 },
    ...(kpis.length > 0 && { names: [{ name: recordsName(scorecard), at: `A${FIRST}:E${last}` }] }),
    kept: records.map(({ kpi, top }) => {
      return { ...keptFields(kpi, inputs(top), fields.length), ...(read !== null && { read }) };
    }),
    print: {
      landscape: false,
      area: `A1:B${fields.includes('cascade') ? last + 3 : last}`,
      footer: pageFooter(language),
    },
    select: `B${inputs(FIRST)}`,
  };
}

interface KpiRecord {
  readonly kpi: Kpi;
  readonly top: number;
  readonly facts: ReturnType<ReturnType<typeof factsOf>>;
  readonly said: KpiManual['fields'];
}

function recordBlocks({ kpi, top, facts, said }: KpiRecord, fields: readonly ManualField[], say: Say): Block[] {
  const name = kpi.name === '' ? kpi.key : kpi.name;
  const room = WIDTHS[1] ?? 0;
  const texts = fields.map((field) => said[field] ?? (field === 'cascade' ? (cascadeTypeOf(kpi.code) ?? '') : ''));
  const linesFor = (text: string, least: number): number =>
    heightOfLines(Math.max(least, linesOf(text, room, 'plain')));
  return [
    {
      at: `A${top}`,
      style: 'heading',
      heights: [linesOf(name, room) * LINE + PADDING],
      cells: [[{ text: kpi.code === '' ? say(HEADINGS.name) : kpi.code }, { text: name }]],
    },
    {
      at: `A${top + 1}`,
      style: 'label',
      cells: [...facts.map(({ label }) => label), ...fields.map((field) => say(FIELD_WORDS[field]))].map((text) => [
        text,
      ]),
    },
    ...factBlocks(facts, top + 1, (text) => linesFor(text, 1)),
    {
      at: `B${top + facts.length + 1}`,
      style: 'inputText',
      heights: texts.map((text, index) => linesFor(text, LONG_FIELDS.includes(fields[index] ?? 'data') ? 2 : 1)),
      cells: texts.map((text): PlannedCell[] => [text === '' ? null : { text }]),
    },
    {
      at: `C${top}`,
      style: 'note',
      cells: [[BLOCK_MARK, { text: kpi.code }, { text: kpi.name }]],
    },
    { at: `C${top + facts.length + 1}`, style: 'note', cells: fields.map((field) => [field]) },
  ];
}

/** A number stands at the left, as the texts below and above it, which are wrapped. */
function factBlocks(facts: KpiRecord['facts'], top: number, heightOf: (text: string) => number): Block[] {
  const starts = facts.flatMap(({ isNumber }, index) => (isNumber !== facts[index - 1]?.isNumber ? [index] : []));
  return starts.map((start, run): Block => {
    const alike = facts.slice(start, starts[run + 1]);
    return {
      at: `B${top + start}`,
      style: alike[0]?.isNumber === true ? 'fact' : 'text',
      format: alike.map(({ format }) => [format]),
      heights: alike.map(({ text }) => heightOf(text)),
      cells: alike.map(({ cell }) => [cell]),
    };
  });
}

function cascadeNote(row: number, say: Say): Block {
  return { at: `A${row}`, style: 'note', cells: [[say(RECORDS.cascadeTypes)], [say(RECORDS.cascadeProposed)]] };
}

/** Words that may be chosen; others may be typed. */
function choicesOf(fields: readonly ManualField[], top: number, say: Say): ChoiceList[] {
  const lists: Readonly<Partial<Record<ManualField, readonly string[]>>> = {
    validity: (['exact', 'proxy', 'activity'] as const).map((one) => say(wordFor(one, VALIDITIES))),
    control: (['high', 'moderate', 'low'] as const).map((one) => say(wordFor(one, CONTROLS))),
    cascade: ['CP', 'C', 'N'],
    consolidation: (['last', 'sum', 'average'] as const).map((one) => say(RULE_WORDS[one])),
  };
  return fields.flatMap((field, index) => {
    const words = lists[field];
    return words === undefined ? [] : [{ range: `B${top + index}`, words }];
  });
}

/** What is filled in stays with its KPI, whatever the order of the table. */
function keptFields({ key }: Kpi, from: number, count: number): KeptInputs {
  const to = from + count - 1;
  const name = `${key.replace(/[^A-Za-z0-9]/g, '_').slice(0, LONGEST_NAME)}_${printOf(key)}`;
  return { name, labels: `A${from}:A${to}`, cells: `B${from}:B${to}` };
}

/** Tells apart keys that differ only in what a name cannot hold. */
function printOf(key: string): string {
  let print = 7;
  for (const letter of key) print = (print * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647;
  return print.toString(36);
}
