/** All states, in the order of the pane's tabs. */
import type { Group } from './state';
import { auditStates } from './states/audit';
import { casesStates } from './states/cases';
import { changeStates } from './states/change';
import { employeesStates } from './states/employees';
import { mapStates } from './states/map';
import { improvementStates } from './states/improvement';
import { manualStates } from './states/manual';
import { officesStates } from './states/offices';
import { codingStates } from './states/coding';
import { pathModelStates } from './states/pathModel';
import { satisfactionStates } from './states/satisfaction';
import { feedbackStates } from './states/feedback';
import { pathDiagramStates } from './states/pathDiagram';
import { periodsStates } from './states/periods';
import { profileStates } from './states/profile';
import { portableStates } from './states/portable';
import { repairStates } from './states/repair';
import { resultStates } from './states/result';
import { scorecardStates } from './states/scorecard';
import { selectionStates } from './states/selection';
import { shellStates } from './states/shell';
import { surveyStates } from './states/survey';
import { thesisStates } from './states/thesis';
import { twoSetsStates } from './states/twoSets';
import { validationStates } from './states/validation';
import { weightsStates } from './states/weights';

export const groups: readonly Group[] = [
  { title: 'shell', states: shellStates },
  { title: 'selection', states: selectionStates },
  { title: 'thesis', states: thesisStates },
  { title: 'weights', states: weightsStates },
  { title: 'validation', states: validationStates },
  { title: 'survey', states: surveyStates },
  { title: 'scorecard', states: scorecardStates },
  { title: 'employees', states: employeesStates },
  { title: 'feedback', states: feedbackStates },
  { title: 'coding', states: codingStates },
  { title: 'pathModels', states: pathModelStates },
  { title: 'satisfaction', states: satisfactionStates },
  { title: 'profile', states: profileStates },
  { title: 'path diagram', states: pathDiagramStates },
  {
    title: 'result',
    states: [...resultStates, ...changeStates, ...twoSetsStates, ...improvementStates, ...manualStates, ...casesStates],
  },
  { title: 'periods', states: periodsStates },
  { title: 'offices', states: officesStates },
  { title: 'map', states: mapStates },
  { title: 'audit', states: auditStates },
  { title: 'portable', states: portableStates },
  { title: 'repair', states: repairStates },
];
