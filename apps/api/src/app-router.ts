import type { Area } from '@candor/log';
import { actionItemsRouter } from './action-items/router.ts';
import { auditRouter } from './audit/router.ts';
import { featuresRouter } from './features/router.ts';
import { incidentsRouter } from './incidents/router.ts';
import { keysRouter } from './keys/router.ts';
import { learningRouter } from './learning/router.ts';
import { maintenanceRouter } from './maintenance/router.ts';
import { nowRouter } from './now/router.ts';
import { pageRouter } from './page/router.ts';
import { postmortemsRouter } from './postmortems/router.ts';
import { recordRouter } from './record/router.ts';
import { searchRouter } from './search/router.ts';
import { sessionRouter } from './session/router.ts';
import { teamRouter } from './team/router.ts';
import { templatesRouter } from './templates/router.ts';
import { router } from './trpc/trpc.ts';

export const appRouter = router({
  session: sessionRouter,
  now: nowRouter,
  incidents: incidentsRouter,
  features: featuresRouter,
  maintenance: maintenanceRouter,
  page: pageRouter,
  postmortems: postmortemsRouter,
  learning: learningRouter,
  actionItems: actionItemsRouter,
  team: teamRouter,
  keys: keysRouter,
  audit: auditRouter,
  search: searchRouter,
  templates: templatesRouter,
  record: recordRouter,
} satisfies Record<Area | 'session', object>);

/** Everything the api can be asked: the one thing other apps import from here, as a type. */
export type AppRouter = typeof appRouter;
