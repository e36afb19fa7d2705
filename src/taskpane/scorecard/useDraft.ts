/** The scorecard that is being set up in the pane: begun from the selection or from one in the workbook. */
import { useMemo, useState } from 'react';
import type { Language } from '../../engine/language';
import { newId } from '../../model/newId';
import { methodOf } from '../../model/scorecard/methods';
import { removeScorecard } from '../../model/scorecard/remove';
import type { Answer, Question } from '../../model/scorecard/questions';
import { answered, countedAgain } from '../../model/scorecard/questions';
import { titleFor } from '../../model/scorecard/title';
import { turnedLayout } from '../../model/scorecard/reading/turned';
import type { Kpi } from '../../model/scorecard/types';
import type { ColumnRole, Model, Scorecard, ScorecardKind } from '../../model/types';
import { selectedTable } from '../../workbook/reading/kpiTable';
import { withTypedInputs } from '../../workbook/reading/typedInputs';
import type { Action } from '../shell/actions';
import { useAction, usePane } from '../shell/context';
import type { Say } from '../strings';
import { useModel } from '../store/useModel';
import type { Draft } from '../../model/scorecard/draft';
import {
  changed,
  followed,
  newDraft,
  preferHierarchy,
  savedDraft,
  withKind,
  withRole,
  withSource,
} from '../../model/scorecard/draft';
import type { Evaluation } from '../../model/scorecard/evaluation';
import { evaluate, sourceOf } from '../../model/scorecard/evaluation';
import type { TableReading } from '../../workbook/reading/tableBlock';
import { tableNow } from '../../workbook/reading/tableNow';
import type { BlankWish } from './blankTable';
import { blankEntry, writeBlankTable } from './blankTable';
import { isScored } from './FillView';
import type { PrintedTable } from './turnedTable';
import { printedTable, writeTurnedTable } from './turnedTable';
import { useFollowedDraft } from './useFollowedDraft';
import type { Refusal } from './useRefusal';
import { useRefusal } from './useRefusal';

export interface Drafting {
  draft: Draft | null;
  /** What the draft comes to with the numbers of its table; null without a draft. */
  evaluation: Evaluation | null;
  refusal: Refusal | null;
  /** The refused selection, where it is a printed Objective Matrix that can be turned. */
  printed: PrintedTable | null;
  /** Writes it with a KPI in each row onto a sheet of its own and begins a draft over that. */
  takePrinted: () => void;
  /** Whether the table of the draft is gone or has lost its headings: then nothing is written. */
  isTableLost: boolean;
  /** The table of the draft with the KPIs that were added below it; null without any. */
  larger: Draft['source'] | null;
  busy: boolean;
  /** Whether the draft is over a blank table of ours in which no row is scored yet. */
  isFilling: boolean;
  /** Writes a blank table onto a sheet of its own and begins a draft over it. */
  beginBlank: (wish: BlankWish) => void;
  /** Takes the selected table: for a new scorecard, or in place of the table of the one that is being set up. */
  takeSelection: () => void;
  /** Takes the larger table in place of the table of the draft; its columns stay as they are used. */
  takeLarger: () => void;
  /** Sets up a scorecard of the workbook again. */
  reopen: (scorecard: Scorecard) => void;
  /** Takes a scorecard off the list; its sheets stay in the workbook. */
  remove: (scorecard: Scorecard) => void;
  setKind: (kind: ScorecardKind) => void;
  setRole: (index: number, role: ColumnRole | null) => void;
  change: (change: Partial<Scorecard>) => void;
  /** Takes what a person answered to questions that the table leaves open. */
  answer: (question: Question, answer: Answer) => void;
  /** Lets a KPI count that was set aside. */
  countAgain: (kpi: Kpi) => void;
  /** The draft over its table as it stands now, shown from then on; null when the table is lost. */
  readAgain: () => Promise<Draft | null>;
  close: () => void;
  /** Brings back a draft that was closed, as it was; false where another has been begun meanwhile. */
  restore: (draft: Draft) => boolean;
}

interface Words {
  readonly say: Say;
  readonly language: Language;
}

/** What a scorecard of this kind over this table is called until a person calls it something else. */
function proposedTitle(
  { id, kind }: Pick<Scorecard, 'id' | 'kind'>,
  source: Draft['source'],
  { scorecards }: Model,
  { say, language }: Words,
): string {
  const method = methodOf({ kind }).words.name[language];
  const taken = scorecards.filter((other) => other.id !== id).map(({ title }) => title);
  const { title: heading, period } = source.found;
  return titleFor({ method, scorecard: say('tabScorecard'), sheet: source.area.sheet, heading, period }, taken);
}

function begin(source: Draft['source'], model: Model, words: Words): Draft {
  const draft = newDraft(source, newId(), '');
  const titled = changed(draft, { title: proposedTitle(draft.scorecard, source, model, words) });
  const { kpis, surroundings } = evaluate(source, titled.scorecard, model);
  return preferHierarchy(titled, kpis, surroundings);
}

