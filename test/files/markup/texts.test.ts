import { XmlEditor } from '../../../src/files/markup/editor';
import { parseTree } from '../../../src/files/markup/tree';

test('an edit changes its place alone', () => {
  const editor = new XmlEditor('<a><b/>  <c/></a>');
  editor.remove(9, 13);
  editor.replace(3, 7, '<b>1</b>');
  editor.insert(9, '<x/>');
  expect(editor.apply()).toBe('<a><b>1</b>  <x/></a>');
  editor.replace(4, 6, '');
  expect(() => editor.apply()).toThrow(RangeError);
});

test('a tree takes the first of two alternatives, and passes over none', () => {
  const root = parseTree(
    '<a xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="z">' +
      '<mc:AlternateContent><mc:Choice Requires="z"><b n="1"/></mc:Choice><mc:Fallback><b n="2"/></mc:Fallback>' +
      '</mc:AlternateContent><b n="3"/></a>',
  );
  expect(root.all('b').map((each) => each.get('n'))).toEqual(['1', '3']);
  expect(() => parseTree('<a/><b/>')).toThrow(expect.objectContaining({ fault: 'malformed' }));
});
