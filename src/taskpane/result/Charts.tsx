/** The result in pictures, one at a time: KPIs, perspectives over their bands, radar, strategy map, weights. */
import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { ScorecardResult } from '../../model/scorecard/types';
import { BandBars } from '../charts/BandBars';
import type { ScoreBar } from '../charts/BandBars';
import { FEWEST_AXES, Radar } from '../charts/Radar';
import { WeightBars } from '../charts/WeightBars';
import { usePane } from '../shell/context';
import type { StringKey } from '../strings';
import { KpiScores } from './KpiScores';
import { MapPicture } from './map/MapPicture';

type Picture = 'kpis' | 'bars' | 'radar' | 'map' | 'weights';

const NAMES: Readonly<Record<Picture, StringKey>> = {
  kpis: 'pictureKpis',
  bars: 'pictureBars',
  radar: 'pictureRadar',
  map: 'pictureMap',
  weights: 'pictureWeights',
};

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  panel: { paddingTop: tokens.spacingVerticalS },
});

/** Pictures that this result can fill: without perspectives there is nothing to compare them by. */
function picturesOf({ perspectives }: ScorecardResult): Picture[] {
  const { length } = perspectives;
  return [
    'kpis',
    ...(length > 0 ? (['bars'] as const) : []),
    ...(length >= FEWEST_AXES ? (['radar'] as const) : []),
    ...(length > 0 ? (['map'] as const) : []),
    'weights',
  ];
}

interface ChartsProps {
  /** The id of the scorecard. */
  of: string;
  result: ScorecardResult;
  /** The result without the trial, when something is tried. */
  before: ScorecardResult | null;
}

export function Charts({ of, result, before }: ChartsProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const id = useId();
  const [chosen, setChosen] = useState<Picture>(result.perspectives.length > 0 ? 'bars' : 'kpis');
  const pictures = picturesOf(result);
  const picture = pictures.find((one) => one === chosen) ?? 'kpis';
  return (
    <section aria-label={say('picturesLabel')}>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={picture}
        aria-label={say('picturesLabel')}
        onTabSelect={(_, { value }) => setChosen(pictures.find((one) => one === value) ?? 'kpis')}
      >
        {pictures.map((one) => (
          <Tab key={one} value={one} id={`${id}${one}`} aria-controls={`${id}panel`}>
            {say(NAMES[one])}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${picture}`} className={styles.panel}>
        <PictureOf of={of} picture={picture} result={result} before={before} />
      </div>
    </section>
  );
}

function PictureOf({ of, picture, result, before }: ChartsProps & { picture: Picture }): ReactElement {
  const { say } = usePane();
  const { bands, highest: max } = result;
  switch (picture) {
    case 'kpis':
      return <KpiScores result={result} />;
    case 'bars':
      return <BandBars label={say('perspectives')} bars={barsOf(result, before)} bands={bands} max={max} />;
    case 'radar':
      return <Radar label={say('perspectives')} bars={barsOf(result, null)} bands={bands} max={max} />;
    case 'map':
      return <MapPicture of={of} result={result} />;
    case 'weights':
      return (
        <WeightBars
          label={say('pictureWeights')}
          bars={result.rows.map(({ kpi: { key, code, name }, weight }) => ({ key, code, name, weight }))}
        />
      );
  }
}

function barsOf({ perspectives }: ScorecardResult, before: ScorecardResult | null): ScoreBar[] {
  return perspectives.map(({ name, weight, score }) => {
    const was = before?.perspectives.find((one) => one.name === name)?.score ?? null;
    return { key: name, name, weight, score, before: was === score ? null : was };
  });
}
