const TYPES = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
  ['jsonl', 'application/x-ndjson; charset=utf-8'],
  ['atom', 'application/atom+xml; charset=utf-8'],
  ['rss', 'application/rss+xml; charset=utf-8'],
  ['xml', 'application/xml; charset=utf-8'],
  ['ics', 'text/calendar; charset=utf-8'],
  ['txt', 'text/plain; charset=utf-8'],
  ['md', 'text/markdown; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
  ['webp', 'image/webp'],
  ['ico', 'image/x-icon'],
  ['webmanifest', 'application/manifest+json'],
]);

/** What has a type of its own under an ending that says less. */
const NAMED = new Map([
  ['feed.json', 'application/feed+json; charset=utf-8'],
  ['updates.json', 'application/feed+json; charset=utf-8'],
  ['.well-known/candor-keys.json', 'application/jwk-set+json'],
]);

/** The media type of a file by its name and its ending. */
export function contentTypeOf(path: string): string {
  const named = NAMED.get(path);
  if (named) return named;
  return TYPES.get(path.slice(path.lastIndexOf('.') + 1)) ?? 'application/octet-stream';
}
