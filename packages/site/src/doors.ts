import type { Door } from './door.ts';
import { feedDoor } from './feed/feed-door.ts';
import type { Site } from './site.ts';
import { createSite } from './site.ts';
import { v2Door } from './v2/v2-door.ts';

/** Everything that is published. */
export const doors: readonly Door[] = [v2Door, feedDoor];

/** The readers' site through all its doors, of which nothing was told yet. */
export function openSite(): Site {
  return createSite(doors);
}
