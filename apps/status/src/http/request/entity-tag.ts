/**
 * Whether an If-None-Match header names what would be sent (RFC 9110, 13.1.2): a list of tags, weak or strong, or `*`.
 */
export function matchesTag(ifNoneMatch: string | undefined, etags: readonly string[]): boolean {
  if (ifNoneMatch === undefined) return false;
  // Browsers and caches send back the one tag that they were given.
  if (etags.includes(ifNoneMatch)) return true;
  if (ifNoneMatch.trim() === '*') return true;
  return (ifNoneMatch.match(/"[^"]*"/g) ?? []).some((tag) => etags.includes(tag));
}
