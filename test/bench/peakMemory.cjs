/** Put before a script (`node --require`): says at its end how much memory the process had at most, in bytes. */
const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

const KILOBYTE = 1024;
const file = process.env.PEAK_MEMORY;
if (isMainThread && file !== undefined) {
  process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS * KILOBYTE)));
}
