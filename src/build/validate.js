/**
 * npm run validate: dist/manifest.xml before Microsoft's validation service, which sees what schemas do not (the store asks
 * the same one), and dist/manifest.json against the schema it names. Exit code 2: the service was not reached, and nothing
 * is known of the XML.
 */
const { validateManifest } = require('office-addin-manifest');
const { existsSync } = require('node:fs');

const UNREACHED = 2;

async function main() {
  if (!existsSync('dist/manifest.xml')) return said(1, 'There is no dist/manifest.xml. Run npm run build first.');
  const codes = [await validated('dist/manifest.json'), await validated('dist/manifest.xml', true)];
  return Math.max(...codes);
}

/** Whether it stands the check, as an exit code; what it does not stand is printed. */
async function validated(file, forStore = false) {
  try {
    const { isValid, report, status, statusText } = await validateManifest(file, forStore);
    for (const { title, content, code } of [...(report?.errors ?? []), ...(report?.warnings ?? [])]) {
      console.log(`  ${title}: ${content}${code ? ` (${code})` : ''}`);
    }
    if (isValid) return said(0, `${file} is valid.`);
    if (report === undefined) return notReached(file, `it answered ${status} ${statusText}`);
    return said(1, `${file} is not valid.`);
  } catch (failure) {
    if (/Unable to contact/.test(failure.message)) return notReached(file, failure.message.split('\n').at(-1));
    throw failure;
  }
}

function notReached(file, reason) {
  return said(
    UNREACHED,
    `${file} was NOT checked: Microsoft's service (validationgateway.omex.office.net) could not be reached: ${reason}. ` +
      'Try again where the Internet is open. The tests of this repository check what can be checked without it.',
  );
}

function said(code, sentence) {
  (code === 0 ? console.log : console.error)(sentence);
  return code;
}

main().then((code) => {
  process.exitCode = code;
});
