/** A bar for the weight of each criterion, and over them a line for how each alternative fares; at the right, overall. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { columnLetters } from '../../../sheets/address';
import { useShapeStyles } from '../../charts/chartStyles';
import { polygon } from '../../charts/geometry';
import { usePane } from '../../shell/context';
import { LineLegend, useLineLook } from './AlternativeLines';
import { apart, topOf } from './chartPlaces';
import type { PerformanceColumn } from './performance';

const WIDTH = 320;
const HEIGHT = 212;
/** Of the area of bars and lines. */
const [LEFT, RIGHT, TOP, BOTTOM] = [34, 304, 12, 180];
const LABEL = 12;

const useStyles = makeStyles({
  overall: { fill: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
});

interface PerformanceChartProps {
  label: string;
  said: string;
  columns: readonly PerformanceColumn[];
  scores: readonly number[];
  names: readonly string[];
}

export function PerformanceChart({ label, said, columns, scores, names }: PerformanceChartProps): ReactElement {
  const styles = useStyles();
  const shape = useShapeStyles();
  const look = useLineLook();
  const { say, formats } = usePane();
  const id = useId();
  const top = topOf([...scores, ...columns.flatMap(({ weight, priorities }) => [weight, ...priorities])]);
  const room = (RIGHT - LEFT) / (columns.length + 1);
  const x = (column: number): number => LEFT + (column + 0.5) * room;
  const y = (share: number): number => BOTTOM - (share / top) * (BOTTOM - TOP);
  const marks = apart(
    scores.map((score) => y(score)),
    LABEL,
    BOTTOM,
  );
  return (
    <>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width="100%"
        role="img"
        aria-labelledby={`${id}t`}
        aria-describedby={`${id}d`}
      >
        <title id={`${id}t`}>{label}</title>
        <desc id={`${id}d`}>{said}</desc>
        {[0, top / 2, top].map((share) => (
          <g key={share}>
            <line className={shape.axis} x1={LEFT} x2={RIGHT} y1={y(share)} y2={y(share)} />
            <text className={shape.small} x={LEFT - 4} y={y(share) + 4} textAnchor="end">
              {`${formats.count(100 * share)}%`}
            </text>
          </g>
        ))}
        {columns.map(({ item, weight }, column) => (
          <g key={item.id}>
            <rect
              className={shape.track}
              x={x(column) - 0.36 * room}
              width={0.72 * room}
              y={y(weight)}
              height={BOTTOM - y(weight)}
            />
            <text className={shape.small} x={x(column)} y={BOTTOM + 15} textAnchor="middle">
              {columnLetters(column)}
            </text>
          </g>
        ))}
        <text className={`${shape.small} ${styles.overall}`} x={RIGHT + 12} y={BOTTOM + 29} textAnchor="end">
          {say('overallScore')}
        </text>
        {scores.map((score, place) => {
          const points = columns.map(({ priorities }, column) => ({ x: x(column), y: y(priorities[place] ?? 0) }));
          const end = { x: x(columns.length), y: y(score) };
          return <polyline key={place} className={look(place)} points={polygon([...points, end])} />;
        })}
        {scores.map((score, place) => (
          <circle key={place} className={shape.point} cx={x(columns.length)} cy={y(score)} r="3.5" />
        ))}
        {marks.map((height, place) => (
          <text key={place} className={shape.word} x={RIGHT + 4} y={height + 4}>
            {place + 1}
          </text>
        ))}
      </svg>
      <LineLegend names={names} />
    </>
  );
}
