/** The formulas of a benchmark: offices read by the hidden names of their scorecards, all else plain Excel and BSC.GAP. */
import { LARGEST_CAP } from '../../../engine/ckp/cap';
import { absoluteCells, argumentsOf, guarded, inQuotes } from '../../body';
import { keyedLabels, otherNamesFormula } from '../foundRows';
import type { BenchmarkOffice } from '../input';
import { layoutOf } from '../layout';
import { scorecardName } from '../names';
import type { Benchmark, GroupRows } from './layout';
import { CHOICE_ROW, cellsOf, FIRST, HEADING_ROW } from './layout';
import { BENCHMARK } from './texts';

type Part = 'target' | 'realization' | 'score' | 'share';

/** What is looked for in one office, by the code and name by which it calls each indicator, and the labels of its rows. */
function comparedIn({ body, input }: Benchmark, office: number) {
  const { labels, sought, behind } = keyedLabels(input.offices[office] as BenchmarkOffice);
  const own = body.range(`label${office}`);
  return { labels, behind, sought: sought(own, body.range(`named${office}`)), isOwn: `${own}<>""` };
}

/** Of one office's column; an indicator that is called so no more is an error, none without data. */
function foundFormula(layout: Benchmark, office: number, values: string): string {
  const { labels, sought, isOwn, behind } = comparedIn(layout, office);
  const found = `XLOOKUP(IF(${isOwn},${sought},NA()),${labels},${values})`;
  return `=IF(${isOwn},IF(ISNA(${found}),IF(${behind},"",NA()),${found}),"")`;
}

export function missingIn(layout: Benchmark, office: number): string {
  const { labels, sought, isOwn, behind } = comparedIn(layout, office);
  const isThere = `ISNUMBER(XMATCH(${sought},${labels}))`;
  return `=IF(${isOwn},IF(${behind},0,IF(${isThere},0,1)),0)`;
}

export function otherNames(layout: Benchmark): string {
  const { body, count, say } = layout;
  return otherNamesFormula([`${body.cell('missing0', FIRST)}:${body.cell(`missing${count - 1}`, body.last)}`], say);
}

export function partFormula(layout: Benchmark, office: number, part: Part): string {
  const { scorecard } = layout.input.offices[office] as BenchmarkOffice;
  return foundFormula(layout, office, scorecardName(scorecard, part));
}

/** Indices with the largest cap there is, as the scorecard reads polarity and worst value; hidden. */
export function rawFormula(layout: Benchmark, office: number): string {
  const { language, offices } = layout.input;
  const evaluation = offices[office] as BenchmarkOffice;
  const { body } = layoutOf({ ...evaluation, language, weights: null });
  const name = (part: 'target' | 'realization' | 'polarity' | 'worst'): string =>
    scorecardName(evaluation.scorecard, part);
  const index = argumentsOf([
    name('target'),
    guarded(name('realization')),
    body.has('polarity') ? name('polarity') : '',
    body.has('worst') ? name('worst') : '',
    String(LARGEST_CAP),
  ]);
  const found = foundFormula(layout, office, `CKP.INDEX(${index})`).slice(1);
  // The sheet of an earlier version does not name these columns: until it is written again the index stays blank.
  return `=IFERROR(${found},"")`;
}

/** At the largest cap, which a target of all or nothing jumps to, the index by the plain formula of its direction. */
export function uncappedFormula({ body }: Benchmark, office: number): string {
  const [raw, target, done] = (['raw', 'target', 'realization'] as const).map((key) => body.range(`${key}${office}`));
  const plain = `IF((${target}>0)*(${done}>=${target}),100*${done}/${target},100*(2-${done}/${target}))`;
  return `=IF(${raw}="","",IF(${raw}<${LARGEST_CAP},${raw},IFERROR(${plain},${raw})))`;
}

/** Gap to the best, gap to the mean, rank, in three columns; blank without an own score or without others. */
export function gapFormula(layout: Benchmark, from: number, to: number): string {
  const [own, others] = (['own', 'others'] as const).map((of) => cellsOf(layout, 'index', of, from, to));
  return `=IFNA(BSC.GAP(${guarded(own ?? '')},${guarded(others ?? '')}),"")`;
}

/** Whether or not there is an own score to compare with. */
export function bestFormula(layout: Benchmark, row: number): string {
  const others = cellsOf(layout, 'index', 'others', row, row);
  return `=IF(COUNT(${others})=0,"",MAX(${others}))`;
}

/** The offices with the best score, before the cap where there is one; several when they are equal. */
export function holderFormula(layout: Benchmark, row: number, isTotal: boolean): string {
  const names = cellsOf(layout, 'index', 'all', HEADING_ROW, HEADING_ROW);
  const scores = cellsOf(layout, 'index', 'all', row, row);
  const uncapped = !isTotal && layout.blocks.includes('uncapped') ? cellsOf(layout, 'uncapped', 'all', row, row) : null;
  const values = uncapped === null ? scores : `IF(ISNUMBER(${uncapped}),${uncapped},${scores})`;
  const known = `IF(ISNUMBER(${scores}),${values},-1E+99)`;
  const isBest = `IF(ISNUMBER(${scores}),IF(${values}>=MAX(${known})-0.000000001,${names},""),"")`;
  return `=IF(COUNT(${scores})=0,"",TEXTJOIN(", ",TRUE,${isBest}))`;
}

