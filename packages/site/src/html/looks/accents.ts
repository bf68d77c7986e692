import type { Looks } from '@candor/record';

const SCHEMES = ['light', 'dark'] as const;
const COLOUR = /^#[0-9a-f]{6}$/;

/** What the page's own colours add to the style sheet; each holds for its mode alone. */
export function accentStyle({ accent }: Looks): string {
  // In an order of our own: the record says nothing of the order of members, so no byte may rest on it.
  const rules = SCHEMES.map((scheme) => {
    const colour = accent[scheme];
    return colour !== null && COLOUR.test(colour)
      ? `@media (prefers-color-scheme:${scheme}){:root{--accent:${colour}}}`
      : '';
  });
  return rules.join('');
}
