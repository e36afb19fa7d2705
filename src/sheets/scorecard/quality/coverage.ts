/**
 * Main duties against indicators, marked by people: which duty has none, which indicator belongs to none, and how far
 * each is cascaded (study 001, IV). Its key is coverage/<id>.
 */
import { cascadeOf, findManual } from '../../../model/scorecard/manual/found';
import type { CascadeType } from '../../../model/scorecard/cascade';
import type { Kpi } from '../../../model/scorecard/types';
import { cellAddress, columnLetters } from '../../address';
import { blanks, inQuotes } from '../../body';
import { keptMarks } from '../../hiddenNames';
import { kpiPrint } from '../../kpiPrint';
import { COUNT_FORMAT } from '../../numberFormats';
import { pageFooter } from '../../pageFooter';
import type { PlannedCell, SheetPlan } from '../../plan';
import { inLanguage } from '../../say';
import { heightOfLines, widthOfNames, widthOfWords } from '../../textSize';
import type { FollowingInput, FollowingSheet } from '../following';
import { followingName } from '../following';
import { counting } from './smart';
import { COVERAGE } from './texts';

const HEADING_ROW = 5;
const TYPE_ROW = HEADING_ROW + 1;
const MANDATORY_ROW = TYPE_ROW + 1;
const FIRST = MANDATORY_ROW + 1;
const DUTIES = 20;
const [NUMBER_WIDTH, DUTY_WIDTH, MARK_WIDTH] = [34, 260, 46];
const KEPT_DUTIES = 'duties';
/** Of the first indicator, from 0. */
const LEFT = 2;
/** A name in place of a code, as far as a heading has room. */
const LONGEST_HEADING = 24;
const TYPES: readonly CascadeType[] = ['CP', 'C', 'N'];

export const COVERAGE_SHEET: FollowingSheet = {
  offer: COVERAGE,
  key: ({ evaluation }) => `coverage/${evaluation.scorecard.id}`,
  name: (input) => followingName(COVERAGE.name, input),
  plan: coveragePlan,
  rows: { name: (id) => keptMarks(`coverage/${id}`, KEPT_DUTIES).cells, least: DUTIES, beside: 2 },
};

/** What a person typed in the column of an indicator goes with it, whatever the order of the table. */
function keptColumn(kpi: Kpi, index: number, end: number) {
  const cells = `${cellAddress(TYPE_ROW - 1, LEFT + index)}:${cellAddress(end - 1, LEFT + index)}`;
  return { name: `iku_${kpiPrint(kpi)}`, labels: cells, cells, isByPlace: true };
}

const headingOf = ({ code, name, key }: Kpi): string => (code || name || key).slice(0, LONGEST_HEADING);

