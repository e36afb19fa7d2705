/** The strategy map of a scorecard, with its causes: linked here, drawn, and written to a sheet. */
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Waiting } from '../../components/Waiting';
import { usePane } from '../../shell/context';
import { explain } from '../../strings';
import type { PartProps } from '../parts/openPart';
import { PartFrame } from '../parts/PartFrame';
import { useResult } from '../useResult';
import { MapForm } from './MapForm';

export function MapView({ scorecard, onClose }: PartProps): ReactElement {
  const { say, language } = usePane();
  const { evaluation, failure } = useResult(scorecard);
  return (
    <PartFrame title={say('strategyMap')} text={say('mapText')} onClose={onClose}>
      {evaluation === null && failure === null && <Waiting label={say('readingTable')} />}
      {evaluation === null && failure !== null && (
        <MessageBar intent="error" layout="multiline" politeness="assertive" style={{ whiteSpace: 'normal' }}>
          <MessageBarBody>
            {`${say('tableLost', { title: scorecard.title })} ${explain(failure, language)}`}
          </MessageBarBody>
        </MessageBar>
      )}
      {evaluation && <MapForm evaluation={evaluation} />}
    </PartFrame>
  );
}
