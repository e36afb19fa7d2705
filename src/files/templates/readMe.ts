/** The first sheet of every template: three sentences, and by what it computes. */
import type { Localized } from '../../engine/language';
import { pageFooter } from '../../sheets/pageFooter';
import type { SheetPlan } from '../../sheets/plan';
import { inLanguage } from '../../sheets/say';
import { heightOfLines, linesOf } from '../../sheets/textSize';
import type { TemplateContext } from './template';

const WIDTH = 520;

const TEXTS = {
  name: { en: 'Read me', id: 'Baca dulu' },
  shaded: {
    en: 'Type into the shaded cells only: everything else computes itself and is protected without a password, so that Review, Unprotect Sheet opens it.',
    id: 'Isi hanya sel berwarna: selebihnya menghitung sendiri dan dilindungi tanpa kata sandi, sehingga dapat dibuka dengan Tinjau, Batalkan Proteksi Lembar.',
  },
  live: {
    en: 'With the add-in Timbang the numbers follow what is typed; without it they stay as they were last computed.',
    id: 'Dengan add-in Timbang, angka mengikuti isian; tanpanya, angka tetap seperti terakhir dihitung.',
  },
  plain: {
    en: 'This copy computes with plain Excel formulas: nobody needs the add-in Timbang, and with it the original formulas can be brought back.',
    id: 'Salinan ini menghitung dengan rumus Excel biasa: tidak perlu add-in Timbang, dan dengannya rumus asli dapat dikembalikan.',
  },
  computedBy: { en: 'Timbang {version} · {rule}', id: 'Timbang {version} · {rule}' },
} as const satisfies Record<string, Localized>;

export interface ReadMe {
  readonly title: Localized;
  /** What is filled in, and where the result stands. */
  readonly how: Localized;
  readonly rule: Localized;
  /** What is otherwise without the add-in. */
  readonly whenPlain?: Localized;
}

export function readMePlan({ title, how, rule, whenPlain }: ReadMe, context: TemplateContext): SheetPlan {
  const say = inLanguage(context.language);
  const forms = context.isPlain ? [TEXTS.plain, ...(whenPlain ? [whenPlain] : [])] : [TEXTS.live];
  const sentences = [say(TEXTS.shaded), say(how), forms.map((text) => say(text)).join(' ')];
  return {
    key: 'readMe',
    name: say(TEXTS.name),
    columns: [WIDTH],
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: say(title) }]] },
      {
        at: 'A3',
        style: 'text',
        heights: sentences.map((text) => heightOfLines(linesOf(text, WIDTH, 'plain'))),
        cells: sentences.map((text) => [{ text }]),
      },
      { at: 'A7', style: 'note', cells: [[{ text: versionText(say(rule), context) }]] },
    ],
    print: { landscape: false, area: 'A1:A7', footer: pageFooter(context.language, versionText(say(rule), context)) },
    select: 'A1',
  };
}

function versionText(rule: string, { language, version }: TemplateContext): string {
  return inLanguage(language)(TEXTS.computedBy, { version, rule });
}

/** With the version at the foot of its pages, before the rule book or the method. */
export function withVersion(plan: SheetPlan, { version }: TemplateContext): SheetPlan {
  if (!plan.print) return plan;
  const { footer } = plan.print;
  const left = [`Timbang ${version}`, footer.left].filter((part) => part !== '').join(' · ');
  return { ...plan, print: { ...plan.print, footer: { ...footer, left } } };
}
