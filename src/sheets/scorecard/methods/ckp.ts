/** The scores of a performance contract: one CKP.TABLE spills indices, shares, values and the total. */
import { argumentsOf, spilling } from '../../body';
import { behaviourCell, EMPLOYEE_ROWS, employeeBlocks, employeeNotes } from './employee';
import type { MethodSheet, Scores } from './methodSheet';
import { partsOfRows } from './rows';
import { scorecardName } from '../names';
import { capOf } from '../layout';
import { whileCurrent } from '../sourceTable';
import type { Layout } from '../layout';
import { SCORE_FORMAT, SHARE_FORMAT } from '../../numberFormats';
import { HEADINGS } from '../texts';

/** A person's contract: below its total the behaviour value is typed, and both come to the value of the employee. */
export const CKP_SHEET: MethodSheet = {
  ownRows: EMPLOYEE_ROWS + 1,
  partsOf: (layout, below) => {
    const { blocks, ...rows } = partsOfRows(layout, below, ckpScores(layout));
    const total = layout.body.cell('value', below.total);
    const behaviour = scorecardName(layout.input.scorecard, 'behaviour');
    return {
      ...rows,
      blocks: [...employeeBlocks(layout, below.own, total), ...blocks],
      names: [{ name: behaviour, at: behaviourCell(layout, below.own) }],
      notes: employeeNotes(layout),
    };
  },
};

function ckpScores(layout: Layout): Scores {
  const { body, input } = layout;
  const realization = body.range('realization');
  const given = [
    body.range('target'),
    `IF(${realization}="","",${realization})`,
    body.range('weight'),
    body.has('polarity') ? body.range('polarity') : '',
    input.scorecard.normalize ? '' : 'FALSE',
    body.has('worst') ? body.range('worst') : '',
    capOf(layout),
  ];
  const table = `CKP.TABLE(${argumentsOf(given)})`;
  // One row more than there are indicators: CKP.TABLE ends in the sum of the weights and the CKP.
  const spilled = (key: 'share' | 'value', format: string, cells: (string | null)[]) => ({
    key,
    heading: layout.say(HEADINGS[key]),
    width: 58,
    style: 'result' as const,
    format,
    cells,
  });
  const nothing = new Array<null>(body.rows).fill(null);
  return {
    columns: [
      {
        key: 'score',
        heading: layout.say(layout.measure.score),
        width: 58,
        style: 'result',
        format: SCORE_FORMAT,
        // A table in which nothing stands yet lacks no total.
        cells: spilling(`=${whileCurrent(input.isToFill ? `IFNA(${table},"")` : table)}`, body.rows),
      },
      spilled('share', SHARE_FORMAT, nothing),
      spilled('value', SCORE_FORMAT, nothing),
    ],
    totals: { share: null, value: null },
  };
}
