/** The offices of a benchmark: who is in, what each is called, the gap and what it is made of, and the button. */
import { Body1Strong, Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { officeNames } from '../../../model/scorecard/offices/names';
import { BusyButton } from '../../components/BusyButton';
import { PLAIN_LIST } from '../../components/plainList';
import { usePane } from '../../shell/context';
import type { NamedOffice } from '../benchmarkWriting';
import { GapParts } from './GapParts';
import { OfficeName } from './OfficeName';
import type { Compared } from './useCompared';
import { nameFault, useOfficeNames } from './useOfficeNames';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { ...PLAIN_LIST, overflowWrap: 'anywhere' },
  row: { display: 'grid', gridTemplateColumns: '32px 1fr', alignItems: 'center' },
  box: { marginLeft: '-8px' },
  below: { gridColumn: 2, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  write: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
});

interface BenchmarkFormProps {
  compared: Compared;
  busy: boolean;
  /** The own office first. */
  onWrite: (offices: readonly NamedOffice[]) => void;
}

export function BenchmarkForm({ compared: { own, others, lost }, busy, onWrite }: BenchmarkFormProps): ReactElement {
  const styles = useStyles();
  const { say, formats } = usePane();
  const [left, setLeft] = useState<readonly string[]>([]);
  const { nameOf, rename } = useOfficeNames();
  const all = [own, ...others];
  const proposed = officeNames(
    all.map(({ scorecard, source }) => {
      const { office = '', title } = scorecard;
      return { typed: office, title: source.found.title, sheet: source.area.sheet, scorecard: title };
    }),
  );
  const offices = all.map(({ scorecard, result }, index) => {
    const wished = proposed[index] ?? scorecard.title;
    return { id: scorecard.id, name: nameOf(scorecard.id, wished), proposed: wished, scorecard, result };
  });
  const chosen = offices.filter(({ id }) => !left.includes(id));
  const fault = nameFault(chosen.map(({ name }) => name));
  const [first, ...rest] = chosen;
  const isReady = rest.length > 0 && fault === null;
  const toggle = (id: string, isIn: boolean): void => setLeft(isIn ? left.filter((one) => one !== id) : [...left, id]);
  return (
    <div className={styles.block}>
      <ul className={styles.list} aria-label={say('benchmarkOffices')}>
        {offices.map(({ id, name, scorecard, result }, index) => (
          <li key={id} className={styles.row}>
            <Checkbox
              className={styles.box}
              aria-label={name}
              checked={!left.includes(id)}
              disabled={index === 0}
              onChange={(_, { checked }) => toggle(id, checked === true)}
            />
            <OfficeName of={scorecard.title} name={name} onRename={(typed) => rename(id, typed)} />
            <Caption1 className={styles.below}>
              {say(index === 0 ? 'benchmarkOwnOf' : 'benchmarkOtherOf', {
                title: scorecard.title,
                total: result.total === null ? '–' : formats.hundredths(result.total),
              })}
            </Caption1>
          </li>
        ))}
      </ul>
      {lost.length > 0 && (
        <Caption1 className={styles.quiet}>{say('benchmarkLost', { titles: lost.join(', ') })}</Caption1>
      )}
      {first !== undefined && <GapParts own={first} others={rest} />}
      <div className={styles.write}>
        <Caption1 className={styles.quiet}>{say('benchmarkWill', { count: chosen.length })}</Caption1>
        {rest.length === 0 && <Body1Strong>{say('benchmarkLeft')}</Body1Strong>}
        <NameFault fault={fault} />
        <BusyButton
          appearance="primary"
          busy={busy}
          disabled={!isReady}
          onClick={() => onWrite(chosen.map(({ id, name, proposed }) => ({ id, name, proposed })))}
        >
          {say('writeBenchmark')}
        </BusyButton>
      </div>
    </div>
  );
}

export function NameFault({ fault }: { fault: ReturnType<typeof nameFault> }): ReactElement | null {
  const { say } = usePane();
  if (fault === null) return null;
  const text = fault.kind === 'blank' ? say('officeNameBlank') : say('officeNameShared', { name: fault.name });
  return <Body1Strong role="alert">{text}</Body1Strong>;
}
