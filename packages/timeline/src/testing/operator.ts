import type { FeatureStatus } from '@candor/features';
import type { CorrectionSort, Impact, IncidentStatus, MarkedMilestone, Relation, Severity } from '@candor/incidents';
import type { Actor, FeatureId } from '@candor/log';
import { CLOCK, IncidentId, NoteId, UpdateId } from '@candor/log';
import type { Command, LogBook } from '@candor/record/testing';
import { at, FEATURES, INCIDENT, openScene } from './scene.ts';

/** What an operator posts in a test: times as `18:10`, features by their short names. */
export interface Post {
  readonly status?: IncidentStatus;
  readonly text?: string;
  readonly happened?: string;
  readonly next?: string;
  readonly features?: Partial<Record<keyof typeof FEATURES, FeatureStatus>>;
}

/** Other words for an update, and the revision that they take the place of. */
interface Correcting {
  readonly change: CorrectionSort;
  readonly text: string;
  readonly after?: number;
}

const OPERATOR: Actor = { role: 'publisher', id: 'operator-1' };

/** Who runs a command in tests. */
export function actorOf(command: Command): Actor {
  return command.type === 'RunOutPromise' ? CLOCK : OPERATOR;
}

/** An operator at work on `INCIDENT`, each deed at a time given first. */
export class Operator {
  readonly book: LogBook = openScene();
  #ids = 0;
  readonly #updates: UpdateId[] = [];

  /** Declares the incident. */
  declares(now: string, post: Post & { readonly title?: string; readonly severity?: Severity } = {}): this {
    const { title = 'Messages are not being sent', severity = null } = post;
    const updateId = this.#updateId();
    this.#run(now, {
      type: 'DeclareIncident',
      incidentId: INCIDENT,
      updateId,
      title,
      severity,
      ...message(post),
    });
    return this;
  }

  /** Tells the incident after it was over: each update at the time it happened. */
  tellsAfterwards(now: string, title: string, posts: readonly (Post & { readonly happened: string })[]): this {
    const updateIds = posts.map(() => this.#updateId());
    const updates = posts.map((post) => ({ ...message(post), happenedAt: at(post.happened) }));
    this.#run(now, { type: 'BackfillIncident', incidentId: INCIDENT, updateIds, title, updates });
    return this;
  }

  posts(now: string, post: Post = {}): this {
    const updateId = this.#updateId();
    this.#run(now, { type: 'PublishUpdate', incidentId: INCIDENT, updateId, ...message(post) });
    return this;
  }

  notes(now: string, text: string, happened = now): this {
    this.#ids += 1;
    const noteId = NoteId.parse(`note${String(this.#ids).padStart(8, '0')}`);
    this.#run(now, { type: 'AddNote', incidentId: INCIDENT, noteId, text, happenedAt: at(happened) });
    return this;
  }

  /** Marks a milestone, or takes it back when `happened` is null. */
  marks(now: string, milestone: MarkedMilestone, happened: string | null): this {
    const happenedAt = happened === null ? null : at(happened);
    this.#run(now, { type: 'MarkMilestone', incidentId: INCIDENT, milestone, happenedAt });
    return this;
  }

  setsImpact(now: string, impact: Impact | null, reason: string): this {
    this.#run(now, { type: 'OverrideImpact', incidentId: INCIDENT, impact, reason });
    return this;
  }

  setsSeverity(now: string, severity: Severity | null): this {
    this.#run(now, { type: 'SetSeverity', incidentId: INCIDENT, severity });
    return this;
  }

  /** Gives the nth update (from 1) other words. */
  corrects(now: string, nth: number, { change, text, after = 1 }: Correcting): this {
    const updateId = this.#updates[nth - 1] as UpdateId;
    const reason = 'It was worded badly.';
    this.#run(now, { type: 'CorrectUpdate', incidentId: INCIDENT, updateId, change, text, reason, after });
    return this;
  }

  /** Takes the words of the nth update (from 1) back. */
  withdraws(now: string, nth: number, reason: string): this {
    const updateId = this.#updates[nth - 1] as UpdateId;
    this.#run(now, { type: 'WithdrawUpdate', incidentId: INCIDENT, updateId, reason });
    return this;
  }

  /** Says that the update promised for `due` is not promised any more. */
  withdrawsPromise(now: string, due: string): this {
    this.#run(now, { type: 'WithdrawPromise', incidentId: INCIDENT, due: at(due), reason: 'We wait for others.' });
    return this;
  }

  /** The clock notes that the update promised for `due` did not come. */
  runsOut(now: string, due: string): this {
    this.#run(now, { type: 'RunOutPromise', incidentId: INCIDENT, due: at(due) });
    return this;
  }

  /** Declares another incident, and says what this one is to it. */
  links(now: string, relation: Relation, title: string, isPublic: boolean): this {
    this.#ids += 1;
    const otherId = IncidentId.parse(`other${String(this.#ids).padStart(7, '0')}`);
    const updateId = this.#updateId();
    this.#run(now, { type: 'DeclareIncident', incidentId: otherId, updateId, title, ...message({}) });
    this.#run(now, { type: 'LinkIncidents', incidentId: INCIDENT, otherId, relation, public: isPublic });
    return this;
  }

  /** Takes the last link back. */
  unlinks(now: string): this {
    const link = this.book.links.at(-1);
    if (link) this.#run(now, { type: 'UnlinkIncidents', incidentId: link.incidentId, otherId: link.otherId });
    return this;
  }

  renames(now: string, feature: keyof typeof FEATURES, name: string): this {
    this.#run(now, { type: 'RenameFeature', featureId: FEATURES[feature], name });
    return this;
  }

  #run(now: string, command: Command): void {
    this.book.run(at(now), command, actorOf(command));
  }

  #updateId(): UpdateId {
    this.#ids += 1;
    const id = UpdateId.parse(`update${String(this.#ids).padStart(6, '0')}`);
    this.#updates.push(id);
    return id;
  }
}

function message({ status = 'investigating', text = 'Words.', happened, next, features = {} }: Post) {
  const claims = Object.entries(features) as [keyof typeof FEATURES, FeatureStatus][];
  return {
    status,
    text,
    features: claims.map(([name, claimed]): { featureId: FeatureId; status: FeatureStatus } => ({
      featureId: FEATURES[name],
      status: claimed,
    })),
    happenedAt: happened === undefined ? null : at(happened),
    nextUpdateBy: next === undefined ? null : at(next),
  };
}
