/** Tables of a structural model: its paths, and the VIF of items and of predecessors. */
import type { Language } from '../../language';
import { PLS_HEADINGS } from '../../messages/plsRemarks';
import { quoted } from '../../messages';
import type { Outcome } from '../../outcomes';
import type { Analysis } from '../analysis';
import { inverseDiagonal, partOf } from '../cholesky';
import type { Construct } from '../model';
import { remark, withNotes } from '../notes';
import { refusal } from '../refuse';
import { PATHS } from '../reading/paths';
import { adjusted } from '../structure';
import type { Survey } from '../survey';

/** From here on collinearity is usually said to distort (Hair et al. 2017). */
const VIF_HIGH = 5;

/** A row per path: coefficient, f², and R² of what it leads to. */
export function pathsTable(analysis: Analysis, language: Language): (number | string)[][] {
  const { constructs, regressions, respondents, notes, model } = analysis;
  if (model.paths.length === 0) throw refusal('nothingListed', { list: PATHS });
  const nameOf = (place: number) => constructs[place]?.name ?? '';
  const rows = regressions.flatMap(({ paths, r2 }) =>
    paths.map(({ from, to, coefficient, f2 }) => [
      nameOf(from),
      nameOf(to),
      coefficient,
      f2 ?? '',
      r2,
      adjusted(r2, respondents, paths.length) ?? '',
      f2 === null ? remark('fitPerfect', {}, language) : '',
    ]),
  );
  const headings = (['from', 'to', 'path', 'f2', 'r2', 'adjustedR2', 'remark'] as const).map(
    (key) => PLS_HEADINGS[key][language],
  );
  return withNotes([headings, ...rows], notes, language);
}

/** The VIF of every item among those of its construct; then, where paths are given, of predecessors among each other. */
export function vifTable(survey: Survey, analysis: Analysis | null, language: Language): Outcome<number | string>[][] {
  const items = survey.constructs.flatMap((construct) => itemRows(construct, survey, language));
  const predecessors = (analysis?.regressions ?? []).flatMap(({ paths }) =>
    paths.map(({ from, to, vif }) => [
      survey.constructs[to]?.name ?? '',
      survey.constructs[from]?.name ?? '',
      vif,
      highRemark(vif, language),
    ]),
  );
  const headings = (['construct', 'itemOrFrom', 'vif', 'remark'] as const).map((key) => PLS_HEADINGS[key][language]);
  return withNotes([headings, ...items, ...predecessors], (analysis ?? survey).notes, language);
}

function itemRows(construct: Construct, { items, correlations }: Survey, language: Language) {
  const { name, first, count } = construct;
  const places = Array.from({ length: count }, (_, at) => first + at);
  const vifs = inverseDiagonal(partOf(correlations, items.length, places), count);
  const collinear = vifs === null ? refusal('itemsCollinear', { construct: quoted(name) }) : null;
  return places.map((place, at): Outcome<number | string>[] => {
    const vif = vifs?.[at] ?? 0;
    return [name, items[place] ?? '', collinear ?? vif, collinear ? '' : highRemark(vif, language)];
  });
}

function highRemark(vif: number, language: Language): string {
  return vif >= VIF_HIGH ? remark('vifHigh', {}, language) : '';
}
