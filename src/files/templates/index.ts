/** Every template. What the pane and the help offer of them is `offers`. */
import { benchmarkTemplate } from './benchmark';
import type { Template } from './template';
import { offerOf } from './offers';
import { questionnaireTemplate } from './questionnaire';
import { CARD_TEMPLATES, cardTemplate } from './scorecards';
import { weightsTemplate } from './weights';

export const TEMPLATES: readonly Template[] = [
  { ...offerOf('weights'), build: weightsTemplate },
  { ...offerOf('questionnaire'), build: questionnaireTemplate },
  ...CARD_TEMPLATES.map((template): Template => ({
    ...offerOf(template.id),
    build: (context) => cardTemplate(template, context),
  })),
  { ...offerOf('benchmark'), build: benchmarkTemplate },
];
