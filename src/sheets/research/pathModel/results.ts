/**
 * What a path model comes to: hypotheses with their bootstrap, and the tables of the PLS functions over the sheet of the
 * answers, live. Below them what it is made of: constructs, paths and items. Its key is pathModel/<id>.
 */
import { areaAddress, columnLetters, quotedSheet } from '../../address';
import { behindFormula, keptCells, listAsWritten } from '../../employees/asWritten';
import type { SheetKind } from '../../kind';
import { pageFooter } from '../../pageFooter';
import type { SheetPlan } from '../../plan';
import { BEHIND_CELL } from '../../scorecard/sourceTable';
import * as of from './formulas';
import { hypothesisBlocks } from './hypotheses';
import type { PathModelInput } from './input';
import { codedAnswersKey, pathModelKey, pathModelName } from './input';
import type { PathModelLayout } from './layout';
import { FIRST_TABLE, LINE_ROW, pathModelLayout } from './layout';
import { modelBlocks } from './modelBlocks';
import { keptModel } from './setAsWritten';
import { functionBlocks } from './tables';
import { GAP_NOTES, NOTES, PATH_MODEL, SAID, SCHEME_WORDS } from './texts';
import { widthsOf } from './widths';

export const PATH_MODEL_SHEET: SheetKind<PathModelInput> = {
  key: ({ id }) => pathModelKey(id),
  name: ({ language }) => PATH_MODEL.name[language],
  plan: (input, nameOf) => resultsPlan(pathModelLayout(input, nameOf), nameOf),
};

function resultsPlan(layout: PathModelLayout, nameOf: (key: string) => string): SheetPlan {
  const { say, input, list, kept, estimates, last, constructs, hypotheses } = layout;
  const { id } = input;
  const notes = notesOf(layout, nameOf(codedAnswersKey(id)));
  const keptLetters = columnLetters(kept);
  const level = layout.fact('level').replaceAll('$', '');
  return {
    key: pathModelKey(id),
    name: say(PATH_MODEL.name),
    columns: widthsOf(layout),
    hidden: [kept, estimates],
    blocks: [
      { at: 'A1', style: 'title', cells: [[say(PATH_MODEL.title)]] },
      { at: 'A2', style: 'subtitle', cells: [[say(PATH_MODEL.how)]] },
      {
        at: BEHIND_CELL,
        style: 'remark',
        cells: [[behindFormula(list, keptCells(kept, FIRST_TABLE), say(SAID.behind))]],
      },
      { at: `A${LINE_ROW}`, style: 'plain', cells: [[of.lineFormula(layout)]] },
      ...hypothesisBlocks(layout),
      ...functionBlocks(layout),
      ...modelBlocks(layout),
      {
        at: `${keptLetters}${FIRST_TABLE}`,
        style: 'note',
        cells: [...listAsWritten(list), keptModel(input)].map((text) => [{ text }]),
      },
      { at: `A${layout.notes}`, style: 'note', cells: notes.map((note) => [note]) },
    ],
    names: [
      { name: pathModelName(id, 'set'), at: `${keptLetters}${FIRST_TABLE + 3}` },
      { name: pathModelName(id, 'constructs'), at: `A${constructs.first}:A${constructs.last}` },
      ...(hypotheses === null ? [] : [{ name: pathModelName(id, 'level'), at: level }]),
    ],
    foot: { method: say(NOTES.foot, { scheme: say(SCHEME_WORDS[input.scheme]) }), language: input.language },
    print: {
      landscape: true,
      area: `A1:${columnLetters(last)}${layout.notes + notes.length - 1}`,
      footer: pageFooter(input.language),
    },
    select: `A${FIRST_TABLE}`,
  };
}

function notesOf({ say, input, model }: PathModelLayout, answers: string): string[] {
  const { area } = input.table;
  const { gaps, bootstrap, paths, scheme, reading } = input;
  return [
    say(NOTES.source, { area: `${quotedSheet(area.sheet)}!${areaAddress(area)}`, answers: quotedSheet(answers) }),
    say(NOTES.names),
    say(NOTES.method, { scheme: say(SCHEME_WORDS[scheme]) }),
    ...(reading.missing > 0 && gaps !== null && model.missing !== '' ? [say(GAP_NOTES[gaps])] : []),
    ...(bootstrap === null || paths.length === 0 ? [] : [say(NOTES.bootstrap)]),
    ...(bootstrap !== null && bootstrap.failed > 0 ? [say(NOTES.failed, { count: bootstrap.failed })] : []),
  ];
}
