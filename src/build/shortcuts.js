/**
 * The keys that run commands, for both manifests; their names are the commands' labels in manifest.xml.
 * Format: https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts. Ctrl+Shift+Alt with a letter is the pattern
 * that Microsoft advises: Excel has none of its own there but with function keys, and browsers have none.
 */
const { readManifest } = require('./manifestXml.js');

const KEYS = {
  InsertWeights: 'Ctrl+Shift+Alt+W',
  ApplyLights: 'Ctrl+Shift+Alt+L',
  ClearLights: 'Ctrl+Shift+Alt+K',
};
const SHORTCUTS = 'shortcuts.json';
const INDONESIAN = 'shortcuts-id.json';

/** The commands that have keys, in the order of `KEYS`, from the controls of the manifest. */
function keysOf(controls, resource) {
  return Object.entries(KEYS).map(([id, key]) => {
    const control = controls.find(({ Action }) => Action.FunctionName === id);
    if (!control) throw new Error(`manifest.xml has no command ${id}.`);
    return { id, key, name: resource(control.Label) };
  });
}

/** By file name: what <ExtendedOverrides> points at, and its texts in Indonesian. */
function shortcuts(xml) {
  const { app, resource } = readManifest(xml);
  const keys = keysOf(controlsOf(app.VersionOverrides.Hosts.Host.DesktopFormFactor.ExtensionPoint), resource);
  const texts = (language) =>
    Object.fromEntries(
      keys.map(({ id, name }) => [tokenOf(id), { value: name[language], comment: `What the keys of ${id} do.` }]),
    );
  return {
    [SHORTCUTS]: {
      $schema: 'https://developer.microsoft.com/json-schemas/office-js/extended-manifest.schema.json',
      actions: keys.map(({ id }) => ({ id, type: 'ExecuteFunction', name: `\${resource.${tokenOf(id)}}` })),
      shortcuts: keys.map(({ id, key }) => ({ action: id, key: { default: key } })),
      resources: { default: texts('en') },
    },
    [INDONESIAN]: texts('id'),
  };
}

const tokenOf = (id) => `${id}_name`;

/** All buttons and entries of menus, on the ribbon and in the menu of a cell. */
function controlsOf(points) {
  return points
    .flatMap((point) => (point.OfficeTab?.Group ?? [point.OfficeMenu]).flatMap(({ Control }) => Control))
    .flatMap((control) => control.Items?.Item ?? [control]);
}

module.exports = { SHORTCUTS, INDONESIAN, controlsOf, keysOf, shortcuts };
