/** The diagram of a path model: of one step and of many, with items, and of more constructs than fit side by side. */
import type { Diagram } from '../../taskpane/charts/pathDiagram/types';
import { PathDiagram } from '../../taskpane/charts/pathDiagram/PathDiagram';
import { manyCauses, satisfaction, useOfInformation, withItems } from '../data/pathDiagrams';
import type { State } from '../state';

const state = (id: string, title: string, diagram: Diagram): State => ({
  id: `path-diagram-${id}`,
  title,
  tab: 'weights',
  render: () => <PathDiagram label={title} diagram={diagram} fileName="path-model" />,
});

export const pathDiagramStates: readonly State[] = [
  state('one', 'Three causes of one effect', useOfInformation),
  state('items', 'With the loadings of the items', withItems),
  state('many', 'Six constructs, and paths that pass others', satisfaction),
  state('causes', 'More causes than stand side by side, without p', manyCauses),
];
