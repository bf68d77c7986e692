import type { CatalogueCommand } from '@candor/features';
import { CATALOGUE_STREAM, decideCatalogue } from '@candor/features';
import type { Impact, IncidentCommand, Relation } from '@candor/incidents';
import type { ActionItemId, Actor } from '@candor/log';
import { CLOCK, FeatureId, IncidentId, Instant, MaintenanceId, PageId, ProductId, UpdateId } from '@candor/log';
import type { Entry, Language } from '@candor/record';
import {
  ChangePageLooks,
  decideContinuation,
  decideImprint,
  decideLanguages,
  decideLooks,
  decidePage,
  PAGE_STREAM,
} from '@candor/record';
import type { z } from 'zod';
import { Book } from '../../testing/history/book.ts';
import { addItem, runOutCommitments, writeCommitment } from '../../testing/history/perform/on-commitment.ts';
import { writeToIncident } from '../../testing/history/perform/on-incident.ts';
import { linkIncidents } from '../../testing/history/perform/on-links.ts';
import { followPlan, writeMaintenance } from '../../testing/history/perform/on-maintenance.ts';
import { publishText, runOutPromisedPostmortem, saveDraft } from '../../testing/history/perform/on-postmortem.ts';
import type { Planned, Reworded, Said, Worked } from './said.ts';

const OPERATOR: Actor = { role: 'publisher', id: 'operator' };

/** Writes a record the way operators do, for tests: through the domain, at times of its choosing. */
export class Author {
  readonly #book = new Book();

  get record(): readonly Entry[] {
    return this.#book.record;
  }

