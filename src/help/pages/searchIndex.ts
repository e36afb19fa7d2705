/** What the search of the help finds: every function, recipe, view of the guide and group of keys, made at build time. */
import type { Language, Localized } from '../../engine/language';
import type { FunctionText } from '../texts';
import { GUIDE } from './guide';
import { GUIDE_PAGE } from './guidePage';
import { TEMPLATE_OFFERS } from '../../files/templates/offers';
import type { Html } from './html';
import { html } from './html';
import { RECIPES, RECIPES_PAGE } from './recipesPage';
import { keyIn, SHORTCUTS } from './shortcuts';
import { SHORTCUTS_PAGE } from './shortcutsPage';
import { TEMPLATES_PAGE } from './templatesPage';
import { wordsIn } from './words';

interface Entry {
  readonly href: string;
  readonly kind: string;
  readonly title: string;
  /** Everything else that is searched. */
  readonly text: string;
}

const plain = (text: string): string => text.replace(/[`*]/g, '');

function entriesOf(all: readonly FunctionText[], language: Language): Entry[] {
  const words = wordsIn(language);
  const joined = (texts: readonly Localized[]): string => texts.map((text) => plain(text[language])).join(' ');
  return [
    ...RECIPES.map(({ id, title, steps, words: more }) => ({
      href: `${RECIPES_PAGE}#${id}`,
      kind: words.recipe,
      title: title[language],
      text: joined([more, ...steps]),
    })),
    ...GUIDE.map(({ id, title, text, steps }) => ({
      href: `${GUIDE_PAGE}#${id}`,
      kind: words.guide,
      title: title[language],
      text: joined([text, ...steps]),
    })),
    ...TEMPLATE_OFFERS.map(({ id, title, description }) => ({
      href: `${TEMPLATES_PAGE}#${id}`,
      kind: words.templates,
      title: title[language],
      text: description[language],
    })),
    ...SHORTCUTS.map(({ id, title, shortcuts }) => ({
      href: `${SHORTCUTS_PAGE}#${id}`,
      kind: words.shortcuts,
      title: title[language],
      text: shortcuts
        .map(({ keys, does }) => `${keys.map((key) => keyIn(key, language)).join(' ')} ${does[language]}`)
        .join(' '),
    })),
    ...all.map(({ name, description }) => ({
      href: `${name}.html`,
      kind: words.aFunction,
      title: name,
      // Found by its parts as well: omax level.
      text: `${name.replace('.', ' ')} ${description}`,
    })),
  ];
}

/** The field and all entries; the script shows those that are asked for. Without it they are a list of everything. */
export function searchPart(all: readonly FunctionText[], language: Language): Html {
  const words = wordsIn(language);
  return html`<form class="search" role="search" data-none="${words.nothingFound}" data-one="${words.foundOne}" data-many="${words.foundMany}">
<label for="query">${words.search}</label>
<input id="query" type="search" autocomplete="off" spellcheck="false" placeholder="${words.searchExample}">
<p class="found" role="status"></p>
<ul class="entries" hidden>
${entriesOf(all, language).map(
  ({ href, kind, title, text }) =>
    html`<li data-text="${text}"><a href="${href}">${title}</a> <span class="kind">${kind}</span></li>\n`,
)}</ul>
</form>
`;
}
