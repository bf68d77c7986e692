import type { Instant } from '@candor/log';
import type { Store } from '@candor/store';
import type { Auth } from './auth/auth.ts';
import type { Logger } from './logger.ts';
import type { Publisher } from './publisher/publisher.ts';

/** What every use case works with; `main.ts` builds it once. */
export interface Services {
  readonly store: Store;
  readonly auth: Auth;
  readonly publisher: Publisher;
  readonly logger: Logger;
  /** The time that goes into the log: the real one, or the story's in the demo. */
  readonly now: () => Instant;
  /** The time that sign-ins, keys and limits go by: always the real one. */
  readonly realNow: () => Instant;
  /** 12 lower-case base-36 characters. */
  readonly newId: () => string;
  /** 16 random bytes as 32 hex characters. */
  readonly newSalt: () => string;
  readonly adminUrl: string;
}
