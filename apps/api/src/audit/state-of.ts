import type { Catalogue, CatalogueEvent } from '@candor/features';
import { CATALOGUE_STREAM, EMPTY_CATALOGUE, evolveCatalogue } from '@candor/features';
import type {
  ActionItem,
  Commitment,
  Incident,
  IncidentEvent,
  Maintenance,
  MaintenanceEvent,
  PostmortemEvent,
  Series,
  SeriesEvent,
  TemplateEvent,
} from '@candor/incidents';
import {
  evolveMaintenance,
  evolveSeries,
  evolveTemplates,
  FIRST_POSTMORTEM_TERM,
  impactOfIncident,
  incidentOf,
  LINKS_STREAM,
  NO_TEMPLATES,
  postmortemOf,
  TEMPLATES_STREAM,
} from '@candor/incidents';
import type { Recorded, Text } from '@candor/log';
import { wordsOf } from '@candor/log';
import type { LogEvent, PageEvent, PageSettings, SigningKey, ToldLink, ToldLogo } from '@candor/record';
import {
  evolveImprint,
  evolveLanguages,
  evolveLooks,
  evolvePage,
  evolvePostmortemApprovals,
  evolvePostmortemTerm,
  evolveSigningKey,
  evolveWritingHelp,
  FIRST_LANGUAGES,
  FIRST_LOOKS,
  PAGE_STREAM,
} from '@candor/record';

/** What a stream's events come to, for comparing before with after; null for a stream that nothing is folded from. */
export function stateOf(stream: string, events: readonly Recorded<LogEvent>[], subject: string): unknown {
  if (stream === PAGE_STREAM) return ofPage(events as Recorded<PageEvent>[]);
  if (stream === CATALOGUE_STREAM)
    return inCatalogue((events as Recorded<CatalogueEvent>[]).reduce(evolveCatalogue, EMPTY_CATALOGUE), subject);
  if (stream === TEMPLATES_STREAM)
    return (events as Recorded<TemplateEvent>[])
      .reduce(evolveTemplates, NO_TEMPLATES)
      .find(({ templateId }) => subject === `template/${templateId}`);
  if (stream.startsWith('incident/')) return ofIncident(incidentOf(events as Recorded<IncidentEvent>[]));
  if (stream.startsWith('postmortem/')) {
    const draft = postmortemOf(events as Recorded<PostmortemEvent>[]);
    const { revision = null, sections: publishedSections = null } = draft.revisions.at(-1) ?? {};
    const { sections, own, factors, template, actionItems, reviewed, promise } = draft;
    const written = { sections, own, factors, template };
    return { ...written, actionItems: itemsOf(actionItems), reviewed, revision, publishedSections, promise };
  }
  if (stream.startsWith('maintenance/'))
    return ofMaintenance(
      (events as Recorded<MaintenanceEvent>[]).reduce<Maintenance | undefined>(evolveMaintenance, undefined),
    );
  if (stream.startsWith('series/'))
    return ofSeries((events as Recorded<SeriesEvent>[]).reduce<Series | undefined>(evolveSeries, undefined));
  return null;
}

/** What events are about: one product, feature or template, the incident that was linked, else the stream. */
export function subjectOf(stream: string, events: readonly LogEvent[]): string {
  const [first] = events;
  if (first && 'templateId' in first.data) return `template/${first.data.templateId}`;
  if (stream === LINKS_STREAM && first && 'incidentId' in first.data) return `incident/${first.data.incidentId}`;
  if (stream !== CATALOGUE_STREAM || !first) return stream;
  if ('featureId' in first.data) return `feature/${first.data.featureId}`;
  if ('productId' in first.data) return `product/${first.data.productId}`;
  return stream;
}

/** What an input asks to change, by the first id that it names; null when it names none. */
export function subjectOfInput(input: object): string | null {
  const [name, id] = Object.entries(input).find(([key]) => /^[a-z]+Id$/.test(key) && key !== 'updateId') ?? [];
  return name && typeof id === 'string' ? `${name.slice(0, -2)}/${id}` : null;
}

