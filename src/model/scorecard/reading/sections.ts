/** Rows that stand above KPIs and say which perspective or objective follows. */
import { isBlank } from '../../../engine/cells';
import type { CellValue } from '../../types';
import { percentWithin, sectionText } from './rows';
import type { Columns, Section } from '../types';

type Row = readonly CellValue[];

const NUMBERED = '^(?:[a-z0-9]+(?:\\.\\d+)*[.)]?\\s+)?';
const PERSPECTIVE = new RegExp(`${NUMBERED}(?:perspektif|perspective)\\b|\\bperspective\\b[^a-z]*$`, 'i');
const OBJECTIVE = new RegExp(
  `${NUMBERED}(?:sasaran(?: strategis| program| kegiatan| kinerja)?|strategic (?:objective|goal)|objective|tujuan|goal|ss|so)\\s*[-.]?\\s*\\d`,
  'i',
);
const OBJECTIVE_WORDS = new RegExp(`${NUMBERED}(?:sasaran (?:strategis|program|kegiatan)|strategic objective)\\b`, 'i');

/** Whether a text heads a section by its words; a bare "Sasaran …" only in a row without a unit. */
export function isSectionText(text: string, isUnitBlank: boolean): boolean {
  const plain = text.replace(/\s+/g, ' ').trim();
  return PERSPECTIVE.test(plain) || (isUnitBlank && (OBJECTIVE.test(plain) || OBJECTIVE_WORDS.test(plain)));
}

/** Whether a row that heads a section says so by its words. */
export function saysSection(row: Row): boolean {
  return row.some((cell) => typeof cell === 'string' && isSectionText(cell, true));
}

type Level = 'perspective' | 'objective';

const NONE: Section = { name: '', weight: null };

/** Follows the sections down the table: which perspective and which objective each row stands in. */
export class SectionStack {
  private section = NONE;
  private objective = NONE;
  /** How headings of each level look, by the first that was met. */
  private readonly looks = new Map<string, Level>();
  private isAfterHeading = false;

  constructor(private readonly columns: Columns) {}

  /** A perspective in the line directly above the headings is that of the rows below them. */
  beginAbove(above: readonly Row[]): void {
    const line = above.at(-1) ?? [];
    if (line.some((cell) => typeof cell === 'string' && PERSPECTIVE.test(cell.trim())) && !this.columns.perspective) {
      this.section = { name: sectionText(line), weight: this.weightIn(line) };
    }
  }

  enter(row: Row): void {
    const entered = { name: sectionText(row), weight: this.weightIn(row) };
    const level = this.levelOf(row);
    if (level === 'perspective') {
      this.section = entered;
      this.objective = NONE;
    } else this.objective = entered;
    this.isAfterHeading = true;
  }

  /** A KPI came after the last heading. */
  leaveHeading(): void {
    this.isAfterHeading = false;
  }

  current(): { section: Section; objective: Section } {
    return { section: this.section, objective: this.objective };
  }

  /** By its words, else as headings that look alike were taken, else one level below a heading directly above. */
  private levelOf(row: Row): Level {
    const look = lookOf(row);
    const level = this.levelByWords(row) ?? this.looks.get(look) ?? this.levelByPlace();
    if (!this.looks.has(look)) this.looks.set(look, level);
    return level;
  }

  private levelByWords(row: Row): Level | null {
    const texts = row.filter((cell) => typeof cell === 'string').map((text) => text.replace(/\s+/g, ' ').trim());
    if (texts.some((text) => PERSPECTIVE.test(text))) return 'perspective';
    return texts.some((text) => OBJECTIVE.test(text) || OBJECTIVE_WORDS.test(text)) ? 'objective' : null;
  }

  private levelByPlace(): Level {
    if (this.columns.perspective && !this.columns.objective) return 'objective';
    return this.isAfterHeading ? 'objective' : 'perspective';
  }

  /** In the column of weights, else a percent in its words or beside them. */
  private weightIn(row: Row): CellValue | null {
    const place = (this.columns.perspectiveWeight ?? this.columns.weight)?.index ?? -1;
    const own = row[place];
    if (!isBlank(own)) return own as CellValue;
    const alone = row.find((cell) => typeof cell === 'string' && /^\d+([.,]\d+)?\s*%$/.test(cell.trim()));
    if (alone !== undefined) return alone;
    return row.map((cell) => percentWithin(String(cell))).find((found) => found !== null) ?? null;
  }
}

/** Where a heading stands and how it is numbered. */
function lookOf(row: Row): string {
  const column = row.findIndex((cell) => !isBlank(cell));
  const first = String(row[column] ?? '').trim();
  const numbering =
    /^(?:([IVX]+)[.)]?(?:\s|$)|([A-Z])[.)]?(?:\s|$)|(\d+)[.)]?(?:\s|$)|(\d+(?:\.\d+)+)[.)]?(?:\s|$))/.exec(first);
  const kind = numbering === null ? -1 : numbering.slice(1).findIndex((one) => one !== undefined);
  return `${column}:${kind}`;
}
