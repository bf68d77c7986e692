import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue, CatalogueEvent, RecordedCatalogueEvent } from '../../packages/features/src/index.ts';
import {
  CATALOGUE_STREAM,
  decideCatalogue,
  EMPTY_CATALOGUE,
  evolveCatalogue,
} from '../../packages/features/src/index.ts';
import type { Incident, IncidentCommand, IncidentEvent } from '../../packages/incidents/src/index.ts';
import { decideIncident, evolveIncident, incidentStream } from '../../packages/incidents/src/index.ts';
import type { Deciding, Instant, Recorded } from '../../packages/log/src/index.ts';
import { FeatureId, IncidentId, instantOf, ProductId, sealText, UpdateId } from '../../packages/log/src/index.ts';
import type { Tx } from '../../packages/store/src/index.ts';
import { append, openStore } from '../../packages/store/src/index.ts';

const MINUTE = 60_000;
/** Between two incidents: a page of 10,000 goes back nearly fourteen years. */
const APART = 12 * 60 * MINUTE;
const FEATURES = 500;
const FEATURES_PER_PRODUCT = 25;
const AT_ONCE = 50;
const ACTOR = { role: 'publisher', id: 'operator-1' } as const;
const SENTENCES = [
  'We see that messages to some regions are late, by up to ten minutes.',
  'A queue has filled up after a change of its settings this morning, and we have taken that change back.',
  'Nothing is lost: what waits is delivered as soon as the queue is empty.',
  'You can go on as usual; who needs an answer at once can call.',
  'The part that failed was replaced, and its numbers are as they were before.',
  'We go on watching until everything that waited was delivered.',
];
const STEPS = ['investigating', 'identified', 'identified', 'monitoring', 'resolved'] as const;

let salts = 0;
const seal = (text: string) => {
  salts += 1;
  return sealText(text, salts.toString(16).padStart(32, '0'));
};
const idOf = (kind: string, nth: number) => `${kind}${String(nth).padStart(12 - kind.length, '0')}`;

/** A page with a long past. */
export interface LongPage {
  /** The data directory, without a database. */
  readonly data: string;
  /** How many incidents it has; all but the newest are over. */
  readonly incidents: number;
  /** When the newest began, in milliseconds since 1970. */
  readonly newestAt: number;
}

/**
 * Fills a data directory with 500 features and a past of incidents, each of five updates, that touch three of them: a few
 * of them often, as it is. The newest goes on.
 */
export async function tellHistory({ data, incidents, newestAt }: LongPage): Promise<void> {
  mkdirSync(data, { recursive: true });
  const store = await openStore({ file: path.join(data, 'candor.sqlite') });
  await store.migrate();
  const begun = newestAt - (incidents + 1) * APART;
  const catalogue = await store.transaction((tx) => tellFeatures(tx, instantOf(begun)));
  for (let from = 0; from < incidents; from += AT_ONCE)
    await store.transaction(async (tx) => {
      for (let nth = from; nth < Math.min(from + AT_ONCE, incidents); nth += 1)
        await tellIncident(tx, {
          nth,
          at: newestAt - (incidents - 1 - nth) * APART,
          isOver: nth < incidents - 1,
          catalogue,
        });
    });
  await store.close();
}

/** The id of an incident, by its number from 0. */
export function incidentIdOf(nth: number): IncidentId {
  return IncidentId.parse(idOf('inc', nth));
}

function featureIdOf(nth: number): FeatureId {
  return FeatureId.parse(idOf('fea', nth));
}

async function tellFeatures(tx: Tx, now: Instant): Promise<Catalogue> {
  let catalogue = EMPTY_CATALOGUE;
  const at: Deciding = { now, seal };
  for (let nth = 0; nth < FEATURES; nth += 1) {
    const product = Math.floor(nth / FEATURES_PER_PRODUCT);
    const productId = ProductId.parse(idOf('pro', product));
    const commands = [
      ...(nth % FEATURES_PER_PRODUCT === 0
        ? [{ type: 'AddProduct', productId, name: `Product ${product + 1}` } as const]
        : []),
      { type: 'AddFeature', productId, featureId: featureIdOf(nth), name: `Feature ${nth + 1}` } as const,
    ];
    for (const command of commands) {
      const events = decideCatalogue(catalogue, command, at);
      const commandId = `${command.type}-${nth}`;
      const recorded = await append(tx, { stream: CATALOGUE_STREAM, events, actor: ACTOR, commandId, now });
      catalogue = (recorded as Recorded<CatalogueEvent>[] as RecordedCatalogueEvent[]).reduce(
        evolveCatalogue,
        catalogue,
      );
    }
  }
  return catalogue;
}

interface ToTell {
  readonly nth: number;
  readonly at: number;
  readonly isOver: boolean;
  readonly catalogue: Catalogue;
}

/** Tells one incident from its declaration to its end, or to the last update before it. */
async function tellIncident(tx: Tx, { nth, at, isOver, catalogue }: ToTell): Promise<void> {
  const incidentId = incidentIdOf(nth);
  let state: Incident | undefined;
  for (const [step, status] of (isOver ? STEPS : STEPS.slice(0, -1)).entries()) {
    const now = instantOf(at + step * 12 * MINUTE);
    const said = {
      updateId: UpdateId.parse(idOf('upd', nth * STEPS.length + step)),
      status,
      text: wordsOfUpdate(nth, step),
      features:
        step === 0 || status === 'resolved'
          ? touched(nth).map((featureId) => ({
              featureId,
              status: status === 'resolved' ? ('operational' as const) : ('partial_outage' as const),
            }))
          : [],
      happenedAt: null,
      nextUpdateBy: status === 'resolved' ? null : instantOf(at + (step + 1) * 12 * MINUTE + 5 * MINUTE),
      incidentId,
    };
    const command: IncidentCommand =
      step === 0
        ? { ...said, type: 'DeclareIncident', title: `Messages are late, for the ${nth + 1}th time`, severity: 'SEV2' }
        : { ...said, type: 'PublishUpdate' };
    const events = decideIncident(state, command, { now, seal, catalogue });
    const recorded = await append(tx, {
      stream: incidentStream(incidentId),
      events,
      actor: ACTOR,
      commandId: said.updateId,
      now,
    });
    state = (recorded as Recorded<IncidentEvent>[]).reduce<Incident | undefined>(evolveIncident, state);
  }
}

function wordsOfUpdate(nth: number, step: number): string {
  return [0, 1, 2].map((more) => SENTENCES[(nth + step + more * 2) % SENTENCES.length]).join(' ');
}

/** Three features: every third incident touches one of ten, the others any. */
function touched(nth: number): FeatureId[] {
  const first = nth % 3 === 0 ? (nth / 3) % 10 : (nth * 7) % FEATURES;
  return [...new Set([first, (nth * 13 + 101) % FEATURES, (nth * 29 + 211) % FEATURES])].map(featureIdOf);
}
