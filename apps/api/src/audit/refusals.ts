import type { Services } from '../context.ts';
import type { From } from './from.ts';
import type { Act } from './note-act.ts';
import { noteAct } from './note-act.ts';
import type { Who } from './who.ts';
import { stranger } from './who.ts';

/** Notes what was refused to somebody, without letting them fill the audit. */
export interface Refusals {
  /** Notes a refusal, at most once in 15 minutes for the same sender and the same thing. */
  readonly note: (who: Who, refused: Omit<Act, 'refused'>) => Promise<void>;
  /** Counts an api key that does not exist; the tenth from one address within 15 minutes is noted. */
  readonly wrongKey: (from: From) => Promise<void>;
}

const WINDOW_MS = 15 * 60 * 1000;
const WRONG_KEYS = 10;
const REMEMBERED = 10_000;

export function createRefusals(services: Services, now: () => number): Refusals {
  const counts = new Map<string, { readonly since: number; count: number }>();

  /** How often this happened within the window, this time included. */
  function count(key: string): number {
    const known = counts.get(key);
    if (known && now() < known.since + WINDOW_MS) {
      known.count += 1;
      return known.count;
    }
    counts.delete(key);
    counts.set(key, { since: now(), count: 1 });
    for (const oldest of counts.keys()) {
      if (counts.size <= REMEMBERED) break;
      counts.delete(oldest);
    }
    return 1;
  }

  // What was refused stays refused, whether or not the audit can be written.
  async function write(who: Who, act: Act) {
    await noteAct(services, who, act).catch((error) =>
      services.logger.warn({ err: error, act: act.act }, 'refusal not noted'),
    );
  }

  return {
    async note(who, refused) {
      const key = [who.actorId ?? who.address, refused.act, refused.subject].join('\n');
      if (count(key) === 1) await write(who, { ...refused, refused: true });
    },
    async wrongKey(from) {
      if (count(`key\n${from.address}`) !== WRONG_KEYS) return;
      await write(stranger(from), { act: 'ShowWrongKeys', refused: true, after: { keys_tried: WRONG_KEYS } });
    },
  };
}
