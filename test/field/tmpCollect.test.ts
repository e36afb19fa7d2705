import fc from 'fast-check';
import { anyDress, choicesOf } from '../support/dress/choices';
import { described, judged, plainest } from '../support/dress/judged';
import type { Judged } from '../support/dress/judged';
import { dressed } from '../support/dress/layouts';
import { anyTable } from '../support/dress/table';
import { writeFileSync } from 'node:fs';

const wordsIn = ({ table, dress, shown }: Judged): string => {
  if (dress.wording === 0) return '';
  const plain = new Set(
    dressed(table, { ...dress, wording: 0 })
      .cells.flat()
      .map(String),
  );
  return ` «${[...new Set(shown.cells.flat().map(String))]
    .filter((one) => !plain.has(one))
    .slice(0, 2)
    .join(', ')}»`;
};

test('collect', () => {
  const runs = Number(process.env.DRESSES ?? 1000);
  const pairs = fc.sample(fc.tuple(anyTable, anyDress), { numRuns: runs, seed: Number(process.env.SEED ?? 1) });
  const outcomes: Record<string, number> = {};
  const kinds = new Map<string, { count: number; isNumber: boolean; example: Judged }>();
  let spent = 0;
  for (const [table, dress] of pairs) {
    const start = performance.now();
    const one = judged(table, dress);
    spent += performance.now() - start;
    outcomes[one.outcome] = (outcomes[one.outcome] ?? 0) + 1;
    if (one.outcome !== 'wrong') continue;
    const example = plainest(one);
    const isNumber = example.got.total !== null;
    const said = isNumber
      ? example.got.kpis === table.kpis.length
        ? 'ANOTHER NUMBER'
        : `${example.got.kpis > table.kpis.length ? 'MORE' : 'FEWER'} KPIS`
      : example.got.said.filter((kind) => kind !== 'polarityUnknown').join();
    const key = `${choicesOf(example.dress).join(', ') || `plain ${table.kind}`}${wordsIn(example)} → ${said}`;
    const known = kinds.get(key);
    const smaller = known === undefined || example.table.kpis.length < known.example.table.kpis.length;
    kinds.set(key, { count: (known?.count ?? 0) + 1, isNumber, example: smaller ? example : known.example });
  }
  const list = [...kinds].sort(([, a], [, b]) => Number(b.isNumber) - Number(a.isNumber) || b.count - a.count);
  const heads = list.map(([key, { count }]) => `- ${count} × ${key}`).join('\n');
  const examples = list.map(
    ([key, { count, example }]) => `## ${count} × ${key}\n\n\`\`\`\n${described(example)}\n\`\`\`\n`,
  );
  writeFileSync(
    process.env.OUT ?? '/tmp/dress-collected.md',
    `${runs} dresses: ${JSON.stringify(outcomes)}, ${(spent / runs).toFixed(2)} ms each; ${list.length} kinds. Cells as read by Office.js, texts that look like numbers in quotes, formats in [] where not General. Each dress was made as plain as still goes wrong: what stands before the arrow is what is left of it.\n\n${heads}\n\n${examples.join('\n')}`,
  );
});
