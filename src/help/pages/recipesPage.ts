/** The recipes: for what people hold, the steps to what they want. */
import type { Language } from '../../engine/language';
import { framed } from './frame';
import type { Html } from './html';
import { html } from './html';
import { marked } from './marked';
import type { Recipe } from './recipes/recipe';
import { SCORE_RECIPES } from './recipes/scores';
import { WEIGHT_RECIPES } from './recipes/weights';
import { wordsIn } from './words';

export const RECIPES_PAGE = 'recipes.html';

export const RECIPES: readonly Recipe[] = [...SCORE_RECIPES, ...WEIGHT_RECIPES];

export function recipesPage(language: Language): string {
  const words = wordsIn(language);
  return framed({
    language,
    fileName: RECIPES_PAGE,
    title: `${words.recipes} · Timbang`,
    description: words.recipesIntroduction,
    scripts: [],
    body: html`<main id="content" class="index">
<h1>${words.recipes}</h1>
<p class="lead">${words.recipesIntroduction}</p>
<ul class="contents">
${RECIPES.map(({ id, title }) => html`<li><a href="#${id}">${title[language]}</a></li>\n`)}</ul>
${RECIPES.map((recipe) => recipePart(recipe, language))}</main>`,
  });
}

function recipePart({ id, title, steps }: Recipe, language: Language): Html {
  return html`<section class="recipe" aria-labelledby="${id}">
<h2 id="${id}">${title[language]}</h2>
<ol>
${steps.map((step) => html`<li>${marked(step[language])}</li>\n`)}</ol>
</section>
`;
}
