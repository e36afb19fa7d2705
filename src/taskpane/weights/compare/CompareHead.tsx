/** What is compared, in which way, and how far it has come: one strip above the questions. */
import { Caption1, Dropdown, Label, makeStyles, Option, ProgressBar, tokens, useId } from '@fluentui/react-components';
import type { PositioningShorthand } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { titleOf } from '../../../model/hierarchy/edit';
import { progressOf } from '../../../model/judgments/judging';
import type { Item } from '../../../model/types';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { judgeOf, useChoice } from '../choice';
import { askedPairs } from './pairOrder';
import { WAY_WORDS, WAYS } from './ways';
import type { Way } from './ways';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  choices: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  progress: { marginLeft: 'auto', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  item: { minWidth: 0, flexGrow: 1, flexBasis: 0 },
  // Two lines are a name; the question below and the title say the whole of a longer one.
  name: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  way: { minWidth: 0, width: '128px', flexShrink: 0 },
});

/** Beside it there is no room for its list. */
const ABOVE_OR_BELOW: PositioningShorthand = { position: 'below', align: 'start', fallbackPositions: ['above'] };
/** Its list is wider than it, and it stands at the right edge. */
const AT_THE_RIGHT: PositioningShorthand = { position: 'below', align: 'end', fallbackPositions: ['above-end'] };

interface CompareHeadProps {
  parent: Item;
  candidates: readonly Item[];
  way: Way;
  onWay: (way: Way) => void;
}

export function CompareHead({ parent, candidates, way, onWay }: CompareHeadProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { model } = useModel();
  const choice = useChoice();
  const labelId = useId('compared');
  const judge = judgeOf(model, choice);
  const pairs = askedPairs(model).length;
  const judged = judge ? progressOf(model, judge.id).judged : 0;
  const words = say('pairsJudged', { judged, pairs });
  return (
    <div className={styles.block}>
      <div className={styles.line}>
        <Label id={labelId}>{say('comparedItem')}</Label>
        {pairs > 0 && <Caption1 className={styles.progress}>{words}</Caption1>}
      </div>
      {pairs > 0 && <ProgressBar value={judged} max={pairs} thickness="large" aria-label={words} />}
      <div className={styles.choices}>
        <Dropdown
          className={styles.item}
          title={titleOf(parent)}
          positioning={ABOVE_OR_BELOW}
          aria-labelledby={labelId}
          value={titleOf(parent)}
          button={{ children: <span className={styles.name}>{titleOf(parent)}</span> }}
          selectedOptions={[parent.id]}
          onOptionSelect={(_, { optionValue }) => choice.choose({ parent: optionValue ?? null })}
        >
          {candidates.map((item) => {
            const { judged: done, pairs: all } = judge
              ? progressOf(model, judge.id, item.id)
              : { judged: 0, pairs: askedPairs(model).filter((pair) => pair.parent.id === item.id).length };
            const asked = item.weighting === 'direct' ? say('wayDirect') : `${done}/${all}`;
            return (
              <Option key={item.id} value={item.id} text={titleOf(item)}>
                {`${item.code} ${item.name} · ${asked}`.trim()}
              </Option>
            );
          })}
        </Dropdown>
        <Dropdown
          className={styles.way}
          positioning={AT_THE_RIGHT}
          aria-label={say('waysLabel')}
          value={say(WAY_WORDS[way])}
          selectedOptions={[way]}
          onOptionSelect={(_, { optionValue }) => {
            const chosen = WAYS.find((candidate) => candidate === optionValue);
            if (chosen) onWay(chosen);
          }}
        >
          {WAYS.map((name) => (
            <Option key={name} value={name}>
              {say(WAY_WORDS[name])}
            </Option>
          ))}
        </Dropdown>
      </div>
    </div>
  );
}
