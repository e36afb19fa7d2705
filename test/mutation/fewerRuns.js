/** Mutation runs repeat every property some thousand times: a few cases each must do there. */
const fc = require('fast-check');

fc.configureGlobal({ numRuns: 15 });
