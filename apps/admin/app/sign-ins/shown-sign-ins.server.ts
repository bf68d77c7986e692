import type { RequestApi } from '../../src/api/request-api.ts';
import type { Clock } from '../time/shown-time.server.ts';
import { deviceWords } from './device-words.ts';

type Listed = Awaited<ReturnType<RequestApi['ask']['session']['signIns']['query']>>;

/** One sign-in as screens show it. */
export type ShownSignIn = ReturnType<typeof shownSignIns>[number];

export function shownSignIns({ signIns }: Listed, clock: Clock) {
  return signIns.map(({ signInId, operatorId, name, agent, address, since, isThis }) => ({
    ...{ signInId, operatorId, name, address, isThis },
    device: deviceWords(agent),
    since: clock.show(since),
  }));
}
