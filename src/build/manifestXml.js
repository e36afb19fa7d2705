/** manifest.xml as an object, and what its resource ids say in both languages. */
const { XMLParser } = require('fast-xml-parser');

const LISTS = [
  'bt:Set',
  'bt:Image',
  'bt:Url',
  'bt:String',
  'bt:Override',
  'Override',
  'Control',
  'Item',
  'Group',
  'ExtensionPoint',
];

function readManifest(xml) {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    isArray: (name) => LISTS.includes(name),
  });
  const { OfficeApp: app } = parser.parse(xml);
  return { app, resource: resourcesOf(app.VersionOverrides.Resources) };
}

/** A text or an address in two languages; alike where nothing overrides it. */
class Said {
  constructor(en, overrides = []) {
    this.en = en;
    this.id = overrides.find((override) => override['@Locale'] === 'id-ID')?.['@Value'] ?? en;
  }
}

function resourcesOf(resources) {
  const entries = [
    ...resources['bt:Images']['bt:Image'],
    ...resources['bt:Urls']['bt:Url'],
    ...resources['bt:ShortStrings']['bt:String'],
    ...resources['bt:LongStrings']['bt:String'],
  ];
  const said = new Map(entries.map((entry) => [entry['@id'], new Said(entry['@DefaultValue'], entry['bt:Override'])]));
  return ({ '@resid': id }) => {
    if (!said.has(id)) throw new Error(`manifest.xml declares no resource ${id}.`);
    return said.get(id);
  };
}

module.exports = { Said, readManifest };
