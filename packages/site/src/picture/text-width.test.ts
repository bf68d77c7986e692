import { expect, test } from 'vitest';
import { readFace } from '../testing/font.ts';
import { cutToWidth, textWidth } from './text-width.ts';

test('the table holds the widths of the font', () => {
  const face = readFace('regular');
  for (let code = 0x20; code < 0x7f; code += 1) {
    const character = String.fromCharCode(code);
    expect(textWidth(character), character).toBeCloseTo(face.widthOf(character), 2);
  }
});

test('what stands in other scripts has room, and marks take none', () => {
  const face = readFace('regular');
  for (const word of ['Ελληνικά', 'Привет', 'Größenänderung', 'שלום', 'Việt']) {
    const width = [...word].reduce((sum, character) => sum + face.widthOf(character), 0);
    expect(textWidth(word) / width, word).toBeGreaterThan(0.9);
    expect(textWidth(word) / width, word).toBeLessThan(1.4);
  }
  expect(textWidth('港口')).toBe(2);
  expect(textWidth('e\u0301')).toBe(textWidth('e'));
});

test('a text that is too wide is cut, and its end marked', () => {
  expect(cutToWidth('Mail', 10)).toBe('Mail');
  const cut = cutToWidth('Mail that is sent from the apps', 10);
  expect(cut).toBe('Mail that is sent fr…');
  expect(textWidth(cut)).toBeLessThanOrEqual(10);
});
