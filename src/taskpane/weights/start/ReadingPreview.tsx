import {
  Body1,
  Caption1,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Code } from '../../components/Code';
import type { HierarchyReading } from '../../../model/hierarchy/readItem';
import { usePane } from '../../shell/context';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  row: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: 'anywhere' },
  code: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface ReadingPreviewProps {
  /** The same items understood in one or more ways, first as they are listed. */
  readings: readonly HierarchyReading[];
  reading: HierarchyReading;
  onReading: (reading: HierarchyReading) => void;
  /** The cells it was read from; null for pasted lines. */
  from: string | null;
  /** Nothing was pasted or typed yet, and nothing is wrong with that. */
  isBlank: boolean;
  /** There is a hierarchy already, and this one takes its place. */
  replaces: boolean;
  /** What goes with that one; null when nothing does. */
  loss: string | null;
}

/** What was understood, level by level, and what was not. */
export function ReadingPreview({
  readings,
  reading,
  onReading,
  from,
  isBlank,
  replaces,
  loss,
}: ReadingPreviewProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { items, problems } = reading;
  const levels = Math.max(0, ...items.map(({ depth }) => depth + 1));
  const summary = from
    ? say('readFrom', { count: items.length, levels, area: from })
    : say('readLines', { count: items.length, levels });
  return (
    <div className={styles.block}>
      <Body1 role="status">{items.length > 0 ? summary : say('nothingRead')}</Body1>
      {replaces && items.length > 0 && <Caption1 className={styles.quiet}>{say('replacesHierarchy')}</Caption1>}
      {loss !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{loss}</MessageBarBody>
        </MessageBar>
      )}
      {readings.length > 1 && (
        <Field label={say('readingChoice')}>
          <RadioGroup
            value={String(readings.indexOf(reading))}
            onChange={(_, { value }) => onReading(readings[Number(value)] ?? reading)}
          >
            {readings.map(({ layout }, index) => (
              <Radio
                key={layout}
                value={String(index)}
                label={say(layout === 'codes' ? 'readByCodes' : 'readAsListed')}
              />
            ))}
          </RadioGroup>
        </Field>
      )}
      {!isBlank &&
        problems.map((problem, index) => (
          <MessageBar key={index} intent="warning" layout="multiline">
            <MessageBarBody>{problem.describe(language)}</MessageBarBody>
          </MessageBar>
        ))}
      {items.length > 0 && (
        <ul className={styles.list} aria-label={say('readItems')}>
          {items.map(({ code, name, unit, depth }, index) => (
            <li key={index} className={styles.row} style={{ paddingLeft: `${depth * 14}px` }}>
              <Code code={code} className={styles.code} />
              {name}
              {unit && <span className={styles.quiet}> ({unit})</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
