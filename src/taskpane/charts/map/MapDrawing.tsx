/**
 * The strategy map with its causes: boxes that can be focused over lines that run between them. A box in focus, or under
 * the pointer, shows the whole way to it and from it. Screen readers hear the causes and effects of each box.
 */
import { Caption1, Caption1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { Pair } from '../../../model/map/edit';
import { endsOf } from '../../../model/map/edit';
import type { Lane, MapObjective } from '../../../model/map/lanes';
import { lanesFromTop } from '../../../model/map/lanes';
import { reachOf, titleOf } from '../../../model/map/links';
import type { NamedBands } from '../../../model/scorecard/bands';
import { LIGHT_ICONS } from '../../components/LightBadge';
import { ScoreLight } from '../../components/ScoreLight';
import { usePane } from '../../shell/context';
import { LIGHT_COLOURS } from '../../shell/lightColours';
import { FORCED_COLORS } from '../../shell/theme';
import { useWidth } from './useWidth';
import { layoutOf } from './layout';
import type { Box } from './layout';
import { objectiveText } from './objectiveText';
import { Ways } from './Ways';

const useStyles = makeStyles({
  map: {
    position: 'relative',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
  lane: {
    position: 'absolute',
    left: 0,
    right: 0,
    ':not(:first-child)': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
    boxSizing: 'border-box',
  },
  lanes: { position: 'absolute', inset: 0, pointerEvents: 'none' },
  heading: {
    position: 'absolute',
    left: tokens.spacingHorizontalXS,
    top: '4px',
    maxWidth: '95%',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    whiteSpace: 'nowrap',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
  },
  called: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  box: {
    position: 'absolute',
    display: 'block',
    boxSizing: 'border-box',
    margin: 0,
    padding: '3px 5px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: 'left',
    font: 'inherit',
    overflow: 'hidden',
    cursor: 'default',
    [FORCED_COLORS]: { backgroundColor: 'Canvas', color: 'CanvasText' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  line: { display: 'flex', alignItems: 'center', gap: '3px', whiteSpace: 'nowrap' },
  score: { marginLeft: 'auto' },
  icon: { display: 'inline-flex', flexShrink: 0 },
  name: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    fontSize: '11px',
    lineHeight: '14px',
  },
  faded: { opacity: 0.45 },
  green: { backgroundColor: LIGHT_COLOURS.green.fill, color: LIGHT_COLOURS.green.font },
  yellow: { backgroundColor: LIGHT_COLOURS.yellow.fill, color: LIGHT_COLOURS.yellow.font },
  red: { backgroundColor: LIGHT_COLOURS.red.fill, color: LIGHT_COLOURS.red.font },
  none: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground2 },
  said: { display: 'block', minHeight: '32px', overflowWrap: 'anywhere', paddingTop: tokens.spacingVerticalXS },
});

interface MapDrawingProps {
  label: string;
  lanes: readonly Lane[];
  links: readonly Pair[];
  bands: NamedBands;
}

export function MapDrawing({ label, lanes, links, bands }: MapDrawingProps): ReactElement {
  const styles = useStyles();
  const { say, formats, language } = usePane();
  const [chosen, setChosen] = useState<string | null>(null);
  const [width, block] = useWidth();
  const sorted = useMemo(() => lanesFromTop(lanes), [lanes]);
  const layout = useMemo(() => {
    const keyed = sorted.map(({ name, objectives }) => ({
      isHeaded: name !== '',
      keys: objectives.map(({ key }) => key),
    }));
    return layoutOf(keyed, links.map(endsOf), width);
  }, [sorted, links, width]);
  const reach = useMemo(() => (chosen === null ? null : reachOf(links.map(endsOf), chosen)), [links, chosen]);
  const all = sorted.flatMap(({ objectives }) => objectives);
  const inFocus = all.find(({ key }) => key === chosen);
  return (
    <div ref={block}>
      <div className={styles.map} style={{ height: layout.height }}>
        <div className={styles.lanes} aria-hidden>
          {sorted.map(({ name }, lane) => (
            <div
              key={name}
              className={styles.lane}
              style={{ top: layout.lanes[lane]?.y, height: layout.lanes[lane]?.height }}
            />
          ))}
        </div>
        <Ways ways={layout.ways} height={layout.height} width={width} reach={reach} />
        <ol className={styles.list} aria-label={label}>
          {sorted.map(({ name, score, objectives }, lane) => (
            <li key={name}>
              {name !== '' && (
                <div
                  style={{ position: 'absolute', left: 0, right: 0, top: layout.lanes[lane]?.y, pointerEvents: 'none' }}
                >
                  <div className={styles.heading}>
                    <Caption1Strong className={styles.called}>{name}</Caption1Strong>
                    {score !== null && <Caption1>{formats.hundredths(score)}</Caption1>}
                    <ScoreLight score={score} bands={bands} compact />
                  </div>
                </div>
              )}
              <ul className={styles.list}>
                {objectives.map((objective) => (
                  <ObjectiveBox
                    key={objective.key}
                    objective={objective}
                    box={layout.boxes.get(objective.key)}
                    links={links}
                    bands={bands}
                    isFaded={reach !== null && !reach.has(objective.key)}
                    onChosen={(isChosen) => setChosen(isChosen ? objective.key : null)}
                  />
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </div>
      <Caption1 className={styles.said} aria-hidden>
        {inFocus
          ? inWords(inFocus, objectiveText(inFocus, bands, { say, formats, language }), links, say)
          : say('mapHover')}
      </Caption1>
    </div>
  );
}

/** Of a letter, and of all but the texts, in pixels. */
const [LETTER, REST] = [8, 32];

/** A narrow box shows the light alone; the score is said below the map, and where the pointer rests. */
function hasRoom(box: Box | undefined, code: string, score: string): boolean {
  return box !== undefined && box.width >= REST + (code.length + score.length) * LETTER;
}

interface ObjectiveBoxProps {
  objective: MapObjective;
  box: Box | undefined;
  links: readonly Pair[];
  bands: NamedBands;
  isFaded: boolean;
  onChosen: (isChosen: boolean) => void;
}

function ObjectiveBox({ objective, box, links, bands, isFaded, onChosen }: ObjectiveBoxProps): ReactElement {
  const styles = useStyles();
  const { say, formats, language } = usePane();
  const { code, name, score, light } = objective;
  const kind = light ?? 'none';
  const scored = objectiveText(objective, bands, { say, formats, language });
  const number = score === null ? '' : formats.hundredths(score);
  const place = box && { left: box.x, top: box.y, width: box.width, height: box.height };
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(styles.box, styles[kind], isFaded && styles.faded)}
        style={place}
        aria-label={inWords(objective, scored, links, say)}
        title={`${titleOf(objective)}: ${scored}`}
        onFocus={() => onChosen(true)}
        onBlur={() => onChosen(false)}
        onPointerEnter={() => onChosen(true)}
        onPointerLeave={() => onChosen(false)}
      >
        <span className={styles.line}>
          {code !== '' && <Caption1Strong>{code}</Caption1Strong>}
          <span className={mergeClasses(styles.icon, styles.score)}>{LIGHT_ICONS[kind]}</span>
          {number !== '' && hasRoom(box, code, number) && <Caption1Strong>{number}</Caption1Strong>}
        </span>
        <span className={styles.name}>{name}</span>
      </button>
    </li>
  );
}

type Say = ReturnType<typeof usePane>['say'];

function inWords(objective: MapObjective, scored: string, links: readonly Pair[], say: Say): string {
  return `${titleOf(objective)}: ${scored}. ${causesInWords(objective.key, links, say)}`;
}

function causesInWords(key: string, links: readonly Pair[], say: Say): string {
  const causes = links.flatMap(({ cause, effect }) => (effect.key === key ? [cause.key] : []));
  const effects = links.flatMap(({ cause, effect }) => (cause.key === key ? [effect.key] : []));
  return [
    causes.length > 0 ? say('mapCausesOf', { names: causes.join(', ') }) : say('mapNoCauses'),
    ...(effects.length > 0 ? [say('mapEffectsOf', { names: effects.join(', ') })] : []),
  ].join(' ');
}
