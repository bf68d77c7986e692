import { describe, expect, it } from 'vitest';
import { firstSentence } from './first-sentence.ts';

describe('firstSentence', () => {
  it.each([
    ['We are **investigating**. More at [our blog](https://example.com).', 'We are investigating.'],
    ['Fixed in v1.2.3 by approx. half of the fleet', 'Fixed in v1.2.3 by approx. half of the fleet'],
    ['Is it down? Yes.', 'Is it down?'],
    ['It is "back." Thanks', 'It is "back."'],
    ['障害が発生しています。調査中です。', '障害が発生しています。'],
    ['One line\nand the next. Then more.', 'One line and the next.'],
    ['# Summary\n\nMessages failed. So did media.', 'Messages failed.'],
    ['- Messages fail. Media too.\n- b', 'Messages fail.'],
    ['> Quoted first. Then', 'Quoted first.'],
    ['# Only a heading', 'Only a heading'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', 'a | b 1 | 2'],
    ['Since {{t 2024-04-02T18:10Z}} it is slow. Sorry.', 'Since 2024-04-02 18:10 UTC it is slow.'],
    ['', ''],
  ])('of %j is %j', (text, sentence) => {
    expect(firstSentence(text, { day: '2024-04-03' })).toBe(sentence);
  });

  it('is cut between words, or inside the only one', () => {
    expect(firstSentence('Messages, media and calls fail', { max: 16 })).toBe('Messages, media…');
    expect(firstSentence('Messages, media and calls fail', { max: 12 })).toBe('Messages…');
    expect(firstSentence('障害が発生しています', { max: 5 })).toBe('障害が発…');
    expect(firstSentence('👍👍👍👍', { max: 3 })).toBe('👍👍…');
    expect(firstSentence('short', { max: 5 })).toBe('short');
  });
});
