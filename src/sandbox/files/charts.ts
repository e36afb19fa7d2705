/** Charts in the words of a file and in those of Office.js. */
import type { Chart } from '../../files/contents';
import { formatBox, parseBox, quoteSheetName, splitReference } from '../objects/address';
import type { ChartArea, StoredChart } from '../objects/port';

/** Which sheet has an identity, and which identity a sheet. */
export interface SheetNames {
  idOf(name: string): string | null;
  nameOf(id: string): string | null;
}

/** Null where a series is not of plain areas of sheets. */
export function toStoredChart(chart: Chart, id: string, sheets: SheetNames): StoredChart | null {
  const series = chart.series.map(({ name, values, categories }) => {
    const area = areaOf(values, sheets);
    return area && { name: 'text' in name ? name.text : '', values: area, categories: areaOf(categories, sheets) };
  });
  const known = series.filter((each) => each !== null);
  if (known.length < series.length) return null;
  return {
    id,
    name: chart.name,
    type: chart.type.charAt(0).toUpperCase() + chart.type.slice(1),
    ...chart.place,
    title: chart.title,
    hasLegend: chart.hasLegend,
    axes: {
      category: { minimum: '', reversed: chart.reversedCategories },
      value: { minimum: chart.minimum ?? '', reversed: false },
    },
    series: known,
  };
}

export function fromStoredChart(chart: StoredChart, sheets: SheetNames): Chart {
  const { left, top, width, height, axes } = chart;
  return {
    type: chart.type.charAt(0).toLowerCase() + chart.type.slice(1),
    name: chart.name,
    title: chart.title,
    series: chart.series.map(({ name, values, categories }) => ({
      name: { text: name },
      values: referenceTo(values, sheets) ?? '#REF!',
      categories: categories && referenceTo(categories, sheets),
    })),
    hasLegend: chart.hasLegend,
    reversedCategories: axes.category.reversed,
    minimum: axes.value.minimum === '' ? null : axes.value.minimum,
    place: { left, top, width, height },
  };
}

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
