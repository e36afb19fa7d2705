/** The columns of a scorecard: those read live from the KPI table, the weights, and what is kept beside it. */
import { POLARITIES } from '../../engine/ckp/polarity';
import type { Localized } from '../../engine/language';
import { wordFor } from '../../engine/words';
import { ROLE_NAMES } from '../../model/scorecard/roleNames';
import type { ColumnRole, WeightSource } from '../../model/types';
import type { PlannedCell } from '../plan';
import { guarded, inQuotes, spilling } from '../body';
import { NUMBER_WIDTH, numberWidth, textWidth, WORD_ROLES, WORD_WIDTHS } from './columnSizes';
import type { WordRole } from './columnSizes';
import type { KeptColumn, NumberRole } from './keptColumns';
import { areFoundByKey, keptCell, keyCell } from './keptColumns';
import { keptOf, lookedUp } from './keptLookups';
import { liveNumbers } from './liveNumbers';
import { readAsWritten, rowsAsWritten } from './asWritten';
import { SHARE_FORMAT, weightFormat } from '../numberFormats';
import { isPresent } from './layout';
import type { ColumnKey, Layout, PlannedColumn } from './layout';
import { POLARITY_CHOICES } from './kpiTableTexts';
import { HEADINGS, TEXTS } from './texts';
import { columnOf, headingOf, overRuns } from './sourceTable';
import { percentFormat, shownFormat } from './shownFormats';
import type { SheetStyle } from '../looks';

const KEPT_KEY_WIDTH = 90;

