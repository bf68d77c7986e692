/** How long a target may be, in characters. */
export const LONGEST = 2_048;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused here.
const CONTROL = /[\x00-\x1f\x7f]/;

/** What a request asks for: an address without its leading slash, and what stands behind the question mark. */
export type Target =
  | { readonly address: string; readonly query: string }
  /** It cannot be answered, with this status. */
  | { readonly refused: 400 | 414 };

/**
 * Reads a request's target. The address is decoded once, segment by segment, and an encoded slash stays encoded: it
 * separates nothing. Whether there is such a file is for the manifest to say.
 */
export function readTarget(url: string): Target {
  if (url.length > LONGEST) return { refused: 414 };
  const local = url.startsWith('/') ? url : url.replace(/^https?:\/\/[^/?#]*/i, '') || '/';
  const [, path, query = ''] = /^(\/[^?#]*)(?:\?([^#]*))?/.exec(local) ?? [];
  if (path === undefined) return { refused: 400 };
  try {
    const address = path.slice(1).split('/').map(decodeSegment).join('/');
    return CONTROL.test(address) ? { refused: 400 } : { address, query };
  } catch {
    return { refused: 400 };
  }
}

function decodeSegment(segment: string): string {
  if (!segment.includes('%')) return segment;
  const decoded = decodeURIComponent(segment);
  return decoded.includes('/') ? segment : decoded;
}
