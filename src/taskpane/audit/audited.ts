/** What checking a table or the workbook came to, as plain data. */
import type { Certainty, Finding } from '../../model/audit/finding';
import type { Audit } from '../../model/audit/audit';
import type { ErrorCells } from '../../model/audit/errorCells';
import type { Remark } from '../../model/scorecard/types';
import type { Area } from '../../sheets/address';

/** Cells that were checked: a table, or all that a sheet has. */
export interface AuditedCells extends Audit {
  readonly area: Area;
  /** Excel shows no cell of a hidden sheet. */
  readonly isHidden: boolean;
  /** Written by Timbang: it computes itself, and was looked through for errors alone. */
  readonly isLive: boolean;
  readonly errors: ErrorCells | null;
}

/** A scorecard of the file that is not ready to be sent. */
export interface OpenScorecard {
  readonly id: string;
  readonly title: string;
  readonly isLost: boolean;
  /** Its sheet was written from another table than there is now. */
  readonly isBehind: boolean;
  /** What cannot be read or makes its colour doubtful. */
  readonly remarks: readonly Remark[];
}

export interface Audited {
  readonly scope: 'table' | 'book';
  readonly parts: readonly AuditedCells[];
  /** Sheets that are too large to be read. */
  readonly tooLarge: readonly string[];
  readonly scorecards: readonly OpenScorecard[];
}

export function withCertainty(findings: readonly Finding[], certainty: Certainty): readonly Finding[] {
  return findings.filter((finding) => finding.certainty === certainty);
}

/** Findings of the parts with this certainty, counted; errors of cells are certain. */
export function countOf(parts: readonly AuditedCells[], certainty: Certainty): number {
  return parts.reduce((sum, { findings, errors }) => {
    const ofErrors = certainty === 'certain' && errors !== null ? 1 : 0;
    return sum + withCertainty(findings, certainty).length + ofErrors;
  }, 0);
}

export function hasFindings({ findings, errors }: AuditedCells): boolean {
  return findings.length > 0 || errors !== null;
}

/** Whether any of its numbers could be computed again, or contradicts another, or computes itself; or judgments were read. */
export function isReadable({ recomputed, findings, isLive }: AuditedCells): boolean {
  return isLive || findings.length > 0 || recomputed.some(({ what, again }) => again > 0 || what === 'judgment');
}
