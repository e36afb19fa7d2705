/** Several periods on one sheet: which scorecards, what their periods are called, and in which order they stand. */
import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { earlierFirst } from '../../../model/change/periods';
import { periodName } from '../../../model/change/periodName';
import { methodOf } from '../../../model/scorecard/methods';
import { BusyButton } from '../../components/BusyButton';
import { PLAIN_LIST } from '../../components/plainList';
import { sheetOf } from '../../scorecard/writing';
import { usePane } from '../../shell/context';
import { useTabs } from '../../shell/tabs';
import { useModel } from '../../store/useModel';
import { useSheetWriting } from '../../writing/useSheetWriting';
import type { PartProps } from '../parts/openPart';
import { PartFrame } from '../parts/PartFrame';
import { PeriodRow } from './PeriodRow';
import { YearsChartButton } from './YearsChartButton';
import { YearsLine } from './YearsLine';
import { yearsWriting } from './yearsWriting';

/** One period is no comparison. */
const FEWEST = 2;

const useStyles = makeStyles({
  list: { ...PLAIN_LIST, gap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

export function YearsView({ scorecard, onClose }: PartProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { model } = useModel();
  const { show } = useTabs();
  const { busy, write, question } = useSheetWriting();
  const alike = model.scorecards.filter((one) => one.kind === scorecard.kind && sheetOf(one, model) !== null);
  const [order, setOrder] = useState<readonly string[]>(() => earlierFirst(alike).map(({ id }) => id));
  const [left, setLeft] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const placeOf = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  const ordered = [...alike].sort((one, other) => placeOf(one.id) - placeOf(other.id));
  const periods = ordered.map((one) => {
    const name = (Object.hasOwn(typed, one.id) ? typed[one.id] : '')?.trim();
    return { name: name || periodName(one.title), scorecard: one };
  });
  const chosen = periods.filter((one) => !left.includes(one.scorecard.id));
  const names = new Set(chosen.map(({ name }) => name.toLowerCase()));
  const areNamed = names.size === chosen.length;
  const move = (index: number, by: 1 | -1): void => {
    const ids = ordered.map(({ id }) => id);
    const [id = ''] = ids.splice(index, 1);
    ids.splice(index + by, 0, id);
    setOrder(ids);
  };
  const method = methodOf(scorecard).words.name[language];
  return (
    <PartFrame title={say('years')} text={say('yearsHow', { method })} onClose={onClose}>
      {ordered.length < FEWEST ? (
        <>
          <Body1>{say('yearsNone', { method })}</Body1>
          <Button className={styles.button} onClick={() => show('scorecard')}>
            {say('toScorecards')}
          </Button>
        </>
      ) : (
        <>
          <ol className={styles.list} aria-label={say('yearsOrder')}>
            {periods.map(({ name, scorecard: { id, title } }, index) => (
              <PeriodRow
                key={id}
                title={title}
                name={name}
                isIn={!left.includes(id)}
                isFirst={index === 0}
                isLast={index === periods.length - 1}
                onToggle={(isIn) => setLeft(isIn ? left.filter((one) => one !== id) : [...left, id])}
                onName={(text) => setTyped({ ...typed, [id]: text })}
                onMove={(by) => move(index, by)}
              />
            ))}
          </ol>
          {chosen.length >= FEWEST && <YearsLine periods={chosen} />}
          <Caption1 className={styles.quiet}>
            {say(chosen.length < FEWEST ? 'yearsFew' : areNamed ? 'yearsWill' : 'yearsSameName', {
              count: chosen.length,
            })}
          </Caption1>
          <BusyButton
            appearance="primary"
            busy={busy}
            disabled={chosen.length < FEWEST || !areNamed}
            onClick={() => void write((now) => yearsWriting(chosen, now, language))}
          >
            {say('writeIt')}
          </BusyButton>
          <YearsChartButton scorecards={chosen.map((one) => one.scorecard)} />
        </>
      )}
      {question}
    </PartFrame>
  );
}
