/** Totals by period as a line over the bands of their scale. The same numbers stand in words beside it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import type { NamedBands } from '../../model/scorecard/bands';
import { bandOf } from '../../model/scorecard/bands';
import { usePane } from '../shell/context';
import { FORCED_COLORS } from '../shell/theme';
import { LIGHTS, useShapeStyles } from './chartStyles';
import { isAbove, linesOf, piecesOf, polygon, windowOf } from './geometry';

const [WIDTH, HEIGHT] = [320, 168];
/** Where the line is drawn: room for the limits at the left, for names below. */
const AREA = { left: 34, right: 312, top: 10, bottom: 138 };
/** So many points have room for their numbers and names. */
const MOST_NAMED = 6;
const LETTER = 6.5;
/** A number and its distance from its point. */
const NUMBER = 18;

const useStyles = makeStyles({
  line: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '2px',
    strokeLinejoin: 'round',
    [FORCED_COLORS]: { stroke: 'Highlight' },
  },
  limit: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: '1px',
    strokeDasharray: '5 3',
    [FORCED_COLORS]: { stroke: 'CanvasText' },
  },
});

interface BandLineProps {
  label: string;
  /** A period without a total breaks the line. */
  points: readonly { readonly name: string; readonly value: number | null }[];
  bands: NamedBands;
}

export function BandLine({ label, points, bands }: BandLineProps): ReactElement {
  const styles = useStyles();
  const shape = useShapeStyles();
  const { formats, language, say } = usePane();
  const id = useId();
  const values = points.map(({ value }) => value);
  const { from, to } = windowOf(
    values.filter((value) => value !== null),
    bands,
  );
  const yOf = (value: number): number =>
    AREA.bottom - ((Math.min(Math.max(value, from), to) - from) / (to - from)) * (AREA.bottom - AREA.top);
  const slot = (AREA.right - AREA.left) / points.length;
  const placed = points.map(({ name, value }, index) => ({
    name,
    value,
    x: AREA.left + (index + 0.5) * slot,
    y: value === null ? null : yOf(value),
  }));
  const every = Math.ceil(points.length / MOST_NAMED);
  const limits = [bands.yellowFrom, bands.greenFrom];
  const edges = [from, ...limits, to];
  const said = points.map(({ name, value }) => {
    if (value === null) return `${name}: ${say('noLight')}`;
    return `${name}: ${formats.hundredths(value)}, ${bandOf(value, bands).word[language]}`;
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
      {LIGHTS.map((light, index) => {
        const [low, high] = [yOf(edges[index] ?? from), yOf(edges[index + 1] ?? to)];
        return (
          <rect
            key={light}
            className={shape[light]}
            x={AREA.left}
            y={high}
            width={AREA.right - AREA.left}
            height={Math.max(0, low - high)}
          />
        );
      })}
      {limits.map((limit) => (
        <g key={limit}>
          <line className={styles.limit} x1={AREA.left} x2={AREA.right} y1={yOf(limit)} y2={yOf(limit)} />
          <text className={shape.small} textAnchor="end" x={AREA.left - 5} y={yOf(limit) + 4}>
            {formats.number(limit)}
          </text>
        </g>
      ))}
      {piecesOf(placed).map((piece, index) => (
        <polyline key={index} className={styles.line} points={polygon(piece)} />
      ))}
      {placed.map(({ name, value, x, y }, index) => {
        const isNamed = index % every === 0;
        const isBelow = y !== null && !isAbove(values, index) && y + NUMBER < AREA.bottom;
        return (
          <g key={index}>
            {y !== null && <circle className={shape.point} cx={x} cy={y} r="4" />}
            {isNamed && (
              <>
                {value !== null && y !== null && (
                  <text className={shape.word} textAnchor="middle" x={x} y={isBelow ? y + NUMBER - 2 : y - 8}>
                    {formats.hundredths(value)}
                  </text>
                )}
                {linesOf(name, Math.floor((slot * every) / LETTER), 2).map((line, row) => (
                  <text key={row} className={shape.small} textAnchor="middle" x={x} y={AREA.bottom + 13 + row * 12}>
                    {line}
                  </text>
                ))}
              </>
            )}
          </g>
        );
      })}
    </svg>
  );
}
