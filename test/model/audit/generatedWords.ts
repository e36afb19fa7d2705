/** Scores with words of their own, lists by light and sentences beside a table (data ciptaan). */
import type { Generated, Style } from './generated';
import { Dice, light, rounded, Sheet } from './generated';

export type PlantedWords = 'ownWords' | 'listedLight' | 'text';

const STYLES: readonly Style[] = ['comma', 'point', 'format'];
const SCALES: readonly (readonly string[])[] = [
  ['Kurang', 'Cukup', 'Baik', 'Sangat baik'],
  ['Poor', 'Fair', 'Good', 'Excellent'],
  ['Rendah', 'Sedang', 'Tinggi'],
  ['Bahaya', 'Waspada', 'Aman'],
];

/** Scores with a word each, by thresholds that nobody prints; one word two steps off. */
export function wordedScores(seed: number, what: PlantedWords | null = null): Generated {
  const dice = new Dice(seed);
  const scale = dice.one(SCALES);
  const decimals = dice.whole(0, 2);
  const isOfIndices = dice.next() < 0.5;
  const [from, to] = isOfIndices ? [40, 118] : [1, 10];
  const limits = scale.slice(1).map((_, at) => from + ((at + 1) * (to - from)) / scale.length);
  const rows = Array.from({ length: dice.whole(9, 14) }, (_, at) => {
    // Some of each word, and the rest as they come.
    const place = at < 2 * scale.length ? Math.floor(at / 2) : dice.whole(0, scale.length - 1);
    const [low, high] = [limits[place - 1] ?? from, limits[place] ?? to];
    const margin = (high - low) * 0.12;
    const score = dice.between(low + margin, high - margin);
    return { score, word: scale[place] ?? '', place };
  });
  const wrong = rows.findIndex(({ place }) => place === 0);
  if (what === 'ownWords' && rows[wrong] !== undefined) (rows[wrong] as { word: string }).word = scale.at(-1) ?? '';
  const sheet = new Sheet(dice.one(STYLES), 3);
  sheet.row('KPI', isOfIndices ? 'Capaian (%)' : 'Level', dice.one(['Kategori', 'Predikat', 'Status']));
  rows.forEach(({ score, word }, at) => {
    const row = sheet.row(`Indikator ${'ABCDEFGHIJKLMN'[at] ?? ''}`, '', word);
    sheet.number(row, 1, score, decimals + (isOfIndices ? 0 : 1));
  });
  return sheet;
}

/** Levels and the lists of those that are green, yellow and red. */
export function listedLights(seed: number, what: PlantedWords | null = null): Generated {
  const dice = new Dice(seed);
  const isIndonesian = dice.next() < 0.5;
  const sheet = new Sheet(dice.one(STYLES), 4);
  const decimals = dice.whole(1, 3);
  const rows = Array.from({ length: dice.whole(12, 20) }, (_, at) => ({
    code: `K${Math.floor(at / 3) + 1}${'abc'[at % 3] ?? ''}`,
    level: rounded(at < 9 ? 1.2 + 3.4 * Math.floor(at / 3) + dice.between(0, 1.5) : dice.between(0, 10), decimals),
    at,
  }));
  sheet.row('KPI', 'Level');
  for (const { code, level } of rows) sheet.number(sheet.row(code), 1, level, decimals);
  const moved = dice.whole(0, rows.length - 1);
  const lit = rows.map(({ code, level, at }) => {
    const right = light(level, 4, 8, isIndonesian);
    const others: Readonly<Record<string, string>> = {
      Green: 'Red',
      Red: 'Green',
      Yellow: 'Red',
      Hijau: 'Merah',
      Merah: 'Hijau',
      Kuning: 'Merah',
    };
    return { code, light: what === 'listedLight' && at === moved ? (others[right] ?? right) : right };
  });
  for (const one of isIndonesian ? ['Hijau', 'Kuning', 'Merah'] : ['Green', 'Yellow', 'Red']) {
    sheet.row();
    sheet.row(isIndonesian ? `Daftar KPI kategori ${one}` : `KPIs in the category ${one}`);
    sheet.row('KPI', 'Key Performance Indicator');
    for (const { code } of lit.filter((each) => each.light === one)) sheet.row(code, `Indikator kinerja nomor ${code}`);
  }
  return sheet;
}

/** A table of data and levels, and a paragraph on each KPI that says the same numbers; or one of them otherwise. */
export function discussedTable(seed: number, what: PlantedWords | null = null): Generated {
  const dice = new Dice(seed);
  const isIndonesian = dice.next() < 0.5;
  const style = dice.one(['comma', 'point'] as const);
  const sheet = new Sheet(style, 5);
  const decimals = dice.whole(1, 2);
  const rows = Array.from({ length: dice.whole(4, 8) }, (_, at) => ({
    code: `K${Math.floor(at / 2) + 1}${'ab'[at % 2] ?? ''}`,
    target: rounded(dice.between(60, 100), decimals),
    realization: rounded(dice.between(40, 59), decimals),
    level: rounded(dice.between(1, 9), 2),
  }));
  sheet.row(
    ...(isIndonesian
      ? ['KPI', 'Target 2022', 'Realisasi 2022', 'Level']
      : ['KPI', 'Target 2022', 'Realization 2022', 'Level']),
  );
  for (const { code, target, realization, level } of rows) {
    const row = sheet.row(code);
    sheet.number(row, 1, target, decimals);
    sheet.number(row, 2, realization, decimals);
    sheet.number(row, 3, level, 2);
  }
  const wrong = dice.whole(0, rows.length - 1);
  const measure = dice.whole(0, 2);
  const shown = (value: number, places: number): string =>
    style === 'comma' ? value.toFixed(places).replace('.', ',') : value.toFixed(places);
  rows.forEach(({ code, target, realization, level }, at) => {
    const off = (which: number): number =>
      what === 'text' && at === wrong && which === measure ? dice.one([1.1, -0.7, 2.3]) : 0;
    const [goal, got, score] = [
      shown(target + off(0), decimals),
      shown(realization + off(1), decimals),
      shown(level + off(2), 2),
    ];
    sheet.row();
    sheet.row(
      isIndonesian
        ? `KPI ${code} mengukur kinerja pelayanan pada bagian ini. Target KPI ini untuk tahun 2022 adalah ${goal} dan pencapaiannya pada tahun tersebut adalah ${got}. Setelah dihitung, KPI tersebut berada pada skor ${score} menurut Gambar 4.${at + 1}.`
        : `KPI ${code} measures the services of this unit. Its target for 2022 is ${goal} and its realization in that year was ${got}. By the ladder it has a score of ${score}, as Figure 4.${at + 1} shows.`,
    );
  });
  return sheet;
}
