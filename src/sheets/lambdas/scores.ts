/** Scores by LAMBDA: levels of the Objective Matrix, their index, indices of indicators and what follows from them. */
import { INDEX_BANDS, lightWord } from '../../engine/bands';
import { LARGEST_CAP, SMALLEST_CAP } from '../../engine/ckp/cap';
import { NKP, NPKP } from '../../engine/ckp/value';
import { KEP_241 } from '../../engine/ckp/rulebooks/kep241';
import { PP_46 } from '../../engine/ckp/rulebooks/pp46';
import { CONTROLS, VALIDITIES } from '../../engine/ckp/weight';
import { LOWEST_POINTS } from '../../engine/fractions';
import type { Language } from '../../engine/language';
import type { WordList } from '../../engine/words';
import { MOST_LEVELS } from './ahp';
import { compact, MISTAKE, row, type NamedLambda } from './lambda';
import { ALONG, anchorsOf, FRACTIONS, KIND, LEVELS, printedWhole, WHOLE } from './pieces';

const CAP = KEP_241.highestIndex.value;

/** From the lowest band up, each begins at its bound. */
function ratings(language: Language): string {
  const [lowest = ''] = PP_46.bands.slice(-1).map(({ rating }) => rating[language]);
  return PP_46.bands
    .slice(0, -1)
    .reduceRight(
      (below, { from, rating }) => `IF(rounded>=${from.value},"${rating[language]}",${below})`,
      `"${lowest}"`,
    );
}

/** A row for each validity, a column for each control; 0 where no weight is known. */
function indicatorWeights(): string {
  const lines = (['exact', 'proxy', 'activity'] as const).map((validity) =>
    (['high', 'moderate', 'low'] as const).map((control) => {
      const { value } = KEP_241.indicatorWeights[validity][control];
      return typeof value === 'number' ? value : 0;
    }),
  );
  return `{${lines.map((line) => line.join(',')).join(';')}}`;
}

function choiceWords<Choice extends string>(
  choices: WordList<Choice>['choices'],
  order: readonly NoInfer<Choice>[],
): string {
  return order.map((choice) => row([...new Set([...choices[choice].en, ...choices[choice].id])])).join(',');
}

