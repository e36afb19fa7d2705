import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { titleOf } from '../../../model/hierarchy/edit';
import { unweighedItems } from '../../../model/judgments/localWeights';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { useChoice } from '../choice';

/**
 * Which items keep the sheet of global weights empty. The tree shows the weights that are known; AHP.GLOBAL gives all
 * or none, because a sum over a part would look like a result.
 */
export function NotYetWeighed(): ReactElement | null {
  const { say } = usePane();
  const { model } = useModel();
  const { choose } = useChoice();
  const [first, ...others] = unweighedItems(model);
  if (!first) return null;
  const item = titleOf(first);
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {others.length === 0 ? say('notWeighedOne', { item }) : say('notWeighedMany', { item, count: others.length })}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => choose({ part: 'compare', parent: first.id })}>
          {say('weighBelow', { item })}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