/** The cell in which an office to compare with is typed or picked. */
export function choiceCell({ body }: Pick<Benchmark, 'body'>): string {
  return absoluteCells(body.cell(body.keys[body.column('name') + 1] ?? 'own', CHOICE_ROW));
}

/** Which of the offices is compared with, from 1; hidden above the labels of the first. */
export function referenceCell({ body }: Pick<Benchmark, 'body'>): string {
  return absoluteCells(body.cell('label0', CHOICE_ROW));
}

export function referenceFormula(layout: Benchmark): string {
  const totals = cellsOf(layout, 'index', 'others', layout.total, layout.total);
  const names = cellsOf(layout, 'index', 'others', HEADING_ROW, HEADING_ROW);
  const choice = choiceCell(layout);
  const best = `IF(COUNT(${totals})=0,NA(),MATCH(MAX(${totals}),${totals},0))`;
  return `=IFNA(IF(${choice}="",${best},MATCH(${choice},${names},0))+1,"")`;
}

/** What the office that is compared with has in one row: a cell each, which a copy without the add-in keeps as it is. */
export function referenceRow(layout: Benchmark, row: number): string[] {
  const reference = referenceCell(layout);
  return (['index', 'weight', 'label'] as const).map((block) => {
    const found = `INDEX(${cellsOf(layout, block, 'all', row, row)},1,${reference})`;
    return `=IF(${reference}="","",${block === 'label' ? `${found}&""` : found})`;
  });
}

interface Totals {
  readonly own: string;
  readonly other: string;
  readonly otherName: string;
  readonly areThere: string;
}

function totalsOf(layout: Benchmark): Totals {
  const { total } = layout;
  const reference = referenceCell(layout);
  const own = cellsOf(layout, 'index', 'own', total, total).split(':')[0] ?? '';
  const other = `INDEX(${cellsOf(layout, 'index', 'all', total, total)},1,N(${reference}))`;
  const otherName = `INDEX(${cellsOf(layout, 'index', 'all', HEADING_ROW, HEADING_ROW)},1,N(${reference}))`;
  return { own, other, otherName, areThere: `IF(${reference}="",0,COUNT(${own})*COUNT(${other}))` };
}

const ofRows = (layout: Benchmark, block: 'index' | 'weight', of: 'own' | 'others' | 'all'): string =>
  cellsOf(layout, block, of, FIRST, layout.body.last);

/** See `totalGap` of the model: share × (score − the middle of both totals), the own less the other's. */
export function contributionFormula(layout: Benchmark): string {
  const { own, other, areThere } = totalsOf(layout);
  const middle = `(${own}+${other})/2`;
  const [weight, score] = [ofRows(layout, 'weight', 'own'), ofRows(layout, 'index', 'own')];
  const [theirWeight, theirScore] = [layout.body.range('refWeight'), layout.body.range('refIndex')];
  const part = (share: string, value: string): string => `IF(${share}="",0,${share}*(${value}-${middle}))`;
  const difference = `${part(weight, score)}-${part(theirWeight, theirScore)}`;
  return `=IF(${areThere}=0,"",IF((${weight}="")*(${theirWeight}=""),"",${difference}))`;
}

/** The same to the mean of the others that have a total. */
export function meanContributionFormula(layout: Benchmark): string {
  const { total } = layout;
  const { own } = totalsOf(layout);
  const totals = cellsOf(layout, 'index', 'others', total, total);
  const middle = `(${own}+AVERAGE(${totals}))/2`;
  const [weight, score] = [ofRows(layout, 'weight', 'own'), ofRows(layout, 'index', 'own')];
  const [weights, scores] = [ofRows(layout, 'weight', 'others'), ofRows(layout, 'index', 'others')];
  const ones = `TRANSPOSE(COLUMN(${totals})^0)`;
  const parts = `IF(ISNUMBER(${totals}),IF(${weights}="",0,${weights}*(${scores}-${middle})),0)`;
  const known = `MMULT(IF(${weights}="",0,1),${ones})`;
  const difference = `IF(${weight}="",0,${weight}*(${score}-${middle}))-MMULT(${parts},${ones})/COUNT(${totals})`;
  return `=IF(COUNT(${own})*COUNT(${totals})=0,"",IF((${weight}="")*(${known}=0),"",${difference}))`;
}

