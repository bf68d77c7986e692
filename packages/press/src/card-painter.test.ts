import { hash } from 'node:crypto';
import { card } from '@candor/site';
import { expect, it } from 'vitest';
import { openCardPainter } from './card-painter.ts';

const HARBOUR = {
  name: 'Harbour Mail',
  tone: 'partial',
  sentence: '2 of 5 features are working only partly',
  place: 'status.example.com',
  direction: 'ltr',
} as const;

const open = () => openCardPainter({ error: () => {} });
const digest = (png: Uint8Array) => hash('sha256', png).slice(0, 16);

it('paints the same bytes on every machine', async () => {
  const painter = await open();
  const png = painter.paint(card(HARBOUR));
  expect(Buffer.from(png.slice(1, 4)).toString()).toBe('PNG');
  const size = new DataView(png.buffer, png.byteOffset);
  expect([size.getUint32(16), size.getUint32(20)]).toEqual([1200, 630]);
  expect({ card: digest(png), painter: painter.id }).toMatchInlineSnapshot(`
    {
      "card": "7e38dae13c030c21",
      "painter": "4dff44658b9a",
    }
  `);
});

it('paints the same bytes again after others, and by another painter', async () => {
  const [one, other] = [await open(), await open()];
  const first = digest(one.paint(card(HARBOUR)));
  for (let count = 0; count < 10; count += 1) one.paint(card({ ...HARBOUR, sentence: `${count}` }));
  expect(digest(one.paint(card(HARBOUR)))).toBe(first);
  expect(digest(other.paint(card(HARBOUR)))).toBe(first);
});

it('paints whatever a name is made of', async () => {
  const painter = await open();
  const plain = digest(painter.paint('this is no picture'));
  const names = [
    '',
    '港口',
    '🚀'.repeat(50),
    '\u202Egnorw\u0007<&"\'>',
    'W'.repeat(500),
    'ع'.repeat(200),
    '\uD800',
    'a\u0301\u0301',
  ];
  for (const name of names)
    for (const direction of ['ltr', 'rtl'] as const)
      expect(digest(painter.paint(card({ ...HARBOUR, name, sentence: name, direction }))), name).not.toBe(plain);
});

it('paints a plain card where a picture cannot be painted, and the next one again', async () => {
  const painter = await open();
  expect(hash('sha256', painter.paint('<svg')).slice(0, 12)).toBe(painter.id);
  expect(hash('sha256', painter.paint(card(HARBOUR))).slice(0, 12)).not.toBe(painter.id);
});
