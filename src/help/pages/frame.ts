/** What all help pages have in common: head, header, language of the page and of its twin. */
import type { Language } from '../../engine/language';
import { EACH_LANGUAGE } from '../../engine/language';
import { VERSION } from '../version';
import type { Html } from './html';
import { html } from './html';
import { OWN_NAMES, wordsIn } from './words';

/** Nothing but the add-in's own files, and nothing written into the page itself. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export interface Page {
  readonly language: Language;
  /** The same in both languages. */
  readonly fileName: string;
  readonly title: string;
  readonly description: string;
  /** Loaded in this order before the page is ready. */
  readonly scripts: readonly string[];
  readonly body: Html;
}

export function framed({ language, fileName, title, description, scripts, body }: Page): string {
  const words = wordsIn(language);
  const others = EACH_LANGUAGE.filter((one) => one !== language);
  const twins = others.map(
    (other) => html`<link rel="alternate" hreflang="${other}" href="../${other}/${fileName}">\n`,
  );
  return whole({
    language,
    title,
    description,
    root: '../../',
    head: html`${twins}<link rel="stylesheet" href="../help.css">
${scripts.map((address) => html`<script defer src="${address}"></script>\n`)}`,
    home: html`<a class="home" href="index.html">${logo('../../')}Timbang · ${words.help}</a>
${others.map(
  (other) =>
    html`<a class="language" href="../${other}/${fileName}" hreflang="${other}" lang="${other}">${OWN_NAMES[other]}</a>\n`,
)}`,
    body,
  });
}

/** A page beside the folder of the help, in all languages one below the other. */
export function framedForAll({ title, description, body }: Pick<Page, 'title' | 'description' | 'body'>): string {
  return whole({
    language: 'en',
    title,
    description,
    root: '',
    head: html`<link rel="stylesheet" href="help/help.css">\n`,
    home: html`<span class="home">${logo('')}Timbang</span>
<span class="languages">${EACH_LANGUAGE.map((one) => html`<a class="language" href="#${one}" lang="${one}">${OWN_NAMES[one]}</a>\n`)}</span>
`,
    body,
  });
}

interface Whole extends Pick<Page, 'language' | 'title' | 'description' | 'body'> {
  /** From the page to the files of the add-in. */
  readonly root: string;
  readonly head: Html;
  readonly home: Html;
}

function whole({ language, title, description, root, head, home, body }: Whole): string {
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${description}">
<title>${title}</title>
<link rel="icon" href="${root}assets/icons/icon-32.png">
${head}</head>
<body>
<a class="skip" href="#content">${wordsIn(language).toContent}</a>
<header class="top">
${home}</header>
${body}
<footer class="bottom">Timbang ${VERSION}</footer>
</body>
</html>
`;
  return page.text;
}

function logo(root: string): Html {
  return html`<img src="${root}assets/icons/icon-20.png" srcset="${root}assets/icons/icon-40.png 2x" width="20" height="20" alt="">`;
}
