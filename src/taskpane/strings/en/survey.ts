/** What the pane says of surveys of pairwise comparisons, in English. */
export const survey = {
  pairsSurveyFound: 'Answers of {people} people to {pairs} pairs',
  pairsSurveyFoundText: 'Get the consistency of each person, the weights of the group and a sheet for your report.',
  pairsSurveyStart: 'Answers of people in a table',
  pairsSurveyStartText:
    'One row a person, one column a pair, as online forms export them: CR of everybody and weights of the group.',
  pairsSurveyBlank: 'These cells are blank. Select the table of answers with its headings, or a cell in it.',
  pairsSurveyNoPairs:
    'No answers to pairs here. Select the table with its headings: one column a pair, such as “Price or Quality?”, with answers from 1/9 to 9.',
  pairsSurveyGone:
    'The table of those answers is no longer in the workbook, or lost its headings. Select the table that takes its place.',
  pairsSurveyLost: 'The answers are no longer in the sheet with their headings. Bring them back, or start over.',
  pairsSurveysHere: 'Surveys here',
  pairsSurveyHint: 'Weights of a group, CR of each person',
  pairsSurveyPlace: '{place}, people who answered: {count}',
  pairsSurveyNobody: 'Nobody has answered yet in these columns.',
  peopleAddedOne: 'One person stands below this table and is not part of it.',
  peopleAddedMany: '{count} people stand below this table and are not part of it.',
  pairsSurveyItems: 'Which items are compared',
  personWeightColumn: 'Weight of the person',
  pairsByOrder:
    'No heading names the pairs. The columns were taken in the order 1 with 2, 1 with 3, …, 2 with 3, … of {items}. Check that each is right.',
  pairsDoubled: 'Two columns ask for the same pair: {pairs}. Press the heading of one of them and choose what it is.',
  pairStrength: '{pair}: how much',
  pairsInTwo:
    'Each pair has two columns: which is more important, and how much (1 to 9). Check that they belong together.',
  pairsHalved:
    'Of these pairs only one of two columns is known: {pairs}. Press a heading and choose the pair, or “how much” of it.',
  pairsMissing: 'No column asks for: {pairs}. Without them the weights are estimated from the others.',

  codingAsk: 'The numbers can be read in more than one way. How were they meant?',
  codingLabel: 'What the numbers say',
  codingSecond: '5: the first item 5 times; −5: the second item 5 times',
  codingFirst: '−5: the first item 5 times; 5: the second item 5 times',
  codingMarks: 'Marks from 1 (first item 9 times) over 9 (alike) to 17 (second item 9 times)',
  codingMarksTurned: 'Marks from 1 (second item 9 times) over 9 (alike) to 17 (first item 9 times)',
  codingZero: '0 is alike; 4: the first item 5 times; −4: the second item 5 times',
  codingZeroTurned: '0 is alike; −4: the first item 5 times; 4: the second item 5 times',
  textsRead: 'How words are read',
  textRead: '‘{text}’: {strength} times, in favour of {item}',
  textReadChoice: '‘{text}’: {item}',
  textReadStrength: '‘{text}’: {strength} times',
  textReadEqual: '‘{text}’: both alike',
  firstItem: 'the first item',
  secondItem: 'the second item',

  whoCounts: 'Who counts in the group',
  whoCountsLabel: 'The group is made of',
  everyoneCounts: 'everyone who answered',
  consistentCount: 'those whose own CR is at most a limit',
  highestCr: 'Highest CR',
  weighingPeople: '{done} of {all} people weighed',
  peopleCount: '{counted} of {all} people count in the group.',
  nobodyWithin: 'Nobody is within this limit; the lowest CR is {lowest}. Type a higher limit, or let everyone count.',
  surveyPeople: 'Each person and the group',
  peopleAlike: 'Everyone counts alike. For weights of persons, put a column with a number for each into the table.',
  distanceColumn: 'Distance',
  distanceHint:
    'Farthest from the group first. Distance is the share of the weight that a person puts elsewhere than the group.',
  personOfRow: 'Row {row}',
  personSilent: 'Did not answer',
  personWeight: 'Left out by the weight of the person',
  personUnlinked: 'The answers do not link all items: no own weights; they count in the group',
  personUnlinkedOut: 'The answers do not link all items: not counted',
  personAbove: 'CR above the limit: not counted',

  pairsSurveyWill: 'Writes two sheets, live from {source}: the group with everybody, and the answers as judgments.',
  pairsSurveyWillUpdate: 'Writes ‘{sheet}’ and its answers again, live from {source}.',
  pairsSurveyWrite: 'Write the survey',

  respondentsText:
    'Or go on in the pane: judgments of each person in the hierarchy, with questionnaires, comparison and global weights.',
  respondentsTake: 'Take them as respondents',
  respondentsTaken: 'Took {count} people with their judgments into the hierarchy',
  respondentsNoPlace: 'To have these people as respondents of the hierarchy, choose items of the hierarchy above.',
  respondentsMany: 'Up to {most} people can become respondents of the hierarchy; the sheet has all of them.',
};
