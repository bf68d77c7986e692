import type { RequestApi } from '../../../src/api/request-api.ts';
import { clockIn } from '../../time/shown-time.server.ts';

/** The api keys as the screen shows them. */
export type KeysView = Awaited<ReturnType<typeof readKeys>>;

export async function readKeys(api: RequestApi) {
  const [{ keys }, { page, now }] = await Promise.all([api.ask.keys.list.query(), api.now()]);
  const clock = clockIn(page.timeZone, now);
  const shown = keys.map(({ keyId, name, role, scope, isValid, ...times }) => ({
    ...{ keyId, name, role, isValid },
    scope: scope?.join(', ') ?? null,
    made: clock.show(times.createdAt),
    used: times.lastUsedAt && clock.show(times.lastUsedAt),
    ends: times.expiresAt && clock.show(times.expiresAt),
    revoked: times.revokedAt && clock.show(times.revokedAt),
  }));
  return {
    zoneName: clock.zoneName,
    valid: shown.filter((it) => it.isValid),
    ended: shown.filter((it) => !it.isValid).toReversed(),
  };
}
