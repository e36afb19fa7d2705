/** How the sheet of a scorecard and its parts are found again: its key in the model, and the hidden names of its cells. */

/** How the sheet of a scorecard is called in the model. */
export function scorecardKey({ id }: { readonly id: string }): string {
  return `scorecard/${id}`;
}

/** The hidden name of a column of a scorecard's body, or of its total; names are codes in a table without names. */
export function scorecardName(
  { id }: { readonly id: string },
  part:
    | 'code'
    | 'name'
    | 'target'
    | 'realization'
    | 'polarity'
    | 'worst'
    | 'weight'
    | 'score'
    | 'share'
    | 'light'
    | 'anchor0'
    | 'anchor3'
    | 'anchor8'
    | 'anchor10'
    | 'weights'
    | 'perspectives'
    | 'perspectiveNames'
    | 'perspectiveScores'
    | 'perspectiveValues'
    | 'total'
    | 'behaviour',
): string {
  return `tb_card_${id.replace(/[^A-Za-z0-9]/g, '_')}_${part}`;
}

/** The hidden name of a column of the benchmark that belongs to a scorecard. */
export function benchmarkName(
  { id }: { readonly id: string },
  part: 'code' | 'name' | 'own' | 'best' | 'holder' | 'gap' | 'part',
): string {
  return `tb_bench_${id.replace(/[^A-Za-z0-9]/g, '_')}_${part}`;
}

/** The hidden name of what a chart shows of a ranking, by the id in the ranking's key. */
export function rankingName(key: string, part: 'offices' | 'totals' | 'lights' | 'counts'): string {
  return `tb_rank_${key.replace(/[^A-Za-z0-9]/g, '_')}_${part}`;
}

/** The hidden name of what a chart shows of periods side by side, by the id in the sheet's key. */
export function yearsName(key: string, part: 'periods' | 'totals' | 'yellow' | 'green'): string {
  return `tb_years_${key.replace(/[^A-Za-z0-9]/g, '_')}_${part}`;
}
