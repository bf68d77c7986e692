import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { inBase64, LOGOS } from '../../../testing/index.ts';
import { Logo, MOST_LOGO_BYTES } from './logo.ts';

const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));
const sent = (...parts: Uint8Array[]) => Buffer.from(concatBytes(...parts)).toString('base64');
const messageOf = (base64: string) => Logo.safeParse(base64).error?.issues[0]?.message;

const png = bytesOf(LOGOS.png);
const HEADER = 33;
const chunk = (name: string, data: string) =>
  concatBytes(Uint8Array.of(0, 0, 0, data.length), utf8ToBytes(name + data), Uint8Array.of(0, 0, 0, 0));
const pngWith = (...chunks: Uint8Array[]) => sent(png.subarray(0, HEADER), ...chunks, png.subarray(HEADER));

describe('a PNG', () => {
  it('is taken as it is, with its size', () => {
    expect(Logo.parse(LOGOS.png)).toEqual({ type: 'image/png', width: 64, height: 32, bytes: LOGOS.png });
  });

  it('loses what is not seen: words, camera data, and what lies behind its end', () => {
    const talkative = pngWith(chunk('tEXt', 'Author\0Ada Lovelace'), chunk('eXIf', 'GPS'), chunk('prVt', '?'));
    expect(Logo.parse(talkative).bytes).toBe(LOGOS.png);
    expect(Logo.parse(sent(png, utf8ToBytes('<script>'))).bytes).toBe(LOGOS.png);
  });

  it.each([
    ['moves', pngWith(chunk('acTL', '12345678')), 'This PNG moves. Save it as a picture that stands still.'],
    ['is cut off', sent(png.subarray(0, 60)), 'This PNG is damaged. Save it again, then choose it anew.'],
    ['has no data', sent(png.subarray(0, HEADER), png.subarray(-12)), expect.stringContaining('damaged')],
    ['is only a beginning', sent(png.subarray(0, 8)), expect.stringContaining('damaged')],
  ])('that %s is refused', (_, base64, message) => {
    expect(messageOf(base64)).toEqual(message);
  });
});

describe('a WebP', () => {
  const lossy = 'UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA';
  const riff = (...chunks: Uint8Array[]) => {
    const inside = concatBytes(utf8ToBytes('WEBP'), ...chunks);
    return sent(utf8ToBytes('RIFF'), Uint8Array.of(inside.length, 0, 0, 0), inside);
  };
  const part = (name: string, ...data: number[]) =>
    concatBytes(utf8ToBytes(name), Uint8Array.of(data.length, 0, 0, 0, ...data, ...(data.length % 2 ? [0] : [])));
  const picture = bytesOf(LOGOS.webp).subarray(12);
  const extended = (flags: number) => part('VP8X', flags, 0, 0, 0, 0x3f, 0, 0, 0x1f, 0, 0);

  it.each([
    ['lossless', LOGOS.webp],
    ['lossy', lossy],
  ])('is taken as it is: %s', (_, base64) => {
    expect(Logo.parse(base64)).toEqual({ type: 'image/webp', width: 1, height: 1, bytes: base64 });
  });

  it.each([
    ['what cameras wrote into it', riff(extended(0x0c), picture, part('EXIF', 1, 2, 3), part('XMP ', 4))],
    ['what some program knows', riff(part('JUNK', 1), extended(0xc0), part('prVt', 1, 2), picture, part('LIST', 4))],
    ['a second picture that nobody sees', riff(extended(0), picture, picture)],
    ['what its header has no meaning for', riff(part('VP8X', 0, 7, 8, 9, 0x3f, 0, 0, 0x1f, 0, 0, 1, 2), picture)],
    ['a profile that is announced but not there', riff(extended(0x20), picture)],
    ['what lies behind its end', sent(bytesOf(riff(extended(0), picture)), part('EXIF', 1), utf8ToBytes('<script>'))],
  ])('loses %s', (_, base64) => {
    const bytes = riff(extended(0), picture);
    expect(Logo.parse(base64)).toEqual({ type: 'image/webp', width: 64, height: 32, bytes });
  });

  it('keeps its colour profile and its transparency', () => {
    const whole = riff(extended(0x30), part('ICCP', 1, 2, 3), part('ALPH', 4), picture);
    expect(Logo.parse(whole).bytes).toBe(whole);
  });

  it.each([
    [
      'moves',
      riff(extended(0), part('ANIM', 1, 2), picture),
      'This WebP moves. Save it as a picture that stands still.',
    ],
    ['says that it moves', riff(extended(2), picture), expect.stringContaining('moves')],
    ['is cut off', sent(bytesOf(LOGOS.webp).subarray(0, 24)), expect.stringContaining('damaged')],
    ['is empty', riff(), expect.stringContaining('damaged')],
    ['has no size', riff(part('ALPH', ...Array(10).fill(0)), picture), expect.stringContaining('damaged')],
  ])('that %s is refused', (_, base64, message) => {
    expect(messageOf(base64)).toEqual(message);
  });
});

describe('a logo', () => {
  it.each([
    ['no base64', 'data:image/png;base64,AAAA', 'Send the picture in base64.'],
    ['nothing', '', 'This is no PNG, WebP or SVG. Save the picture as one of them.'],
    [
      'a JPEG',
      sent(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)),
      'This is no PNG, WebP or SVG. Save the picture as one of them.',
    ],
    ['a GIF', inBase64('GIF89a'), 'This is no PNG, WebP or SVG. Save the picture as one of them.'],
    ['a text', inBase64('hello'), 'This is no PNG, WebP or SVG. Save the picture as one of them.'],
  ])('is not %s', (_, base64, message) => {
    expect(messageOf(base64)).toBe(message);
  });

  it('is small: what is seen of it counts', () => {
    const path = (length: number) =>
      inBase64(
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="${'M1 1'.repeat(length / 4)}"/></svg>`,
      );
    expect(messageOf(path(MOST_LOGO_BYTES))).toBe(
      'The logo has more than 24 KB. Make the picture smaller: it is shown 32 pixels high.',
    );
    const note = `<!-- ${'x'.repeat(MOST_LOGO_BYTES)} -->`;
    expect(Logo.parse(inBase64(`${note}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>`)).width).toBe(9);
    expect(messageOf(inBase64('x'.repeat(96 * 1024 + 1)))).toContain('96 KB');
  });

  it('unpacks to few pixels, but an SVG may be drawn in any units', () => {
    const large = png.slice();
    large.set([0, 0, 0x4e, 0x20, 0, 0, 0x4e, 0x20], 16);
    expect(messageOf(sent(large))).toBe(
      'The logo is 20000 × 20000 pixels. Make it at most 2000 wide and high: it is shown 32 pixels high.',
    );
    const drawn = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20000 20000"/>';
    expect(Logo.parse(inBase64(drawn))).toMatchObject({ width: 20_000, height: 20_000 });
  });

  it.each([
    ['wide', '0 0 81 10', false],
    ['wide, but not too wide', '0 0 80 10', true],
    ['high', '0 0 10 21', false],
    ['high, but not too high', '0 0 10 20', true],
  ])('fits a header: %s', (_, viewBox, isTaken) => {
    const base64 = inBase64(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"/>`);
    expect(Logo.safeParse(base64).success).toBe(isTaken);
  });
});
