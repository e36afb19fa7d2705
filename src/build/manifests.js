/** The manifests for the address the add-in is built for. */
const { shortcuts } = require('./shortcuts.js');
const { unified } = require('./unified.js');

const DEVELOPMENT_HOST = 'https://localhost:3000';

/** manifest.xml, moved from the development server to where the add-in is served. */
function manifestFor(text, baseUrl) {
  if (!baseUrl.startsWith('https://')) throw new Error(`Excel loads add-ins from https:// alone, not from ${baseUrl}.`);
  return text
    .replaceAll(`<AppDomain>${DEVELOPMENT_HOST}</AppDomain>`, `<AppDomain>${new URL(baseUrl).origin}</AppDomain>`)
    .replaceAll(`${DEVELOPMENT_HOST}/`, `${baseUrl}/`);
}

/** By file name: the unified manifest and the file with its Indonesian texts, from the same manifest.xml. */
function unifiedFor(text, baseUrl) {
  return written(unified(manifestFor(text, baseUrl), baseUrl));
}

/** By file name: the keys that run commands, in both languages. */
function shortcutsFor(text) {
  return written(shortcuts(text));
}

function written(files) {
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, `${JSON.stringify(content, null, 2)}\n`]),
  );
}

module.exports = { DEVELOPMENT_HOST, manifestFor, shortcutsFor, unifiedFor };
