/** The unified manifest, made from manifest.xml: valid by Microsoft's schema, and telling the same. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { unifiedFor } from '../../src/build/manifests.js';
import { all, declared, manifest, manifestText } from '../support/manifest';
import type { Element } from '../support/manifest';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Texts = Record<string, string>;

const read = (file: string) => JSON.parse(readFileSync(path.join('dist', file), 'utf8')) as { [key: string]: Json };
const unified = read('manifest.json');
const indonesian = read('manifest.id.json') as Texts;
const [extension] = unified.extensions as { [key: string]: Json }[];
const [runtime] = extension?.runtimes as { [key: string]: Json }[];

/** Every property of a name, wherever it stands, with its path as a language file writes it. */
function each(name: string, part: Json | undefined = unified, at = ''): [path: string, value: Json][] {
  if (typeof part !== 'object' || part === null) return [];
  if (Array.isArray(part)) return part.flatMap((one, index) => each(name, one, `${at}[${index}]`));
  return Object.entries(part).flatMap(([key, value]) => {
    const here = at === '' ? key : `${at}.${key}`;
    return [...(key === name ? [[here, value] as [string, Json]] : []), ...each(name, value, here)];
  });
}

/** English and Indonesian of what an element of the XML refers to. */
function said(element: Element): [en: string, id: string] {
  const { value = '', entry } = declared.find(({ id }) => id === element.attributes.resid) ?? {};
  const override = entry?.children.find(({ attributes }) => attributes.Locale === 'id-ID');
  return [value, override?.attributes.Value ?? value];
}

const bothOf = ([at, en]: [string, Json]): [en: string, id: string] => [String(en), indonesian[at] ?? String(en)];
const sorted = (pairs: [string, string][]) => pairs.map((pair) => pair.join(' | ')).sort();

describe("Microsoft's schema", () => {
  // The packages that office-addin-manifest brings: schemas of every version, and what reads them.
  const office = createRequire(createRequire(path.resolve('index.js')).resolve('office-addin-manifest/cli.js'));
  const schemas = path.join(path.dirname(office.resolve('@microsoft/app-manifest')), 'json-schemas/teams');
  const { default: Ajv } = createRequire(office.resolve('@microsoft/app-manifest'))('ajv-draft-04') as {
    default: new (options: object) => { compile(schema: object): { (data: unknown): boolean; errors?: unknown } };
  };

  test.each([
    ['MicrosoftTeams.schema.json', unified],
    ['MicrosoftTeams.Localization.schema.json', indonesian],
  ])('%s finds nothing wrong', (file, content) => {
    const folder = `v${String(unified.manifestVersion)}`;
    expect(content.$schema).toBe(`https://developer.microsoft.com/json-schemas/teams/${folder}/${file}`);
    const schema = JSON.parse(readFileSync(path.join(schemas, folder, file), 'utf8')) as object;
    const validate = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats: { uri: true } }).compile(
      schema,
    );
    expect([validate(content), validate.errors]).toEqual([true, null]);
    expect(validate({ ...content, unknown: 1 })).toBe(false);
  });
});