export function scoreLambdas(language: Language): readonly NamedLambda[] {
  const [green, yellow, red] = (['green', 'yellow', 'red'] as const).map((light) => lightWord(light, language));
  return [
    {
      name: 'TB_LEVEL',
      comment: {
        en: 'Timbang: Objective Matrix level 0–10. One row per KPI: performance in a column, anchors beside it; levels for other than 3 or 11 anchors.',
        id: 'Timbang: level Objective Matrix 0–10. Satu baris per KPI: realisasi dalam kolom, nilai acuan di sampingnya; levels bila nilai acuan bukan 3 atau 11.',
      },
      formula: compact(`LAMBDA(performance,anchors,[levels],LET(
        steps,${LEVELS},
        along,${ALONG},
        fits,(COLUMNS(performance)=1)*(ROWS(performance)=ROWS(anchors)),
        MAKEARRAY(ROWS(performance),IF(fits,1,${MISTAKE}),LAMBDA(i,j,LET(
          reached,INDEX(performance,i,1),
          IF(reached="",NA(),IF(ISNUMBER(reached),
            along(${anchorsOf('i')},LAMBDA(k,INDEX(steps,k)),COLUMNS(anchors),reached),${MISTAKE})))))))`),
    },
    {
      name: 'TB_LADDER',
      comment: {
        en: 'Timbang: values that earn the levels 10, 9, … 0, a column for each KPI. anchors: one row per KPI.',
        id: 'Timbang: nilai untuk level 10, 9, … 0, satu kolom per KPI. Nilai acuan (anchors): satu baris per KPI.',
      },
      formula: compact(`LAMBDA(anchors,[levels],LET(
        steps,${LEVELS},
        along,${ALONG},
        MAKEARRAY(11,ROWS(anchors),LAMBDA(i,j,IF(OR(11-i>MAX(steps),11-i<MIN(steps)),NA(),
          along(LAMBDA(k,INDEX(steps,k)),${anchorsOf('j')},COLUMNS(anchors),11-i))))))`),
    },
    {
      name: 'TB_MEAN',
      comment: {
        en: 'Timbang: weighted mean, such as the index of an Objective Matrix; scores that are blank or #N/A are left out. FALSE as third takes weights as printed.',
        id: 'Timbang: rata-rata tertimbang, misalnya indeks Objective Matrix; nilai kosong atau #N/A tidak ikut. FALSE sebagai argumen ketiga memakai bobot apa adanya.',
      },
      formula: compact(`LAMBDA(scores,weights,[normalize],LET(
        exists,LAMBDA(score,IF(ISNA(score),FALSE,IF(ISERROR(score),TRUE,score<>""))),
        used,SUM(MAP(scores,weights,LAMBDA(score,weight,
          IF(exists(score),IF(ISNUMBER(weight),IF(weight>0,weight,${MISTAKE}),${MISTAKE}),0)))),
        total,SUM(MAP(scores,weights,LAMBDA(score,weight,IF(exists(score),IF(ISNUMBER(score),score*weight,${MISTAKE}),0)))),
        cells,LAMBDA(list,SUM(MAP(list,LAMBDA(one,1)))),
        IF(cells(scores)=cells(weights),IF(used=0,NA(),total/used*IF(${WHOLE},1,SUM(weights))),${MISTAKE})))`),
    },
    {
      name: 'TB_LIGHT',
      comment: {
        en: `Timbang: traffic light of scores. Defaults are those of indices (${INDEX_BANDS.yellowFrom}, ${INDEX_BANDS.greenFrom}); levels of an Objective Matrix take 4 and 8.`,
        id: `Timbang: lampu lalu lintas nilai. Bawaannya untuk indeks (${INDEX_BANDS.yellowFrom}, ${INDEX_BANDS.greenFrom}); level Objective Matrix memakai 4 dan 8.`,
      },
      formula: compact(`LAMBDA(scores,[yellowFrom],[greenFrom],LET(
        yellow,IF(ISOMITTED(yellowFrom),${INDEX_BANDS.yellowFrom},yellowFrom),
        green,IF(ISOMITTED(greenFrom),${INDEX_BANDS.greenFrom},greenFrom),
        fractions,IF(yellow>${LOWEST_POINTS},${FRACTIONS}(scores),FALSE),
        MAP(scores,LAMBDA(score,LET(
          rounded,ROUND(score,10),
          IF(score="",NA(),IF(OR(green<=yellow,fractions,NOT(ISNUMBER(score))),${MISTAKE},
            IF(rounded>=green,"${green}",IF(rounded>=yellow,"${yellow}","${red}")))))))))`),
    },
    {
      name: 'TB_INDEX',
      comment: {
        en: `Timbang: index of an indicator in points, 0–${CAP}. polarity: maximize (default), minimize, stabilize, maximize-120.`,
        id: `Timbang: indeks indikator dalam poin, 0–${CAP}. polarity: maksimalkan (bawaan), minimalkan, stabilkan, maksimalkan-120.`,
      },
      formula: compact(`LAMBDA(targets,realizations,[polarity],[cap],LET(
        most,IF(ISOMITTED(cap),${CAP},IF(ISNUMBER(cap),IF((cap>=${SMALLEST_CAP})*(cap<=${LARGEST_CAP}),cap,${MISTAKE}),${MISTAKE})),
        meaning,${KIND},
        size,ROWS(targets),
        areLists,(COLUMNS(targets)=1)*(COLUMNS(realizations)=1)*(ROWS(realizations)=size),
        fits,areLists*IF(ISOMITTED(polarity),1,(COLUMNS(polarity)=1)*((ROWS(polarity)=1)+(ROWS(polarity)=size))),
        MAKEARRAY(size,IF(fits>0,1,${MISTAKE}),LAMBDA(i,j,LET(
          target,INDEX(targets,i,1),
          reached,INDEX(realizations,i,1),
          kind,IF(ISOMITTED(polarity),1,meaning(INDEX(polarity,IF(ROWS(polarity)=1,1,i),1))),
          direct,100*reached/target,
          mirrored,100*(2*target-reached)/target,
          more,IF(target>0,direct,mirrored),
          IF(reached="",NA(),IF(NOT(AND(ISNUMBER(target),ISNUMBER(reached))),${MISTAKE},MAX(0,MIN(most,
            IF(kind=1,more,
            IF(kind=2,IF(target>0,mirrored,${MISTAKE}),
            IF(kind=3,IF(direct<=100,direct,mirrored),
            IF(target=0,1/0,IF(reached>=target-1E-12*ABS(target),most,more))))))))))))))`),
    },
    {
      name: 'TB_CKP',
      comment: {
        en: 'Timbang: CKP, the weighted mean of indices. Rows without realization spread their weight; FALSE as fifth takes weights as printed.',
        id: 'Timbang: CKP, rata-rata tertimbang indeks. Baris tanpa realisasi menyebarkan bobotnya; FALSE sebagai argumen kelima memakai bobot apa adanya.',
      },
      formula: compact(`LAMBDA(targets,realizations,weights,[polarity],[normalize],LET(
        indices,IF(ISOMITTED(polarity),TB_INDEX(targets,realizations),TB_INDEX(targets,realizations,polarity)),
        meaning,${KIND},
        capped,IF(ISOMITTED(polarity),0,SUM(MAKEARRAY(ROWS(targets),1,LAMBDA(i,j,
          (meaning(INDEX(polarity,IF(ROWS(polarity)=1,1,i),1))=4)*1)))),
        indicators,SUM(MAP(targets,realizations,weights,LAMBDA(target,reached,weight,1-(target="")*(reached="")*(weight="")))),
        whole,${WHOLE},
        hundred,IF(whole,1,${printedWhole('SUM(weights)')}),
        known,SUM(realizations),
        IF(ISERROR(known),known,IF(capped*${KEP_241.maximize120.every.value}>indicators,${MISTAKE},
          TB_MEAN(indices,weights,whole)/hundred))))`),
    },
    ...(
      [
        ['TB_NKP', 'NKP', 'CKP', NKP.share],
        ['TB_NPKP', 'NPKP', 'SKP', NPKP.share],
      ] as const
    ).map(([name, value, part, share]): NamedLambda => ({
      name,
      comment: {
        en: `Timbang: ${value} of ${part} and behaviour; the share of ${part} is ${share} where none is given.`,
        id: `Timbang: ${value} dari ${part} dan perilaku; porsi ${part} ${String(share).replace('.', ',')} bila tidak diisi.`,
      },
      formula: compact(`LAMBDA(score,behaviour,[share],LET(
        part,IF(ISOMITTED(share),${share},IF(ISNUMBER(share),IF((share>0)*(share<=1),share,${MISTAKE}),${MISTAKE})),
        MAP(score,IF(score=score,behaviour,behaviour),LAMBDA(result,conduct,
          IF(OR(result="",conduct=""),NA(),IF(OR(NOT(AND(ISNUMBER(result),ISNUMBER(conduct))),${FRACTIONS}(result),${FRACTIONS}(conduct)),${MISTAKE},
            part*result+(1-part)*conduct))))))`),
    })),
    {
      name: 'TB_RATING',
      comment: {
        en: `Timbang: rating of a value by ${PP_46.title}.`,
        id: `Timbang: sebutan nilai menurut ${PP_46.title}.`,
      },
      formula: compact(`LAMBDA(values,LET(fractions,${FRACTIONS}(values),MAP(values,LAMBDA(points,LET(
        rounded,ROUND(points,10),
        IF(points="",NA(),IF(OR(fractions,NOT(ISNUMBER(points)),rounded<0),${MISTAKE},${ratings(language)})))))))`),
    },
    {
      name: 'TB_WEIGHT',
      comment: {
        en: `Timbang: weight of an indicator by validity (exact, proxy, activity) and control (high, moderate, low), ${KEP_241.title}.`,
        id: `Timbang: bobot indikator menurut validitas (eksak, proksi, aktivitas) dan kendali (tinggi, sedang, rendah), ${KEP_241.title}.`,
      },
      formula: compact(`LAMBDA(validity,control,LET(
        meaning,LAMBDA(word,one,two,three,IF(ISNUMBER(XMATCH(word,one)),1,IF(ISNUMBER(XMATCH(word,two)),2,
          IF(ISNUMBER(XMATCH(word,three)),3,${MISTAKE})))),
        MAKEARRAY(ROWS(validity),1,LAMBDA(i,j,LET(
          valid,INDEX(validity,i,1),
          controlled,INDEX(control,i,1),
          known,INDEX(${indicatorWeights()},
            meaning(TRIM(valid),${choiceWords(VALIDITIES.choices, ['exact', 'proxy', 'activity'])}),
            meaning(TRIM(controlled),${choiceWords(CONTROLS.choices, ['high', 'moderate', 'low'])})),
          IF(OR(valid="",controlled=""),NA(),IF(known=0,${MISTAKE},known)))))))`),
    },
    {
      name: 'TB_ROLLUP',
      comment: {
        en: 'Timbang: scores of a hierarchy listed as item, parent, weight, score: a node is the weighted mean of its children that are neither blank nor #N/A.',
        id: 'Timbang: nilai hierarki berupa daftar elemen, induk, bobot, nilai: simpul adalah rata-rata tertimbang anaknya yang tidak kosong dan bukan #N/A.',
      },
      // Blank weights among siblings are equal; some blank and some not are a mistake, as is whatever reaches no root.
      formula: compact(`LAMBDA(items,parents,weights,scores,LET(
        isNamed,(items<>"")*1,
        isRoot,isNamed*(parents=""),
        isChild,IF(isNamed,(TRANSPOSE(parents)=items)*1,0),
        steps,SEQUENCE(${MOST_LEVELS}),
        reached,REDUCE(isRoot,steps,LAMBDA(last,step,IF(isRoot,1,MMULT(TRANSPOSE(isChild),last)))),
        isNode,MMULT(isChild,isNamed)>0,
        siblings,(parents=TRANSPOSE(parents))*TRANSPOSE(isNamed),
        own,MAP(weights,LAMBDA(weight,IF(weight="",0,IF(ISNUMBER(weight),IF(weight>=0,weight,${MISTAKE}),${MISTAKE})))),
        given,MMULT(siblings,(own>0)*1),
        shares,IF(isNamed*(parents<>""),IF(given=0,1,IF(given=MMULT(siblings,isNamed),own,${MISTAKE})),1),
        isScored,MAP(scores,LAMBDA(score,IF(ISNA(score),0,IF(score="",0,IF(ISNUMBER(score),1,${MISTAKE}))))),
        numbers,MAP(scores,LAMBDA(score,IF(ISNUMBER(score),score,0))),
        isAmiss,SUM(ABS(reached-isNamed))+SUM(0*(isScored+own))+SUM(IF(isNamed,isNode*(numbers<>0),isScored+(own>0)))>0,
        isThere,REDUCE(IF(isNode,0,isScored),steps,LAMBDA(last,step,IF(isNode,(MMULT(isChild,last)>0)*1,last))),
        used,shares*isThere,
        total,MMULT(isChild,used),
        found,REDUCE(IF(isNode,0,numbers),steps,LAMBDA(last,step,
          IF(isNode,MMULT(isChild,used*last)/IF(total=0,1,total),last))),
        IF(isAmiss,${MISTAKE},IF(isNamed,IF(isThere=0,NA(),found),""))))`),
    },
  ];
}
