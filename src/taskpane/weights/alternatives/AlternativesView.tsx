/** What is ranked by the hierarchy: the alternatives, how they are rated under each criterion, and what comes of it. */
import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { criteriaOf } from '../../../model/alternatives/expanded';
import { rankingOf } from '../../../model/alternatives/ranking';
import { hasRanking } from '../../../sheets/hierarchy/alternativesLayout';
import { alternativesAreBehind } from '../../../sheets/hierarchy/sheetsBehind';
import { EmptyState } from '../../components/EmptyState';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { RankIntervalsPart } from '../intervals/RankIntervalsPart';
import { WriteSheets } from '../write/WriteSheets';
import { AlternativeList } from './AlternativeList';
import { CriticalPart } from './CriticalPart';
import { gapsOf } from './gaps';
import { PerformancePart } from './PerformancePart';
import { RankingPart } from './RankingPart';
import { RatingPart } from './RatingPart';
import { SensitivityPart } from './SensitivityPart';
import { SensitivitySheet } from './SensitivitySheet';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column' },
  bar: { whiteSpace: 'normal', marginBottom: tokens.spacingVerticalS },
  write: { marginTop: tokens.spacingVerticalL },
});

export function AlternativesView(): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { model } = useModel();
  const ranking = rankingOf(model);
  const gaps = gapsOf(model);
  // The first that is not rated yet, until another is chosen; the one at work stays when it is complete.
  const [chosen, setChosen] = useState<string | null>(() => gaps.find(({ of }) => of === 'rating')?.item.id ?? null);
  const rating = useRef<HTMLDivElement>(null);
  const isBehind = useMemo(() => alternativesAreBehind(model), [model]);
  const criteria = criteriaOf(model);
  const criterion = criteria.find(({ id }) => id === chosen) ?? criteria[0];
  if (!criterion) {
    return <EmptyState title={say('alternativesNoCriteria')} text={say('alternativesNoCriteriaText')} />;
  }
  const show = (id: string): void => {
    setChosen(id);
    rating.current?.scrollIntoView({ block: 'start' });
    rating.current?.querySelector<HTMLElement>('[role="combobox"]')?.focus({ preventScroll: true });
  };
  return (
    <div className={styles.block}>
      {isBehind && hasRanking(model) && (
        <MessageBar className={styles.bar} intent="warning" layout="multiline">
          <MessageBarBody>{say('rankingBehind')}</MessageBarBody>
        </MessageBar>
      )}
      <AlternativeList />
      {hasRanking(model) && (
        <>
          <div ref={rating}>
            <RatingPart criterion={criterion} onCriterion={setChosen} onNext={show} />
          </div>
          <RankingPart ranking={ranking} gaps={gaps} onRate={show} />
          {ranking.scores && (
            <>
              <PerformancePart ranking={ranking} />
              <CriticalPart />
              <SensitivityPart />
              <SensitivitySheet />
              <RankIntervalsPart of="alternatives" />
            </>
          )}
          <div className={styles.write}>
            <WriteSheets leads={ranking.scores !== null} />
          </div>
        </>
      )}
    </div>
  );
}
