/** Values as a radar, over the rings of the bands where there are any. The same numbers stand in words beside it. */
import type { ReactElement } from 'react';
import { useId } from 'react';
import { usePane } from '../shell/context';
import type { ScoreBar } from './BandBars';
import { LIGHTS, useShapeStyles } from './chartStyles';
import { anchorAt, bandShares, linesOf, polygon, radarPoints, shareOf } from './geometry';
import type { NamedBands } from '../../model/scorecard/bands';
import { bandOf } from '../../model/scorecard/bands';

/** Fewer axes make no area. */
export const FEWEST_AXES = 3;

const WIDTH = 320;
const HEIGHT = 264;
const CENTRE = { x: WIDTH / 2, y: HEIGHT / 2 };
const RADIUS = 84;
const LABEL_RADIUS = RADIUS + 12;
const LINE = 14;
const QUARTERS = [1, 0.75, 0.5, 0.25];

type Axis = Pick<ScoreBar, 'key' | 'name' | 'score'>;

interface RadarProps {
  label: string;
  bars: readonly Axis[];
  /** Null where no bands say what is good: the rings are quarters then. */
  bands: NamedBands | null;
  max: number;
}

export function Radar({ label, bars, bands, max }: RadarProps): ReactElement {
  const shape = useShapeStyles();
  const { formats, language, say } = usePane();
  const id = useId();
  const all = bars.map(() => 1);
  const spokes = radarPoints(CENTRE, RADIUS, all);
  const points = radarPoints(
    CENTRE,
    RADIUS,
    bars.map(({ score }) => shareOf(score ?? 0, max)),
  );
  const said = bars.map(({ name, score }) => {
    if (score === null) return `${name}: ${say('noLight')}`;
    const word = bands === null ? '' : `, ${bandOf(score, bands).word[language]}`;
    return `${name}: ${formats.hundredths(score)}${word}`;
  });
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width="100%"
      role="img"
      aria-labelledby={`${id}t`}
      aria-describedby={`${id}d`}
    >
      <title id={`${id}t`}>{label}</title>
      <desc id={`${id}d`}>{said.join('; ')}</desc>
      {/* Largest ring first: each smaller band lies on top of it. */}
      {bands === null &&
        QUARTERS.map((to) => (
          <polygon key={to} className={shape.ring} points={polygon(radarPoints(CENTRE, RADIUS * to, all))} />
        ))}
      {(bands === null ? [] : bandShares(bands, max))
        .map(({ to }, index) => ({ to, light: LIGHTS[index] ?? 'red' }))
        .reverse()
        .map(({ to, light }) => (
          <polygon key={light} className={shape[light]} points={polygon(radarPoints(CENTRE, RADIUS * to, all))} />
        ))}
      {spokes.map(({ x, y }, index) => (
        <line key={index} className={shape.axis} x1={CENTRE.x} y1={CENTRE.y} x2={x} y2={y} />
      ))}
      <polygon className={shape.figure} points={polygon(points)} />
      {points.map(({ x, y }, index) => (
        <circle key={index} className={shape.point} cx={x} cy={y} r="4" />
      ))}
      <AxisLabels bars={bars} />
    </svg>
  );
}

/** Name and score at the end of each axis, in up to three lines. */
function AxisLabels({ bars }: { bars: readonly Axis[] }): ReactElement {
  const shape = useShapeStyles();
  const { formats } = usePane();
  const ends = radarPoints(
    CENTRE,
    LABEL_RADIUS,
    bars.map(() => 1),
  );
  return (
    <>
      {bars.map(({ key, name, score }, index) => {
        const anchor = anchorAt(index, bars.length);
        const { x, y } = ends[index] ?? CENTRE;
        const isTop = y < CENTRE.y - RADIUS / 2;
        const lines = linesOf(name, anchor === 'middle' ? 40 : 11, anchor === 'middle' ? 1 : 3);
        const height = lines.length * LINE;
        const top = anchor === 'middle' ? (isTop ? y - height - 2 : y + LINE) : y - height / 2 + 4;
        return (
          <text key={key} textAnchor={anchor} className={shape.small}>
            {lines.map((line, row) => (
              <tspan key={row} x={x} y={top + row * LINE}>
                {line}
              </tspan>
            ))}
            <tspan x={x} y={top + height} className={shape.word} fontWeight="600">
              {score === null ? '–' : formats.hundredths(score)}
            </tspan>
          </text>
        );
      })}
    </>
  );
}
