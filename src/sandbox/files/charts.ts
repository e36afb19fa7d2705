/** Charts in the words of a file and in those of Office.js. */
import { anchorAt, placeOf, type Sizes } from '../../files/anchors';
import type { Chart } from '../../files/contents';
import { formatBox, parseBox, quoteSheetName, splitReference } from '../objects/address';
import type { ChartArea, ChartSeriesData, StoredChart } from '../objects/port';

/** Which sheet has an identity, and which identity a sheet. */
export interface SheetNames {
  idOf(name: string): string | null;
  nameOf(id: string): string | null;
}

/** Null where a series is not of plain areas of sheets. */
export function chartSeries({ series }: Chart, sheets: SheetNames): readonly ChartSeriesData[] | null {
  const read = series.map(({ name, values, categories, dash, hasMarks }) => {
    const area = areaOf(values, sheets);
    const named = 'text' in name ? name.text : (areaOf(name.reference, sheets) ?? '');
    return (
      area && {
        name: named,
        values: area,
        categories: areaOf(categories, sheets),
        ...(dash && { dash }),
        ...(hasMarks === false && { hasMarks }),
      }
    );
  });
  const known = read.filter((each) => each !== null);
  return known.length < read.length ? null : known;
}

/** Null where its series are not known here. */
export function toStoredChart(chart: Chart, id: string, sizes: Sizes, sheets: SheetNames): StoredChart | null {
  const series = chartSeries(chart, sheets);
  const { width, height } = chart.place;
  return (
    series && {
      id,
      name: chart.name,
      type: chart.type.charAt(0).toUpperCase() + chart.type.slice(1),
      anchor: anchorAt(chart.place, sizes),
      width,
      height,
      title: chart.title,
      hasLegend: chart.hasLegend,
      ...(chart.plotsHidden === true && { plotsHidden: true }),
      axes: {
        category: { minimum: '', reversed: chart.reversedCategories },
        value: { minimum: chart.minimum ?? '', reversed: false },
      },
      series,
    }
  );
}

export function fromStoredChart(chart: StoredChart, sizes: Sizes, sheets: SheetNames): Chart {
  const { anchor, width, height, axes } = chart;
  return {
    type: chart.type.charAt(0).toLowerCase() + chart.type.slice(1),
    name: chart.name,
    title: chart.title,
    series: chart.series.map(({ name, values, categories, ...look }) => ({
      name: typeof name === 'string' ? { text: name } : { reference: referenceTo(name, sheets) ?? GONE },
      values: (values && referenceTo(values, sheets)) ?? GONE,
      categories: categories && referenceTo(categories, sheets),
      ...look,
    })),
    hasLegend: chart.hasLegend,
    ...(chart.plotsHidden === true && { plotsHidden: true }),
    reversedCategories: axes.category.reversed,
    minimum: axes.value.minimum === '' ? null : axes.value.minimum,
    place: { ...placeOf(anchor, sizes), width, height },
  };
}

const GONE = '#REF!';

function areaOf(reference: string | null, sheets: SheetNames): ChartArea | null {
  if (reference === null) return null;
  const { sheet, cells } = splitReference(reference);
  const box = parseBox(cells);
  const id = sheet === null ? null : sheets.idOf(sheet);
  return id === null || box === null ? null : { sheetId: id, box };
}

function referenceTo({ sheetId, box }: ChartArea, sheets: SheetNames): string | null {
  const name = sheets.nameOf(sheetId);
  return name === null ? null : `${quoteSheetName(name)}!${formatBox(box, '$')}`;
}
