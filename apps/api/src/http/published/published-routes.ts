import { hash } from 'node:crypto';
import type { Context } from 'hono';
import { Hono } from 'hono';
import type { PublishedFiles } from '../../publisher/files/files.ts';
import { isListed } from './listed.ts';

const BELOW = '/published/';
const ETAG_DIGITS = 32;
const ENCODINGS = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const;

/** A file as it goes on the wire. */
interface Found {
  readonly bytes: Buffer<ArrayBuffer>;
  readonly encoding: 'br' | 'gzip' | null;
}

/**
 * What is published, byte by byte, for mirrors: `/published/manifest/root.json`. It is public, so it asks for no key; nothing
 * of it is shown as a page here. What is not published goes on to whoever answers next.
 */
export function publishedRoutes(files: PublishedFiles): Hono {
  return new Hono().get('/published/*', async (c, next) => {
    const path = pathIn(new URL(c.req.url).pathname);
    const found = path === null ? null : await find(files, path, c.req.header('accept-encoding'));
    return path === null || found === null ? next() : answer(c, path, found);
  });
}

async function find(files: PublishedFiles, path: string, accepted = ''): Promise<Found | null> {
  if (!(await isListed(files, path))) return null;
  for (const { encoding, ending } of ENCODINGS) {
    if (!accepts(accepted, encoding) || !(await isListed(files, `${path}${ending}`))) continue;
    const bytes = await files.read(`${path}${ending}`);
    if (bytes) return { bytes: Buffer.from(bytes), encoding };
  }
  const bytes = await files.read(path);
  return bytes && { bytes: Buffer.from(bytes), encoding: null };
}

/** Told by what was read, not by the manifest: while a publish is under way a file may be newer than its list. */
function answer(c: Context, path: string, { bytes, encoding }: Found): Response {
  const etag = `"${hash('sha256', bytes).slice(0, ETAG_DIGITS)}"`;
  c.header('etag', etag);
  // Kept by caches on the way, and asked for again each time: a file that is older than the root beside it fits nothing.
  c.header('cache-control', 'public, no-cache');
  c.header('vary', 'accept-encoding');
  c.header('content-type', path.endsWith('.json') ? 'application/json; charset=utf-8' : 'application/octet-stream');
  if (namesTag(c.req.header('if-none-match'), etag)) return c.body(null, 304);
  if (encoding) c.header('content-encoding', encoding);
  return c.body(bytes);
}

/** The published path that is asked for, decoded once; null for what can be none. */
function pathIn(address: string): string | null {
  try {
    const segments = address.slice(BELOW.length).split('/').map(decodeURIComponent);
    return segments.every((it) => !/[/\\]/.test(it) && !['', '.', '..'].includes(it)) ? segments.join('/') : null;
  } catch {
    return null;
  }
}

function accepts(header: string, encoding: string): boolean {
  return header.split(',').some((it) => {
    const [name = '', ...parameters] = it.split(';').map((part) => part.trim().toLowerCase());
    return name === encoding && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
  });
}

function namesTag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((it) => ['*', etag].includes(it.trim().replace(/^W\//, '')));
}
