/** The pane's words in the user's language, and the way errors of all layers become sentences. */
import type { Language } from '../../engine/language';
import { describeError, ScoringError } from '../../engine/scoringError';
import { ModelError } from '../../model/modelError';
import { asWorkbookError } from '../../workbook/excel/errors';
import type { WorkbookError, WorkbookErrorKind } from '../../workbook/excel/errors';
import { en } from './en';
import type { FirstStrings, StringKey, Strings } from './en';
import { id } from './id';
import type { MessageValues } from '../../engine/phrases';
import { filled } from '../../engine/phrases';

export type { StringKey } from './en';

type Catalogue = FirstStrings & Partial<Strings>;

export const catalogues: Readonly<Record<Language, Catalogue>> = { en: { ...en }, id: { ...id } };

/** Adds the sentences of a view that is fetched when it is wanted: the pane does not carry them until then. */
export function bringSentences(brought: Readonly<Record<Language, Partial<Strings>>>): void {
  Object.assign(catalogues.en, brought.en);
  Object.assign(catalogues.id, brought.id);
}

/** Says a sentence of the catalogue in one language. */
export type Say = (key: StringKey, values?: MessageValues) => string;

export function speaker(language: Language): Say {
  return (key, values = {}) => {
    const sentence = catalogues[language][key];
    if (sentence === undefined) throw new Error(`The sentences with ${key} have not been brought.`);
    return filled(sentence, values, language);
  };
}

const ERROR_KEYS: Readonly<Record<WorkbookErrorKind, StringKey>> = {
  notOneRange: 'errorNotOneRange',
  otherWorkbook: 'errorOtherWorkbook',
  editing: 'errorEditing',
  protected: 'errorProtected',
  bookProtected: 'errorBookProtected',
  accessDenied: 'errorAccessDenied',
  notAnAddress: 'errorNotAnAddress',
  noSuchSheet: 'errorNoSuchSheet',
  gone: 'errorGone',
  tableLost: 'errorTableLost',
  employeesLost: 'errorEmployeesLost',
  answersOpen: 'errorAnswersOpen',
  columnsLost: 'errorColumnsLost',
  tooMuch: 'errorTooMuch',
  occupied: 'errorOccupied',
  overlapsMatrix: 'errorOverlapsMatrix',
  outsideSheet: 'errorOutsideSheet',
  changedSince: 'errorChangedSince',
  changedMeanwhile: 'errorChangedMeanwhile',
  nothingToClear: 'errorNothingToClear',
  nothingToColour: 'errorNothingToColour',
  nothingToWeigh: 'errorNothingToWeigh',
  templateMissing: 'templateMissing',
  percentsMixed: 'percentsMixed',
  partlyWritten: 'errorPartlyWritten',
  partlyUndone: 'errorPartlyUndone',
  computing: 'errorComputing',
  plainChanged: 'errorPlainChanged',
  plainDiffers: 'errorPlainDiffers',
  fileRefused: 'errorFileRefused',
  notKept: 'errorNotKept',
  notRegistered: 'errorNotRegistered',
  nothingToRepair: 'repairNone',
  newerModel: 'errorNewerModel',
  notSupported: 'errorNotSupported',
  unexpected: 'errorUnexpected',
};

/** What happened, where, and what to do: one sentence or two, whatever was thrown. */
export function explain(failure: unknown, language: Language): string {
  if (failure instanceof ModelError) return failure.describe(language);
  if (failure instanceof ScoringError) return describeError(failure, language);
  // What webpack's import() throws for a file that does not arrive: Excel has no part in it.
  if (failure instanceof Error && failure.name === 'ChunkLoadError') return speaker(language)('errorNotLoaded');
  const error = asWorkbookError(failure);
  return speaker(language)(ERROR_KEYS[error.kind], error.kind === 'unexpected' ? ofExcel(error.values) : error.values);
}

/** What Excel says, with its code behind it where it gives one: "There was an internal error (GeneralException)". */
function ofExcel({ message = '', code = '' }: WorkbookError['values']): WorkbookError['values'] {
  const words = String(message).replace(/[.\s]+$/, '');
  return { message: code === '' ? words : `${words} (${code})`.trim() };
}
