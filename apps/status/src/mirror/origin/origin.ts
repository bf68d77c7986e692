import type { IncomingMessage } from 'node:http';
import http from 'node:http';
import https from 'node:https';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { Trouble } from '../trouble.ts';

const AT_ONCE = 8;
const UNPACK = new Map([
  ['br', promisify(brotliDecompress)],
  ['gzip', promisify(gunzip)],
]);

/** A published file that is asked for. */
export interface Wanted {
  readonly path: string;
  /** The most bytes that it may have. */
  readonly most: number;
  /** The tag of the answer that is known already. */
  readonly etag?: string | null;
}

/** What was answered: that nothing changed, that there is no such file, or its bytes. */
export type Answered =
  | { readonly kind: 'same' | 'absent' }
  | { readonly kind: 'found'; readonly bytes: Buffer; readonly etag: string | null; readonly date: number | null };

/** Where a mirror pulls from: whatever serves published files below an address. */
export interface Origin {
  /** Asks for a file. Throws `Trouble`. */
  readonly ask: (wanted: Wanted) => Promise<Answered>;
  /** Breaks off what is under way. */
  readonly close: () => void;
}

/** How long an answer may take, in milliseconds: without a byte, and in all. */
export interface Patience {
  readonly idle: number;
  readonly longest: number;
}

/** Opens an origin. No redirect is followed, so nobody there can send us to another place, such as one in our network. */
export function openOrigin(base: URL, patience: Patience): Origin {
  const { Agent, request } = base.protocol === 'https:' ? https : http;
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const closing = new AbortController();

  function send({ path, etag }: Wanted, signal: AbortSignal): Promise<IncomingMessage> {
    const url = new URL(path.split('/').map(encodeURIComponent).join('/'), base);
    const headers = {
      'accept-encoding': 'identity',
      'user-agent': 'candor-mirror',
      ...(etag ? { 'if-none-match': etag } : {}),
    };
    return new Promise((resolve, reject) => {
      const sent = request(url, { agent, headers, signal, timeout: patience.idle });
      sent.on('response', resolve);
      sent.on('timeout', () => sent.destroy(new Trouble('slow', 'The origin does not answer in time.')));
      sent.on('error', reject);
      sent.end();
    });
  }

  async function ask(wanted: Wanted): Promise<Answered> {
    const late = AbortSignal.timeout(patience.longest);
    try {
      const response = await send(wanted, AbortSignal.any([closing.signal, late]));
      const { statusCode = 0, headers } = response;
      if (statusCode === 200) {
        const bytes = await unpacked(wanted, headers['content-encoding'], await readUpTo(response, wanted));
        return { kind: 'found', bytes, etag: headers.etag ?? null, date: timeIn(headers.date) };
      }
      if (statusCode === 304) {
        response.resume();
        return { kind: 'same' };
      }
      // Whatever is said beside an error is not read, however long it is.
      response.destroy();
      if (statusCode === 404 || statusCode === 410) return { kind: 'absent' };
      if (statusCode >= 300 && statusCode < 400)
        throw new Trouble('moved', 'The origin sends on to another address, which is not followed.');
      throw new Trouble('refused', `The origin answers ${statusCode}.`);
    } catch (error) {
      if (error instanceof Trouble) throw error;
      const isLate = late.aborted || (error as Error).name === 'TimeoutError';
      const kind = isLate ? 'slow' : 'unreachable';
      const said = isLate ? 'The origin does not answer in time.' : `The origin cannot be reached${codeIn(error)}.`;
      throw new Trouble(kind, said, { cause: error });
    }
  }

  return {
    ask,
    close() {
      closing.abort();
      agent.destroy();
    },
  };
}

async function readUpTo(response: IncomingMessage, { path, most }: Wanted): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response) {
    chunks.push(chunk);
    length += chunk.length;
    // Leaving the loop closes the connection: nobody makes us read on.
    if (length > most) throw new Trouble('garbage', `${path} is longer at the origin than it may be.`);
  }
  return Buffer.concat(chunks);
}

/** Some hosts pack what was asked for as it is. The compressed forms are files themselves, whatever is said of them. */
async function unpacked({ path, most }: Wanted, encoding: string | undefined, bytes: Buffer): Promise<Buffer> {
  const isPacked = encoding !== undefined && encoding.toLowerCase() !== 'identity' && !/\.(?:br|gz)$/.test(path);
  if (!isPacked) return bytes;
  const unpack = UNPACK.get(encoding.toLowerCase());
  const plain = await unpack?.(bytes, { maxOutputLength: most }).catch(() => null);
  if (plain) return plain;
  throw new Trouble('garbage', `${path} cannot be unpacked.`);
}

function timeIn(date: string | undefined): number | null {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? null : time;
}

function codeIn(error: unknown): string {
  return error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
}
