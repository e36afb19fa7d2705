/** The cross that takes a message away. */
import { Button, MessageBarActions } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { usePane } from '../shell/context';

export function DismissAction({ onDismiss }: { onDismiss: () => void }): ReactElement {
  const { say } = usePane();
  return (
    <MessageBarActions
      containerAction={
        <Button
          appearance="transparent"
          size="small"
          aria-label={say('dismiss')}
          icon={<DismissRegular />}
          onClick={onDismiss}
        />
      }
    />
  );
}
