/** A questionnaire that is being set up as a path model: items, constructs, paths, what comes out, and the button that writes it. */
import { Button, Caption1, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons';
import { memo, useDeferredValue, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { Analysis } from '../../../engine/pls/analysis';
import { describeError } from '../../../engine/scoringError';
import { againstOthers } from '../../../model/research/pathModel/analysis';
import {
  addedRespondents,
  constructAt,
  withItem,
  withKept,
  withReversed,
} from '../../../model/research/pathModel/draft';
import type { PathFault } from '../../../model/research/pathModel/faults';
import { faultsOf } from '../../../model/research/pathModel/faults';
import { readQuestions } from '../../../model/research/pathModel/read';
import type { ItemColumn, PathDraft, QuestionReading } from '../../../model/research/pathModel/types';
import { areaAddress, quotedSheet } from '../../../sheets/address';
import { FoldFrame } from '../../components/FoldFrame';
import { SectionHeading } from '../../components/SectionHeading';
import { Added, Bar, RemarkList, TableColumns, useListStyles } from '../../employees/ListParts';
import { WriteList } from '../../employees/WriteList';
import { usePane } from '../../shell/context';
import { useLostFocus } from '../../shell/useLostFocus';
import { useModel } from '../../store/useModel';
import { AnswerFields } from './AnswerFields';
import { BootstrapPart } from './BootstrapPart';
import { ConstructsPart } from './ConstructsPart';
import { ModelTable } from './ModelTable';
import { PathsPart } from './PathsPart';
import { TablesPart } from './TablesPart';
import { useAnalysis } from './useAnalysis';
import type { PathModelling } from './usePathModel';
import { pathModelWriting } from './writing';
import { sheetOfPathModel } from './written';

interface PathModelViewProps {
  modelling: PathModelling;
  draft: PathDraft;
}

export function PathModelView({ modelling, draft }: PathModelViewProps): ReactElement {
  const styles = useListStyles();
  const { say } = usePane();
  const block = useLostFocus<HTMLElement>();
  // Hundreds of answers are read, and what comes of them is drawn, in slices after what was chosen is seen to be chosen.
  const drawn = useDeferredValue<PathDraft | null>(draft, null);
  return (
    <section ref={block} className={styles.block} aria-label={say('pathModelStart')}>
      <Button appearance="subtle" className={styles.back} icon={<ArrowResetRegular />} onClick={modelling.close}>
        {say('listOther')}
      </Button>
      <SectionHeading>{say('pathModelStart')}</SectionHeading>
      {drawn !== null && <Questionnaire modelling={modelling} draft={draft} drawn={drawn} />}
    </section>
  );
}

interface DrawnProps extends PathModelViewProps {
  drawn: PathDraft;
}

/** What is set is of the `draft`; what comes of its answers is of the one `drawn`, which may be the one before. */
function Questionnaire(props: DrawnProps): ReactElement {
  const { drawn } = props;
  const reading = useReading(drawn);
  const faults = useMemo(() => faultsOf(drawn, reading), [drawn, reading]);
  // To read the answers and to compute from them are a slice each.
  return <Modelled {...props} reading={reading} faults={faults} />;
}

interface ModelledProps extends DrawnProps {
  reading: QuestionReading;
  faults: readonly PathFault[];
}

function Modelled({ modelling, draft, drawn, reading, faults }: ModelledProps): ReactElement {
  const styles = useListStyles();
  const { say, formats, language } = usePane();
  const { model } = useModel();
  const { change } = modelling;
  const added = useMemo(() => addedRespondents(drawn), [drawn]);
  const analysed = useAnalysis(drawn, reading, faults.length > 0);
  const analysis = analysed !== null && 'analysis' in analysed ? analysed.analysis : null;
  const isReady = !modelling.isLost && analysis !== null;
  const place = `${quotedSheet(draft.table.area.sheet)}!${areaAddress(draft.table.area)}`;
  const sheet = sheetOfPathModel(draft, model);
  const will =
    sheet === null ? say('pathModelWill', { source: place }) : say('pathModelWillUpdate', { sheet, source: place });
  return (
    <>
      <Caption1 className={styles.quiet}>
        {say('pathModelPlace', {
          place,
          people: formats.count(reading.people.length),
          items: formats.count(draft.items.length),
        })}
      </Caption1>
      {modelling.isLost && <Bar text={say('pathModelLost')} />}
      {draft.lost.length > 0 && (
        <Bar text={say('pathModelItemsLost', { items: draft.lost.map(({ item }) => item.code).join(', ') })} />
      )}
      <Added
        words={['respondentsAddedOne', 'respondentsAddedMany']}
        added={added}
        busy={modelling.busy}
        onTake={modelling.takeAdded}
      />
      {faults.map(({ says }) => (
        <Bar key={says.describe(language)} text={says.describe(language)} />
      ))}
      {analysed !== null && 'refusal' in analysed && <Bar text={describeError(analysed.refusal, language)} />}
      <AnswerFields draft={draft} reading={reading} change={change} />
      <RemarkList remarks={reading.remarks} />
      <Columns draft={draft} change={change} isUnclear={faults.some(({ about }) => about === 'items')} />
      <ConstructsPart draft={draft} change={change} />
      {analysis !== null && <AgainstOthers draft={drawn} analysis={analysis} change={change} />}
      <PathsPart draft={draft} change={change} />
      <ModelTable modelling={modelling} />
      {analysis !== null && <Results draft={drawn} analysis={analysis} change={change} />}
      <WriteList
        listing={modelling}
        draft={draft}
        writing={(now, current) => pathModelWriting(draft, now, current, language)}
        will={isReady ? will : say('feedbackNotReady')}
        label={say('pathModelWrite')}
        isReady={isReady}
      />
    </>
  );
}

interface ResultsProps {
  draft: PathDraft;
  analysis: Analysis;
  change: PathModelling['change'];
}

/** They stay as they are while something is typed above. */
const Results = memo(function Results({ draft, analysis, change }: ResultsProps): ReactElement {
  return (
    <>
      {draft.paths.length > 0 && <BootstrapPart draft={draft} analysis={analysis} change={change} />}
      <TablesPart analysis={analysis} />
    </>
  );
});

const AgainstOthers = memo(function AgainstOthers({ draft, analysis, change }: ResultsProps): ReactElement[] {
  return againstOthers(analysis, draft).map((item) => (
    <Against key={item.column} item={item} draft={draft} change={change} />
  ));
});

/** What else is in the draft, such as names, does not change how its table is read. */
function useReading({ table, items, said, scale, zero }: PathDraft): QuestionReading {
  return useMemo(() => readQuestions({ table, items, said, scale, zero }), [table, items, said, scale, zero]);
}

function Columns({
  draft,
  change,
  isUnclear,
}: {
  draft: PathDraft;
  change: PathModelling['change'];
  isUnclear: boolean;
}): ReactElement {
  const { say, formats } = usePane();
  const { constructs, items } = draft;
  const [isOpen, setOpen] = useState(constructs.length < 2);
  return (
    <FoldFrame
      title={say('questionColumns')}
      aside={say('questionColumnsUsed', { count: formats.count(items.length) })}
      isOpen={isOpen || isUnclear}
      onToggle={() => setOpen(!isOpen)}
    >
      <TableColumns
        table={draft.table}
        roleAt={(column) => constructAt(draft, column)}
        roles={constructs.map(({ id, name }) => ({ role: id, words: name }))}
        onRole={(column, construct) => change((now) => withItem(now, column, construct))}
      />
    </FoldFrame>
  );
}

/** An item whose loading is negative: was it worded the other way round? */
function Against({
  item: { column, code },
  draft,
  change,
}: {
  item: ItemColumn;
  draft: PathDraft;
  change: PathModelling['change'];
}): ReactElement {
  const styles = useListStyles();
  const { say } = usePane();
  const construct = draft.constructs.find(({ id }) => id === constructAt(draft, column))?.name ?? '';
  const isReversed = draft.items.some((item) => item.column === column && item.isReversed);
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>
        {say(isReversed ? 'itemAgainstTurned' : 'itemAgainst', { item: code, construct })}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => change((now) => withReversed(now, column, !isReversed))}>
          {say(isReversed ? 'turnBack' : 'turnRound')}
        </Button>
        <Button size="small" onClick={() => change((now) => withKept(now, column))}>
          {say('leaveItem')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
