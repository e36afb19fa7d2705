interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Collects replacements by their places in the text as it is, and applies them at once; the rest stays to the letter. */
export class XmlEditor {
  private readonly replacements: Replacement[] = [];

  constructor(private readonly source: string) {}

  replace(start: number, end: number, text: string): void {
    this.replacements.push({ start, end, text });
  }

  /** Several at one place stand in the order in which they came. */
  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  remove(start: number, end: number): void {
    this.replace(start, end, '');
  }

  get isChanged(): boolean {
    return this.replacements.length > 0;
  }

  /** Two replacements of the same stretch are a mistake of ours. */
  apply(): string {
    const ordered = this.replacements.toSorted((one, other) => one.start - other.start || one.end - other.end);
    const parts: string[] = [];
    let at = 0;
    for (const { start, end, text } of ordered) {
      if (start < at || end < start || end > this.source.length) throw new RangeError(`Edits meet at ${start}`);
      parts.push(this.source.slice(at, start), text);
      at = end;
    }
    parts.push(this.source.slice(at));
    return parts.join('');
  }
}
