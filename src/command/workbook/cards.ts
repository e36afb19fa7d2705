/**
 * The scorecards of a file: those that it keeps, over their tables as they stand in the cells; of a file that keeps none,
 * those that its tables make when they are read as a selected table is. Pure.
 */
import type { Language } from '../../engine/language';
import { fromXml, MODEL_NAMESPACE } from '../../model/file/xml';
import { merge } from '../../model/file/merge';
import { ModelError } from '../../model/modelError';
import { bandOf } from '../../model/scorecard/bands';
import { newDraft } from '../../model/scorecard/draft';
import type { Evaluation } from '../../model/scorecard/evaluation';
import { evaluate, sourceOf } from '../../model/scorecard/evaluation';
import { methodOf } from '../../model/scorecard/methods';
import { questionsOf } from '../../model/scorecard/questions';
import { titleFor } from '../../model/scorecard/title';
import type { Remark } from '../../model/scorecard/types';
import { warningsOf } from '../../model/scorecard/warnings';
import type { Model, Scorecard } from '../../model/types';
import { EMPTY_MODEL } from '../../model/types';
import type { CustomXml, WorkbookContents } from '../../files/contents';
import { areaAddress } from '../../sheets/address';
import { keptMarks } from '../../sheets/hiddenNames';
import { scorecardKey, scorecardName } from '../../sheets/scorecard/names';
import { typedParts, withTypedCells } from '../../sheets/scorecard/typedInputs';
import { blocksOf } from '../../workbook/officeFiles/blocksOf';
import type { FileSheet } from '../../workbook/officeFiles/fileSheets';
import { unknownIn } from '../../workbook/officeFiles/fileSheets';
import { CommandError } from '../commandError';
import type { CommandMessageKey } from '../messages';
import { sameHeadings } from './sameHeadings';
import type { ScoredCard } from './scoredFile';
import type { Tables } from './tables';
import { shownIn } from './tables';

/** Numbers of cells have 15 to 17 digits. */
const CLOSE = 1e-9;

/** What Timbang keeps in a file. Throws a ModelError where that cannot be read. */
export function keptModel({ customXml }: { readonly customXml: readonly CustomXml[] }): Model {
  const parts = customXml.filter(({ namespace }) => namespace === MODEL_NAMESPACE);
  return parts.reduce<Model>((all, { xml }) => merge(EMPTY_MODEL, all, fromXml(xml)).model, EMPTY_MODEL);
}

export interface CardsOfFile {
  readonly cards: readonly ScoredCard[];
  readonly problems: readonly string[];
}

export function cardsOf(contents: WorkbookContents, tables: Tables, file: string, language: Language): CardsOfFile {
  const problems: string[] = tables.tooLarge.map((sheet) => said('sheetTooLarge', { sheet }, language));
  let model = EMPTY_MODEL;
  try {
    model = keptModel(contents);
  } catch (refusal) {
    if (!(refusal instanceof ModelError)) throw refusal;
    problems.push(refusal.describe(language));
  }
  const kept = model.scorecards.map((scorecard) => keptCard(scorecard, model, tables, language));
  const cards = kept.length > 0 ? kept : guessedCards(tables, model, file, language);
  if (cards.length === 0) problems.push(said('noScorecard', {}, language));
  return { cards, problems };
}

const said = (kind: CommandMessageKey, values: Readonly<Record<string, string | number>>, language: Language): string =>
  new CommandError(kind, values).describe(language);

function keptCard(scorecard: Scorecard, model: Model, tables: Tables, language: Language): ScoredCard {
  const table = tables.named(scorecard.source);
  const source = table && sourceOf(table.area, table.cells, table.formats);
  if (!table || !source) return withoutTable(scorecard, language);
  const typed = typedParts(scorecard).map(
    (part) => [part, tables.named(scorecardName(scorecard, part))?.cells] as const,
  );
  const evaluation = evaluate(source, withTypedCells(scorecard, Object.fromEntries(typed)), model);
  const card = { ...cardOf(evaluation, table, language), office: scorecard.office || typedOffice(scorecard, tables) };
  const shown = shownIn(tables, scorecardName(scorecard, 'total'));
  return isSameTotal(shown, card.total)
    ? card
    : { ...card, problems: [...card.problems, said('sheetDiffers', sheetAndTable(shown, card.total), language)] };
}

/** As its sheet says, where people type it; '' where they did not. */
function typedOffice(scorecard: Scorecard, tables: Tables): string {
  const [cells = []] = tables.named(keptMarks(scorecardKey(scorecard), 'office').cells)?.cells ?? [];
  return cells.map((cell) => String(cell).trim()).find((text) => text !== '') ?? '';
}

