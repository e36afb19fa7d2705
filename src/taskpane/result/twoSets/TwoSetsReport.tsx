/** CKP, behaviour, NKP, NPKP and rating by each of two sets, what is in one of them alone, and what moved the CKP. */
import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { namesOf } from '../../../model/scorecard/lists';
import { methodOf } from '../../../model/scorecard/methods';
import type { Kpi, ScorecardResult } from '../../../model/scorecard/types';
import { twoSets } from '../../../model/change/twoSets';
import type { BothValues } from '../../../model/change/twoSets';
import { ScoreLight } from '../../components/ScoreLight';
import { TableHead } from '../../components/TableHead';
import { TABLE_CELL, TABLE_NUMBER, useTableStyles } from '../../components/tableStyles';
import { usePane } from '../../shell/context';
import type { BothProps } from '../change/BothResults';
import { signedText } from '../change/signedText';
import { WhatMoved } from '../change/WhatMoved';
import { npkpText, scoreText } from '../scoreText';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  cell: { ...TABLE_CELL, padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  number: { ...TABLE_NUMBER, padding: `${tokens.spacingVerticalXS} 0`, verticalAlign: 'top' },
  words: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  narrow: { width: '76px', textAlign: 'right' },
  light: { display: 'flex', justifyContent: 'flex-end' },
  broken: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

export function TwoSetsReport({ before, after }: BothProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const sets = useMemo(() => twoSets(before, after), [before, after]);
  const { change, values, onlyBefore, onlyAfter } = sets;
  const names = (kpis: readonly Kpi[]): string =>
    namesOf(kpis.map(({ code, name, key }) => `${code} ${name}`.trim() || key))[language];
  const withoutTotal = [before, after].flatMap(({ scorecard, result }) =>
    result.total === null ? [`${scorecard.title}: ${result.problem?.describe(language) ?? say('noTotal')}`] : [],
  );
  const withoutValue = [before, after].filter(({ result }) => result.total !== null && result.employee === null);
  return (
    <div className={styles.block}>
      <Values before={before} after={after} values={values} />
      {withoutTotal.map((text) => (
        <Caption1 key={text} className={styles.broken}>
          {text}
        </Caption1>
      ))}
      {withoutValue.map(({ scorecard: { id, title } }) => (
        <Caption1 key={id} className={styles.broken}>
          {say('twoSetsNeed', { title })}
        </Caption1>
      ))}
      {onlyBefore.length > 0 && (
        <Caption1 className={styles.broken}>{say('twoSetsOnlyBefore', { names: names(onlyBefore) })}</Caption1>
      )}
      {onlyAfter.length > 0 && (
        <Caption1 className={styles.broken}>{say('twoSetsOnlyAfter', { names: names(onlyAfter) })}</Caption1>
      )}
      {change.remarks.map((one) => (
        <Caption1 key={one.kind} className={styles.broken}>
          {one.describe(language)}
        </Caption1>
      ))}
      {change.total !== null && <Caption1 className={styles.quiet}>{say('changeMeans')}</Caption1>}
      <WhatMoved change={change} />
    </div>
  );
}

interface ValuesProps extends BothProps {
  values: Readonly<Record<'ckp' | 'behaviour' | 'nkp' | 'npkp', BothValues>>;
}

function Values({ before, after, values }: ValuesProps): ReactElement {
  const styles = useStyles();
  const shared = useTableStyles();
  const { say, formats, language } = usePane();
  const results = [before.result, after.result] as const;
  const ckp = (value: number, { bands }: ScorecardResult): string => scoreText(value, bands, formats);
  const rows: { name: string; value: BothValues; text: (value: number, of: ScorecardResult) => string }[] = [
    { name: methodOf(after.scorecard).words.total[language], value: values.ckp, text: ckp },
    { name: say('twoSetsBehaviour'), value: values.behaviour, text: (value) => formats.number(value) },
    { name: 'NKP', value: values.nkp, text: (value) => formats.hundredths(value) },
    { name: 'NPKP', value: values.npkp, text: (value) => npkpText(value, formats) },
  ];
  const [was = null, now = null] = results.map(({ employee }) => employee?.rating[language] ?? null);
  const isSame = was === now;
  return (
    <table className={shared.table}>
      <TableHead
        caption={say('twoSetsCaption')}
        columns={[
          { words: say('twoSetsValue') },
          { words: say('twoSetsBefore'), className: styles.narrow },
          { words: say('twoSetsAfter'), className: styles.narrow },
          { words: say('periodChange'), className: styles.narrow },
        ]}
      />
      <tbody>
        {rows.map(({ name, value, text }, index) => (
          <tr key={name}>
            <th scope="row" className={styles.cell}>
              {name}
            </th>
            {([value.before, value.after] as const).map((one, side) => (
              <td key={side} className={styles.number}>
                {one === null ? '–' : text(one, results[side] ?? results[0])}{' '}
                {index === 0 && one !== null && (
                  <span className={styles.light}>
                    <ScoreLight score={one} bands={(results[side] ?? results[0]).bands} compact />
                  </span>
                )}
              </td>
            ))}
            <td className={styles.number}>{value.change === null ? '–' : signedText(value.change, formats)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row" className={styles.cell}>
            {say('twoSetsRating')}
          </th>
          <td className={mergeClasses(styles.number, styles.words)}>{was ?? '–'}</td>
          <td className={mergeClasses(styles.number, styles.words)}>{now ?? '–'}</td>
          <td className={mergeClasses(styles.number, styles.words)}>
            {was === null || now === null ? '–' : say(isSame ? 'twoSetsSame' : 'twoSetsOther')}
          </td>
        </tr>
      </tbody>
    </table>
  );
}
