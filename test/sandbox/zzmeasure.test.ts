import { loadFunctions } from '../support/functions';
import { openedSample } from '../samples/opened';
import type { Implementation } from '../../src/sandbox/functions/catalogue';
test('measure', async () => {
  const out: string[] = [];
  for (const id of ['kppn', 'samsat', 'treasurer', 'samsat', 'samsat', 'samsat'] as const) {
    let calls = 0;
    const set = loadFunctions();
    const implementations = new Map<string, Implementation>();
    for (const [k, f] of set.implementations) implementations.set(k, (...v) => { calls += 1; return f(...v); });
    const t = performance.now();
    const opened = await openedSample(id, { ...set, implementations });
    const opening = performance.now() - t;
    const atOpening = calls;
    calls = 0;
    const t2 = performance.now();
    if (id === 'samsat') { await opened.type('OMAX 2010', 'D7', 4.5); }
    const typing = performance.now() - t2; const typed = calls; calls = 0;
    if (id === 'samsat') { await opened.type('Weights', 'D7', 5); }
    out.push(`${id} open ${opening.toFixed(0)}ms ${atOpening} calls; type ${typing.toFixed(0)} ms ${typed} calls; judgment ${calls} calls`);
    opened.close();
  }
  process.stdout.write(out.join('\n') + '\n');
}, 120000);
