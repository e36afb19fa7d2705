/** AHP by LAMBDA: the full matrix, weights, λ, CI, RI and CR, and the global weights of a hierarchy. */
import { FAR_OUTSIDE_SCALE } from '../../engine/ahp/judgment';
import { randomIndexOf } from '../../engine/ahp/randomIndex';
import type { RandomIndexTable } from '../../engine/ahp/randomIndex';
import { compact, MISTAKE, row, type NamedLambda } from './lambda';

/** A pair given twice may be rounded to two decimals: as `engine/ahp/judgments`. */
const ROUNDING = '0.020000001';
/** Beyond it a number is a date: as `engine/ahp/judgment`. */
const FAR = FAR_OUTSIDE_SCALE;
/** A typed 1:4 is a time; other such times are no 1/k or 2/k. */
const ONE_TO_FOUR = '2/45';
/** As the plain forms do it: 2⁹ multiplications. */
const SQUARINGS = 9;
/** Levels of a hierarchy. */
export const MOST_LEVELS = 12;

const TABLE: RandomIndexTable = 'saaty';
const OTHER_TABLE: RandomIndexTable = 'saaty2005';
const SIZES = Array.from({ length: 13 }, (_, index) => index + 3);

const indices = (table: RandomIndexTable): string => row([0, 0, ...SIZES.map((size) => randomIndexOf(size, 0, table))]);

/** `eigenvector` where none is given. */
const METHOD = 'IF(ISOMITTED(method),"eigenvector",method)';

