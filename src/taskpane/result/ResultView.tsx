/** The Result tab. */
import type { ReactElement } from 'react';
import { EmptyState } from '../components/EmptyState';
import { usePane } from '../context';

export function ResultView(): ReactElement {
  const { say } = usePane();
  return <EmptyState title={say('tabResult')} text={say('resultEmpty')} />;
}
