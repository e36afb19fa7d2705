/** All states below one another, each in a frame as wide as a pane; links change language, theme and width. */
import {
  Body1,
  Caption1,
  FluentProvider,
  Link,
  makeStyles,
  Subtitle1,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { EACH_LANGUAGE } from '../engine/language';
import { usePageStyles } from '../taskpane/shell/app';
import { queryWith, THEME_WORDS, WIDTHS } from './settings';
import type { Settings } from './settings';
import { useGalleryTheme } from './Stage';
import type { Group, State } from './state';

const useStyles = makeStyles({
  page: { minHeight: '100vh', padding: tokens.spacingHorizontalL, backgroundColor: tokens.colorNeutralBackground4 },
  links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, marginTop: tokens.spacingVerticalS },
  states: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXL,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXXL}`,
  },
  state: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  frame: { border: 'none', outline: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`, height: '480px' },
});

interface ListProps {
  groups: readonly Group[];
  settings: Settings;
  query: string;
}

export function List({ groups, settings, query }: ListProps): ReactElement {
  usePageStyles();
  const styles = useStyles();
  return (
    <FluentProvider theme={useGalleryTheme(settings.theme)}>
      <main className={styles.page}>
        <Subtitle1 as="h1">Every state of the pane</Subtitle1>
        <Choices name="language" values={EACH_LANGUAGE} query={query} />
        <Choices name="theme" values={Object.keys(THEME_WORDS)} query={query} />
        <Choices name="width" values={WIDTHS.map(String)} query={query} />
        {groups.map(({ title, states }) => (
          <section key={title} aria-label={title}>
            <Subtitle2 as="h2">{title}</Subtitle2>
            <div className={styles.states}>
              {states.map((state) => (
                <Titled key={state.id} state={state} settings={settings} query={query} />
              ))}
            </div>
          </section>
        ))}
      </main>
    </FluentProvider>
  );
}

function Choices({ name, values, query }: { name: string; values: readonly string[]; query: string }): ReactElement {
  const styles = useStyles();
  const chosen = new URLSearchParams(query).get(name);
  return (
    <nav className={styles.links} aria-label={name}>
      <Body1>{name}</Body1>
      {values.map((value) => (
        <Link
          key={value}
          inline
          href={queryWith(query, name, value)}
          {...(value === chosen && { 'aria-current': true })}
        >
          {value}
        </Link>
      ))}
    </nav>
  );
}

function Titled({ state: { id, title }, settings, query }: Omit<ListProps, 'groups'> & { state: State }): ReactElement {
  const styles = useStyles();
  const { width, hasFrames } = settings;
  const address = queryWith(query, 'state', id);
  return (
    <div className={styles.state} data-state={id} style={{ width: `${width}px` }}>
      <Link href={address}>{title}</Link>
      <Caption1>{id}</Caption1>
      {hasFrames && <iframe className={styles.frame} title={title} width={width} src={address} loading="lazy" />}
    </div>
  );
}