export const AHP_LAMBDAS: readonly NamedLambda[] = [
  {
    name: 'TB_MATRIX',
    comment: {
      en: 'Timbang: full reciprocal matrix of judgments; one triangle may be blank, −3 is 1/3.',
      id: 'Timbang: matriks perbandingan lengkap; satu segitiga boleh kosong, −3 berarti 1/3.',
    },
    // A number below 1 that stands alone may be a rounded one: only 1/k and 2/k are taken, and no 0.1, which may be 1/9.
    formula: compact(`LAMBDA(matrix,
      MAKEARRAY(ROWS(matrix),IF(ROWS(matrix)=COLUMNS(matrix),COLUMNS(matrix),${MISTAKE}),LAMBDA(i,j,LET(
        read,LAMBDA(judgment,IF(judgment="",0,IF(ISNUMBER(judgment),IF(judgment=0,0,
          IF((ABS(judgment)<${FAR})*(ABS(judgment)*${FAR}>1),IF(judgment<0,-1/judgment,judgment),${MISTAKE})),${MISTAKE}))),
        alone,LAMBDA(judgment,IF(judgment>=1,judgment,
          IF((judgment<>0.1)*(ABS(judgment-${ONE_TO_FOUR})>1E-9)*(ABS(judgment*ROUND(2/judgment,0)-2)<1E-9),judgment,${MISTAKE}))),
        own,read(INDEX(matrix,i,j)),
        other,read(INDEX(matrix,j,i)),
        IF(i=j,IF((own=0)+(ABS(own-1)<=1E-9)>0,1,${MISTAKE}),
        IF(own*other>0,IF(ABS(own*other-1)>${ROUNDING},${MISTAKE},IF(own=other,1,IF(own>other,own,1/other))),
        IF(own>0,alone(own),IF(other>0,1/alone(other),${MISTAKE}))))))))`),
  },
  {
    name: 'TB_WEIGHTS',
    comment: {
      en: 'Timbang: weights of a pairwise matrix. method: "eigenvector" (default), "geometric" or "column".',
      id: 'Timbang: bobot matriks perbandingan. method: "eigenvector" (bawaan), "geometric", atau "column".',
    },
    // (A·w)ᵢ/wᵢ enclose the eigenvalue: where they do not meet, the squarings were too few.
    formula: compact(`LAMBDA(matrix,[method],LET(
      full,TB_MATRIX(matrix),
      size,ROWS(matrix),
      ones,SEQUENCE(size,1,1,0),
      way,${METHOD},
      IF(way="column",MMULT(full/MMULT(SEQUENCE(1,size,1,0),full),ones)/size,
      IF(way="geometric",LET(mean,EXP(MMULT(LN(full),ones)/size),mean/SUM(mean)),
      IF(way="eigenvector",LET(
        power,REDUCE(full,SEQUENCE(${SQUARINGS}),LAMBDA(last,step,LET(next,MMULT(last,last),next/SUM(next)))),
        sums,MMULT(power,ones),
        weights,sums/SUM(sums),
        ratios,MMULT(full,weights)/weights,
        IF(MAX(ratios)-MIN(ratios)<=1E-9*MAX(ratios),weights,${MISTAKE})),
      ${MISTAKE})))))`),
  },
  {
    name: 'TB_LAMBDA',
    comment: {
      en: 'Timbang: largest eigenvalue of a pairwise matrix; with "column" the mean of (A·w)/w, as theses print it.',
      id: 'Timbang: nilai eigen terbesar matriks perbandingan; dengan "column" rata-rata (A·w)/w seperti dicetak skripsi.',
    },
    formula: compact(`LAMBDA(matrix,[method],LET(
      full,TB_MATRIX(matrix),
      way,${METHOD},
      IF(way="column",
        LET(weights,TB_WEIGHTS(matrix,way),AVERAGE(MMULT(full,weights)/weights)),
      IF(OR(way="eigenvector",way="geometric"),MAX(ROWS(matrix),SUM(MMULT(full,TB_WEIGHTS(matrix)))),${MISTAKE}))))`),
  },
  {
    name: 'TB_CI',
    comment: {
      en: 'Timbang: consistency index (λ − n)/(n − 1) of a pairwise matrix.',
      id: 'Timbang: indeks konsistensi (λ − n)/(n − 1) matriks perbandingan.',
    },
    formula: compact(`LAMBDA(matrix,[method],LET(
      size,ROWS(matrix),
      IF(size<=2,0*SUM(TB_MATRIX(matrix)),(TB_LAMBDA(matrix,${METHOD})-size)/(size-1))))`),
  },
  {
    name: 'TB_RI',
    comment: {
      en: 'Timbang: random index of n items, up to 15. table: "saaty" (default) or "saaty2005".',
      id: 'Timbang: indeks acak n elemen, sampai 15. table: "saaty" (bawaan) atau "saaty2005".',
    },
    formula: compact(`LAMBDA(size,[table],LET(
      source,IF(ISOMITTED(table),"${TABLE}",table),
      items,IF((size>=1)*(size=INT(size)),size,${MISTAKE}),
      IF(source="${TABLE}",INDEX(${indices(TABLE)},items),
      IF(source="${OTHER_TABLE}",INDEX(${indices(OTHER_TABLE)},items),${MISTAKE}))))`),
  },
  {
    name: 'TB_CR',
    comment: {
      en: 'Timbang: consistency ratio of a pairwise matrix; up to 0.10 is consistent. table as in TB_RI.',
      id: 'Timbang: rasio konsistensi matriks perbandingan; sampai 0,10 konsisten. table seperti TB_RI.',
    },
    formula: compact(`LAMBDA(matrix,[method],[table],LET(
      size,ROWS(matrix),
      index,TB_CI(matrix,${METHOD}),
      IF(size<=2,index,index/TB_RI(size,IF(ISOMITTED(table),"${TABLE}",table)))))`),
  },
  {
    name: 'TB_GLOBAL',
    comment: {
      en: 'Timbang: global weights of a hierarchy listed as item, parent, local weight; roots have a blank parent.',
      id: 'Timbang: bobot global hierarki berupa daftar elemen, induk, bobot lokal; akar tanpa induk.',
    },
    // Whatever does not reach a root once (unknown, named twice, in a circle, too deep) is a mistake; blank rows are none.
    formula: compact(`LAMBDA(items,parents,local,LET(
      isNamed,(items<>"")*1,
      isRoot,isNamed*(parents=""),
      isChild,IF(isNamed*(parents<>""),(parents=TRANSPOSE(items))*1,0),
      siblings,(parents=TRANSPOSE(parents))*TRANSPOSE(isNamed),
      weights,MAP(local,LAMBDA(weight,IF(weight="",0,IF(ISNUMBER(weight),IF(weight>0,weight,${MISTAKE}),${MISTAKE})))),
      given,IF(isNamed,IF(weights>0,weights,IF(MMULT(siblings,isNamed)=1,1,${MISTAKE})),IF((parents="")*(weights=0),0,${MISTAKE})),
      share,IF(isNamed,given/MMULT(siblings,given),0),
      steps,SEQUENCE(${MOST_LEVELS}),
      reached,REDUCE(isRoot,steps,LAMBDA(last,step,IF(isRoot,1,MMULT(isChild,last)))),
      global,REDUCE(IF(isRoot,share,0),steps,LAMBDA(last,step,IF(isRoot,share,share*MMULT(isChild,last)))),
      IF(SUM(ABS(reached-isNamed))>0,${MISTAKE},IF(isNamed,global,""))))`),
  },
];
