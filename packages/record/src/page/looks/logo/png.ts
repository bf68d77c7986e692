import { concatBytes } from '@noble/hashes/utils.js';
import type { Picture } from './picture.ts';
import { UnfitPicture } from './unfit.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const AROUND_DATA = 12;

/** What is seen of a picture. All others, such as comments and the names of authors and programs, are left out. */
const SEEN = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'IDAT', 'IEND']);

/** Whether bytes begin as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, place) => bytes[place] === byte);
}

/** Reads a PNG (third edition) chunk by chunk. Throws `UnfitPicture` where it is damaged or moves. */
export function readPng(bytes: Uint8Array): Picture {
  const chunks = chunksOf(bytes);
  const [header] = chunks;
  if (header?.name !== 'IHDR' || chunks.at(-1)?.name !== 'IEND' || !chunks.some(({ name }) => name === 'IDAT'))
    throw damaged();
  if (chunks.some(({ name }) => name === 'acTL'))
    throw new UnfitPicture('This PNG moves. Save it as a picture that stands still.');
  const view = new DataView(header.whole.buffer, header.whole.byteOffset);
  const seen = chunks.filter(({ name }) => SEEN.has(name)).map(({ whole }) => whole);
  return {
    type: 'image/png',
    width: view.getUint32(8),
    height: view.getUint32(12),
    bytes: concatBytes(new Uint8Array(SIGNATURE), ...seen),
  };
}

interface Chunk {
  readonly name: string;
  readonly whole: Uint8Array;
}

function chunksOf(bytes: Uint8Array): Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const chunks: Chunk[] = [];
  let at = SIGNATURE.length;
  while (at + AROUND_DATA <= bytes.length && chunks.at(-1)?.name !== 'IEND') {
    const size = view.getUint32(at) + AROUND_DATA;
    if (at + size > bytes.length) throw damaged();
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ name, whole: bytes.subarray(at, at + size) });
    at += size;
  }
  return chunks;
}

function damaged(): UnfitPicture {
  return new UnfitPicture('This PNG is damaged. Save it again, then choose it anew.');
}