/** Everything but scores, shares, values and lights. */
export function givenColumns(layout: Layout): PlannedColumn[] {
  const { body } = layout;
  return body.keys.flatMap((key): PlannedColumn[] => {
    if (key === 'gap') return [];
    if (key === 'asWritten') return [asWrittenColumn(layout)];
    if (key === 'keptKey') return [keptKeyColumn(layout)];
    const kept = keptColumnOf(key);
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
    case 'perspectiveWeight':
    case 'objectiveWeight':
      return numberColumn(layout, key);
    case 'aside':
      return asideColumn(layout);
    default:
      return null;
  }
}

/** The user's own word for a column where the table has one. */
function heading(layout: Layout, role: ColumnRole, ours: Localized): PlannedCell {
  const theirs = layout.kept.some((kept) => kept === role) ? '' : headingOf(layout.input, role);
  return theirs === '' ? layout.say(ours) : { text: theirs };
}

function wordColumn(layout: Layout, key: WordRole): PlannedColumn {
  const { input } = layout;
  const column = columnOf(input, key);
  const isKept = layout.kept.some((kept) => kept === key);
  const read = key === 'polarity' && input.isToFill ? polarityChosen(layout) : guarded;
  const live = column === null ? [] : overRuns(input, [column], ([cells = '']) => read(cells));
  return {
    key,
    heading: heading(layout, key, HEADINGS[key]),
    width: textWidth(layout, key),
    style: 'text',
    cells: isKept ? lookedUp(layout, key as KeptColumn) : live,
  };
}

/** The words that a table to be filled in offers, as our functions know them; other words go to them as they are. */
function polarityChosen({ say, input: { language } }: Layout): (cells: string) => string {
  return (cells) =>
    POLARITY_CHOICES.reduceRight(
      (rest, { choice, word }) =>
        `IF(${cells}=${inQuotes(say(word))},${inQuotes(wordFor(choice, POLARITIES)[language])},${rest})`,
      guarded(cells),
    );
}

/** Anything but text and numbers, such as #N/A for "not yet", is a blank to the scores as it is to the pane. */
function numberColumn(layout: Layout, key: NumberRole & ColumnKey): PlannedColumn {
  const { input } = layout;
  const cells = liveNumbers(layout, key);
  const isGroupWeight = key === 'perspectiveWeight' || key === 'objectiveWeight';
  return {
    key,
    heading: heading(layout, key, HEADINGS[key]),
    width: isGroupWeight ? NUMBER_WIDTH : numberWidth(input.kpis),
    style: 'result',
    format: isGroupWeight ? weightFormat(input.kpis.map((kpi) => kpi[key])) : numberFormats(layout, key),
    cells: key === 'realization' ? counted(layout, cells, (read, aside) => `IF(${aside}="",${read},"")`) : cells,
  };
}

/**
 * Formulas that each spill down to the next, made into others where some of their rows are set aside: `formula` gets
 * what they read and the cells that say so.
 */
function counted(
  { body }: Layout,
  cells: readonly PlannedCell[],
  formula: (read: string, aside: string) => string,
): PlannedCell[] {
  if (!body.has('aside')) return [...cells];
  const starts = cells.flatMap((cell, index) => (typeof cell === 'string' && cell.startsWith('=') ? [index] : []));
  return cells.map((cell, index) => {
    if (typeof cell !== 'string' || !starts.includes(index)) return cell;
    const last = (starts.find((start) => start > index) ?? cells.length) - 1;
    const aside = `${body.cell('aside', body.first + index)}:${body.cell('aside', body.first + last)}`;
    return `=${formula(cell.slice(1), aside)}`;
  });
}

/** Which KPIs do not count; found by their code or name, so that it stays with them when the table is sorted. */
function asideColumn(layout: Layout): PlannedColumn {
  const { body, input } = layout;
  const mark = layout.say(TEXTS.aside);
  const flag = keptOf(layout, 'aside', { from: 0, count: body.rows }, '0');
  return {
    key: 'aside',
    heading: layout.say(HEADINGS.aside),
    width: 78,
    style: 'sign',
    cells: areFoundByKey(input)
      ? spilling(`=IF(${flag}=1,${inQuotes(mark)},"")`, body.rows)
      : input.kpis.map(({ aside }) => (aside === null ? '' : mark)),
  };
}

/** Each row in the format of its own cell, else as its row is shown. */
export function numberFormats({ input }: Layout, role: NumberRole): string[] {
  return input.kpis.map((kpi) => shownFormat(input, kpi, role));
}

function weightColumn(layout: Layout): PlannedColumn {
  const { weights } = layout.input.scorecard;
  return {
    key: 'weight',
    heading: weights === 'column' ? heading(layout, 'weight', HEADINGS.weight) : layout.say(HEADINGS.weight),
    width: NUMBER_WIDTH,
    style: 'result',
    format: weightFormats(layout),
    cells: layout.kept.includes('weight')
      ? lookedUp(layout, 'weight')
      : // One that is set aside needs no weight: what cannot be used spoils nothing.
        counted(
          layout,
          weightCells(layout, weights),
          (read, aside) => `IF(${aside}="",${read},IF(ISNUMBER(${read}),${read},""))`,
        ),
  };
}

/** Those of a column are shown as in their cells. */
function weightFormats({ input, result }: Layout): string | string[] {
  const { weights } = input.scorecard;
  if (weights === 'equal') return SHARE_FORMAT;
  const others = weightFormat(result.rows.map(({ givenWeight }) => givenWeight));
  return weights === 'column' ? input.kpis.map((kpi) => percentFormat(input, kpi, 'weight') ?? others) : others;
}

function weightCells(layout: Layout, weights: WeightSource): PlannedCell[] {
  const { body } = layout;
  switch (weights) {
    case 'column':
      return liveNumbers(layout, 'weight');
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

function keptColumnOf(key: ColumnKey): KeptColumn | null {
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
  const word = WORD_ROLES.find((role) => role === column);
  return {
    key: `kept-${column}`,
    heading: keptHeading(layout, column),
    width: word === undefined ? NUMBER_WIDTH : WORD_WIDTHS[word].most,
    style,
    ...(column === 'weight'
      ? {
          format: weightFormat(
            result.rows.map(({ givenWeight }) => givenWeight),
            isTyped,
          ),
        }
      : {}),
    cells: result.rows.map((row) =>
      column === 'read' ? { text: readAsWritten(layout.asWritten, row.kpi) } : keptCell(input, row, column),
    ),
  };
}

/** Every row of the table, whether a KPI or not. */
function asWrittenColumn(layout: Layout): PlannedColumn {
  return {
    key: 'asWritten',
    heading: layout.say(HEADINGS.asWritten),
    width: KEPT_KEY_WIDTH,
    style: 'note',
    cells: rowsAsWritten(layout.asWritten).map((text) => ({ text })),
  };
}

function keptHeading({ say }: Layout, column: KeptColumn): string {
  if (column in HEADINGS) return say(HEADINGS[column as keyof typeof HEADINGS]);
  return `× ${say(ROLE_NAMES[column.slice('times-'.length) as NumberRole])}`;
}
