/** What the pane says while a table is copied for a thesis, in English. */
export const thesis = {
  thesisReading: 'Reading the table…',
  thesisNone: 'There is no table here. Select its cells: at least two rows and two columns.',
  thesisSize: '{area}: {rows} rows, {columns} columns, as the sheet shows them.',
  thesisHidden: 'Hidden rows and columns are left out.',
  thesisErrors: 'Cells with an error such as {error}: {count}. They are copied as they stand.',
  thesisLong: 'Longer than a page: in LaTeX it is a longtable, with its headings on each page.',
  thesisPreview: 'As it will be copied',
  thesisMore: 'and {count} more rows',
  thesisWord: 'Table for Word',
  thesisLatex: 'LaTeX',
  thesisWordCopied: 'Copied. Paste it into the document.',
  thesisLatexCopied: 'Copied. The preamble needs {packages}.',
  copyByHand: 'Excel does not let Timbang copy here. The text is selected: press Ctrl+C, on a Mac Cmd+C.',
  citeTitle: 'How to cite Timbang',
  citeCopy: 'Copy reference',
  citeBibTex: 'Copy BibTeX',
  citeCopied: 'Reference copied.',
  bibTexCopied: 'BibTeX copied.',
  citeMethods:
    'Cite the source of each method as well: it stands below the tables of the sheets and in the help of each function.',
};
