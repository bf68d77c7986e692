import type { Catalogue, CatalogueEvent } from '@candor/features';
import { CATALOGUE_STREAM, EMPTY_CATALOGUE, evolveCatalogue } from '@candor/features';
import type {
  Incident,
  IncidentEvent,
  LinkEvent,
  Links,
  Maintenance,
  MaintenanceEvent,
  PostmortemDraft,
  PostmortemEvent,
  Series,
  SeriesEvent,
  TemplateEvent,
  Templates,
} from '@candor/incidents';
import {
  evolveLinks,
  evolveMaintenance,
  evolveSeries,
  evolveTemplates,
  FIRST_POSTMORTEM_TERM,
  incidentOf,
  incidentStream,
  LINKS_STREAM,
  maintenanceStream,
  NO_LINKS,
  NO_TEMPLATES,
  postmortemOf,
  postmortemStream,
  seriesStream,
  TEMPLATES_STREAM,
} from '@candor/incidents';
import type { IncidentId, MaintenanceId, Recorded, SeriesId, Text } from '@candor/log';
import type { Continuation, Language, LogEvent, Looks, PageEvent, PageSettings, ToldKey } from '@candor/record';
import {
  evolveImprint,
  evolveLanguages,
  evolveLooks,
  evolvePage,
  evolvePostmortemApprovals,
  evolvePostmortemTerm,
  evolveWritingHelp,
  FIRST_LANGUAGES,
  FIRST_LOOKS,
  PAGE_STREAM,
} from '@candor/record';
import type { Reader } from '../store/store.ts';
import { loadStream } from './load.ts';

/** Everything that the page's stream says, each part as it stands. */
export interface PageState {
  /** What the page says of itself, or undefined before it ever said anything. */
  readonly page: PageSettings | undefined;
  /** How it looks: plainly before anybody chose. */
  readonly looks: Looks;
  /** The languages that it is written in, the main one first. */
  readonly languages: readonly Language[];
  /** Who runs it, or null while nobody said so. */
  readonly imprint: Text | null;
  /** Within how many working days a postmortem is promised; null where none is. */
  readonly postmortemTerm: number | null;
  /** How many approvals it takes to publish a postmortem. */
  readonly postmortemApprovals: number;
  /** The rules of the writing help that are switched off. */
  readonly writingHelpOff: readonly string[];
  /** Where the record goes on after entries were lost, oldest first. */
  readonly continuations: readonly Continuation[];
  /** The key that was told last and the entry that tells it, or null before one was told. */
  readonly signingKey: ToldKey | null;
}

/** Loads the page's stream, which holds its logos too, once for all that is asked of it. */
export async function loadPageState(reader: Reader): Promise<PageState> {
  const events = await loadOnly<PageEvent>(reader, PAGE_STREAM);
  const told = events.findLast((event) => event.type === 'SigningKeyTold');
  return {
    page: events.reduce<PageSettings | undefined>(evolvePage, undefined),
    looks: events.reduce(evolveLooks, FIRST_LOOKS),
    languages: events.reduce(evolveLanguages, FIRST_LANGUAGES),
    imprint: events.reduce<Text | null>(evolveImprint, null),
    postmortemTerm: events.reduce(evolvePostmortemTerm, FIRST_POSTMORTEM_TERM),
    postmortemApprovals: events.reduce(evolvePostmortemApprovals, 0),
    writingHelpOff: events.reduce<readonly string[]>(evolveWritingHelp, []),
    continuations: events.flatMap((event) => (event.type === 'RecordContinued' ? [event.data] : [])),
    signingKey: told && told.index !== null ? { ...told.data, index: told.index } : null,
  };
}

/** What the page says of itself, or undefined before it ever said anything. */
export async function loadPage(reader: Reader): Promise<PageSettings | undefined> {
  return (await loadPageState(reader)).page;
}

/** How the page looks: plainly before anybody chose. */
export async function loadLooks(reader: Reader): Promise<Looks> {
  return (await loadPageState(reader)).looks;
}

/** Within how many working days a postmortem is promised; null where none is. */
export async function loadPostmortemTerm(reader: Reader): Promise<number | null> {
  return (await loadPageState(reader)).postmortemTerm;
}

/** How many approvals it takes to publish a postmortem. */
export async function loadPostmortemApprovals(reader: Reader): Promise<number> {
  return (await loadPageState(reader)).postmortemApprovals;
}

/** The languages that pages are written in, the main one first. */
export async function loadLanguages(reader: Reader): Promise<readonly Language[]> {
  return (await loadPageState(reader)).languages;
}

/** Who runs the page, or null while nobody said so. */
export async function loadImprint(reader: Reader): Promise<Text | null> {
  return (await loadPageState(reader)).imprint;
}

/** The rules of the writing help that are switched off. */
export async function loadWritingHelp(reader: Reader): Promise<readonly string[]> {
  return (await loadPageState(reader)).writingHelpOff;
}

/** Where the record goes on after entries were lost, oldest first. */
export async function loadContinuations(reader: Reader): Promise<readonly Continuation[]> {
  return (await loadPageState(reader)).continuations;
}

/** The key that was told last and the entry that tells it, or null before one was told. */
export async function loadSigningKey(reader: Reader): Promise<ToldKey | null> {
  return (await loadPageState(reader)).signingKey;
}

/** All products and features as they stand. */
export async function loadCatalogue(reader: Reader): Promise<Catalogue> {
  const events = await loadOnly<CatalogueEvent>(reader, CATALOGUE_STREAM);
  return events.reduce(evolveCatalogue, EMPTY_CATALOGUE);
}

/** One incident as it stands, or undefined when there is none with this id. */
export async function loadIncident(reader: Reader, id: IncidentId): Promise<Incident | undefined> {
  const events = await loadOnly<IncidentEvent>(reader, incidentStream(id));
  return incidentOf(events);
}

/** One maintenance as it stands, or undefined when there is none with this id. */
export async function loadMaintenance(reader: Reader, id: MaintenanceId): Promise<Maintenance | undefined> {
  const events = await loadOnly<MaintenanceEvent>(reader, maintenanceStream(id));
  return events.reduce<Maintenance | undefined>(evolveMaintenance, undefined);
}

/** Recurring windows as they stand, or undefined when there are none with this id. */
export async function loadSeries(reader: Reader, id: SeriesId): Promise<Series | undefined> {
  const events = await loadOnly<SeriesEvent>(reader, seriesStream(id));
  return events.reduce<Series | undefined>(evolveSeries, undefined);
}

/** All links between incidents as they stand. */
export async function loadLinks(reader: Reader): Promise<Links> {
  const events = await loadOnly<LinkEvent>(reader, LINKS_STREAM);
  return events.reduce(evolveLinks, NO_LINKS);
}

/** All templates, archived ones too. */
export async function loadTemplates(reader: Reader): Promise<Templates> {
  const events = await loadOnly<TemplateEvent>(reader, TEMPLATES_STREAM);
  return events.reduce(evolveTemplates, NO_TEMPLATES);
}

/** What people wrote for the postmortem of one incident: the empty draft when that is nothing. */
export async function loadPostmortemDraft(reader: Reader, id: IncidentId): Promise<PostmortemDraft> {
  const events = await loadOnly<PostmortemEvent>(reader, postmortemStream(id));
  return postmortemOf(events);
}

// A stream holds events of one sort: each is only ever appended to by that sort's own decisions.
function loadOnly<Event extends LogEvent>(reader: Reader, stream: string): Promise<Recorded<Event>[]> {
  return loadStream(reader, stream) as Promise<Recorded<LogEvent>[]> as Promise<Recorded<Event>[]>;
}
