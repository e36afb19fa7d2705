/** What the views of lists share: bars, the columns of the table, rows that stand below it, and what is to look at. */
import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { EmployeeTable } from '../../model/employees/types';
import type { Remark } from '../../model/scorecard/types';
import { columnLetters } from '../../sheets/address';
import { PLAIN_LIST } from '../components/plainList';
import { SectionHeading } from '../components/SectionHeading';
import { ShowMore } from '../components/ShowMore';
import { HeaderPicture } from '../scorecard/HeaderPicture';
import { usePane } from '../shell/context';
import type { StringKey } from '../strings';

const REMARKS_SHOWN = 4;

export const useListStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  back: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  bar: { whiteSpace: 'normal', alignItems: 'start', paddingTop: '8px', paddingBottom: '8px' },
  list: { ...PLAIN_LIST, overflowWrap: 'anywhere' },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
  },
});

interface BarProps {
  text: string;
  isQuiet?: boolean;
  /** Of a refusal, which answers a press. */
  politeness?: 'polite' | 'assertive';
}

export function Bar({ text, isQuiet = false, politeness = 'polite' }: BarProps): ReactElement {
  const styles = useListStyles();
  return (
    <MessageBar className={styles.bar} intent={isQuiet ? 'info' : 'warning'} layout="multiline" politeness={politeness}>
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}

interface AddedProps {
  /** For one and for many. */
  words: readonly [StringKey, StringKey];
  added: { readonly count: number } | null;
  busy: boolean;
  onTake: () => void;
}

export function Added({ words: [one, many], added, busy, onTake }: AddedProps): ReactElement | null {
  const styles = useListStyles();
  const { say } = usePane();
  if (added === null) return null;
  const isOne = added.count === 1;
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>{say(isOne ? one : many, { count: added.count })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={busy} onClick={onTake}>
          {say(isOne ? 'listTakeOne' : 'listTakeMany')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

interface TableColumnsProps<Role extends string> {
  table: Pick<EmployeeTable, 'area' | 'cells'> & {
    readonly headings: { readonly row: number; readonly rows: number; readonly texts: readonly string[] };
  };
  roleAt: (index: number) => Role | null;
  roles: readonly { role: Role; words: string }[];
  onRole: (index: number, role: Role | null) => void;
}

export function TableColumns<Role extends string>(props: TableColumnsProps<Role>): ReactElement {
  const { table, roleAt, roles, onRole } = props;
  const { formats } = usePane();
  const { area, cells, headings } = table;
  const body = cells.slice(headings.row + headings.rows);
  const columns = headings.texts.map((heading, index) => {
    const sample = body.find((row) => String(row[index] ?? '').trim() !== '')?.[index] ?? '';
    return {
      letter: columnLetters(area.column + index),
      heading,
      sample: typeof sample === 'number' ? formats.number(sample) : String(sample),
      role: roleAt(index),
    };
  });
  return <HeaderPicture columns={columns} roles={roles} onRole={onRole} />;
}

export function RemarkList({ remarks }: { remarks: readonly Remark[] }): ReactElement | null {
  const styles = useListStyles();
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
