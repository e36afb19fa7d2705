import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  CircleHalfFill16Regular,
  Edit16Regular,
  Info16Filled,
  Warning16Filled,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { usePane } from '../../shell/context';
import type { StringKey } from '../../strings';
import type { Verdict } from '../../../model/judgments/weighing';
import type { Found, State } from './useWeighing';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', gap: '2px', fontSize: tokens.fontSizeBase200 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  fair: { color: tokens.colorStatusWarningForeground3 },
  poor: { color: tokens.colorStatusDangerForeground3 },
  plain: { color: tokens.colorNeutralForeground3 },
});

type Tone = 'good' | 'fair' | 'poor' | 'plain';

const VERDICTS: Readonly<Record<Verdict, { word: StringKey; tone: Tone; icon: ReactElement }>> = {
  twoItems: { word: 'weighed', tone: 'good', icon: <CheckmarkCircle16Filled /> },
  tooFew: { word: 'tooFewJudgments', tone: 'plain', icon: <Info16Filled /> },
  perfect: { word: 'perfectlyConsistent', tone: 'good', icon: <CheckmarkCircle16Filled /> },
  consistent: { word: 'consistent', tone: 'good', icon: <CheckmarkCircle16Filled /> },
  slightly: { word: 'slightlyInconsistent', tone: 'fair', icon: <Info16Filled /> },
  inconsistent: { word: 'inconsistent', tone: 'poor', icon: <Warning16Filled /> },
};

/** How far an item's children are weighed and whether the judgments agree: a shape of its own for each, and words. */
export function StateMark({ state }: { state: State }): ReactElement {
  const styles = useStyles();
  const { say, formats } = usePane();
  const said = ({ verdict, ratio }: Found): string => {
    const word = say(VERDICTS[verdict].word);
    return isMeasured(verdict) ? `${word}, CR ${formats.ratio(ratio)}` : word;
  };
  const { label, tone, icon } = ((): { label: string; tone: Tone; icon: ReactElement } => {
    if (state.kind === 'given') return { label: say('weightsGiven'), tone: 'plain', icon: <Edit16Regular /> };
    if (state.kind === 'noRatio') return { label: say('noRatio'), tone: 'plain', icon: <Info16Filled /> };
    if (state.kind === 'judged') return { label: said(state), ...VERDICTS[state.verdict] };
    const { judged, pairs, by, found } = state;
    const progress =
      by === null ? say('pairsJudged', { judged, pairs }) : say('pairsJudgedBy', { name: by, judged, pairs });
    if (!found || !isMeasured(found.verdict))
      return { label: progress, tone: 'plain', icon: <CircleHalfFill16Regular /> };
    const label = `${progress}, ${said(found)}`;
    // What agrees so far is still half done; what contradicts already does.
    const agrees = VERDICTS[found.verdict].tone === 'good';
    return { label, ...(agrees ? { tone: 'plain', icon: <CircleHalfFill16Regular /> } : VERDICTS[found.verdict]) };
  })();
  return (
    <span className={mergeClasses(styles.mark, styles[tone])} role="img" aria-label={label} title={label}>
      {icon}
      {state.kind === 'open' && `${state.judged}/${state.pairs}`}
    </span>
  );
}

/** Two items, and judgments that only just link the items, cannot contradict: their ratio of 0 is no measurement. */
function isMeasured(verdict: Verdict): boolean {
  return verdict !== 'twoItems' && verdict !== 'tooFew';
}