  /** Says when the next thing happens; until then the clock does what it has to. */
  at(time: string): this {
    this.#book.now = Instant.parse(time);
    for (const { id, promise } of this.#book.incidents.values())
      if (promise) this.#write({ type: 'RunOutPromise', incidentId: id, due: promise.due }, CLOCK);
    for (const incident of this.#book.incidents.values()) runOutPromisedPostmortem(this.#book, incident, CLOCK);
    runOutCommitments(this.#book, CLOCK);
    for (const id of this.#book.maintenances.keys()) followPlan(this.#book, id, CLOCK);
    return this;
  }

  looks(looks: Partial<z.input<typeof ChangePageLooks>>): this {
    const plain = { accent: { light: null, dark: null }, headerLinks: [], footerLinks: [] };
    const command = ChangePageLooks.parse({ ...plain, ...looks });
    this.#book.append(PAGE_STREAM, decideLooks(this.#book.looks, command, this.#book.deciding()), OPERATOR);
    return this;
  }

  languages(...languages: Language[]): this {
    const decided = decideLanguages(this.#book.languages, { languages }, this.#book.deciding());
    this.#book.append(PAGE_STREAM, decided, OPERATOR);
    return this;
  }

  imprint(imprint: string | null): this {
    const decided = decideImprint(this.#book.imprint, { imprint }, this.#book.deciding());
    this.#book.append(PAGE_STREAM, decided, OPERATOR);
    return this;
  }

  page(name: string, settings: { url?: string; timeZone?: string; about?: string } = {}): this {
    const { url = 'https://status.example.com', timeZone = 'Etc/UTC', about } = settings;
    const command = { pageId: this.#book.id(PageId), name, url, timeZone, about };
    this.#book.append(PAGE_STREAM, decidePage(this.#book.page, command, this.#book.deciding()), OPERATOR);
    return this;
  }

  /** Goes on after entries were lost. */
  continueOver(index: number, reason: string): this {
    const lost = {
      published: { index, hash: 'f'.repeat(64) },
      from: { index: index - 2, hash: 'e'.repeat(64) },
      reason,
    };
    const events = decideContinuation(this.#book.continuations, lost, this.#book.deciding());
    this.#book.append(PAGE_STREAM, events, OPERATOR);
    return this;
  }

  /** Adds a product with features; each is a name, or a name and a description. */
  product(name: string, features: readonly (string | readonly [string, string])[], description?: string): this {
    const productId = this.#book.id(ProductId);
    this.catalogue({ type: 'AddProduct', productId, name, description });
    for (const feature of features) {
      const [itsName, about] = typeof feature === 'string' ? [feature] : feature;
      const featureId = this.#book.id(FeatureId);
      this.catalogue({ type: 'AddFeature', productId, featureId, name: itsName, description: about });
    }
    return this;
  }

  catalogue(command: CatalogueCommand): this {
    this.#book.append(
      CATALOGUE_STREAM,
      decideCatalogue(this.#book.catalogue, command, this.#book.deciding()),
      OPERATOR,
    );
    return this;
  }

  declare(title: string, said: Said): IncidentId {
    const incidentId = this.#book.id(IncidentId);
    const updateId = this.#book.id(UpdateId);
    this.#write({ type: 'DeclareIncident', incidentId, updateId, title, status: said.status, ...this.#message(said) });
    return incidentId;
  }

  update(incidentId: IncidentId, said: Said): this {
    const updateId = this.#book.id(UpdateId);
    return this.#write({ type: 'PublishUpdate', incidentId, updateId, status: said.status, ...this.#message(said) });
  }

  /** Corrects an update of an incident, counted from 0 in the order of posting. */
  correct(incidentId: IncidentId, nth: number, { change, text, reason }: Reworded): this {
    const updateId = this.#updateId(incidentId, nth);
    const after = this.#book.incidents.get(incidentId)?.wordings[updateId]?.revision ?? 0;
    return this.#write({ type: 'CorrectUpdate', incidentId, updateId, change, text, reason, after });
  }

  /** Withdraws an update of an incident, counted from 0 in the order of posting. */
  withdraw(incidentId: IncidentId, nth: number, reason: string): this {
    return this.#write({ type: 'WithdrawUpdate', incidentId, updateId: this.#updateId(incidentId, nth), reason });
  }

  withdrawPromise(incidentId: IncidentId, reason: string): this {
    const due = this.#book.incidents.get(incidentId)?.promise?.due ?? this.#book.now;
    return this.#write({ type: 'WithdrawPromise', incidentId, due, reason });
  }

  impact(incidentId: IncidentId, impact: Impact | null, reason: string): this {
    return this.#write({ type: 'OverrideImpact', incidentId, impact, reason });
  }

  link(incidentId: IncidentId, relation: Relation, otherId: IncidentId): this {
    linkIncidents(this.#book, { type: 'LinkIncidents', incidentId, otherId, relation, public: true }, OPERATOR);
    return this;
  }

  unlink(incidentId: IncidentId, otherId: IncidentId): this {
    linkIncidents(this.#book, { type: 'UnlinkIncidents', incidentId, otherId }, OPERATOR);
    return this;
  }

  backfill(title: string, said: readonly (Said & { readonly happenedAt: string })[]): IncidentId {
    const incidentId = this.#book.id(IncidentId);
    const updates = said.map((it) => ({
      status: it.status,
      ...this.#message(it),
      happenedAt: Instant.parse(it.happenedAt),
    }));
    const updateIds = updates.map(() => this.#book.id(UpdateId));
    this.#write({ type: 'BackfillIncident', incidentId, updateIds, title, updates });
    return incidentId;
  }

  /** Publishes a text as the postmortem of a resolved incident: its first revision, or the next. */
  postmortem(incidentId: IncidentId, text: string): this {
    const incident = this.#book.incidents.get(incidentId);
    if (!incident) throw new Error(`There is no incident ${incidentId}.`);
    const pick = [...this.#book.incidents.keys()].indexOf(incidentId);
    if (!this.#book.drafts.get(incidentId)?.version)
      saveDraft(this.#book, { type: 'draft', pick, text: 'Written.', due: null }, OPERATOR);
    publishText(this.#book, { incident, text }, OPERATOR);
    return this;
  }

  /** Commits to something by a day, YYYY-MM-DD, after an incident whose postmortem is published. */
  commit(incidentId: IncidentId, title: string, due: string): ActionItemId {
    const itemId = addItem(this.#book, incidentId, OPERATOR);
    writeCommitment(this.#book, { type: 'MakeCommitment', incidentId, itemId, title, due }, OPERATOR);
    return itemId;
  }

  move(incidentId: IncidentId, itemId: ActionItemId, due: string, reason: string): this {
    writeCommitment(this.#book, { type: 'MoveCommitment', incidentId, itemId, due, reason }, OPERATOR);
    return this;
  }

  keep(incidentId: IncidentId, itemId: ActionItemId, evidence: string): this {
    writeCommitment(this.#book, { type: 'KeepCommitment', incidentId, itemId, evidence }, OPERATOR);
    return this;
  }

  drop(incidentId: IncidentId, itemId: ActionItemId, reason: string): this {
    writeCommitment(this.#book, { type: 'DropCommitment', incidentId, itemId, reason }, OPERATOR);
    return this;
  }

  schedule(title: string, { text, ...planned }: Planned & { readonly text: string }): MaintenanceId {
    const ids = { maintenanceId: this.#book.id(MaintenanceId), updateId: this.#book.id(UpdateId), seriesId: null };
    const command = { type: 'ScheduleMaintenance', ...ids, title, text, ...this.#plan(planned) } as const;
    writeMaintenance(this.#book, command, OPERATOR);
    return ids.maintenanceId;
  }

  work(maintenanceId: MaintenanceId, { status, ...said }: Worked): this {
    const updateId = this.#book.id(UpdateId);
    const { text, features, happenedAt } = this.#message(said);
    const command = { maintenanceId, updateId, status, text, features, happenedAt };
    writeMaintenance(this.#book, { type: 'PublishMaintenanceUpdate', ...command }, OPERATOR);
    return this;
  }

  replan(maintenanceId: MaintenanceId, { reason, ...planned }: Planned & { readonly reason: string }): this {
    const command = { type: 'ChangeMaintenancePlan', maintenanceId, reason, ...this.#plan(planned) } as const;
    writeMaintenance(this.#book, command, OPERATOR);
    return this;
  }

  /** Corrects an update of a maintenance, or withdraws it where there is no other text. */
  rework(
    maintenanceId: MaintenanceId,
    nth: number,
    { reason, ...correction }: Partial<Reworded> & { reason: string },
  ): this {
    const wordings = this.#book.maintenances.get(maintenanceId)?.wordings ?? {};
    const updateId = Object.keys(wordings)[nth] as UpdateId;
    const { change = 'fact', text } = correction;
    const of = { maintenanceId, updateId, reason };
    const command =
      text === undefined
        ? ({ type: 'WithdrawMaintenanceUpdate', ...of } as const)
        : ({
            type: 'CorrectMaintenanceUpdate',
            ...of,
            change,
            text,
            after: wordings[updateId]?.revision ?? 0,
          } as const);
    writeMaintenance(this.#book, command, OPERATOR);
    return this;
  }

  /** The id of a feature, by its name. */
  feature(name: string): FeatureId {
    const found = this.#book.catalogue.features.find((feature) => feature.name.text === name);
    if (!found) throw new Error(`There is no feature ${name}.`);
    return found.id;
  }

  /** The id of an update of an incident, counted from 0 in the order of posting. */
  #updateId(incidentId: IncidentId, nth: number): UpdateId {
    return Object.keys(this.#book.incidents.get(incidentId)?.wordings ?? {})[nth] as UpdateId;
  }

  #plan({ from, until, features, startsByItself = true, endsByItself = false }: Planned) {
    const window = { scheduledFor: Instant.parse(from), scheduledUntil: Instant.parse(until) };
    return { ...window, features: features.map((name) => this.feature(name)), startsByItself, endsByItself };
  }

  #message({ text, features = {}, happenedAt, nextUpdateBy }: Omit<Said, 'status'>) {
    const claims = Object.entries(features).map(([name, to]) => ({ featureId: this.feature(name), status: to }));
    const time = (iso: string | undefined) => (iso === undefined ? null : Instant.parse(iso));
    return { text, features: claims, happenedAt: time(happenedAt), nextUpdateBy: time(nextUpdateBy) };
  }

  #write(command: IncidentCommand, actor = OPERATOR): this {
    writeToIncident(this.#book, command, actor);
    return this;
  }
}
