/** Paths between constructs, and why one is refused. */
import { quoted } from '../../../engine/messages';
import { remark } from '../../scorecard/remark';
import type { Remark } from '../../scorecard/types';
import type { DraftPath, PathDraft } from './types';

function nameOf({ constructs }: Pick<PathDraft, 'constructs'>, id: string): string {
  return constructs.find((one) => one.id === id)?.name ?? '';
}

/** Null where the path may be added. */
export function refusalOfPath(draft: PathDraft, { from, to }: DraftPath): Remark | null {
  const [source, target] = [quoted(nameOf(draft, from)), quoted(nameOf(draft, to))];
  if (from === to) return remark('pathToItself', { construct: source });
  if (draft.paths.some((path) => path.from === from && path.to === to))
    return remark('pathThere', { from: source, to: target });
  const way = wayBetween(draft.paths, to, from);
  if (way !== null) {
    const circle = [...way, to].map((id) => `“${nameOf(draft, id)}”`).join(' → ');
    return remark('pathCircle', { from: source, to: target, circle });
  }
  return null;
}

/** The constructs on the way from one to another along the paths; null where there is none. */
function wayBetween(paths: readonly DraftPath[], from: string, to: string): string[] | null {
  if (from === to) return [from];
  for (const path of paths) {
    if (path.from !== from) continue;
    const rest = wayBetween(paths, path.to, to);
    if (rest !== null) return [from, ...rest];
  }
  return null;
}

export function withPath(draft: PathDraft, path: DraftPath): PathDraft {
  return refusalOfPath(draft, path) === null ? { ...draft, paths: [...draft.paths, path] } : draft;
}

export function withoutPath(draft: PathDraft, { from, to }: DraftPath): PathDraft {
  return { ...draft, paths: draft.paths.filter((path) => !(path.from === from && path.to === to)) };
}
