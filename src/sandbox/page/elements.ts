/** Short ways to make elements and to find the template's. */

type Properties<Tag extends keyof HTMLElementTagNameMap> = Partial<
  Pick<HTMLElementTagNameMap[Tag], KeysOfText<HTMLElementTagNameMap[Tag]>>
>;
type KeysOfText<Element> = {
  [Key in keyof Element]-?: Element[Key] extends string | boolean | number ? Key : never;
}[keyof Element];

/** An element with its properties, attributes (names with a hyphen or `role`) and children. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties<Tag> & { readonly attributes?: Readonly<Record<string, string>> } = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const { attributes = {}, ...own } = properties;
  const element = Object.assign(document.createElement(tag), own);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}

/** An element of sandbox.html. */
export function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`sandbox.html has no element #${id}.`);
  return element;
}
