/**
 * What was found between offices: per indicator the gap, live from the benchmark, and cells for cause, kind of
 * isomorphism, evidence, action, owner and due date. The list of causes is the person's own and stands below. Its key is
 * findings/<id of the own scorecard>.
 */
import { totalGap } from '../../../model/scorecard/offices/gap';
import type { Side } from '../../../model/scorecard/offices/gap';
import type { ComparedIndicator, Label } from '../../../model/scorecard/offices/indicators';
import { comparedIndicators, indicatorLabels, sideOf } from '../../../model/scorecard/offices/indicators';
import { methodOf } from '../../../model/scorecard/methods';
import { absoluteCells, bodyOf, inQuotes } from '../../body';
import type { Body } from '../../body';
import type { SheetKind } from '../../kind';
import { COUNT_FORMAT, SCORE_FORMAT, SIGNED_FORMAT } from '../../numberFormats';
import { pageFooter } from '../../pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../../plan';
import { columnLetters } from '../../address';
import type { Say } from '../../say';
import { inLanguage } from '../../say';
import { heightOfLines, linesOf, widthOfWords } from '../../textSize';
import { BENCHMARK } from '../benchmark/texts';
import type { BenchmarkInput } from '../input';
import { lightLimits } from '../layout';
import { benchmarkName } from '../names';
import { HEADINGS } from '../texts';
import { CAUSES, FINDINGS, KINDS } from './texts';

const HEADING_ROW = 4;
const FIRST = HEADING_ROW + 1;
const WIDTHS = {
  number: 34,
  code: 50,
  name: 180,
  own: 58,
  best: 58,
  holder: 100,
  gap: 58,
  part: 58,
  cause: 120,
  kind: 84,
  evidence: 140,
  action: 160,
  owner: 90,
  due: 74,
  key: 60,
};
type Key = keyof typeof WIDTHS;
/** Room to write in. */
const LEAST_LINES = 2;
/** Rows for causes of people's own. */
const MORE_CAUSES = 6;

export const FINDINGS_SHEET: SheetKind<BenchmarkInput> = {
  key: ({ offices }) => `findings/${offices[0]?.scorecard.id ?? ''}`,
  name: ({ language }) => FINDINGS.name[language],
  plan: findingsPlan,
};

interface Tables {
  /** The rows of the causes, and of the kinds of isomorphism, with the heading above and a sentence below. */
  readonly causes: { readonly heading: number; readonly first: number; readonly last: number };
  readonly kinds: { readonly heading: number; readonly first: number; readonly last: number };
  readonly notes: number;
}

interface Findings {
  readonly input: BenchmarkInput;
  readonly indicators: readonly ComparedIndicator[];
  /** What tells each from the others: what is typed stays with that. */
  readonly labelOf: (one: ComparedIndicator) => Label;
  readonly body: Body<Key>;
  readonly tables: Tables;
}

function findingsPlan(input: BenchmarkInput): SheetPlan {
  const { language, offices } = input;
  const say = inLanguage(language);
  const [own] = offices;
  const indicators = byLoss(input);
  const hasCodes = indicators.some(({ code }) => code !== '');
  const keys = (Object.keys(WIDTHS) as Key[]).filter((key) => key !== 'code' || hasCodes);
  const body = bodyOf(keys, FIRST, Math.max(1, indicators.length));
  const shown = keys.slice(0, body.column('due') + 1);
  const causes = tableAt(body.last + 2, CAUSES.length + MORE_CAUSES);
  const kinds = tableAt(causes.last + 4, KINDS.length);
  const names = offices.map(({ name }) => name);
  const labelOf = indicatorLabels(names, indicators);
  const findings: Findings = { input, indicators, labelOf, body, tables: { causes, kinds, notes: kinds.last + 4 } };
  const notes = [FINDINGS.fillIn, FINDINGS.editable, FINDINGS.source].map((text) => [say(text)]);
  const values = { own: own?.name ?? '' };
  const causeCells = `${body.cell('name', causes.first)}:${body.cell('name', causes.last)}`;
  const kindCells = absoluteCells(`${body.cell('name', kinds.first)}:${body.cell('name', kinds.last)}`);
  const scores = `${body.cell('own', FIRST)}:${body.cell('best', body.last)}`;
  return {
    key: FINDINGS_SHEET.key(input),
    name: FINDINGS.name[language],
    columns: keys.map((key) => {
      return shown.includes(key) ? Math.max(WIDTHS[key], widthOfWords(headingOf(findings, key))) : WIDTHS[key];
    }),
    hidden: [body.column('key')],
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: say(FINDINGS.title, values) }]] },
      { at: 'A2', style: 'subtitle', cells: [[{ text: say(FINDINGS.subtitle, values) }]] },
      { at: `A${HEADING_ROW}`, style: 'heading', cells: [shown.map((key) => headingOf(findings, key))] },
      ...rowBlocks(findings),
      ...causeBlocks(findings),
      ...kindBlocks(findings),
      { at: `A${findings.tables.notes}`, style: 'note', cells: notes },
    ],
    lights: own ? [{ range: scores, bands: lightLimits(own.scorecard) }] : [],
    choices: [
      { range: body.range('cause'), from: absoluteCells(causeCells) },
      { range: body.range('kind'), from: kindCells },
    ],
    freeze: { rows: HEADING_ROW },
    kept: [
      {
        name: 'found',
        labels: body.range('key'),
        cells: `${body.cell('cause', FIRST)}:${body.cell('due', body.last)}`,
      },
      { name: 'causes', labels: causeCells, cells: causeCells, isByPlace: true },
    ],
    print: {
      landscape: true,
      area: `A1:${columnLetters(body.column('due'))}${findings.tables.notes + notes.length - 1}`,
      titleRows: `$${HEADING_ROW}:$${HEADING_ROW}`,
      footer: pageFooter(language),
    },
    select: 'A1',
  };
}

