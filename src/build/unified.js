/**
 * The unified manifest for Microsoft 365, read from manifest.xml: the same runtime, commands, requirements and words.
 * Format: https://learn.microsoft.com/microsoft-365/extensibility/schema/. Custom functions came with version 1.25 and are a
 * preview there; its icons are three of the eight.
 */
const { Said, readManifest } = require('./manifestXml.js');
const { INDONESIAN: SHORTCUTS_ID, SHORTCUTS, controlsOf, keysOf } = require('./shortcuts.js');

const VERSION = '1.25';
const SCHEMAS = `https://developer.microsoft.com/json-schemas/teams/v${VERSION}`;
const INDONESIAN = 'manifest.id.json';
const ICON_SIZES = ['16', '32', '80'];
const PERMISSIONS = { ReadWriteDocument: 'Document.ReadWrite.User' };

/** Both files by their names; `xml` is the manifest for `baseUrl`. */
function unified(xml, baseUrl) {
  const { app, resource } = readManifest(xml);
  const manifest = manifestOf(app, baseUrl, resource);
  return { 'manifest.json': inEnglish(manifest), [INDONESIAN]: indonesianOf(manifest) };
}

function manifestOf(app, baseUrl, resource) {
  const overrides = app.VersionOverrides;
  const host = overrides.Hosts.Host;
  const description = new Said(app.Description['@DefaultValue'], app.Description.Override);
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.schema.json`,
    manifestVersion: VERSION,
    // Three numbers here, four in the XML.
    version: app.Version.split('.').slice(0, 3).join('.'),
    id: app.Id,
    localizationInfo: {
      defaultLanguageTag: 'en',
      additionalLanguages: [{ languageTag: 'id', file: INDONESIAN }],
    },
    developer: {
      name: app.ProviderName,
      websiteUrl: `${baseUrl}/help/en/index.html`,
      privacyUrl: `${baseUrl}/privacy.html`,
      termsOfUseUrl: `${baseUrl}/terms.html`,
    },
    name: { short: app.DisplayName['@DefaultValue'], full: app.DisplayName['@DefaultValue'] },
    description: { short: description, full: description },
    icons: { color: 'assets/icons/color-192.png', outline: 'assets/icons/outline-32.png' },
    accentColor: '#0E6A60',
    validDomains: [new URL(baseUrl).host],
    authorization: {
      permissions: { resourceSpecific: [{ name: PERMISSIONS[app.Permissions], type: 'Delegated' }] },
    },
    extensions: [
      {
        requirements: { scopes: ['workbook'], capabilities: capabilitiesOf(overrides.Requirements) },
        runtimes: [runtimeOf(host, resource)],
        ...surfacesOf(host.DesktopFormFactor.ExtensionPoint, resource),
        keyboardShortcuts: [shortcutsOf(host.DesktopFormFactor.ExtensionPoint, baseUrl, resource)],
        getStartedMessages: [startedOf(host.DesktopFormFactor.GetStarted, resource)],
      },
    ],
  };
}

function capabilitiesOf({ 'bt:Sets': sets }) {
  return sets['bt:Set'].map((set) => ({ name: set['@Name'], minVersion: set['@MinVersion'] }));
}

function startedOf(started, resource) {
  return {
    title: resource(started.Title),
    description: resource(started.Description),
    learnMoreUrl: resource(started.LearnMoreUrl),
  };
}

/** The shared runtime: one page for pane, commands and functions. */
function runtimeOf(host, resource) {
  const [functions] = host.AllFormFactors.ExtensionPoint;
  const controls = controlsOf(host.DesktopFormFactor.ExtensionPoint);
  const names = new Map(keysOf(controls, resource).map(({ id, name }) => [id, { displayName: name }]));
  const actions = controls.map(actionOf).map((action) => ({ ...action, ...names.get(action.id) }));
  return {
    id: 'Timbang.Runtime',
    type: 'general',
    lifetime: host.Runtimes.Runtime['@lifetime'],
    code: {
      page: resource(functions.Page.SourceLocation),
      script: resource(functions.Script.SourceLocation),
    },
    actions: [...new Map(actions.map((action) => [action.id, action])).values()],
    customFunctions: { metadataUrl: resource(functions.Metadata.SourceLocation) },
  };
}

function actionOf({ '@id': id, Action }) {
  switch (Action['@xsi:type']) {
    case 'ExecuteFunction':
      return { id: Action.FunctionName, type: 'executeFunction' };
    case 'ShowTaskpane':
      return { id, type: 'openPage', view: id };
    default:
      throw new Error(`The unified manifest knows no ${Action['@xsi:type']}.`);
  }
}

/** Beside them the files that manifest.xml names, for an Excel that does not read this manifest. */
function shortcutsOf(points, baseUrl, resource) {
  return {
    shortcuts: keysOf(controlsOf(points), resource).map(({ id, key }) => ({ key: { default: key }, actionId: id })),
    keyMappingFiles: {
      shortcutsUrl: `${baseUrl}/${SHORTCUTS}`,
      localizationResourceUrl: `${baseUrl}/${SHORTCUTS_ID}`,
    },
  };
}

/** The ribbon, and the menu of a cell where there is one. */
function surfacesOf(points, resource) {
  const ribbons = [];
  const contextMenus = [];
  for (const point of points) {
    switch (point['@xsi:type']) {
      case 'PrimaryCommandSurface':
        ribbons.push({ contexts: ['default'], tabs: [tabOf(point.OfficeTab, resource)] });
        break;
      case 'ContextMenu':
        contextMenus.push({
          menus: [{ entryPoint: 'cell', controls: point.OfficeMenu.Control.map((one) => controlOf(one, resource)) }],
        });
        break;
      default:
        throw new Error(`The unified manifest knows no ${point['@xsi:type']}.`);
    }
  }
  return contextMenus.length > 0 ? { ribbons, contextMenus } : { ribbons };
}

function tabOf(tab, resource) {
  return {
    builtInTabId: tab['@id'],
    groups: tab.Group.map((group) => ({
      id: group['@id'],
      label: resource(group.Label),
      icons: iconsOf(group.Icon, resource),
      controls: group.Control.map((control) => controlOf(control, resource)),
    })),
  };
}

function controlOf(control, resource) {
  const items = control.Items?.Item;
  return {
    ...shownOf(control, resource),
    type: items === undefined ? 'button' : 'menu',
    ...(items === undefined
      ? { actionId: actionOf(control).id }
      : {
          items: items.map((item) => ({
            ...shownOf(item, resource),
            type: 'menuItem',
            actionId: actionOf(item).id,
          })),
        }),
  };
}

function shownOf({ '@id': id, Label, Supertip, Icon }, resource) {
  return {
    id,
    label: resource(Label),
    supertip: { title: resource(Supertip.Title), description: resource(Supertip.Description) },
    ...(Icon === undefined ? {} : { icons: iconsOf(Icon, resource) }),
  };
}

function iconsOf(icon, resource) {
  return icon['bt:Image']
    .filter((image) => ICON_SIZES.includes(image['@size']))
    .map((image) => ({ size: Number(image['@size']), url: resource(image) }));
}

function inEnglish(part) {
  if (part instanceof Said) return part.en;
  if (Array.isArray(part)) return part.map(inEnglish);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, inEnglish(value)]));
}

/** What reads otherwise in Indonesian, by the path of the property it replaces. */
function indonesianOf(manifest) {
  const texts = {
    $schema: `${SCHEMAS}/MicrosoftTeams.Localization.schema.json`,
    // The schema asks for these, also where they are the same.
    'name.short': manifest.name.short,
    'name.full': manifest.name.full,
    'description.short': manifest.description.short.id,
    'description.full': manifest.description.full.id,
  };
  const collect = (part, path) => {
    if (part instanceof Said) {
      if (part.id !== part.en) texts[path] = part.id;
    } else if (Array.isArray(part)) {
      part.forEach((one, index) => collect(one, `${path}[${index}]`));
    } else if (typeof part === 'object' && part !== null) {
      for (const [key, value] of Object.entries(part)) collect(value, path === '' ? key : `${path}.${key}`);
    }
  };
  collect(manifest.extensions, 'extensions');
  return texts;
}

module.exports = { unified };
