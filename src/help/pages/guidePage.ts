/** The guide to the task pane: a section per view, each with the picture of its language, light or dark as the reader's. */
import type { Language } from '../../engine/language';
import { framed } from './frame';
import { GUIDE } from './guide';
import type { GuideSection } from './guide';
import type { Html } from './html';
import { html } from './html';
import { wordsIn } from './words';

/** Beside the languages' folders; from assets/screenshots/guide. */
export const PICTURES = 'help/pictures';

export const GUIDE_PAGE = 'guide.html';

/** Pictures are of the pane at Excel's own width, taken at twice the density. */
const WIDTH = 350;

export function guidePage(language: Language): string {
  const words = wordsIn(language);
  return framed({
    language,
    fileName: GUIDE_PAGE,
    title: `${words.guide} · Timbang`,
    description: words.guideIntroduction,
    scripts: [],
    body: html`<main id="content" class="guide">
<h1>${words.guide}</h1>
<p class="lead">${words.guideIntroduction}</p>
<ul class="contents">
${GUIDE.map(({ id, title }) => html`<li><a href="#${id}">${title[language]}</a></li>\n`)}</ul>
${GUIDE.map((section) => guideSection(section, language))}</main>`,
  });
}

function guideSection({ id, title, text, steps }: GuideSection, language: Language): Html {
  return html`<section aria-labelledby="${id}">
<div class="words">
<h2 id="${id}">${title[language]}</h2>
<p>${text[language]}</p>
${steps.length > 0 ? html`<ol>\n${steps.map((step) => html`<li>${step[language]}</li>\n`)}</ol>\n` : undefined}</div>
<picture>
<source media="(prefers-color-scheme: dark)" srcset="../pictures/${pictureName(id, 'dark', language)}">
<img src="../pictures/${pictureName(id, 'light', language)}" width="${WIDTH}" alt="${title[language]}" loading="lazy">
</picture>
</section>
`;
}

export function pictureName(section: string, theme: 'light' | 'dark', language: Language): string {
  return `${section}-${theme}-${language}.png`;
}
