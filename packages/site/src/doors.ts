import type { Signer } from '@candor/record';
import type { Assets, Door, Painter } from './door.ts';
import { calendarDoor } from './feed/calendar/calendar-door.ts';
import { featureFeedDoor } from './feed/feature-feed-door.ts';
import { feedDoor } from './feed/feed-door.ts';
import { scriptDoor } from './html/document/script-door.ts';
import { iconDoor } from './html/extras/icon-door.ts';
import { inEveryLanguage } from './html/file-door.ts';
import { htmlDoors } from './html/html-doors.ts';
import { markdownDoor } from './markdown/markdown-door.ts';
import { badgeDoor } from './picture/badge/badge-door.ts';
import { cardDoor } from './picture/card/card-door.ts';
import { recordDoor } from './record/record-door.ts';
import type { Site } from './site.ts';
import { createSite } from './site.ts';
import { sitemapDoor } from './sitemap/sitemap-door.ts';
import { v2Door } from './v2/v2-door.ts';
import { widgetDoor, widgetScriptDoor } from './widget/widget-door.ts';

/** The readers' site through all its doors, of which nothing was told yet. */
export function openSite(assets: Assets & Painter & { readonly signer: Signer }): Site {
  const doors: readonly Door[] = [
    ...htmlDoors,
    iconDoor(assets),
    scriptDoor(assets),
    widgetScriptDoor(assets),
    ...[badgeDoor, widgetDoor, cardDoor(assets)].map(inEveryLanguage),
    sitemapDoor(),
    v2Door,
    feedDoor,
    featureFeedDoor,
    calendarDoor,
    markdownDoor,
    recordDoor(assets),
  ];
  return createSite(doors);
}
