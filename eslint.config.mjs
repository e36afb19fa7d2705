import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';

// The walls between folders (src/README.md): arrows point at the engine, nothing imports the sandbox.
const walls = [
  {
    target: './src/engine',
    from: './src',
    except: ['./engine'],
    message: 'The engine imports only itself: it must run anywhere.',
  },
  {
    target: './src/functions',
    from: './src',
    except: ['./functions', './engine'],
    message: 'Custom functions are a thin wrapper over the engine.',
  },
  {
    target: './src/model',
    from: './src',
    except: ['./model', './engine'],
    message: 'The model is plain data over the engine: no workbook, no pane.',
  },
  {
    target: './src/sheets',
    from: './src',
    except: ['./sheets', './model', './engine'],
    message: 'Sheets are data, written by src/workbook as by any other writer: no workbook, no pane.',
  },
  {
    target: './src/files',
    from: './src',
    except: ['./files', './sheets', './model', './engine'],
    message: 'Files are bytes in and bytes out: no workbook, no pane.',
  },
  {
    target: './src/workbook',
    from: './src',
    except: ['./workbook', './files', './sheets', './model', './engine'],
    message: 'The workbook layer knows Excel, sheets, the model and the engine, nothing of the pane.',
  },
  {
    target: './src/taskpane',
    from: './src',
    except: ['./taskpane', './workbook', './files', './sheets', './model', './engine'],
    message: 'The pane reaches Excel only through src/workbook.',
  },
  {
    target: './src/help',
    from: './src',
    except: ['./help', './engine', './files/templates/offers.ts', './files/templates/template.ts'],
    message: 'The help reads doc blocks as text, computes with the built functions.js and lists the templates.',
  },
  {
    target: './src/sandbox',
    from: './src',
    except: ['./sandbox', './files', './engine'],
    message:
      'The sandbox plays the host: it loads the built add-in and imports none of its code; files it opens and saves.',
  },
  {
    target: './src/gallery',
    from: './src',
    except: ['./gallery', './taskpane', './workbook', './files', './sheets', './model', './engine'],
    message: 'The gallery shows the pane with data of its own, and reaches no workbook.',
  },
  {
    target: ['./src/!(gallery)/**', './src/*.ts'],
    from: './src/gallery',
    message: 'The gallery is a development tool: nothing that is shipped imports it.',
  },
];
const excel = { name: 'Excel', message: 'Only src/workbook talks to Excel.' };
const office = { name: 'Office', message: 'Model and sheets are data: whoever writes or shows them knows the host.' };
const excelTypes = { selector: "TSQualifiedName[left.name='Excel']", message: excel.message };
const LANGUAGE = 'Literal[value=/^(en|id)$/]';
const methodAsked = ['BinaryExpression[operator=/^[!=]==?$/] > Literal', 'SwitchCase > Literal.test'].map(
  (selector) => ({
    selector: `${selector}[value=/^(omax|ckp|nko)$/]`,
    message:
      'Ask the method what it does (src/model/scorecard/methods), not which one it is: another one would be forgotten.',
  }),
);
const languageAsked = [`BinaryExpression[operator=/^[!=]==?$/] > ${LANGUAGE}`, `SwitchCase > ${LANGUAGE}.test`].map(
  (selector) => ({
    selector,
    message:
      'A language is asked for in src/engine/language.ts alone: take a record { en, id } or filled, listed, withDecimalSign of phrases.ts, so that the compiler names every place when a language is added.',
  }),
);
const page = ['window', 'document', 'navigator', 'localStorage', 'fetch'].map((name) => ({
  name,
  message: 'The page belongs to src/taskpane: functions and workbook run where nothing is shown.',
}));
const engineTouchesNothing = [
  'Excel',
  'Office',
  'CustomFunctions',
  'Date',
  'process',
  'console',
  'setTimeout',
  ...page.map(({ name }) => name),
].map((name) => ({
  name,
  message: 'The engine has no host, no clock and no randomness: plain data in, plain data out.',
}));
/** Types are checked for model, sheets and files in one pass, which knows them. */
const letters = ['TextDecoder', 'TextEncoder'].map((name) => ({ name, message: 'Bytes belong to src/files.' }));
/** Neither by its name nor as a member of globalThis. */
const without = (globals) => ['error', { globals, checkGlobalObject: true }];
const noPackagesInEngine = {
  regex: '^[^.]',
  message: 'No packages here: functions.js stays small and the engine runs anywhere.',
};
const noPackages = {
  regex: '^[^.]',
  message: 'No packages here: sheets are plans made of plain data, for Excel, for files and for tests alike.',
};
const onlyFflate = {
  regex: '^(?!\\.|fflate$)',
  message: 'No packages here but fflate: people open their own files with it, and every library loses something.',
};
const noPageNoHost = {
  regex: '^(react|@fluentui|@microsoft|office|node:)',
  message: 'The model is plain data: no page, no host, no machine.',
};
const ownCodeOnly = {
  regex: '^[^.]',
  message: 'No packages here: functions and workbook start before anything else is loaded.',
};

