/** Every file of the help in both languages: metadata and pages made from the doc blocks, the guide to the pane, the checklist, documents. */
import type { Language } from '../engine/language';
import { EACH_LANGUAGE } from '../engine/language';
import { shapeOf } from './live/shapes';
import type { FunctionMetadata, Metadata } from './metadata';
import { completed } from './metadata';
import { CHECKLIST_PAGE, checklistPage } from './pages/checklistPage';
import { documentFiles } from './pages/documentPages';
import { functionPage } from './pages/functionPage';
import { GUIDE_PAGE, guidePage } from './pages/guidePage';
import { indexPage } from './pages/indexPage';
import { RECIPES_PAGE, recipesPage } from './pages/recipesPage';
import { SHORTCUTS_PAGE, shortcutsPage } from './pages/shortcutsPage';
import { TEMPLATES_PAGE, templatesPage } from './pages/templatesPage';
import type { Sources } from './sources';
import { textOf } from './texts';

const METADATA_FILES: Readonly<Record<Language, string>> = { en: 'functions.json', id: 'functions-id.json' };

interface Build {
  /** Where the add-in is served; Excel opens the help pages from there. */
  readonly baseUrl: string;
  /** Where people ask: the address of a page, or `mailto:` and an address. */
  readonly contact?: string | undefined;
}

/** By path; `generated` is what the metadata generator wrote. */
export function helpFiles(
  generated: Metadata,
  { docs, indonesian }: Sources,
  { baseUrl, contact }: Build,
): Map<string, string> {
  const files = documentFiles(contact);
  for (const language of EACH_LANGUAGE) {
    const texts = docs.map((doc) => textOf(doc, language, indonesian));
    const metadata = completed(generated, texts, language, baseUrl);
    files.set(METADATA_FILES[language], `${JSON.stringify(metadata, null, 2)}\n`);
    files.set(`help/${language}/index.html`, indexPage(texts, language));
    files.set(`help/${language}/${GUIDE_PAGE}`, guidePage(language));
    files.set(`help/${language}/${RECIPES_PAGE}`, recipesPage(language));
    files.set(`help/${language}/${SHORTCUTS_PAGE}`, shortcutsPage(language));
    files.set(`help/${language}/${TEMPLATES_PAGE}`, templatesPage(language));
    files.set(`help/${language}/${CHECKLIST_PAGE}`, checklistPage(language));
    for (const text of texts) {
      const shapes = declaredAs(text.id, metadata).parameters.map(shapeOf);
      files.set(`help/${language}/${text.name}.html`, functionPage(text, shapes, texts, language));
    }
  }
  return files;
}

function declaredAs(id: string, { functions }: Metadata): FunctionMetadata {
  const declared = functions.find((candidate) => candidate.id === id);
  if (declared === undefined) throw new Error(`${id} has a doc block but is not in functions.json.`);
  return declared;
}
