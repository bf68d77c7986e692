import { describe, expect, it } from 'vitest';
import { readSvg } from './read-svg.ts';

const SVG = 'xmlns="http://www.w3.org/2000/svg"';
const drawing = (inside: string, root = 'viewBox="0 0 24 12"') => `<svg ${SVG} ${root}>${inside}</svg>`;
const readBack = (document: string) => {
  const { bytes, ...rest } = readSvg(document);
  return { ...rest, text: new TextDecoder().decode(bytes) };
};
const inside = (document: string) => /^<svg [^>]*>(.*)<\/svg>\n$/s.exec(readBack(document).text)?.[1];

describe('an SVG', () => {
  it('is written anew with its size', () => {
    expect(readBack(drawing('<g fill="#fff"><path d="M0 0h24"/></g>'))).toEqual({
      type: 'image/svg+xml',
      width: 24,
      height: 12,
      text: `<svg ${SVG} viewBox="0 0 24 12" width="24" height="12"><g fill="#fff"><path d="M0 0h24"/></g></svg>\n`,
    });
  });

  it('reads the same once it was written', () => {
    const once = readBack(drawing('<path d="M0 0" style="fill:url(#a)"/><linearGradient id="a"/>')).text;
    expect(readBack(once).text).toBe(once);
  });

  it.each([
    ['viewBox="0 0 24.4 12"', 24, 12],
    ['viewBox="0,0,24,12" width="2in" height="1in"', 24, 12],
    ['viewBox="0 0 .24 .12"', 100, 50],
    ['width="48px" height="24"', 48, 24],
    ['viewBox="0 0 2 1" width="100%"', 2, 1],
  ])('with %s is %d × %d', (root, width, height) => {
    expect(readBack(drawing('', root))).toMatchObject({ width, height });
  });

  it.each(['', 'width="100%" height="100%"', 'viewBox="0 0 0 12"', 'viewBox="a b c d"'])(
    'with %j has no size',
    (root) => {
      expect(() => readSvg(drawing('', root))).toThrow('does not say how large it is. Export it with a viewBox.');
    },
  );

  it.each([
    'viewBox="0 0 1e999 1e999"',
    'viewBox="1e999 0 24 12"',
    'viewBox="0 0 2000000 2000000"',
    'viewBox="0 0 1e-320 1e-320"',
    `width="${'9'.repeat(400)}" height="1"`,
  ])('with %s cannot be shown', (root) => {
    expect(() => readSvg(drawing('', root))).toThrow('too large or too small to be shown');
  });

  it.each([
    [
      'what programs keep',
      '<x:namedview xmlns:x="http://sodipodi" x:a="1"><path/></x:namedview><path x:b="2" xmlns:x="urn:x"/>',
      '<path/>',
    ],
    [
      'words about it',
      '<title>Made by Ada</title><desc>x</desc><metadata><a/></metadata><!-- Ada --><g>Ada</g>',
      '<g/>',
    ],
    [
      'attributes that draw nothing',
      '<path class="a" data-name="Ada" xml:space="preserve" d="M0 0"/>',
      '<path d="M0 0"/>',
    ],
    [
      'styles as rules of one element',
      '<path fill="red" style="fill: #00f !important; font-family: Ada; -x-y: 1"/>',
      '<path fill="#00f"/>',
    ],
    [
      'xlink',
      '<defs><g id="a"/></defs><use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href=" #a "/>',
      '<defs><g id="a"/></defs><use href="#a"/>',
    ],
    ['signs that mean something', '<g id="a&quot;&lt;&amp;&#x3e;"/>', '<g id="a&#34;&#60;&#38;&#62;"/>'],
    ['prefixes', '<s:path xmlns:s="http://www.w3.org/2000/svg" d="M1 1"/>', '<path d="M1 1"/>'],
  ])('is told in one plain way: %s', (_, given, expected) => {
    expect(inside(drawing(given))).toBe(expected);
  });

  it('may come with a declaration and a document type', () => {
    const head = `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">`;
    expect(readBack(head + drawing('')).width).toBe(24);
  });
});

