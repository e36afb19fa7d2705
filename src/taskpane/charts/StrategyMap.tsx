/** The strategy map while nothing is linked: a lane a perspective, in it the objectives with their lights, whose words wrap. */
import { Body1Strong, Caption1, Caption1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Lane, MapObjective } from '../../model/map/lanes';
import { lanesFromTop } from '../../model/map/lanes';
import type { NamedBands } from '../../model/scorecard/bands';
import { bandOf } from '../../model/scorecard/bands';
import { LIGHT_ICONS } from '../components/LightBadge';
import { ScoreLight } from '../components/ScoreLight';
import { usePane } from '../shell/context';
import { LIGHT_COLOURS } from '../shell/lightColours';
import { FORCED_COLORS } from '../shell/theme';

const useStyles = makeStyles({
  lanes: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
  },
  lane: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ':not(:first-child)': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXS,
  },
  name: { overflowWrap: 'anywhere', minWidth: 0, marginRight: 'auto' },
  objectives: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
  },
  objective: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    flexBasis: '88px',
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: '14px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    textAlign: 'center',
    overflowWrap: 'anywhere',
    [FORCED_COLORS]: { backgroundColor: 'Canvas', color: 'CanvasText' },
  },
  icon: { display: 'inline-flex', verticalAlign: '-3px', marginRight: '3px' },
  green: { backgroundColor: LIGHT_COLOURS.green.fill, color: LIGHT_COLOURS.green.font },
  yellow: { backgroundColor: LIGHT_COLOURS.yellow.fill, color: LIGHT_COLOURS.yellow.font },
  red: { backgroundColor: LIGHT_COLOURS.red.fill, color: LIGHT_COLOURS.red.font },
  none: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground2 },
});

interface StrategyMapProps {
  label: string;
  lanes: readonly Lane[];
  bands: NamedBands;
}

export function StrategyMap({ label, lanes, bands }: StrategyMapProps): ReactElement {
  const styles = useStyles();
  return (
    <ol className={styles.lanes} aria-label={label}>
      {lanesFromTop(lanes).map(({ name, score, objectives }) => (
        <li key={name} className={styles.lane}>
          <div className={styles.heading}>
            <Body1Strong className={styles.name}>{name}</Body1Strong>
            <ScoreLight score={score} bands={bands} />
          </div>
          <ul className={styles.objectives}>
            {objectives.map((objective) => (
              <Objective key={objective.key} objective={objective} bands={bands} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

interface ObjectiveProps {
  objective: MapObjective;
  bands: NamedBands;
}

function Objective({ objective: { code, name, score, light }, bands }: ObjectiveProps): ReactElement {
  const styles = useStyles();
  const { say, formats, language } = usePane();
  const kind = light ?? 'none';
  const word = score === null ? say('noLight') : bandOf(score, bands).word[language];
  return (
    <li className={mergeClasses(styles.objective, styles[kind])}>
      <Caption1>
        {code && <Caption1Strong>{code} </Caption1Strong>}
        {name}
      </Caption1>
      <Caption1Strong>
        <span className={styles.icon} aria-hidden>
          {LIGHT_ICONS[kind]}
        </span>
        {score === null ? word : `${formats.hundredths(score)} ${word}`}
      </Caption1Strong>
    </li>
  );
}
