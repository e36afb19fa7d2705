import { nextRegion, type Region } from '../../../src/sandbox/page/regions';

function regions(focused: string, closed: readonly string[] = []): (Region & { name: string })[] {
  return ['ribbon', 'grid', 'pane'].map((name) => ({
    name,
    isOpen: () => !closed.includes(name),
    hasFocus: () => name === focused,
    focus: () => undefined,
  }));
}

function visited(focused: string, backwards: boolean, closed?: readonly string[]): string | undefined {
  const all = regions(focused, closed);
  return all.find((region) => region === nextRegion(all, backwards))?.name;
}

test.each([
  ['ribbon', 'grid', 'pane'],
  ['grid', 'pane', 'ribbon'],
  ['pane', 'ribbon', 'grid'],
])('from %s F6 goes to %s and Shift+F6 to %s', (from, next, previous) => {
  expect([visited(from, false), visited(from, true)]).toEqual([next, previous]);
});

test('a closed pane is passed over in both directions', () => {
  expect([visited('grid', false, ['pane']), visited('ribbon', true, ['pane'])]).toEqual(['ribbon', 'grid']);
});

test('F6 starts with the ribbon when the focus is nowhere', () => {
  expect(visited('elsewhere', false)).toBe('ribbon');
});
