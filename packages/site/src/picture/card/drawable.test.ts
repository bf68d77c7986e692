import { expect, test } from 'vitest';
import { readFace } from '../../testing/font.ts';
import { drawable } from './drawable.ts';

test('what is taken for drawable has its sign in both faces of the font', () => {
  const faces = [readFace('regular'), readFace('bold')];
  const missing: string[] = [];
  for (let code = 0x20; code <= 0x10ffff; code += 1) {
    const characters = String.fromCodePoint(code).toWellFormed().normalize('NFC');
    if (!drawable(`a${characters}`)?.slice(1).includes(characters)) continue;
    for (const character of characters)
      if (!faces.every((face) => face.has(character))) missing.push(code.toString(16));
  }
  expect(missing).toEqual([]);
});

test('a text keeps what can be drawn, and is none where letters would be missing', () => {
  for (const text of ['Harbour Mail', 'Ελληνικά', 'Привет', 'שלום', 'مرحبا', 'Việt Nam, Đà Nẵng', 'ქართული'])
    expect(drawable(text)).toBe(text.normalize('NFC'));
  expect(drawable('🚀  Rocket\n☁️ Mail™')).toBe('Rocket Mail™');
  for (const text of ['港口邮件', 'Harbour 港口', 'हिन्दी', '🚀', '', ' \u{10FFFF}'])
    expect(drawable(text), text).toBeNull();
});
