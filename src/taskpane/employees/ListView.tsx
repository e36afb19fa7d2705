/** A list of employees that is being set up: its columns, its shares, what comes out, and the button that writes it. */
import { Button, Caption1 } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { EmployeesDraft } from '../../model/employees/draft';
import { addedEmployees, employeeRoleAt, missingEmployeeRoles, readDraft } from '../../model/employees/draft';
import { EMPLOYEE_ROLES } from '../../model/employees/types';
import type { EmployeeRole } from '../../model/employees/types';
import { employeeValues } from '../../model/employees/values';
import { areaAddress, quotedSheet } from '../../sheets/address';
import { SectionHeading } from '../components/SectionHeading';
import { usePane } from '../shell/context';
import { useLostFocus } from '../shell/useLostFocus';
import { useModel } from '../store/useModel';
import { BehaviourSource } from './BehaviourSource';
import { Added, Bar, RemarkList, TableColumns, useListStyles } from './ListParts';
import { ListPreview } from './ListPreview';
import { areShares, SharesFields } from './SharesFields';
import type { Listing } from './useEmployees';
import { EMPLOYEE_WORDS } from './words';
import { employeesWriting, sheetOfList } from './writing';
import { WriteList } from './WriteList';

interface ListViewProps {
  listing: Listing;
  draft: EmployeesDraft;
}

export function ListView({ listing, draft }: ListViewProps): ReactElement {
  const styles = useListStyles();
  const { say, formats, language } = usePane();
  const { model } = useModel();
  const block = useLostFocus<HTMLElement>();
  const { isLost } = listing;
  const missing = missingEmployeeRoles(draft);
  const added = useMemo(() => addedEmployees(draft), [draft]);
  const reading = useMemo(() => readDraft(draft), [draft]);
  const values = useMemo(() => employeeValues(reading, draft.shares), [reading, draft.shares]);
  const count = reading.employees.length;
  const { area } = draft.table;
  const place = `${quotedSheet(area.sheet)}!${areaAddress(area)}`;
  const isReady = !isLost && missing.length === 0 && count > 0 && areShares(draft.shares);
  const sheet = sheetOfList(draft, model);
  const will =
    sheet === null
      ? say('listWill', { count: formats.count(count), source: place })
      : say('listWillUpdate', { sheet, source: place });
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
      <Added words={['listAddedOne', 'listAddedMany']} added={added} busy={listing.busy} onTake={listing.takeAdded} />
      <SectionHeading>{say('listColumns')}</SectionHeading>
      {missing.length > 0 && <Bar text={say('listMissing', { roles: roles(missing) })} />}
      {draft.unsure.length > 0 && <Bar text={say('listUnsure', { roles: roles(draft.unsure) })} isQuiet />}
      <TableColumns
        table={draft.table}
        roleAt={(index) => employeeRoleAt(draft, index)}
        roles={EMPLOYEE_ROLES.map((role) => ({ role, words: say(EMPLOYEE_WORDS[role]) }))}
        onRole={listing.setRole}
      />
      <BehaviourSource draft={draft} onNp={listing.setNp} />
      {missing.length === 0 && count === 0 && <Bar text={say('listNobody')} />}
      {missing.length === 0 && count > 0 && (
        <>
          <RemarkList remarks={reading.remarks} />
          <SectionHeading>{say('listShares')}</SectionHeading>
          <SharesFields shares={draft.shares} onShares={listing.setShares} />
          <SectionHeading>{say('listPreview')}</SectionHeading>
          {areShares(draft.shares) && <ListPreview values={values} />}
        </>
      )}
      <WriteList
        listing={listing}
        draft={draft}
        writing={(now, current) => employeesWriting(draft, now, current, language)}
        will={isReady ? will : say('listNotReady')}
        label={say('writeList')}
        isReady={isReady}
      />
    </section>
  );
}
