import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Picture } from './picture.ts';
import { UnfitPicture } from './unfit.ts';

const HEADER = 12;
const CHUNK_HEADER = 8;
const MOVES = 0x02;
const HAS_ALPHA = 0x10;
const HAS_PROFILE = 0x20;

/** What is seen of a picture, its colour profile included. All others are left out. */
const SEEN = new Set(['VP8X', 'ICCP', 'ALPH', 'VP8 ', 'VP8L']);

/** Whether bytes begin as a WebP does. */
export function isWebp(bytes: Uint8Array): boolean {
  return nameAt(bytes, 0) === 'RIFF' && nameAt(bytes, 8) === 'WEBP';
}

/** Reads a WebP (RFC 9649) chunk by chunk, without what cameras and programs write into it. Throws `UnfitPicture`. */
export function readWebp(bytes: Uint8Array): Picture {
  const chunks = chunksOf(bytes);
  if (chunks.some(({ name }) => name === 'ANIM' || name === 'ANMF')) throw moves();
  const seen = firstOfEach(chunks.filter(({ name }) => SEEN.has(name)));
  const [first] = seen;
  if (!first || !seen.some(({ name }) => name === 'VP8 ' || name === 'VP8L')) throw damaged();
  const size = sizeIn(first);
  const hasProfile = seen.some(({ name }) => name === 'ICCP');
  const inside = concatBytes(
    utf8ToBytes('WEBP'),
    ...seen.map(({ name, data }) => written(name, name === 'VP8X' ? describedAnew(data, hasProfile) : data)),
  );
  return { type: 'image/webp', ...size, bytes: concatBytes(utf8ToBytes('RIFF'), uint32(inside.length), inside) };
}

interface Chunk {
  readonly name: string;
  readonly data: Uint8Array;
}

/** Ends where the file says that it does: what lies behind is no part of it. */
function chunksOf(bytes: Uint8Array): Chunk[] {
  const view = viewOf(bytes);
  const end = view.getUint32(4, true) + CHUNK_HEADER;
  if (end > bytes.length) throw damaged();
  const chunks: Chunk[] = [];
  for (let at = HEADER; at + CHUNK_HEADER <= end; ) {
    const size = view.getUint32(at + 4, true);
    const next = at + CHUNK_HEADER + size + (size % 2);
    if (next > end) throw damaged();
    chunks.push({ name: nameAt(bytes, at), data: bytes.subarray(at + CHUNK_HEADER, at + CHUNK_HEADER + size) });
    at = next;
  }
  return chunks;
}

/** Readers take the first chunk of a name; in others anything could lie. */
function firstOfEach(chunks: readonly Chunk[]): Chunk[] {
  return chunks.filter(({ name }, place) => chunks.findIndex((other) => other.name === name) === place);
}

function sizeIn({ name, data }: Chunk): Pick<Picture, 'width' | 'height'> {
  if (data.length < 10) throw damaged();
  const view = viewOf(data);
  const uint24 = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;
  if (name === 'VP8X') {
    if ((view.getUint8(0) & MOVES) !== 0) throw moves();
    return { width: uint24(4) + 1, height: uint24(7) + 1 };
  }
  if (name === 'VP8L') {
    const bits = view.getUint32(1, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (name !== 'VP8 ') throw damaged();
  return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff };
}

/** The header of an extended file, which announces no more than what is kept. */
function describedAnew(header: Uint8Array, hasProfile: boolean): Uint8Array {
  const flags = ((header[0] ?? 0) & HAS_ALPHA) | (hasProfile ? HAS_PROFILE : 0);
  return concatBytes(Uint8Array.of(flags, 0, 0, 0), header.subarray(4, 10));
}

function written(name: string, data: Uint8Array): Uint8Array {
  return concatBytes(utf8ToBytes(name), uint32(data.length), data, new Uint8Array(data.length % 2));
}

function nameAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

function moves(): UnfitPicture {
  return new UnfitPicture('This WebP moves. Save it as a picture that stands still.');
}

function damaged(): UnfitPicture {
  return new UnfitPicture('This WebP is damaged. Save it again, then choose it anew.');
}
