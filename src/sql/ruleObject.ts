import { RulesError } from './rulesError';

/** An object of the rules, asked for what it may hold; whatever was not asked for is refused at the end. */
export class RuleObject {
  private readonly entries: ReadonlyMap<string, unknown>;
  private readonly asked = new Set<string>();

  /** `path` is what sentences call the object: blank for the whole, `columns.` for a part. */
  constructor(
    json: unknown,
    private readonly path: string,
  ) {
    if (typeof json !== 'object' || json === null || Array.isArray(json)) {
      throw path === ''
        ? new RulesError('rulesNotObject')
        : new RulesError('partNotObject', { name: path.replace(/\.$/, '') });
    }
    this.entries = new Map(Object.entries(json));
  }

  text(name: string, otherwise?: string): string {
    const value = this.value(name) ?? otherwise;
    if (typeof value === 'string' && value.trim() !== '') return value;
    throw new RulesError('ruleNotText', { name: this.path + name });
  }

  optionalText(name: string): string | null {
    return this.value(name) === undefined ? null : this.text(name);
  }

  /** Names, each once. */
  texts(name: string, otherwise?: readonly string[]): readonly string[] {
    const value = this.value(name) ?? otherwise;
    const isList = Array.isArray(value) && value.every((one) => typeof one === 'string' && one.trim() !== '');
    const list = (isList ? value : []) as readonly string[];
    if (isList && new Set(list).size === list.length && (list.length > 0 || otherwise !== undefined)) return list;
    throw new RulesError('ruleNotTexts', { name: this.path + name });
  }

  /** Words, blank ones among them. */
  words(name: string, otherwise: readonly string[]): readonly string[] {
    const value = this.value(name) ?? otherwise;
    if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
    throw new RulesError('ruleNotTexts', { name: this.path + name });
  }

  number(name: string, from: number, to: number, otherwise: number): number {
    const value = this.value(name) ?? otherwise;
    if (typeof value === 'number' && value >= from && value <= to) return value;
    throw new RulesError('ruleNotNumber', { name: this.path + name, from, to });
  }

  numbers(name: string, from: number, to: number): readonly number[] | null {
    const value = this.value(name);
    if (value === undefined) return null;
    const isFitting = (one: unknown): boolean => typeof one === 'number' && one >= from && one <= to;
    if (Array.isArray(value) && value.every(isFitting)) return value as readonly number[];
    throw new RulesError('ruleNotNumber', { name: this.path + name, from, to });
  }

  /** Weights by the names they belong to, none below 0. */
  numbersByName(name: string): Readonly<Record<string, number>> | null {
    const value = this.value(name);
    if (value === undefined) return null;
    const path = `${this.path}${name}.`;
    const entries = [...new RuleObject(value, path).entries].map(([key, weight]) => {
      if (typeof weight === 'number' && weight > 0 && weight <= 1e9) return [key, weight] as const;
      throw new RulesError('ruleNotNumber', { name: path + key, from: 0, to: 1e9 });
    });
    return Object.fromEntries(entries);
  }

  choice<Choice extends string>(name: string, known: readonly Choice[], otherwise?: Choice): Choice {
    const value = this.value(name) ?? otherwise;
    const found = known.find((one) => one === value);
    if (found !== undefined) return found;
    throw new RulesError('ruleNotChoice', { name: this.path + name, known: known.join(', ') });
  }

  yesNo(name: string, otherwise: boolean): boolean {
    const value = this.value(name) ?? otherwise;
    if (typeof value === 'boolean') return value;
    throw new RulesError('ruleNotYesNo', { name: this.path + name });
  }

  part(name: string): RuleObject {
    return new RuleObject(this.value(name), `${this.path}${name}.`);
  }

  optionalPart(name: string): RuleObject | null {
    return this.value(name) === undefined ? null : this.part(name);
  }

  refuseOthers(): void {
    const stray = [...this.entries.keys()].find((name) => !this.asked.has(name));
    if (stray === undefined) return;
    throw new RulesError('ruleUnknown', { name: this.path + stray, known: [...this.asked].join(', ') });
  }

  private value(name: string): unknown {
    this.asked.add(name);
    return this.entries.get(name);
  }
}
