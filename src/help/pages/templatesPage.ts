/** The templates, to be downloaded in either form. */
import type { Language } from '../../engine/language';
import { TEMPLATE_OFFERS, templateFile } from '../../files/templates/offers';
import { framed } from './frame';
import { html } from './html';
import { wordsIn } from './words';

export const TEMPLATES_PAGE = 'templates.html';

export function templatesPage(language: Language): string {
  const words = wordsIn(language);
  const address = (name: string): string => `../../templates/${encodeURIComponent(name)}`;
  return framed({
    language,
    fileName: TEMPLATES_PAGE,
    title: `${words.templates} · Timbang`,
    description: words.templatesIntroduction,
    scripts: [],
    body: html`<main id="content" class="index">
<h1>${words.templates}</h1>
<p class="lead">${words.templatesIntroduction}</p>
${TEMPLATE_OFFERS.map(
  (offer) => html`<h2 id="${offer.id}">${offer.title[language]}</h2>
<p>${offer.description[language]}</p>
<ul>
${[false, true].map((isPlain) => {
  const name = templateFile(offer, language, isPlain);
  return html`<li><a href="${address(name)}" download>${name}</a></li>
`;
})}</ul>
`,
)}</main>`,
  });
}
