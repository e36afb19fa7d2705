/** The first page of the help: the search, the ways to the other pages, and all functions by family. */
import type { Language } from '../../engine/language';
import type { FunctionText } from '../texts';
import { familyOf, signatureOf } from '../texts';
import { CHECKLIST_PAGE } from './checklistPage';
import { DOCUMENTS } from './documentPages';
import { framed } from './frame';
import { GUIDE_PAGE } from './guidePage';
import { html } from './html';
import { RECIPES_PAGE } from './recipesPage';
import { searchPart } from './searchIndex';
import { SHORTCUTS_PAGE } from './shortcutsPage';
import { TEMPLATES_PAGE } from './templatesPage';
import { FAMILIES, wordsIn } from './words';

export function indexPage(all: readonly FunctionText[], language: Language): string {
  const words = wordsIn(language);
  const families = [...new Set(all.map(({ name }) => familyOf(name)))];
  return framed({
    language,
    fileName: 'index.html',
    title: `${words.help} · Timbang`,
    description: words.introduction,
    scripts: ['../help.js'],
    body: html`<main id="content" class="index">
<h1>${words.help}</h1>
${searchPart(all, language)}<ul class="ways">
<li><a href="${RECIPES_PAGE}">${words.recipes}</a> ${words.recipesIntroduction}</li>
<li><a href="${TEMPLATES_PAGE}">${words.templates}</a> ${words.templatesShort}</li>
<li><a href="${GUIDE_PAGE}">${words.guide}</a> ${words.guideShort}</li>
<li><a href="${SHORTCUTS_PAGE}">${words.shortcuts}</a> ${words.shortcutsShort}</li>
<li><a href="${CHECKLIST_PAGE}">${words.checklist}</a> ${words.checklistShort}</li>
${DOCUMENTS.map(({ fileName, title, lead }) => html`<li><a href="${fileName}">${title[language]}</a> ${lead[language]}</li>\n`)}</ul>
<h2 id="functions">${words.functions}</h2>
<p>${words.introduction} ${words.bothLanguages}</p>
${families.map(
  (family) => html`<h3 id="${family}">${family} · ${FAMILIES[family]?.[language]}</h3>
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
