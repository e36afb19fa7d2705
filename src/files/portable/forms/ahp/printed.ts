/** Judgments below 1 that stand alone as tables print them: 0.33 is 1/3, and 0.3 may be several. */
import { isTimeOfRatio } from '../../../../engine/ahp/judgment';
import { asMeant, coarselyPrinted } from '../../../../engine/ahp/printedReciprocal';
import { MISTAKE, plain } from '../../formula/template';
import type { Formula, Reference } from '../../formula/tree';
import { number } from '../../formula/tree';
import { HEADINGS } from '../headings';
import type { OurCall } from '../ourCall';

const STRENGTHS = [2, 3, 4, 5, 6, 7, 8, 9, 1.5];
const MOST_DECIMALS = 10;

interface PrintedTable {
  readonly printed: Reference;
  readonly meant: Reference;
}

/** The judgment that a number below 1 stands for where nothing mirrors it. */
export function meant(call: OurCall, judgment: Formula): Formula {
  const table = call.compiler.shared('printed', () => printedTable(call));
  const at = plain`MATCH(${judgment},${table.printed},0)`;
  return plain`IF(ISNUMBER(${at}),INDEX(${table.meant},${at}),${judgment})`;
}

/** One for all matrices of a workbook. */
function printedTable({ compiler, language }: OurCall): PrintedTable {
  const entries = [...decimals(), ...times()];
  const headings = [HEADINGS.printedAs, HEADINGS.meant].map((word) => word[language]);
  const table = compiler.helper.table(HEADINGS.printed[language], headings, entries.length);
  entries.forEach(([printed, value], row) => {
    table.put(row, 0, number(printed));
    table.put(row, 1, value);
  });
  return { printed: table.column(0), meant: table.column(1) };
}

function decimals(): (readonly [number, Formula])[] {
  const found = new Map<number, Formula>();
  for (const strength of STRENGTHS) {
    for (let places = 1; places <= MOST_DECIMALS; places += 1) {
      const scale = 10 ** places;
      for (const cut of [Math.round(scale / strength), Math.floor(scale / strength)]) {
        const printed = Number((cut / scale).toFixed(places));
        if (coarselyPrinted(printed).length > 0) found.set(printed, MISTAKE);
        else if (asMeant(printed) !== printed) found.set(printed, plain`1/${1 / asMeant(printed)}`);
      }
    }
  }
  return [...found];
}

/** What Excel makes of a typed 1:3, which is a time. */
function times(): (readonly [number, Formula])[] {
  const minutes = Array.from({ length: 720 }, (_, minute) => minute / 1440);
  return minutes.filter(isTimeOfRatio).map((time) => [time, MISTAKE]);
}
