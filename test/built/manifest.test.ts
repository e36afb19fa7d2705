/** What Microsoft's schemas do not see and Excel refuses without a word: resource ids, https, the shared runtime, sizes. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import configuration from '../../webpack.config.js';
import { manifestFor } from '../../src/build/manifests.js';
import { all, declared, everything, manifest, manifestText as source } from '../support/manifest';
import type { Element } from '../support/manifest';

const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const LIMITS: Record<string, number> = { ShortStrings: 125, LongStrings: 250 };

function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const used = everything(manifest).flatMap((element) => (element.attributes.resid ? [element.attributes.resid] : []));

describe('manifest.xml', () => {
  test('is read by office-addin-manifest', () => {
    const tool = require.resolve('office-addin-manifest/cli.js');
    const info = execFileSync(process.execPath, [tool, 'info', 'manifest.xml'], { encoding: 'utf8' });
    expect(info).toMatch(/Name: Timbang/);
    expect(info).toMatch(/Hosts: Workbook/);
  });

  test('gives every resource id once', () => {
    const ids = declared.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.every((id) => id.length > 0 && id.length <= 32)).toBe(true);
  });

  test('uses no resource that is not declared, and declares none that is not used', () => {
    const ids = declared.map(({ id }) => id);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !used.includes(id))).toEqual([]);
  });

  test('points every resource at https', () => {
    const urls = everything(manifest)
      .flatMap((element) => Object.values(element.attributes))
      .filter((value) => /^\w+:\/\//.test(value) && !/schemas\.microsoft\.com|www\.w3\.org/.test(value));
    expect(urls.length).toBeGreaterThan(30);
    expect(urls.filter((url) => !url.startsWith('https://'))).toEqual([]);
  });

  test('runs functions, commands and pane in one shared runtime', () => {
    const resid = (element: Element | undefined) => element?.attributes.resid;
    const runtime = all(manifest, 'Runtime')[0];
    const page = all(all(manifest, 'Page')[0] as Element, 'SourceLocation')[0];
    const actions = all(manifest, 'Action').filter((action) => action.attributes['xsi:type'] === 'ShowTaskpane');
    const shown = actions.map((action) => resid(all(action, 'SourceLocation')[0]));
    expect(runtime?.attributes.lifetime).toBe('long');
    // Microsoft's documentation of shared runtimes allows none.
    expect(all(manifest, 'TaskpaneId')).toEqual([]);
    expect([resid(page), resid(all(manifest, 'FunctionFile')[0]), ...shown]).toEqual(
      Array.from({ length: 2 + shown.length }, () => resid(runtime)),
    );
  });

  test('asks for the floors the code keeps to', () => {
    const sets = [...all(manifest, 'Set'), ...all(manifest, 'bt:Set')].map(
      ({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`,
    );
    const floors = ['CustomFunctionsRuntime 1.2', 'ExcelApi 1.12', 'SharedRuntime 1.1'];
    // Once for installing and what the store tries it on, once for what is in VersionOverrides.
    expect(sets.sort()).toEqual(floors.flatMap((set) => [set, set]));
  });

  test('has no namespace and no equivalent add-in, so that =AHP.WEIGHTS keeps its name', () => {
    expect(source).not.toMatch(/Namespace/i);
    expect(source).not.toMatch(/EquivalentAddins/i);
  });

  test('keeps its texts within the lengths Excel shows, in English and Indonesian', () => {
    const strings = declared.filter(({ group }) => group in LIMITS);
    for (const { group, id, value, entry } of strings) {
      const texts = [value, ...entry.children.map((override) => override.attributes.Value ?? '')];
      for (const text of texts)
        expect([id, text.length > 0 && text.length <= (LIMITS[group] ?? 0)]).toEqual([id, true]);
    }
    const untranslated = strings.filter(
      ({ entry }) => !entry.children.some(({ attributes }) => attributes.Locale === 'id-ID'),
    );
    // Proper names of offices and of the product read the same in both languages.
    expect(untranslated.map(({ id }) => id)).toEqual(['Group.Label', 'Samsat.Label', 'Kppn.Label']);
  });

  test('gives Excel in Indonesian the metadata in Indonesian', () => {
    const { entry, value } = declared.find(({ id }) => id === 'Functions.Metadata.Url') ?? {};
    expect(value).toMatch(/\/functions\.json$/);
    expect(entry?.children.map(({ name, attributes }) => [name, attributes.Locale, attributes.Value])).toEqual([
      ['bt:Override', 'id-ID', value?.replace('functions.json', 'functions-id.json')],
    ]);
  });

  test('has every icon in eight sizes, each as large as it says', () => {
    const images = declared.filter(({ group }) => group === 'Images');
    expect(images.length % ICON_SIZES.length).toBe(0);
    for (const { id, value } of images) {
      const size = Number(id.split('.')[1]);
      expect(ICON_SIZES).toContain(size);
      expect([id, pngSize(new URL(value).pathname.slice(1))]).toEqual([id, [size, size]]);
    }
  });

  test('names only commands that the add-in registers', () => {
    const commands = readFileSync('src/taskpane/shell/commands.ts', 'utf8');
    const names = all(manifest, 'FunctionName').map(({ text }) => text);
    // Five on the ribbon, three in the menu of a cell.
    expect(names).toHaveLength(8);
    expect(names.filter((name) => !commands.includes(`'${name}'`))).toEqual([]);
  });
});

describe('the menu of a cell and the keys', () => {
  const [menu] = all(manifest, 'OfficeMenu');
  const file = (name: string) => JSON.parse(readFileSync(path.join('dist', name), 'utf8')) as Record<string, unknown>;
  const shortcuts = file('shortcuts.json') as {
    actions: { id: string; type: string; name: string }[];
    shortcuts: { action: string; key: Record<string, string> }[];
    resources: { default: Record<string, { value: string }> };
  };
  const indonesian = file('shortcuts-id.json') as Record<string, { value: string }>;

  test('are one menu that Excel takes', () => {
    expect([menu?.attributes.id, menu?.children.map(({ attributes }) => attributes['xsi:type'])]).toEqual([
      'ContextMenuCell',
      ['Menu'],
    ]);
    const ids = everything(manifest).flatMap(({ name, attributes }) =>
      ['Control', 'Item', 'Group'].includes(name) ? [attributes.id] : [],
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('run the same commands, by the same words', () => {
    const inMenu = all(menu as Element, 'Item').map((item) => {
      const label = all(item, 'Label')[0]?.attributes.resid;
      const { value, entry } = declared.find(({ id }) => id === label) ?? {};
      return [all(item, 'FunctionName')[0]?.text, value, entry?.children[0]?.attributes.Value];
    });
    const byKeys = shortcuts.actions.map(({ id, type, name }) => {
      const token = /^\$\{resource\.(\w+)\}$/.exec(name)?.[1] ?? '';
      expect(type).toBe('ExecuteFunction');
      return [id, shortcuts.resources.default[token]?.value, indonesian[token]?.value];
    });
    expect(byKeys).toEqual(inMenu);
    expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual(shortcuts.actions.map(({ id }) => id));
    expect(Object.keys(indonesian)).toEqual(Object.keys(shortcuts.resources.default));
  });

  test('collide with no keys of Excel or a browser, and stand in the help', () => {
    const keys = shortcuts.shortcuts.map(({ key }) => key.default ?? '');
    expect(new Set(keys).size).toBe(keys.length);
    const help = readFileSync('dist/help/en/shortcuts.html', 'utf8');
    for (const key of keys) {
      // The pattern that Microsoft advises; all that Excel has of its own there is with a function key.
      expect(key).toMatch(/^Ctrl\+Shift\+Alt\+[A-Z]$/);
      expect(help).toContain(`<kbd>${key}</kbd>`);
    }
  });

  test('are found by Excel where the manifest says', () => {
    const [overrides] = all(manifest, 'ExtendedOverrides');
    expect(overrides?.attributes).toEqual({
      Url: 'https://localhost:3000/shortcuts.json',
      ResourcesUrl: 'https://localhost:3000/shortcuts-id.json',
    });
  });
});

describe('dist/', () => {
  test('holds every file the manifest points at', () => {
    const urls = everything(manifest).flatMap(({ attributes }) => Object.values(attributes));
    const files = urls.filter((url) => url.startsWith('https://localhost:3000/')).map((url) => new URL(url).pathname);
    expect(files.filter((file) => !existsSync(path.join('dist', file)))).toEqual([]);
  });

  test('carries the manifest for the host it was built for', () => {
    const moved = manifestFor(source, 'https://office.example/timbang');
    expect(moved).not.toContain('localhost');
    expect(moved).toContain('"https://office.example/timbang/taskpane.html"');
    expect(moved).toContain('"https://office.example/timbang/functions-id.json"');
    expect(moved).toContain('<AppDomain>https://office.example</AppDomain>');
    expect(readFileSync('dist/manifest.xml', 'utf8')).toBe(manifestFor(source, 'https://localhost:3000'));
  });

  test('is for https alone', () => {
    expect(() => manifestFor(source, 'http://office.example')).toThrow('not from http://office.example');
  });

  test('holds nothing of the sandbox', () => {
    const pane = readFileSync('dist/taskpane.js', 'utf8');
    expect(pane).not.toMatch(/univer/i);
    expect(existsSync('dist/sandbox.html')).toBe(false);
  });
});

describe('npm run start:excel', () => {
  test('serves the add-in as it ships: office.js from Microsoft, functions.json to Excel on the web', async () => {
    const served = (await configuration({ WEBPACK_SERVE: true })) as {
      name: string;
      devServer?: { headers: object };
    }[];
    expect(served.map(({ name }) => name)).toEqual(['functions', 'pathModels', 'taskpane']);
    expect(served[0]?.devServer?.headers).toEqual({ 'Access-Control-Allow-Origin': '*' });
  });
});
