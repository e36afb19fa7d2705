/** The checklist for a real Excel: lines to tick by topic, and a report made of them. live/checklist moves it. */
import type { Language } from '../../engine/language';
import { CHECKLIST } from './checklist';
import type { ChecklistLine, ChecklistTopic } from './checklistTopic';
import { framed } from './frame';
import type { Html } from './html';
import { html } from './html';
import { marked } from './marked';
import { wordsIn } from './words';

export const CHECKLIST_PAGE = 'checklist.html';

export function checklistPage(language: Language): string {
  const words = wordsIn(language);
  return framed({
    language,
    fileName: CHECKLIST_PAGE,
    title: `${words.checklist} · Timbang`,
    description: words.checklistIntroduction,
    scripts: ['../help.js'],
    body: html`<main id="content" class="index">
<h1>${words.checklist}</h1>
<p class="lead">${words.checklistIntroduction}</p>
<p>${words.checklistKept}</p>
<form class="checklist" data-title="Timbang · ${words.checklist}" data-ticked="${words.ticked}" data-copied="${words.reportCopied}" data-selected="${words.reportSelected}">
${CHECKLIST.map((topic) => topicPart(topic, language))}<label for="which">${words.whichExcel}</label>
<input id="which" name="which" type="text" autocomplete="off">
<label for="differences">${words.differences}</label>
<textarea id="differences" name="differences" rows="4"></textarea>
<h2 id="report-heading">${words.report}</h2>
<p><output class="ticked"></output></p>
<textarea class="report" rows="8" readonly aria-labelledby="report-heading"></textarea>
<p class="buttons"><button type="submit">${words.copyReport}</button> <button type="button" class="save">${words.saveReport}</button> <button type="button" class="print">${words.printPage}</button> <button type="reset">${words.clearTicks}</button></p>
<p class="said" role="status"></p>
</form>
</main>`,
  });
}

function topicPart({ id, title, lines }: ChecklistTopic, language: Language): Html {
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${title[language]}</h2>
<ul class="ticks">
${lines.map((line) => linePart(line, language))}</ul>
</section>
`;
}

function linePart({ id, todo, see }: ChecklistLine, language: Language): Html {
  return html`<li><label><input type="checkbox" name="${id}"> <span>${marked(todo[language])}
<span class="see">${wordsIn(language).mustBeSeen} ${marked(see[language])}</span></span></label></li>
`;
}
