/** The offices that were found, ranked as they would be written; each can be left out. */
import { Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { listed } from '../../../engine/phrases';
import type { Office, Offices } from '../../../model/scorecard/offices/offices';
import { ranksOf } from '../../../model/scorecard/offices/ranks';
import { BusyButton } from '../../components/BusyButton';
import { PLAIN_LIST } from '../../components/plainList';
import { ScoreLight } from '../../components/ScoreLight';
import { usePane } from '../../shell/context';
import { scoreText } from '../scoreText';
import { NameFault } from './BenchmarkForm';
import { OfficesByLight } from './OfficesByLight';
import { OfficesTable } from './OfficesTable';
import type { ChosenOffice } from './rankingWriting';
import { nameFault, useOfficeNames } from './useOfficeNames';

/** One office is no ranking. */
const FEWEST = 2;

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  best: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  list: { ...PLAIN_LIST, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  write: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
});

interface OfficesFormProps {
  offices: Offices;
  busy: boolean;
  /** The offices that are chosen, by their sheets. */
  onWrite: (chosen: readonly ChosenOffice[]) => void;
}

export function OfficesForm({
  offices: { offices, shared, unread, others },
  busy,
  onWrite,
}: OfficesFormProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const [left, setLeft] = useState<readonly string[]>([]);
  const { nameOf, rename } = useOfficeNames();
  const called = (office: Office): string => nameOf(office.sheet, office.name);
  const chosen = offices.filter(({ sheet }) => !left.includes(sheet));
  const fault = nameFault(chosen.map(called));
  const isEnough = chosen.length >= FEWEST;
  const toggle = (sheet: string, isIn: boolean): void =>
    setLeft(isIn ? left.filter((one) => one !== sheet) : [...left, sheet]);
  return (
    <div className={styles.block}>
      {offices.length < FEWEST ? (
        <Body1>{say('officesNone', { sheet: offices[0]?.sheet ?? '' })}</Body1>
      ) : (
        <>
          <Best offices={chosen} nameOf={called} />
          <OfficesByLight results={chosen.map(({ evaluation }) => evaluation.result)} />
          {shared.length > 0 && (
            <ul className={styles.list}>
              {shared.map((one) => {
                const text = one.describe(language);
                return (
                  <li key={text}>
                    <Caption1>{say('ofAllOffices', { text })}</Caption1>{' '}
                  </li>
                );
              })}
            </ul>
          )}
          <OfficesTable offices={offices} chosen={chosen} nameOf={called} onRename={rename} onToggle={toggle} />
        </>
      )}
      {unread.length > 0 && (
        <div>
          <Body1Strong as="h3">{say('officesUnread')}</Body1Strong>
          <ul className={styles.list}>
            {unread.map(({ sheet, problem }) => (
              <li key={sheet}>
                <Caption1>{say('inSheet', { sheet, text: problem.describe(language) })}</Caption1>
              </li>
            ))}
          </ul>
        </div>
      )}
      {others.length > 0 && (
        <Caption1 className={styles.quiet}>
          {say('officesOthers', { sheets: others.map((name) => `‘${name}’`).join(', ') })}
        </Caption1>
      )}
      {offices.length >= FEWEST && (
        <div className={styles.write}>
          <Caption1 className={styles.quiet}>
            {isEnough ? say('collectWill', { count: chosen.length }) : say('collectFew')}
          </Caption1>
          {chosen.some(({ from }) => from !== undefined) && (
            <Caption1 className={styles.quiet}>{say('collectFilesWill')}</Caption1>
          )}
          <NameFault fault={fault} />
          <BusyButton
            appearance="primary"
            busy={busy}
            disabled={!isEnough || fault !== null}
            onClick={() => onWrite(chosen.map((office) => ({ sheet: office.sheet, name: called(office) })))}
          >
            {say('writeRanking')}
          </BusyButton>
        </div>
      )}
    </div>
  );
}

/** The best of those chosen; all of them where several share the first rank. */
function Best({ offices, nameOf }: { offices: readonly Office[]; nameOf: (office: Office) => string }): ReactElement {
  const styles = useStyles();
  const { say, language, formats } = usePane();
  const ranks = ranksOf(offices.map(({ evaluation }) => evaluation.result.total));
  const best = offices.filter((_, index) => ranks[index] === 1);
  const [first] = best;
  const result = first?.evaluation.result;
  const total = result?.total ?? null;
  return (
    <div className={styles.best} role="status">
      <Body1Strong>
        {total === null
          ? say('officesNoTotal')
          : say(best.length > 1 ? 'officesBestMany' : 'officesBest', {
              names: listed(best.map(nameOf), language),
              total: result ? scoreText(total, result.bands, formats) : '',
            })}
      </Body1Strong>
      {result && <ScoreLight score={result.light === null ? null : total} bands={result.bands} />}
    </div>
  );
}