function coveragePlan(input: FollowingInput): SheetPlan {
  const { language, evaluation, rows = DUTIES } = input;
  // From the row above the first duty to the line at the end: duties put in anywhere between count.
  const end = FIRST + rows;
  const { kpis, scorecard } = evaluation;
  const say = inLanguage(language);
  // A formula with a name of ours is planned anew until somebody types over it: see kept.ts.
  const mark = `tb_coverage_${scorecard.id.replace(/[^A-Za-z0-9]/g, '_')}_type`;
  const proposed = (type: CascadeType | ''): string => `=IF(ROWS(${mark})>0,${inQuotes(type)},"")`;
  // Blank, not left alone: another indicator may have stood in this column before.
  const unmarked = kpis.map(() => '');
  const right = LEFT + Math.max(1, kpis.length) - 1;
  const count = right + 1;
  const total = end + 1;
  const over = (row: number, to = row): string => `${cellAddress(row - 1, LEFT)}:${cellAddress(to - 1, right)}`;
  const down = (column: number): string => `${cellAddress(MANDATORY_ROW - 1, column)}:${cellAddress(end - 1, column)}`;
  const [duties, counts] = [down(LEFT - 1), down(count)];
  const [codes, types, mandatory, marked] = [HEADING_ROW, TYPE_ROW, MANDATORY_ROW, total].map((row) => over(row));
  const isX = (cells: string | undefined): string => `IF(ISERROR(${cells}),0,1*(${cells}="x"))`;
  const each = kpis.map((_, index) => isX(down(LEFT + index))).join('+') || '0';
  const isBelow = `(ROW(${duties})>ROW(${cellAddress(MANDATORY_ROW - 1, LEFT - 1)}))`;
  const isListed = `${isBelow}*IF(ISERROR(${duties}),0,1*(${duties}<>""))`;
  const named = (when: string, names: string | undefined): string => `TEXTJOIN(", ",TRUE,IF(${when},${names},""))`;
  const share = (of: string, all: string): string => `IF(${all}=0,""," ("&ROUND(100*${of}/${all},2)&"%)")`;
  const covered = `SUM(IF(${marked}>0,1,0))`;
  const listed = `SUM(${isListed})`;
  const isUncovered = `IF(${isListed},IF(${counts}=0,1,0),0)`;
  const uncovered = `SUM(${isUncovered})`;
  const idle = `(${marked}=0)*(${isX(mandatory)}=0)`;
  const idleMandatory = `(${marked}=0)*(${isX(mandatory)}=1)`;
  const isBare = `${isBelow}*(${isListed}=0)*((${each})>0)`;
  const nameless = `SUM(IF(${isBare},1,0))`;
  const marks = over(MANDATORY_ROW, end);
  const broken = `SUM(1*ISERROR(${duties}))+SUM(1*ISERROR(${types}))`;
  const strange = `(SUM(IF(ISERROR(${marks}),1,IF(${marks}="",0,IF(${marks}="x",0,1))))+${broken})`;
  const all = `${kpis.length}`;
  const withNames = (text: string, when: string, names: string | undefined): string =>
    `=IF(SUM(IF(${when},1,0))=0,"",${inQuotes(`${text}: `)}&${named(when, names)})`;
  const sentences = [
    `=${counting(say(COVERAGE.covered), { '{n}': covered, '{all}': all })}&${share(covered, all)}`,
    `=IF(${listed}=0,"",${counting(say(COVERAGE.uncovered), { '{n}': uncovered, '{all}': listed })}&${share(uncovered, listed)}&IF(${uncovered}=0,"",": "&${named(isUncovered, duties)}))`,
  ];
  const lines = [
    withNames(say(COVERAGE.idle), idle, codes),
    withNames(say(COVERAGE.idleMandatory), idleMandatory, codes),
    `=IF(${nameless}=0,"",${counting(say(COVERAGE.nameless), { '{n}': nameless })})`,
    `=IF(${strange}=0,"",${counting(say(COVERAGE.strange), { '{n}': strange })})`,
  ];
  const table = total + lines.length + 2;
  const typeRows = [...TYPES, 'other' as const];
  const isType = (type: CascadeType): string => `IF(ISERROR(${types}),FALSE,${types}="${type}")`;
  const isOf = (type: CascadeType | 'other'): string =>
    type === 'other' ? TYPES.map((one) => `(${isType(one)}=FALSE)`).join('*') : `(1*${isType(type)})`;
  const number = `ROW(${duties})-ROW(${cellAddress(MANDATORY_ROW - 1, LEFT - 1)})`;
  const isEnd = `IF(${number}+1=ROWS(${duties}),IF(ISERROR(${duties}),FALSE,${duties}=""),FALSE)`;
  const notes = [[say(COVERAGE.source)]];
  const foot = table + typeRows.length + 2;
  const below = [COVERAGE.count, COVERAGE.withDuty].map((text) => widthOfWords(say(text)));
  const widths = kpis.map((kpi, index) => Math.max(MARK_WIDTH, widthOfNames(headingOf(kpi)), below[index] ?? 0));
  const first = columnLetters(LEFT);
  const { fields: manual } = findManual(scorecard, kpis);
  return {
    key: COVERAGE_SHEET.key(input),
    name: followingName(COVERAGE.name, input),
    columns: [
      NUMBER_WIDTH,
      DUTY_WIDTH,
      ...(widths.length > 0 ? widths : [MARK_WIDTH]),
      Math.max(MARK_WIDTH, widthOfWords(say(COVERAGE.count))),
    ],
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: say(COVERAGE.heading, { title: scorecard.title }) }]] },
      { at: 'A2', style: 'subtitle', cells: [[say(COVERAGE.subtitle)]] },
      { at: 'A3', style: 'plain', cells: sentences.map((sentence) => [sentence]) },
      {
        at: `A${HEADING_ROW}`,
        style: 'heading',
        heights: [heightOfLines(2)],
        cells: [
          [
            say(COVERAGE.number),
            say(COVERAGE.duty),
            ...kpis.map((kpi): PlannedCell => ({ text: headingOf(kpi) })),
            say(COVERAGE.count),
          ],
        ],
      },
      {
        at: `A${TYPE_ROW}`,
        style: 'label',
        cells: [
          [null, say(COVERAGE.type)],
          [null, say(COVERAGE.mandatory)],
        ],
      },
      {
        at: `${first}${TYPE_ROW}`,
        style: 'mark',
        cells: [kpis.map((kpi) => proposed(cascadeOf(kpi, manual.get(kpi.key)) ?? '')), unmarked],
      },
      {
        at: `A${FIRST}`,
        style: 'sign',
        cells: blanks(rows).map((cell) => [cell]),
      },
      // From the row above the first duty, which nobody takes away as they do a duty.
      {
        at: `A${MANDATORY_ROW}`,
        style: 'label',
        cells: [[`=IF(${number}=0,"",IF(${isEnd},${inQuotes(say(COVERAGE.end))},${number}))`]],
      },
      {
        at: cellAddress(MANDATORY_ROW - 1, count),
        style: 'sign',
        cells: [[`=IF(${isListed},${each},"")`]],
      },
      { at: `A${end}`, style: 'note', cells: [[null, ...unmarked, null, null]] },
      { at: `B${FIRST}`, style: 'inputText', cells: Array.from({ length: rows }, () => [null]) },
      { at: `${first}${FIRST}`, style: 'mark', cells: Array.from({ length: rows }, () => unmarked) },
      {
        at: cellAddress(FIRST - 1, count),
        style: 'sign',
        format: COUNT_FORMAT,
        cells: blanks(rows).map((cell) => [cell]),
      },
      { at: `A${total}`, style: 'total', cells: [[null, say(COVERAGE.duties)]] },
      {
        at: `${first}${total}`,
        style: 'totalSign',
        format: COUNT_FORMAT,
        cells: [[...kpis.map((_, index) => `=SUM((${isListed})*${isX(down(LEFT + index))})`), `=SUM(${counts})`]],
      },
      { at: `B${total + 1}`, style: 'plain', cells: lines.slice(0, 2).map((line) => [line]) },
      { at: `B${total + 3}`, style: 'remark', cells: lines.slice(2).map((line) => [line]) },
      {
        at: `B${table}`,
        style: 'heading',
        heights: [heightOfLines(2)],
        cells: [[say(COVERAGE.byType), say(COVERAGE.count), say(COVERAGE.withDuty)]],
      },
      { at: `B${table + 1}`, style: 'label', cells: typeRows.map((type) => [say(COVERAGE[type])]) },
      {
        at: `${first}${table + 1}`,
        style: 'result',
        format: COUNT_FORMAT,
        cells: typeRows.map((type) => [`=SUM(IF(${isOf(type)},1,0))`, `=SUM(IF(${isOf(type)}*(${marked}>0),1,0))`]),
      },
      { at: `A${foot}`, style: 'note', cells: notes },
    ],
    names: [{ name: mark, at: 'A1' }],
    choices: [
      { range: types ?? '', words: TYPES },
      { range: over(MANDATORY_ROW, end - 1), words: ['x'] },
    ],
    freeze: { rows: HEADING_ROW },
    kept: [
      { name: KEPT_DUTIES, labels: duties, cells: duties, isByPlace: true, hasHeading: true },
      ...kpis.map((kpi, index) => keptColumn(kpi, index, end)),
    ],
    print: {
      landscape: true,
      area: `A1:${columnLetters(Math.max(count, LEFT + 1))}${foot + notes.length - 1}`,
      titleRows: `$${HEADING_ROW}:$${HEADING_ROW}`,
      footer: pageFooter(language),
    },
    select: `B${FIRST}`,
  };
}
