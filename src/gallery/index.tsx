/** The gallery: every state of the pane on one page, for whoever changes how it looks. */
import { createRoot } from 'react-dom/client';
import { groups } from './groups';
import { List } from './List';
import { readSettings } from './settings';
import { showState } from './showState';

function start(root: HTMLElement): void {
  const query = window.location.search;
  const settings = readSettings(query);
  const state = groups.flatMap(({ states }) => states).find(({ id }) => id === settings.state);
  if (state) void showState(root, state, settings);
  else {
    createRoot(root).render(<List groups={groups} settings={settings} query={query} />);
    document.body.dataset['ready'] = 'true';
  }
}

const root = document.getElementById('gallery');
if (root) start(root);
