/**
 * Offices ranked by the totals of their scorecards, the best first whatever the totals become. Reads the sheets of the
 * scorecards by their hidden names; its key is ranking/<id of one of them>.
 */
import { namesOf } from '../../../model/scorecard/lists';
import { methodOf } from '../../../model/scorecard/methods';
import { columnLetters } from '../../address';
import { spilling } from '../../body';
import { methodFoot } from '../methodLine';
import type { SheetKind } from '../../kind';
import { COUNT_FORMAT, SCORE_FORMAT } from '../../numberFormats';
import { pageFooter } from '../../pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../../plan';
import { heightOfLines, linesOf, widthOfTexts, widthOfWords } from '../../textSize';
import type { RankingInput, RankingOffice } from '../input';
import { lightLimits, lightsFormula } from '../layout';
import { scorecardName } from '../names';
import { distribution } from './distribution';
import { bestFormula, perspectiveFormula, placeFormula, rankFormula, remarkFormula, scoredFormula } from './formulas';
import type { Key, Perspective, Ranking } from './layout';
import { FIRST, HEADING_ROW, rankingLayout } from './layout';
import { RANKING } from './texts';
import { HEADINGS } from '../texts';

const BEST_ROW = 3;
const [LEAST_NAME, MOST_NAME] = [110, 240];
const NUMBER_WIDTH = 70;
const REMARK_WIDTH = 220;

export const RANKING_SHEET: SheetKind<RankingInput> = {
  key: ({ key }) => `ranking/${key}`,
  name: ({ language }) => RANKING.name[language],
  plan: rankingPlan,
};

function rankingPlan(input: RankingInput): SheetPlan {
  const { language, key, offices } = input;
  const layout = rankingLayout(input);
  const { body, say } = layout;
  const [first] = offices;
  const copied = offices.filter(({ isFromFile }) => isFromFile === true).map(({ name }) => name);
  const notes: PlannedCell[][] = [
    [say(RANKING.live)],
    ...(copied.length === 0 ? [] : [[{ text: say(RANKING.fromFiles, { offices: namesOf(copied) }) }]]),
    [say(RANKING.ties)],
    [say(RANKING.without)],
  ];
  const counted = distribution(layout);
  const noteRow = (counted?.last ?? body.last) + 2;
  const scores = `${body.cell(columnsOfScores(layout)[0] ?? 'total', FIRST)}:${body.cell('total', body.last)}`;
  return {
    key: `ranking/${key}`,
    name: RANKING.name[language],
    columns: body.keys.map((one) => widthOf(layout, one)),
    blocks: [
      { at: 'A1', style: 'title', cells: [[say(RANKING.title)]] },
      { at: 'A2', style: 'subtitle', cells: [[subtitleOf(layout)]] },
      { at: `A${BEST_ROW}`, style: 'plain', cells: [[bestFormula(layout)]] },
      { at: body.cell('rank', HEADING_ROW), style: 'heading', cells: [headings(layout, 'rank', 'remark')] },
      { at: body.cell('of-name', HEADING_ROW), style: 'heading', cells: [headings(layout, 'of-name', 'of-place')] },
      ...drawn(layout),
      ...collected(layout),
      ...(counted?.blocks ?? []),
      { at: `A${noteRow}`, style: 'note', cells: notes },
    ],
    lights: first ? [{ range: scores, bands: lightLimits(first.scorecard) }] : [],
    freeze: { rows: HEADING_ROW },
    print: {
      landscape: true,
      area: `A1:${columnLetters(body.column('remark'))}${noteRow + notes.length - 1}`,
      titleRows: `$${HEADING_ROW}:$${HEADING_ROW}`,
      footer: pageFooter(language),
    },
    ...(counted === null ? {} : { names: counted.names }),
    select: body.cell('rank', FIRST),
    ...(first && { foot: methodFoot(first.scorecard, language) }),
  };
}

function columnsOfScores({ perspectives }: Ranking): Key[] {
  return [...perspectives.map((_, index): Perspective => `perspective${index}`), 'total'];
}

function subtitleOf({ input, say }: Ranking): string {
  const [first] = input.offices;
  return first === undefined ? '' : say(methodOf(first.scorecard).words.how(first.scorecard));
}

