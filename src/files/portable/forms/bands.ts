/** Words for scores by bands: traffic lights, bands of one's own, ratings of regulations. */
import type { Light } from '../../../engine/bands';
import { INDEX_BANDS, lightWord, OMAX_BANDS } from '../../../engine/bands';
import { RATING_SCALES } from '../../../engine/ckp/rating';
import { PP_30 } from '../../../engine/ckp/rulebooks/pp30';
import { PP_46 } from '../../../engine/ckp/rulebooks/pp46';
import { areOfPoints } from '../../../engine/fractions';
import { LANGUAGES } from '../../../engine/words';
import { MISTAKE, plain } from '../formula/template';
import type { Formula } from '../formula/tree';
import { text } from '../formula/tree';
import type { Grid } from '../grid';
import { each, listed } from '../grid';
import { notPortable } from '../texts';
import { HEADINGS } from './headings';
import type { OurCall } from './ourCall';

/** Rounding does not decide: bands begin a trace before their bound, as ours do. */
const DIGITS = 10;

export function omaxLight(call: OurCall): Grid {
  return lights(call, OMAX_BANDS, 10);
}

export function bscLight(call: OurCall): Grid {
  return lights(call, INDEX_BANDS, null);
}

function lights(call: OurCall, customary: { yellowFrom: number; greenFrom: number }, highest: number | null): Grid {
  const scores = call.numbers(0);
  const [yellow, green] = [call.number(1, customary.yellowFrom), call.number(2, customary.greenFrom)];
  const language = call.choice(3, LANGUAGES);
  const word = (light: Light): Formula => text(lightWord(light, language));
  const greenNow = call.compiler.valueOf(green);
  const isCapped = highest !== null && typeof greenNow === 'number' && greenNow <= highest;
  const yellowNow = call.compiler.valueOf(yellow);
  const isOfPoints = highest === null && typeof yellowNow === 'number' && areOfPoints(yellowNow);
  const fractions = isOfPoints ? areFractions(call, scores) : null;
  return each([scores], (score) => {
    const rounded = plain`ROUND(${score},${DIGITS})`;
    const bands = plain`IF(${rounded}>=${green},${word('green')},IF(${rounded}>=${yellow},${word('yellow')},${word('red')}))`;
    const capped = isCapped ? plain`IF(${rounded}>${highest ?? 0},${MISTAKE},${bands})` : bands;
    return available(score, refusing(fractions, capped));
  });
}

export function band(call: OurCall): Grid {
  const scores = call.numbers(0);
  const [bounds, labels] = [call.list(1), listed(call.cells(2))];
  if (labels.length !== bounds.length + 1) throw notPortable('answersError');
  const first = call.compiler.valueOf(bounds[0] ?? MISTAKE);
  const fractions = typeof first === 'number' && areOfPoints(first) ? areFractions(call, scores) : null;
  return each([scores], (score) => {
    const chosen = bounds.reduce(
      (below, bound, index) => plain`IF(ROUND(${score},${DIGITS})>=${bound},${labels[index + 1] ?? MISTAKE},${below})`,
      labels[0] ?? MISTAKE,
    );
    return plain`IF(${score}="","",IF(ISNUMBER(${score}),${refusing(fractions, chosen)},${MISTAKE}))`;
  });
}

export function rating(call: OurCall): Grid {
  const values = call.numbers(0);
  const { bands } = call.choice(1, RATING_SCALES) === 'pp46-2011' ? PP_46 : PP_30;
  const language = call.choice(2, LANGUAGES);
  const fractions = areFractions(call, values);
  return each([values], (value) => {
    const chosen = [...bands].reverse().reduce<Formula>((below, { from, edge, rating: word }) => {
      const rounded = plain`ROUND(${value},${DIGITS})`;
      const isIn = edge?.value === 'below' ? plain`${rounded}>${from.value}` : plain`${rounded}>=${from.value}`;
      return plain`IF(${isIn},${word[language]},${below})`;
    }, MISTAKE);
    return available(value, refusing(fractions, chosen));
  });
}

/** A formula for scores that are there and numbers. */
function available(score: Formula, formula: Formula): Formula {
  return plain`IF(${score}="",NA(),IF(ISNUMBER(${score}),${formula},${MISTAKE}))`;
}

/** A cell that says whether all scores look like fractions of 1 where points are meant, as ours refuse them. */
export function areFractions(call: OurCall, scores: Grid): Formula {
  if (scores.rows * scores.columns === 1) {
    const score = scores.at(0, 0);
    return plain`AND(${score}>0,${score}<=1.5)`;
  }
  const range = call.together(scores);
  const table = call.table(HEADINGS.fractions[call.language], [], 1);
  const beyond = plain`COUNTIF(${range},">"&1.5)+COUNTIF(${range},"<"&0)`;
  return plain`${table.put(0, 0, plain`IF(AND(COUNTIF(${range},">"&0)>0,${beyond}=0),1,0)`)}=1`;
}

export function refusing(isRefused: Formula | null, formula: Formula): Formula {
  return isRefused === null ? formula : plain`IF(${isRefused},${MISTAKE},${formula})`;
}
