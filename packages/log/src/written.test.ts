import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Alternative, Description, Label, Prose, Reason, Title } from './written.ts';

const lines = { Label, Description, Title };
const all = { ...lines, Alternative, Prose, Reason };
const limits = { Label: 120, Description: 500, Alternative: 500, Title: 200, Prose: 20_000, Reason: 1_000 } as const;

describe.each(Object.entries(all))('%s', (name, schema) => {
  const most = limits[name as keyof typeof limits];

  it('takes the ends off', () => {
    expect(schema.parse(' \n\tMessages\u00a0are late \r\n ')).toBe('Messages\u00a0are late');
  });

  it('keeps every script and emoji as they are', () => {
    const words = 'メッセージ ✓ רְסַלַת 👩🏽‍🚒 e\u0301';
    expect(schema.parse(words)).toBe(words);
  });

  it('is missing, or empty, and says so', () => {
    expect(messagesOf(schema, undefined)).toEqual([expect.stringMatching(/^The \w+ is missing\.$/)]);
    expect(messagesOf(schema, ' \r\n ')).toEqual([expect.stringMatching(/^The \w+ is empty\.$/)]);
  });

  it(`holds ${most} characters, without the ends, and no more`, () => {
    expect(schema.parse(`  ${'x'.repeat(most)}  `)).toHaveLength(most);
    const limit = most.toLocaleString('en');
    expect(messagesOf(schema, 'x'.repeat(most + 1))).toEqual([
      expect.stringContaining(`is longer than ${limit} characters`),
    ]);
  });

  it.each([
    ['U+0000', 'a\u0000b'],
    ['U+001B', 'a\u001b[31mb'],
    ['U+000B', 'a\u000bb'],
    ['U+007F', 'a\u007fb'],
    ['U+0085', 'a\u0085b'],
    ['U+FFFE', 'a\ufffeb'],
    ['U+FFFF', 'a\uffffb'],
    ['U+D83D', 'a\ud83db'],
    ['U+DE00', 'a\ude00b'],
  ])('refuses the character %s and says where it stands', (character, words) => {
    expect(messagesOf(schema, words)).toEqual([
      expect.stringContaining(`the character ${character} after “a”, which cannot be shown`),
    ]);
  });

  it('says it when that character is the first', () => {
    expect(messagesOf(schema, '\u0000b')).toEqual([expect.stringContaining('U+0000 at its start')]);
  });

  it('answers with the same when read again, and with nothing that XML, JSON or a database cannot hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const read = schema.safeParse(typed);
        fc.pre(read.success);
        expect(schema.parse(read.data)).toBe(read.data);
        expect(read.data).toMatch(/^[\t\n\u0020-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]+$/u);
      }),
    );
  });
});

describe.each(Object.entries(lines))('%s', (_, schema) => {
  it.each(['\n', '\r\n', '\r', '\u2028', '\u2029'])('is one line (%j)', (lineBreak) => {
    expect(messagesOf(schema, `Messages${lineBreak}are late`)).toEqual([
      expect.stringMatching(/^The \w+ must be one line\.$/),
    ]);
  });
});

describe.each(Object.entries(lines))('%s', (_, schema) => {
  it.each(['\u202a', '\u202d', '\u202e', '\u2066', '\u2069'])(
    'refuses what turns the words around it (%j)',
    (turning) => {
      expect(messagesOf(schema, `Messages${turning}are late`)).toEqual([
        expect.stringMatching(
          / contains the character U\+20\w\w after “Messages”, which turns the direction of the words/,
        ),
      ]);
    },
  );

  it('keeps marks that right-to-left scripts are written with', () => {
    expect(schema.parse('עברית\u200f (A\u200e) \u061cعربي')).toBe('עברית\u200f (A\u200e) \u061cعربي');
  });
});

describe.each(Object.entries({ Prose, Reason }))('%s', (_, schema) => {
  it('writes every line end the same', () => {
    expect(schema.parse('one\r\ntwo\rthree\nfour\n\r\nfive')).toBe('one\ntwo\nthree\nfour\n\nfive');
  });
});

function messagesOf(schema: typeof Prose, value: unknown): string[] {
  return schema.safeParse(value).error?.issues.map((issue) => issue.message) ?? [];
}
