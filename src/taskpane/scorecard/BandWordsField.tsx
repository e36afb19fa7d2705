/** Two to five words of one's own for bands of scores, each with the bound from which it holds. */
import { Button, Caption1, Field, Input, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { FEWEST_WORDS, MOST_WORDS, wordsFault } from '../../model/scorecard/bandFaults';
import { bandsIn } from '../../model/scorecard/bands';
import { methodOf } from '../../model/scorecard/methods';
import type { BandWords, Scorecard } from '../../model/types';
import { NumberField } from '../components/NumberField';
import { PLAIN_LIST } from '../components/plainList';
import { usePane } from '../shell/context';

const LONGEST_WORD = 40;

const useStyles = makeStyles({
  list: { ...PLAIN_LIST, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  row: { display: 'grid', gridTemplateColumns: '72px 1fr 24px', gap: tokens.spacingHorizontalS, alignItems: 'start' },
  input: { width: '100%', minWidth: 0 },
  lowest: { color: tokens.colorNeutralForeground3, alignSelf: 'center', textAlign: 'right' },
});

/** A band as it is being typed; the lowest has no bound. */
interface Row {
  readonly from: number | null;
  readonly word: string;
}

interface BandWordsFieldProps {
  scorecard: Scorecard;
  onChange: (change: Partial<Scorecard>) => void;
}

export function BandWordsField({ scorecard, onChange }: BandWordsFieldProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { bands, highest } = methodOf(scorecard).measure.scaleOf(scorecard);
  // As typed: words that cannot stand yet stay in the fields, and those that were switched off come back.
  const [typed, setTyped] = useState(rowsOf(scorecard.bandWords));
  const isOn = scorecard.bandWords !== null;
  const fault = isOn ? faultOf(typed, highest) : null;
  const set = (rows: readonly Row[]): void => {
    setTyped(rows);
    if (faultOf(rows, highest) === null) onChange({ bandWords: wordsOf(rows) });
  };
  const turn = (on: boolean): void => {
    if (!on) return onChange({ bandWords: null });
    const colours = bandsIn({ yellowFrom: bands.yellowFrom, greenFrom: bands.greenFrom });
    const first = colours.map(({ from, word }): Row => ({ from, word: word[language] }));
    set(typed.length === 0 || faultOf(typed, highest) !== null ? first : typed);
  };
  return (
    <>
      <Switch checked={isOn} label={say('ownWords')} onChange={(_, { checked }) => turn(checked)} />
      {isOn && (
        <Field
          hint={say('ownWordsHint')}
          {...(fault !== null && {
            validationState: 'error' as const,
            validationMessage: `${fault.describe(language)} ${say('lightsStay')}`,
          })}
        >
          <ol className={styles.list} aria-label={say('ownWords')}>
            {typed.map((row, place) => (
              <WordRow key={place} rows={typed} place={place} row={row} onRows={set} />
            ))}
          </ol>
        </Field>
      )}
      {isOn && typed.length < MOST_WORDS && (
        <div>
          <Button size="small" icon={<AddRegular />} onClick={() => set([...typed, { from: null, word: '' }])}>
            {say('addWord')}
          </Button>
        </div>
      )}
    </>
  );
}

interface WordRowProps {
  rows: readonly Row[];
  place: number;
  row: Row;
  onRows: (rows: readonly Row[]) => void;
}

function WordRow({ rows, place, row, onRows }: WordRowProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const put = (change: Partial<Row>): void =>
    onRows(rows.map((one, index) => (index === place ? { ...one, ...change } : one)));
  const number = place + 1;
  return (
    <li className={styles.row}>
      {place === 0 ? (
        <Caption1 className={styles.lowest}>{say('lowestWord')}</Caption1>
      ) : (
        <NumberField
          label={say('bandFrom', { number })}
          value={row.from}
          onChange={(from) => put({ from })}
          onClear={() => put({ from: null })}
        />
      )}
      {/* A field of its own: what is wrong with one band does not mark all. */}
      <Field>
        <Input
          className={styles.input}
          size="small"
          input={{ className: styles.input }}
          aria-label={say('bandWord', { number })}
          value={row.word}
          maxLength={LONGEST_WORD}
          onChange={(_, { value }) => put({ word: value })}
        />
      </Field>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={say('removeWord', { number })}
        title={say('removeWord', { number })}
        disabled={rows.length <= FEWEST_WORDS}
        onClick={() => onRows(rows.filter((_, index) => index !== place))}
      />
    </li>
  );
}

function rowsOf(words: BandWords | null): readonly Row[] {
  return (words?.labels ?? []).map((word, place) => ({ from: words?.bounds[place - 1] ?? null, word }));
}

/** What has become the lowest begins nowhere. */
function boundsOf(rows: readonly Row[]): (number | null)[] {
  return rows.slice(1).map(({ from }) => from);
}

function faultOf(rows: readonly Row[], highest: number): ReturnType<typeof wordsFault> {
  return wordsFault({ bounds: boundsOf(rows), labels: rows.map(({ word }) => word) }, highest);
}

/** Rows in which nothing is wrong. */
function wordsOf(rows: readonly Row[]): BandWords {
  return { bounds: boundsOf(rows).filter((from) => from !== null), labels: rows.map(({ word }) => word.trim()) };
}
