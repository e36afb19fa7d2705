/** The page of the small dialog that says a sentence where there is no pane to say it (`shell/notice.ts` opens and closes it). */

const CONTINUES: Readonly<Record<string, string>> = {
  en: 'This closes by itself. The Timbang pane says it again.',
  id: 'Jendela ini menutup sendiri. Panel Timbang menyebutkannya lagi.',
};

/** What stands in the page, in both languages, is for a sentence that did not arrive. */
function saySentence(): void {
  const said = new URLSearchParams(location.hash.slice(1));
  const [sentence, language] = [said.get('says'), said.get('language') ?? 'en'];
  const place = document.getElementById('sentence');
  const below = document.getElementById('below');
  if (!sentence || !place || !below) return;
  document.documentElement.lang = language;
  place.textContent = sentence;
  below.textContent = CONTINUES[language] ?? '';
}

function close(): void {
  Office.context.ui.messageParent('close');
}

async function start(): Promise<void> {
  saySentence();
  await Office.onReady();
  const button = document.querySelector('button');
  button?.addEventListener('click', close);
  button?.removeAttribute('disabled');
  button?.focus();
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
}

void start();
