/** Which columns are counted, and whether their numbers are put in classes. */
import { Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ProfileDraft } from '../../../model/research/profile/draft';
import { profileRoleOf } from '../../../model/research/profile/headings';
import type { ProfileReading } from '../../../model/research/profile/types';
import { columnLetters } from '../../../sheets/address';
import { NumberField } from '../../components/NumberField';
import { PLAIN_LIST } from '../../components/plainList';
import { useListStyles } from '../../employees/ListParts';
import { usePane } from '../../shell/context';
import type { Profile } from './useProfile';

const useStyles = makeStyles({
  list: PLAIN_LIST,
  entry: { overflowWrap: 'anywhere' },
  classes: { paddingLeft: tokens.spacingHorizontalXXL },
});

interface ProfileColumnsProps {
  draft: ProfileDraft;
  reading: ProfileReading;
  profile: Pick<Profile, 'setCounted' | 'setInClasses' | 'setClasses'>;
}

export function ProfileColumns({ draft, reading, profile }: ProfileColumnsProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const [isOpen, setOpen] = useState(false);
  const { area, headings } = draft.table;
  const all = headings.texts.map((heading, index) => ({ heading, index })).filter(({ heading }) => heading !== '');
  const isCounted = (index: number): boolean => draft.columns.some((column) => column.index === index);
  // A questionnaire has dozens of questions beside these.
  const likely = all.filter(({ heading, index }) => isCounted(index) || profileRoleOf(heading) !== null);
  const isShort = likely.length > 0 && likely.length < all.length;
  const shown = isOpen || !isShort ? all : likely;
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ heading, index }) => (
          <li key={index} className={styles.entry}>
            <Checkbox
              label={`${columnLetters(area.column + index)}: ${heading}`}
              checked={isCounted(index)}
              onChange={(_, { checked }) => profile.setCounted(index, checked === true)}
            />
            <ClassFields index={index} reading={reading} profile={profile} />
          </li>
        ))}
      </ul>
      {isShort && (
        <Link as="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? say('showFewer') : say('profileAllColumns', { count: all.length })}
        </Link>
      )}
    </>
  );
}

interface ClassFieldsProps extends Omit<ProfileColumnsProps, 'draft'> {
  index: number;
}

function ClassFields({ index, reading, profile }: ClassFieldsProps): ReactElement | null {
  const [styles, list] = [useStyles(), useListStyles()];
  const { say } = usePane();
  const found = reading.counts.find(({ column }) => column.index === index);
  if (!found?.hasNumbers) return null;
  const { heading, column } = found;
  const { classes } = column;
  return (
    <div className={styles.classes}>
      <Checkbox
        label={say('profileInClasses')}
        checked={classes !== null}
        onChange={(_, { checked }) => profile.setInClasses(index, checked === true)}
      />
      {classes && (
        <div className={list.fields} role="group" aria-label={heading}>
          <NumberField
            labelled
            label={say('profileFirst')}
            value={classes.first}
            onChange={(first) => profile.setClasses(index, { ...classes, first })}
          />
          <NumberField
            labelled
            label={say('profileWidth')}
            value={classes.width}
            min={0.01}
            onChange={(width) => profile.setClasses(index, { ...classes, width })}
          />
        </div>
      )}
    </div>
  );
}
