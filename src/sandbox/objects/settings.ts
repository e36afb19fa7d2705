/** Excel.Setting: small values kept in the file; anyone who has the file can read them. */
import { itemNotFound } from '../protocol/errors';
import { defineType } from '../protocol/objectType';
import { asText } from './arguments';
import { node, type InBook, type SettingTarget } from './targets';

export const Setting = defineType<SettingTarget>({
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ book, key }) => {
        if (!book.settings.has(key)) throw itemNotFound();
        return book.settings.get(key);
      },
      set: ({ book, key }, value) => void book.settings.set(key, value),
    },
  },
  methods: {
    Delete: ({ book, key }) => {
      book.settings.delete(key);
    },
  },
});

export const SettingCollection = defineType<InBook>({
  name: 'SettingCollection',
  items: ({ book }) => [...book.settings.keys()].map((key) => node('Setting', { book, key })),
  item: ({ book }, key) => (book.settings.has(asText(key)) ? node('Setting', { book, key: asText(key) }) : null),
  methods: {
    Add: ({ book }, key, value) => {
      book.settings.set(asText(key), value);
      return node('Setting', { book, key: asText(key) });
    },
  },
});
