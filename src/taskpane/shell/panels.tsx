/** The panel of the chosen tab. Those that were seen keep their state while another is shown. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Activity, lazy, Suspense, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { FailureBar } from '../components/FailureBar';
import { FailureBoundary } from '../components/FailureBoundary';
import { Notices } from '../store/Notices';
import { Waiting } from '../components/Waiting';
import { usePane } from './context';
import { LOW_PANE } from './lowPane';
import { SelectionView } from '../selection/SelectionView';
import type { FollowedSelection } from '../selection/useSelection';
import { goTo, panelId, tabId, TABS, useTabs } from './tabs';
import type { TabName } from './tabs';
import { useModel } from '../store/useModel';

// Fetched when they are first shown: most openings of the pane are about the selection. The comments name what is wanted,
// so that what else these modules export is not shipped.
const HierarchyView = lazy(async () => ({
  default: (await import(/* webpackExports: "HierarchyView" */ '../weights/HierarchyView')).HierarchyView,
}));
const ScorecardView = lazy(async () => ({
  default: (await import(/* webpackExports: "ScorecardView" */ '../scorecard/ScorecardView')).ScorecardView,
}));
const ResultView = lazy(async () => ({
  default: (await import(/* webpackExports: "ResultView" */ '../result/ResultView')).ResultView,
}));
// With all that it takes to rewrite formulas and files.
const PortableView = lazy(async () => ({
  default: (await import(/* webpackExports: "PortableView" */ '../portable/PortableView')).PortableView,
}));
const RepairView = lazy(async () => ({
  default: (await import(/* webpackExports: "RepairView" */ '../repair/RepairView')).RepairView,
}));
const CiteView = lazy(async () => ({
  default: (await import(/* webpackExports: "CiteView" */ '../thesis/CiteView')).CiteView,
}));
const AuditView = lazy(async () => ({
  default: (await import(/* webpackExports: "AuditView" */ '../audit/AuditView')).AuditView,
}));
const RepairBanner = lazy(async () => ({
  default: (await import(/* webpackExports: "RepairBanner" */ '../repair/RepairBanner')).RepairBanner,
}));

const useStyles = makeStyles({
  main: {
    // What is placed absolutely for screen readers scrolls with its view, and lengthens no page.
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflowX: 'hidden',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    [LOW_PANE]: { overflowX: 'visible', overflowY: 'visible' },
  },
  failure: { marginBottom: tokens.spacingVerticalM },
});

/** The gallery shows single views where the panels stand. */
export { useStyles as usePanelStyles };

export function Panels(selected: FollowedSelection): ReactElement {
  const { recognition } = selected;
  const styles = useStyles();
  const tabs = useTabs();
  const { tab, aside, openAside } = tabs;
  const [seen, setSeen] = useState<readonly TabName[]>([tab]);
  if (!seen.includes(tab)) setSeen([...seen, tab]);
  const views: Readonly<Record<TabName, ReactNode>> = {
    selection: <SelectionView {...selected} />,
    weights: <HierarchyView />,
    scorecard: <ScorecardView />,
    result: <ResultView />,
  };
  return (
    <main className={styles.main}>
      {recognition !== null && aside === null && (
        <Suspense fallback={null}>
          <RepairBanner className={styles.failure} onLook={() => openAside('repair')} />
        </Suspense>
      )}
      {TABS.filter((name) => seen.includes(name)).map((name) => (
        <Activity key={name} mode={name === tab && aside === null ? 'visible' : 'hidden'}>
          <div role="tabpanel" id={panelId(name)} aria-labelledby={tabId(name)}>
            {name === 'selection' ? views[name] : <ModelPanel>{views[name]}</ModelPanel>}
          </div>
        </Activity>
      ))}
      {aside === 'portable' && (
        <ModelPanel>
          <PortableView onClose={() => goTo(tabs, tab)} />
        </ModelPanel>
      )}
      {(aside === 'auditTable' || aside === 'auditBook') && (
        <ModelPanel>
          <AuditView scope={aside === 'auditTable' ? 'table' : 'book'} onClose={() => goTo(tabs, tab)} />
        </ModelPanel>
      )}
      {aside === 'cite' && (
        <ModelPanel>
          <CiteView onClose={() => goTo(tabs, tab)} />
        </ModelPanel>
      )}
      {aside === 'repair' && (
        <ModelPanel>
          <RepairView onClose={() => goTo(tabs, tab)} />
        </ModelPanel>
      )}
    </main>
  );
}

/** A view of the model: shown once the workbook has been read; what went wrong stands above it. */
function ModelPanel({ children }: { children: ReactNode }): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { ready, model } = useModel();
  const waiting = <Waiting label={say('loadingModel')} />;
  return (
    <>
      <FailureBar className={styles.failure} />
      <Notices className={styles.failure} />
      {ready ? (
        <FailureBoundary language={language} subject={model}>
          <Suspense fallback={waiting}>{children}</Suspense>
        </FailureBoundary>
      ) : (
        waiting
      )}
    </>
  );
}
