import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown12Regular, ChevronRight12Regular } from '@fluentui/react-icons';
import type { DragEvent, ReactElement } from 'react';
import { Code } from '../../components/Code';
import { ShareBar } from '../../components/ShareBar';
import { usePane } from '../../shell/context';
import { FORCED_COLORS } from '../../shell/theme';
import type { DropPlace, Row } from './rows';
import { StateMark } from './StateMark';
import type { State } from './useWeighing';

/** Narrow enough for five levels at 320 px. */
export const INDENT = 12;

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    cursor: 'default',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    [FORCED_COLORS]: { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  before: { boxShadow: `inset 0 2px 0 ${tokens.colorBrandStroke1}` },
  after: { boxShadow: `inset 0 -2px 0 ${tokens.colorBrandStroke1}` },
  inside: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
  chevron: { display: 'flex', alignItems: 'center', height: tokens.lineHeightBase300 },
  name: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  group: { fontWeight: tokens.fontWeightSemibold },
  code: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  unit: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  numbers: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  unknown: { color: tokens.colorNeutralForeground3 },
  bar: { gridColumn: '2 / 4' },
});

interface TreeRowProps {
  row: Row;
  isChosen: boolean;
  weight: number | undefined;
  state: State | undefined;
  drop: DropPlace | null;
  onChoose: () => void;
  onToggle: () => void;
  onRename: () => void;
  onDragStart: () => void;
  onDragEnd: () => void;
  onDragOver: (event: DragEvent<HTMLElement>) => void;
  onDrop: (event: DragEvent) => void;
}

export function TreeRow(props: TreeRowProps): ReactElement {
  const styles = useStyles();
  const { formats, say } = usePane();
  const { row, isChosen, weight, state, drop, onChoose, onToggle, onRename, ...dragging } = props;
  const { item, level, position, siblings, isOpen } = row;
  const isGoal = item.parent === null;
  const Chevron = isOpen ? ChevronDown12Regular : ChevronRight12Regular;
  return (
    <div
      role="treeitem"
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-selected={isChosen}
      {...(isOpen !== null && { 'aria-expanded': isOpen })}
      tabIndex={isChosen ? 0 : -1}
      className={mergeClasses(styles.row, isChosen && styles.chosen, drop !== null && styles[drop])}
      style={{ paddingLeft: `${(level - 1) * INDENT + 8}px` }}
      draggable={!isGoal}
      onClick={onChoose}
      onDoubleClick={onRename}
      {...dragging}
    >
      <span
        className={styles.chevron}
        aria-hidden
        onClick={(event) => {
          event.stopPropagation();
          if (isOpen !== null) onToggle();
        }}
      >
        {isOpen !== null && <Chevron />}
      </span>
      <span className={mergeClasses(styles.name, isOpen !== null && styles.group)}>
        <Code code={item.code} className={styles.code} />
        {item.name} {item.unit && <span className={styles.unit}>{item.unit}</span>}
      </span>
      <span className={styles.numbers}>
        {!isGoal &&
          (weight === undefined ? (
            <span className={styles.unknown} role="img" aria-label={say('noWeightYet')} title={say('noWeightYet')}>
              –
            </span>
          ) : (
            formats.percent(weight)
          ))}
        {state && <StateMark state={state} />}
      </span>
      {!isGoal && weight !== undefined && <ShareBar className={styles.bar} share={weight} />}
    </div>
  );
}
