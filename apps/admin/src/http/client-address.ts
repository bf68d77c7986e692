/**
 * The browser's address: the socket's, or, behind `trustedProxies` proxies of our own, the one that the outermost of
 * them saw. What a browser itself puts into X-Forwarded-For stands further left and counts for nothing.
 */
export function clientAddress(
  forwardedFor: string | undefined,
  { socket, trustedProxies }: { readonly socket: string; readonly trustedProxies: number },
): string {
  const forwarded = (forwardedFor ?? '').split(',').map((it) => it.trim());
  const seen = [...forwarded.filter((it) => it !== ''), socket];
  return seen.at(-1 - Math.min(trustedProxies, seen.length - 1)) ?? socket;
}
