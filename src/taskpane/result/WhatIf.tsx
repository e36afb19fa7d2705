/** What if: a slider for each realization or weight. Moving one redraws the result above; the sheet stays as it is. */
import { Body1, Body1Strong, Caption1, makeStyles, Slider, Tab, TabList, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { Code } from '../components/Code';
import type { NamedBands } from '../../model/scorecard/bands';
import { methodOf } from '../../model/scorecard/methods';
import { entryOf } from '../../model/entries';
import type { ScoredKpi } from '../../model/scorecard/types';
import { ScoreLight } from '../components/ScoreLight';
import { NumberField } from '../components/NumberField';
import { PLAIN_LIST } from '../components/plainList';
import { usePane } from '../shell/context';
import type { Evaluation } from '../../model/scorecard/evaluation';
import type { StringKey } from '../strings';
import { ShowMore } from '../components/ShowMore';
import { tryValue } from '../../model/scorecard/trial';
import type { Trial } from '../../model/scorecard/trial';
import { kpiNumbers, weightNumbers } from './kpiNumbers';
import type { KpiNumbers } from './kpiNumbers';
import { realizationRange, weightRange } from './sliderRange';
import type { SliderRange } from './sliderRange';

const NAMES: Readonly<Record<keyof Trial, StringKey>> = {
  realizations: 'whatIfRealizations',
  weights: 'whatIfWeights',
  perspectives: 'whatIfPerspectives',
};

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  hint: { display: 'block', color: tokens.colorNeutralForeground3, marginBottom: tokens.spacingVerticalS },
  list: { ...PLAIN_LIST, gap: tokens.spacingVerticalM },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { overflowWrap: 'anywhere', minWidth: 0, marginRight: 'auto' },
  score: { fontVariantNumeric: 'tabular-nums' },
  inputs: {
    display: 'grid',
    gridTemplateColumns: '1fr 124px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    marginTop: tokens.spacingVerticalXXS,
  },
  slider: { minWidth: 0, width: '100%' },
  // A hundred steps are no marks but a dotted line.
  rail: { '::before': { backgroundImage: 'none' } },
  panel: { paddingTop: tokens.spacingVerticalM },
});

interface WhatIfProps {
  /** As the workbook has it. */
  evaluation: Evaluation;
  /** As it would be. */
  tried: Evaluation;
  trial: Trial;
  /** KPIs in the order in which people reach for them; it stays while sliders move. */
  order: readonly string[];
  onTrial: (trial: Trial) => void;
}

