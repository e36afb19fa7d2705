/** The columns of a scorecard: those read live from the KPI table, the weights, and what is kept beside it. */
import type { Localized } from '../../engine/language';
import type { ColumnRole, WeightSource } from '../../model/types';
import type { PlannedCell } from '../plan';
import { guarded, spilling } from '../body';
import type { KeptColumn } from './keptColumns';
import { areKeysUnique, keptCell, keyCell } from './keptColumns';
import { formatFor, weightFormat } from '../numberFormats';
import { isPresent } from './layout';
import type { ColumnKey, Layout, PlannedColumn } from './layout';
import { HEADINGS } from './texts';
import { columnOf, formatIn, headingOf, overRuns, rawCell } from './sourceTable';
import { heightOfLines, linesOf, widthOfTexts } from '../textSize';
import type { SheetStyle } from '../looks';

const NUMBER_WIDTH = 62;
/** Of columns of words: as wide as their longest text within these; longer ones are wrapped. */
const WORD_WIDTHS: Readonly<Record<WordRole, { least: number; most: number }>> = {
  code: { least: 50, most: 110 },
  name: { least: 130, most: 290 },
  objective: { least: 130, most: 290 },
  perspective: { least: 80, most: 130 },
  unit: { least: 50, most: 110 },
  validity: { least: NUMBER_WIDTH, most: 110 },
  control: { least: NUMBER_WIDTH, most: 110 },
  polarity: { least: 78, most: 130 },
};
const WORD_ROLES = Object.keys(WORD_WIDTHS) as WordRole[];
const KEPT_KEY_WIDTH = 90;
/** Between a text and the numbers of the next column. */
const MARGIN = 9;
/** Of a digit at 11 points, with its share of separators. */
const DIGIT = 6.4;

/** Everything but scores, shares, values and lights. */
export function givenColumns(layout: Layout): PlannedColumn[] {
  const { body } = layout;
  return body.keys.flatMap((key): PlannedColumn[] => {
    if (key === 'gap') return [];
    if (key === 'keptKey') return [keptKeyColumn(layout)];
    const kept = keptOf(key);
    if (kept !== null) return [keptColumn(layout, kept)];
    const column = givenColumn(layout, key);
    return column === null ? [] : [column];
  });
}

function givenColumn(layout: Layout, key: ColumnKey): PlannedColumn | null {
  switch (key) {
    case 'weight':
      return weightColumn(layout);
    case 'code':
    case 'name':
    case 'objective':
    case 'perspective':
    case 'unit':
    case 'validity':
    case 'control':
    case 'polarity':
      return wordColumn(layout, key);
    case 'target':
    case 'realization':
    case 'worst':
      return numberColumn(layout, key);
    default:
      return null;
  }
}

/** The user's own word for a column where the table has one. */
function heading(layout: Layout, role: ColumnRole, ours: Localized): PlannedCell {
  const theirs = layout.kept.some((kept) => kept === role) ? '' : headingOf(layout.input, role);
  return theirs === '' ? layout.say(ours) : { text: theirs };
}

type WordRole = 'code' | 'name' | 'objective' | 'perspective' | 'unit' | 'validity' | 'control' | 'polarity';

function wordColumn(layout: Layout, key: WordRole): PlannedColumn {
  const { input } = layout;
  const column = columnOf(input, key);
  const isKept = layout.kept.some((kept) => kept === key);
  const live = column === null ? [] : overRuns(input, [column], ([cells = '']) => `=${guarded(cells)}`);
  return {
    key,
    heading: heading(layout, key, HEADINGS[key]),
    width: textWidth(layout, key),
    style: 'text',
    cells: isKept ? lookedUp(layout, key as KeptColumn) : live,
  };
}

function textWidth(layout: Layout, key: WordRole): number {
  const { least, most } = WORD_WIDTHS[key];
  return Math.min(most, Math.max(least, widthOfTexts(textsOf(layout, key)) + MARGIN));
}

/** What the rows of a column of words show. */
function textsOf({ input, result, kept }: Layout, key: WordRole): string[] {
  if (key === 'objective' || key === 'perspective') return result.rows.map((row) => row[key]);
  const keptKey = kept.find((one) => one === key);
  const column = columnOf(input, key);
  return result.rows.map((row) => {
    if (keptKey === undefined) return column === null ? '' : String(rawCell(input, row.kpi, column));
    const cell = keptCell(row, keptKey, result, input.language);
    return typeof cell === 'object' && cell !== null ? cell.text : String(cell ?? '');
  });
}

/** Heights of the rows: a text that wraps needs more than one line. */
export function rowHeights(layout: Layout, columns: readonly PlannedColumn[]): number[] | null {
  const wrapped = WORD_ROLES.filter((key) => layout.body.has(key)).map((key) => ({ key, texts: textsOf(layout, key) }));
  const widthOf = (key: ColumnKey): number => columns.find((column) => column.key === key)?.width ?? NUMBER_WIDTH;
  const lines = layout.input.kpis.map((_, row) =>
    Math.max(1, ...wrapped.map(({ key, texts }) => linesOf(texts[row] ?? '', widthOf(key), 'plain'))),
  );
  return lines.some((count) => count > 1) ? lines.map(heightOfLines) : null;
}