function tableAt(heading: number, rows: number): Tables['causes'] {
  return { heading, first: heading + 1, last: heading + rows };
}

/** The largest loss against the best of the others first, then what has none, as the benchmark has them. */
function byLoss({ offices }: BenchmarkInput): ComparedIndicator[] {
  const indicators = comparedIndicators(offices.map(({ result }) => result));
  const [own, ...others] = offices.map(({ result }, office): Side => sideOf(result.total, indicators, office));
  const best = others.reduce<Side | null>(
    (leader, one) => ((one.total ?? -Infinity) > (leader?.total ?? -Infinity) ? one : leader),
    null,
  );
  const gap = own && best ? totalGap(own, best) : null;
  const lossOf = (one: ComparedIndicator): number => Math.min(0, gap?.parts[indicators.indexOf(one)] ?? 0);
  return [...indicators].sort((one, other) => lossOf(one) - lossOf(other));
}

function headingOf({ input: { offices, language } }: Findings, key: Key): string {
  const say = inLanguage(language);
  const [own] = offices;
  const score = own ? say(methodOf(own.scorecard).measure.score) : '';
  const { holder, gap, part } = BENCHMARK;
  const words = { ...FINDINGS, code: HEADINGS.code, name: HEADINGS.name, holder, gap, part };
  return key === 'key' ? '' : say(words[key], { score });
}

/** Live from the benchmark, by the code of the indicator or its name. */
function rowBlocks({ input, indicators, labelOf, body }: Findings): Block[] {
  const [own] = input.offices;
  if (own === undefined) return [];
  const found = (one: ComparedIndicator, row: number, part: 'own' | 'best' | 'holder' | 'gap' | 'part'): string => {
    const { by } = labelOf(one);
    const labels = benchmarkName(own.scorecard, by);
    const value = `XLOOKUP(${body.cell(by, row)}&"",${labels}&"",${benchmarkName(own.scorecard, part)},"")`;
    return `=IFERROR(${value},"")`;
  };
  const heights = indicators.map(({ name }) =>
    heightOfLines(Math.max(LEAST_LINES, linesOf(name, WIDTHS.name, 'plain'))),
  );
  const column = (key: Key, look: Omit<Block, 'at' | 'cells'>, cell: CellOf): Block => ({
    at: body.cell(key, FIRST),
    ...look,
    cells: indicators.map((one, index) => [cell(one, FIRST + index)]),
  });
  return [
    column('number', { style: 'sign', heights }, (_, row) => row - HEADING_ROW),
    ...(body.has('code') ? [column('code', { style: 'label' }, ({ code }) => ({ text: code }))] : []),
    column('name', { style: 'text' }, ({ name }) => ({ text: name })),
    column('own', { style: 'result', format: SCORE_FORMAT }, (one, row) => found(one, row, 'own')),
    column('best', { style: 'result', format: SCORE_FORMAT }, (one, row) => found(one, row, 'best')),
    column('holder', { style: 'text' }, (one, row) => found(one, row, 'holder')),
    column('gap', { style: 'result', format: SIGNED_FORMAT }, (one, row) => found(one, row, 'gap')),
    column('part', { style: 'result', format: SIGNED_FORMAT }, (one, row) => found(one, row, 'part')),
    {
      at: body.cell('cause', FIRST),
      style: 'inputText',
      cells: indicators.map(() => [null, null, null, null, null]),
    },
    { at: body.cell('due', FIRST), style: 'input', format: 'dd/mm/yyyy', cells: indicators.map(() => [null]) },
    column('key', { style: 'note' }, (one) => ({ text: labelOf(one).text })),
  ];
}

