/** What the pane says of the diagram of a path model, in English. */
export const diagram = {
  diagramStars: '* p < 0.05, ** p < 0.01, *** p < 0.001; a broken line: p is not below 0.05.',
  diagramFormative: 'Square corners: the items form the construct (formative).',
  diagramItems: '→ loading of an item; ← weight of an item that forms its construct.',
  diagramMove: 'Diagram, wider than the pane: move it with the arrow keys',
  diagramPath: '{from} → {to}: path coefficient {value}',
  diagramPathTested: '{from} → {to}: path coefficient {value}, p {p}',
  diagramExplained: '{name}: R² {value}',
  diagramItem: '{construct}, item {name}: {value}',
  diagramCopy: 'Copy as a picture',
  diagramSave: 'Save as SVG',
  diagramCopied: 'Copied the diagram as a picture. Paste it into your document.',
  diagramNotCopied: 'The picture could not be copied from here; it is saved as {name} among your downloads.',
  diagramSaved: 'Saved as {name} among your downloads.',
} as const;
