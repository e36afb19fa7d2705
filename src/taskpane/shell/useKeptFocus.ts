/** The focus stays in the pane: when what has it goes or may no longer have it, what stood next to it takes it. */
import { useEffect } from 'react';

const CONTROLS = 'button, a[href], input, textarea, select, summary, [tabindex]';
/** What no key reaches, or hands the focus on at once. */
const NO_STOP = ':disabled, [data-tabster-dummy]';
/** Views and Fluent's dialogues and menus look for a place of their own; this comes after them. */
const PATIENCE = 50;
/** From a dialogue the focus goes back to what opened it. */
const REMEMBERED = 8;

interface Level {
  readonly parent: Element;
  /** From the nearest on. */
  readonly before: readonly Element[];
  readonly after: readonly Element[];
}

/** What has the focus, and what stands around it, from the inside out. */
interface Place {
  readonly element: Element;
  readonly levels: readonly Level[];
}

function placeOf(element: Element): Place {
  const levels: Level[] = [];
  for (let child = element; child.parentElement && child !== document.body; child = child.parentElement) {
    const all = [...child.parentElement.children];
    const at = all.indexOf(child);
    levels.push({ parent: child.parentElement, before: all.slice(0, at).reverse(), after: all.slice(at + 1) });
  }
  return { element, levels };
}

const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

const isControl = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement &&
  element.matches(CONTROLS) &&
  element.tabIndex >= 0 &&
  !element.matches(NO_STOP) &&
  isSeen(element);

const controlsIn = (element: Element): HTMLElement[] =>
  element.isConnected ? [element, ...element.querySelectorAll(CONTROLS)].filter(isControl) : [];

/** What followed moves up to where the lost one was; else what came before it, else what took its place. */
function heirAt({ parent, before, after }: Level): HTMLElement | undefined {
  // The portals of dialogues stand in the body, and what is next to them there has no part in them.
  if (!parent.isConnected || parent === document.body) return undefined;
  const isStill = (one: Element): boolean => one.parentElement === parent;
  const next = after.filter(isStill).flatMap(controlsIn)[0];
  return next ?? before.filter(isStill).flatMap((one) => controlsIn(one).reverse())[0] ?? controlsIn(parent)[0];
}

function heirOf({ element, levels }: Place): HTMLElement | undefined {
  if (isControl(element)) return element;
  for (const level of levels) {
    const heir = heirAt(level);
    if (heir) return heir;
  }
  return undefined;
}

/** Nobody has the focus, or something that is out of sight or disabled. */
function isLost(element: Element): boolean {
  const { activeElement } = document;
  // Also what scrolls can have it, and is none of the controls.
  if (activeElement === element) return element.matches(NO_STOP) || !isSeen(element);
  if (activeElement && activeElement !== document.body) return false;
  // Headings that a view focuses take no part in the order of Tab.
  const isFocusable = isControl(element) || (element.matches('[tabindex="-1"]') && isSeen(element));
  return !element.isConnected || !isFocusable;
}

export function useKeptFocus(): void {
  useEffect(() => {
    let trail: readonly Place[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element) || target === document.body) return;
      trail = [placeOf(target), ...trail.filter(({ element }) => element !== target)].slice(0, REMEMBERED);
    };
    // A click beside all controls means to leave them.
    const forget = ({ target }: PointerEvent): void => {
      if (target instanceof Element && !target.closest(CONTROLS)) trail = [];
    };
    const check = (): void => {
      const [last] = trail;
      if (!last || !document.hasFocus() || !isLost(last.element)) return;
      for (const place of trail) {
        const heir = heirOf(place);
        if (heir) return heir.focus();
      }
    };
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(check, PATIENCE);
    });
    document.addEventListener('focusin', remember);
    document.addEventListener('pointerdown', forget, true);
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ['disabled', 'hidden', 'style'],
    });
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('pointerdown', forget, true);
      observer.disconnect();
      clearTimeout(timer);
    };
  }, []);
}
