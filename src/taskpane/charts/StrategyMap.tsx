/** The strategy map: a lane a perspective, in it the objectives with their lights. Words wrap, so it is no picture. */
import { Body1Strong, Caption1, Caption1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { lightWord } from '../../engine/bands';
import { LIGHT_ICONS, LightBadge } from '../components/LightBadge';
import { usePane } from '../shell/context';
import { FORCED_COLORS } from '../shell/theme';
import type { Lane, MapObjective } from './lanes';
import { lanesFromTop } from './lanes';
import { LIGHT_PAINT } from '../../sheets/lightPaint';

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
  green: { backgroundColor: LIGHT_PAINT.green.fill, color: LIGHT_PAINT.green.font },
  yellow: { backgroundColor: LIGHT_PAINT.yellow.fill, color: LIGHT_PAINT.yellow.font },
  red: { backgroundColor: LIGHT_PAINT.red.fill, color: LIGHT_PAINT.red.font },
  none: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground2 },
});

export function StrategyMap({ label, lanes }: { label: string; lanes: readonly Lane[] }): ReactElement {
  const styles = useStyles();
  return (
    <ol className={styles.lanes} aria-label={label}>
      {lanesFromTop(lanes).map(({ name, light, objectives }) => (
        <li key={name} className={styles.lane}>
          <div className={styles.heading}>
            <Body1Strong className={styles.name}>{name}</Body1Strong>
            <LightBadge light={light} />
          </div>
          <ul className={styles.objectives}>
            {objectives.map((objective) => (
              <Objective key={objective.key} objective={objective} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Objective({ objective: { code, name, score, light } }: { objective: MapObjective }): ReactElement {
  const styles = useStyles();
  const { say, formats, language } = usePane();
  const kind = light ?? 'none';
  const word = light ? lightWord(light, language) : say('noLight');
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
