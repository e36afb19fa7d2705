/** Hypotheses: the bootstrap with progress and cancel, and what it says of each path at a level. */
import {
  Body1,
  Button,
  Caption1,
  Dropdown,
  Field,
  makeStyles,
  Option,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Analysis } from '../../../engine/pls/analysis';
import {
  bootstrapTask,
  hasTooFew,
  isOf,
  isSupported,
  keptBootstrap,
  pathResults,
} from '../../../model/research/pathModel/analysis';
import type { KeptBootstrap, PathDraft } from '../../../model/research/pathModel/types';
import { LEVELS } from '../../../model/research/pathModel/types';
import { today } from '../../../workbook/writing/today';
import { NumberField } from '../../components/NumberField';
import { SectionHeading } from '../../components/SectionHeading';
import { Bar } from '../../employees/ListParts';
import { usePane } from '../../shell/context';
import { DiagramPart } from './DiagramPart';
import { NumbersTable } from './NumbersTable';
import { useBootstrap } from './useBootstrap';
import type { PathModelling } from './usePathModel';

const COUNTS = [500, 1_000, 5_000, 10_000] as const;
const USUAL_COUNT = 5_000;
/** As tables of the field print it. */
const SMALLEST_P = 0.001;
const LARGEST_SEED = 2_147_483_647;

const useStyles = makeStyles({
  asked: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: tokens.spacingHorizontalS },
  choice: { minWidth: 'auto', width: '100%' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, justifyContent: 'space-between' },
  run: { alignSelf: 'flex-start' },
});

interface BootstrapPartProps {
  draft: PathDraft;
  analysis: Analysis;
  change: PathModelling['change'];
}

export function BootstrapPart({ draft, analysis, change }: BootstrapPartProps): ReactElement {
  const styles = useStyles();
  const { say, formats } = usePane();
  const { bootstrap, level } = draft;
  const [count, setCount] = useState<number>(bootstrap?.resamples ?? USUAL_COUNT);
  const [seed, setSeed] = useState(bootstrap?.seed ?? 1);
  const { running, start, cancel } = useBootstrap();
  const results = pathResults(draft, analysis);
  const current = bootstrap !== null && isOf(bootstrap, results) ? bootstrap : null;
  const run = (): void => {
    const task = bootstrapTask(analysis, count, seed);
    start(task, (result) =>
      change((now) => ({ ...now, bootstrap: keptBootstrap(draft, analysis, task, result, today()) })),
    );
  };
  return (
    <>
      <SectionHeading>{say('hypotheses')}</SectionHeading>
      <div className={styles.asked}>
        <Field label={say('resamples')}>
          <Dropdown
            className={styles.choice}
            value={formats.count(count)}
            selectedOptions={[String(count)]}
            onOptionSelect={(_, { optionValue }) => setCount(Number(optionValue))}
          >
            {COUNTS.map((each) => (
              <Option key={each} value={String(each)}>
                {formats.count(each)}
              </Option>
            ))}
          </Dropdown>
        </Field>
        <NumberField
          label={say('seed')}
          labelled
          value={seed}
          min={0}
          max={LARGEST_SEED}
          onChange={(typed) => setSeed(Math.round(typed))}
        />
        <Field label={say('significanceLevel')}>
          <Dropdown
            className={styles.choice}
            value={formats.percent(level)}
            selectedOptions={[String(level)]}
            onOptionSelect={(_, { optionValue }) => change((now) => ({ ...now, level: Number(optionValue) }))}
          >
            {LEVELS.map((each) => (
              <Option key={each} value={String(each)}>
                {formats.percent(each)}
              </Option>
            ))}
          </Dropdown>
        </Field>
      </div>
      {running === null ? (
        <Button className={styles.run} onClick={run}>
          {say('runBootstrap')}
        </Button>
      ) : (
        <>
          <div className={styles.line}>
            <Body1>{say('resampled', { done: formats.count(running.done), count: formats.count(running.of) })}</Body1>
            <Button onClick={cancel}>{say('cancel')}</Button>
          </div>
          <ProgressBar value={running.done / running.of} aria-label={say('runBootstrap')} />
        </>
      )}
      {bootstrap !== null && current === null && running === null && <Bar text={say('bootstrapEarlier')} />}
      {current !== null && hasTooFew(current) && (
        <Bar
          text={say('bootstrapTooFew', { used: formats.count(current.used), count: formats.count(current.resamples) })}
        />
      )}
      <Hypotheses draft={draft} analysis={analysis} bootstrap={current} />
      <DiagramPart draft={draft} analysis={analysis} bootstrap={current} />
    </>
  );
}

function Hypotheses({
  draft,
  analysis,
  bootstrap,
}: {
  draft: PathDraft;
  analysis: Analysis;
  bootstrap: KeptBootstrap | null;
}): ReactElement {
  const styles = useStyles();
  const { say, formats } = usePane();
  const nameOf = (id: string): string => draft.constructs.find((one) => one.id === id)?.name ?? '';
  const known = (value: number): number | null => (Number.isFinite(value) ? value : null);
  const shownP = (p: number): number | string | null =>
    p < SMALLEST_P ? `< ${formats.decimals(SMALLEST_P, 3)}` : known(p);
  const rows = pathResults(draft, analysis).map(({ from, to, coefficient, f2, r2 }, place) => {
    const spread = bootstrap?.paths.find((one) => one.from === from && one.to === to);
    const isYes = spread === undefined ? null : isSupported(spread, draft.level);
    const verdict = isYes === null ? '' : say(isYes ? 'supported' : 'notSupported');
    return {
      name: say('hypothesis', { number: place + 1, from: nameOf(from), to: nameOf(to) }),
      says: verdict,
      cells: spread === undefined ? [coefficient, f2, r2] : [coefficient, known(spread.t), shownP(spread.p)],
    };
  });
  const supported = bootstrap?.paths.filter((spread) => isSupported(spread, draft.level)).length ?? 0;
  return (
    <>
      <div role="status">
        {bootstrap !== null && (
          <Body1>
            {say('supportedOf', {
              supported: formats.count(supported),
              count: formats.count(rows.length),
              level: formats.percent(draft.level),
            })}
          </Body1>
        )}
      </div>
      <NumbersTable
        caption={say('hypotheses')}
        first={say('hypothesisColumn')}
        columns={bootstrap === null ? ['β', 'f²', 'R²'] : ['β', 't', 'p']}
        rows={rows}
      />
      {bootstrap !== null && (
        <Caption1 className={styles.quiet}>
          {say('bootstrapOf', {
            count: formats.count(bootstrap.used),
            seed: bootstrap.seed,
            people: formats.count(bootstrap.respondents),
            failed: formats.count(bootstrap.failed),
          })}
        </Caption1>
      )}
    </>
  );
}
