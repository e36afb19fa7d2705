/** The lines of alternatives in charts, told apart by number, dashes and colour, and which is whose. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FORCED_COLORS } from '../../shell/theme';

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
  legend: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', columnGap: '12px' },
  key: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  name: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
  sample: { flexShrink: 0 },
});

const KINDS = [0, 1, 2, 3, 4, 5] as const;

/** The look of the line of an alternative, counted from 0. */
export function useLineLook(): (place: number) => string {
  const styles = useStyles();
  return (place) => mergeClasses(styles.line, styles[KINDS[place % KINDS.length] ?? 0]);
}

export function LineLegend({ names }: { names: readonly string[] }): ReactElement {
  const styles = useStyles();
  const look = useLineLook();
  return (
    <ul className={styles.legend} aria-hidden>
      {names.map((name, place) => (
        <li key={place} className={styles.key}>
          <svg className={styles.sample} width="24" height="8">
            <line className={look(place)} x1="0" x2="24" y1="4" y2="4" />
          </svg>
          <span className={styles.name}>{`${place + 1} ${name}`}</span>
        </li>
      ))}
    </ul>
  );
}
