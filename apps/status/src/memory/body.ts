import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
const WORTH_IT = 0.9;
const ETAG_DIGITS = 32;

/** How a body's bytes can be written on the wire. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** A body in one encoding. */
export interface Form {
  readonly encoding: Encoding;
  readonly bytes: Buffer;
  /** Differs between the encodings, as a strong validator must (RFC 9110, 8.8.3.3). */
  readonly etag: string;
  readonly length: string;
}

/** The same in each encoding; null where one is not worth it. */
export interface Forms<One> {
  readonly identity: One;
  readonly br: One | null;
  readonly gzip: One | null;
}

/** The bytes of a published file, ready to be sent in every encoding that is worth it. */
export interface Body extends Forms<Form> {
  /** SHA-256 of the uncompressed bytes, as in the manifest. */
  readonly hash: string;
  /** What it takes in memory, in bytes. */
  readonly weight: number;
}

/** SHA-256 of bytes, in lower-case hex. */
export function hashBytes(bytes: Buffer): string {
  return hash('sha256', bytes);
}

/**
 * Compresses a file's bytes once. The `.br` and `.gz` files beside it are left to hosts that cannot compress: they
 * would have to be decompressed to be trusted, which costs about as much.
 */
export async function makeBody(bytes: Buffer, digest = hashBytes(bytes)): Promise<Body> {
  const [br, gz] = await Promise.all([
    brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        [constants.BROTLI_PARAM_LGWIN]: windowFor(bytes.length),
      },
    }),
    gzipped(bytes, { level: 6 }),
  ]);
  const tag = digest.slice(0, ETAG_DIGITS);
  const isWorthIt = (smaller: Buffer) => smaller.length < bytes.length * WORTH_IT;
  const forms = {
    identity: form('identity', bytes, tag),
    br: isWorthIt(br) ? form('br', br, `${tag}-br`) : null,
    gzip: isWorthIt(gz) ? form('gzip', gz, `${tag}-gzip`) : null,
  };
  const weight = bytes.length + (forms.br?.bytes.length ?? 0) + (forms.gzip?.bytes.length ?? 0);
  return { hash: digest, ...forms, weight };
}

/** The smallest window, as a power of two, that holds all bytes: the encoder takes memory by it, not by what it is given. */
function windowFor(length: number): number {
  const { BROTLI_MIN_WINDOW_BITS: least, BROTLI_MAX_WINDOW_BITS: most } = constants;
  return Math.min(most, Math.max(least, Math.ceil(Math.log2(length + 16))));
}

function form(encoding: Encoding, bytes: Buffer, tag: string): Form {
  return { encoding, bytes, etag: `"${tag}"`, length: String(bytes.length) };
}
