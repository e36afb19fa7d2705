/** The files made from the doc blocks: metadata in two languages and a page for every function. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { allMessages } from '../../src/engine/messages/all';
import { vocabularies } from '../../src/engine/vocabularies';
import { readChoice } from '../../src/engine/words';
import { helpFiles } from '../../src/help/files';
import type { Metadata } from '../../src/help/metadata';
import { CHECKLIST, MOST_LINES } from '../../src/help/pages/checklist';
import { marked } from '../../src/help/pages/marked';
import { documentFiles, DOCUMENTS } from '../../src/help/pages/documentPages';
import { CONTENT_SECURITY_POLICY } from '../../src/help/pages/frame';
import { PICTURES } from '../../src/help/pages/guidePage';
import { formulaLine } from '../../src/help/pages/formulaLine';
import { html } from '../../src/help/pages/html';
import { describedSentence, PLACEHOLDERS } from '../../src/help/pages/placeholders';
import { readSources } from '../../src/help/sources';
import { functionFiles } from '../support/families';

const BASE_URL = 'https://office.example/timbang';
const sources = readSources(path.resolve(__dirname, '../../src/functions'));
let files: Map<string, string>;

beforeAll(async () => {
  const { metadataJson } = await generateCustomFunctionsMetadata([...functionFiles], true);
  files = helpFiles(JSON.parse(metadataJson) as Metadata, sources, { baseUrl: BASE_URL });
});

interface Enum {
  id: string;
  type: string;
  values: { name: string; stringValue: string; tooltip: string }[];
}
const metadata = (file: string) => JSON.parse(files.get(file) ?? '{}') as Metadata & { enums: Enum[] };
const page = (language: string, name: string) => files.get(`help/${language}/${name}.html`) ?? '';
const textOf = (markup: string) =>
  markup.replace(/<[^>]*>/g, ' ').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

describe('functions.json', () => {
  test('lets errors of a range through and names the help page of every function', () => {
    const { functions, allowErrorForDataTypeAny, allowCustomDataForDataTypeAny } = metadata('functions.json');
    expect([allowErrorForDataTypeAny, allowCustomDataForDataTypeAny]).toEqual([true, false]);
    expect(functions.map(({ helpUrl }) => helpUrl)).toEqual(
      sources.docs.map(({ name }) => `${BASE_URL}/help/en/${name}.html`),
    );
  });

  test('offers the words of single values in autocomplete, and leaves ranges as they are', () => {
    const { functions, enums } = metadata('functions.json');
    const offered = functions.flatMap(({ parameters }) =>
      parameters.filter(({ customEnumId }) => customEnumId !== undefined),
    );
    expect(offered.length).toBeGreaterThan(10);
    for (const { type, dimensionality } of offered) expect([type, dimensionality]).toEqual(['string', undefined]);
    expect([...new Set(offered.map(({ customEnumId }) => customEnumId))].sort()).toEqual(
      enums.map(({ id }) => id).sort(),
    );
    const ranges = functions.flatMap(({ parameters }) =>
      parameters.filter(({ dimensionality }) => dimensionality === 'matrix'),
    );
    expect(new Set(ranges.map(({ type }) => type))).toEqual(new Set(['any']));
  });

  test.each(['functions.json', 'functions-id.json'])('%s offers words that the functions accept', (file) => {
    for (const { id, type, values } of metadata(file).enums) {
      expect(id).toMatch(/^\w+$/);
      expect(type).toBe('string');
      const vocabulary = vocabularies[id as keyof typeof vocabularies];
      const choices = values.map(({ stringValue }) => readChoice<string>(stringValue, vocabulary));
      expect(choices).toEqual(Object.keys(vocabulary.choices));
      // Some Excels insert the name of the list for the word in it.
      expect(values.map(({ name }) => readChoice<string>(name, vocabulary))).toEqual(choices);
      for (const { tooltip } of values) expect(tooltip).toMatch(/\S/);
      expect(values.filter(({ name }) => !/^[A-Za-z]\w*$/.test(name))).toEqual([]);
      expect(new Set(values.map(({ name }) => name)).size).toBe(values.length);
    }
  });
});

describe('functions-id.json', () => {
  test('is functions.json in Indonesian: ids, names, order and types are the same', () => {
    const said = new Set(['description', 'helpUrl', 'tooltip', 'stringValue']);
    const bare = (file: string) => {
      const { functions, ...rest } = metadata(file);
      const unnamed = functions.map((fn) => ({
        ...fn,
        parameters: fn.parameters.map((parameter) => ({ ...parameter, name: '' })),
      }));
      const enums = rest.enums.map((one) => ({ ...one, values: one.values.map((value) => ({ ...value, name: '' })) }));
      const text = JSON.stringify({ ...rest, enums, functions: unnamed }, (key, value: unknown) =>
        said.has(key) ? '' : value,
      );
      return JSON.parse(text) as unknown;
    };
    expect(bare('functions-id.json')).toEqual(bare('functions.json'));
  });

  test('says everything differently', () => {
    const [english, indonesian] = [metadata('functions.json').functions, metadata('functions-id.json').functions];
    for (const [index, { description, helpUrl, parameters }] of indonesian.entries()) {
      expect(description).not.toBe(english[index]?.description);
      expect(helpUrl).toBe(english[index]?.helpUrl?.replace('/help/en/', '/help/id/'));
      for (const [place, parameter] of parameters.entries()) {
        expect(parameter.description).not.toBe(english[index]?.parameters[place]?.description);
      }
    }
  });
});

describe.each(['en', 'id'] as const)('the pages in %s', (language) => {
  test('exist for every function and the index, in that language, with a title', () => {
    for (const name of ['index', ...sources.docs.map((doc) => doc.name)]) {
      expect(page(language, name)).toMatch(new RegExp(`^<!doctype html>\n<html lang="${language}">`));
      expect(page(language, name)).toMatch(/<title>[^<]+ · Timbang<\/title>/);
    }
  });

  test('hold nothing that their policy would have to admit inline', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*|data:/);
    for (const [file, text] of files) {
      if (!file.endsWith('.html')) continue;
      expect(text).toContain('http-equiv="Content-Security-Policy"');
      expect(text).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?! defer src=)|javascript:/i);
    }
  });

  test('link only to files that exist', () => {
    const pictures = readdirSync('assets/screenshots/guide').map((picture) => `${PICTURES}/${picture}`);
    const templates = readdirSync('assets/templates').map((name) => `templates/${encodeURIComponent(name)}`);
    const scripts = ['help/help.css', 'help/help.js', 'functions.js', 'pls.js'];
    const shipped = new Set([...files.keys(), ...pictures, ...templates, ...scripts]);
    for (const [file, text] of files) {
      if (!file.startsWith(`help/${language}/`)) continue;
      const links = [...text.matchAll(/(?:href|src|srcset)="([^"# ]+)"/g)].map(([, link]) =>
        path.posix.join(path.posix.dirname(file), link ?? ''),
      );
      expect(links.filter((link) => !shipped.has(link) && !link.startsWith('assets/icons/'))).toEqual([]);
    }
  });

  test.each(sources.docs)('$name: every sentence, word, formula line and example of the doc block', (doc) => {
    const markup = page(language, doc.name);
    const shown = textOf(markup);
    expect(markup.match(/<form class="example"/g)).toHaveLength(doc.examples.length);
    for (const { formula } of doc.examples) expect(shown).toContain(formula);
    expect(markup.match(/<li>(?!<a )/g)).toHaveLength(doc.refusals.length);
    for (const { words } of doc.parameters) {
      if (words === undefined) continue;
      const vocabulary = vocabularies[words as keyof typeof vocabularies];
      for (const spellings of Object.values(vocabulary.choices)) {
        for (const word of [...spellings.en, ...spellings.id]) {
          expect(markup).toContain(`<code>${word}</code>`);
          expect(() => readChoice<string>(word, vocabulary)).not.toThrow();
        }
      }
    }
    expect(textOf(markup.replace(/<textarea[\s\S]*?<\/textarea>/g, ''))).not.toMatch(/\{\w+\}|undefined|\[object/);
  });

  test('list every function in the index', () => {
    for (const { name } of sources.docs) expect(page(language, 'index')).toContain(`href="${name}.html"`);
  });
});

describe.each(['en', 'id'] as const)('the checklist in %s', (language) => {
  const lines = CHECKLIST.flatMap((topic) => topic.lines);
  const plain = (text: string) => text.replace(/[`*]/g, '');

  test('has every line under its topic, as a box with a label of its own', () => {
    const shown = textOf(page(language, 'checklist'));
    const markup = page(language, 'checklist');
    for (const { title } of CHECKLIST) expect(shown).toContain(title[language]);
    for (const { todo, see } of lines)
      for (const text of [todo, see])
        expect(shown.replace(/\s+/g, ' ')).toContain(textOf(marked(text[language]).text).replace(/\s+/g, ' '));
    const boxes = [...markup.matchAll(/<label><input type="checkbox" name="([^"]+)">/g)].map(([, name]) => name);
    expect(boxes).toEqual(lines.map(({ id }) => id));
  });

  test('is short enough to be gone through', () => {
    expect(lines.length).toBeGreaterThan(15);
    expect(lines.length).toBeLessThanOrEqual(MOST_LINES);
  });

  test('names each thing once, and says each in words of its own', () => {
    const ids = [...CHECKLIST, ...lines].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const text of lines.flatMap(({ todo, see }) => [todo, see])) {
      expect(plain(text[language])).toMatch(/^\S.*[.?]$/);
      expect(text.id).not.toBe(text.en);
    }
  });

  test('keeps the same formulas in both languages', () => {
    const formulas = (text: string) => text.match(/`[^`]+`/g);
    for (const text of lines.flatMap(({ todo, see }) => [todo, see]))
      expect(formulas(text.id)).toEqual(formulas(text.en));
  });

  test('is reached from the index', () => {
    expect(page(language, 'index')).toContain('href="checklist.html"');
  });
});

describe.each(DOCUMENTS.map((document) => ({ ...document })))('the document $fileName', (document) => {
  const { fileName, sections } = document;

  test('is a page in each language, with every section and a sentence in words of its own', () => {
    for (const language of ['en', 'id'] as const) {
      const shown = files.get(`help/${language}/${fileName}`) ?? '';
      for (const { id, title } of sections) expect(shown).toContain(`<h2 id="${id}">${title[language]}</h2>`);
      expect(page(language, 'index')).toContain(`href="${fileName}"`);
    }
    const texts = sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => {
        if ('list' in block) return block.list;
        if ('pairs' in block) return block.pairs.map(([, text]) => text);
        return 'en' in block ? [block] : [];
      }),
    );
    for (const { en, id } of texts) {
      expect([en, id]).toEqual([expect.stringMatching(/[.:`]$/), expect.stringMatching(/[.:`]$/)]);
      expect(id).not.toBe(en);
      expect(id.match(/`[^`]+`/g)).toEqual(en.match(/`[^`]+`/g));
    }
  });

  test('leads to pages that are there', () => {
    for (const language of ['en', 'id']) {
      const links = [...(files.get(`help/${language}/${fileName}`) ?? '').matchAll(/<a href="([^":]+)"/g)];
      for (const [, address] of links) expect(files.has(`help/${language}/${address}`)).toBe(true);
    }
  });
});

describe('support, privacy and terms', () => {
  test('stand at one address each, in both languages, as the manifests name them', () => {
    for (const name of ['support', 'privacy', 'terms']) {
      const markup = files.get(`${name}.html`) ?? '';
      expect(markup).toContain(CONTENT_SECURITY_POLICY);
      expect([...markup.matchAll(/<section class="language-part" lang="(..)"/g)].map(([, tag]) => tag)).toEqual([
        'en',
        'id',
      ]);
      const links = [...markup.matchAll(/<a href="([^":]+)"/g)].map(([, address]) => address ?? '');
      expect(links.filter((address) => !files.has(address))).toEqual([]);
    }
  });

  test('say where to ask: the address of the build, or whoever gave Timbang', async () => {
    expect(files.get('support.html')).toContain('Ask whoever gave you Timbang');
    const contact = 'https://office.example/helpdesk';
    const asked = documentFiles(contact);
    for (const name of ['support.html', 'privacy.html', 'terms.html', 'help/id/support.html']) {
      expect(asked.get(name)).toContain(`<a href="${contact}">${contact}</a>`);
    }
    expect(documentFiles('mailto:help@office.example').get('support.html')).toContain('>help@office.example</a>');
  });

  test.each(['#NAME?', '#REF!', '#BUSY!', '#VALUE!'])('say what %s in every cell means', (error) => {
    expect(textOf(files.get('support.html') ?? '').split(error).length).toBeGreaterThan(2);
  });
});

describe('a sentence on a page', () => {
  test('has words in italics for what a user typed, and a capital', () => {
    expect(describedSentence('{place}: the value is missing.', 'en').text).toBe(
      '<em>Place</em>: the value is missing.',
    );
    expect(describedSentence('row {row}', 'id').text).toBe('Row <em>nomor</em>');
  });

  test('knows a word for every placeholder of the catalogue, and no other', () => {
    const sentences = Object.values(allMessages).map(({ en }) => en);
    const used = sentences.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''));
    const fragments = ['position'];
    expect(Object.keys(PLACEHOLDERS).sort()).toEqual(
      [...new Set(used)].filter((name) => !fragments.includes(name)).sort(),
    );
  });
});

describe('a line of a formula', () => {
  test.each([
    ['wᵢ ∝ (Πⱼ aᵢⱼ)^(1/n)', 'w<sub>i</sub> ∝ (Π<sub>j</sub> a<sub>ij</sub>)<sup>1/n</sup>'],
    ['A·w = λmax·w', 'A·w = λ<sub>max</sub>·w'],
    ['Y_L = Lₐ', 'Y<sub>L</sub> = L<sub>a</sub>'],
    ['log₂(x + 1)', 'log<sub>2</sub>(x + 1)'],
    [
      '(Πₖ aᵢⱼₖ^vₖ)^(1/Σₖ vₖ)',
      '(Π<sub>k</sub> a<sub>ijk</sub><sup>v<sub>k</sub></sup>)<sup>1/Σ<sub>k</sub> v<sub>k</sub></sup>',
    ],
    ['CR < 0.10', 'CR &#60; 0.10'],
  ])('%s', (line, expected) => {
    expect(formulaLine(line).text).toBe(expected);
  });

  test('leaves no small letter that fonts lack', () => {
    for (const doc of sources.docs)
      expect(formulaLine(doc.formula).text).not.toMatch(/[\u1d62-\u1d6a\u2080-\u209c\u2c7c^_]/);
  });
});

test('what is filled into a page is escaped', () => {
  expect(html`<p title="${'"'}">${'<b>&'}${[1, html`<i></i>`]}${undefined}</p>`.text).toBe(
    '<p title="&#34;">&#60;b&#62;&#38;1<i></i></p>',
  );
});