describe('manifest.json and manifest.xml', () => {
  test('are the same product', () => {
    const [version, id, permission] = ['Version', 'Id', 'Permissions'].map((name) => all(manifest, name)[0]?.text);
    expect([`${String(unified.version)}.0`, unified.id]).toEqual([version, id]);
    expect(permission).toBe('ReadWriteDocument');
    expect(each('name', unified.authorization).map(([, name]) => name)).toEqual(['Document.ReadWrite.User']);
    const description = all(manifest, 'Description')[0];
    expect(each('short').map(([at]) => at)).toEqual(['name.short', 'description.short']);
    expect([(unified.description as Texts).short, indonesian['description.short']]).toEqual([
      description?.attributes.DefaultValue,
      description?.children[0]?.attributes.Value,
    ]);
  });

  test('ask for the same Excel', () => {
    const sets = all(manifest, 'bt:Set').map(({ attributes }) => [attributes.Name, attributes.MinVersion]);
    expect(
      (each('capabilities')[0]?.[1] as { name: string; minVersion: string }[]).map(({ name, minVersion }) => [
        name,
        minVersion,
      ]),
    ).toEqual(sets);
  });

  test('run the same page and the same functions, for ever', () => {
    const url = (id: string) => declared.find((one) => one.id === id)?.value;
    expect(runtime?.lifetime).toBe('long');
    expect(runtime?.code).toEqual({ page: url('Taskpane.Url'), script: url('Functions.Script.Url') });
    expect(each('metadataUrl').map(bothOf)).toEqual([
      [url('Functions.Metadata.Url'), 'https://localhost:3000/functions-id.json'],
    ]);
  });

  test('name the same commands', () => {
    const names = all(manifest, 'FunctionName').map(({ text }) => text);
    const actions = runtime?.actions as { id: string; type: string }[];
    const executed = actions.filter(({ type }) => type === 'executeFunction').map(({ id }) => id);
    expect(executed).toEqual([...new Set(names)]);
    expect(actions.filter(({ type }) => type === 'openPage')).toHaveLength(1);
    const pressed = each('actionId').flatMap(([at, id]) => (at.includes('keyboardShortcuts') ? [] : [id]));
    expect(new Set(pressed)).toEqual(new Set(actions.map(({ id }) => id)));
    expect(pressed).toHaveLength(all(manifest, 'Action').length);
  });

  test('give the same keys to the same commands', () => {
    const { shortcuts: keys } = read('shortcuts.json') as { shortcuts: { action: string; key: Json }[] };
    const [[, shortcuts] = []] = each('shortcuts');
    expect(shortcuts).toEqual(keys.map(({ action, key }) => ({ key, actionId: action })));
    const named = (runtime?.actions as { id: string; displayName?: string }[]).filter((one) => one.displayName);
    expect(named.map(({ id }) => id).sort()).toEqual(keys.map(({ action }) => action).sort());
    const [overrides] = all(manifest, 'ExtendedOverrides');
    expect(each('keyMappingFiles')[0]?.[1]).toEqual({
      shortcutsUrl: overrides?.attributes.Url,
      localizationResourceUrl: overrides?.attributes.ResourcesUrl,
    });
  });

  test('say the same on the ribbon, in both languages', () => {
    const surfaces = all(manifest, 'ExtensionPoint').slice(1);
    const inXml = (name: string) =>
      surfaces.flatMap((point) =>
        all(point, name)
          .filter(({ attributes }) => 'resid' in attributes)
          .map(said),
      );
    const inJson = (name: string) =>
      ['ribbons', 'contextMenus'].flatMap((surface) =>
        each(name, extension?.[surface] ?? null, `extensions[0].${surface}`).map(bothOf),
      );
    expect(sorted(inJson('label'))).toEqual(sorted(inXml('Label')));
    expect(sorted(inJson('title'))).toEqual(sorted(inXml('Title')));
    expect(sorted(inJson('description'))).toEqual(sorted(inXml('Description')));
    const started = all(manifest, 'GetStarted')[0] as Element;
    expect(each('getStartedMessages', extension)[0]?.[1]).toEqual([
      {
        title: said(all(started, 'Title')[0] as Element)[0],
        description: said(all(started, 'Description')[0] as Element)[0],
        learnMoreUrl: said(all(started, 'LearnMoreUrl')[0] as Element)[0],
      },
    ]);
  });

  test('say nothing in Indonesian that is not said in English', () => {
    const paths = new Set(
      ['label', 'title', 'description', 'metadataUrl', 'displayName'].flatMap((name) => each(name).map(([at]) => at)),
    );
    const translated = Object.keys(indonesian).filter((at) => at.startsWith('extensions'));
    expect(translated.length).toBeGreaterThan(15);
    expect(translated.filter((at) => !paths.has(at))).toEqual([]);
  });

  test('lead to files that the build makes', () => {
    const { websiteUrl, privacyUrl, termsOfUseUrl } = unified.developer as Texts;
    for (const url of [websiteUrl, privacyUrl, termsOfUseUrl]) {
      expect(() => readFileSync(path.join('dist', new URL(url ?? '').pathname))).not.toThrow();
    }
  });
});

test('both move to the host of the build', () => {
  const moved = Object.values(unifiedFor(manifestText, 'https://office.example/timbang')).join('');
  expect(moved).not.toContain('localhost');
  expect(moved).toContain('"https://office.example/timbang/functions-id.json"');
  expect(moved).toContain('"office.example"');
});

test('the package holds what its manifest names', () => {
  const files = unzipSync(readFileSync('dist/timbang-unified.zip'));
  const icons = Object.values(unified.icons as Texts);
  expect(Object.keys(files).sort()).toEqual(['manifest.id.json', 'manifest.json', ...icons].sort());
  expect(Buffer.from(files['manifest.json'] ?? []).toString()).toBe(readFileSync('dist/manifest.json', 'utf8'));
  const sizes = icons.map((icon) => Buffer.from(files[icon] ?? []).readUInt32BE(16));
  // Color and outline, as the format asks for them.
  expect(sizes).toEqual([192, 32]);
});
