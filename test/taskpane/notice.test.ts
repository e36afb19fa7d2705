/** The page of the small dialog, as it is built, without a browser. */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const script = readFileSync('dist/notice.js', 'utf8');

interface Part {
  textContent: string;
  isDisabled: boolean;
  isFocused: boolean;
  press: () => void;
}

async function opened(hash: string) {
  const part = (): Part & Record<string, unknown> => ({
    textContent: 'as written',
    isDisabled: true,
    isFocused: false,
    press: () => undefined,
    addEventListener(_: string, listener: () => void) {
      this.press = listener;
    },
    removeAttribute() {
      this.isDisabled = false;
    },
    focus() {
      this.isFocused = true;
    },
  });
  const parts = { sentence: part(), below: part(), button: part() };
  const sent: string[] = [];
  let key: (event: { key: string }) => void = () => undefined;
  const documentElement = { lang: 'en' };
  vm.runInNewContext(script, {
    URLSearchParams,
    location: { hash },
    Office: { onReady: async () => undefined, context: { ui: { messageParent: (text: string) => sent.push(text) } } },
    document: {
      documentElement,
      getElementById: (id: 'sentence' | 'below') => parts[id],
      querySelector: () => parts.button,
      addEventListener: (_: string, listener: typeof key) => (key = listener),
    },
  });
  await new Promise((resolve) => setImmediate(resolve));
  return { ...parts, sent, documentElement, type: (name: string) => key({ key: name }) };
}

test.each([
  ['en', 'Protection is on for ‘A & B <b>’.', 'This closes by itself. The Timbang pane says it again.'],
  ['id', 'Lembar ‘Nilai 50%+’ diproteksi.', 'Jendela ini menutup sendiri. Panel Timbang menyebutkannya lagi.'],
])('says the sentence as it is, in %s', async (language, says, below) => {
  const page = await opened(`#${new URLSearchParams({ language, says }).toString()}`);
  expect([page.sentence.textContent, page.below.textContent, page.documentElement.lang]).toEqual([
    says,
    below,
    language,
  ]);
});

test('keeps its own sentence, in both languages, where none arrived', async () => {
  const page = await opened('');
  expect([page.sentence.textContent, page.below.textContent]).toEqual(['as written', 'as written']);
});

test('asks to be closed at OK, which has the focus, and at Escape', async () => {
  const page = await opened('#says=x');
  expect([page.button.isDisabled, page.button.isFocused]).toEqual([false, true]);
  page.button.press();
  page.type('a');
  page.type('Escape');
  expect(page.sent).toEqual(['close', 'close']);
});
