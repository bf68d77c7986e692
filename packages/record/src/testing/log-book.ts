import type { Catalogue, CatalogueEvent } from '@candor/features';
import { CATALOGUE_STREAM, decideCatalogue, EMPTY_CATALOGUE, evolveCatalogue } from '@candor/features';
import type {
  Incident,
  IncidentCommand,
  IncidentEvent,
  LinkEvent,
  Links,
  Maintenance,
  MaintenanceCommand,
  MaintenanceEvent,
  PostmortemDraft,
  PostmortemEvent,
  Series,
  SeriesCommand,
  SeriesEvent,
  TemplateEvent,
  Templates,
} from '@candor/incidents';
import {
  decideIncident,
  decideLinks,
  decideMaintenance,
  decidePostmortemPromise,
  decideSeries,
  decideTemplates,
  EMPTY_DRAFT,
  evolveIncident,
  evolveLinks,
  evolveMaintenance,
  evolvePostmortem,
  evolveSeries,
  evolveTemplates,
  FIRST_POSTMORTEM_TERM,
  incidentStream,
  LINKS_STREAM,
  maintenanceStream,
  NO_LINKS,
  NO_TEMPLATES,
  postmortemStream,
  seriesStream,
  TEMPLATES_STREAM,
} from '@candor/incidents';
import type { Actor, Decided, IncidentId, Instant, MaintenanceId, Recorded, SeriesId, Text } from '@candor/log';
import { sealsInTurn } from '@candor/log/testing';
import type { Continuation, Entry, Language, LogEvent, Looks, PageEvent, PageSettings, SigningKey } from '../index.ts';
import {
  chain,
  decideContinuation,
  decideImprint,
  decideLanguages,
  decideLooks,
  decidePage,
  decidePostmortemApprovals,
  decidePostmortemTerm,
  decideSigningKey,
  decideWritingHelp,
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
  GENESIS,
  headAt,
  PAGE_STREAM,
  toPublic,
} from '../index.ts';
import type { Command } from './command.ts';
import { decideOnPostmortem, isOnPostmortem } from './decide-on-postmortem.ts';

/** A log in memory with its record and the states folded from it: commands are decided, recorded and chained. */
export class LogBook {
  readonly log: Recorded<LogEvent>[] = [];
  readonly record: Entry[] = [];
  readonly incidents = new Map<IncidentId, Incident>();
  readonly drafts = new Map<IncidentId, PostmortemDraft>();
  readonly continuations: Continuation[] = [];
  readonly maintenances = new Map<MaintenanceId, Maintenance>();
  readonly series = new Map<SeriesId, Series>();
  page: PageSettings | undefined;
  looks: Looks = FIRST_LOOKS;
  languages: readonly Language[] = FIRST_LANGUAGES;
  imprint: Text | null = null;
  writingHelpOff: readonly string[] = [];
  signingKey: SigningKey | null = null;
  postmortemTerm: number | null = FIRST_POSTMORTEM_TERM;
  postmortemApprovals = 0;
  links: Links = NO_LINKS;
  templates: Templates = NO_TEMPLATES;
  catalogue: Catalogue = EMPTY_CATALOGUE;
  readonly #seal = sealsInTurn();
  readonly #versions = new Map<string, number>();