/** `takesTable` says whether a table that was selected for a new scorecard is something else, and was taken as that. */
export function useDraft(takesTable: (reading: TableReading) => Promise<boolean>): Drafting {
  const { say, language } = usePane();
  const words = { say, language };
  const { model, edit: editModel } = useModel();
  const { busy, run } = useAction();
  const { draft, isTableLost, larger, edit, readAgain, ...drafts } = useFollowedDraft();
  const [refusal, setRefusal] = useRefusal();
  const [printed, setPrinted] = useState<PrintedTable | null>(null);
  const [orphanId, setOrphanId] = useState<string | null>(null);
  /** The draft that began over a blank table. */
  const [blankId, setBlankId] = useState<string | null>(null);
  /** A scorecard whose table is gone waits for the table that is selected next, unless it is removed meanwhile. */
  const orphan = model.scorecards.find(({ id }) => id === orphanId) ?? null;
  const evaluation = useMemo(() => draft && evaluate(draft.source, draft.scorecard, model), [draft, model]);

  const read = (action: () => Promise<void>): void => {
    const reading: Action = async () => {
      setRefusal(null);
      await action();
      return 'settled';
    };
    void run(reading, { sentence: { key: 'readingTable', values: {} } });
  };

  const close = (): void => {
    drafts.close();
    setRefusal(null);
    setOrphanId(null);
  };
  const writeBlank =
    (wish: BlankWish): Action =>
    async () => {
      setRefusal(null);
      const { written, draft: begun } = await writeBlankTable(wish, model, language, (of, source) =>
        proposedTitle(of, source, model, words),
      );
      await drafts.begin(begun);
      setBlankId(begun.scorecard.id);
      setOrphanId(null);
      return blankEntry(written, close);
    };
  const turn =
    (table: PrintedTable): Action =>
    async () => {
      const { written, draft: begun } = await writeTurnedTable(table, model, language, (of, source) =>
        proposedTitle(of, source, model, words),
      );
      setRefusal(null);
      await drafts.begin(begun);
      setOrphanId(null);
      return blankEntry(written, close, 'wroteTurned');
    };

  return {
    draft,
    evaluation,
    isFilling: draft !== null && draft.scorecard.id === blankId && evaluation !== null && !isScored(evaluation),
    beginBlank: (wish) => void run(writeBlank(wish), { sentence: { key: 'writingSheets', values: {} } }),
    refusal: refusal === 'lost' && !orphan ? null : refusal,
    printed: refusal === 'kpisInColumns' && !draft && !orphan ? printed : null,
    takePrinted: () => {
      if (printed) void run(turn(printed), { sentence: { key: 'writingSheets', values: {} } });
    },
    isTableLost,
    larger,
    busy,
    takeSelection: () =>
      read(async () => {
        const reading = await selectedTable();
        if (reading && !draft && !orphan && (await takesTable(reading))) return undefined;
        const source = reading && sourceOf(reading.area, reading.cells, reading.formats);
        if (!source) {
          setPrinted(reading && printedTable(reading));
          return setRefusal(reading ? (turnedLayout(reading.cells, reading.formats) ?? 'noHeadings') : 'blank');
        }
        const kept = draft ?? (orphan && savedDraft(source, orphan));
        await drafts.begin(kept ? withSource(kept, source) : begin(source, model, words));
        return setOrphanId(null);
      }),
    takeLarger: () =>
      read(async () => {
        const next = draft && larger && followed(draft, larger);
        if (next) await drafts.begin(next);
      }),
    reopen: (scorecard) =>
      read(async () => {
        const source = (await tableNow(scorecard.source))?.source ?? null;
        setOrphanId(source ? null : scorecard.id);
        if (!source) return setRefusal('lost');
        return drafts.reopen(savedDraft(source, await withTypedInputs(scorecard)));
      }),
    remove: ({ id, title }) =>
      void editModel((now) => removeScorecard(now, id), { key: 'scorecardRemoved', values: { title } }),
    setKind: (kind) =>
      edit((now) => {
        const { scorecard, source } = now;
        const isOwnTitle = scorecard.title !== proposedTitle(scorecard, source, model, words);
        const next = withKind(now, kind);
        return isOwnTitle
          ? next
          : changed(next, { title: proposedTitle({ ...scorecard, kind }, source, model, words) });
      }),
    setRole: (index, role) => edit((now) => withRole(now, index, role)),
    change: (change) => edit((now) => changed(now, change)),
    answer: (question, answer) => edit((now) => answered(now, question, answer)),
    countAgain: (kpi) => edit((now) => countedAgain(now, kpi)),
    readAgain,
    restore: drafts.restore,
    close,
  };
}
