const FIXED = { '/healthz': 'health', '/favicon.svg': 'assets' } as const;

/** What requests are counted under besides the screens' own paths. */
export const ROUTES = [...new Set<string>(Object.values(FIXED)), 'assets'];

/**
 * Makes the function that names what a path counts under: a screen's own path (`/incidents/:incidentId`), whoever's id
 * stands in it. A path that belongs to nothing counts as `other`.
 */
export function routeNamer(screens: readonly string[]): (path: string) => string {
  // Screens without an id in their path come first: `/incidents/new` is not an incident.
  const patterns = [...screens]
    .sort((one, other) => one.split(':').length - other.split(':').length)
    .map((screen) => ({ screen, pattern: new RegExp(`^${screen.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`) }));
  return (path) => {
    if (path.startsWith('/assets/')) return 'assets';
    if (path in FIXED) return FIXED[path as keyof typeof FIXED];
    // Remix asks for a screen's data alone under its path with `.data` behind it.
    const plain = path.replace(/\.data$/, '').replace(/^\/_root$/, '/');
    return patterns.find(({ pattern }) => pattern.test(plain))?.screen ?? '';
  };
}
