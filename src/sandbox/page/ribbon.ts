/**
 * The add-in's buttons as its own manifest declares them, so that the page shows what Excel would show.
 * https://learn.microsoft.com/javascript/api/manifest/control
 */

/** The part of the DOM that reading a manifest needs. */
export interface XmlElement {
  readonly localName: string;
  readonly children: Iterable<XmlElement>;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

export interface Ribbon {
  /** TabHome for Excel's own Home tab, or the label of a tab of the add-in. */
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
}

interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export type RibbonControl = RibbonButton | RibbonMenu;

interface Described {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address by size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
}

export interface RibbonButton extends Described {
  readonly kind: 'button';
  readonly action: RibbonAction;
}

export interface RibbonMenu extends Described {
  readonly kind: 'menu';
  readonly items: readonly RibbonButton[];
}

export type RibbonAction = { readonly kind: 'showPane' } | { readonly kind: 'run'; readonly functionName: string };

/**
 * The first tab of the desktop ribbon.
 * @param manifest the root element of manifest.xml
 * @param locale of the labels, e.g. `id-ID`; the default values where the manifest has no override
 * @param origin where the page comes from: the manifest's own files are taken from there
 * @throws Error naming what the manifest lacks, or what this page cannot draw
 */
export function readRibbon(manifest: XmlElement, locale: string, origin: string): Ribbon {
  const surface = [...descendants(manifest, 'ExtensionPoint')].find(
    (point) => point.getAttribute('xsi:type') === 'PrimaryCommandSurface',
  );
  if (surface === undefined) throw new Error('The manifest puts nothing on the ribbon.');
  const resources = new Resources(manifest, locale, origin);
  const tab = child(surface, 'OfficeTab') ?? required(surface, 'CustomTab');
  const groups = children(tab, 'Group').map((group) => ({
    id: idOf(group),
    label: resources.text(required(group, 'Label')),
    controls: children(group, 'Control').map((control) => readControl(control, resources)),
  }));
  return { tab: tab.localName === 'OfficeTab' ? idOf(tab) : resources.text(required(tab, 'Label')), groups };
}

function readControl(control: XmlElement, resources: Resources): RibbonControl {
  const type = control.getAttribute('xsi:type');
  if (type === 'Button') return readButton(control, resources);
  if (type !== 'Menu') throw new Error(`The page cannot draw a ribbon control of type ${String(type)}.`);
  const items = children(required(control, 'Items'), 'Item').map((item) => readButton(item, resources));
  return { kind: 'menu', ...describe(control, resources), items };
}

function readButton(control: XmlElement, resources: Resources): RibbonButton {
  return { kind: 'button', ...describe(control, resources), action: readAction(required(control, 'Action')) };
}

function readAction(action: XmlElement): RibbonAction {
  const type = action.getAttribute('xsi:type');
  if (type === 'ShowTaskpane') return { kind: 'showPane' };
  if (type !== 'ExecuteFunction') throw new Error(`The page cannot run a ribbon action of type ${String(type)}.`);
  return { kind: 'run', functionName: (required(action, 'FunctionName').textContent ?? '').trim() };
}

function describe(control: XmlElement, resources: Resources): Described {
  const icon = child(control, 'Icon');
  const images = icon === undefined ? [] : children(icon, 'Image');
  return {
    id: idOf(control),
    label: resources.text(required(control, 'Label')),
    tip: resources.text(required(required(control, 'Supertip'), 'Description')),
    icons: new Map(images.map((image) => [Number(image.getAttribute('size')), resources.address(image)])),
  };
}

/** Strings and images by resource id. */
class Resources {
  readonly #byId = new Map<string, XmlElement>();

  constructor(
    manifest: XmlElement,
    readonly locale: string,
    readonly origin: string,
  ) {
    for (const resources of descendants(manifest, 'Resources')) {
      for (const kind of resources.children) {
        for (const resource of kind.children) this.#byId.set(idOf(resource), resource);
      }
    }
  }

  text(user: XmlElement): string {
    const resource = this.#resource(user);
    const override = children(resource, 'Override').find((one) => one.getAttribute('Locale') === this.locale);
    return (override?.getAttribute('Value') ?? resource.getAttribute('DefaultValue')) || '';
  }

  /** The manifest names the host the add-in ships from; here its files come from the page's own. */
  address(user: XmlElement): string {
    const { pathname } = new URL(this.#resource(user).getAttribute('DefaultValue') ?? '');
    return `${this.origin}${pathname}`;
  }

  #resource(user: XmlElement): XmlElement {
    const id = user.getAttribute('resid') ?? '';
    const resource = this.#byId.get(id);
    if (resource === undefined) throw new Error(`The manifest has no resource "${id}".`);
    return resource;
  }
}

function* descendants(element: XmlElement, name: string): Generator<XmlElement> {
  for (const one of element.children) {
    if (one.localName === name) yield one;
    yield* descendants(one, name);
  }
}

function children(element: XmlElement, name: string): XmlElement[] {
  return [...element.children].filter((one) => one.localName === name);
}

function child(element: XmlElement, name: string): XmlElement | undefined {
  return children(element, name)[0];
}

function required(element: XmlElement, name: string): XmlElement {
  const found = child(element, name);
  if (found === undefined) throw new Error(`The manifest's ${element.localName} has no ${name}.`);
  return found;
}

function idOf(element: XmlElement): string {
  return element.getAttribute('id') ?? '';
}
