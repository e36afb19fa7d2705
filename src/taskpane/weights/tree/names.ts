/** What an item is called. */
export interface Names {
  code: string;
  name: string;
  unit: string;
}
