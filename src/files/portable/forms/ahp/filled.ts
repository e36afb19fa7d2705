/** AHP of the filled part of a matrix: weights, CR, the report and the judgments of a group, as large as their room. */
import { randomIndexOf } from '../../../../engine/ahp/randomIndex';
import { REPORT_WORDS } from '../../../../engine/ahp/report';
import { MISTAKE, plain } from '../../formula/template';
import type { Formula, Reference } from '../../formula/tree';
import { cellReference, number, text } from '../../formula/tree';
import type { Grid } from '../../grid';
import { grid, listed, part, scalar } from '../../grid';
import { notPortable } from '../../texts';
import { HEADINGS } from '../headings';
import type { OurCall } from '../ourCall';
import { filledMatrix, ofItem, square } from './filledMatrix';
import type { FilledWeights } from './filledWeights';
import { filledWeights } from './filledWeights';
import { LARGEST } from './matrix';

const REPORT_COLUMNS = 3;

export function weights(call: OurCall): Grid {
  refuseGiven(call, 1);
  const found = filledWeights(call, 0);
  return grid(found.room, 1, (row) => ofItem(row + 1, found.complete, part(found.range, row, 0, 1, 1)));
}

export function cr(call: OurCall): Grid {
  refuseGiven(call, 1, 2, 3);
  const found = filledWeights(call, 0);
  return scalar(plain`IF(${found.complete}=0,${MISTAKE},${ratioOf(call, found)})`);
}

/** Other methods, tables and definitions than those taken where none is given. */
function refuseGiven(call: OurCall, ...indices: readonly number[]): void {
  if (indices.some((index) => call.isGiven(index))) throw notPortable('filledPart');
}

function indexOf({ lambda, complete }: FilledWeights): Formula {
  return plain`(MAX(${complete},${lambda})-${complete})/(${complete}-1)`;
}

function ratioOf(call: OurCall, found: FilledWeights): Formula {
  const expected = plain`INDEX(${randomIndices(call)},${found.complete})`;
  return plain`IF(${found.complete}=2,0,${indexOf(found)}/${expected})`;
}

function randomIndices(call: OurCall): Reference {
  return call.compiler.shared('random indices', () => {
    const table = call.compiler.helper.table(HEADINGS.randomIndex[call.language], [], LARGEST);
    for (let size = 1; size <= LARGEST; size += 1) {
      table.label(size - 1, String(size));
      table.put(size - 1, 0, number(size <= 2 ? 0 : randomIndexOf(size, 0, 'saaty')));
    }
    return table.column(0);
  });
}

export function report(call: OurCall): Grid {
  refuseGiven(call, 2);
  const found = filledWeights(call, 0);
  const { complete } = found;
  const { language } = call;
  const labels = labelsOf(call, found.room);
  const word = (key: keyof typeof REPORT_WORDS): Formula => text(REPORT_WORDS[key][language]);
  const table = call.table(HEADINGS.consistency[language], ['λmax', 'CI', 'CR'], 1);
  const [largest, index, ratio] = [plain`MAX(${complete},${found.lambda})`, indexOf(found), ratioOf(call, found)].map(
    (value, column) => table.put(0, column, plain`IF(${complete}=0,0,${value})`),
  ) as [Formula, Formula, Formula];
  const limit = plain`IF(ROUND(${ratio},12)<=0.1,${word('consistent')},${word('inconsistent')})`;
  const verdict = plain`IF(${complete}=2,${word('nothingToCheck')},${limit})`;
  const tail = [
    [text('λmax'), largest],
    [text('CI'), index],
    [text('CR'), ratio],
    [word('verdict'), verdict],
  ] as const;
  const headings = [word('item'), word('weight'), word('rank')];
  return grid(found.room + 1 + tail.length, REPORT_COLUMNS, (row, column) => {
    if (row === 0) return ofItem(column === 0 ? 1 : 2, complete, headings[column] ?? MISTAKE);
    const weight = part(found.range, row - 1, 0, 1, 1);
    const rank = plain`1+SUMPRODUCT((${found.range}>${weight}*(1+1E-12))*1)`;
    const own = row > found.room ? text('') : ([labels(row - 1), weight, rank][column] ?? MISTAKE);
    const [first, second, third, fourth] = tail.map((line) => line[column] ?? text(''));
    if (!first || !second || !third || !fourth || row <= 2 || column === 2) {
      return ofItem(Math.max(row, 2), complete, own);
    }
    // Below the last item.
    const below = plain`CHOOSE(${row}-${complete},${first},${second},${third},${fourth})`;
    const isBelow = plain`AND(${complete}>0,${row}<=${complete}+${tail.length})`;
    return plain`IF(${row}<=${complete},${own},IF(${isBelow},${below},""))`;
  });
}

/** Names of the items, from a part or a range that is as long as the room. */
function labelsOf(call: OurCall, room: number): (item: number) => Formula {
  if (!call.isGiven(1)) return (item) => number(item + 1);
  const names = call.part(1);
  const cells = names === null ? listed(call.cells(1)) : columnOf(names.area);
  if (cells.length !== room) throw notPortable('answersError');
  return (item) => {
    const label = cells[item] ?? MISTAKE;
    return plain`IF(OR(${label}="",${label}=0),${item + 1},${label})`;
  };
}

function columnOf({ sheet, area }: Reference): Formula[] {
  if (area.left !== area.right) throw notPortable('answersError');
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) => {
    return cellReference(sheet, area.top + row, area.left);
  });
}

export function group(call: OurCall): Grid {
  const people = Array.from({ length: call.count }, (_, index) => index).filter((index) => call.isGiven(index));
  const matrices = people.map((index) => filledMatrix(call, index));
  const [first] = matrices;
  if (!first || matrices.some(({ room }) => room !== first.room)) throw notPortable('answersError');
  const { room, items } = first;
  const table = call.table(HEADINGS.ofGroup[call.language], [], room + 1);
  table.label(room, HEADINGS.judged[call.language]);
  const counts = sum(matrices.map(({ range }) => plain`(${range}>0)*1`));
  const logs = sum(matrices.map(({ range }) => plain`IF(${range}>0,LN(${range}),0)`));
  const mean = square(table, room, plain`IF(${counts}=0,0,EXP(${logs}/(${counts})))`);
  const areAlike = plain`${sum(matrices.map((one) => plain`(${one.items}=${items})*1`))}=${matrices.length}`;
  const isJudged = plain`AND(${areAlike},SUMPRODUCT((${mean}>0)*1)>${room})`;
  const judged = table.put(room, 0, plain`IF(ISNUMBER(SUM(${mean})),IF(${isJudged},${items},0),0)`);
  return grid(room, room, (row, column) => {
    const value = part(mean, row, column, 1, 1);
    const shown = row === column ? number(1) : plain`IF(${value}=0,"",${value})`;
    const last = Math.max(row, column) + 1;
    return ofItem(last === 1 ? 1 : Math.max(last, 2), judged, shown);
  });
}

function sum(terms: readonly Formula[]): Formula {
  return terms.reduce((all, term) => plain`${all}+${term}`);
}
