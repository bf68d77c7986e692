import type { Door } from '../door.ts';
import { aboutDoor } from './about/about-door.ts';
import { commitmentsDoor } from './commitments/commitments-door.ts';
import { faviconDoor } from './extras/favicon-door.ts';
import { notFoundDoor } from './extras/not-found-door.ts';
import { robotsDoor } from './extras/robots-door.ts';
import { featureDoor } from './feature/feature-door.ts';
import { inEveryLanguage } from './file-door.ts';
import { followDoor } from './follow/follow-door.ts';
import { historyDoor } from './history/history-door.ts';
import { monthDoor } from './history/month-door.ts';
import { historyYearDoor } from './history/year-door.ts';
import { homeDoor } from './home/home-door.ts';
import { incidentDoor } from './incident/incident-door.ts';
import { logoDoor } from './looks/logo-door.ts';
import { maintenanceListDoor } from './maintenance/list/list-door.ts';
import { yearDoor } from './maintenance/list/year-door.ts';
import { maintenanceDoor } from './maintenance/maintenance-door.ts';
import type { PageDoor } from './page-door.ts';
import { pageDoor } from './page-door.ts';
import { postmortemListDoor } from './postmortem/list-door.ts';
import { postmortemDoor } from './postmortem/postmortem-door.ts';
import { recordDoor } from './record/record-door.ts';
import { replayDoor } from './replay/replay-door.ts';
import { revisionsDoor } from './revisions/revisions-door.ts';

/** Every kind of page by name. */
export const PAGE_DOORS = {
  homeDoor,
  incidentDoor,
  replayDoor,
  revisionsDoor,
  featureDoor,
  maintenanceDoor,
  maintenanceListDoor,
  yearDoor,
  historyDoor,
  historyYearDoor,
  monthDoor,
  postmortemListDoor,
  postmortemDoor,
  commitmentsDoor,
  recordDoor,
  aboutDoor,
  followDoor,
  notFoundDoor,
} as const satisfies Readonly<Record<string, PageDoor>>;

/** All that a reader sees, but for the script: that one's path depends on its bytes (`scriptDoor`). */
export const htmlDoors: readonly Door[] = [
  ...Object.values(PAGE_DOORS).map(pageDoor).map(inEveryLanguage),
  faviconDoor,
  robotsDoor,
  logoDoor,
];
