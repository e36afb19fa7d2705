/** The maps of scorecards as elements of the file, there and back. */
import { definitionsByKey, linksByKey } from '../map/edit';
import type { StrategyMap } from '../types';
import { childrenNamed, textOf } from './attributes';
import type { XmlElement } from './element';
import { written } from './element';

/** None of a map in which nothing stands. */
export function mapElements({ scorecard, links, definitions }: StrategyMap): string[] {
  const parts = [
    ...Object.values(links).map(({ cause, effect }) =>
      written('link', { cause: cause.code, causeName: cause.name, effect: effect.code, effectName: effect.name }),
    ),
    ...Object.values(definitions).map(({ of, text }) => written('definition', { code: of.code, name: of.name, text })),
  ];
  return parts.length === 0 ? [] : [written('map', { scorecard }, parts)];
}

export function readMap(element: XmlElement): StrategyMap {
  const links = childrenNamed(element, 'link').map((link) => ({
    cause: { code: textOf(link, 'cause'), name: textOf(link, 'causeName') },
    effect: { code: textOf(link, 'effect'), name: textOf(link, 'effectName') },
  }));
  return {
    scorecard: textOf(element, 'scorecard'),
    links: linksByKey(links),
    definitions: definitionsByKey(
      childrenNamed(element, 'definition').map((one) => ({
        of: { code: textOf(one, 'code'), name: textOf(one, 'name') },
        text: textOf(one, 'text'),
      })),
    ),
  };
}
