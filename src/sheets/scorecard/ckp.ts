/** The scores of a performance contract: one CKP.TABLE spills indices, shares, values and the total. */
import { spilling } from '../body';
import type { ContractScores } from './contractScores';
import type { Draft } from './scorecardDraft';
import { SCORE_FORMAT, SHARE_FORMAT } from '../numberFormats';
import { HEADINGS } from './scorecardTexts';

export function ckpScores(draft: Draft): ContractScores {
  const { body, input } = draft;
  const realization = body.range('realization');
  const given = [
    body.range('target'),
    `IF(${realization}="","",${realization})`,
    body.range('weight'),
    body.has('polarity') ? body.range('polarity') : '',
    input.scorecard.normalize ? '' : 'FALSE',
    body.has('worst') ? body.range('worst') : '',
  ];
  // One row more than there are indicators: CKP.TABLE ends in the sum of the weights and the CKP.
  const spilled = (key: 'share' | 'value', format: string, cells: (string | null)[]) => ({
    key,
    heading: draft.say(HEADINGS[key]),
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
        heading: draft.say(HEADINGS.index),
        width: 58,
        style: 'result',
        format: SCORE_FORMAT,
        cells: spilling(`=CKP.TABLE(${argumentsOf(given)})`, body.rows),
      },
      spilled('share', SHARE_FORMAT, nothing),
      spilled('value', SCORE_FORMAT, nothing),
    ],
    totals: { share: null, value: null },
  };
}

/** Arguments up to the last that is given. */
export function argumentsOf(given: readonly string[]): string {
  const last = given.findLastIndex((argument) => argument !== '');
  return given.slice(0, last + 1).join(',');
}