function ofPage(events: readonly Recorded<PageEvent>[]): unknown {
  const settings = events.reduce<PageSettings | undefined>(evolvePage, undefined);
  const continuedOver = events.flatMap((event) =>
    event.type === 'RecordContinued'
      ? [`${event.data.published.index} (${event.data.published.hash.slice(0, 8)})`]
      : [],
  );
  const signingKey = events.reduce<SigningKey | null>(evolveSigningKey, null);
  return {
    ...settings,
    ...looksIn(events),
    ...(events.some(({ type }) => type === 'PageLanguagesChanged') && {
      languages: events.reduce(evolveLanguages, FIRST_LANGUAGES),
    }),
    ...(events.some(({ type }) => type === 'ImprintChanged') && {
      imprint: events.reduce<Text | null>(evolveImprint, null),
    }),
    ...(events.some(({ type }) => type === 'PostmortemTermSet') && {
      postmortemTerm: events.reduce<number | null>(evolvePostmortemTerm, FIRST_POSTMORTEM_TERM),
    }),
    ...(events.some(({ type }) => type === 'PostmortemApprovalsSet') && {
      postmortemApprovals: events.reduce(evolvePostmortemApprovals, 0),
    }),
    ...(events.some(({ type }) => type === 'WritingHelpSet') && {
      writingHelpOff: events.reduce<readonly string[]>(evolveWritingHelp, []),
    }),
    ...(continuedOver.length > 0 && { continuedOver }),
    ...(signingKey && { signingKey: signingKey.keyId }),
  };
}

/** The looks, if any were chosen, with each picture by its kind, its size and the beginning of its hash. */
function looksIn(events: readonly Recorded<PageEvent>[]): object {
  if (!events.some(({ type }) => type === 'PageLooksChanged')) return {};
  const looks = events.reduce(evolveLooks, FIRST_LOOKS);
  const picture = (logo: ToldLogo | null) =>
    logo && `${logo.type}, ${logo.width} × ${logo.height} (${logo.bytes.hash.slice(0, 8)})`;
  const { headerLinks, footerLinks } = looks;
  const address = (link: ToldLink) => `${wordsOf(link.label)}: ${wordsOf(link.url)}`;
  return {
    logo: picture(looks.logo),
    darkLogo: picture(looks.darkLogo),
    accent: looks.accent,
    headerLinks: headerLinks.map(address),
    footerLinks: footerLinks.map(address),
  };
}

function inCatalogue({ products, features }: Catalogue, subject: string): unknown {
  const [kind, id] = subject.split('/');
  if (kind === 'feature') return withoutTimes(features.find((it) => it.id === id));
  if (kind === 'product') return withoutTimes(products.find((it) => it.id === id));
  return {
    products: products.map((it) => it.id),
    features: Object.fromEntries(
      products.map((it) => [it.id, features.filter((at) => at.productId === it.id).map((at) => at.id)]),
    ),
  };
}

function withoutTimes(it: { readonly addedAt: string; readonly changedAt: string } | undefined): unknown {
  if (!it) return undefined;
  const { addedAt: _added, changedAt: _changed, ...values } = it;
  return values;
}

function ofMaintenance(maintenance: Maintenance | undefined): unknown {
  if (!maintenance) return undefined;
  const { id, title, seriesId, status, plan, startedAt, endedAt, claims, overdue } = maintenance;
  return { id, title, seriesId, status, ...plan, startedAt, endedAt, claims, overdue };
}

function ofSeries(series: Series | undefined): unknown {
  return series && { id: series.id, ...series.plan, isEnded: series.isEnded };
}

/** Action items by their ids, each with what was told of it: the places of the record say nothing to people. */
function itemsOf(items: readonly ActionItem[]): object {
  const told = ({ title, due, state, end, slips, missed }: Commitment) => ({
    ...{ title, due, state, end: end?.text ?? null },
    moved: slips.length,
    missed: missed.map((it) => it.due),
  });
  return Object.fromEntries(
    items.map(({ id, addedAt: _added, endedAt: _ended, commitment, ...words }) => [
      id,
      { ...words, commitment: commitment && told(commitment) },
    ]),
  );
}

function ofIncident(incident: Incident | undefined): unknown {
  if (!incident) return undefined;
  const { id, title, status, severity, backfilled, startedAt, resolvedAt, claims, promise, milestones } = incident;
  return {
    ...{ id, title, status, severity, backfilled, startedAt, resolvedAt, claims, promise, milestones },
    impact: impactOfIncident(incident),
    impactSetByHand: incident.impactOverride !== null,
  };
}
