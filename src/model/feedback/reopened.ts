/** A 360° form whose sheets were written, set up again with what its sheet keeps. */
import { textOf } from '../employees/headingRows';
import { keptColumns } from '../followedColumns';
import { sameAs } from '../hierarchy/tree';
import type { CellValue } from '../types';
import type { FeedbackDraft } from './draft';
import type { SaidKinds } from './read';
import type { FeedbackSettings, SaidKind } from './types';
import { FEEDBACK_ROLES, LIMIT_KEYS, RATER_KINDS } from './types';

/** Cells of the sheet, each from the top. */
export interface KeptFeedback {
  /** "3|Integrity" for each role, and below them the words of each kind, "peer|katim" a line. */
  readonly columns: readonly CellValue[];
  /** From the first weight to the last of the limits. */
  readonly settings: readonly CellValue[];
  readonly people: readonly CellValue[];
  readonly officials: readonly CellValue[];
}

/** Below the three weights: their sum, what becomes of the weight of a kind, a free row and a heading. */
const MODE = RATER_KINDS.length + 1;
const LIMITS = RATER_KINDS.length + 4;

const KINDS: readonly SaidKind[] = [...RATER_KINDS, 'none'];

export function reopenedFeedback(draft: FeedbackDraft, kept: KeptFeedback): FeedbackDraft {
  const found = keptColumns(FEEDBACK_ROLES, kept.columns, draft.table.headings.texts);
  return {
    ...draft,
    ...(Object.keys(found).length > 0 && { columns: found, unsure: [] }),
    kinds: kindsIn(kept.columns[FEEDBACK_ROLES.length]),
    settings: settingsIn(kept.settings, draft.settings),
    officials: officialsIn(kept),
  };
}

export function officialsIn({
  people,
  officials,
}: Pick<KeptFeedback, 'people' | 'officials'>): FeedbackDraft['officials'] {
  const typed = people.map((person, index) => [sameAs(textOf(person)), textOf(officials[index])] as const);
  return Object.fromEntries(typed.filter(([, said]) => said !== ''));
}

function kindsIn(cell: CellValue | undefined): SaidKinds {
  const lines = String(cell ?? '').split('\n');
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, said, text = ''] = /^(\w+)\|(.+)$/.exec(line) ?? [];
      const kind = KINDS.find((one) => one === said);
      return kind === undefined ? [] : [[text, kind]];
    }),
  );
}

/** A cell that says no number leaves a weight open, and a limit as it is customary; whoever does not say divide waits. */
function settingsIn(cells: readonly CellValue[], customary: FeedbackSettings): FeedbackSettings {
  const numberAt = (position: number): number | null => {
    const cell = cells[position];
    return typeof cell === 'number' && cell >= 0 ? cell : null;
  };
  const weights = Object.fromEntries(RATER_KINDS.map((kind, position) => [kind, numberAt(position)]));
  const limits = LIMIT_KEYS.map((key, position) => [key, numberAt(LIMITS + position) ?? customary[key]]);
  const mode = cells[MODE];
  const isDivided = mode === undefined ? customary.missing === 'divide' : /^(divide|bagi)$/i.test(textOf(mode));
  return {
    ...customary,
    weights: weights as FeedbackSettings['weights'],
    missing: isDivided ? 'divide' : 'wait',
    ...Object.fromEntries(limits),
  };
}
