/** The Weights tab. */
import type { ReactElement } from 'react';
import { EmptyState } from '../components/EmptyState';
import { usePane } from '../context';

export function HierarchyView(): ReactElement {
  const { say } = usePane();
  return <EmptyState title={say('tabWeights')} text={say('hierarchyEmpty')} />;
}
