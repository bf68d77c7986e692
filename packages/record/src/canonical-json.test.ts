import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

describe('the examples of RFC 8785', () => {
  it('numbers, strings and literals (3.2.2)', () => {
    const value = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    expect(canonicalJson(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('keys by UTF-16 code units, so an emoji before U+FB33 (3.2.3)', () => {
    const value = JSON.parse(String.raw`{
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis"
    }`);
    expect(canonicalJson(value)).toBe(
      [
        '{"\\r":"Carriage Return"',
        '"1":"One"',
        '"\u0080":"Control"',
        '"\u00f6":"Latin Small Letter O With Diaeresis"',
        '"\u20ac":"Euro Sign"',
        '"\u{1f600}":"Emoji: Grinning Face"',
        '"\ufb33":"Hebrew Letter Dalet With Dagesh"}',
      ].join(','),
    );
  });

  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('the number with the bits %s is %s (appendix B)', (bits, expected) => {
    expect(canonicalJson(Buffer.from(bits, 'hex').readDoubleBE())).toBe(expected);
  });
});

describe('canonical JSON', () => {
  it('escapes what must be escaped, in the shortest form, and nothing else', () => {
    const escaped = String.raw`"\"\\\b\f\n\r\t\u0000\u001f"`;
    expect(canonicalJson('"\\\b\f\n\r\t\u0000\u001f')).toBe(escaped);
    expect(canonicalJson('/\u007f\u0080\u2028\u2029é😀')).toBe('"/\u007f\u0080\u2028\u2029é😀"');
  });

  it('has one form for every order of keys, and no white space', () => {
    expect(canonicalJson({ b: [{ d: 1, c: [] }], a: {} })).toBe('{"a":{},"b":[{"c":[],"d":1}]}');
    expect(canonicalJson({ a: {}, b: [{ c: [], d: 1 }] })).toBe('{"a":{},"b":[{"c":[],"d":1}]}');
    expect(canonicalJson({ 10: 'ten', 9: 'nine', a: 'a', A: 'A', '': 'empty' })).toBe(
      '{"":"empty","10":"ten","9":"nine","A":"A","a":"a"}',
    );
  });

  it('leaves out properties that are undefined', () => {
    expect(canonicalJson({ a: undefined, b: null })).toBe('{"b":null}');
  });

  it.each([
    ['a number that is none', Number.NaN],
    ['infinity', Number.NEGATIVE_INFINITY],
    ['a big integer', 1n],
    ['undefined', undefined],
    ['undefined in a list', [undefined]],
    ['a hole in a list', Array(1)],
    ['a function', () => 1],
    ['a symbol', Symbol('a')],
    ['half a surrogate pair', 'a\ud83d'],
    ['half a surrogate pair in a key', { '\ude00': 1 }],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a class', new (class Page {})()],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  it('means the same as the value, and is the same for the same', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary', maxDepth: 3 }), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(plain);
        expect(canonicalJson(withKeysTurned(plain))).toBe(text);
      }),
    );
  });
});

function withKeysTurned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeysTurned);
  if (typeof value !== 'object' || value === null) return value;
  const turned = Object.entries(value).toReversed();
  return Object.fromEntries(turned.map(([key, member]) => [key, withKeysTurned(member)]));
}
