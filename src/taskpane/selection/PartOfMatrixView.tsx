import { TableSimpleRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { areaAddress } from '../../sheets/address';
import type { Recognition } from '../../workbook/selection/recognise';
import { selectAction } from '../shell/actions';
import { useAction, usePane } from '../shell/context';
import { BusyButton } from '../components/BusyButton';
import { SelectionCard } from './SelectionCard';

/** One judgment is neither a level nor a matrix: offers the matrix it belongs to. */
export function PartOfMatrixView({ part }: { part: Extract<Recognition, { kind: 'partOfMatrix' }> }): ReactElement {
  const { say } = usePane();
  const { busy, run } = useAction();
  return (
    <SelectionCard
      icon={<TableSimpleRegular />}
      recognition={part}
      details={[say('partOfMatrixHint', { area: areaAddress(part.matrix) })]}
    >
      <BusyButton appearance="primary" busy={busy} onClick={() => void run(selectAction(part.matrix))}>
        {say('selectMatrix')}
      </BusyButton>
    </SelectionCard>
  );
}
