/** Excel.HeaderFooterGroup: what stands at the head and foot of every printed page, with Excel's codes such as &P. */
import { defineType, type Property } from '../protocol/objectType';
import { asText } from './arguments';
import type { HeaderFooterTexts } from './port';
import { node, type SheetTarget } from './targets';

function part(key: keyof HeaderFooterTexts): Property<SheetTarget> {
  return {
    get: ({ sheet }) => sheet.pageSetup.headerFooter[key],
    set: ({ sheet }, value) =>
      sheet.setPageSetup({ headerFooter: { ...sheet.pageSetup.headerFooter, [key]: asText(value) } }),
  };
}

const HeaderFooter = defineType<SheetTarget>({
  name: 'HeaderFooter',
  properties: {
    LeftHeader: part('leftHeader'),
    CenterHeader: part('centerHeader'),
    RightHeader: part('rightHeader'),
    LeftFooter: part('leftFooter'),
    CenterFooter: part('centerFooter'),
    RightFooter: part('rightFooter'),
  },
});

const HeaderFooterGroup = defineType<SheetTarget>({
  name: 'HeaderFooterGroup',
  navigation: { DefaultForAllPages: (target) => node('HeaderFooter', target) },
});

export const HEADER_FOOTER_TYPES = [HeaderFooter, HeaderFooterGroup];
