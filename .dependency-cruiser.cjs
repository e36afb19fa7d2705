/** No circles: among the files of src not one made of types alone either. The walls between folders are lint rules. */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'What two files need of each other belongs into a third.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-circular-tests',
      comment: 'What two files need of each other belongs into a third; what a test says of types alone may go round.',
      severity: 'error',
      from: { path: '^test/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