  /** Decides a command at a moment and appends what it makes. Throws the domain's refusals. */
  run(now: Instant, command: Command, actor: Actor): void {
    const at = { now, seal: this.#seal, catalogue: this.catalogue };
    if (isOnPostmortem(command)) {
      const { incidentId } = command;
      const { postmortemApprovals: approvalsNeeded } = this;
      const about = { ...at, draft: this.draft(incidentId), incident: this.incidents.get(incidentId), approvalsNeeded };
      this.#appendToPostmortem(command, decideOnPostmortem(command, about), now, actor);
      return;
    }
    switch (command.type) {
      case 'ChangePageSettings':
        this.page = this.#onPage(decidePage(this.page, command, at), now, actor).reduce(evolvePage, this.page);
        break;
      case 'ChangePageLooks':
        this.looks = this.#onPage(decideLooks(this.looks, command, at), now, actor).reduce(evolveLooks, this.looks);
        break;
      case 'ChangePageLanguages': {
        const events = decideLanguages(this.languages, command, at);
        this.languages = this.#onPage(events, now, actor).reduce(evolveLanguages, this.languages);
        break;
      }
      case 'ChangeImprint': {
        const events = decideImprint(this.imprint, command, at);
        this.imprint = this.#onPage(events, now, actor).reduce(evolveImprint, this.imprint);
        break;
      }
      case 'SetWritingHelp': {
        const events = decideWritingHelp(this.writingHelpOff, command, at);
        this.writingHelpOff = this.#onPage(events, now, actor).reduce(evolveWritingHelp, this.writingHelpOff);
        break;
      }
      case 'ContinueRecord':
        for (const event of decideContinuation(this.continuations, command, at))
          this.continuations.push(this.#append(PAGE_STREAM, event, now, actor).data);
        break;
      case 'TellSigningKey': {
        const events = decideSigningKey(this.signingKey, command, at);
        this.signingKey = this.#onPage(events, now, actor).reduce(evolveSigningKey, this.signingKey);
        break;
      }
      case 'SetPostmortemTerm': {
        const events = decidePostmortemTerm(this.postmortemTerm, command, at);
        this.postmortemTerm = this.#onPage(events, now, actor).reduce(evolvePostmortemTerm, this.postmortemTerm);
        break;
      }
      case 'SetPostmortemApprovals': {
        const events = this.#onPage(decidePostmortemApprovals(this.postmortemApprovals, command, at), now, actor);
        this.postmortemApprovals = events.reduce(evolvePostmortemApprovals, this.postmortemApprovals);
        break;
      }
      case 'AddTemplate':
      case 'ChangeTemplate':
      case 'ArchiveTemplate':
        for (const event of decideTemplates(this.templates, command, at))
          this.templates = evolveTemplates(
            this.templates,
            this.#append<TemplateEvent>(TEMPLATES_STREAM, event, now, actor),
          );
        break;
      case 'LinkIncidents':
      case 'UnlinkIncidents':
        for (const event of decideLinks(this.links, command, { now, exists: (id) => this.incidents.has(id) }))
          this.links = evolveLinks(this.links, this.#append<LinkEvent>(LINKS_STREAM, event, now, actor));
        break;
      default:
        if ('incidentId' in command) this.#runOnIncident(now, command, actor);
        else if ('seriesId' in command && command.type !== 'ScheduleMaintenance')
          this.#runOnSeries(now, command, actor);
        else if ('maintenanceId' in command) this.#runOnMaintenance(now, command, actor);
        else
          for (const event of decideCatalogue(this.catalogue, command, at)) {
            const recorded = this.#append<CatalogueEvent>(CATALOGUE_STREAM, event, now, actor);
            this.catalogue = evolveCatalogue(this.catalogue, recorded);
          }
    }
  }

  /** The postmortem's draft of an incident, empty before the first save. */
  draft(incidentId: IncidentId): PostmortemDraft {
    return this.drafts.get(incidentId) ?? EMPTY_DRAFT;
  }

  #onPage(events: readonly Decided<PageEvent>[], now: Instant, actor: Actor): Recorded<PageEvent>[] {
    return events.map((event) => this.#append<PageEvent>(PAGE_STREAM, event, now, actor));
  }

  #appendToPostmortem(
    { incidentId }: { readonly incidentId: IncidentId },
    events: readonly Decided<PostmortemEvent>[],
    now: Instant,
    actor: Actor,
  ): void {
    for (const event of events) {
      const recorded = this.#append<PostmortemEvent>(postmortemStream(incidentId), event, now, actor);
      this.drafts.set(incidentId, evolvePostmortem(this.draft(incidentId), recorded));
    }
  }

  #runOnIncident(now: Instant, command: IncidentCommand, actor: Actor): void {
    const { incidentId } = command;
    const at = { now, seal: this.#seal, catalogue: this.catalogue };
    const before = this.incidents.get(incidentId);
    for (const event of decideIncident(this.incidents.get(incidentId), command, at)) {
      const recorded = this.#append<IncidentEvent>(incidentStream(incidentId), event, now, actor);
      this.incidents.set(incidentId, evolveIncident(this.incidents.get(incidentId), recorded));
    }
    const after = this.incidents.get(incidentId);
    if (!after) return;
    const promising = { now, term: this.postmortemTerm, timeZone: this.page?.timeZone ?? 'Etc/UTC' };
    const promised = decidePostmortemPromise(this.draft(incidentId), { before, after }, promising);
    this.#appendToPostmortem({ incidentId }, promised, now, actor);
  }

  #runOnMaintenance(now: Instant, command: MaintenanceCommand, actor: Actor): void {
    const { maintenanceId: id } = command;
    const at = { now, seal: this.#seal, catalogue: this.catalogue };
    for (const event of decideMaintenance(this.maintenances.get(id), command, at)) {
      const recorded = this.#append<MaintenanceEvent>(maintenanceStream(id), event, now, actor);
      this.maintenances.set(id, evolveMaintenance(this.maintenances.get(id), recorded));
    }
  }

  #runOnSeries(now: Instant, command: SeriesCommand, actor: Actor): void {
    const { seriesId: id } = command;
    const at = { now, seal: this.#seal, catalogue: this.catalogue };
    for (const event of decideSeries(this.series.get(id), command, at)) {
      const recorded = this.#append<SeriesEvent>(seriesStream(id), event, now, actor);
      this.series.set(id, evolveSeries(this.series.get(id), recorded));
    }
  }

  #append<Body extends LogEvent>(stream: string, event: Decided<Body>, now: Instant, actor: Actor): Recorded<Body> {
    const recordedAt = maximum(now, this.log.at(-1)?.recordedAt);
    const version = (this.#versions.get(stream) ?? 0) + 1;
    this.#versions.set(stream, version);
    const body = toPublic({ ...event, stream, actor } as Decided<LogEvent> & { stream: string; actor: Actor });
    const newest = this.record.at(-1);
    if (body) this.record.push(chain(newest ? headAt(newest) : GENESIS, body, recordedAt));
    const index = body ? this.record.length : null;
    const sequence = this.log.length + 1;
    const place = { stream, version, sequence, index, recordedAt };
    const recorded = { ...event, ...place, schema: 1, actor, commandId: `${actor.id ?? actor.role}-${sequence}` };
    this.log.push(recorded as Recorded<LogEvent>);
    return recorded;
  }
}

function maximum(now: Instant, last: Instant | undefined): Instant {
  return last !== undefined && last > now ? last : now;
}
