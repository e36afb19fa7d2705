/** The checklist of a real Excel: keeps what is ticked and typed in this browser, and makes a report of it. */

/** One for both languages: lines are kept by their names. */
const KEPT = 'timbang-checklist';

interface Kept {
  readonly ticked: readonly string[];
  readonly typed: Readonly<Record<string, string>>;
}

export function prepareChecklist(form: HTMLFormElement): void {
  const report = form.querySelector<HTMLTextAreaElement>('textarea.report');
  const count = form.querySelector('output.ticked');
  const said = form.querySelector('.said');
  if (report === null || count === null || said === null) return;

  const show = (): void => {
    report.value = reportOf(form);
    count.textContent = tickedOf(form);
    said.textContent = '';
  };
  restore(form, read());
  form.addEventListener('input', () => {
    keep(form);
    show();
  });
  form.addEventListener('reset', () => {
    // The fields are empty once the event has gone round.
    setTimeout(() => {
      keep(form);
      show();
    });
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void copy(report).then((copied) => {
      said.textContent = (copied ? form.dataset.copied : form.dataset.selected) ?? '';
    });
  });
  form.querySelector('button.save')?.addEventListener('click', () => save(report.value));
  form.querySelector('button.print')?.addEventListener('click', () => window.print());
  show();
}

/** The title, what was tried with, every line with its tick under its topic, and what was different. */
function reportOf(form: HTMLFormElement): string {
  const topics = [...form.querySelectorAll('section')].map((section) => {
    const lines = ticksIn(section).map(
      (tick) => `[${tick.checked ? 'x' : ' '}] ${(tick.labels?.[0]?.textContent ?? '').trim().replace(/\s+/g, ' ')}`,
    );
    return [section.querySelector('h2')?.textContent ?? '', ...lines].join('\n');
  });
  const [which = '', differences = ''] = fieldsOf(form).map(
    (field) => `${field.labels?.[0]?.textContent}: ${field.value.trim() || '–'}`,
  );
  return [`${form.dataset.title}: ${tickedOf(form)}\n${which}`, ...topics, differences].join('\n\n');
}

function tickedOf(form: HTMLFormElement): string {
  const ticks = ticksIn(form);
  const done = ticks.filter(({ checked }) => checked).length;
  return (form.dataset.ticked ?? '').replace('{done}', String(done)).replace('{all}', String(ticks.length));
}

function ticksIn(part: Element): HTMLInputElement[] {
  return [...part.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
}

/** What is typed, but for the report itself. */
function fieldsOf(form: HTMLFormElement): (HTMLInputElement | HTMLTextAreaElement)[] {
  return [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input[type="text"], textarea[name]')];
}

function restore(form: HTMLFormElement, { ticked, typed }: Kept): void {
  for (const tick of ticksIn(form)) tick.checked = ticked.includes(tick.name);
  for (const field of fieldsOf(form)) field.value = typed[field.name] ?? '';
}

/** A browser that keeps nothing, or something else under that name, begins with an empty list. */
function read(): Kept {
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT) ?? '') as Partial<Kept> | null;
    return { ticked: [...(kept?.ticked ?? [])], typed: { ...kept?.typed } };
  } catch {
    return { ticked: [], typed: {} };
  }
}

function keep(form: HTMLFormElement): void {
  const ticked = ticksIn(form).flatMap(({ name, checked }) => (checked ? [name] : []));
  const typed = Object.fromEntries(fieldsOf(form).map(({ name, value }) => [name, value]));
  try {
    localStorage.setItem(KEPT, JSON.stringify({ ticked, typed } satisfies Kept));
  } catch {
    // Storage is full or not allowed: the ticks last as long as the page.
  }
}

/** As a text file among the downloads: it can be attached to a mail where there is no network now. */
function save(report: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([report], { type: 'text/plain' }));
  link.download = 'timbang-checklist.txt';
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Whether the browser let it be copied; else the text is selected. */
async function copy(report: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(report.value);
    return true;
  } catch {
    report.focus();
    report.select();
    return false;
  }
}