describe('an SVG that does more than show itself is refused:', () => {
  it.each([
    ['a script', '<script>alert(1)</script>', 'contains <script>'],
    ['a script in capitals', '<SCRIPT/>', 'contains <SCRIPT>'],
    ['a script with a prefix', '<s:script xmlns:s="http://www.w3.org/2000/svg"/>', 'contains <script>'],
    ['an event handler', '<path onload="alert(1)"/>', 'runs a script (onload on <path>)'],
    ['an event handler in capitals', '<g ONCLICK="x"/>', 'runs a script'],
    ['HTML inside', '<foreignObject/>', 'contains <foreignObject>'],
    ['an HTML element', '<h:script xmlns:h="http://www.w3.org/1999/xhtml">x</h:script>', 'contains HTML (<script>)'],
    ['a link', '<a href="https://evil.example"/>', 'contains <a>'],
    [
      'a picture from elsewhere',
      '<image href="https://evil.example/x.png"/>',
      'contains <image>. Export it without pictures',
    ],
    ['something that moves', '<g><animate attributeName="x"/></g>', 'contains <animate>'],
    ['something that sets', '<set attributeName="href" to="javascript:alert(1)"/>', 'contains <set>'],
    ['a style sheet inside', '<style>@import "x.css";</style>', 'with styles as “presentation attributes”'],
    ['words', '<text>Candor</text>', 'Turn text into paths'],
    ['a shape from elsewhere', '<use href="https://evil.example/#a"/>', 'outside of it (https://evil.example/#a)'],
    ['a script as an address', '<use href="javascript:alert(1)"/>', 'outside'],
    ['data as an address', '<use href="data:image/svg+xml;base64,AAAA#a"/>', 'outside'],
    ['a paint from elsewhere', '<path fill="url(https://evil.example/#a)"/>', 'outside'],
    ['a quoted paint from elsewhere', `<path style="fill:URL( 'x.svg#a' )"/>`, 'outside'],
    ['a paint hidden by an escape', '<path fill="u\\72l(x)"/>', 'escape in fill'],
    ['a picture in a style', '<path style="mask:image-set(\'x\' 1x)"/>', 'has image-set() in mask'],
    ['a picture in a style, written oddly', '<path style="mask: image ( x )"/>', 'has image() in mask'],
    ['what every object has', '<constructor/>', '<constructor>. Export it without, or choose a PNG.'],
    ['a shape of itself', '<g id="a"><use href="#a"/></g>', 'inside of each other. Export it with paths only'],
    ['depth', '<g>'.repeat(101) + '</g>'.repeat(101), 'nested too deeply'],
  ])('%s', (_, given, message) => {
    expect(() => readSvg(drawing(given))).toThrow(message);
  });

  it.each([
    ['an entity of its own', `<!DOCTYPE svg [<!ENTITY x "y">]>${drawing('<path d="&x;"/>')}`, 'not well-formed'],
    ['a style sheet beside', `<?xml-stylesheet href="x.css"?>${drawing('')}`, 'loads a style sheet'],
    ['half a document', '<svg ', 'not well-formed'],
    ['two attributes of one name', drawing('<path d="" d=""/>'), 'not well-formed'],
    ['no namespace', '<svg viewBox="0 0 1 1"/>', 'must begin with <svg xmlns='],
    ['another document', '<html xmlns="http://www.w3.org/1999/xhtml"/>', 'must begin with <svg xmlns='],
    ['a script as the root', `<script ${SVG}/>`, 'must begin with <svg xmlns='],
    ['a handler on the root', drawing('', 'viewBox="0 0 1 1" onload="x"'), 'runs a script (onload on <svg>)'],
  ])('%s', (_, document, message) => {
    expect(() => readSvg(document)).toThrow(message);
  });
});
