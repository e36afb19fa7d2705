/** Judging: whose children are compared, one of four ways to say it, and what follows from the answers. */
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { EmptyState } from '../../components/EmptyState';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { comparedParent, useChoice } from '../choice';
import { AllPairs } from './AllPairs';
import { CompareHead } from './CompareHead';
import { DirectCounts } from './DirectCounts';
import { DirectWeights } from './DirectWeights';
import { manyItems } from './manyItems';
import { MatrixForm } from './MatrixForm';
import { OnePair } from './OnePair';
import { Outcome } from './Outcome';
import { weighedItems } from './pairOrder';
import { PasteAnswers } from './PasteAnswers';
import { RespondentChoice } from './RespondentChoice';
import { useWay } from './useWay';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function CompareView(): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { model } = useModel();
  const choice = useChoice();
  const candidates = weighedItems(model);
  const parent = comparedParent(model, choice, candidates);
  const [way, setWay] = useWay(parent);
  if (!parent || candidates.length === 0) {
    return <EmptyState title={say('nothingToCompare')} text={say('nothingToCompareText')} />;
  }
  const many = way === 'direct' ? null : manyItems(model, parent.id);
  const areGiven = way !== 'direct' && parent.weighting === 'direct';
  const asksPairs = !areGiven && (way === 'one' || way === 'all');

  return (
    <div className={styles.block}>
      <RespondentChoice />
      <CompareHead parent={parent} candidates={candidates} way={way} onWay={setWay} />
      {many && <Caption1 className={styles.quiet}>{say('manyItems', many)}</Caption1>}
      {areGiven && <DirectCounts parent={parent} />}
      {asksPairs && (
        <PasteAnswers parent={parent}>
          {way === 'one' ? <OnePair parent={parent} /> : <AllPairs key={parent.id} parent={parent} />}
        </PasteAnswers>
      )}
      {!areGiven && way === 'matrix' && <MatrixForm key={parent.id} parent={parent} />}
      {way === 'direct' && <DirectWeights key={parent.id} parent={parent} />}
      {way !== 'direct' && <Outcome parent={parent} />}
    </div>
  );
}
