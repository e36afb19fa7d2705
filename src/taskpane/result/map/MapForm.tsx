/** The map, what is to be said about its links, and the ways to change them. */
import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { causesOf } from '../../../model/map/causes';
import type { Causes } from '../../../model/map/causes';
import { mapOf, withNamesNow } from '../../../model/map/edit';
import type { Lane } from '../../../model/map/lanes';
import { lanesOf } from '../../../model/map/lanesOf';
import type { Evaluation } from '../../../model/scorecard/evaluation';
import { planned, requestOf } from '../../../sheets/kind';
import { MAP_SHEET } from '../../../sheets/scorecard/map/map';
import { MapDrawing } from '../../charts/map/MapDrawing';
import { StrategyMap } from '../../charts/StrategyMap';
import { BusyButton } from '../../components/BusyButton';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { sheetOf } from '../../scorecard/writing';
import { useSheetWriting } from '../../writing/useSheetWriting';
import { Definitions } from './Definitions';
import { LinkList } from './LinkList';
import { LinkPicker } from './LinkPicker';
import { LinkText } from './LinkText';

const FEWEST = 2;

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  bar: { whiteSpace: 'normal', alignItems: 'start', paddingTop: '6px', paddingBottom: '6px' },
  quiet: { color: tokens.colorNeutralForeground3 },
  write: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
});

export function MapForm({ evaluation }: { evaluation: Evaluation }): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { model } = useModel();
  const { busy, write, question } = useSheetWriting();
  const { scorecard, result } = evaluation;
  const lanes = useMemo(() => lanesOf(result, model), [result, model]);
  const causes = useMemo(() => causesOf(mapOf(model, scorecard.id), lanes), [model, scorecard.id, lanes]);
  if (lanes.flatMap(({ objectives }) => objectives).length < FEWEST) return <Body1>{say('mapNothing')}</Body1>;
  const { links } = causes;
  const hasSheet = sheetOf(scorecard, model) !== null;
  const press = (): void =>
    void write((now) => requestOf(now, [planned(MAP_SHEET, { language, evaluation, model: now })]));
  return (
    <div className={styles.block}>
      {links.length > 0 ? (
        <MapDrawing label={say('strategyMap')} lanes={lanes} links={links} bands={result.bands} />
      ) : (
        <>
          <StrategyMap label={say('strategyMap')} lanes={lanes} bands={result.bands} />
          <Caption1>{say('mapNoLinks')}</Caption1>
        </>
      )}
      <Findings causes={causes} lanes={lanes} of={scorecard.id} />
      <div className={styles.write}>
        <Caption1 className={styles.quiet}>{say(hasSheet ? 'mapSheetText' : 'sheetMissing')}</Caption1>
        <BusyButton appearance="primary" busy={busy} disabled={!hasSheet} onClick={press}>
          {say('mapWrite')}
        </BusyButton>
        {question}
      </div>
      <LinkPicker lanes={lanes} links={links} of={scorecard.id} />
      <LinkText lanes={lanes} links={links} of={scorecard.id} />
      <LinkList causes={causes} of={scorecard.id} bands={result.bands} />
      <Definitions lanes={lanes} of={scorecard.id} bands={result.bands} />
    </div>
  );
}

interface FindingsProps {
  causes: Causes;
  lanes: readonly Lane[];
  /** The id of the scorecard. */
  of: string;
}

function Findings({ causes, lanes, of }: FindingsProps): ReactElement | null {
  const styles = useStyles();
  const { say, language } = usePane();
  const { edit } = useModel();
  const { ring, noWay, downward, renamed } = causes;
  const objectives = lanes.flatMap((lane) => lane.objectives);
  const said = [...(noWay === null ? [] : [noWay]), ...downward].map((one) => one.describe(language));
  const confirm = (): void =>
    void edit((now) => withNamesNow(now, of, objectives), { key: 'mapConfirmed', values: {} });
  return (
    <>
      {ring !== null && (
        <MessageBar className={styles.bar} intent="warning" layout="multiline">
          <MessageBarBody>{ring.describe(language)}</MessageBarBody>
        </MessageBar>
      )}
      {renamed.length > 0 && (
        <MessageBar className={styles.bar} intent="warning" layout="multiline">
          <MessageBarBody>{renamed.map((one) => one.describe(language)).join(' ')}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={confirm}>
              {say('mapConfirm')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {said.length > 0 && (
        <MessageBar className={styles.bar} intent="info" layout="multiline">
          <MessageBarBody>
            {said.map((text) => (
              <div key={text}>{text}</div>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
