import { ask, urlOf } from '../ask.ts';
import type { Finding } from '../finding.ts';
import { broken, look, ok } from '../finding.ts';
import type { Patient } from '../patient.ts';

/** A `Date` header has whole seconds only, and the way takes its time. */
const WORTH_A_LOOK_MS = 3_000;
const TOO_FAR_MS = 60_000;
const ADVICE = 'Let NTP set the clocks: times are part of what readers are told.';

/** Whether this machine's clock agrees with the database's, the running api's, and what is recorded already. */
export async function checkClock({ settings, database }: Patient): Promise<Finding> {
  const clocks: { readonly of: string; readonly aheadMs: number }[] = [];
  const { facts, lastEventAt } = database.kind === 'open' ? database : { facts: null, lastEventAt: null };
  if (facts?.now) clocks.push({ of: 'the database', aheadMs: facts.now - Date.now() });
  const answer = await ask(`${urlOf(settings.api)}/healthz`);
  const date = answer.kind === 'answered' ? Date.parse(answer.headers.get('date') ?? '') : Number.NaN;
  if (!Number.isNaN(date)) clocks.push({ of: 'the api', aheadMs: date + 500 - Date.now() });
  const last = lastEventAt ? Date.parse(lastEventAt) - Date.now() : 0;
  if (last > WORTH_A_LOOK_MS)
    return broken(
      `the newest event was recorded ${inWords(last)} from now`,
      `The clock went back, or was ahead then; until it has caught up, everything is recorded at that time. ${ADVICE}`,
    );
  const worst = clocks.toSorted((one, other) => Math.abs(other.aheadMs) - Math.abs(one.aheadMs))[0];
  if (!worst) return ok('nothing else to compare it with');
  const found = `${worst.of} is ${inWords(worst.aheadMs)} ${worst.aheadMs > 0 ? 'ahead' : 'behind'}`;
  if (Math.abs(worst.aheadMs) > TOO_FAR_MS) return broken(found, ADVICE);
  if (Math.abs(worst.aheadMs) > WORTH_A_LOOK_MS) return look(found, ADVICE);
  return ok(`agrees with ${clocks.map((it) => it.of).join(' and ')}`);
}

function inWords(milliseconds: number): string {
  const seconds = Math.round(Math.abs(milliseconds) / 1_000);
  return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
