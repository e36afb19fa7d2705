/** Where yellow and green begin, and own words for the bands. One line until somebody wants to change it. */
import { Body1, Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Bands } from '../../engine/bands';
import { colourFault, wordsFault } from '../../model/scorecard/bandFaults';
import { methodOf } from '../../model/scorecard/methods';
import type { Scorecard } from '../../model/types';
import { NumberField } from '../components/NumberField';
import { usePane } from '../shell/context';
import { BandWordsField } from './BandWordsField';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  button: { flexShrink: 0, minWidth: 'auto' },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  limits: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalM },
});

interface BandsFieldProps {
  scorecard: Scorecard;
  onChange: (change: Partial<Scorecard>) => void;
}

export function BandsField({ scorecard, onChange }: BandsFieldProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const [isOpen, setOpen] = useState(false);
  const { measure } = methodOf(scorecard);
  const { bands, highest } = measure.scaleOf(scorecard);
  // A cap that was lowered afterwards may leave a band where no score comes.
  const fault = colourFault(bands, highest) ?? (bands.words ? wordsFault(bands.words, highest) : null);
  const summary = useSummary(scorecard);
  return (
    // The fields stand beside the line, not within its field, whose label would become the name of the switch.
    <div className={styles.fields}>
      <Field
        label={say('lights')}
        {...(fault !== null &&
          !isOpen && { validationState: 'warning' as const, validationMessage: fault.describe(language) })}
      >
        <div className={styles.line}>
          <Body1 className={styles.words}>{summary}</Body1>
          <Button
            className={styles.button}
            size="small"
            aria-expanded={isOpen}
            aria-label={say(isOpen ? 'lightsCloseLabel' : 'lightsChangeLabel')}
            onClick={() => setOpen(!isOpen)}
          >
            {say(isOpen ? 'lightsClose' : 'lightsChange')}
          </Button>
        </div>
      </Field>
      {isOpen && (
        // Levels and indices have limits of their own: what was typed for the one is nothing for the other.
        <div key={measure.name} className={styles.fields}>
          <ColourLimits scorecard={scorecard} onChange={onChange} />
          <BandWordsField scorecard={scorecard} onChange={onChange} />
        </div>
      )}
    </div>
  );
}

/** "Red below 80, yellow from 80, green from 100". */
function useSummary(scorecard: Scorecard): string {
  const { say, formats } = usePane();
  const { yellowFrom, greenFrom, words } = methodOf(scorecard).measure.scaleOf(scorecard).bands;
  const limits = { yellow: formats.number(yellowFrom), green: formats.number(greenFrom) };
  if (!words) return say('lightsSummary', limits);
  const named = words.labels.map((word, index) => {
    const from = words.bounds[index - 1];
    return from === undefined ? word : say('wordFrom', { word, from: formats.number(from) });
  });
  return say('wordsSummary', { ...limits, words: named.join(', ') });
}

/** Limits that cannot stand are kept in the fields, with the reason, until they can. */
function ColourLimits({ scorecard, onChange }: BandsFieldProps): ReactElement {
  const styles = useStyles();
  const { say, formats, language } = usePane();
  const [typed, setTyped] = useState<Bands | null>(null);
  const { measure } = methodOf(scorecard);
  const { bands, highest } = measure.scaleOf(scorecard);
  const customary = measure.scaleOf({ ...scorecard, bands: null, bandWords: null }).bands;
  const shown = typed ?? bands;
  const fault = colourFault(shown, highest);
  const set = (change: Partial<Bands>): void => {
    const next = { yellowFrom: shown.yellowFrom, greenFrom: shown.greenFrom, ...change };
    if (colourFault(next, highest) !== null) return setTyped(next);
    const isCustomary = next.yellowFrom === customary.yellowFrom && next.greenFrom === customary.greenFrom;
    setTyped(null);
    onChange({ bands: isCustomary ? null : next });
  };
  const limit = (key: keyof Bands, label: string): ReactElement => (
    <NumberField
      label={label}
      labelled
      value={shown[key]}
      onChange={(value) => set({ [key]: value })}
      onClear={() => set({ [key]: customary[key] })}
    />
  );
  const values = { yellow: formats.number(customary.yellowFrom), green: formats.number(customary.greenFrom) };
  return (
    <Field
      hint={say('limitsHint', values)}
      {...(fault !== null && {
        validationState: 'error' as const,
        validationMessage: `${fault.describe(language)} ${say('lightsStay')}`,
      })}
    >
      <div className={styles.limits}>
        {limit('yellowFrom', say('yellowFrom'))}
        {limit('greenFrom', say('greenFrom'))}
      </div>
    </Field>
  );
}
