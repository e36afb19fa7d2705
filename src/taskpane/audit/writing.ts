/** The report of a check: a row for each finding, each error and each scorecard that is not ready. */
import type { Language } from '../../engine/language';
import { filled } from '../../engine/phrases';
import type { MessageValue } from '../../engine/phrases';
import { effectRemark } from '../../model/audit/audit';
import type { ErrorCells } from '../../model/audit/errorCells';
import type { Certainty, Finding } from '../../model/audit/finding';
import { CERTAINTIES } from '../../model/audit/finding';
import { recomputedTogether } from '../../model/audit/recomputed';
import { againText, KIND_WORDS, openText } from '../../model/audit/words';
import type { Model } from '../../model/types';
import { AUDIT_REPORT_SHEET } from '../../sheets/audit/report';
import type { AuditReportInput, ReportedFinding } from '../../sheets/audit/report';
import type { Area } from '../../sheets/address';
import { placeText } from '../../sheets/address';
import { planned, requestOf } from '../../sheets/kind';
import type { Say } from '../strings';
import type { Writing } from '../writing/useSheetWriting';
import type { Audited, AuditedCells, OpenScorecard } from './audited';
import { scorecardSentences } from './sentencesOf';

interface Speech {
  readonly language: Language;
  readonly say: Say;
}

export function reportWriting(
  audited: Audited,
  notices: readonly string[],
  model: Model,
  { language, say }: Speech,
): Writing {
  return requestOf(model, [planned(AUDIT_REPORT_SHEET, reportOf(audited, notices, { language, say }))]);
}

/** `notices` are what reading the sheets of Timbang brought to light, for the report of the workbook. */
export function reportOf(
  { scope, parts, scorecards }: Audited,
  notices: readonly string[],
  { language, say }: Speech,
): AuditReportInput {
  const recomputed = recomputedTogether(parts.map((part) => part.recomputed));
  const rows = [
    ...parts.flatMap((part) => rowsOf(part, language, say)),
    ...(scope === 'book' ? notices : []).map((notice) => plainRow('possible', null, say('auditNoticeAbout'), notice)),
    ...scorecards.flatMap((scorecard) => rowsOfScorecard(scorecard, language, say)),
  ];
  const [table] = parts;
  return {
    language,
    of: scope === 'table' && table ? placeText(table.area) : null,
    findings: CERTAINTIES.flatMap((certainty) => rows.filter((row) => row.certainty === certainty)),
    again: againText(recomputed, language),
    open: openText(recomputed, language),
  };
}

function rowsOf({ findings, errors, isHidden }: AuditedCells, language: Language, say: Say): ReportedFinding[] {
  const rows = findings.map((finding) => rowOf(finding, language));
  if (errors !== null) rows.push(rowOfErrors(errors, say));
  return isHidden ? rows.map((row) => ({ ...row, to: null })) : rows;
}

function rowOfErrors({ first, count, error }: ErrorCells, say: Say): ReportedFinding {
  const sentence = say(count === 1 ? 'auditErrorOne' : 'auditErrorMany', { count, error });
  return plainRow('certain', first, say('auditErrorAbout'), sentence);
}

function rowOf({ kind, certainty, cells: [cell], remark, effect }: Finding, language: Language): ReportedFinding {
  const shown = (value: MessageValue | undefined): string =>
    value === undefined ? '' : filled('{value}', { value }, language);
  const { printed, computed } = remark.values;
  return {
    ...placed(cell ?? null),
    certainty,
    about: KIND_WORDS[kind]?.[language] ?? '',
    sentence: remark.describe(language),
    printed: shown(printed),
    computed: shown(computed),
    effect: effect === null ? '' : effectRemark(effect).describe(language),
  };
}

function rowsOfScorecard(scorecard: OpenScorecard, language: Language, say: Say): ReportedFinding[] {
  return scorecardSentences(scorecard, language, say).map((sentence) =>
    plainRow('possible', null, say('auditScorecardAbout'), `${scorecard.title}: ${sentence}`),
  );
}

const placed = (area: Area | null): Pick<ReportedFinding, 'place' | 'to'> => ({
  place: area === null ? '' : placeText(area),
  to: area,
});

function plainRow(certainty: Certainty, area: Area | null, about: string, sentence: string): ReportedFinding {
  return { ...placed(area), certainty, about, sentence, printed: '', computed: '', effect: '' };
}