function headingOf({ perspectives, input, say }: Ranking, key: Key): PlannedCell {
  const plain = key.replace('of-', '');
  const index = plain.startsWith('perspective') ? Number(plain.slice('perspective'.length)) : -1;
  if (index >= 0) return { text: perspectives[index] ?? '' };
  const [first] = input.offices;
  const words = {
    rank: RANKING.rank,
    name: RANKING.office,
    total: first ? methodOf(first.scorecard).words.total : RANKING.office,
    light: HEADINGS.light,
    scored: RANKING.scored,
    remark: RANKING.remark,
    place: RANKING.place,
  };
  return plain in words ? say(words[plain as keyof typeof words]) : null;
}

function headings(layout: Ranking, from: Key, to: Key): PlannedCell[] {
  const { body } = layout;
  return body.keys.slice(body.column(from), body.column(to) + 1).map((key) => headingOf(layout, key));
}

function widthOf(layout: Ranking, key: Key): number {
  if (key === 'gap') return 20;
  const { offices } = layout.input;
  if (key === 'name' || key === 'of-name') return nameWidth(offices);
  if (key === 'remark' || key === 'of-remark') return REMARK_WIDTH;
  const words = widthOfWords(headingOf(layout, key));
  if (key !== 'light') return Math.max(key === 'rank' ? 44 : NUMBER_WIDTH, words);
  return Math.max(58, words, widthOfTexts(offices[0]?.result.bands.words?.labels ?? [], 'bold'));
}

function nameWidth(offices: readonly RankingOffice[]): number {
  const names = offices.map(({ name }) => name);
  return Math.min(MOST_NAME, Math.max(LEAST_NAME, widthOfTexts(names, 'bold')));
}

/** The ranked table: each row finds the office of its place. */
function drawn(layout: Ranking): Block[] {
  const { body, input } = layout;
  const { offices } = input;
  const [first] = offices;
  const rows = offices.map((_, index) => index + 1);
  const from = (key: 'rank' | 'name' | Perspective | 'total' | 'scored' | 'remark'): PlannedCell[][] =>
    rows.map((place) => {
      const found = `INDEX(${body.absolute(`of-${key}`)},MATCH(${place},${body.absolute('of-place')},0))`;
      return [`=IF(${found}="","",${found})`];
    });
  // As high as the longest name: any office may come to stand in any row.
  const lines = Math.max(1, ...offices.map(({ name }) => linesOf(name, nameWidth(offices), 'plain')));
  const heights = rows.map(() => heightOfLines(lines));
  const lights = first
    ? lightsFormula(
        {
          input: { language: input.language, scorecard: first.scorecard },
          measure: methodOf(first.scorecard).measure,
          result: first.result,
        },
        body.range('total'),
      )
    : '';
  const scores = columnsOfScores(layout) as (Perspective | 'total')[];
  return [
    { at: body.cell('rank', FIRST), style: 'sign', format: COUNT_FORMAT, cells: from('rank') },
    { at: body.cell('name', FIRST), style: 'text', heights, cells: from('name') },
    ...scores.map((key): Block => {
      return { at: body.cell(key, FIRST), style: 'result', format: SCORE_FORMAT, cells: from(key) };
    }),
    { at: body.cell('light', FIRST), style: 'sign', cells: spilling(lights, offices.length).map((cell) => [cell]) },
    { at: body.cell('scored', FIRST), style: 'sign', format: COUNT_FORMAT, cells: from('scored') },
    { at: body.cell('remark', FIRST), style: 'text', cells: from('remark') },
  ];
}

/** The offices in the order in which they were written, live from their scorecards. */
function collected(layout: Ranking): Block[] {
  const { body, input, perspectives } = layout;
  const column = (key: Key, format: string, cell: (office: RankingOffice, row: number) => PlannedCell): Block => ({
    at: body.cell(key, FIRST),
    style: 'note',
    format,
    cells: input.offices.map((office, index) => [cell(office, FIRST + index)]),
  });
  return [
    column('of-name', 'General', ({ name }) => ({ text: name })),
    ...perspectives.map((name, index) =>
      column(`of-perspective${index}`, SCORE_FORMAT, (office) => perspectiveFormula(office, name)),
    ),
    column('of-total', SCORE_FORMAT, ({ scorecard }) => `=IFERROR(${scorecardName(scorecard, 'total')},"")`),
    column('of-scored', COUNT_FORMAT, ({ scorecard }) => scoredFormula(scorecard)),
    column('of-remark', 'General', (office, row) => remarkFormula(layout, office, row)),
    column('of-rank', COUNT_FORMAT, (_, row) => rankFormula(layout, row)),
    column('of-place', COUNT_FORMAT, (_, row) => placeFormula(layout, row)),
  ];
}
