/** A line an alternative over the weight of one item; who leads turns at the points, the nearest one in a ring. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { scoreAt } from '../../../model/alternatives/sensitivity';
import type { Sensitivity } from '../../../model/alternatives/sensitivity';
import { useShapeStyles } from '../../charts/chartStyles';
import { usePane } from '../../shell/context';
import { FORCED_COLORS } from '../../shell/theme';
import { LineLegend, useLineLook } from './AlternativeLines';
import { apart, topOf } from './chartPlaces';

const WIDTH = 320;
const HEIGHT = 212;
/** Of the area of the lines. */
const [LEFT, RIGHT, TOP, BOTTOM] = [34, 300, 22, 176];
const LABEL = 12;

const useStyles = makeStyles({
  now: {
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: '1px',
    strokeDasharray: '3 3',
    [FORCED_COLORS]: { stroke: 'CanvasText' },
  },
  /** Around the turn that is nearest. */
  turn: {
    fill: 'none',
    stroke: tokens.colorBrandForeground1,
    strokeWidth: '1.5px',
    [FORCED_COLORS]: { stroke: 'Highlight' },
  },
});

interface SensitivityChartProps {
  label: string;
  said: readonly string[];
  found: Sensitivity;
  names: readonly string[];
  /** The weight of the item nearest to the present one at which the best changes. */
  turn: number | null;
}

export function SensitivityChart({ label, said, found, names, turn }: SensitivityChartProps): ReactElement {
  const styles = useStyles();
  const shape = useShapeStyles();
  const look = useLineLook();
  const { say, formats } = usePane();
  const id = useId();
  const { lines, weight, leads } = found;
  const top = topOf(lines.flatMap(({ at0, at1 }) => [at0, at1]));
  const x = (share: number): number => LEFT + share * (RIGHT - LEFT);
  const y = (score: number): number => BOTTOM - (score / top) * (BOTTOM - TOP);
  const percent = (share: number): string => `${formats.count(100 * share)}%`;
  const marks = apart(
    lines.map(({ at1 }) => y(at1)),
    LABEL,
    BOTTOM + 4,
  );
  const isRight = weight > 0.8;
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
        <desc id={`${id}d`}>{said.join(' ')}</desc>
        {[0, top / 2, top].map((score) => (
          <g key={score}>
            <line className={shape.axis} x1={LEFT} x2={RIGHT} y1={y(score)} y2={y(score)} />
            <text className={shape.small} x={LEFT - 4} y={y(score) + 4} textAnchor="end">
              {percent(score)}
            </text>
          </g>
        ))}
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <text key={share} className={shape.small} x={x(share)} y={BOTTOM + 18} textAnchor="middle">
            {percent(share)}
          </text>
        ))}
        <line className={styles.now} x1={x(weight)} x2={x(weight)} y1={TOP - 6} y2={BOTTOM} />
        <text
          className={shape.small}
          x={x(weight)}
          y={TOP - 10}
          textAnchor={isRight ? 'end' : weight < 0.2 ? 'start' : 'middle'}
        >
          {say('weightNow', { share: percent(weight) })}
        </text>
        {lines.map(({ at0, at1 }, place) => (
          <line key={place} className={look(place)} x1={x(0)} x2={x(1)} y1={y(at0)} y2={y(at1)} />
        ))}
        {leads.slice(1).map(({ from, leaders }) => {
          const leader = lines[leaders[0] ?? 0];
          return (
            leader && <circle key={from} className={shape.point} cx={x(from)} cy={y(scoreAt(leader, from))} r="4" />
          );
        })}
        {turn !== null && <circle className={styles.turn} cx={x(turn)} cy={y(bestAt(lines, turn))} r="8" />}
        {marks.map((height, place) => (
          <text key={place} className={shape.word} x={RIGHT + 6} y={height + 4}>
            {place + 1}
          </text>
        ))}
      </svg>
      <LineLegend names={names} />
    </>
  );
}

function bestAt(lines: Sensitivity['lines'], share: number): number {
  return Math.max(...lines.map((line) => scoreAt(line, share)));
}
