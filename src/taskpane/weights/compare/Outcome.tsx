import { Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { CONSISTENCY_LIMIT } from '../../../engine/ahp/consistency';
import { progressOf } from '../../../model/judgments/judging';
import { judgmentsBelow } from '../../../model/judgments/localWeights';
import { whyUnweighed } from '../../../model/judgments/unweighed';
import { worstOf } from '../../../model/judgments/worst';
import type { WorstJudgment } from '../../../model/judgments/worst';
import { titleOf } from '../../../model/hierarchy/edit';
import { childrenOf } from '../../../model/hierarchy/tree';
import { ModelError } from '../../../model/modelError';
import type { Item, Model } from '../../../model/types';
import { Consistency } from '../../components/Consistency';
import { SectionHeading } from '../../components/SectionHeading';
import { WeightsTable } from '../../components/WeightsTable';
import { PLAIN_LIST } from '../../components/plainList';
import { usePane } from '../../shell/context';
import { explain } from '../../strings';
import { useModel } from '../../store/useModel';
import { weigh } from '../../../model/judgments/weighing';
import type { Weighing } from '../../../model/judgments/weighing';
import { judgeOf, useChoice } from '../choice';
import { useJudging } from './useJudging';
import { shortOf } from './scale';
import { useJudgmentText } from './useJudgmentText';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: PLAIN_LIST,
  answer: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  use: { alignSelf: 'flex-start', marginTop: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** What follows from one respondent's judgments below an item: consistency, the answers to look at again, weights. */
export function Outcome({ parent }: { parent: Item }): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const { model } = useModel();
  const judge = judgeOf(model, useChoice())?.id ?? null;
  const outcome = useMemo(() => outcomeOf(model, parent.id, judge), [model, parent.id, judge]);
  if (parent.weighting === 'direct' || judge === null) return null;
  if ('failure' in outcome) return <NoOutcome parent={parent} failure={outcome.failure} />;
  const names = childrenOf(model, parent.id).map(({ code, name }) => `${code} ${name}`.trim());
  const { weights, ranks, consistency } = outcome;
  const isHigh = 'ratio' in consistency && consistency.ratio > CONSISTENCY_LIMIT;
  return (
    <div className={styles.block}>
      <SectionHeading>{say('outcomeBelow', { item: titleOf(parent) })}</SectionHeading>
      <div aria-live="polite">
        <Consistency consistency={consistency} />
      </div>
      {isHigh && <WorstAnswers worst={worstOf(model, parent.id, judge)} />}
      <WeightsTable names={names} weights={weights} ranks={ranks} />
    </div>
  );
}

/**
 * Why there are no weights yet. Whoever judges alone sees that nothing is answered; of several, it says who has not.
 * Open pairs are no fault while answers are given; what lacks a link is named once so many answers would have sufficed.
 */
function NoOutcome({ parent, failure }: { parent: Item; failure: unknown }): ReactElement | null {
  const styles = useStyles();
  const { language, say } = usePane();
  const { model } = useModel();
  const judge = judgeOf(model, useChoice());
  if (judge === null) return null;
  const { judged, pairs } = progressOf(model, judge.id, parent.id);
  if (judged === 0) {
    if (model.respondents.length < 2) return null;
    return <Caption1 className={styles.quiet}>{say('judgedNothingHere', { name: judge.name })}</Caption1>;
  }
  const reason = whyUnweighed(model, parent.id, judge.id) ?? failure;
  const isOpen = reason instanceof ModelError;
  const values = { item: titleOf(parent), left: pairs - judged };
  const left = say(values.left === 1 ? 'pairLeft' : 'pairsLeft', values);
  const isWordNeeded = !isOpen || judged >= childrenOf(model, parent.id).length - 1;
  const why = [...(isOpen ? [left] : []), ...(isWordNeeded ? [explain(reason, language)] : [])].join(' ');
  return <Caption1 className={styles.quiet}>{why}</Caption1>;
}

function outcomeOf(model: Model, parent: string, judge: string | null): Weighing | { failure: unknown } {
  try {
    return weigh(judgmentsBelow(model, parent, judge ?? undefined), model.method);
  } catch (failure) {
    return { failure };
  }
}

/** Never a bare "inconsistent": which answers pull against the rest, what the rest suggests, and what that would give. */
function WorstAnswers({ worst }: { worst: readonly WorstJudgment[] }): ReactElement | null {
  const styles = useStyles();
  const { say, formats } = usePane();
  const { set } = useJudging();
  const { inWords, inFigures } = useJudgmentText();
  if (worst.length === 0) return null;
  return (
    <section>
      <SectionHeading>{say(worst.length === 1 ? 'worstOne' : 'worstMany', { count: worst.length })}</SectionHeading>
      <ul className={styles.list}>
        {worst.map(({ first, second, given, suggested, ratio }) => {
          const said = (value: number): string =>
            say('saidInFigures', { words: inWords(first, second, value), figures: inFigures(value) });
          const pair = say('pairTitle', { first: shortOf(first), second: shortOf(second) });
          return (
            <li key={`${first.id} ${second.id}`} className={styles.answer}>
              <Body1Strong>{pair}</Body1Strong>
              <Caption1>{say('youSaid', { judgment: said(given) })}</Caption1>
              <Caption1>{say('restSuggests', { judgment: said(suggested) })}</Caption1>
              {ratio !== null && <Caption1>{say('ratioWouldBe', { ratio: formats.ratio(ratio) })}</Caption1>}
              <Button
                size="small"
                className={styles.use}
                aria-label={`${say('useSuggestion')}: ${pair}`}
                onClick={() => set(first, second, suggested)}
              >
                {say('useSuggestion')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