/** Anything but text and numbers, such as #N/A for "not yet", is a blank to the scores as it is to the pane. */
function numberColumn(layout: Layout, key: 'target' | 'realization' | 'worst'): PlannedColumn {
  const { input } = layout;
  const column = columnOf(input, key);
  const formula = (cells: string): string =>
    key === 'realization' ? `=IFNA(${guarded(cells)},"")` : `=${guarded(cells)}`;
  return {
    key,
    heading: heading(layout, key, HEADINGS[key]),
    width: numberWidth(layout),
    style: 'result',
    format: numberFormats(layout, key),
    cells:
      column === null ? spilling('', input.kpis.length) : overRuns(input, [column], ([cells = '']) => formula(cells)),
  };
}

/** Each row in the format of its own cell, else in one that fits the numbers of the row. */
export function numberFormats({ input }: Layout, role: ColumnRole): string[] {
  const column = columnOf(input, role) ?? columnOf(input, 'target');
  return input.kpis.map((kpi) => {
    const known = column === null ? null : formatIn(input.source, kpi, column);
    const { worst, start, best } = kpi.anchors;
    return known ?? formatFor([kpi.target, kpi.realization, worst, start, best]);
  });
}

/** Room for the longest number of the table. */
export function numberWidth({ input }: Layout): number {
  const lengths = input.kpis.flatMap(({ target, realization, anchors }) =>
    [target, realization, anchors.worst, anchors.start, anchors.best].map((value) => {
      const digits = value === null ? 0 : Math.trunc(Math.abs(value)).toString().length;
      return digits * (4 / 3) + 3;
    }),
  );
  return Math.round(Math.max(NUMBER_WIDTH, Math.max(...lengths) * DIGIT));
}

function weightColumn(layout: Layout): PlannedColumn {
  const { input, result } = layout;
  const { weights } = input.scorecard;
  return {
    key: 'weight',
    heading: weights === 'column' ? heading(layout, 'weight', HEADINGS.weight) : layout.say(HEADINGS.weight),
    width: NUMBER_WIDTH,
    style: 'result',
    format: weights === 'equal' ? '0.00%' : weightFormat(result.rows.map(({ givenWeight }) => givenWeight)),
    cells: layout.kept.includes('weight') ? lookedUp(layout, 'weight') : weightCells(layout, weights),
  };
}

function weightCells(layout: Layout, weights: WeightSource): PlannedCell[] {
  const { body, input } = layout;
  switch (weights) {
    case 'column': {
      const column = columnOf(input, 'weight');
      return column === null
        ? spilling('', body.rows)
        : overRuns(input, [column], ([cells = '']) => `=${guarded(cells)}`);
    }
    case 'kep241': {
      const [validity, control] = [body.range('validity'), body.range('control')];
      return spilling(`=IF(${validity}&${control}="","",CKP.WEIGHT(${validity},${control}))`, body.rows);
    }
    case 'hierarchy':
      return spilling(hierarchyWeights(layout), body.rows);
    default: {
      const present = isPresent(layout);
      return spilling(`=IF(${present}=0,"",1/SUM(${present}))`, body.rows);
    }
  }
}

/** Found by code, then by name, as the pane does. */
function hierarchyWeights({ input, body }: Layout): string {
  const table = input.weights;
  if (table === null) throw new RangeError('Weights of the hierarchy need the sheet they are on.');
  const found = (cells: string, labels: string): string => `XLOOKUP(${cells},${labels},${table.global})`;
  const places = (['code', 'name'] as const)
    .filter((key) => body.has(key))
    .flatMap((key) => [found(body.range(key), table.keys), found(body.range(key), table.names)]);
  return `=${places.reduceRight((rest, place) => `IFNA(${place},${rest})`, '""')}`;
}

/** Looked up beside the scorecard; where codes and names repeat, written by place. */
function lookedUp(layout: Layout, column: KeptColumn): PlannedCell[] {
  const { body, input, result } = layout;
  if (!areKeysUnique(input) || layout.kept.includes('name')) {
    return result.rows.map((row) => keptCell(row, column, result, input.language));
  }
  const found = `XLOOKUP(${keysOf(layout)},${body.absolute('keptKey')},${body.absolute(`kept-${column}`)},"")`;
  return spilling(`=IF(${found}="","",${found})`, body.rows);
}

/** The cells by which the rows of the table are found: codes, and names where there is no code. */
function keysOf({ body }: Layout): string {
  if (!body.has('code')) return body.range('name');
  const codes = body.range('code');
  return body.has('name') ? `IF(${codes}="",${body.range('name')},${codes})` : codes;
}

function keptOf(key: ColumnKey): KeptColumn | null {
  return key.startsWith('kept-') ? (key.slice('kept-'.length) as KeptColumn) : null;
}

function keptKeyColumn(layout: Layout): PlannedColumn {
  const { input } = layout;
  return {
    key: 'keptKey',
    heading: layout.say(HEADINGS.keptKey),
    width: KEPT_KEY_WIDTH,
    style: 'note',
    cells: input.kpis.map((kpi) => {
      const key = keyCell(input, kpi);
      return typeof key === 'string' ? { text: key } : key;
    }),
  };
}

function keptColumn(layout: Layout, column: KeptColumn): PlannedColumn {
  const { input, result } = layout;
  const isTyped = column === 'weight' && input.scorecard.weights === 'own';
  const style: SheetStyle = isTyped ? 'input' : 'note';
  return {
    key: `kept-${column}`,
    heading: layout.say(HEADINGS[column]),
    width: column === 'weight' ? NUMBER_WIDTH : WORD_WIDTHS[column].most,
    style,
    ...(column === 'weight' ? { format: weightFormat(result.rows.map(({ givenWeight }) => givenWeight)) } : {}),
    cells: result.rows.map((row) => keptCell(row, column, result, input.language)),
  };
}
