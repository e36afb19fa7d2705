/** The keys of the pane. */
import type { Language } from '../../engine/language';
import { framed } from './frame';
import type { Html } from './html';
import { html } from './html';
import type { ShortcutGroup } from './shortcuts';
import { keyIn, SHORTCUTS } from './shortcuts';
import { wordsIn } from './words';

export const SHORTCUTS_PAGE = 'shortcuts.html';

export function shortcutsPage(language: Language): string {
  const words = wordsIn(language);
  return framed({
    language,
    fileName: SHORTCUTS_PAGE,
    title: `${words.shortcuts} · Timbang`,
    description: words.shortcutsIntroduction,
    scripts: [],
    body: html`<main id="content" class="index">
<h1>${words.shortcuts}</h1>
<p class="lead">${words.shortcutsIntroduction}</p>
${SHORTCUTS.map((group) => groupPart(group, language))}</main>`,
  });
}

function groupPart({ id, title, shortcuts }: ShortcutGroup, language: Language): Html {
  return html`<h2 id="${id}">${title[language]}</h2>
<dl class="keys">
${shortcuts.map(
  ({ keys, does }) => html`<dt>${keys.map((key) => html`<kbd>${keyIn(key, language)}</kbd> `)}</dt>
<dd>${does[language]}</dd>
`,
)}</dl>
`;
}
