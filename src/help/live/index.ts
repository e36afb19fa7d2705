/** help.js: computes the examples of a help page with the functions as they ship, and keeps the ticks of the checklist. */
import { languageOf } from '../../engine/language';
import { prepareChecklist } from './checklist';
import { compute } from './compute';
import { drawResult, drawSentence } from './draw';
import { installRuntime } from './runtime';
import { prepareSearch } from './search';
import type { Shape } from './shapes';
import { problemSentence } from './words';

const language = languageOf(document.documentElement.lang);
const functions = installRuntime(globalThis, language);

// Both scripts are deferred: functions.js has run when the document is ready.
document.addEventListener('DOMContentLoaded', () => {
  for (const form of document.querySelectorAll<HTMLFormElement>('form.example')) prepare(form);
  for (const form of document.querySelectorAll<HTMLFormElement>('form.checklist')) prepareChecklist(form);
  for (const form of document.querySelectorAll<HTMLFormElement>('form.search')) prepareSearch(form);
});

function prepare(form: HTMLFormElement): void {
  const field = form.querySelector('textarea');
  const output = form.querySelector('output');
  const implementation = functions.get(form.dataset.id ?? '');
  if (field === null || output === null || implementation === undefined) return;
  const name = form.dataset.name ?? '';
  const shapes = JSON.parse(form.dataset.shapes ?? '[]') as Shape[];

  const show = (): void => {
    try {
      output.replaceChildren(...drawResult(compute(field.value, { name, shapes, implementation }), language));
    } catch (error) {
      output.replaceChildren(drawSentence(problemSentence(error, language)));
    }
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  field.addEventListener('input', () => fit(field));
  window.addEventListener('resize', () => fit(field));
  fit(field);
  show();
}

/** Long formulas wrap; the field is as high as they need. */
function fit(field: HTMLTextAreaElement): void {
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
}
