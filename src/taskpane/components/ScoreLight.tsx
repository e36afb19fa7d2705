/** The light of a score, with the word that its scorecard has for it. */
import type { ReactElement } from 'react';
import type { NamedBands } from '../../model/scorecard/bands';
import { bandOf } from '../../model/scorecard/bands';
import { usePane } from '../shell/context';
import { LightBadge } from './LightBadge';

interface ScoreLightProps {
  score: number | null;
  bands: NamedBands;
  /** The icon alone is seen; the word is there for screen readers and the pointer. */
  compact?: boolean;
}

export function ScoreLight({ score, bands, compact = false }: ScoreLightProps): ReactElement {
  const { language } = usePane();
  if (score === null) return <LightBadge light={null} compact={compact} />;
  const { light, word } = bandOf(score, bands);
  return (
    <LightBadge light={light} compact={compact}>
      {word[language]}
    </LightBadge>
  );
}
