/** The guide to the task pane: a section per view, each with the picture of its language, light or dark as the reader's. */
import type { Language } from '../../engine/language';
import { framed } from './frame';
import { GUIDE } from './guide';
import type { GuideSection } from './guide';
import type { Html } from './html';
import { html } from './html';
import type { Mark } from './guideMarks';
import { marksOf } from './guideMarks';
import { marked } from './marked';
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
<ol>
${steps.map((step, index) => html`<li>${number(index)}<span>${marked(step[language])}</span></li>\n`)}</ol>
</div>
<div class="shot">
<picture>
<source media="(prefers-color-scheme: dark)" srcset="../pictures/${pictureName(id, 'dark', language)}">
<img src="../pictures/${pictureName(id, 'light', language)}" width="${WIDTH}" alt="${title[language]}" loading="lazy">
</picture>
${marksOf(id, language).map(onPicture)}</div>
</section>
`;
}

const number = (index: number): Html => html`<b class="number" aria-hidden="true">${index + 1}</b> `;

/** A page's policy admits no style of its own: the place is an attribute of a drawing. */
function onPicture(mark: Mark, index: number): Html {
  if (mark === null) return html``;
  const [x, y] = mark.map((share) => `${(share * 100).toFixed(2)}%`);
  return html`<svg class="mark" aria-hidden="true"><circle cx="${x}" cy="${y}" r="11"/><text x="${x}" y="${y}" dy="5" text-anchor="middle">${index + 1}</text></svg>
`;
}

export function pictureName(section: string, theme: 'light' | 'dark', language: Language): string {
  return `${section}-${theme}-${language}.png`;
}
