/** The Scorecard tab. */
import type { ReactElement } from 'react';
import { EmptyState } from '../components/EmptyState';
import { usePane } from '../context';

export function ScorecardView(): ReactElement {
  const { say } = usePane();
  return <EmptyState title={say('tabScorecard')} text={say('scorecardEmpty')} />;
}
