import { contentTypeOf } from './content-type.ts';

/** Header names and values in turn. */
export type Headers = readonly string[];

/**
 * How long shared caches and browsers may keep a file. `s-maxage` is for hosts and CDNs that look for it, and for shared
 * caches behind one that tells browsers a longer time. By RFC 9111 it also forbids to answer from an old copy while we are
 * down, and Cloudflare holds to that: so what a CDN is to do is said once more in its own header (RFC 9213), without it.
 */
function shared(seconds: number, stale: string): Headers {
  const ours = `public, max-age=${seconds}, s-maxage=${seconds}, ${stale}`;
  return ['cache-control', ours, 'cdn-cache-control', `max-age=${seconds}, ${stale}`];
}

/**
 * For whatever changes. A short freshness with a short stale-while-revalidate lets a CDN take the storm and keeps
 * readers without JavaScript at most 15 s behind.
 */
export const CHANGING = shared(5, 'stale-while-revalidate=10, stale-if-error=86400');
/** For files of the record that are full: they stay as they are, until the law asks for a text in them to be erased. */
const KEPT = shared(300, 'stale-while-revalidate=60, stale-if-error=86400');
const FULL = /^record\/\d+-\d+\.jsonl$/;
/** For pictures of operators': no other one comes to lie there, but the law can ask for one to be erased. */
const PICTURED: Headers = ['cache-control', 'public, max-age=3600, must-revalidate'];
const PICTURE = /^assets\/logo-/;
const FOR_EVER: Headers = ['cache-control', 'public, max-age=31536000, immutable'];
const HASHED = /^assets\/.*[.-][0-9a-f]{8,64}\.[a-z0-9]+$/;

/** On every answer. */
const SAFE: Headers = ['x-content-type-options', 'nosniff', 'referrer-policy', 'strict-origin-when-cross-origin'];
/** On all that no other page may show in a frame. */
const UNFRAMED: Headers = [...SAFE, 'x-frame-options', 'DENY'];
/** What other pages show in a frame: the widget, in each language. */
const FRAMED = /^(?:[a-z]{2,3}\/)?widget\/index\.html$/;

const NOTHING_RUNS = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** On answers that are nobody's page: nothing in them may run or load. */
export const STRICT: Headers = [...UNFRAMED, 'content-security-policy', NOTHING_RUNS];

/** On files for machines: any other site may read them. */
export const OPEN: Headers = [
  'access-control-allow-origin',
  '*',
  'access-control-expose-headers',
  'etag, candor-age, candor-index',
  'cross-origin-resource-policy',
  'cross-origin',
];

/** On pages: they are shown to readers, not to other sites. */
export function pageHeaders(policy: string): Headers {
  return [
    ...UNFRAMED,
    'content-security-policy',
    policy,
    'cross-origin-opener-policy',
    'same-origin',
    'cross-origin-resource-policy',
    'same-origin',
  ];
}

/** The policy of what other sites show in a frame: strict as that of a page in all else. */
export function framedPolicy(policy: string): string {
  return policy.replace("frame-ancestors 'none'", 'frame-ancestors *');
}

function frameHeaders(policy: string): Headers {
  const framed = ['content-security-policy', framedPolicy(policy)];
  return [...SAFE, ...framed, 'cross-origin-resource-policy', 'cross-origin'];
}

/** Whether other sites may read what lies at an address: all but pages. */
export function isOpen(address: string): boolean {
  return address.startsWith('api/v2/') || (/\.[a-z]+$/.test(address) && !address.endsWith('.html'));
}

function lastingOf(path: string): Headers {
  if (PICTURE.test(path)) return PICTURED;
  if (HASHED.test(path)) return FOR_EVER;
  return FULL.test(path) ? KEPT : CHANGING;
}

/** What a file is, how long it keeps, and what may be done with it, by its path. */
export function fileHeaders(path: string, policy: string): Headers {
  const about = ['content-type', contentTypeOf(path), ...lastingOf(path), 'vary', 'accept-encoding'];
  if (FRAMED.test(path)) return [...about, ...frameHeaders(policy)];
  if (path.endsWith('.html')) return [...about, ...pageHeaders(policy)];
  return [...about, ...STRICT, ...OPEN];
}
