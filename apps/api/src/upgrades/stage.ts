import { CLOCK, Instant } from '@candor/log';
import type { Store } from '@candor/store';
import { appRouter } from '../app-router.ts';
import type { Principal } from '../auth/principal.ts';
import { createLogger } from '../logger.ts';
import { seedPage } from '../page/change-settings.ts';
import type { RequestContext } from '../trpc/trpc.ts';

/** Where a fixed history is played: a clock that is set, ids and salts that come in turn. */
export interface Stage {
  readonly store: Store;
  readonly services: RequestContext;
  /** The api, as its admin calls it. */
  readonly api: ReturnType<typeof appRouter.createCaller>;
  /** A new command id. */
  readonly commandId: () => string;
  readonly at: (time: string) => void;
  readonly now: () => Instant;
}

/** The operator of the kept states. */
export const ADA = { id: 'ada0000000000000000000000000000a', name: 'Ada', email: 'ada@example.com' } as const;

export async function openStage(store: Store, firstMoment: string): Promise<Stage> {
  let time = Instant.parse(firstMoment);
  let made = 0;
  const next = () => {
    made += 1;
    return made;
  };
  const now = () => time;
  const admin: Principal = { kind: 'operator', ...ADA, role: 'admin', scope: null, signInId: null };
  const services = {
    store,
    logger: createLogger('silent'),
    now,
    realNow: now,
    newId: () => `k${next().toString(36).padStart(11, '0')}`,
    newSalt: () => next().toString(16).padStart(32, '0'),
    identify: async () => admin,
    requestId: 'kept-state',
    actor: CLOCK,
    publisher: { status: () => ({ elsewhere: null }) },
  } as unknown as RequestContext;
  await seedPage(services, { name: 'Status', url: 'https://status.example.com', timeZone: 'Europe/Berlin' });
  return {
    store,
    services,
    api: appRouter.createCaller(services),
    commandId: () => `kept-state-${next()}`,
    at(moment) {
      time = Instant.parse(moment);
    },
    now,
  };
}
