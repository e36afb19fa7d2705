/** A list of employees that is being set up: its columns, its shares, what comes out, and the button that writes it. */
import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { EmployeesDraft } from '../../model/employees/draft';
import { addedEmployees, employeeRoleAt, missingEmployeeRoles, readDraft } from '../../model/employees/draft';
import { EMPLOYEE_ROLES } from '../../model/employees/types';
import type { EmployeeRole } from '../../model/employees/types';
import { employeeValues } from '../../model/employees/values';
import type { Remark } from '../../model/scorecard/types';
import { areaAddress, columnLetters, quotedSheet } from '../../sheets/address';
import { PLAIN_LIST } from '../components/plainList';
import { SectionHeading } from '../components/SectionHeading';
import { ShowMore } from '../components/ShowMore';
import { HeaderPicture } from '../scorecard/HeaderPicture';
import { usePane } from '../shell/context';
import { useLostFocus } from '../shell/useLostFocus';
import { ListPreview } from './ListPreview';
import { areShares, SharesFields } from './SharesFields';
import type { Listing } from './useEmployees';
import { EMPLOYEE_WORDS } from './words';
import { WriteList } from './WriteList';

const REMARKS_SHOWN = 4;

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  back: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  bar: { whiteSpace: 'normal', alignItems: 'start', paddingTop: '8px', paddingBottom: '8px' },
  list: { ...PLAIN_LIST, overflowWrap: 'anywhere' },
});

interface ListViewProps {
  listing: Listing;
  draft: EmployeesDraft;
}

export function ListView({ listing, draft }: ListViewProps): ReactElement {
  const styles = useStyles();
  const { say, formats } = usePane();
  const block = useLostFocus<HTMLElement>();
  const { isLost } = listing;
  const missing = missingEmployeeRoles(draft);
  const reading = useMemo(() => readDraft(draft), [draft]);
  const values = useMemo(() => employeeValues(reading, draft.shares), [reading, draft.shares]);
  const count = reading.employees.length;
  const { area } = draft.table;
  const place = `${quotedSheet(area.sheet)}!${areaAddress(area)}`;
  const isReady = !isLost && missing.length === 0 && count > 0 && areShares(draft.shares);
  const roles = (some: readonly EmployeeRole[]): string => some.map((role) => say(EMPLOYEE_WORDS[role])).join('; ');
  return (
    <section ref={block} className={styles.block} aria-label={say('listStart')}>
      <Button appearance="subtle" className={styles.back} icon={<ArrowResetRegular />} onClick={listing.close}>
        {say('listOther')}
      </Button>
      <SectionHeading>{say('listStart')}</SectionHeading>
      <Caption1 className={styles.quiet}>
        {say(count === 1 ? 'listPlaceOne' : 'listPlaceMany', { place, count: formats.count(count) })}
      </Caption1>
      {isLost && <Bar text={say('listLost')} />}
      <Added listing={listing} draft={draft} />
      <SectionHeading>{say('listColumns')}</SectionHeading>
      {missing.length > 0 && <Bar text={say('listMissing', { roles: roles(missing) })} />}
      {draft.unsure.length > 0 && <Bar text={say('listUnsure', { roles: roles(draft.unsure) })} isQuiet />}
      <Columns draft={draft} onRole={listing.setRole} />
      {missing.length === 0 && count === 0 && <Bar text={say('listNobody')} />}
      {missing.length === 0 && count > 0 && (
        <>
          <Remarks remarks={reading.remarks} />
          <SectionHeading>{say('listShares')}</SectionHeading>
          <SharesFields shares={draft.shares} onShares={listing.setShares} />
          <SectionHeading>{say('listPreview')}</SectionHeading>
          {areShares(draft.shares) && <ListPreview values={values} />}
        </>
      )}
      <WriteList listing={listing} draft={draft} count={count} place={place} isReady={isReady} />
    </section>
  );
}

function Bar({ text, isQuiet = false }: { text: string; isQuiet?: boolean }): ReactElement {
  const styles = useStyles();
  return (
    <MessageBar className={styles.bar} intent={isQuiet ? 'info' : 'warning'} layout="multiline" politeness="polite">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}

function Added({ listing, draft }: ListViewProps): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const added = useMemo(() => addedEmployees(draft), [draft]);
  if (added === null) return null;
  const isOne = added.count === 1;
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>{say(isOne ? 'listAddedOne' : 'listAddedMany', { count: added.count })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={listing.busy} onClick={listing.takeAdded}>
          {say(isOne ? 'listTakeOne' : 'listTakeMany')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Columns({ draft, onRole }: { draft: EmployeesDraft; onRole: Listing['setRole'] }): ReactElement {
  const { say, formats } = usePane();
  const { area, cells, headings } = draft.table;
  const body = cells.slice(headings.row + headings.rows);
  const columns = headings.texts.map((heading, index) => {
    const sample = body.find((row) => String(row[index] ?? '').trim() !== '')?.[index] ?? '';
    return {
      letter: columnLetters(area.column + index),
      heading,
      sample: typeof sample === 'number' ? formats.number(sample) : String(sample),
      role: employeeRoleAt(draft, index),
    };
  });
  const roles = EMPLOYEE_ROLES.map((role) => ({ role, words: say(EMPLOYEE_WORDS[role]) }));
  return <HeaderPicture columns={columns} roles={roles} onRole={onRole} />;
}

function Remarks({ remarks }: { remarks: readonly Remark[] }): ReactElement | null {
  const styles = useStyles();
  const { say, language } = usePane();
  if (remarks.length === 0) return null;
  return (
    <>
      <SectionHeading>{say('listAsk')}</SectionHeading>
      <ShowMore items={remarks} shown={REMARKS_SHOWN}>
        {(visible) => (
          <ul className={styles.list}>
            {visible.map((one) => {
              const text = one.describe(language);
              return (
                <li key={text}>
                  <Caption1>{text}</Caption1>
                </li>
              );
            })}
          </ul>
        )}
      </ShowMore>
    </>
  );
}
