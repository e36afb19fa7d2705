/** What the quotes come to: the type that dominates, counts by type, theme and office, and how the coders agree. */
import { Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { strengthOf } from '../../../engine/agreement';
import { listed } from '../../../engine/phrases';
import type { CodingResults, GroupCount } from '../../../model/research/coding/results';
import { codingResults } from '../../../model/research/coding/results';
import type { CodeType, CodingReading } from '../../../model/research/coding/types';
import { SectionHeading } from '../../components/SectionHeading';
import { ShowMore } from '../../components/ShowMore';
import { TableHead } from '../../components/TableHead';
import { RULED_CELL, TABLE_NUMBER, useTableStyles } from '../../components/tableStyles';
import { usePane } from '../../shell/context';

const SHOWN = 8;
/** Rows that a sentence names. */
const NAMED = 12;

const useStyles = makeStyles({
  cell: RULED_CELL,
  number: TABLE_NUMBER,
  count: { width: '64px' },
  share: { width: '74px' },
  quiet: { color: tokens.colorNeutralForeground3, display: 'block', overflowWrap: 'anywhere' },
});

interface CodingPreviewProps {
  reading: CodingReading;
  hasOffices: boolean;
  hasSecond: boolean;
}

export function CodingPreview({ reading, hasOffices, hasSecond }: CodingPreviewProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const results = useMemo(() => codingResults(reading), [reading]);
  const names = useTypeNames();
  return (
    <>
      <Dominant results={results} />
      <Blanks results={results} hasOffices={hasOffices} />
      <Counts
        caption={say('codingType')}
        rows={results.types.map(({ type, count, share }) => ({ name: names([type]), count, share, says: '' }))}
      />
      <SectionHeading>{say('codingThemes')}</SectionHeading>
      <Groups caption={say('codingTheme')} groups={results.themes} none={say('codingNoTheme')} />
      {hasOffices && (
        <>
          <SectionHeading>{say('codingOffices')}</SectionHeading>
          <Groups caption={say('codingOffice')} groups={results.offices} none={say('codingNoOffice')} />
        </>
      )}
      <SectionHeading>{say('codingAgreement')}</SectionHeading>
      {hasSecond ? (
        <Agreement results={results} />
      ) : (
        <Caption1 className={styles.quiet}>{say('codingOneCoder')}</Caption1>
      )}
    </>
  );
}

function useTypeNames(): (types: readonly CodeType[]) => string {
  const { language } = usePane();
  return (types) =>
    listed(
      types.map(({ name }) => name[language]),
      language,
    );
}

function Dominant({ results: { dominant, types, coded } }: { results: CodingResults }): ReactElement {
  const { say, formats } = usePane();
  const names = useTypeNames();
  const most = types.find(({ type }) => type === dominant[0]);
  const values = {
    types: names(dominant),
    count: formats.count(most?.count ?? 0),
    coded: formats.count(coded),
    share: formats.percent(most?.share ?? 0),
  };
  const key = dominant.length === 0 ? 'codingNothing' : dominant.length === 1 ? 'codingDominant' : 'codingTied';
  return (
    <div role="status">
      <Body1Strong>{say(key, values)}</Body1Strong>
    </div>
  );
}

function Blanks({ results: { blank }, hasOffices }: { results: CodingResults; hasOffices: boolean }): ReactElement {
  const styles = useStyles();
  const { say, formats } = usePane();
  const keys = {
    type: 'codingBlankTypes',
    theme: 'codingBlankThemes',
    office: 'codingBlankOffices',
  } as const;
  const open = (['type', 'theme', ...(hasOffices ? (['office'] as const) : [])] as const).filter(
    (key) => blank[key].length > 0,
  );
  return (
    <>
      {open.map((key) => {
        const rows = blank[key];
        const named = `${rows.slice(0, NAMED).join(', ')}${rows.length > NAMED ? ', …' : ''}`;
        return (
          <Caption1 key={key} className={styles.quiet}>
            {say(keys[key], { count: formats.count(rows.length), rows: named })}
          </Caption1>
        );
      })}
    </>
  );
}

interface CountsProps {
  caption: string;
  rows: readonly { name: string; count: number; share: number | null; says: string }[];
}

function Counts({ caption, rows }: CountsProps): ReactElement {
  const styles = useStyles();
  const shared = useTableStyles();
  const { say, formats } = usePane();
  return (
    <ShowMore items={rows} shown={SHOWN}>
      {(visible) => (
        <table className={shared.table}>
          <TableHead
            caption={caption}
            columns={[
              { words: caption },
              { words: say('codingQuotes'), className: mergeClasses(styles.number, styles.count) },
              { words: say('codingShare'), className: mergeClasses(styles.number, styles.share) },
            ]}
          />
          <tbody>
            {visible.map(({ name, count, share, says }) => (
              <tr key={name}>
                <th scope="row" className={styles.cell}>
                  {name} {says !== '' && <Caption1 className={styles.quiet}>{says}</Caption1>}
                </th>
                <td className={mergeClasses(styles.cell, styles.number)}>{formats.count(count)}</td>
                <td className={mergeClasses(styles.cell, styles.number)}>
                  {share === null ? '–' : formats.percent(share)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </ShowMore>
  );
}

/** Below each name its dominant type; those without a name only where there are any. */
function Groups({
  caption,
  groups,
  none,
}: {
  caption: string;
  groups: readonly GroupCount[];
  none: string;
}): ReactElement {
  const { say } = usePane();
  const names = useTypeNames();
  const rows = groups
    .filter(({ quotes }) => quotes > 0)
    .map(({ name, quotes, share, dominant }) => ({
      name: name === '' ? none : name,
      count: quotes,
      share,
      says:
        dominant.length === 0
          ? ''
          : say(dominant.length === 1 ? 'codingMostly' : 'codingEqual', { types: names(dominant) }),
    }));
  return <Counts caption={caption} rows={rows} />;
}

function Agreement({ results: { agreement } }: { results: CodingResults }): ReactElement {
  const styles = useStyles();
  const { say, formats, language } = usePane();
  const { count, observed, expected, kappa } = agreement;
  if (observed === null || expected === null)
    return <Caption1 className={styles.quiet}>{say('codingNobodyTwice')}</Caption1>;
  const values = {
    kappa: kappa === null ? '' : formats.decimals(kappa, 3),
    word: kappa === null ? '' : strengthOf(kappa)[language],
    count: formats.count(count),
    observed: formats.decimals(observed, 3),
    expected: formats.decimals(expected, 3),
  };
  return (
    <>
      <Body1Strong>{say(kappa === null ? 'codingNoKappa' : 'codingKappa', values)}</Body1Strong>
      <Caption1 className={styles.quiet}>{say('codingKappaFrom', values)}</Caption1>
    </>
  );
}
