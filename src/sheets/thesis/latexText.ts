/** Texts as LaTeX sets them, with nothing beyond its own packages. */

/** Signs with a meaning of their own, and those that a font of pdfLaTeX lacks. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  _: '\\_',
  '#': '\\#',
  $: '\\$',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '`': '\\textasciigrave{}',
  '\u00a0': '~',
  '\u202f': '\\,',
  '\u2009': '\\,',
  '−': '$-$',
  '×': '$\\times$',
  '·': '$\\cdot$',
  '±': '$\\pm$',
  '≤': '$\\leq$',
  '≥': '$\\geq$',
  '≠': '$\\neq$',
  '≈': '$\\approx$',
  '→': '$\\to$',
  '←': '$\\leftarrow$',
  '↔': '$\\leftrightarrow$',
  '√': '$\\surd$',
  '∞': '$\\infty$',
  Σ: '$\\Sigma$',
  Δ: '$\\Delta$',
  Π: '$\\Pi$',
  α: '$\\alpha$',
  β: '$\\beta$',
  γ: '$\\gamma$',
  δ: '$\\delta$',
  ε: '$\\epsilon$',
  κ: '$\\kappa$',
  λ: '$\\lambda$',
  μ: '$\\mu$',
  π: '$\\pi$',
  ρ: '$\\rho$',
  σ: '$\\sigma$',
  χ: '$\\chi$',
  '²': '$^2$',
  '³': '$^3$',
  '₀': '$_0$',
  '₁': '$_1$',
  '₂': '$_2$',
  '₃': '$_3$',
  '●': '$\\bullet$',
  '▲': '$\\triangle$',
  '▼': '$\\bigtriangledown$',
  '✓': '$\\surd$',
};

/** Two hyphens would become a dash: the first stands for this until all signs are set. */
const HYPHEN = '\ue000';

/** A number's hyphen is a minus; elsewhere it stays a hyphen. Line breaks become spaces. */
export function latexText(text: string): string {
  return text
    .trim()
    .replace(/\s*[\r\n\t]+\s*/g, ' ')
    .replace(/^-(?=[\d.,])/, '−')
    .replace(/-(?=-)/g, HYPHEN)
    .replace(/[^\x20-\x7e]|[\\{}&%_#$~^<>|`]/g, (sign) => SIGNS[sign] ?? sign)
    .replaceAll(HYPHEN, '-{}');
}

/** What begins with a bracket would be read as an argument of the line break before it. */
export function latexCell(text: string): string {
  const shown = latexText(text);
  return /^[[*]/.test(shown) ? `{}${shown}` : shown;
}
