/**
 * A path model: constructs with their R², arrows with their coefficients, items where they are wanted. Screen readers
 * hear the paths as a list.
 */
import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import type { ReactElement } from 'react';
import { useTableStyles } from '../../components/tableStyles';
import { usePane } from '../../shell/context';
import { FORCED_COLORS } from '../../shell/theme';
import { useWidth } from '../map/useWidth';
import type { DrawnConstruct, DrawnPath } from './drawing';
import { drawingOf, headHeight, ITEM_HEIGHT, LINE_HEIGHT, lineOf, PAD } from './drawing';
import { CORNER } from './layout';
import { pictureOf, signOf } from './picture';
import { PictureButtons } from './PictureButtons';
import type { Diagram } from './types';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0 },
  frame: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowX: 'auto',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  drawing: { display: 'block', fontFamily: tokens.fontFamilyBase, fontSize: '11px' },
  way: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: '1.25px',
    [FORCED_COLORS]: { stroke: 'CanvasText' },
  },
  weak: { strokeDasharray: '4 3', stroke: tokens.colorNeutralForeground3 },
  point: { fill: tokens.colorNeutralForeground2, [FORCED_COLORS]: { fill: 'CanvasText' } },
  box: {
    fill: tokens.colorBrandBackground2,
    stroke: tokens.colorBrandStroke1,
    [FORCED_COLORS]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  rule: { stroke: tokens.colorBrandStroke1, strokeWidth: '0.5px', [FORCED_COLORS]: { stroke: 'CanvasText' } },
  ground: { fill: tokens.colorNeutralBackground1, [FORCED_COLORS]: { fill: 'Canvas' } },
  word: { fill: tokens.colorNeutralForeground1, [FORCED_COLORS]: { fill: 'CanvasText' } },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

interface PathDiagramProps {
  label: string;
  diagram: Diagram;
  /** Of the picture, without its ending. */
  fileName: string;
}

export function PathDiagram({ label, diagram, fileName }: PathDiagramProps): ReactElement {
  const styles = useStyles();
  const { caption: hidden } = useTableStyles();
  const { say, formats } = usePane();
  const [width, block] = useWidth();
  const id = useId();
  const decimals = (value: number): string => formats.decimals(value, 3);
  const drawing = useMemo(
    () => drawingOf(diagram, width, (value) => formats.decimals(value, 3)),
    [diagram, width, formats],
  );
  const { constructs, paths, items = [] } = diagram;
  const hasValues = paths.some(({ p }) => p !== undefined);
  const hasFormative = constructs.some(({ formative }) => formative);
  const notes = [
    ...(hasValues ? [say('diagramStars')] : []),
    ...(hasFormative ? [say('diagramFormative')] : []),
    ...(items.length > 0 ? [say('diagramItems')] : []),
  ];
  const [chosenWidth, note] = [Math.max(PICTURE_WIDTH, drawing.width), hasValues ? say('diagramStars') : ''];
  const isWide = drawing.width > width + 1;
  return (
    <figure className={styles.block} aria-label={label}>
      <div ref={block}>
        <div
          className={styles.frame}
          {...(isWide && { tabIndex: 0, role: 'region', 'aria-label': say('diagramMove') })}
        >
          <svg className={styles.drawing} width={drawing.width} height={drawing.height} aria-hidden>
            <defs>
              <marker
                id={`${id}point`}
                viewBox="0 0 8 8"
                refX="7.5"
                refY="4"
                markerWidth="8"
                markerHeight="8"
                markerUnits="userSpaceOnUse"
                orient="auto"
              >
                <path d="M0,0 L8,4 L0,8 z" className={styles.point} />
              </marker>
            </defs>
            {drawing.paths.map(({ from, to, points, isWeak }) => (
              <path
                key={`${from}\n${to}`}
                d={lineOf(points)}
                className={mergeClasses(styles.way, isWeak && styles.weak)}
                markerEnd={`url(#${id}point)`}
              />
            ))}
            {drawing.constructs.map((construct) => (
              <Construct key={construct.name} construct={construct} />
            ))}
            {drawing.paths.map((path) => (
              <Coefficient key={`${path.from}\n${path.to}`} path={path} />
            ))}
          </svg>
        </div>
      </div>
      <ul className={hidden}>
        {paths.map(({ from, to, coefficient, p }) => (
          <li key={`${from}\n${to}`}>
            {say(p === undefined ? 'diagramPath' : 'diagramPathTested', {
              from,
              to,
              value: decimals(coefficient),
              p: p === undefined ? '' : p < SMALL ? `< ${decimals(SMALL)}` : `= ${decimals(p)}`,
            })}
          </li>
        ))}
        {constructs.flatMap(({ name, r2 }) =>
          r2 === undefined ? [] : [<li key={name}>{say('diagramExplained', { name, value: decimals(r2) })}</li>],
        )}
        {items.map(({ construct, name, value }) => (
          <li key={`${construct}\n${name}`}>{say('diagramItem', { construct, name, value: decimals(value) })}</li>
        ))}
      </ul>
      {notes.map((text) => (
        <Caption1 key={text} className={styles.quiet}>
          {text}
        </Caption1>
      ))}
      <PictureButtons
        picture={() => pictureOf(drawingOf(diagram, chosenWidth, decimals), label, note)}
        fileName={fileName}
      />
    </figure>
  );
}

/** A smaller p has no three decimals. */
const SMALL = 0.001;

/** Of a page of a thesis between its margins, at 96 dots an inch. */
const PICTURE_WIDTH = 560;

function Construct({ construct }: { construct: DrawnConstruct }): ReactElement {
  const styles = useStyles();
  const { box, lines, explained, items, isFormative } = construct;
  const [middle, head] = [box.x + box.width / 2, headHeight(construct)];
  const baseline = (line: number): number => box.y + PAD + (line + 0.8) * LINE_HEIGHT;
  return (
    <g>
      <rect {...box} rx={isFormative ? 0 : CORNER} className={styles.box} />
      {lines.map((line, index) => (
        <text
          key={line}
          x={middle}
          y={baseline(index)}
          textAnchor="middle"
          className={mergeClasses(styles.word, styles.name)}
        >
          {line}
        </text>
      ))}
      {explained !== '' && (
        <text x={middle} y={baseline(lines.length)} textAnchor="middle" className={styles.word}>
          {explained}
        </text>
      )}
      {items.length > 0 && <path d={`M${box.x},${box.y + head} h${box.width}`} className={styles.rule} />}
      {items.map(({ name, value }, index) => {
        const y = box.y + head + (index + 0.95) * ITEM_HEIGHT;
        return (
          <g key={name} className={styles.word}>
            <text x={box.x + PAD} y={y}>
              {name}
            </text>
            <text x={box.x + box.width - PAD} y={y} textAnchor="end">
              {`${signOf(isFormative)} ${value}`}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function Coefficient({ path: { points, text, label } }: { path: DrawnPath }): ReactElement | null {
  const styles = useStyles();
  if (points.length === 0) return null;
  return (
    <g>
      <rect {...label} className={styles.ground} />
      <text x={label.x + label.width / 2} y={label.y + label.height - 4} textAnchor="middle" className={styles.word}>
        {text}
      </text>
    </g>
  );
}
