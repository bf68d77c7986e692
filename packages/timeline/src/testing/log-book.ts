import type { CatalogueCommand, CatalogueEvent } from '@candor/features';
import { CATALOGUE_STREAM, decideCatalogue, EMPTY_CATALOGUE, evolveCatalogue } from '@candor/features';
import type { Incident, IncidentCommand, IncidentEvent } from '@candor/incidents';
import { decideIncident, evolveIncident, incidentStream } from '@candor/incidents';
import type { Actor, Decided, Envelope, IncidentId, Instant, Recorded, Text } from '@candor/log';
import { CLOCK, instantOf, sealText } from '@candor/log';
import { toPublic } from '@candor/record';
import type { TimelineInput } from '../timeline.ts';

const OPERATOR: Actor = { role: 'publisher', id: 'operator-1' };

type Placing = Pick<Envelope, 'stream' | 'version' | 'actor'> & { readonly now: Instant };

/** A log in memory for tests: commands are decided by the domain, and numbered as the store numbers them. */
export class LogBook {
  readonly #catalogueEvents: Recorded<CatalogueEvent>[] = [];
  readonly #incidentEvents = new Map<IncidentId, Recorded<IncidentEvent>[]>();
  readonly #incidents = new Map<IncidentId, Incident>();
  #catalogue = EMPTY_CATALOGUE;
  #last = { sequence: 0, index: 0, recordedAt: instantOf(0) };
  #salts = 0;

  /** Decides a command at a moment and records what it makes. Throws the domain's refusals. */
  run(now: Instant, command: CatalogueCommand | IncidentCommand): void {
    if ('incidentId' in command) this.#runOnIncident(now, command);
    else
      for (const event of decideCatalogue(this.#catalogue, command, { now, seal: this.#seal })) {
        const version = this.#catalogueEvents.length + 1;
        const recorded = {
          ...event,
          ...this.#place(event, { stream: CATALOGUE_STREAM, version, now, actor: OPERATOR }),
        };
        this.#catalogueEvents.push(recorded);
        this.#catalogue = evolveCatalogue(this.#catalogue, recorded);
      }
  }

  incident(incidentId: IncidentId): Incident | undefined {
    return this.#incidents.get(incidentId);
  }

  /** What the timeline of one incident is read from. */
  inputOf(incidentId: IncidentId): TimelineInput {
    return { incident: this.#incidentEvents.get(incidentId) ?? [], catalogue: this.#catalogueEvents };
  }

  #runOnIncident(now: Instant, command: IncidentCommand): void {
    const { incidentId } = command;
    const before = this.#incidents.get(incidentId);
    const actor = command.type === 'RunOutPromise' ? CLOCK : OPERATOR;
    for (const event of decideIncident(before, command, { now, seal: this.#seal, catalogue: this.#catalogue })) {
      const earlier = this.#incidentEvents.get(incidentId) ?? [];
      const stream = incidentStream(incidentId);
      const recorded = { ...event, ...this.#place(event, { stream, version: earlier.length + 1, now, actor }) };
      this.#incidentEvents.set(incidentId, [...earlier, recorded]);
      this.#incidents.set(incidentId, evolveIncident(this.#incidents.get(incidentId), recorded));
    }
  }

  #place(event: Decided<CatalogueEvent | IncidentEvent>, { now, ...by }: Placing): Envelope {
    const isPublic = toPublic({ ...event, ...by }) !== null;
    const { sequence, index, recordedAt } = this.#last;
    this.#last = {
      sequence: sequence + 1,
      index: index + (isPublic ? 1 : 0),
      recordedAt: now > recordedAt ? now : recordedAt,
    };
    const commandId = `command-${this.#last.sequence}`;
    return {
      ...by,
      ...this.#last,
      index: isPublic ? this.#last.index : null,
      schema: 1,
      happenedAt: event.happenedAt,
      commandId,
    };
  }

  readonly #seal = (text: string): Text => {
    this.#salts += 1;
    return sealText(text, this.#salts.toString(16).padStart(32, '0'));
  };
}
