/** The lines of the map: those of the way in focus stand out, the others step back. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import type { Point } from '../geometry';
import { FORCED_COLORS } from '../../shell/theme';
import type { Way } from './layout';

const useStyles = makeStyles({
  lines: { position: 'absolute', left: 0, top: 0, pointerEvents: 'none' },
  way: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: '1.25px',
    [FORCED_COLORS]: { stroke: 'CanvasText' },
  },
  lit: { stroke: tokens.colorBrandForeground1, strokeWidth: '2px', [FORCED_COLORS]: { stroke: 'Highlight' } },
  faded: { opacity: 0.25 },
  point: { fill: tokens.colorNeutralForeground3, [FORCED_COLORS]: { fill: 'CanvasText' } },
  litPoint: { fill: tokens.colorBrandForeground1, [FORCED_COLORS]: { fill: 'Highlight' } },
});

interface WaysProps {
  ways: readonly Way[];
  width: number;
  height: number;
  /** The objectives on the way in focus; null without any. */
  reach: ReadonlySet<string> | null;
}

export function Ways({ ways, width, height, reach }: WaysProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const isLit = ({ cause, effect }: Way): boolean => reach !== null && reach.has(cause) && reach.has(effect);
  // What is lit is drawn last, over the others.
  const drawn = [...ways].sort((one, other) => Number(isLit(one)) - Number(isLit(other)));
  return (
    <svg className={styles.lines} width={width} height={height} aria-hidden>
      <defs>
        {(['plain', 'lit'] as const).map((look) => (
          <marker
            key={look}
            id={`${id}${look}`}
            viewBox="0 0 8 8"
            refX="7.5"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0,0 L8,4 L0,8 z" className={look === 'lit' ? styles.litPoint : styles.point} />
          </marker>
        ))}
      </defs>
      {drawn.map((way) => (
        <path
          key={`${way.cause}\n${way.effect}`}
          d={rounded(way.points)}
          className={mergeClasses(styles.way, isLit(way) ? styles.lit : reach !== null && styles.faded)}
          markerEnd={`url(#${id}${isLit(way) ? 'lit' : 'plain'})`}
        />
      ))}
    </svg>
  );
}

const RADIUS = 4;

/** With round corners, so that ways that cross are told from ways that turn. */
function rounded(points: readonly Point[]): string {
  const near = (from: Point, to: Point): Point => {
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const share = length === 0 ? 0 : Math.min(RADIUS, length / 2) / length;
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  };
  const text = ({ x, y }: Point): string => `${x.toFixed(1)},${y.toFixed(1)}`;
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (before === undefined) return `M${text(point)}`;
      if (after === undefined) return `L${text(point)}`;
      return `L${text(near(point, before))} Q${text(point)} ${text(near(point, after))}`;
    })
    .join(' ');
}
