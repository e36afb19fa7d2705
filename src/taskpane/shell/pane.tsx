/** Mounts the pane. What it needs from the page comes in here; the components see neither Office nor Excel. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../../engine/language';
import { App } from './app';
import { PaneProvider } from './context';
import { formatsFor } from '../strings/format';
import type { Journal } from './journal';
import { workbookPort } from '../store/modelPort';
import { createModelStore } from '../store/modelStore';
import { speaker } from '../strings';
import { ModelProvider } from '../store/useModel';

export function renderPane(root: HTMLElement, language: Language, journal: Journal): void {
  const formats = formatsFor(Office.context.displayLanguage, language);
  const store = createModelStore(workbookPort, journal);
  createRoot(root).render(
    <StrictMode>
      <PaneProvider value={{ language, say: speaker(language), formats, journal }}>
        <ModelProvider value={store}>
          <App />
        </ModelProvider>
      </PaneProvider>
    </StrictMode>,
  );
}
