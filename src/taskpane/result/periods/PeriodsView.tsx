/** The periods of a scorecard: set up and written, then read by the scorecard, then moved on period by period. */
import type { ReactElement } from 'react';
import { usualCount } from '../../../model/periods/names';
import { readsPeriods } from '../../../model/periods/settings';
import { periodYear } from '../../../model/periods/next';
import type { Evaluation } from '../../../model/scorecard/evaluation';
import type { ScorecardPeriods } from '../../../model/types';
import { Waiting } from '../../components/Waiting';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { useSheetWriting } from '../../writing/useSheetWriting';
import type { PartProps } from '../parts/openPart';
import { PartFrame } from '../parts/PartFrame';
import { TableLost } from '../TableLost';
import { useResult } from '../useResult';
import { ForwardForm } from './ForwardForm';
import { forwardWish, forwardWriting } from './forwardWriting';
import { PeriodsForm } from './PeriodsForm';
import { PeriodsWritten } from './PeriodsWritten';
import { feedingWriting, hasPeriods, nextWriting, periodsWriting } from './periodsWriting';
import { useAsked } from './useAsked';

export function PeriodsView({ scorecard, onClose }: PartProps): ReactElement {
  const { say } = usePane();
  const { evaluation, failure } = useResult(scorecard);
  return (
    <PartFrame title={say('periods')} text={say('periodsHow')} onClose={onClose}>
      {evaluation && <OfEvaluation key={scorecard.id} evaluation={evaluation} />}
      {!evaluation && failure === null && <Waiting label={say('readingTable')} />}
      {!evaluation && failure !== null && <TableLost title={scorecard.title} failure={failure} />}
    </PartFrame>
  );
}

function OfEvaluation({ evaluation }: { evaluation: Evaluation }): ReactElement {
  const { language } = usePane();
  const { model } = useModel();
  const { busy, write, question } = useSheetWriting();
  const { kpis, scorecard } = evaluation;
  const written = hasPeriods(scorecard, model) ? scorecard : null;
  const asked = useAsked(written);
  return (
    <>
      {written && (
        <PeriodsWritten
          isRead={readsPeriods(written)}
          asked={asked}
          busy={busy}
          onRead={() => void write((now) => feedingWriting(written, now, language))}
          onNext={() => void write((now) => nextWriting(written, now, language))}
        />
      )}
      <PeriodsForm
        key={written?.periods.count ?? 0}
        kpis={kpis}
        begun={written?.periods ?? proposed(evaluation, language)}
        isWritten={written !== null}
        busy={busy}
        onWrite={(periods) => void write((now) => periodsWriting(evaluation, periods, now, language))}
      />
      {!readsPeriods(scorecard) && (
        <ForwardForm
          key={scorecard.title}
          wish={forwardWish(evaluation, language)}
          taken={model.scorecards.map(({ title }) => title)}
          busy={busy}
          onWrite={(wish) => void write((now) => forwardWriting(evaluation, wish, now, language))}
        />
      )}
      {question}
    </>
  );
}

/** Quarters of the year that the table or the title names, else of this one. */
function proposed({ scorecard, source }: Evaluation, language: ScorecardPeriods['language']): ScorecardPeriods {
  const { periods } = scorecard;
  if (periods !== undefined) return { ...periods, table: '' };
  const year = periodYear(source.found.period) ?? periodYear(scorecard.title) ?? new Date().getFullYear();
  return { grain: 'quarter', year, count: usualCount('quarter'), language, table: '', kpis: {} };
}
