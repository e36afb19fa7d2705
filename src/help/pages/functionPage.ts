/** The help page of a function: what it gives, takes, refuses, where it is from, and examples that compute. */
import type { Language } from '../../engine/language';
import type { MessageKey, ScoringErrorCode } from '../../engine/messages';
import { codeOf } from '../../engine/messages';
import { allMessages } from '../../engine/messages/all';
import { printedCells } from '../formula';
import type { Shape } from '../live/shapes';
import type { FunctionText, ParameterText, Words } from '../texts';
import { familyOf, signatureOf } from '../texts';
import { formulaLine } from './formulaLine';
import { framed } from './frame';
import type { Html } from './html';
import { html } from './html';
import { describedSentence } from './placeholders';
import type { PageWords } from './words';
import { ERROR_KINDS, FAMILIES, wordsIn } from './words';
import { filled, withDecimalSign } from '../../engine/phrases';

/** Its own runtime first, then the functions as Excel loads them; path models have a file of their own. */
const scriptsOf = (family: string): string[] => [
  '../help.js',
  family === 'PLS' ? '../../pls.js' : '../../functions.js',
];

/** `shapes` are what the function is declared to take; `all` are the texts of every function in the same language. */
export function functionPage(
  text: FunctionText,
  shapes: readonly Shape[],
  all: readonly FunctionText[],
  language: Language,
): string {
  const words = wordsIn(language);
  const family = familyOf(text.name);
  const related = all.filter(({ name }) => name !== text.name && familyOf(name) === family);
  return framed({
    language,
    fileName: `${text.name}.html`,
    title: `${text.name} · Timbang`,
    description: text.description,
    scripts: scriptsOf(family),
    body: html`<div class="columns">
<main id="content">
<p class="family">${family} · ${FAMILIES[family]?.[language]}</p>
<h1>${text.name}</h1>
<p class="lead">${text.description}</p>
<p class="signature"><code>${signatureOf(text)}</code></p>
<h2>${words.parameters}</h2>
<dl class="parameters">
${text.parameters.map((parameter) => parameterEntry(parameter, words, language))}</dl>
<h2>${words.result}</h2>
<p>${text.returns}</p>
<h2>${words.formula}</h2>
<div class="formulas">
${text.formula.map((line) => html`<p>${formulaLine(line)}</p>\n`)}</div>
<h2>${words.notes}</h2>
<p>${text.remarks}</p>${
      takesBlanks(text)
        ? html`
<p>${words.blanks}</p>`
        : ''
    }
<h2>${words.examples}</h2>
<p>${words.howToTry}</p>
${text.examples.map((example, index) => exampleForm(example, index, text, shapes, words, language))}<h2>${words.errors}</h2>
${errorLists(text.refusals, language)}<p>${words.errorsPassOn}</p>
<h2>${words.source}</h2>
<p>${text.source}</p>
</main>
<nav class="related" aria-labelledby="related">
<h2 id="related">${words.related}</h2>
<ul>
${related.map(({ name }) => html`<li><a href="${name}.html">${name}</a></li>\n`)}</ul>
<p><a href="index.html">${words.allFunctions}</a></p>
</nav>
</div>`,
  });
}

/** Whether a blank cell means something else than a 0. */
function takesBlanks({ refusals }: FunctionText): boolean {
  return refusals.some((key) => key === 'noData' || key === 'nothingAvailable');
}

function parameterEntry(
  { name, optional, description, words }: ParameterText,
  say: PageWords,
  language: Language,
): Html {
  return html`<dt><code>${name}</code>${optional ? html` <span class="optional">${say.optional}</span>` : ''}</dt>
<dd>${description}${words && wordTable(words, say, language)}</dd>
`;
}

function wordTable({ vocabulary }: Words, say: PageWords, language: Language): Html {
  const choices = Object.entries(vocabulary.choices);
  const explained = choices.some(([, { meaning }]) => meaning !== undefined);
  return html`
<div class="scroll"><table class="words">
<caption>${say.acceptedWords}</caption>
<tr><th scope="col">${say.english}</th><th scope="col">${say.indonesian}</th>${explained ? html`<th scope="col">${say.meaning}</th>` : ''}</tr>
${choices.map(
  ([choice, { en, id, meaning }]) => html`<tr><td>${spellings(en)}${
    choice === vocabulary.default ? html` <span class="optional">${say.byDefault}</span>` : ''
  }</td><td>${spellings(id)}</td>${explained ? html`<td>${meaning?.[language]}</td>` : ''}</tr>
`,
)}</table></div>
`;
}

function spellings(words: readonly string[]): Html {
  return html`${words.map((word, index) => html`${index > 0 ? ', ' : ''}<code>${word}</code>`)}`;
}

function exampleForm(
  { formula, printed }: FunctionText['examples'][number],
  index: number,
  { id, name }: FunctionText,
  shapes: readonly Shape[],
  words: PageWords,
  language: Language,
): Html {
  const field = `formula${index + 1}`;
  return html`<form class="example" data-id="${id}" data-name="${name}" data-shapes="${JSON.stringify(shapes)}">
<label for="${field}">${filled(words.exampleFormula, { number: index + 1 }, language)}</label>
<textarea id="${field}" rows="1" spellcheck="false" autocomplete="off" autocapitalize="off" translate="no">${formula}</textarea>
<button type="submit">${words.compute}</button>
<div class="values">
<section aria-labelledby="${field}-computed"><h3 id="${field}-computed">${words.computed}</h3><output for="${field}" class="computed"></output></section>
<section aria-labelledby="${field}-printed"><h3 id="${field}-printed">${words.expected}</h3>${printedTable(printed, language)}</section>
</div>
</form>
`;
}

/** The printed value as cells of a sheet, numbers with the decimal sign of the language. */
function printedTable(printed: string, language: Language): Html {
  return html`<div class="scroll" tabindex="0"><table class="cells">
${printedCells(printed).map((row) => html`<tr>${row.map((cell) => printedCell(cell, language))}</tr>\n`)}</table></div>`;
}

function printedCell(cell: string, language: Language): Html {
  if (cell.startsWith('"')) return html`<td>${cell.slice(1, -1).replaceAll('""', '"')}</td>`;
  if (Number.isNaN(Number(cell))) return html`<td class="word">${cell}</td>`;
  return html`<td class="number">${withDecimalSign(cell, language)}</td>`;
}

function errorLists(refusals: readonly string[], language: Language): Html {
  const keys = refusals.filter((key): key is MessageKey => key in allMessages);
  const codes = (Object.keys(ERROR_KINDS) as ScoringErrorCode[]).filter((code) =>
    keys.some((key) => codeOf(key, allMessages) === code),
  );
  return html`${codes.map(
    (code) => html`<h3><code>${ERROR_KINDS[code].cell}</code></h3>
<p>${ERROR_KINDS[code].meaning[language]}</p>
<ul class="sentences">
${keys
  .filter((key) => codeOf(key, allMessages) === code)
  .map((key) => html`<li>${describedSentence(allMessages[key][language], language)}</li>\n`)}</ul>
`,
  )}`;
}
