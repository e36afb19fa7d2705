import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { changeItem, titleOf } from '../../../model/hierarchy/edit';
import type { Item } from '../../../model/types';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';

/** Pairs are looked at while the weights are given: these count until somebody says otherwise. */
export function DirectCounts({ parent }: { parent: Item }): ReactElement {
  const { say } = usePane();
  const { edit } = useModel();
  const item = titleOf(parent);
  const compare = (): void => {
    const change = { weighting: 'judgments' } as const;
    edit((now) => changeItem(now, parent.id, change), { key: 'weighsByJudgments', values: { item } });
  };
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{say('directCounts', { item })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={compare}>
          {say('comparePairs')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