/** A scorecard without a sheet of its own has nothing to be compared with. */
function isSameTotal(shown: string | number | boolean | null, total: number | null): boolean {
  if (shown === null) return true;
  if (typeof shown === 'number' && total !== null)
    return Math.abs(shown - total) <= CLOSE * Math.max(1, Math.abs(total));
  return typeof shown !== 'number' && total === null;
}

function sheetAndTable(shown: string | number | boolean | null, total: number | null): Record<string, string | number> {
  const words = (one: string | number | boolean | null): string | number =>
    typeof one === 'number' ? one : one === null || one === '' ? '—' : String(one);
  return { shown: words(shown), total: words(total) };
}

function withoutTable(scorecard: Scorecard, language: Language): ScoredCard {
  return {
    ...identityOf(scorecard, language),
    sheet: '',
    address: '',
    isGuessed: false,
    total: null,
    light: null,
    word: '',
    counts: { green: 0, yellow: 0, red: 0, none: 0 },
    nkp: null,
    npkp: null,
    problems: [said('tableGone', { scorecard: scorecard.title }, language)],
    warnings: [],
  };
}

function identityOf(
  { title, office = '', kind }: Scorecard,
  language: Language,
): Pick<ScoredCard, 'title' | 'office' | 'method'> {
  return { title, office, method: methodOf({ kind }).words.name[language] };
}

function guessedCards({ visible }: Tables, model: Model, file: string, language: Language): ScoredCard[] {
  const found = visible.flatMap((sheet) => blocksOf(sheet).flatMap((cells) => guessed({ ...sheet, ...cells }, model)));
  const scored = found.filter(({ evaluation }) => evaluation.result.rows.some(({ score }) => score !== null));
  const asked = scored.length > 0 ? scored : found.filter(({ evaluation }) => evaluation.problems.length > 0);
  const taken: string[] = [];
  return asked.map(({ evaluation, questions, sheet }) => {
    const title = titleOf(evaluation, sheet.name === '' ? file : sheet.name, taken, language);
    taken.push(title);
    const card = cardOf({ ...evaluation, scorecard: { ...evaluation.scorecard, title } }, sheet, language);
    return { ...card, isGuessed: true, problems: [...new Set([...card.problems, ...sentences(questions, language)])] };
  });
}

type Described = Pick<Remark, 'describe'>;

interface Guessed {
  readonly evaluation: Evaluation;
  readonly questions: readonly Described[];
  readonly sheet: FileSheet;
}

/** A table without a column that says what was achieved is none of a scorecard. */
function guessed(sheet: FileSheet, model: Model): Guessed[] {
  const source = sourceOf(sheet.area, sheet.cells, sheet.formats.length > 0 ? sheet.formats : undefined);
  if (source === null) return [];
  const draft = newDraft(source, '', '');
  if (draft.scorecard.columns.realization === undefined) return [];
  const evaluation = evaluate(source, draft.scorecard, model);
  if (evaluation.kpis.length === 0) return [];
  const questions = [
    ...sameHeadings(source, draft.scorecard),
    ...questionsOf(draft, evaluation).map(({ text }) => text),
  ];
  return [{ evaluation, questions, sheet }];
}

function titleOf(
  { source, scorecard }: Evaluation,
  sheet: string,
  taken: readonly string[],
  language: Language,
): string {
  const { title: heading, period } = source.found;
  const method = methodOf(scorecard).words.name[language];
  return titleFor({ method, scorecard: said('scorecard', {}, language), sheet, heading, period }, taken);
}

function cardOf(
  { scorecard, kpis, problems, surroundings, result }: Evaluation,
  table: FileSheet,
  language: Language,
): ScoredCard {
  const { total, light, counts, bands, employee } = result;
  const ofRows = result.rows.flatMap(({ problem }) => problem ?? []);
  const all = [...(result.problem === null ? [] : [result.problem]), ...ofRows, ...problems];
  const unknown = unknownIn(table, table.area);
  return {
    ...identityOf(scorecard, language),
    sheet: table.name,
    address: areaAddress(table.area),
    isGuessed: false,
    total,
    light,
    word: total === null ? '' : bandOf(total, bands).word[language],
    counts,
    nkp: employee?.nkp ?? null,
    npkp: employee?.npkp ?? null,
    problems: [
      ...(unknown.length > 0 ? [said('cellsUnknown', { cells: unknown.join(', ') }, language)] : []),
      ...sentences(all, language),
    ],
    warnings: sentences(warningsOf(kpis, scorecard, surroundings, result), language),
  };
}

/** Each once: of a row that takes the total away both speak. */
function sentences(remarks: readonly Described[], language: Language): string[] {
  return [...new Set(remarks.map((remark) => remark.describe(language)))];
}
