import type { Looks } from '@candor/record';

const COLOUR = /^#[0-9a-f]{6}$/;

/** What the page's own colours add to the style sheet; each holds for its mode alone. */
export function accentStyle({ accent }: Looks): string {
  const rules = Object.entries(accent).map(([scheme, colour]) =>
    colour !== null && COLOUR.test(colour) ? `@media (prefers-color-scheme:${scheme}){:root{--accent:${colour}}}` : '',
  );
  return rules.join('');
}
