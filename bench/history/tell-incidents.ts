import path from 'node:path';
import { EMPTY_CATALOGUE } from '../../packages/features/src/index.ts';
import type { Incident, IncidentCommand, IncidentEvent } from '../../packages/incidents/src/index.ts';
import { decideIncident, evolveIncident, incidentStream } from '../../packages/incidents/src/index.ts';
import type { Recorded } from '../../packages/log/src/index.ts';
import { IncidentId, instantOf, sealText, UpdateId } from '../../packages/log/src/index.ts';
import type { Tx } from '../../packages/store/src/index.ts';
import { append, openStore } from '../../packages/store/src/index.ts';

const BEGUN = Date.parse('2024-04-03T18:00:00Z');
const MINUTE = 60_000;
const WORDS = 'Messages to some regions are delayed by up to ten minutes, and we see why: a queue has filled up. ';
const AT_ONCE = 50;

let salts = 0;
const seal = (text: string) => {
  salts += 1;
  return sealText(text, salts.toString(16).padStart(32, '0'));
};
const idOf = (kind: string, nth: number) => `${kind}${String(nth).padStart(12 - kind.length, '0')}`;

/** The id of an incident that was told here, by its number from 0. */
export function incidentIdOf(nth: number): IncidentId {
  return IncidentId.parse(idOf('inc', nth));
}

/** Tells one incident from its declaration to its end. */
async function tell(tx: Tx, nth: number, updates: number): Promise<void> {
  const incidentId = incidentIdOf(nth);
  let state: Incident | undefined;
  for (let step = 0; step < updates; step += 1) {
    const now = instantOf(BEGUN + nth * 60 * MINUTE + step * 5 * MINUTE);
    const said = {
      updateId: UpdateId.parse(idOf('u', nth * 2_000 + step)),
      status: step === updates - 1 ? ('resolved' as const) : ('identified' as const),
      text: WORDS.repeat(2),
      features: [],
      happenedAt: null,
      nextUpdateBy: null,
      incidentId,
    };
    const command: IncidentCommand =
      step === 0
        ? { ...said, type: 'DeclareIncident', title: `Messages are late, for the ${nth}th time`, severity: 'SEV2' }
        : { ...said, type: 'PublishUpdate' };
    const events = decideIncident(state, command, { now, seal, catalogue: EMPTY_CATALOGUE });
    const actor = { role: 'publisher', id: 'operator-1' } as const;
    const recorded = await append(tx, {
      stream: incidentStream(incidentId),
      events,
      actor,
      commandId: said.updateId,
      now,
    });
    state = (recorded as Recorded<IncidentEvent>[]).reduce<Incident | undefined>(evolveIncident, state);
  }
}

/**
 * Fills a data directory with resolved incidents, an hour apart from 3 April 2024 on, so that a database of any length is
 * there within seconds. `updates` says for each how many it has, the first and the last included.
 */
export async function tellIncidents(data: string, updates: readonly number[]): Promise<void> {
  const store = await openStore({ file: path.join(data, 'candor.sqlite') });
  await store.migrate();
  for (let from = 0; from < updates.length; from += AT_ONCE)
    await store.transaction(async (tx) => {
      for (const [at, count] of updates.slice(from, from + AT_ONCE).entries()) await tell(tx, from + at, count);
    });
  await store.close();
}
