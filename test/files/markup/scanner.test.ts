import fc from 'fast-check';
import { escapeAttribute, escapeText, escapeXstring, unescapeXstring } from '../../../src/files/markup/escaping';
import { MAIN, RELATIONS } from '../../../src/files/markup/namespaces';
import { CLOSE, END, OPEN, TEXT, XmlScanner } from '../../../src/files/markup/scanner';

function events(source: string): string[] {
  const scanner = new XmlScanner(source);
  const found: string[] = [];
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === OPEN) found.push(`<${scanner.name}`);
    if (token === CLOSE) found.push(`>${scanner.name}`);
    if (token === TEXT) found.push(scanner.text());
  }
  return found;
}

test('goes through tags and texts in order', () => {
  expect(events('<?xml version="1.0"?>\n<!-- c --><a><b x="1"/>t&amp;u<![CDATA[<&>]]><?p q?></a>\n')).toEqual([
    '<a',
    '<b',
    '>b',
    't&u',
    '<&>',
    '>a',
  ]);
});

test('knows where each tag and each attribute stands', () => {
  const source = `<a><row r = "3"  s='4'>x</row></a>`;
  const scanner = new XmlScanner(source);
  scanner.next();
  scanner.next();
  expect(source.slice(scanner.start, scanner.end)).toBe(`<row r = "3"  s='4'>`);
  const place = scanner.attributePlace('s')!;
  expect(source.slice(place.start, place.end)).toBe(`s='4'`);
  expect(source.slice(place.valueStart, place.valueEnd)).toBe('4');
  expect(scanner.attribute('r')).toBe('3');
  expect(scanner.attribute('x')).toBeNull();
  scanner.skip();
  expect(source.slice(scanner.start, scanner.end)).toBe('</row>');
});

test('resolves namespaces under any prefix, and sees a strict file as a transitional one', () => {
  const scanner = new XmlScanner(
    `<q:sheet xmlns:q="http://purl.oclc.org/ooxml/spreadsheetml/main" ` +
      `xmlns:z="http://purl.oclc.org/ooxml/officeDocument/relationships" z:id="r7" id="other"><q:c xmlns:q="u"/><q:d/></q:sheet>`,
  );
  scanner.next();
  expect([scanner.name, scanner.namespace]).toEqual(['sheet', MAIN]);
  expect(scanner.attribute('id', RELATIONS)).toBe('r7');
  expect(scanner.attribute('id')).toBe('other');
  scanner.next();
  expect(scanner.namespace).toBe('u');
  scanner.next();
  scanner.next();
  expect([scanner.name, scanner.namespace]).toEqual(['d', MAIN]);
});

test.each([
  ['a mismatched tag', '<a><b></a></b>'],
  ['an end without a start', '<a/></b>'],
  ['a tag whose name only begins alike', '<a></ab>'],
  ['an open end', '<a><b/>'],
  ['nothing', ''],
  ['white space alone', ' \n'],
  ['text behind the root', '<a/>x'],
  ['a second root', '<a/><b/>'],
  ['CDATA behind the root', '<a/><![CDATA[ ]]>'],
  ['text before the root', 'x<a/>'],
  ['white space before the declaration', ' <?xml version="1.0"?><a/>'],
  ['a second declaration', '<a><?xml version="1.0"?></a>'],
  ['an attribute twice', '<a x="1" x="2"/>'],
  ['an attribute twice under two prefixes', '<a xmlns:p="u" xmlns:q="u" p:x="1" q:x="2"/>'],
  ['an attribute without quotes', '<a x=1/>'],
  ['attributes that touch', '<a x="1"y="2"/>'],
  ['a bracket in an attribute', '<a x="<"/>'],
  ['an attribute without an end', '<a x="1'],
  ['an unknown entity', '<a>&nbsp;</a>'],
  ['an unknown entity in an attribute', '<a x="&lol;"/>'],
  ['a bare ampersand', '<a>1 & 2</a>'],
  ['a reference to nothing', '<a>&#0;</a>'],
  ['a reference to half a character', '<a>&#xD800;</a>'],
  ['a reference beyond Unicode', '<a>&#x110000;</a>'],
  ['a control character', '<a>\u0001</a>'],
  ['the end of CDATA in text', '<a>]]></a>'],
  ['two hyphens in a comment', '<a><!-- a -- b --></a>'],
  ['an undeclared prefix', '<p:a/>'],
  ['an undeclared prefix of an attribute', '<a p:x="1"/>'],
  ['a name that starts with a digit', '<1a/>'],
  ['a space before a name', '< a/>'],
])('refuses %s', (_, source) => {
  expect(() => events(source)).toThrow(expect.objectContaining({ fault: 'malformed' }));
});

test.each([
  '<!DOCTYPE a><a/>',
  '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
  '<!doctype a SYSTEM "file:///etc/passwd"><a/>',
  '<?xml version="1.0"?><!-- --><!DOCTYPE a [<!ENTITY % p SYSTEM "x">%p;]><a/>',
])('refuses a document type: %s', (source) => {
  expect(() => events(source)).toThrow(expect.objectContaining({ fault: 'documentType' }));
});

test('refuses depths that no workbook has', () => {
  const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
  expect(events(nested(256))).toHaveLength(512);
  expect(() => events(nested(257))).toThrow(expect.objectContaining({ fault: 'tooDeep' }));
});

test('a million attributes are refused and not compared with each other', () => {
  const many = Array.from({ length: 100_000 }, (_, index) => ` a${index}=""`).join('');
  expect(() => events(`<a${many}/>`)).toThrow(expect.objectContaining({ fault: 'malformed' }));
});

test('line ends and tabs are what XML makes of them', () => {
  const scanner = new XmlScanner('<a x="1\r\n2\t3&#10;4">a\r\nb\rc&#13;d</a>');
  scanner.next();
  expect(scanner.attribute('x')).toBe('1 2 3\n4');
  expect(scanner.content()).toBe('a\nb\nc\rd');
});

test('any text that is escaped is read again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const scanner = new XmlScanner(
        `<a x="${escapeAttribute(escapeXstring(text))}">${escapeText(escapeXstring(text))}</a>`,
      );
      scanner.next();
      const found = scanner.attribute('x')!;
      expect([unescapeXstring(found), unescapeXstring(scanner.content())]).toEqual([text, text]);
    }),
  );
});

test('any bytes of a tag are refused or understood, never waited for', () => {
  const sign = fc.constantFrom('<', '>', '/', '!', '?', '"', "'", '=', '&', ';', 'a', ' ', '-', '[', ']', '#', ':');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
      try {
        events(`<a>${signs.join('')}</a>`);
      } catch (error) {
        expect(error).toMatchObject({ name: 'MarkupError' });
      }
    }),
    { numRuns: 2000 },
  );
});

test('a large sheet is gone through once', () => {
  const cell = '<c r="A1" s="1"><v>1.5</v></c>';
  const source = `<a>${cell.repeat(200_000)}&amp;</a>`;
  const started = performance.now();
  const scanner = new XmlScanner(source);
  let attributes = 0;
  for (let token = scanner.next(); token !== END; token = scanner.next())
    if (token === TEXT) scanner.text();
    else if (token === OPEN && scanner.attribute('r') !== null) attributes++;
  expect(attributes).toBe(200_000);
  // Some 0.15 s on two cores; a search to the end of the text for each attribute took minutes.
  expect(performance.now() - started).toBeLessThan(5000);
});
