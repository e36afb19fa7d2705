/** Judging: whose children are compared, one of four ways to say it, and what follows from the answers. */
import {
  Body1,
  Caption1,
  Dropdown,
  Field,
  makeStyles,
  Option,
  ProgressBar,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { changeItem, titleOf } from '../../../model/hierarchy/edit';
import { progressOf } from '../../../model/judgments/judging';
import { respondentsOf } from '../../../model/judgments/respondents';
import type { Weighting } from '../../../model/types';
import { EmptyState } from '../../components/EmptyState';
import { usePane } from '../../shell/context';
import type { StringKey } from '../../strings';
import { useModel } from '../../store/useModel';
import { comparedParent, judgeOf, useChoice } from '../choice';
import { AllPairs } from './AllPairs';
import { DirectWeights } from './DirectWeights';
import { manyItems } from './manyItems';
import { MatrixForm } from './MatrixForm';
import { OnePair } from './OnePair';
import { Outcome } from './Outcome';
import { askedPairs, weighedItems } from './pairOrder';

const WAYS = ['one', 'all', 'matrix', 'direct'] as const;
type Way = (typeof WAYS)[number];
const WORDS: Readonly<Record<Way, StringKey>> = {
  one: 'wayOne',
  all: 'wayAll',
  matrix: 'wayMatrix',
  direct: 'wayDirect',
};

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  choice: { minWidth: 'auto', width: '100%' },
  quiet: { color: tokens.colorNeutralForeground3 },
  ways: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalSNudge})` },
  progress: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

export function CompareView(): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { model, edit } = useModel();
  const choice = useChoice();
  const [way, setWay] = useState<Exclude<Way, 'direct'>>('one');
  const candidates = weighedItems(model);
  const parent = comparedParent(model, choice, candidates);
  if (!parent || candidates.length === 0) {
    return <EmptyState title={say('nothingToCompare')} text={say('nothingToCompareText')} />;
  }
  const judge = judgeOf(model, choice);
  const shown: Way = parent.weighting === 'direct' ? 'direct' : way;
  const many = shown === 'direct' ? null : manyItems(model, parent.id);

  const showWay = (chosen: Way): void => {
    const weighting: Weighting = chosen === 'direct' ? 'direct' : 'judgments';
    const key = chosen === 'direct' ? 'weighsDirectly' : 'weighsByJudgments';
    edit((now) => changeItem(now, parent.id, { weighting }), { key, values: { item: titleOf(parent) } });
    if (chosen !== 'direct') setWay(chosen);
  };

  return (
    <div className={styles.block}>
      <Progress />
      <RespondentChoice />
      <Field label={say('comparedItem')}>
        <Dropdown
          className={styles.choice}
          value={titleOf(parent)}
          selectedOptions={[parent.id]}
          onOptionSelect={(_, { optionValue }) => choice.choose({ parent: optionValue ?? null })}
        >
          {candidates.map((item) => {
            const { judged, pairs } = judge ? progressOf(model, judge.id, item.id) : { judged: 0, pairs: 0 };
            const asked = item.weighting === 'direct' ? say('wayDirect') : `${judged}/${pairs}`;
            return (
              <Option key={item.id} value={item.id} text={titleOf(item)}>
                {`${item.code} ${item.name} · ${asked}`.trim()}
              </Option>
            );
          })}
        </Dropdown>
      </Field>
      <TabList
        className={styles.ways}
        size="small"
        aria-label={say('waysLabel')}
        selectedValue={shown}
        onTabSelect={(_, { value }) => {
          const chosen = WAYS.find((candidate) => candidate === value);
          if (chosen) showWay(chosen);
        }}
      >
        {WAYS.map((name) => (
          <Tab key={name} value={name}>
            {say(WORDS[name])}
          </Tab>
        ))}
      </TabList>
      {many && <Caption1 className={styles.quiet}>{say('manyItems', many)}</Caption1>}
      {shown === 'one' && <OnePair parent={parent} />}
      {shown === 'all' && <AllPairs key={parent.id} parent={parent} />}
      {shown === 'matrix' && <MatrixForm key={parent.id} parent={parent} />}
      {shown === 'direct' && <DirectWeights key={parent.id} parent={parent} />}
      <Outcome parent={parent} />
    </div>
  );
}

/** "7 of 31 pairs", over the whole hierarchy. */
function Progress(): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const { model } = useModel();
  const judge = judgeOf(model, useChoice());
  const pairs = askedPairs(model);
  if (pairs.length === 0) return null;
  const judged = judge ? progressOf(model, judge.id).judged : 0;
  const words = say('pairsJudged', { judged, pairs: pairs.length });
  return (
    <div className={styles.progress}>
      <Body1>{words}</Body1>
      <ProgressBar value={judged} max={pairs.length} thickness="large" aria-label={words} />
    </div>
  );
}

/** Shown as soon as there is somebody to choose from. */
function RespondentChoice(): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const { model } = useModel();
  const choice = useChoice();
  const all = respondentsOf(model);
  const judge = judgeOf(model, choice);
  if (all.length < 2 || !judge) return null;
  return (
    <Field label={say('respondent')}>
      <Dropdown
        className={styles.choice}
        value={judge.name}
        selectedOptions={[judge.id]}
        onOptionSelect={(_, { optionValue }) => choice.choose({ respondent: optionValue ?? null })}
      >
        {all.map(({ id, name }) => (
          <Option key={id} value={id}>
            {name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
