/** One state alone on the page, as the pane mounts itself: the same contexts around the same components. */
import { StrictMode } from 'react';
import type { Root } from 'react-dom/client';
import { perform } from '../taskpane/shell/actions';
import { PaneProvider } from '../taskpane/shell/context';
import { createJournal } from '../taskpane/shell/journal';
import { ModelProvider } from '../taskpane/store/useModel';
import { speaker } from '../taskpane/strings';
import { formatsFor } from '../taskpane/strings/format';
import { fitFrame, keepFocusOutside } from './frame';
import { hands } from './hands';
import type { Settings } from './settings';
import { Stage } from './Stage';
import type { State } from './state';
import { storeFor } from './store';

const NEVER = new Promise<never>(() => undefined);

export async function showState(view: Root, state: State, { language, theme }: Settings): Promise<void> {
  keepFocusOutside();
  document.documentElement.lang = language;
  document.title = `${state.title} · Timbang`;
  const say = speaker(language);
  const journal = createJournal();
  const store = await storeFor(state, journal);
  journal.write(state.journal ?? null);
  if (state.isHeld) void perform(journal, () => NEVER);
  await new Promise<void>((onShown) => {
    view.render(
      <StrictMode>
        <PaneProvider value={{ language, say, formats: formatsFor(undefined, language), journal }}>
          <ModelProvider value={store}>
            <Stage theme={theme} tab={state.tab ?? 'selection'} isWhole={state.isWhole ?? false} onShown={onShown}>
              {state.render()}
            </Stage>
          </ModelProvider>
        </PaneProvider>
      </StrictMode>,
    );
  });
  await state.act?.(hands, say);
  fitFrame();
  document.body.dataset['ready'] = state.id;
}
