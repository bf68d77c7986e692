import { expect, test } from 'vitest';
import { fileOf } from '../../html/testing/open-story.ts';
import { anOutage } from '../../html/testing/stories.ts';
import { parseXml } from '../../testing/parse-xml.ts';
import type { CardWords } from './card.ts';
import { CARD, card } from './card.ts';

const WORDS: CardWords = {
  name: 'Harbour Mail',
  tone: 'ok',
  sentence: 'Everything is working',
  place: 'status.example.com',
  direction: 'ltr',
};
const linesOf = (drawn: string) => [...drawn.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line]) => line);

test.each<[string, Partial<CardWords>]>([
  ['fine', {}],
  ['hostile', { name: '"\'><image href="https://a.example/"/>&', sentence: '</svg>', place: 'a"b<c', tone: 'major' }],
  ['right-to-left', { name: 'بريد الميناء', sentence: 'خدمتان من 5 متوقفتان', tone: 'major', direction: 'rtl' }],
])('%s is drawn as it was', async (name, words) => {
  const drawn = card({ ...WORDS, ...words });
  await expect(drawn).toMatchFileSnapshot(`golden/${name}.golden.svg`);
  expect(parseXml(drawn).name).toBe('svg');
});

test('a long sentence is set smaller, then cut; a word that is too long is cut too', () => {
  const sizes = (sentence: string) =>
    [...card({ ...WORDS, sentence }).matchAll(/font-size="(\d+)"/g)].map(([, it]) => it);
  expect(sizes('12 of 48 features are working only partly')).toEqual(['44', '76', '76', '32']);
  const long = card({ ...WORDS, sentence: 'Everything is working; 12 incidents are still open '.repeat(4) });
  expect(linesOf(long).length).toBe(5);
  expect(linesOf(long)[3]).toMatch(/…$/);
  expect(linesOf(card({ ...WORDS, name: 'W'.repeat(200) }))[0]).toMatch(/^W{10,30}…$/);
});

test('what the font cannot draw is left out, and the place remains', () => {
  expect(linesOf(card({ ...WORDS, name: '港口邮件' }))).toEqual(['Everything is working', 'status.example.com']);
  expect(linesOf(card({ ...WORDS, name: '🚀', sentence: '全部', place: '' }))).toEqual([]);
});

test('the card tells the whole, of the page’s own size', () => {
  const drawn = fileOf(anOutage().author, 'card.png');
  expect(linesOf(drawn).join(' ')).toBe('Harbour Mail 2 of 5 features are working only partly status.example.com');
  expect(parseXml(drawn).attributes).toMatchObject({ width: `${CARD.width}`, height: `${CARD.height}` });
});
