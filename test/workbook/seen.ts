/** Selections as the recognition tests type them, and what they are called. */
import { recogniseCells } from '../../src/workbook/selection/recognise';
import type { Recognition } from '../../src/workbook/selection/recognise';
import type { Cell, SelectionReading } from '../../src/workbook/selection/selection';

interface Around {
  left?: Cell[];
  above?: Cell[];
  formats?: string[][];
}

/** The cells as if they were selected at C5 of a sheet. */
function reading(values: Cell[][], { left, above, formats }: Around = {}): SelectionReading {
  const area = { sheet: 'Sheet1', row: 4, column: 2, rows: values.length, columns: values[0]?.length ?? 0 };
  return { area, values, left: left ?? null, above: above ?? null, ...(formats && { formats }) };
}

export const seen = (values: Cell[][], around?: Around): Recognition => recogniseCells(reading(values, around));

/** One word per selection: what the pane will show. */
export function brief(found: Recognition): string {
  switch (found.kind) {
    case 'matrix':
      return `matrix ${found.judgments.size}${found.judgments.missing > 0 ? ` missing ${found.judgments.missing}` : ''}`;
    case 'wrongMatrix':
      return `wrong ${found.body.rows}: ${found.error.key}`;
    case 'survey':
      return `survey ${found.survey.people} × ${found.survey.items}`;
    case 'wrongSurvey': {
      const { problem } = found;
      return `wrong survey: ${'error' in problem ? problem.error.key : `${problem.heading}, not ${problem.expected}`}`;
    }
    case 'scores':
      return `${found.scores} ${found.numbers.length}`;
    case 'nothing':
      return found.reason;
    case 'partOfMatrix':
      return `part of matrix ${found.matrix.rows}`;
    case 'onlyErrors':
      return `${found.cell} ${found.value}`;
    case 'failed':
      return 'failed';
  }
}
