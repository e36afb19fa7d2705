/** Judges in the name of the chosen respondent, who comes into being with the first judgment. */
import { judge, judgmentOf } from '../../../model/judgments/judging';
import { ensureRespondent } from '../../../model/judgments/respondents';
import type { PastedJudgment } from '../../../model/judgments/pastedJudgments';
import type { Item, Model } from '../../../model/types';
import { usePane } from '../../shell/context';
import type { Sentence } from '../../shell/journal';
import { useModel } from '../../store/useModel';
import { judgeOf, useChoice } from '../choice';
import { briefOf } from './scale';
import { useJudgmentText } from './useJudgmentText';

export interface Judging {
  /** Null for a pair that is not judged. */
  valueOf: (first: Item, second: Item) => number | null;
  set: (first: Item, second: Item, value: number | null) => boolean;
  /** All at once, as one edit. */
  setAll: (judgments: readonly PastedJudgment[]) => boolean;
}

export function useJudging(): Judging {
  const { say } = usePane();
  const { model, edit } = useModel();
  const judgeNow = judgeOf(model, useChoice());
  const { said } = useJudgmentText();
  const named = (now: Model): { model: Model; id: string } =>
    judgeNow ? { model: now, id: judgeNow.id } : ensureRespondent(now, say('me'));
  return {
    valueOf: (first, second) => (judgeNow ? judgmentOf(model, judgeNow.id, first.id, second.id) : null),
    set: (first, second, value) => {
      const names = { first: briefOf(first), second: briefOf(second) };
      const what: Sentence = value === null ? { key: 'judgmentRemoved', values: names } : said(first, second, value);
      return edit(
        (now) => {
          const { model: with_, id } = named(now);
          return judge(with_, id, first.id, second.id, value);
        },
        what,
        `${judgeNow?.id ?? ''} ${first.id} ${second.id}`,
      );
    },
    setAll: (judgments) =>
      edit(
        (now) => {
          const { model: with_, id } = named(now);
          return judgments.reduce((so, { first, second, value }) => judge(so, id, first.id, second.id, value), with_);
        },
        { key: 'judgmentsPasted', values: { count: judgments.length } },
      ),
  };
}
