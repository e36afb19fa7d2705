import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { titleOf } from '../../../model/hierarchy/edit';
import type { Item } from '../../../model/types';
import { usePane } from '../../shell/context';
import { useChoice } from '../choice';

interface NotYetWeighedProps {
  first: Item;
  /** How many more there are. */
  others: number;
  leads: boolean;
}

/**
 * Which items keep the sheet of global weights empty. The tree shows the weights that are known; AHP.GLOBAL gives all
 * or none, because a sum over a part would look like a result.
 */
export function NotYetWeighed({ first, others, leads }: NotYetWeighedProps): ReactElement {
  const { say } = usePane();
  const { choose } = useChoice();
  const item = titleOf(first);
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {others === 0 ? say('notWeighedOne', { item }) : say('notWeighedMany', { item, count: others })}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          appearance={leads ? 'primary' : 'secondary'}
          onClick={() => choose({ part: 'compare', parent: first.id })}
        >
          {say('weighBelow', { item })}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
