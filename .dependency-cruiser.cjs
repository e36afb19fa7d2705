/** No circles among the files of src: not one made of types alone either. The walls between folders are lint rules. */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'What two files need of each other belongs into a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
