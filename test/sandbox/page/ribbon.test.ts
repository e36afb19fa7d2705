import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { readRibbon, type Ribbon, type RibbonControl, type XmlElement } from '../../../src/sandbox/page/ribbon';

const MANIFEST = readFileSync(resolve(__dirname, '../../../manifest.xml'), 'utf8');
const ORIGIN = 'https://localhost:3000';

/** A node as fast-xml-parser keeps it in order: { name: [children], ":@": { "@_id": "…" } } or { "#text": "…" }. */
type ParsedNode = Readonly<Record<string, unknown>>;

function rootOf(xml: string): XmlElement {
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, parseTagValue: false });
  const nodes = parser.parse(xml) as ParsedNode[];
  const root = nodes.find((node) => !Object.keys(node).some((name) => name.startsWith('?')));
  if (root === undefined) throw new Error('No root element.');
  return elementOf(root);
}

function elementOf(node: ParsedNode): XmlElement {
  const name = Object.keys(node).find((key) => key !== ':@') ?? '';
  const content = node[name] as readonly ParsedNode[];
  const attributes = (node[':@'] ?? {}) as Readonly<Record<string, string>>;
  return {
    localName: name.split(':').at(-1) ?? '',
    children: content.filter((one) => !('#text' in one)).map(elementOf),
    textContent: content.map((one) => String(one['#text'] ?? '')).join(''),
    getAttribute: (attribute) => attributes[`@_${attribute}`] ?? null,
  };
}

function controlsOf(ribbon: Ribbon): readonly RibbonControl[] {
  return ribbon.groups.flatMap((group) => group.controls);
}

function ribbonIn(locale: string, xml = MANIFEST): Ribbon {
  return readRibbon(rootOf(xml), locale, ORIGIN);
}

describe('the ribbon of the manifest', () => {
  test('is a group on the Home tab', () => {
    const ribbon = ribbonIn('en-US');
    expect(ribbon.tab).toBe('TabHome');
    expect(ribbon.groups.map((group) => group.label)).toEqual(['Timbang']);
  });

  test('has its buttons in order, each with what it does', () => {
    const [show, apply, clear] = controlsOf(ribbonIn('en-US'));
    expect(show).toMatchObject({ kind: 'button', action: { kind: 'showPane' } });
    expect(apply).toMatchObject({ label: 'Traffic lights', action: { kind: 'run', functionName: 'ApplyLights' } });
    expect(clear).toMatchObject({ action: { kind: 'run', functionName: 'ClearLights' } });
  });

  test('has a menu of the samples', () => {
    const menu = controlsOf(ribbonIn('en-US')).find((control) => control.kind === 'menu');
    expect(menu?.label).toBe('Examples');
    expect(menu?.kind === 'menu' && menu.items.map((item) => item.action)).toEqual([
      { kind: 'run', functionName: 'OpenSampleSamsat' },
      { kind: 'run', functionName: 'OpenSampleTreasurer' },
      { kind: 'run', functionName: 'OpenSampleKppn' },
    ]);
  });

  test('speaks Indonesian where the manifest does, and falls back to the default where it does not', () => {
    const english = controlsOf(ribbonIn('en-US'));
    const indonesian = controlsOf(ribbonIn('id-ID'));
    expect(indonesian[1]?.label).toBe('Lampu lalu lintas');
    expect(indonesian[1]?.tip).toMatch(/^Mewarnai/);
    expect(english.map(({ id }) => id)).toEqual(indonesian.map(({ id }) => id));
    expect(controlsOf(ribbonIn('fr-FR'))).toEqual(english);
  });

  test('takes its icons from the page, whatever host the manifest names', () => {
    const moved = MANIFEST.replaceAll('https://localhost:3000/', 'https://office.example/');
    for (const control of controlsOf(ribbonIn('en-US', moved))) {
      expect(control.icons.get(16)).toMatch(/^https:\/\/localhost:3000\/assets\/icons\/[a-z]+-16\.png$/);
      expect([...control.icons.keys()]).toEqual(expect.arrayContaining([16, 32, 64]));
    }
  });

  test('explains every control', () => {
    for (const control of controlsOf(ribbonIn('en-US'))) expect(control.tip).toMatch(/\.$/);
  });
});

describe('a manifest the page cannot show', () => {
  test.each([
    ['without buttons', 'PrimaryCommandSurface', 'ContextMenu', 'nothing on the ribbon'],
    ['with an unknown control', 'xsi:type="Menu"', 'xsi:type="Gallery"', 'control of type Gallery'],
    ['with an unknown action', 'xsi:type="ShowTaskpane"', 'xsi:type="Dance"', 'action of type Dance'],
    ['with a dangling resource', '<bt:String id="Examples.Label"', '<bt:String id="Sample.Label"', 'no resource'],
  ])('%s is refused, with what is wrong', (_, from, to, message) => {
    expect(() => ribbonIn('en-US', MANIFEST.replaceAll(from, to))).toThrow(message);
  });
});
