/** The paths from construct to construct, which are the hypotheses, and the scheme of the inner weights. */
import { Button, Caption1, Dropdown, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { Scheme } from '../../../engine/pls/model';
import { refusalOfPath, withoutPath, withPath } from '../../../model/research/pathModel/paths';
import type { DraftPath, PathDraft } from '../../../model/research/pathModel/types';
import type { Remark } from '../../../model/scorecard/types';
import { PLAIN_LIST } from '../../components/plainList';
import { SectionHeading } from '../../components/SectionHeading';
import { Bar, useListStyles } from '../../employees/ListParts';
import { usePane } from '../../shell/context';
import type { StringKey } from '../../strings';
import type { PathModelling } from './usePathModel';

const SCHEME_WORDS: Readonly<Record<Scheme, StringKey>> = {
  path: 'schemePath',
  factorial: 'schemeFactor',
  centroid: 'schemeCentroid',
};
const SCHEMES = ['path', 'factorial', 'centroid'] as const;

const useStyles = makeStyles({
  list: PLAIN_LIST,
  path: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  ends: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    alignItems: 'end',
  },
  narrow: { minWidth: 0, width: '100%' },
  add: { alignSelf: 'flex-start' },
});

interface PathsPartProps {
  draft: PathDraft;
  change: PathModelling['change'];
}

export function PathsPart({ draft, change }: PathsPartProps): ReactElement {
  const styles = useStyles();
  const list = useListStyles();
  const { say, language } = usePane();
  const { constructs, paths, scheme } = draft;
  const [ends, setEnds] = useState<DraftPath>({ from: '', to: '' });
  const [refusal, setRefusal] = useState<Remark | null>(null);
  const add = useRef<HTMLButtonElement | null>(null);
  const keepAdd = (button: HTMLButtonElement | null): void => {
    add.current = button;
  };
  const nameOf = (id: string): string => constructs.find((one) => one.id === id)?.name ?? '';
  const isChosen = nameOf(ends.from) !== '' && nameOf(ends.to) !== '';
  const press = (): void => {
    if (!isChosen) return;
    const refused = refusalOfPath(draft, ends);
    setRefusal(refused);
    if (refused === null) change((now) => withPath(now, ends));
  };
  const choose = (end: keyof DraftPath, id: string): void => {
    setRefusal(null);
    setEnds((now) => ({ ...now, [end]: id }));
  };
  return (
    <>
      <SectionHeading>{say('paths')}</SectionHeading>
      <Caption1 className={list.quiet}>{say('pathsText')}</Caption1>
      {paths.length > 0 && (
        <ol className={styles.list} aria-label={say('paths')}>
          {paths.map((path, place) => {
            const values = { number: place + 1, from: nameOf(path.from), to: nameOf(path.to) };
            return (
              <li key={`${path.from}-${path.to}`} className={styles.path}>
                <span className={styles.words}>{say('hypothesis', values)}</span>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DeleteRegular />}
                  aria-label={say('removePath', values)}
                  onClick={() => {
                    add.current?.focus();
                    setRefusal(null);
                    change((now) => withoutPath(now, path));
                  }}
                />
              </li>
            );
          })}
        </ol>
      )}
      <div className={styles.ends}>
        {(['from', 'to'] as const).map((end) => (
          <Field key={end} label={say(end === 'from' ? 'pathFrom' : 'pathTo')}>
            <Dropdown
              className={styles.narrow}
              value={nameOf(ends[end])}
              selectedOptions={[ends[end]]}
              placeholder={say('feedbackChoose')}
              onOptionSelect={(_, { optionValue = '' }) => choose(end, optionValue)}
            >
              {constructs.map(({ id, name }) => (
                <Option key={id} value={id} text={name}>
                  {name}
                </Option>
              ))}
            </Dropdown>
          </Field>
        ))}
      </div>
      <Button ref={keepAdd} className={styles.add} icon={<AddRegular />} disabledFocusable={!isChosen} onClick={press}>
        {say('addPath')}
      </Button>
      {refusal !== null && <Bar text={refusal.describe(language)} politeness="assertive" />}
      <Field label={say('schemeLabel')}>
        <Dropdown
          className={styles.narrow}
          value={say(SCHEME_WORDS[scheme])}
          selectedOptions={[scheme]}
          onOptionSelect={(_, { optionValue }) =>
            change((now) => ({ ...now, scheme: SCHEMES.find((one) => one === optionValue) ?? now.scheme }))
          }
        >
          {SCHEMES.map((one) => (
            <Option key={one} value={one}>
              {say(SCHEME_WORDS[one])}
            </Option>
          ))}
        </Dropdown>
      </Field>
    </>
  );
}
