/** A form has room for what may be chosen in it, on every sheet that follows: Excel fits no row to what a formula shows. */
import { EACH_LANGUAGE } from '../../../src/engine/language';
import { TEMPLATES } from '../../../src/files/templates';
import { PERSPECTIVES } from '../../../src/files/templates/toFill';
import { widthOfTexts } from '../../../src/sheets/textSize';
import { HEADINGS } from '../../../src/sheets/scorecard/texts';

const ofPerspectives = TEMPLATES.filter(({ id }) => id === 'nko' || id === 'benchmark');
const files = ofPerspectives.flatMap((template) =>
  EACH_LANGUAGE.map((language) => [template.id, language, template] as const),
);

test.each(files)('the columns of perspectives of %s (%s) hold each of them on one line', (_, language, template) => {
  const { sheets } = template.build({ language, isPlain: false, version: '1.0.0' });
  const narrowest = widthOfTexts(PERSPECTIVES.map((text) => text[language]));
  const cut = sheets.flatMap(({ name, cells, columns }) =>
    cells
      .filter(({ value }) => value === HEADINGS.perspective[language])
      .map(({ column }) => columns.find(({ first, last }) => first <= column && column <= last)?.width ?? 0)
      .filter((width) => width < narrowest)
      .map((width) => `${name}: ${width} of ${narrowest}`),
  );
  expect(cut).toEqual([]);
});
