/** A line an alternative over the weight of one item, told apart by number, dashes and colour. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { scoreAt } from '../../../model/alternatives/sensitivity';
import type { Sensitivity } from '../../../model/alternatives/sensitivity';
import { useShapeStyles } from '../../charts/chartStyles';
import { usePane } from '../../shell/context';
import { FORCED_COLORS } from '../../shell/theme';
import { apart, topOf } from './chartPlaces';

const WIDTH = 320;
const HEIGHT = 212;
/** Of the area of the lines. */
const [LEFT, RIGHT, TOP, BOTTOM] = [34, 300, 22, 176];
const LABEL = 12;

const line = (colour: string, dashes: string) => ({
  stroke: colour,
  strokeDasharray: dashes,
  [FORCED_COLORS]: { stroke: 'CanvasText' },
});

const useStyles = makeStyles({
  line: { fill: 'none', strokeWidth: '2px' },
  0: line(tokens.colorPaletteBlueForeground2, 'none'),
  1: line(tokens.colorPalettePumpkinForeground2, '7 3'),
  2: line(tokens.colorPaletteGreenForeground1, '2 3'),
  3: line(tokens.colorPaletteBerryForeground2, '9 3 2 3'),
  4: line(tokens.colorPaletteTealForeground2, '4 2'),
  5: line(tokens.colorNeutralForeground3, '12 3'),
  now: {
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: '1px',
    strokeDasharray: '3 3',
    [FORCED_COLORS]: { stroke: 'CanvasText' },
  },
  legend: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', columnGap: '12px' },
  key: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  name: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
  sample: { flexShrink: 0 },
});

const KINDS = [0, 1, 2, 3, 4, 5] as const;
const kindOf = (place: number): (typeof KINDS)[number] => KINDS[place % KINDS.length] ?? 0;

interface SensitivityChartProps {
  label: string;
  said: readonly string[];
  found: Sensitivity;
  names: readonly string[];
}

export function SensitivityChart({ label, said, found, names }: SensitivityChartProps): ReactElement {
  const styles = useStyles();
  const shape = useShapeStyles();
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
          <line
            key={place}
            className={mergeClasses(styles.line, styles[kindOf(place)])}
            x1={x(0)}
            x2={x(1)}
            y1={y(at0)}
            y2={y(at1)}
          />
        ))}
        {leads.slice(1).map(({ from, leaders }) => {
          const leader = lines[leaders[0] ?? 0];
          return (
            leader && <circle key={from} className={shape.point} cx={x(from)} cy={y(scoreAt(leader, from))} r="4" />
          );
        })}
        {marks.map((height, place) => (
          <text key={place} className={shape.word} x={RIGHT + 6} y={height + 4}>
            {place + 1}
          </text>
        ))}
      </svg>
      <ul className={styles.legend} aria-hidden>
        {names.map((name, place) => (
          <li key={place} className={styles.key}>
            <svg className={styles.sample} width="24" height="8">
              <line className={mergeClasses(styles.line, styles[kindOf(place)])} x1="0" x2="24" y1="4" y2="4" />
            </svg>
            <span className={styles.name}>{`${place + 1} ${name}`}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
