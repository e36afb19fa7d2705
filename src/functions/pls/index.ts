/**
 * pls.js: the functions of path models, a script of their own beside functions.js, so that this stays as small and as fast as
 * it was. The metadata's plugin registers the functions of functions.js; these are registered here.
 */
import { plsFornell, plsHtmt, plsLoadings, plsReliability } from './measurement';
import { plsPaths, plsVif } from './structure';

CustomFunctions.associate('PLS_RELIABILITY', plsReliability);
CustomFunctions.associate('PLS_LOADINGS', plsLoadings);
CustomFunctions.associate('PLS_FORNELL', plsFornell);
CustomFunctions.associate('PLS_HTMT', plsHtmt);
CustomFunctions.associate('PLS_PATHS', plsPaths);
CustomFunctions.associate('PLS_VIF', plsVif);
