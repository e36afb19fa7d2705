/** Coded quotes that are being set up: columns, words, what comes out, and the button that writes it. */
import { Button, Caption1 } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { CodingDraft } from '../../../model/research/coding/draft';
import { addedQuotes, codingRoleAt, missingCodingRoles, readQuotes } from '../../../model/research/coding/draft';
import type { CodingRole } from '../../../model/research/coding/types';
import { CODING_ROLES, MOST_TYPES } from '../../../model/research/coding/types';
import { areaAddress, quotedSheet } from '../../../sheets/address';
import { SectionHeading } from '../../components/SectionHeading';
import { Added, Bar, RemarkList, TableColumns, useListStyles } from '../../employees/ListParts';
import { WriteList } from '../../employees/WriteList';
import { usePane } from '../../shell/context';
import { useLostFocus } from '../../shell/useLostFocus';
import { useModel } from '../../store/useModel';
import { CodeFields } from './CodeFields';
import { CodingPreview } from './CodingPreview';
import type { Coding } from './useCoding';
import { CODING_WORDS } from './words';
import { areCountable, codingWriting, sheetOfCoding } from './writing';

interface CodingViewProps {
  coding: Coding;
  draft: CodingDraft;
}

export function CodingView({ coding, draft }: CodingViewProps): ReactElement {
  const styles = useListStyles();
  const { say, formats, language } = usePane();
  const { model } = useModel();
  const block = useLostFocus<HTMLElement>();
  const missing = missingCodingRoles(draft);
  const added = useMemo(() => addedQuotes(draft), [draft]);
  const reading = useMemo(() => readQuotes(draft), [draft]);
  const { columns, table, unsure } = draft;
  const { quotes, types, unknown, remarks } = reading;
  const place = `${quotedSheet(table.area.sheet)}!${areaAddress(table.area)}`;
  const isReady = !coding.isLost && missing.length === 0 && areCountable(reading);
  const sheet = sheetOfCoding(draft, model);
  const will =
    sheet === null ? say('codingWill', { source: place }) : say('codingWillUpdate', { sheet, source: place });
  const roles = (some: readonly CodingRole[]): string => some.map((role) => say(CODING_WORDS[role])).join('; ');
  return (
    <section ref={block} className={styles.block} aria-label={say('codingStart')}>
      <Button appearance="subtle" className={styles.back} icon={<ArrowResetRegular />} onClick={coding.close}>
        {say('listOther')}
      </Button>
      <SectionHeading>{say('codingStart')}</SectionHeading>
      <Caption1 className={styles.quiet}>
        {say(quotes.length === 1 ? 'codingPlaceOne' : 'codingPlaceMany', {
          place,
          count: formats.count(quotes.length),
        })}
      </Caption1>
      {coding.isLost && <Bar text={say('codingLost')} />}
      <Added words={['codingAddedOne', 'codingAddedMany']} added={added} busy={coding.busy} onTake={coding.takeAdded} />
      <SectionHeading>{say('listColumns')}</SectionHeading>
      {missing.length > 0 && <Bar text={say('listMissing', { roles: roles(missing) })} />}
      {unsure.length > 0 && <Bar text={say('listUnsure', { roles: roles(unsure) })} isQuiet />}
      <TableColumns
        table={table}
        roleAt={(index) => codingRoleAt(draft, index)}
        roles={CODING_ROLES.map((role) => ({ role, words: say(CODING_WORDS[role]) }))}
        onRole={coding.setRole}
      />
      {missing.length === 0 && quotes.length === 0 && <Bar text={say('codingNobody')} isQuiet />}
      {missing.length === 0 && types.length > MOST_TYPES && (
        <Bar text={say('codingTooMany', { count: formats.count(types.length), most: MOST_TYPES })} />
      )}
      {missing.length === 0 && quotes.length > 0 && types.length <= MOST_TYPES && (
        <>
          <RemarkList remarks={remarks} />
          <CodeFields unknown={unknown} onCode={coding.setCode} />
          <SectionHeading>{say('listPreview')}</SectionHeading>
          <CodingPreview
            reading={reading}
            hasOffices={columns.office !== undefined}
            hasSecond={columns.second !== undefined}
          />
        </>
      )}
      <WriteList
        listing={coding}
        draft={draft}
        writing={(now, current) => codingWriting(draft, now, current, language)}
        will={isReady ? will : say('codingNotReady')}
        label={say('codingWrite')}
        isReady={isReady}
      />
    </section>
  );
}
