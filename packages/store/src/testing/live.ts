import type { CatalogueCommand, FeatureStatus } from '@candor/features';
import { CATALOGUE_STREAM, decideCatalogue } from '@candor/features';
import type { Incident, IncidentCommand } from '@candor/incidents';
import {
  decideLinks,
  decidePostmortem,
  decidePublication,
  decideTemplates,
  LINKS_STREAM,
  postmortemStream,
  TEMPLATES_STREAM,
  WRITTEN_SECTIONS,
} from '@candor/incidents';
import type { Decided, FeatureId, ProductId, TemplateId } from '@candor/log';
import { addMilliseconds, CLOCK, DomainError, PageId } from '@candor/log';
import type { LogEvent } from '@candor/record';
import { decideContinuation, decidePage, PAGE_STREAM } from '@candor/record';
import { runCommand } from '../commands/run-command.ts';
import { duePromises } from '../incidents/due-promises.ts';
import { listIncidents } from '../incidents/list-incidents.ts';
import { append } from '../log/append.ts';
import {
  loadCatalogue,
  loadContinuations,
  loadLinks,
  loadPage,
  loadPostmortemDraft,
  loadTemplates,
} from '../log/fold.ts';
import type { Store, Tx } from '../store/store.ts';
import { act, decidingAt, incidentId, NOW, noteId, OPERATOR, updateId } from './acts.ts';
import { decideItem } from './item-acts.ts';
import type { Moment } from './maintenance-acts.ts';
import { followPlans, performMaintenance } from './maintenance-acts.ts';
import { redactOne } from './redaction-acts.ts';
import type { Act, Step } from './steps.ts';

/** Does all that steps say, one after the other. What the domain refuses leaves no trace. */
export async function live(store: Store, steps: readonly Step[]): Promise<void> {
  let now = NOW;
  for (const [nth, step] of steps.entries()) {
    now = addMilliseconds(now, step.wait);
    try {
      await perform({ store, nth, now }, step.act);
    } catch (refused) {
      if (!(refused instanceof DomainError)) throw refused;
    }
  }
}

async function perform(moment: Moment, it: Act): Promise<void> {
  const { store, nth, now } = moment;
  switch (it.on) {
    case 'page':
      return decide(moment, PAGE_STREAM, async (tx) => {
        const page = { name: it.text, url: 'https://status.example.com', timeZone: 'Etc/UTC' };
        return decidePage(await loadPage(tx), { ...page, pageId: PageId.parse('p00000000000') }, decidingAt(now));
      });
    case 'continuation':
      return decide(moment, PAGE_STREAM, async (tx) => {
        const lost = { published: { index: it.index, hash: 'f'.repeat(64) }, from: null, reason: it.text };
        return decideContinuation(await loadContinuations(tx), lost, decidingAt(now));
      });
    case 'product':
      return change(moment, { type: 'AddProduct', productId: `p${pad(nth)}` as ProductId, name: it.text });
    case 'feature': {
      const { id } = choose((await loadCatalogue(store.reader)).products, it.pick);
      const featureId = `f${pad(nth)}` as FeatureId;
      return change(moment, { type: 'AddFeature', productId: id, featureId, name: it.text });
    }
    case 'renaming':
      return change(moment, { ...it, type: 'RenameFeature', featureId: await feature(store, it.pick), name: it.text });
    case 'archiving':
      return change(moment, { ...it, type: 'ArchiveFeature', featureId: await feature(store, it.pick) });
    case 'standing':
      return change(moment, { ...it, type: 'SetStandingStatus', featureId: await feature(store, it.pick) });
    case 'alternative': {
      const featureId = await feature(store, it.pick);
      return change(moment, { type: 'SetAlternative', featureId, alternative: it.text });
    }
    case 'draft': {
      const { id } = await incident(store, it.pick);
      return decide(moment, postmortemStream(id), async (tx) => {
        const draft = await loadPostmortemDraft(tx, id);
        const written = { sections: { summary: it.text }, own: [], factors: [], after: draft.version };
        return decidePostmortem(draft, { incidentId: id, ...written }, decidingAt(now));
      });
    }
    case 'publication': {
      const known = await incident(store, it.pick);
      return decide(moment, postmortemStream(known.id), async (tx) => {
        const draft = await loadPostmortemDraft(tx, known.id);
        const document = { title: it.text, text: it.text, digest: 'd'.repeat(64) };
        const command = {
          incidentId: known.id,
          sections: [...WRITTEN_SECTIONS],
          after: draft.version,
          seen: document.digest,
        };
        return decidePublication(draft, command, { ...decidingAt(now), incident: known, document, approvalsNeeded: 0 });
      });
    }
    case 'item': {
      const known = await incident(store, it.pick);
      return decide(moment, postmortemStream(known.id), async (tx) =>
        decideItem(await loadPostmortemDraft(tx, known.id), it, { nth, now, incident: known }),
      );
    }
    case 'template':
      return decide(moment, TEMPLATES_STREAM, async (tx) => {
        const templateId = `t${pad(nth)}` as TemplateId;
        const words = { use: 'incident', name: `${it.text} ${nth}`, text: it.text } as const;
        return decideTemplates(await loadTemplates(tx), { type: 'AddTemplate', templateId, ...words }, decidingAt(now));
      });
    case 'link':
    case 'unlink': {
      const two = { incidentId: (await incident(store, it.pick)).id, otherId: (await incident(store, it.other)).id };
      const command =
        it.on === 'link'
          ? ({ ...it, ...two, type: 'LinkIncidents' } as const)
          : ({ ...two, type: 'UnlinkIncidents' } as const);
      return decide(moment, LINKS_STREAM, async (tx) =>
        decideLinks(await loadLinks(tx), command, { now, exists: () => true }),
      );
    }
    case 'redaction':
      return redactOne(moment, it);
    case 'clock':
      for (const promise of await duePromises(store.reader, now)) {
        const commandId = `promise/${promise.incidentId}/${promise.due}`;
        await act(store, { ...promise, type: 'RunOutPromise' }, { commandId, now, actor: CLOCK });
      }
      return followPlans(moment);
    case 'scheduling':
    case 'word':
    case 'replanning':
    case 'recurring':
      return performMaintenance(moment, it);
    default:
      await act(store, await commandOf(moment, it), { commandId: `step-${nth}`, now });
  }
}

