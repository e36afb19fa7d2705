/** The gallery: every state of the pane on one page, for whoever changes how it looks. */
import { createRoot } from 'react-dom/client';
import { forgetAll } from '../taskpane/store/remembered';
import { groups } from './groups';
import { List } from './List';
import { readSettings } from './settings';
import { showState } from './showState';

function start(root: HTMLElement): void {
  const { search, hash } = window.location;
  const settings = readSettings(search, hash);
  const state = groups.flatMap(({ states }) => states).find(({ id }) => id === settings.state);
  const view = createRoot(root, state?.isBroken ? { onCaughtError: () => undefined } : {});
  if (state) void showState(view, state, settings);
  else {
    view.render(<List groups={groups} settings={settings} query={search} />);
    document.body.dataset['ready'] = 'list';
  }
  const goOn = (): void => {
    delete document.body.dataset['ready'];
    // An action that never ends keeps its turn.
    if (state?.isHeld) return window.location.reload();
    view.unmount();
    forgetAll();
    start(root);
  };
  window.addEventListener('hashchange', goOn, { once: true });
}

const root = document.getElementById('gallery');
if (root) start(root);
