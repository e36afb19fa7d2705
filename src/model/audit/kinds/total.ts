/** Totals that are not the sum of what stands above them, and rows of sums that are not those of their tables. */
import { agreement } from '../agreement';
import type { Estimate } from '../estimate';
import type { Effect, Finding } from '../finding';
import type { Figure } from '../grid';
import { isOfMended } from '../mended';
import type { AuditMessage } from '../say';
import { asShown, besides, finding, headingOf } from '../say';
import { howRead } from '../sayReadings';
import { productRule, productsOf, sumOf, sumOfWeights } from '../scores';
import type { AuditedTables, Item, ScoreTable, SumsTable, Total } from '../table';
import type { Behind } from '../totalReadings';
import { behindTotals, explainingReading } from '../totalReadings';
import { weightSumsIn } from '../weightSums';
import { effectOf, wholeOf } from '../wholes';
import type { AuditKind } from './kind';

const KIND = 'total';

export const TOTAL: AuditKind = {
  kind: KIND,
  find: (tables) => {
    const explained = behindTotals(tables).flatMap((behind) => explainedTotal(behind, tables));
    const isExplained = (figure: Figure): boolean => explained.some(({ cells: [cell] }) => cell === figure.area);
    return [
      ...explained,
      ...tables.scores
        .flatMap((table) => inTable(table, tables))
        .filter(({ cells: [cell] }) => !explained.some((one) => one.cells[0] === cell)),
      ...tables.sums.flatMap((row) => (isExplained(row.whole.figure) ? [] : ofRow(row))),
    ];
  },
};

/** A total that weights before their rounding, or other anchors, make. */
function explainedTotal(behind: Behind, tables: AuditedTables): Finding[] {
  const explained = explainingReading(behind, tables);
  if (explained === null) return [];
  const values = {
    total: behind.name,
    printed: asShown(behind.figure),
    computed: besides(explained.printed, behind.figure),
    reading: howRead(explained.reading, explained.of),
  };
  return [finding(KIND, { certainty: 'possible', cells: [behind.figure], key: 'auditTotalExplained', values })];
}

function inTable(table: ScoreTable, tables: AuditedTables): Finding[] {
  return table.totals.flatMap((total): Finding[] => {
    const { measure, figure } = total;
    if (measure !== 'value' && measure !== 'weight') return [];
    // A footer of weights that add up to something else is said of the weights.
    const isOfWeights =
      measure === 'weight' &&
      weightSumsIn(tables).some(({ footer, sum, whole }) => footer === total && Math.abs(sum.exact - whole) > 1e-9);
    const summed = summedBy(total);
    if (isOfWeights || summed.length === 0) return [];
    const made = sumOf(summed);
    const agrees = agreement(figure, made);
    if (agrees === 'same' || isOtherwiseMade(table, total) || isOfRightValues(table, total)) return [];
    const values = {
      total: total.name === '' ? headingOf(table, measure) : total.name,
      heading: headingOf(table, measure),
      printed: asShown(figure),
      computed: besides(made.exact, figure),
      ...leftOutOf(total, figure),
    };
    const cells = [figure, ...summed];
    if (agrees !== 'differs')
      return [finding(KIND, { certainty: 'rounding', cells, key: 'auditTotalRounded', values })];
    const whole = measure === 'value' ? wholeOf(table, tables) : null;
    const isOwn = total === table.totals.findLast((one) => one.measure === 'value');
    const effect = whole && isOwn ? onLight(effectOf(whole, made.exact)) : null;
    const key: AuditMessage = 'left' in values ? 'auditTotalWithout' : 'auditTotal';
    return [finding(KIND, { certainty: 'certain', cells, key, values, effect })];
  });
}

/** The sentence tells the right total already: only another light is more. */
const onLight = (effect: Effect): Effect | null =>
  effect.light !== null && effect.light.printed !== effect.light.corrected ? effect : null;

function summedBy({ measure, items, parts }: Total): Figure[] {
  return parts.length > 0 ? parts.map(({ figure }) => figure) : items.flatMap(({ figures }) => figures[measure] ?? []);
}

/** Weights of perspectives, objectives and KPIs in one column add up to a whole for each. */
const isOfLevels = (times: number): boolean => times > 1.5 && Math.abs(times - Math.round(times)) < 0.02;