type OnIncident = Extract<Act, { readonly on: 'declaring' | 'update' | 'impact' | 'severity' | 'note' | 'milestone' }>;

async function commandOf({ store, nth, now }: Moment, it: OnIncident): Promise<IncidentCommand> {
  const happenedAt = addMilliseconds(now, -nth * 1_000);
  if (it.on === 'declaring') {
    const ids = { incidentId: incidentId(nth), updateId: updateId(nth) };
    return { type: 'DeclareIncident', ...ids, title: it.text, ...(await messageOf({ store, now }, it)) };
  }
  const { id } = await incident(store, it.pick);
  switch (it.on) {
    case 'update': {
      const message = await messageOf({ store, now }, it);
      return { type: 'PublishUpdate', incidentId: id, updateId: updateId(nth), ...message, happenedAt };
    }
    case 'impact':
      return { type: 'OverrideImpact', incidentId: id, impact: it.impact, reason: it.text };
    case 'severity':
      return { type: 'SetSeverity', incidentId: id, severity: it.severity };
    case 'note':
      return { type: 'AddNote', incidentId: id, noteId: noteId(nth), text: it.text };
    case 'milestone':
      return { type: 'MarkMilestone', incidentId: id, milestone: it.milestone, happenedAt };
  }
}

type OnMessage = Extract<OnIncident, { readonly on: 'declaring' | 'update' }>;

async function messageOf({ store, now }: Pick<Moment, 'store' | 'now'>, it: OnMessage) {
  const claims = new Map<FeatureId, FeatureStatus>();
  const { features } = await loadCatalogue(store.reader);
  if (features.length > 0) for (const { pick, status } of it.claims) claims.set(choose(features, pick).id, status);
  return {
    status: it.status,
    text: it.text,
    features: [...claims].map(([featureId, status]) => ({ featureId, status })),
    nextUpdateBy: it.promisedIn === null ? null : addMilliseconds(now, it.promisedIn * 60_000),
  };
}

function change(moment: Moment, command: CatalogueCommand): Promise<void> {
  return decide(moment, CATALOGUE_STREAM, async (tx) =>
    decideCatalogue(await loadCatalogue(tx), command, decidingAt(moment.now)),
  );
}

async function decide(
  { store, nth, now }: Moment,
  stream: string,
  deciding: (tx: Tx) => Promise<Decided<LogEvent>[]>,
): Promise<void> {
  const given = { commandId: `step-${nth}`, actor: OPERATOR, now };
  await runCommand(store, { ...given, type: stream, input: {} }, async (tx) => {
    const recorded = await append(tx, { stream, events: await deciding(tx), ...given });
    return recorded.length;
  });
}

async function incident(store: Store, pick: number): Promise<Incident> {
  return choose(await listIncidents(store.reader, { limit: 100 }), pick);
}

async function feature(store: Store, pick: number): Promise<FeatureId> {
  return choose((await loadCatalogue(store.reader)).features, pick).id;
}

/** One of several, by any number. Refuses as the domain would when there is none. */
function choose<It>(several: readonly It[], pick: number): It {
  if (several.length > 0) return several[pick % several.length] as It;
  throw new DomainError({ kind: 'not-found', code: 'nothing-there', message: 'There is nothing yet to choose from.' });
}

function pad(nth: number): string {
  return String(nth).padStart(11, '0');
}
