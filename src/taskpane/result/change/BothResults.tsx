/** Two scorecards read side by side, and what is shown of both once they are; a table that is lost is named. */
import type { ComponentType, ReactElement } from 'react';
import type { Evaluation } from '../../../model/scorecard/evaluation';
import type { Scorecard } from '../../../model/types';
import { Waiting } from '../../components/Waiting';
import { usePane } from '../../shell/context';
import { TableLost } from '../TableLost';
import { useResult } from '../useResult';

export interface BothProps {
  before: Evaluation;
  after: Evaluation;
}

interface BothResultsProps {
  before: Scorecard;
  after: Scorecard;
  show: ComponentType<BothProps>;
}

export function BothResults({ before, after, show: Shown }: BothResultsProps): ReactElement {
  const { say } = usePane();
  const [was, now] = [useResult(before), useResult(after)];
  if (was.evaluation !== null && now.evaluation !== null) {
    return <Shown before={was.evaluation} after={now.evaluation} />;
  }
  const lost = was.failure === null ? after : before;
  const failure = was.failure ?? now.failure;
  if (failure === null) return <Waiting label={say('readingTable')} />;
  return <TableLost title={lost.title} failure={failure} />;
}
