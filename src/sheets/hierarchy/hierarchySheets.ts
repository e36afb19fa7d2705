/** What the sheets of a hierarchy know of each other: their keys, and which of them has the judgments that count. */
import type { Language } from '../../engine/language';
import { expanded } from '../../model/alternatives/expanded';
import { goalOf } from '../../model/hierarchy/tree';
import { visibleRespondents } from '../../model/judgments/respondents';
import type { Model } from '../../model/types';
import type { MatrixPlace } from './matrixLayout';
import { labelOf, matrixPlaces } from './matrixLayout';

/** What sheets of the whole hierarchy are planned from. */
export interface HierarchyInput {
  readonly model: Model;
  readonly language: Language;
}

/** What a sheet of one respondent is planned from. */
export interface RespondentInput extends HierarchyInput {
  readonly respondent: string;
}

/** What workings are planned from: of one respondent, or of those who count together. */
export interface WorkingsInput extends HierarchyInput {
  readonly respondent?: string;
}

export const GROUP_KEY = 'groupJudgments';
export const WEIGHTS_KEY = 'weights';
export const ALTERNATIVES_KEY = 'alternatives';
export const SENSITIVITY_KEY = 'sensitivity';
export const WORKINGS_KEY = 'workings';
export const FUZZY_KEY = 'fuzzyWeights';
export const WEIGHT_TREE_KEY = 'weightTree';

/** Whether people type into the sheet what the model takes back: judgments, marks, weights given directly, measured values. */
function isReadBack(key: string): boolean {
  return key === WEIGHTS_KEY || key === ALTERNATIVES_KEY || respondentOfKey(key) !== null;
}

/** Whether typing into the sheet is taken at once: judgments and weights, not the marks of a questionnaire. */
export function isFollowed(key: string): boolean {
  return isReadBack(key) && !key.startsWith('questionnaire/');
}

/** The row, from 0, of the first matrix's heading: title, two subtitles and a note stand above. */
export const FIRST_ROW = 5;

/** Of one respondent, or of those who count together. */
export function workingsKey(respondent?: string): string {
  return respondent === undefined ? WORKINGS_KEY : `${WORKINGS_KEY}/${respondent}`;
}

export function judgmentsKey(respondent: string): string {
  return `judgments/${respondent}`;
}

export function questionnaireKey(respondent: string): string {
  return `questionnaire/${respondent}`;
}

/** Whose judgments a sheet holds; null for other sheets. */
export function respondentOfKey(key: string): string | null {
  const [kind, respondent] = key.split('/');
  return kind === 'judgments' || kind === 'questionnaire' ? (respondent ?? null) : null;
}

export function goalName(model: Model): string {
  const goal = goalOf(model);
  return goal ? labelOf(goal) : '';
}

/** The sheet of the group, or of the only respondent who counts; null when there is none. */
export function decisiveKey(model: Model): string | null {
  const [only, ...others] = visibleRespondents(model);
  return others.length > 0 ? GROUP_KEY : only ? judgmentsKey(only.id) : null;
}

/** Respondents with what they count for stand above the matrices of the group. */
export function groupFirstRow(people: number): number {
  return FIRST_ROW + people + 2;
}

/** Where a respondent's own sheet has its matrices, those of alternatives among them. */
export function ownPlaces(model: Model): MatrixPlace[] {
  return matrixPlaces(expanded(model), FIRST_ROW);
}

/** Where the decisive sheet has its matrices, those of alternatives among them. */
export function decisivePlaces(model: Model): MatrixPlace[] {
  const people = visibleRespondents(model).length;
  return matrixPlaces(expanded(model), people > 1 ? groupFirstRow(people) : FIRST_ROW);
}