export function WhatIf(props: WhatIfProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const id = useId();
  const [chosen, setChosen] = useState<keyof Trial>('realizations');
  const { scorecard, result } = props.evaluation;
  const { isOfPerspectives } = methodOf(scorecard).summary;
  const weights = result.perspectives.length > 0 ? (['perspectives'] as const) : [];
  const kinds: (keyof Trial)[] = ['realizations', ...(isOfPerspectives ? weights : (['weights'] as const))];
  const of = kinds.find((kind) => kind === chosen) ?? 'realizations';
  return (
    <>
      <Caption1 className={styles.hint}>{say('whatIfHint')}</Caption1>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={of}
        aria-label={say('whatIf')}
        onTabSelect={(_, { value }) => setChosen(kinds.find((kind) => kind === value) ?? 'realizations')}
      >
        {kinds.map((kind) => (
          <Tab key={kind} value={kind} id={`${id}${kind}`} aria-controls={`${id}panel`}>
            {say(NAMES[kind])}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${of}`} className={styles.panel}>
        {of === 'perspectives' ? <PerspectiveSliders {...props} /> : <KpiSliders {...props} of={of} />}
      </div>
    </>
  );
}

/** What a slider is about, whatever it moves. */
interface Lever {
  key: string;
  code: string;
  name: string;
  numbers: KpiNumbers;
  stands: number | null;
  range: SliderRange;
  scored: Pick<ScoredKpi, 'score'> | null;
  bands: NamedBands;
}

function KpiSliders(props: WhatIfProps & { of: 'realizations' | 'weights' }): ReactElement {
  const { evaluation, tried, trial, order, onTrial, of } = props;
  const { formats } = usePane();
  const given = evaluation.result.rows.flatMap(({ givenWeight }) => givenWeight ?? []);
  const { isByAnchors } = methodOf(evaluation.scorecard).measure;
  const { bands } = tried.result;
  const levers = [...evaluation.result.rows]
    .sort((one, other) => order.indexOf(one.kpi.key) - order.indexOf(other.kpi.key))
    .map(({ kpi, givenWeight }): Lever => {
      const { key, code, name, realization } = kpi;
      const scored = tried.result.rows.find((row) => row.kpi.key === key) ?? null;
      const lever = { key, code, name, scored, bands };
      if (of === 'weights') {
        return { ...lever, numbers: weightNumbers(given, formats), stands: givenWeight, range: weightRange(given) };
      }
      const numbers = kpiNumbers(kpi, formats);
      return { ...lever, numbers, stands: realization, range: realizationRange(kpi, isByAnchors, numbers.grain) };
    });
  return <Levers levers={levers} of={of} trial={trial} onTrial={onTrial} />;
}

function PerspectiveSliders({ evaluation, tried, trial, onTrial }: WhatIfProps): ReactElement {
  const { formats } = usePane();
  const { perspectives } = evaluation.result;
  const weights = perspectives.flatMap(({ weight }) => weight ?? []);
  const [range, numbers] = [weightRange(weights), weightNumbers(weights, formats)];
  const levers = perspectives.map(({ name, weight }): Lever => {
    const scored = tried.result.perspectives.find((one) => one.name === name) ?? null;
    return { key: name, code: '', name, numbers, stands: weight, range, scored, bands: tried.result.bands };
  });
  return <Levers levers={levers} of="perspectives" trial={trial} onTrial={onTrial} />;
}

interface LeversProps {
  levers: readonly Lever[];
  of: keyof Trial;
  trial: Trial;
  onTrial: (trial: Trial) => void;
}

function Levers({ levers, of, trial, onTrial }: LeversProps): ReactElement {
  const styles = useStyles();
  return (
    <ShowMore items={levers} shown={5}>
      {(visible) => (
        <ul className={styles.list}>
          {visible.map((lever) => (
            <LeverLine
              key={lever.key}
              lever={lever}
              of={of}
              value={entryOf(trial[of], lever.key) ?? lever.stands}
              onValue={(value) => onTrial(tryValue(trial, of, lever.key, value, lever.stands))}
            />
          ))}
        </ul>
      )}
    </ShowMore>
  );
}

interface LeverLineProps {
  lever: Lever;
  of: keyof Trial;
  value: number | null;
  onValue: (value: number) => void;
}

function LeverLine({ lever, of, value, onValue }: LeverLineProps): ReactElement {
  const styles = useStyles();
  const { say, formats } = usePane();
  const { code, name, numbers, range, scored, bands } = lever;
  const label = say(of === 'realizations' ? 'realizationOf' : 'weightOf', {
    name: [code, name].filter(Boolean).join(' '),
  });
  const shown = value === null ? say('noData') : numbers.text(value);
  return (
    <li>
      <div className={styles.line}>
        <Body1 className={styles.name}>
          {code && (
            <Body1Strong>
              <Code code={code} />
            </Body1Strong>
          )}
          {name}
        </Body1>
        {scored && scored.score !== null && (
          <Body1Strong className={styles.score}>{formats.hundredths(scored.score)}</Body1Strong>
        )}
        <ScoreLight score={scored?.score ?? null} bands={bands} compact />
      </div>
      <div className={styles.inputs}>
        <Slider
          className={styles.slider}
          rail={{ className: styles.rail }}
          size="small"
          min={range.min}
          max={range.max}
          step={range.step}
          value={Math.min(Math.max(value ?? range.min, range.min), range.max)}
          aria-label={label}
          aria-valuetext={shown}
          onChange={(_, data) => onValue(Number(data.value.toPrecision(12)))}
        />
        <NumberField
          label={label}
          value={value}
          numbers={numbers}
          {...(of !== 'realizations' && { min: range.min })}
          onChange={onValue}
        />
      </div>
    </li>
  );
}
