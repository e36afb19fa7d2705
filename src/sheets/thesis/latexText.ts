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
  '÷': '$\\div$',
  '°': '$^\\circ$',
  '„': ',,',
  '‚': ',',
  '·': '$\\cdot$',
  '±': '$\\pm$',
  '≤': '$\\leq$',
  '≥': '$\\geq$',
  '≠': '$\\neq$',
  '≈': '$\\approx$',
  '→': '$\\to$',
  '←': '$\\leftarrow$',
  '↓': '$\\downarrow$',
  '↑': '$\\uparrow$',
  '↔': '$\\leftrightarrow$',
  '√': '$\\surd$',
  '∞': '$\\infty$',
  // Capitals that look like Latin ones have no command.
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Χ: 'X',
  Γ: '$\\Gamma$',
  Δ: '$\\Delta$',
  Θ: '$\\Theta$',
  Λ: '$\\Lambda$',
  Ξ: '$\\Xi$',
  Π: '$\\Pi$',
  Σ: '$\\Sigma$',
  Υ: '$\\Upsilon$',
  Φ: '$\\Phi$',
  Ψ: '$\\Psi$',
  Ω: '$\\Omega$',
  α: '$\\alpha$',
  β: '$\\beta$',
  γ: '$\\gamma$',
  δ: '$\\delta$',
  ε: '$\\epsilon$',
  ζ: '$\\zeta$',
  η: '$\\eta$',
  θ: '$\\theta$',
  ι: '$\\iota$',
  κ: '$\\kappa$',
  λ: '$\\lambda$',
  μ: '$\\mu$',
  µ: '$\\mu$',
  ν: '$\\nu$',
  ξ: '$\\xi$',
  ο: '$o$',
  π: '$\\pi$',
  ρ: '$\\rho$',
  σ: '$\\sigma$',
  ς: '$\\varsigma$',
  τ: '$\\tau$',
  υ: '$\\upsilon$',
  φ: '$\\phi$',
  χ: '$\\chi$',
  ψ: '$\\psi$',
  ω: '$\\omega$',
  '²': '$^2$',
  '³': '$^3$',
  '₀': '$_0$',
  '₁': '$_1$',
  '₂': '$_2$',
  '₃': '$_3$',
  '₄': '$_4$',
  '₅': '$_5$',
  '₆': '$_6$',
  '₇': '$_7$',
  '₈': '$_8$',
  '₉': '$_9$',
  ᵢ: '$_i$',
  '●': '$\\bullet$',
  '▲': '$\\triangle$',
  '▼': '$\\bigtriangledown$',
  '■': '\\rule{0.6em}{0.6em}',
  '█': '\\rule{0.6em}{0.6em}',
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
