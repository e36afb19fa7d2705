/** The strategy map: without causes, with those of a study, with many, and with what is to be said about links. */
import type { Draft } from '../../model/scorecard/draft';
import type { Model } from '../../model/types';
import { OpenPartProvider } from '../../taskpane/result/parts/openPart';
import { MapForm } from '../../taskpane/result/map/MapForm';
import { MapPicture } from '../../taskpane/result/map/MapPicture';
import { manyDraft, manyLinked, samsatDraft, samsatLinked, troubledLinked } from '../data/maps';
import { bareTable, draftOver, evaluated, withScorecards } from '../data/tables';
import type { State } from '../state';

const form = (id: string, title: string, draft: Draft, model: Model, rest: Partial<State> = {}): State => ({
  id: `map-${id}`,
  title,
  tab: 'result',
  model,
  render: () => <MapForm evaluation={evaluated(draft, model)} />,
  ...rest,
});

const bare = draftOver(bareTable.slice(0, 2), { kind: 'ckp' });

export const mapStates: readonly State[] = [
  form('none', 'Nothing is linked yet', samsatDraft, withScorecards([samsatDraft.scorecard])),
  form('study', 'Twelve objectives and eighteen links', samsatDraft, samsatLinked),
  form('many', 'Twenty-five objectives and thirty links', manyDraft, manyLinked),
  form(
    'troubled',
    'A ring, new names, lost objectives, two that became one, no way to the top',
    samsatDraft,
    troubledLinked,
  ),
  form('typed', 'Links are typed, not all understood', samsatDraft, samsatLinked, {
    act: ({ type }, say) => type(say('mapType'), 'L1 → F2; F1 → L1\nX9 → F1; C1 C2; F2 -> F1'),
  }),
  form('nothing', 'Nothing to link', bare, withScorecards([bare.scorecard])),
  form('unwritten', 'The scorecard has no sheet', samsatDraft, { ...samsatLinked, sheets: [] }),
  {
    ...form('picture', 'Among the pictures of a result', samsatDraft, samsatLinked),
    render: () => (
      <OpenPartProvider value={() => undefined}>
        <MapPicture of={samsatDraft.scorecard.id} result={evaluated(samsatDraft, samsatLinked).result} />
      </OpenPartProvider>
    ),
  },
];
