import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Picture } from './picture.ts';
import { UnfitPicture } from './unfit.ts';

const HEADER = 12;
const CHUNK_HEADER = 8;
const MOVES = 0x02;
const HAS_EXIF_OR_XMP = 0x0c;

/** Whether bytes begin as a WebP does. */
export function isWebp(bytes: Uint8Array): boolean {
  return nameAt(bytes, 0) === 'RIFF' && nameAt(bytes, 8) === 'WEBP';
}

/** Reads a WebP (RFC 9649) chunk by chunk, without what cameras and programs write into it. Throws `UnfitPicture`. */
export function readWebp(bytes: Uint8Array): Picture {
  const chunks = chunksOf(bytes).filter(({ name }) => name !== 'EXIF' && name !== 'XMP ');
  if (chunks.some(({ name }) => name === 'ANIM' || name === 'ANMF')) throw moves();
  const [first] = chunks;
  if (!first || !chunks.some(({ name }) => name === 'VP8 ' || name === 'VP8L')) throw damaged();
  const seen = concatBytes(utf8ToBytes('WEBP'), ...chunks.map(withoutMetadataFlags));
  return { type: 'image/webp', ...sizeIn(first), bytes: concatBytes(utf8ToBytes('RIFF'), uint32(seen.length), seen) };
}

interface Chunk {
  readonly name: string;
  readonly data: Uint8Array;
  /** With its header and padding. */
  readonly whole: Uint8Array;
}

function chunksOf(bytes: Uint8Array): Chunk[] {
  const view = viewOf(bytes);
  const chunks: Chunk[] = [];
  for (let at = HEADER; at + CHUNK_HEADER <= bytes.length; ) {
    const size = view.getUint32(at + 4, true);
    const end = at + CHUNK_HEADER + size + (size % 2);
    if (end > bytes.length) throw damaged();
    const data = bytes.subarray(at + CHUNK_HEADER, at + CHUNK_HEADER + size);
    chunks.push({ name: nameAt(bytes, at), data, whole: bytes.subarray(at, end) });
    at = end;
  }
  return chunks;
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
  return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff };
}

function withoutMetadataFlags({ name, whole }: Chunk): Uint8Array {
  if (name !== 'VP8X') return whole;
  const copy = whole.slice();
  copy[CHUNK_HEADER] = (copy[CHUNK_HEADER] ?? 0) & ~HAS_EXIF_OR_XMP;
  return copy;
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
