/** Asks how a copy without the add-in is to be, once it is known what becomes of its formulas. */
import type { Language } from '../../engine/language';
import { LOCALES } from '../../engine/phrases';
import type { PortableReport, ReportedFormulas } from '../../files/portable/report';
import { make } from './elements';
import { filledIn, type Words } from './words';

export type Form = 'formulas' | 'values';

/** Places named of each reason; a list of all would not be read. */
const NAMED = 3;

/** Null when the person thinks better of it. */
export function askForm(report: PortableReport, language: Language, words: Words): Promise<Form | null> {
  const heading = make('h2', { id: 'portable-title', textContent: words.portableTitle });
  const count = (number: number): string => number.toLocaleString(LOCALES[language]);
  const summary = filledIn(report.formulas === 0 ? words.portableNone : words.portableSummary, {
    formulas: count(report.formulas),
    cells: count(report.cells),
    helpers: count(report.helperCells),
  });
  const dialog = make(
    'dialog',
    { className: 'dialog', attributes: { 'aria-labelledby': 'portable-title' } },
    heading,
    make('p', { textContent: summary }),
    ...reasons(words.portableValues, report.valuesOnly, language, words),
    ...reasons(words.portableLeft, report.left, language, words),
  );
  return new Promise((resolve) => {
    const button = (text: string, form: Form | null, className: string): HTMLButtonElement => {
      const made = make('button', { type: 'button', className, textContent: text });
      made.addEventListener('click', () => end(form));
      return made;
    };
    const end = (form: Form | null): void => {
      dialog.remove();
      resolve(form);
    };
    dialog.addEventListener('cancel', () => end(null));
    dialog.append(
      make(
        'div',
        { className: 'dialog-buttons' },
        button(words.portableFormulas, 'formulas', 'primary'),
        button(words.portableOnlyValues, 'values', ''),
        button(words.cancel, null, ''),
      ),
    );
    document.body.append(dialog);
    dialog.showModal();
  });
}

function reasons(title: string, found: readonly ReportedFormulas[], language: Language, words: Words): HTMLElement[] {
  if (found.length === 0) return [];
  const items = found.map(({ reason, places }) => {
    const named = places.slice(0, NAMED).map(({ sheet, address }) => `${sheet}!${address}`);
    const more = places.length - named.length;
    const where = [...named, ...(more > 0 ? [filledIn(words.andMore, { count: String(more) })] : [])].join(', ');
    return make('li', { textContent: `${reason[language]} ${where}` });
  });
  return [make('p', { textContent: title }), make('ul', {}, ...items)];
}
