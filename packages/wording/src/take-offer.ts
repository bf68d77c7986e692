import type { Found } from './finding.ts';

/**
 * A text with a finding's offer in the place of what was found; null where there is no offer, or where the text does not
 * say there any more what it said when it was looked at.
 */
export function takeOffer(seen: string, text: string, { where, offer }: Found): string | null {
  if (!where || !offer) return null;
  if (text.slice(0, where.to) !== seen.slice(0, where.to)) return null;
  return text.slice(0, where.from) + offer.text + text.slice(where.to);
}
