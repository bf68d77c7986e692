import { z } from 'zod';

/** What the api's procedures are about: the first word of their names. An api key may be held to some of them. */
export const AREAS = [
  'now',
  'incidents',
  'features',
  'maintenance',
  'page',
  'postmortems',
  'learning',
  'actionItems',
  'team',
  'keys',
  'audit',
  'search',
  'templates',
  'record',
] as const;
export type Area = (typeof AREAS)[number];

/** One thing that a key may be used for: an area, such as `incidents`, or reading it alone, `incidents:read`. */
export type ScopeItem = Area | `${Area}:read`;

export const SCOPE_ITEMS: readonly ScopeItem[] = AREAS.flatMap((area) => [area, `${area}:read`] as const);

const known = z.enum(SCOPE_ITEMS, `A scope is made of ${AREAS.join(', ')}, each with :read after it or not.`);

/** What an api key is held to, whatever its role allows. */
export const Scope = z
  .array(known)
  .min(1, 'Name at least one area, or leave the scope away.')
  .max(SCOPE_ITEMS.length)
  .transform((items): readonly ScopeItem[] => SCOPE_ITEMS.filter((item) => items.includes(item)));
export type Scope = readonly ScopeItem[];

/** Whether one scope covers nothing that the other does not. */
export function isWithin(inner: Scope | null, outer: Scope | null): boolean {
  if (inner === null || outer === null) return outer === null;
  return inner.every((item) => {
    const [area = '', reading] = item.split(':');
    return covers(outer, { area, isReading: reading !== undefined });
  });
}

/** Whether a scope covers reading (or changing) something of an area. No scope at all (null) covers everything. */
export function covers(scope: Scope | null, { area, isReading }: { area: string; isReading: boolean }): boolean {
  return scope === null || scope.some((item) => item === area || (isReading && item === `${area}:read`));
}
