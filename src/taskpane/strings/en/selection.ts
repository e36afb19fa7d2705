/** What the pane says about a selection that it has a question about, in English. */
export const selection = {
  datesKnown: '{cells}: Excel took typed judgments such as 1/3 for dates. Most likely these were typed:',
  datesAsked: '{cells}: Excel took typed judgments such as 1/3 for dates. Which were typed?',
  writeJudgments: 'Write {judgments}',
  mendedDates: 'Wrote judgments for the dates in {area}.',
  surveySelected: 'Answers of {people} people about {items} items',
  areAnswers: 'These are answers of {people} people about {items} items: weigh them',
  surveyConsistent: '{count} of {people} answer consistently (CR up to {limit}).',
  groupBelow: 'Below: the group, by the geometric mean of the judgments.',
  negativesFavour: 'An answer such as −3 favours',
  negativesSecond: 'the second item of the pair',
  negativesFirst: 'the first item of the pair',
  surveyOrder:
    '“{heading}” stands where “{expected}” belongs: the pairs are not in the order of a questionnaire (1 with 2, 1 with 3, …, 2 with 3, …), and each answer would count for another pair. Put the columns in that order, or give the answers of one person with their names to AHP.PAIRS.',
  beyondNine:
    'Above 9, where the scale ends. Are these measured ratios? Then the weights stand. Codes of another scale have to be recoded to 1–9 first.',
  scorecardLost: 'Its table of KPIs cannot be read.',
  sinceWrittenSame: '{before} on {day}, too, when its sheet was written.',
  sinceWrittenChanged: 'Was {before} on {day}, when its sheet was written: {change} since.',
  sinceWrittenLost: 'Was {before} on {day}, when its sheet was written. There is no total now.',
  selectionUntold: 'Excel does not say when you select something else here. Select, then press ‘Read selection’.',
  readSelectionNow: 'Read selection',
  thesisTitle: 'Copy for the thesis',
  thesisText: 'This table for Word or LaTeX, with method, version and date',
};
