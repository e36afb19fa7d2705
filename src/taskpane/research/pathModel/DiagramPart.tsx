/** The path diagram under a heading that folds it, with or without the items. */
import { Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Analysis } from '../../../engine/pls/analysis';
import type { KeptBootstrap, PathDraft } from '../../../model/research/pathModel/types';
import { PathDiagram } from '../../charts/pathDiagram/PathDiagram';
import { FoldFrame } from '../../components/FoldFrame';
import { usePane } from '../../shell/context';
import { diagramOf } from './diagram';

interface DiagramPartProps {
  draft: PathDraft;
  analysis: Analysis;
  bootstrap: KeptBootstrap | null;
}

export function DiagramPart({ draft, analysis, bootstrap }: DiagramPartProps): ReactElement {
  const { say } = usePane();
  const [isOpen, setOpen] = useState(true);
  const [hasItems, setItems] = useState(false);
  return (
    <FoldFrame title={say('pathDiagram')} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
      <Switch label={say('pathDiagramItems')} checked={hasItems} onChange={(_, { checked }) => setItems(checked)} />
      <PathDiagram
        label={say('pathDiagram')}
        diagram={diagramOf(draft, analysis, bootstrap, hasItems)}
        fileName={say('pathDiagram')}
      />
    </FoldFrame>
  );
}
