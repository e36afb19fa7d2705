/** The pane's first script, as it is copied into dist/, in webviews of several ages. */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const script = readFileSync('src/taskpane/guard.js', 'utf8');
const page = readFileSync('src/taskpane/taskpane.html', 'utf8');

/** Which of the page's sentences stands there, after the page is loaded and ten seconds have passed. */
function sentenceIn(webview: object, office: string | null): { atOnce: string[]; later: string[] } {
  const hidden = new Map(
    [...page.matchAll(/<p id="([\w-]+)"([^>]*)>/g)].map(([, id, rest]) => [id, / hidden/.test(rest ?? '')]),
  );
  const shown = () => [...hidden].flatMap(([id, isHidden]) => (isHidden ? [] : [id ?? '']));
  const element = (id: string) =>
    hidden.has(id) ? { setAttribute: () => hidden.set(id, true), removeAttribute: () => hidden.set(id, false) } : null;
  let loaded = (): void => undefined;
  let passed = (): void => undefined;
  vm.runInNewContext(script, {
    document: {
      getElementById: element,
      addEventListener: (_name: string, listener: () => void) => (loaded = listener),
      body: { getAttribute: () => office },
    },
    setTimeout: (listener: () => void, delay: number) => {
      expect(delay).toBe(10_000);
      passed = listener;
    },
    ...webview,
  });
  loaded();
  const atOnce = shown();
  passed();
  return { atOnce, later: shown() };
}

/** An engine that cannot look behind refuses the expression. */
const OLD_EXPRESSIONS = {
  RegExp: function OldRegExp() {
    throw new SyntaxError('Invalid group');
  },
};

test('a webview of today waits for Office, and the pane is left alone once it answered', () => {
  expect(sentenceIn({}, 'ready')).toEqual({ atOnce: ['start'], later: ['start'] });
});

test('a page whose scripts did not come says so after ten seconds', () => {
  expect(sentenceIn({}, null)).toEqual({ atOnce: ['start'], later: ['no-pane'] });
});

test('a page outside Excel says so after ten seconds', () => {
  expect(sentenceIn({}, 'awaited')).toEqual({ atOnce: ['start'], later: ['no-office'] });
});

test('an old webview is told at once what is needed, and nothing else afterwards', () => {
  expect(sentenceIn(OLD_EXPRESSIONS, null)).toEqual({ atOnce: ['too-old'], later: ['too-old'] });
});

test('what is needed is said in both languages', () => {
  const [, needed = ''] = /<p id="too-old" hidden>([\s\S]*?)<\/p>/.exec(page) ?? [];
  expect(needed).toMatch(/Timbang needs a newer Excel[\s\S]* · Timbang memerlukan Excel yang lebih baru/);
});
