import { openSite } from '../../doors.ts';
import { PLAIN_ASSETS } from '../assets.ts';
import { Book } from '../history/book.ts';
import { asOfNewest } from '../publish.ts';
import type { CapturedAnswer, CapturedComponent } from './captured/answers.ts';
import type { Action } from './commands/action.ts';
import { instant, perform } from './commands/action.ts';
import { openPage, setStanding } from './commands/catalogue.ts';
import { endIncident, tellIncident } from './commands/incidents.ts';
import { endMaintenance, tellMaintenance } from './commands/maintenances.ts';

/** A Candor page on which captured answers happen again, one after the other. */
export class Replay {
  readonly #book = new Book();
  readonly #site = openSite(PLAIN_ASSETS);
  readonly #told = new Set<string>();
  #applied = 0;

  /** How many incidents were told, and of how many the impact was set by hand. */
  get impacts(): { readonly told: number; readonly byHand: number } {
    const incidents = [...this.#book.incidents.values()];
    return { told: incidents.length, byHand: incidents.filter((it) => it.impactOverride !== null).length };
  }

  /** `all`: every answer that will be told, for what they know of the components. */
  constructor(all: readonly CapturedAnswer[]) {
    const opening = openPage(all);
    this.#book.now = opening[0]?.at ?? this.#book.now;
    perform(this.#book, opening);
  }

  /** Does what leads from the answer told before to this one. */
  tell(answer: CapturedAnswer): void {
    const { page, components = [], incidents = [], scheduled_maintenances: maintenances = [] } = answer;
    const told = [...incidents, ...maintenances];
    const listed = components.length > 0 ? components : told.flatMap((it) => it.components ?? []);
    const there = new Set(told.map(({ id }) => id));
    perform(this.#book, [
      ...listed.map((component) => standingOf(component, answer)),
      ...incidents.flatMap((incident) => tellIncident(incident, this.#told)),
      ...maintenances.flatMap((maintenance) => tellMaintenance(maintenance, this.#told)),
      ...this.#ended(there).map((id) => this.#end(id, page.updated_at)),
    ]);
    for (const { incident_updates } of told) for (const { id } of incident_updates) this.#told.add(id);
  }

  /** What Candor publishes now under a path. */
  file(path: string): string {
    for (const entry of this.#book.record.slice(this.#applied)) this.#site.apply(entry);
    this.#applied = this.#book.record.length;
    return String(this.#site.render(path, asOfNewest(this.#site)));
  }

  #ended(there: ReadonlySet<string>): string[] {
    const { incidents, maintenances } = this.#book;
    const open = [
      ...[...incidents.values()].filter(({ status }) => status !== 'resolved'),
      ...[...maintenances.values()].filter(({ status }) => status !== 'completed'),
    ];
    return open.map(({ id }) => id).filter((id) => !there.has(id));
  }

  #end(id: string, at: string): Action {
    return [...this.#book.incidents.keys()].some((it) => it === id) ? endIncident(id, at) : endMaintenance(id, at);
  }
}

/** What a component is besides what its newest update says: somebody set that by hand. */
function standingOf(component: CapturedComponent, { incidents = [], scheduled_maintenances = [] }: CapturedAnswer) {
  const said = [...incidents, ...scheduled_maintenances]
    .flatMap(({ incident_updates }) => incident_updates)
    .filter(({ affected_components }) => affected_components?.some(({ code }) => code === component.id))
    .sort((one, other) => Date.parse(other.created_at) - Date.parse(one.created_at))[0]
    ?.affected_components?.find(({ code }) => code === component.id)?.new_status;
  const status = said === component.status ? 'operational' : component.status;
  return setStanding(instant(component.updated_at), { id: component.id, status });
}
