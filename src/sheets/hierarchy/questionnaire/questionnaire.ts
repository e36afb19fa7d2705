/**
 * A questionnaire to print or fill in on the screen, as studies hand it out: a cover, then 9 … 1 … 9 for every pair, one
 * mark a row. Read back from the marks.
 */
import type { Language } from '../../../engine/language';
import { expanded } from '../../../model/alternatives/expanded';
import { ratedOf } from '../../../model/alternatives/rated';
import { oneLine } from '../../../model/hierarchy/tree';
import { copyOf, isCounted } from '../../../model/judgments/cover';
import { judgmentOf } from '../../../model/judgments/judging';
import type { Model } from '../../../model/types';
import { areaAddress } from '../../address';
import { judgmentMark } from '../../hiddenNames';
import { pageFooter } from '../../pageFooter';
import type { SheetPlan, WriteRequest } from '../../plan';
import type { Say } from '../../say';
import { inLanguage } from '../../say';
import { planned, requestOf } from '../../kind';
import type { SheetKind } from '../../kind';
import { questionnaireKey } from '../hierarchySheets';
import type { RespondentInput } from '../hierarchySheets';
import { TEXTS } from '../hierarchyTexts';
import { judgmentKey } from '../pairKeys';
import { coverOfQuestionnaire } from './cover';
import { judgmentAt, MARKS, placeOfJudgment } from './marks';
import { pageBeginnings } from './pages';
import type { Questions } from './questions';
import { endOf, questionBlocks, questionsOf } from './questions';
import { QUESTIONNAIRE } from './texts';
import { SCALE, WIDTHS } from './width';

/** The sheet shows each judgment the scale has a number for; only these can be read back. */
function judgmentsInMarks(
  model: Model,
  respondent: string,
  questions: readonly Questions[],
): Record<string, number | null> {
  return Object.fromEntries(
    questions.flatMap(({ parent, pairs }) =>
      pairs.map(({ first, second }) => {
        const place = placeOfJudgment(judgmentOf(model, respondent, first.id, second.id));
        return [judgmentKey(parent.id, first.id, second.id), place === null ? null : judgmentAt(place)];
      }),
    ),
  );
}

function questionnairePlan(model: Model, respondent: string, language: Language): SheetPlan {
  const say = inLanguage(language);
  const name = oneLine(model.respondents.find(({ id }) => id === respondent)?.name ?? '');
  const hasAlternatives = questionsOf(model, 0, say).some(({ pairs }) =>
    pairs.some(({ first }) => ratedOf(first.id) !== null),
  );
  // A name that only counts the copy is left to the respondent.
  const about = { name: isCounted(name) ? '' : name, hasAlternatives };
  const cover = coverOfQuestionnaire(model, respondent, about, say);
  const questions = questionsOf(model, cover.end, say);
  const copy = copyOf(model, respondent);
  return {
    key: questionnaireKey(respondent),
    name: questionnaireName(model, respondent, say),
    columns: [...WIDTHS],
    blocks: [...cover.blocks, ...questions.flatMap((each) => questionBlocks(model, respondent, each, say))],
    names: questions.map(({ parent, pairs, headingRow }) => ({
      name: judgmentMark('questions', respondent, parent.id),
      at: areaAddress({ sheet: '', row: headingRow + 1, column: 1, rows: pairs.length, columns: MARKS }),
    })),
    judgments: judgmentsInMarks(model, respondent, questions),
    kept: cover.kept,
    isProtected: true,
    print: {
      landscape: false,
      area: areaAddress({
        sheet: '',
        row: 0,
        column: 0,
        rows: endOf(questions, cover.end) - 1,
        columns: WIDTHS.length,
      }),
      pages: { scale: SCALE, begin: pageBeginnings(questions) },
      footer: pageFooter(language, copy && copy.count > 1 ? say(QUESTIONNAIRE.copy, { ...copy }) : ''),
    },
    select: cover.select,
  };
}

function questionnaireName(model: Model, respondent: string, say: Say): string {
  const name = model.respondents.find(({ id }) => id === respondent)?.name ?? '';
  return model.respondents.length > 1 ? say(TEXTS.questionnaireOf, { name: oneLine(name) }) : say(TEXTS.questionnaire);
}

export const QUESTIONNAIRE_SHEET: SheetKind<RespondentInput> = {
  key: ({ respondent }) => questionnaireKey(respondent),
  name: ({ model, respondent, language }) => questionnaireName(model, respondent, inLanguage(language)),
  plan: ({ model, respondent, language }) => questionnairePlan(expanded(model), respondent, language),
};

/** A questionnaire for each of these respondents. */
export function questionnaireRequest(model: Model, respondents: readonly string[], language: Language): WriteRequest {
  return requestOf(
    model,
    respondents.map((respondent) => planned(QUESTIONNAIRE_SHEET, { model, respondent, language })),
  );
}
