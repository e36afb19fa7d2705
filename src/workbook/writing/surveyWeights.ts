/** The weights of everyone who answered a survey, and of the group, as one live formula beside the answers. */
import type { PriorityMethod } from '../../engine/ahp/priorities';
import type { Favours } from '../../engine/ahp/questionnaire';
import type { Area } from '../../sheets/address';
import { reference } from '../../sheets/address';
import { RATIO_FORMAT } from '../../sheets/numberFormats';
import type { Written } from '../excel/undo';
import type { Survey } from '../selection/surveySearch';
import type { Block } from './placing';
import type { Results } from './results';
import { writeResults } from './results';

export interface SurveyRequest {
  survey: Survey;
  method: PriorityMethod;
  favours: Favours;
}

/** Excel takes no longer text within a formula. */
const LONGEST_TEXT = 255;

/** A heading level with that of the answers, a row per person and the group; names, weights and CR. */
export function surveyBlock({ area, hasHeadings, rows, items }: Survey): Block {
  return { source: area, rows: rows + 2, columns: items + 2, row: hasHeadings ? area.row : Math.max(area.row - 1, 0) };
}

function namesIn({ names }: Survey): string {
  if (!names || names.some((name) => name.length > LONGEST_TEXT)) return '';
  return `{${names.map((name) => `"${name.replaceAll('"', '""')}"`).join(',')}}`;
}

function formula({ survey, method, favours }: SurveyRequest, sheet: string): string {
  const optional = [
    namesIn(survey),
    method === 'eigenvector' ? '' : `"${method}"`,
    favours === 'second' ? '' : `"${favours}"`,
  ];
  while (optional.at(-1) === '') optional.pop();
  return `=AHP.SURVEY(${[reference(survey.area, sheet), ...optional].join(',')})`;
}

/** Written only where every cell is empty; the selection stays where it is. */
export function insertSurvey(request: SurveyRequest, target: Area): Promise<Written> {
  const { sheet, row, column, rows, columns } = target;
  const first: Area = { sheet, row, column, rows: 1, columns: 1 };
  const headings: Area = { ...first, columns };
  const weights: Area = { sheet, row: row + 1, column: column + 1, rows: rows - 1, columns: columns - 2 };
  const results: Results = {
    contents: [[first, [[formula(request, sheet)]]]],
    formats: [
      [weights, '0.0%'],
      [{ ...weights, column: column + columns - 1, columns: 1 }, RATIO_FORMAT],
    ],
    headings,
    numberHeadings: { ...headings, column: column + 1, columns: columns - 1 },
    widened: null,
  };
  return writeResults(results, target, request.survey.area);
}
