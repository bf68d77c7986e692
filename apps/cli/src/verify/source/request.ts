import type { IncomingMessage } from 'node:http';
import http from 'node:http';
import https from 'node:https';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { CouldNotLook } from './source.ts';

const IDLE_MS = 20_000;
const LONGEST_MS = 120_000;
const PAUSES_MS = [300, 2_000];
const MOST_REDIRECTS = 5;
const UNPACK = new Map([
  ['br', createBrotliDecompress],
  ['gzip', createGunzip],
]);
const PLEASE_AGAIN = new Set([408, 429, 500, 502, 503, 504]);

/** What is asked for. Asked as it is (`identity`), it is unpacked where a host packs it all the same. */
export interface Asked {
  readonly encoding: 'identity' | 'br' | 'gzip';
  /** The number of bytes after which the rest is not read. */
  readonly most: number;
}

/** What was answered; null for what is not there. */
export interface Answered {
  readonly bytes: Buffer;
  readonly encoding: string;
}

/** Asks addresses of one origin. */
export interface Asker {
  /** Throws `CouldNotLook` when there is no answer, also not on another try. */
  readonly ask: (url: URL, asked: Asked) => Promise<Answered | null>;
  readonly close: () => void;
}

/** Opens connections, at most so many at once. */
export function openAsker(atOnce: number): Asker {
  const agents = {
    'http:': new http.Agent({ keepAlive: true, maxSockets: atOnce }),
    'https:': new https.Agent({ keepAlive: true, maxSockets: atOnce }),
  };

  async function ask(url: URL, asked: Asked, [wait, ...pauses] = PAUSES_MS): Promise<Answered | null> {
    try {
      return await askOnce(url, asked);
    } catch (error) {
      if (!(error instanceof Error) || error instanceof CouldNotLook) throw error;
      if (wait === undefined || isFinal(error)) throw sentenceFor(error, url);
      await pause(wait);
      return ask(url, asked, pauses);
    }
  }

  async function askOnce(url: URL, asked: Asked): Promise<Answered | null> {
    let at = url;
    for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
      const response = await send(at, asked);
      const { statusCode = 0, headers } = response;
      if (statusCode === 200) {
        const encoding = encodingOf(headers);
        const body = asked.encoding === 'identity' ? unpacked(response, encoding, at) : response;
        return { bytes: await readUpTo(body, asked.most), encoding };
      }
      response.resume();
      if (statusCode === 404 || statusCode === 410) return null;
      if (PLEASE_AGAIN.has(statusCode)) throw new Error(`answered ${statusCode}`);
      if (statusCode < 300 || statusCode > 399 || !headers.location)
        throw new CouldNotLook(`${at.href} answered ${statusCode}.`);
      const next = new URL(headers.location, at);
      if (next.origin !== url.origin)
        throw new CouldNotLook(`${at.href} sends on to ${next.origin}, which is another place. Is that the address?`);
      at = next;
    }
    throw new CouldNotLook(`${url.href} sends on and on.`);
  }

  function send(url: URL, { encoding }: Asked): Promise<IncomingMessage> {
    const { request } = url.protocol === 'https:' ? https : http;
    return new Promise((resolve, reject) => {
      const sent = request(url, {
        agent: agents[url.protocol as keyof typeof agents],
        headers: { 'accept-encoding': encoding, 'user-agent': 'candor-verify' },
        signal: AbortSignal.timeout(LONGEST_MS),
        timeout: IDLE_MS,
      });
      sent.on('response', resolve);
      sent.on('timeout', () => sent.destroy(new Error(`no answer within ${IDLE_MS / 1_000} s`)));
      sent.on('error', reject);
      sent.end();
    });
  }

  return {
    ask: (url, asked) => ask(url, asked),
    close() {
      for (const agent of Object.values(agents)) agent.destroy();
    },
  };
}

function unpacked(response: IncomingMessage, encoding: string, { href }: URL): Readable {
  if (encoding === 'identity') return response;
  const unpack = UNPACK.get(encoding);
  if (unpack) return pipeline(response, unpack(), () => {});
  response.destroy();
  throw new CouldNotLook(`${href} was answered in an encoding that was not asked for (${encoding}).`);
}

async function readUpTo(body: Readable, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    length += chunk.length;
    // Leaving the loop closes the connection: nobody makes us read on.
    if (length >= most) break;
  }
  return Buffer.concat(chunks).subarray(0, most);
}

function encodingOf(headers: IncomingMessage['headers']): string {
  return headers['content-encoding']?.trim().toLowerCase() || 'identity';
}

const FINAL = /^(?:ENOTFOUND|ECONNREFUSED|CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/;

function isFinal(error: Error): boolean {
  return FINAL.test(codeOf(error));
}

function sentenceFor(error: Error, url: URL): CouldNotLook {
  const code = codeOf(error);
  if (code === 'ENOTFOUND') return new CouldNotLook(`There is no host ${url.hostname}.`);
  if (code === 'ECONNREFUSED') return new CouldNotLook(`Nothing listens at ${url.host}.`);
  if (code === 'ECONNRESET') return new CouldNotLook(`The answer of ${url.href} was cut off half way, three times.`);
  if (FINAL.test(code)) return new CouldNotLook(`${url.host} could not prove that it is that host (${code}).`);
  const isLate = error.name === 'TimeoutError' || error.name === 'AbortError';
  const why = isLate ? `no whole answer within ${LONGEST_MS / 1_000} s` : code || error.message;
  return new CouldNotLook(`${url.href} could not be read (${why}).`);
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}
