import { expect, test } from 'vitest';
import { compactToXml } from './compact-to-xml.ts';

const GRAMMAR = 'xmlns="http://relaxng.org/ns/structure/1.0"';
const TYPES = 'datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes"';

test('a grammar reads the same in the XML syntax', () => {
  const compact = `
    # A comment
    namespace a = "urn:a"
    namespace local = ""
    start = feed | b
    feed = [ a:rule [ test = "]" "text" ] ] element a:feed { (id? & b*), text }
    id = attribute type { "html" | xsd:string { pattern = ".+@.+" } }+
    b = element * - (a:* | local:*) { empty }`;
  expect(compactToXml(compact)).toBe(
    `<grammar ${GRAMMAR} ${TYPES}>` +
      '<start><choice><ref name="feed"/><ref name="b"/></choice></start>' +
      '<define name="feed"><element><name ns="urn:a">feed</name><group><interleave><optional><ref name="id"/></optional>' +
      '<zeroOrMore><ref name="b"/></zeroOrMore></interleave><text/></group></element></define>' +
      '<define name="id"><oneOrMore><attribute><name ns="">type</name><choice><value type="token" datatypeLibrary="">html</value>' +
      '<data type="string"><param name="pattern">.+@.+</param></data></choice></attribute></oneOrMore></define>' +
      '<define name="b"><element><anyName><except><choice><nsName ns="urn:a"></nsName><nsName ns=""></nsName></choice></except>' +
      '</anyName><empty/></element></define></grammar>',
  );
});

test('what it does not know is refused', () => {
  expect(() => compactToXml('start = element a { text')).toThrow('Expected }');
  expect(() => compactToXml('include "other.rnc"')).toThrow('Expected =');
});
