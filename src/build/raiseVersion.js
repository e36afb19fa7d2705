/**
 * The hook of `npm version`: package.json and the lockfile have the new number already; here the manifest gets it, with the
 * fourth part that Excel on the web asks for, the changelog its heading, and citations their year.
 */
const { readFileSync, writeFileSync } = require('node:fs');

const raised = {
  'manifest.xml': (text, version) => text.replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`),
  'CHANGELOG.md': (text, version, day) =>
    text.replace(/^## \[Unreleased\].*$/m, `## [Unreleased]\n\n## [${version}] - ${day}`),
  'src/sheets/thesis/cite.ts': (text, version, day) =>
    text.replace(/RELEASE_YEAR = \d{4}/, `RELEASE_YEAR = ${day.slice(0, 4)}`),
};

if (require.main === module) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const day = new Date().toISOString().slice(0, 10);
  for (const [file, raise] of Object.entries(raised)) {
    writeFileSync(file, raise(readFileSync(file, 'utf8'), version, day));
  }
}

module.exports = { raised };
