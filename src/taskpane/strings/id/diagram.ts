/** What the pane says of the diagram of a path model, in Indonesian. */
import type { diagram as english } from '../en/diagram';

export const diagram: Readonly<Record<keyof typeof english, string>> = {
  diagramStars: '* p < 0,05, ** p < 0,01, *** p < 0,001; garis putus-putus: p tidak di bawah 0,05.',
  diagramFormative: 'Sudut siku: indikator membentuk konstruk (formatif).',
  diagramItems: '→ loading indikator; ← bobot indikator yang membentuk konstruknya.',
  diagramMove: 'Diagram, lebih lebar daripada panel: geser dengan tombol panah',
  diagramPath: '{from} → {to}: koefisien jalur {value}',
  diagramPathTested: '{from} → {to}: koefisien jalur {value}, p {p}',
  diagramExplained: '{name}: R² {value}',
  diagramItem: '{construct}, indikator {name}: {value}',
  diagramCopy: 'Salin sebagai gambar',
  diagramSave: 'Simpan sebagai SVG',
  diagramCopied: 'Diagram tersalin sebagai gambar. Tempelkan ke dokumen Anda.',
  diagramNotCopied: 'Gambar tidak dapat disalin dari sini; tersimpan sebagai {name} di folder unduhan.',
  diagramSaved: 'Tersimpan sebagai {name} di folder unduhan.',
};
