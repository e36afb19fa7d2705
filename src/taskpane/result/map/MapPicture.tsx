/** The strategy map among the pictures of a result: with the causes that people linked, and the way to link them. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { causesOf } from '../../../model/map/causes';
import { mapOf } from '../../../model/map/edit';
import { lanesOf } from '../../../model/map/lanesOf';
import type { ScorecardResult } from '../../../model/scorecard/types';
import { MapDrawing } from '../../charts/map/MapDrawing';
import { StrategyMap } from '../../charts/StrategyMap';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { useOpenPart } from '../parts/openPart';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: '8px' },
  button: { alignSelf: 'flex-start' },
});

interface MapPictureProps {
  /** The id of the scorecard. */
  of: string;
  result: ScorecardResult;
}

export function MapPicture({ of, result }: MapPictureProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { model } = useModel();
  const openPart = useOpenPart();
  const lanes = useMemo(() => lanesOf(result, model), [result, model]);
  const { links } = useMemo(() => causesOf(mapOf(model, of), lanes), [model, of, lanes]);
  return (
    <div className={styles.block}>
      {links.length > 0 ? (
        <MapDrawing label={say('strategyMap')} lanes={lanes} links={links} bands={result.bands} />
      ) : (
        <StrategyMap label={say('strategyMap')} lanes={lanes} bands={result.bands} />
      )}
      <Button size="small" className={styles.button} onClick={() => openPart('map')}>
        {say(links.length > 0 ? 'mapChange' : 'mapAddCauses')}
      </Button>
    </div>
  );
}
