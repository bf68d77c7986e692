import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from './diff-words.ts';

/** Parts as one line: `[-removed-]`, `{+added+}`. */
function shown(before: string, after: string): string {
  return diffWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');
}

describe('diffWords', () => {
  it.each([
    ['nothing', 'Messages fail.', 'Messages fail.', 'Messages fail.'],
    ['one word', 'Mesages fail.', 'Messages fail.', '[-Mesages-]{+Messages+} fail.'],
    ['words in a row', 'It took three hours.', 'It took two days.', 'It took [-three hours-]{+two days+}.'],
    [
      'more words by fewer',
      'It came back bit by bit for us.',
      'It came back slowly, for us.',
      'It came back [-bit by bit-]{+slowly,+} for us.',
    ],
    ['a time', 'Since 18:10 UTC.', 'Since 18:40 UTC.', 'Since [-18:10-]{+18:40+} UTC.'],
    ['what was added', 'Calls fail.', 'Calls fail. Write on the web.', 'Calls fail.{+ Write on the web.+}'],
    ['what was removed', 'Calls and media fail.', 'Calls fail.', 'Calls [-and media -]fail.'],
    [
      'a typed instant',
      'At {{t 2024-04-03T18:10Z}}!',
      'At {{t 2024-04-03T18:40Z}}!',
      'At [-{{t 2024-04-03T18:10Z}}-]{+{{t 2024-04-03T18:40Z}}+}!',
    ],
    ['markup alone', 'All **calls** fail.', 'All calls fail.', 'All [-**-]calls[-**-] fail.'],
    [
      'an address',
      '[See](https://a.example/x).',
      '[See](https://a.example/y).',
      '[See]([-https://a.example/x-]{+https://a.example/y+}).',
    ],
    ['Arabic', 'لا تصل الرسائل اليوم', 'لا تصل المكالمات اليوم', 'لا تصل [-الرسائل-]{+المكالمات+} اليوم'],
    ['Chinese', '消息发送失败', '消息接收失败', '消息[-发送-]{+接收+}失败'],
    ['a paragraph', 'One.\n\nTwo.', 'One.\n\nThree.', 'One.\n\n[-Two-]{+Three+}.'],
    ['all of it', 'No.', 'Yes!', '[-No.-]{+Yes!+}'],
    ['from nothing', '', 'Yes', '{+Yes+}'],
  ])('%s', (_name, before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it('gives a text up that has become another one', () => {
    const [before, after] = ['a', 'b'].map((it) => Array.from({ length: 2_000 }, (_, at) => it + at).join(' ')) as [
      string,
      string,
    ];
    expect(diffWords(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  });

  it('keeps both texts whole, whatever they are', () => {
    const word = fc.constantFrom('a', 'b', 'é', ' ', '\n', '*', '.', '{{t x}}', '{{t', '中', 'ก็', '😀', '\uD800');
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffWords(before, after);
        const without = (kind: string) => parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
        expect(parts.every((part, at) => part.text !== '' && part.kind !== parts[at - 1]?.kind)).toBe(true);
      }),
    );
  });
});