export default tseslint.config(
  { ignores: ['dist/', 'artifacts/', 'node_modules/', 'coverage/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  importX.flatConfigs.typescript,
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: walls }],
      '@typescript-eslint/no-explicit-any': 'error',
      eqeqeq: 'error',
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
    },
  },
  // The options of a rule replace those of an earlier block: what several blocks refuse is named in each.
  { files: ['src/**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', ...languageAsked, ...methodAsked] } },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/workbook/**'],
    rules: {
      'no-restricted-globals': without([excel]),
      'no-restricted-syntax': ['error', excelTypes, ...languageAsked, ...methodAsked],
    },
  },
  { files: ['src/engine/language.ts'], rules: { 'no-restricted-syntax': ['error', excelTypes, ...methodAsked] } },
  { files: ['src/functions/**/*.ts'], rules: { 'no-restricted-globals': without([excel, ...page]) } },
  {
    files: ['src/{files,model,sheets}/**/*.ts'],
    rules: { 'no-restricted-globals': without([excel, office, ...page]) },
  },
  {
    files: ['src/{model,sheets}/**/*.ts'],
    rules: { 'no-restricted-globals': without([excel, office, ...page, ...letters]) },
  },
  { files: ['src/sheets/**/*.ts'], rules: { 'no-restricted-imports': ['error', { patterns: [noPackages] }] } },
  { files: ['src/files/**/*.ts'], rules: { 'no-restricted-imports': ['error', { patterns: [onlyFflate] }] } },
  { files: ['src/model/**/*.ts'], rules: { 'no-restricted-imports': ['error', { patterns: [noPageNoHost] }] } },
  { files: ['src/workbook/**/*.ts'], rules: { 'no-restricted-globals': without(page) } },
  { files: ['src/engine/**/*.ts'], rules: { 'no-restricted-imports': ['error', { patterns: [noPackagesInEngine] }] } },
  {
    files: ['src/{functions,workbook}/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [ownCodeOnly] }] },
  },
  {
    files: ['src/engine/**/*.ts'],
    rules: {
      'no-restricted-globals': without(engineTouchesNothing),
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The engine is deterministic.' },
      ],
    },
  },
  // The cell boundary: the metadata generator and Excel itself speak any[][].
  { files: ['src/functions/**/*.ts'], rules: { '@typescript-eslint/no-explicit-any': 'off' } },
  {
    files: ['src/{taskpane,gallery}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['*.config.{js,mjs}', '.*.cjs', '{test,src/build,src/help}/**/*.{js,cjs,mjs}'],
    languageOptions: { globals: globals.node },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  // Read by webviews that know no other language.
  {
    files: ['src/taskpane/guard.js'],
    languageOptions: { ecmaVersion: 5, sourceType: 'script', globals: globals.browser },
    rules: { '@typescript-eslint/no-unused-vars': ['error', { caughtErrors: 'none' }] },
  },
);
