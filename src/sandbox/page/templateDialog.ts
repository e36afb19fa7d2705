/** Which template a new workbook begins with, and in which form. */
import type { Language } from '../../engine/language';
import { TEMPLATE_OFFERS, templateFile } from '../../files/templates/offers';
import { make } from './elements';
import type { Words } from './words';

/** The name of the file; null when the person thinks better of it. */
export function askTemplate(language: Language, words: Words): Promise<string | null> {
  return new Promise((resolve) => {
    const dialog = make('dialog', { className: 'dialog', attributes: { 'aria-labelledby': 'template-title' } });
    const end = (name: string | null): void => {
      dialog.remove();
      resolve(name);
    };
    const button = (text: string, label: string, name: string | null): HTMLButtonElement => {
      const made = make('button', { type: 'button', textContent: text, attributes: { 'aria-label': label } });
      made.addEventListener('click', () => end(name));
      return made;
    };
    const rows = TEMPLATE_OFFERS.map((offer) => {
      const title = offer.title[language];
      return make(
        'li',
        {},
        make('strong', { textContent: title }),
        make('p', { textContent: offer.description[language] }),
        button(words.withAddIn, `${title}: ${words.withAddIn}`, templateFile(offer, language)),
        button(words.withoutAddIn, `${title}: ${words.withoutAddIn}`, templateFile(offer, language, true)),
      );
    });
    dialog.addEventListener('cancel', () => end(null));
    dialog.append(
      make('h2', { id: 'template-title', textContent: words.templateTitle }),
      make('ul', { className: 'templates' }, ...rows),
      make('div', { className: 'dialog-buttons' }, button(words.cancel, words.cancel, null)),
    );
    document.body.append(dialog);
    dialog.showModal();
  });
}
