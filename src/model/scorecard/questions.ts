/** What a table leaves open and a person decides, each with its answers. */
import { quoted } from '../../engine/messages';
import type { Localized } from '../../engine/language';
import type { MessageValue } from '../../engine/phrases';
import { bestRole, headingAt, levelsAt, likelyWeights, periodColumns } from './reading/columns';
import { isTargetOf } from './reading/periodColumns';
import type { Draft } from './draft';
import { changed, roleAt, withRole } from './draft';
import type { Evaluation } from './evaluation';
import { methodOf } from './methods';
import { remark } from './remark';
import type { ColumnRole } from '../types';
import { isNotDue, withAside } from './setAside';
import type { Kpi, Remark, ScoredKpi } from './types';

export interface Answer {
  readonly words: Localized;
  readonly change: (draft: Draft) => Draft;
}

export interface Question {
  readonly id: string;
  readonly kind: 'weightColumn' | 'period' | 'notDue' | 'unread';
  readonly text: Remark;
  readonly answers: readonly Answer[];
}

/** Questions that were not answered yet, those about the whole table first. */
export function questionsOf(draft: Draft, evaluation: Evaluation): Question[] {
  const asked = [
    ...weightColumns(draft, evaluation.kpis),
    ...periods(draft),
    ...evaluation.result.rows.flatMap((row) => [...notDue(row.kpi, draft), ...unread(row, draft)]),
  ];
  return asked.filter(({ id }) => !draft.answered.includes(id));
}

/** The draft with an answer to a question. */
export function answered(draft: Draft, { id }: Question, { change }: Answer): Draft {
  const next = change(draft);
  return { ...next, answered: [...next.answered, id] };
}

/** The draft in which a KPI counts that was set aside; what is open about its row is asked again. */
export function countedAgain(draft: Draft, kpi: Kpi): Draft {
  const { scorecard } = draft;
  const kept = Object.entries(scorecard.setAside).filter(([key]) => key !== kpi.key);
  const setAside = Object.fromEntries(kept);
  const change = isNotDue(kpi, scorecard) ? withAside(scorecard, kpi.key, false) : { setAside };
  return { ...changed(draft, change), answered: draft.answered.filter((id) => id !== unreadId(kpi)) };
}

/** A column of numbers that add to the whole may be the weights that nothing else gives. */
function weightColumns(draft: Draft, kpis: readonly Kpi[]): Question[] {
  const { scorecard, source } = draft;
  if (scorecard.weights !== 'equal' || !methodOf(scorecard).roles.includes('weight')) return [];
  const { table } = source.found;
  const groups = [kpis.map(({ perspective }) => perspective), kpis.map(({ objective }) => objective)];
  const likely = likelyWeights(table, scorecard.columns, groups).filter(
    (index) => !isMeasure(bestRole(levelsAt(table, index))),
  );
  return likely.map((index) => ({
    id: `weightColumn:${index}`,
    kind: 'weightColumn',
    text: remark('askWeightColumn', { heading: headingWords(draft, index) }),
    answers: [
      {
        words: { en: 'Use it as weights', id: 'Pakai sebagai bobot' },
        change: (now) => withRole(now, index, 'weight'),
      },
      { words: { en: 'No, all count the same', id: 'Tidak, semua sama' }, change: (now) => now },
    ],
  }));
}

/** The targets of another month may add to the whole as well, and are no weights. */
function isMeasure(role: ColumnRole | null): boolean {
  return role === 'target' || role === 'realization';
}

/** Which of several periods is scored; the latest that is filled in until somebody says so. */
function periods(draft: Draft): Question[] {
  const { columns } = draft.scorecard;
  const { table } = draft.source.found;
  const now = columns.realization?.index;
  if (now === undefined || headingAt(table, now).period === 0) return [];
  const choices = periodColumns(table).filter(({ realization }) => {
    const role = roleAt(draft, realization);
    return role === null || role === 'realization';
  });
  if (choices.length < 2) return [];
  return [
    {
      id: 'period',
      kind: 'period',
      text: remark('askPeriod', { heading: headingWords(draft, now) }),
      answers: choices.map(({ realization, target }) => ({
        words: { en: table.headings[realization] ?? '', id: table.headings[realization] ?? '' },
        change: (draftNow) => {
          const withRealization = withRole(draftNow, realization, 'realization');
          return target === null
            ? withoutOtherTarget(withRealization, realization)
            : withRole(withRealization, target, 'target');
        },
      })),
    },
  ];
}

/** A target that is of another period than the realization is none. */
function withoutOtherTarget(draft: Draft, realization: number): Draft {
  const { table } = draft.source.found;
  const target = draft.scorecard.columns.target?.index;
  if (target === undefined) return draft;
  const isMeant = isTargetOf(headingAt(table, target).period, headingAt(table, realization).period);
  return isMeant ? draft : withRole(draft, target, null);
}

/** Target and realization of 0: set aside until somebody wants it counted. */
function notDue({ key, aside }: Kpi, { scorecard }: Draft): Question[] {
  if (aside === null || Object.hasOwn(scorecard.setAside, key)) return [];
  return [
    {
      id: `notDue:${key}`,
      kind: 'notDue',
      text: aside,
      answers: [
        {
          words: { en: 'Leave it out', id: 'Jangan dihitung' },
          change: (now) => changed(now, withAside(now.scorecard, key, true)),
        },
        {
          words: { en: 'Count it', id: 'Hitung' },
          change: (now) => changed(now, withAside(now.scorecard, key, false)),
        },
      ],
    },
  ];
}

const unreadId = ({ key }: Kpi): string => `unread:${key}`;

/** A row that cannot be read or scored takes the total with it until it is mended or set aside. A weight can be given. */
function unread({ kpi, score, problem }: ScoredKpi, { scorecard }: Draft): Question[] {
  const isOfRow = score === null && methodOf(scorecard).refusal(scorecard) === null;
  if (problem === null || !isOfRow) return [];
  return [
    {
      id: unreadId(kpi),
      kind: 'unread',
      text: problem,
      answers: [
        {
          words: { en: 'Set it aside', id: 'Sisihkan' },
          change: (now) => changed(now, withAside(now.scorecard, kpi.key, true)),
        },
      ],
    },
  ];
}

function headingWords({ source }: Draft, index: number): MessageValue {
  return quoted(source.found.table.headings[index] ?? '');
}
