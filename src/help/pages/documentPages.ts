/** Documents as pages: one in each language within the help, and one of both languages at the address that a manifest names. */
import type { Language } from '../../engine/language';
import { EACH_LANGUAGE } from '../../engine/language';
import { ADMINISTRATOR } from './documents/administrator';
import type { Block, Document, DocumentSection } from './documents/document';
import { PRIVACY } from './documents/privacy';
import { SUPPORT } from './documents/support';
import { TERMS } from './documents/terms';
import { framed, framedForAll } from './frame';
import type { Html } from './html';
import { html } from './html';
import { marked } from './marked';
import { wordsIn } from './words';

/** What the store and the manifests lead to. */
const OF_THE_STORE: readonly Document[] = [PRIVACY, TERMS, SUPPORT];
export const DOCUMENTS: readonly Document[] = [SUPPORT, ADMINISTRATOR, PRIVACY, TERMS];

/** By path. `contact` is a page or a `mailto:` address, where there is one. */
export function documentFiles(contact: string | undefined): Map<string, string> {
  const files = new Map<string, string>();
  for (const document of DOCUMENTS) {
    for (const language of EACH_LANGUAGE) {
      files.set(`help/${language}/${document.fileName}`, pageIn(document, language, contact));
    }
  }
  for (const document of OF_THE_STORE) files.set(document.fileName, pageForAll(document, contact));
  return files;
}

function pageIn(document: Document, language: Language, contact: string | undefined): string {
  const { fileName, title, lead } = document;
  return framed({
    language,
    fileName,
    title: `${title[language]} · Timbang`,
    description: lead[language],
    scripts: [],
    body: html`<main id="content" class="index">
<h1>${title[language]}</h1>
${bodyOf(document, { language, contact, pages: '', ids: '' })}</main>`,
  });
}

function pageForAll(document: Document, contact: string | undefined): string {
  const { title, lead } = document;
  const names = EACH_LANGUAGE.map((language) => title[language]).join(' · ');
  return framedForAll({
    title: `${names} · Timbang`,
    description: lead.en,
    body: html`<main id="content" class="index">
${EACH_LANGUAGE.map(
  (language) => html`<section class="language-part" lang="${language}" id="${language}">
<h1>${title[language]}</h1>
${bodyOf(document, { language, contact, pages: `help/${language}/`, ids: `${language}-` })}</section>
`,
)}</main>`,
  });
}

interface Where {
  readonly language: Language;
  readonly contact: string | undefined;
  /** From the page to those of the help. */
  readonly pages: string;
  /** Before the id of a section, where both languages stand on one page. */
  readonly ids: string;
}

function bodyOf({ lead, sections }: Document, where: Where): Html {
  return html`<p class="lead">${lead[where.language]}</p>
${sections.map((section) => sectionPart(section, where))}`;
}

function sectionPart({ id, title, blocks }: DocumentSection, where: Where): Html {
  return html`<h2 id="${where.ids}${id}">${title[where.language]}</h2>
${blocks.map((block) => blockPart(block, where))}`;
}

function blockPart(block: Block, where: Where): Html {
  const { language, pages } = where;
  if ('list' in block) {
    return html`<ul class="points">
${block.list.map((text) => html`<li>${marked(text[language])}</li>\n`)}</ul>
`;
  }
  if ('pairs' in block) {
    return html`<dl class="parameters">
${block.pairs.map(([term, text]) => html`<dt>${marked(term[language])}</dt>\n<dd>${marked(text[language])}</dd>\n`)}</dl>
`;
  }
  if ('page' in block) return html`<p><a href="${pages}${block.page}">${block.text[language]}</a></p>\n`;
  if ('contact' in block) return contactPart(where);
  return html`<p>${marked(block[language])}</p>\n`;
}

function contactPart({ language, contact }: Where): Html {
  const words = wordsIn(language);
  if (contact === undefined) return html`<p>${words.askGiver}</p>\n`;
  const shown = contact.replace(/^mailto:/, '');
  return html`<p>${words.askHere} <a href="${contact}">${shown}</a></p>\n<p>${words.askWith}</p>\n`;
}
