/** The list of all functions, by family. */
import type { Language } from '../../engine/language';
import type { FunctionText } from '../texts';
import { familyOf, signatureOf } from '../texts';
import { CHECKLIST_PAGE } from './checklistPage';
import { framed } from './frame';
import { GUIDE_PAGE } from './guidePage';
import { html } from './html';
import { FAMILIES, wordsIn } from './words';

export function indexPage(all: readonly FunctionText[], language: Language): string {
  const words = wordsIn(language);
  const families = [...new Set(all.map(({ name }) => familyOf(name)))];
  return framed({
    language,
    fileName: 'index.html',
    title: `${words.functions} · Timbang`,
    description: words.introduction,
    scripts: [],
    body: html`<main id="content" class="index">
<h1>${words.functions}</h1>
<p class="lead">${words.introduction}</p>
<p>${words.bothLanguages}</p>
<p><a href="${GUIDE_PAGE}">${words.guide}</a> · <a href="${CHECKLIST_PAGE}">${words.checklist}</a></p>
${families.map(
  (family) => html`<h2 id="${family}">${family} · ${FAMILIES[family]?.[language]}</h2>
<dl class="functions">
${all
  .filter(({ name }) => familyOf(name) === family)
  .map(
    (text) => html`<dt><a href="${text.name}.html">${signatureOf(text)}</a></dt>
<dd>${firstSentence(text.description)}</dd>
`,
  )}</dl>
`,
)}</main>`,
  });
}

function firstSentence(text: string): string {
  return /^.*?\.(?=\s|$)/.exec(text)?.[0] ?? text;
}
