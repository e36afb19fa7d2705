import { Field, Link, makeStyles, Radio, RadioGroup, tokens, Caption1 } from '@fluentui/react-components';
import { ColorFillRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { areaAddress } from '../../sheets/address';
import type { Recognition, ScoreKind, ScoresDoubt } from '../../workbook/selection/recognise';
import { applyLightsAction, clearLightsAction } from '../shell/actions';
import type { Action } from '../shell/actions';
import { useAction, usePane } from '../shell/context';
import { BANDS, countCells } from '../components/counting';
import type { StringKey } from '../strings';
import { BusyButton } from '../components/BusyButton';
import { LightCountList } from '../components/LightCountList';
import { scoresDoubt } from '../../workbook/selection/recognise';
import { DoubtBar } from './DoubtBar';
import { SelectionCard } from './SelectionCard';

const BAND_WORDS: Readonly<Record<ScoreKind, StringKey>> = { levels: 'bandsOmax', indices: 'bandsIndex' };

const DOUBT_WORDS: Readonly<Record<ScoresDoubt, StringKey>> = {
  levelsAboveTen: 'levelsAboveTen',
  scoresLikeFractions: 'scoresLikeFractions',
  percentsMixed: 'percentsMixed',
};

/** Of these no colours would be right. */
const BLOCKING: readonly (ScoresDoubt | null)[] = ['levelsAboveTen', 'percentsMixed'];

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  blocks: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    marginTop: tokens.spacingVerticalL,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface LightsViewProps {
  scores: Extract<Recognition, { kind: 'scores' }>;
  /** The numbers are no scores but answers of several people. */
  onAnswers: () => void;
  onWritten: () => void;
}

/** Which bands, what they would colour, and the two buttons. */
export function LightsView({ scores, onAnswers, onWritten }: LightsViewProps): ReactElement {
  const styles = useStyles();
  const { say, formats } = usePane();
  const { busy, run } = useAction();
  const { kind, choose } = useBands(scores);
  const bands = BANDS[kind];
  const { survey, scale } = scores;
  const doubt = scoresDoubt(scores.numbers, kind, scale);
  const arePercents = scale.numbers !== 'points' || scale.texts !== null;
  const counts = useMemo(() => countCells(scores.values, bands), [scores.values, bands]);
  const press = (action: Action) => (): void => void run(action).then(onWritten);

  return (
    <>
      <SelectionCard icon={<ColorFillRegular />} recognition={scores}>
        <div className={styles.buttons}>
          {!BLOCKING.includes(doubt) && (
            <BusyButton appearance="primary" busy={busy} onClick={press(applyLightsAction(scores.area, bands, scale))}>
              {say('applyLights')}
            </BusyButton>
          )}
          <BusyButton busy={busy} onClick={press(clearLightsAction(scores.area))}>
            {say('clearLights')}
          </BusyButton>
        </div>
      </SelectionCard>
      {doubt && <DoubtBar>{say(DOUBT_WORDS[doubt])}</DoubtBar>}
      <div className={styles.blocks}>
        {doubt !== 'percentsMixed' && <LightCountList counts={counts} bands={bands} />}
        {arePercents ? (
          scale.numbers !== 'mixed' && <Caption1>{say('percentsAsIndices')}</Caption1>
        ) : (
          <Field
            label={say('bands')}
            hint={say('bandsExplained', { yellow: bands.yellowFrom, green: bands.greenFrom })}
          >
            <RadioGroup
              layout="horizontal"
              value={kind}
              onChange={(_, { value }) => choose(value === 'indices' ? 'indices' : 'levels')}
            >
              {(['levels', 'indices'] as const).map((candidate) => (
                <Radio key={candidate} value={candidate} label={say(BAND_WORDS[candidate])} />
              ))}
            </RadioGroup>
          </Field>
        )}
        <Caption1 className={styles.quiet}>{say('lightsHint')}</Caption1>
        {survey && (
          <Link as="button" onClick={onAnswers}>
            {say('areAnswers', { people: formats.count(survey.people), items: survey.items })}
          </Link>
        )}
      </div>
    </>
  );
}

/** The recognised bands, or those the user chose for exactly this area: another selection speaks for itself again. */
function useBands({ area, scores, scale }: LightsViewProps['scores']): {
  kind: ScoreKind;
  choose: (kind: ScoreKind) => void;
} {
  const key = `${area.sheet}!${areaAddress(area)} ${scale.numbers}`;
  const [chosen, setChosen] = useState<{ key: string; kind: ScoreKind } | null>(null);
  return { kind: chosen?.key === key ? chosen.kind : scores, choose: (kind) => setChosen({ key, kind }) };
}
