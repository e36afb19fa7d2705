/** A profile of respondents that is being set up: columns, classes, the tables, and the button that writes them. */
import { Button, Caption1 } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { ProfileDraft } from '../../../model/research/profile/draft';
import { addedRespondents, readOf } from '../../../model/research/profile/draft';
import { areaAddress, quotedSheet } from '../../../sheets/address';
import { SectionHeading } from '../../components/SectionHeading';
import { Added, Bar, useListStyles } from '../../employees/ListParts';
import { WriteList } from '../../employees/WriteList';
import { usePane } from '../../shell/context';
import { useLostFocus } from '../../shell/useLostFocus';
import { useModel } from '../../store/useModel';
import { ProfileColumns } from './ProfileColumns';
import { ProfilePreview } from './ProfilePreview';
import type { Profile } from './useProfile';
import { canBeWritten, profileWriting, sheetOfProfile } from './writing';

interface ProfileViewProps {
  profile: Profile;
  draft: ProfileDraft;
}

export function ProfileView({ profile, draft }: ProfileViewProps): ReactElement {
  const styles = useListStyles();
  const { say, formats, language } = usePane();
  const { model } = useModel();
  const block = useLostFocus<HTMLElement>();
  const added = useMemo(() => addedRespondents(draft), [draft]);
  const reading = useMemo(() => readOf(draft), [draft]);
  const { table, columns } = draft;
  const place = `${quotedSheet(table.area.sheet)}!${areaAddress(table.area)}`;
  const people = reading.rows.length;
  const isReady = !profile.isLost && canBeWritten(reading);
  const sheet = sheetOfProfile(draft, model);
  const will = sheet === null ? say('profileWill', { count: columns.length }) : say('profileWillUpdate', { sheet });
  return (
    <section ref={block} className={styles.block} aria-label={say('profileStart')}>
      <Button appearance="subtle" className={styles.back} icon={<ArrowResetRegular />} onClick={profile.close}>
        {say('listOther')}
      </Button>
      <SectionHeading>{say('profileStart')}</SectionHeading>
      <Caption1 className={styles.quiet}>
        {say(people === 1 ? 'profilePlaceOne' : 'profilePlaceMany', { place, count: formats.count(people) })}
      </Caption1>
      {profile.isLost && <Bar text={say('profileLost')} />}
      <Added
        words={['profileAddedOne', 'profileAddedMany']}
        added={added}
        busy={profile.busy}
        onTake={profile.takeAdded}
      />
      {people === 0 && <Bar text={say('profileNobody')} isQuiet />}
      <SectionHeading>{say('profileColumns')}</SectionHeading>
      {columns.length === 0 && <Bar text={say('profileNoColumns')} isQuiet />}
      <ProfileColumns draft={draft} reading={reading} profile={profile} />
      {people > 0 && <ProfilePreview reading={reading} />}
      <WriteList
        listing={profile}
        draft={draft}
        writing={(now, current) => profileWriting(draft, now, current, language)}
        will={isReady ? will : say('profileNotReady')}
        label={say('profileWrite')}
        isReady={isReady}
      />
    </section>
  );
}