/** A mean below a column, and a total of values before their rounding or before they are divided. */
function isOtherwiseMade(table: ScoreTable, { measure, figure, items, parts }: Total): boolean {
  const summed =
    parts.length > 0 ? parts.map((part) => part.figure) : items.flatMap(({ figures }) => figures[measure] ?? []);
  const sum = sumOf(summed);
  if (measure === 'weight' && isOfLevels(sum.exact / figure.value)) return true;
  const mean: Estimate = {
    exact: sum.exact / summed.length,
    low: sum.low / summed.length,
    high: sum.high / summed.length,
  };
  if (agreement(figure, mean) !== 'differs') return true;
  const measured = items.filter(isMeasured);
  const areAllMeasured = measured.length === items.length;
  if (measure === 'weight')
    return (
      !areAllMeasured && agreement(figure, sumOf(measured.flatMap(({ figures }) => figures.weight ?? []))) !== 'differs'
    );
  const weights = sumOfWeights({ items: measured });
  const isTable = measure === 'value' && items.length === table.items.length && weights !== null;
  if (!isTable || weights.exact === 0 || productRule(table).isDivided) return false;
  return [1, 100].some((whole) => {
    const scale = whole / weights.exact;
    const divided = { exact: sum.exact * scale, low: sum.low * scale, high: sum.high * scale };
    const isFar = areAllMeasured && Math.abs(scale - 1) >= 0.3;
    return Math.abs(scale - 1) > 1e-9 && !isFar && agreement(figure, divided) === 'same';
  });
}

/** Rows without a result, such as N/A, are no part of the whole where a table leaves them out. */
const isMeasured = ({ figures }: Item): boolean =>
  figures.value !== undefined || figures.level !== undefined || figures.index !== undefined;

/** A total that was made before one of the values was misprinted: that is said of the value. */
function isOfRightValues(table: ScoreTable, { measure, figure, items, parts }: Total): boolean {
  return measure === 'value' && parts.length === 0 && isOfMended(table, figure, items);
}

/** The one row without which the total would be right. */
function leftOutOf({ items, measure }: Total, figure: Figure): { left?: string } {
  const left = items.find((item) => {
    const others = items.filter((one) => one !== item).flatMap(({ figures }) => figures[measure] ?? []);
    const own = item.figures[measure];
    return own !== undefined && own.value !== 0 && agreement(figure, sumOf(others)) === 'same';
  });
  return left === undefined ? {} : { left: left.name };
}

/** Every part against the values of its table, and the whole against its parts. */
function ofRow({ parts, whole, tables }: SumsTable): Finding[] {
  const ofParts = tables.flatMap((table, at): Finding[] => {
    const part = parts[at];
    const valued = productsOf(table).map(({ value }) => value);
    if (part === undefined || valued.length === 0) return [];
    const made = sumOf(valued);
    if (agreement(part.figure, made) !== 'differs' || isOfMended(table, part.figure, table.items)) return [];
    const values = {
      total: part.name,
      heading: headingOf(table, 'value'),
      printed: asShown(part.figure),
      computed: besides(made.exact, part.figure),
    };
    const behind = { figure: whole.figure, bands: wholeOf(table, { sums: [{ parts, whole, tables }] })?.bands ?? null };
    const effect = effectOf(behind, whole.figure.value + made.exact - part.figure.value);
    return [
      finding(KIND, {
        certainty: 'certain',
        cells: [part.figure, ...valued],
        key: 'auditTotalOfTable',
        values,
        effect,
      }),
    ];
  });
  return [...ofParts, ...ofWhole(parts, whole)];
}

function ofWhole(parts: SumsTable['parts'], { name, figure }: SumsTable['whole']): Finding[] {
  const figures = parts.map((part) => part.figure);
  const made = sumOf(figures);
  const agrees = agreement(figure, made);
  if (agrees === 'same') return [];
  const values = { total: name, heading: name, printed: asShown(figure), computed: besides(made.exact, figure) };
  const isRounded = agrees !== 'differs';
  const key = isRounded ? 'auditTotalRounded' : 'auditTotal';
  return [finding(KIND, { certainty: isRounded ? 'rounding' : 'certain', cells: [figure, ...figures], key, values })];
}
