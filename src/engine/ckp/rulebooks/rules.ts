import type { Localized } from '../../language';
import type { ContractBook, OptionalRule, Rules } from './ruleBook';
import { refusalsOf } from './ruleBookError';
import { ruleBookMessages } from '../../messages/rulebooks';

const refusal = refusalsOf(ruleBookMessages);

const names: Readonly<Record<OptionalRule, Localized>> = {
  indicatorWeights: { en: 'weights by validity and control', id: 'bobot menurut validitas dan kendali' },
  k3: { en: 'weights by quality and target (K3)', id: 'bobot menurut kualitas dan target (K3)' },
  maximize120: { en: 'a limit on maximize-120', id: 'batas untuk maksimalkan-120' },
  employeeValue: { en: 'the value of an employee', id: 'nilai kinerja pegawai' },
  distribution: { en: 'a distribution of performance status', id: 'distribusi status kinerja' },
  organizationRatings: { en: 'ratings of an organization', id: 'predikat organisasi' },
};

/** A book that has the rules asked for; one that lacks any of them is refused by its title. */
export function having<Book extends ContractBook, Rule extends OptionalRule>(
  book: Book,
  ...rules: readonly Rule[]
): Book & Rules<Rule> {
  const missing = rules.find((rule) => book[rule] === undefined);
  if (missing === undefined) return book as Book & Rules<Rule>;
  throw refusal('ruleMissing', { decree: book.title, rule: names[missing] });
}

/** Refuses a book by which an item scores more than its index: where that ends, its sources do not agree. */
export function refuseItemScore({ title, itemScore, highestIndex }: ContractBook): void {
  if (itemScore === undefined) return;
  throw refusal('itemScoreUnsettled', { decree: title, highest: highestIndex.value });
}
