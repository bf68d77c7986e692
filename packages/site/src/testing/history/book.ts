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
} from '@candor/incidents';
import {
  EMPTY_DRAFT,
  evolveIncident,
  evolveLinks,
  evolveMaintenance,
  evolvePostmortem,
  evolveSeries,
  FIRST_POSTMORTEM_TERM,
  incidentOfStream,
  LINKS_STREAM,
  maintenanceOfStream,
  NO_LINKS,
  postmortemOfStream,
  seriesOfStream,
} from '@candor/incidents';
import type { Actor, Decided, Deciding, Instant, MaintenanceId, Recorded, SeriesId, Text } from '@candor/log';
import { IncidentId, instantOf, sealText } from '@candor/log';
import type {
  Continuation,
  Entry,
  Head,
  Language,
  LogEvent,
  Looks,
  PageEvent,
  PageSettings,
  SigningKey,
} from '@candor/record';
import {
  chain,
  evolveImprint,
  evolveLanguages,
  evolveLooks,
  evolvePage,
  evolvePostmortemTerm,
  evolveSigningKey,
  FIRST_LANGUAGES,
  FIRST_LOOKS,
  GENESIS,
  headAt,
  PAGE_STREAM,
  toPublic,
} from '@candor/record';
import { INTERNAL_MARK } from './internal-marks.ts';

/** Some weeks before the clocks change in most zones. */
const BEGINNING = instantOf(Date.UTC(2024, 2, 8, 21, 40, 7, 123));

/** A log with its record and the states folded from it, written as the api writes them, in memory. */
export class Book {
  readonly log: Recorded<LogEvent>[] = [];
  readonly record: Entry[] = [];
  readonly incidents = new Map<IncidentId, Incident>();
  readonly drafts = new Map<IncidentId, PostmortemDraft>();
  readonly maintenances = new Map<MaintenanceId, Maintenance>();
  readonly series = new Map<SeriesId, Series>();
  readonly continuations: Continuation[] = [];
  page: PageSettings | undefined;
  looks: Looks = FIRST_LOOKS;
  languages: readonly Language[] = FIRST_LANGUAGES;
  imprint: Text | null = null;
  signingKey: SigningKey | null = null;
  postmortemTerm: number | null = FIRST_POSTMORTEM_TERM;
  links: Links = NO_LINKS;
  catalogue: Catalogue = EMPTY_CATALOGUE;
  now: Instant = BEGINNING;
  #head: Head = GENESIS;
  #made = 0;
  readonly #versions = new Map<string, number>();

  /** What deciding may know now; `mark` goes in front of every text that is sealed. */
  deciding(mark = ''): Deciding {
    return { now: this.now, seal: (text) => sealText(mark + text, this.#next().toString(16).padStart(32, '0')) };
  }

  /** A fresh id of any sort. */
  id<Id extends string>(schema: { parse: (value: string) => Id }): Id {
    return schema.parse(`x${this.#next().toString(36).padStart(11, '0')}`);
  }

  /** Appends what one command decided; `actor` as in the log. */
  append(stream: string, decided: readonly Decided<LogEvent>[], actor: Actor): void {
    const commandId = `${INTERNAL_MARK}-command-${this.#next()}`;
    for (const body of decided) {
      const version = (this.#versions.get(stream) ?? 0) + 1;
      const projected = toPublic({ ...body, stream, actor });
      const entry = projected && chain(this.#head, projected, this.now);
      const index = entry?.index ?? null;
      const event = { ...body, sequence: this.log.length + 1, stream, version, schema: 1, actor, commandId, index };
      this.#fold({ ...event, recordedAt: this.now });
      this.#versions.set(stream, version);
      if (!entry) continue;
      this.#head = headAt(entry);
      this.record.push(entry);
    }
  }

  #next(): number {
    this.#made += 1;
    return this.#made;
  }

  #fold(event: Recorded<LogEvent>): void {
    this.log.push(event);
    const { stream } = event;
    if (event.type === 'RecordContinued') this.continuations.push(event.data);
    else if (stream === PAGE_STREAM) this.#foldPage(event as PageEvent);
    else if (stream === CATALOGUE_STREAM)
      this.catalogue = evolveCatalogue(this.catalogue, event as Recorded<CatalogueEvent>);
    else if (stream === LINKS_STREAM) this.links = evolveLinks(this.links, event as LinkEvent);
    else if (postmortemOfStream(stream) !== null) this.#foldDraft(event as Recorded<PostmortemEvent>);
    else if (!this.#foldMaintenance(event)) {
      const id = IncidentId.parse(incidentOfStream(stream));
      this.incidents.set(id, evolveIncident(this.incidents.get(id), event as Recorded<IncidentEvent>));
    }
  }

  #foldPage(event: PageEvent): void {
    this.page = evolvePage(this.page, event);
    this.looks = evolveLooks(this.looks, event);
    this.languages = evolveLanguages(this.languages, event);
    this.imprint = evolveImprint(this.imprint, event);
    this.signingKey = evolveSigningKey(this.signingKey, event);
    this.postmortemTerm = evolvePostmortemTerm(this.postmortemTerm, event);
  }

  #foldMaintenance(event: Recorded<LogEvent>): boolean {
    const id = maintenanceOfStream(event.stream);
    const seriesId = seriesOfStream(event.stream);
    if (id !== null)
      this.maintenances.set(id, evolveMaintenance(this.maintenances.get(id), event as Recorded<MaintenanceEvent>));
    else if (seriesId !== null)
      this.series.set(seriesId, evolveSeries(this.series.get(seriesId), event as Recorded<SeriesEvent>));
    return id !== null || seriesId !== null;
  }

  #foldDraft(event: Recorded<PostmortemEvent>): void {
    const id = IncidentId.parse(postmortemOfStream(event.stream));
    this.drafts.set(id, evolvePostmortem(this.drafts.get(id) ?? EMPTY_DRAFT, event));
  }
}