/** Where weights do not add up alike: the middle of both totals, times the difference of their sums. */
export function restFormula(layout: Benchmark, to: 'reference' | 'mean'): string {
  const { total } = layout;
  const { own, other, areThere } = totalsOf(layout);
  const sums = (of: 'own' | 'others' | 'all'): string => cellsOf(layout, 'weight', of, total, total);
  if (to === 'reference') {
    const theirs = `INDEX(${sums('all')},1,N(${referenceCell(layout)}))`;
    return `=IF(${areThere}=0,"",(${own}+${other})/2*(${sums('own').split(':')[0]}-${theirs}))`;
  }
  const totals = cellsOf(layout, 'index', 'others', total, total);
  const mean = `SUM(IF(ISNUMBER(${totals}),${sums('others')},0))/COUNT(${totals})`;
  const difference = `(${own}+AVERAGE(${totals}))/2*(${sums('own').split(':')[0]}-${mean})`;
  return `=IF(COUNT(${own})*COUNT(${totals})=0,"",${difference})`;
}

/** What one of the two lacks, in words. */
export function remarkFormula(layout: Benchmark): string {
  const { body, say, input } = layout;
  const reference = referenceCell(layout);
  const { otherName } = totalsOf(layout);
  const own = inQuotes(input.offices[0]?.name ?? '');
  const why = (label: string, name: string): string =>
    `IF(${label}="",${inQuotes(say(BENCHMARK.notMeasured))},${inQuotes(say(BENCHMARK.noData))})&${name}`;
  const [weight, label] = [body.range('weight0'), body.range('label0')];
  const [theirWeight, theirLabel] = [body.range('refWeight'), body.range('refLabel')];
  const theirs = `IF(${theirWeight}="",${why(theirLabel, otherName)},"")`;
  return `=IF(${reference}="","",IF(${weight}="",${why(label, own)},${theirs}))`;
}

/** A sentence as a formula, each of its {places} filled by one. */
function sentence(text: string, values: Readonly<Record<string, string>>): string {
  const pieces = text.split(/\{(\w+)\}/);
  const words = pieces.flatMap((piece, index) =>
    index % 2 === 1 ? [values[piece] ?? '""'] : piece === '' ? [] : [inQuotes(piece)],
  );
  return words.join('&');
}

/** Both totals, their gap, and that the contributions add up to it; else who has no total. */
export function gapSentence(layout: Benchmark): string {
  const { say, input } = layout;
  const { language } = input;
  const { own, other, otherName, areThere } = totalsOf(layout);
  const rounded = (value: string): string => `ROUND(${value},2)`;
  const ownName = inQuotes(input.offices[0]?.name ?? '');
  const values = {
    own: ownName,
    other: otherName,
    ownTotal: rounded(own),
    otherTotal: rounded(other),
    gap: rounded(`${own}-${other}`),
  };
  const choice = choiceCell(layout);
  const reference = referenceCell(layout);
  const isUnknown = `AND(${choice}<>"",${reference}="")`;
  const office = `IF(COUNT(${own})=0,${ownName},${otherName})`;
  const lacking = sentence(BENCHMARK.noGap[language], { office });
  // Without a choice, the best of the others is compared with: there is none where none has a total.
  const isAlone = `(COUNT(${own})>0)*(${reference}="")`;
  const known = `IF(${isAlone},${inQuotes(say(BENCHMARK.noOthers))},${lacking})`;
  const none = `IF(${isUnknown},${inQuotes(say(BENCHMARK.unknownOffice))},${known})`;
  return `=IF(${areThere}=0,${none},${sentence(BENCHMARK.gapOfTotals[language], values)})`;
}

/** For each group a row of ones where an indicator belongs to it. */
function memberRows({ body }: Benchmark, { by, first, last }: GroupRows): string {
  const names = absoluteCells(`${body.cell('name', first)}:${body.cell('name', last)}`);
  return `IF(${names}=TRANSPOSE(${body.absolute(by)}),1,0)`;
}

/** The weighted means of the groups, of all offices at once; blank where an office has no data. */
export function groupScores(layout: Benchmark, group: GroupRows): string {
  const [weights, scores] = [ofRows(layout, 'weight', 'all'), ofRows(layout, 'index', 'all')];
  const members = memberRows(layout, group);
  const values = `IF(${weights}="",0,${weights}*${scores})`;
  return `=IFERROR(MMULT(${members},${values})/MMULT(${members},IF(${weights}="",0,${weights})),"")`;
}

export function groupWeights(layout: Benchmark, group: GroupRows): string {
  const weights = ofRows(layout, 'weight', 'all');
  const sums = `MMULT(${memberRows(layout, group)},IF(${weights}="",0,${weights}))`;
  return `=IFERROR(IF(${sums}=0,"",${sums}),"")`;
}

export function groupContributions(layout: Benchmark, group: GroupRows, key: 'part' | 'meanPart'): string {
  const parts = layout.body.absolute(key);
  return `=IF(COUNT(${parts})=0,"",MMULT(${memberRows(layout, group)},IF(${parts}="",0,${parts})))`;
}
