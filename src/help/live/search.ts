/** The search of the help: what the page holds already, by all the words that are typed, titles first. */

/** Case and accents do not matter. */
export function searchable(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** 0 where a word is nowhere; more where words stand in the title, most where they begin its words. */
export function rankOf(query: string, title: string, text: string): number {
  const words = searchable(query).split(/\s+/).filter(Boolean);
  const [head, all] = [searchable(title), searchable(`${title} ${text}`)];
  if (words.length === 0 || words.some((word) => !all.includes(word))) return 0;
  const begins = (word: string): boolean => head.split(/[^\p{L}\p{N}]+/u).some((one) => one.startsWith(word));
  return 1 + words.reduce((sum, word) => sum + (begins(word) ? 3 : head.includes(word) ? 2 : 0), 0);
}

const MOST = 12;

export function prepareSearch(form: HTMLFormElement): void {
  const field = form.querySelector('input');
  const list = form.querySelector('ul');
  const found = form.querySelector('.found');
  if (field === null || list === null || found === null) return;
  const entries = [...list.children].filter((entry): entry is HTMLLIElement => entry instanceof HTMLLIElement);
  const { none = '', one = '', many = '' } = form.dataset;

  const show = (): void => {
    const ranked = entries
      .map((entry) => ({
        entry,
        rank: rankOf(field.value, entry.querySelector('a')?.textContent ?? '', entry.dataset.text ?? ''),
      }))
      .filter(({ rank }) => rank > 0)
      .sort((a, b) => b.rank - a.rank);
    list.replaceChildren(...ranked.slice(0, MOST).map(({ entry }) => entry));
    list.hidden = ranked.length === 0;
    const sentence = ranked.length === 0 ? none : ranked.length === 1 ? one : many;
    found.textContent = field.value.trim() === '' ? '' : sentence.replace('{count}', String(ranked.length));
  };
  field.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  show();
}