type CellOf = (one: ComparedIndicator, row: number) => PlannedCell;

/** The list that people pick from, how often each was picked, and what part of the gap of totals it stands for. */
function causeBlocks({ input: { language }, body, tables: { causes } }: Findings): Block[] {
  const say = inLanguage(language);
  const rows = Array.from({ length: causes.last - causes.first + 1 }, (_, index) => causes.first + index);
  const [picked, parts] = [body.absolute('cause'), body.absolute('part')];
  const isPicked = (row: number): string => `${picked}=${body.cell('name', row)}`;
  const ifNamed = (row: number, formula: string): PlannedCell[] => [`=IF(${body.cell('name', row)}="","",${formula})`];
  const cells = (key: Key): string => `${body.cell(key, causes.first)}:${body.cell(key, causes.last)}`;
  const listed = `ISNUMBER(XMATCH(${picked},${cells('name')}))`;
  const words = [say(FINDINGS.causes), say(FINDINGS.count), say(BENCHMARK.part)];
  return [
    { at: body.cell('name', causes.heading), style: 'heading', cells: [words] },
    {
      at: body.cell('name', causes.first),
      style: 'inputText',
      cells: rows.map((_, index) => {
        const cause = CAUSES[index];
        return [cause ? { text: say(cause) } : null];
      }),
    },
    {
      at: body.cell('own', causes.first),
      style: 'result',
      format: COUNT_FORMAT,
      cells: rows.map((row) => ifNamed(row, `SUM(IF(${isPicked(row)},1,0))`)),
    },
    {
      at: body.cell('best', causes.first),
      style: 'result',
      format: SIGNED_FORMAT,
      cells: rows.map((row) => ifNamed(row, `SUM(IF(${isPicked(row)},IF(${parts}="",0,${parts}),0))`)),
    },
    {
      at: body.cell('name', causes.last + 1),
      style: 'plain',
      cells: [[mostOften(say, cells('own'), cells('name'))], [unlisted(say, picked, listed)]],
    },
  ];
}

/** Picked in either language: the sheet may have been written in the other. */
function kindBlocks({ input: { language }, body, tables: { kinds } }: Findings): Block[] {
  const say = inLanguage(language);
  const picked = body.absolute('kind');
  const isKind = ({ word }: (typeof KINDS)[number]): string =>
    [...new Set(Object.values(word))].map((text) => `(${picked}=${inQuotes(text)})`).join('+');
  const counted = KINDS.map((kind): PlannedCell[] => [`=SUM(IF(${isKind(kind)}>0,1,0))`]);
  const words = [say(FINDINGS.kinds), say(FINDINGS.count), say(FINDINGS.meaning)];
  const cells = (key: Key): string => `${body.cell(key, kinds.first)}:${body.cell(key, kinds.last)}`;
  return [
    { at: body.cell('name', kinds.heading), style: 'heading', cells: [words] },
    { at: body.cell('name', kinds.first), style: 'text', cells: KINDS.map(({ word }) => [say(word)]) },
    { at: body.cell('own', kinds.first), style: 'result', format: COUNT_FORMAT, cells: counted },
    { at: body.cell('best', kinds.first), style: 'plain', cells: KINDS.map(({ meaning }) => [say(meaning)]) },
    {
      at: body.cell('name', kinds.last + 1),
      style: 'plain',
      cells: [
        [mostOften(say, cells('own'), cells('name'))],
        [unlisted(say, picked, `(${KINDS.map(isKind).join('+')})`)],
      ],
    },
  ];
}

/** "Most often: Normative (3)"; all of them where several are equal. */
function mostOften(say: Say, counts: string, names: string): string {
  const [nothing, words] = [inQuotes(say(FINDINGS.nothing)), inQuotes(say(FINDINGS.mostOften))];
  const most = `TEXTJOIN(", ",TRUE,IF(${counts}=MAX(${counts}),${names},""))`;
  return `=IF(MAX(${counts})=0,${nothing},${words}&" "&${most}&" ("&MAX(${counts})&")")`;
}

/** How many of the cells hold other words, which no count has; blank without any. */
function unlisted(say: Say, picked: string, isListed: string): string {
  const [before = '', after = ''] = say(FINDINGS.unlisted).split('{n}');
  const count = `SUM(IF(${picked}="",0,IF(${isListed},0,1)))`;
  return `=IF(${count}=0,"",${inQuotes(before)}&${count}&${inQuotes(after)})`;
}
