/** How the sheets we write look: one look per role, few colours, legible when printed in grey. */

export type SampleStyle =
  'title' | 'subtitle' | 'heading' | 'label' | 'input' | 'result' | 'total' | 'printed' | 'note';

interface Look {
  bold?: boolean;
  italic?: boolean;
  size?: number;
  colour?: string;
  fill?: string;
  wrap?: boolean;
  centred?: boolean;
}

const INK = '#1F1F1F';
const QUIET = '#595959';

/** Filled cells name their text colour too: a dark office theme would otherwise put light text on a light fill. */
const LOOKS: Readonly<Record<SampleStyle, Look>> = {
  title: { bold: true, size: 16 },
  subtitle: { colour: QUIET },
  heading: { bold: true, colour: INK, fill: '#DDE6ED', wrap: true, centred: true },
  label: {},
  input: { colour: '#3F3F76', fill: '#FFF3DC' },
  result: {},
  total: { bold: true, colour: INK, fill: '#F2F2F2' },
  printed: { italic: true, colour: QUIET },
  note: { colour: QUIET, size: 9 },
};

/** Queues the look of one role on a range. */
export function paint(range: Excel.Range, style: SampleStyle): void {
  const look = LOOKS[style];
  const { font, fill } = range.format;
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.size !== undefined) font.size = look.size;
  if (look.colour !== undefined) font.color = look.colour;
  if (look.fill !== undefined) fill.color = look.fill;
  if (look.wrap) {
    range.format.wrapText = true;
    range.format.verticalAlignment = Excel.VerticalAlignment.center;
  }
  if (look.centred) range.format.horizontalAlignment = Excel.HorizontalAlignment.center;
}
