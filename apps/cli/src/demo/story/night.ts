import { randomUUID } from 'node:crypto';
import type { FeatureStatus } from '@candor/features';
import type { IncidentId } from '@candor/log';
import { FeatureId } from '@candor/log';
import type { ApiClient } from '../../api/client.ts';
import { timeOf } from './times.ts';

/** The names by which the story speaks of features. */
export type FeatureName = 'messages' | 'media' | 'statusUpdates' | 'lastSeen' | 'feed' | 'stories';

/** What an update of the story says. */
export interface StoryUpdate {
  readonly status: 'investigating' | 'identified' | 'monitoring' | 'resolved';
  readonly text: string;
  readonly features?: Partial<Record<FeatureName, FeatureStatus>>;
  /** `18:00`, UTC, where it differs from the time it is posted. */
  readonly happened?: string;
  readonly nextBy?: string;
}

/** The operator of that night: acts through the api alone, and remembers the ids it was given. */
export class Night {
  readonly api: ApiClient;
  readonly features = new Map<FeatureName, FeatureId>();
  #incidentId: IncidentId | null = null;
  #lastSaid = 0;

  constructor(api: ApiClient) {
    this.api = api;
  }

  /** The incident of that night. Throws before it was declared. */
  get incidentId(): IncidentId {
    if (!this.#incidentId) throw new Error('The story has not declared its incident yet.');
    return this.#incidentId;
  }

  /** The id of a feature. Throws before it was added. */
  feature(name: FeatureName): FeatureId {
    return FeatureId.parse(this.features.get(name));
  }

  async addProduct(name: string, features: Partial<Record<FeatureName, string>>): Promise<void> {
    const { productId } = await this.api.features.addProduct.mutate({ name, commandId: randomUUID() });
    for (const [key, label] of Object.entries(features)) {
      const input = { productId, name: label, commandId: randomUUID() };
      this.features.set(key as FeatureName, (await this.api.features.addFeature.mutate(input)).featureId);
    }
  }

  /** Says what to use instead of a feature, in Markdown. */
  async useInstead(name: FeatureName, alternative: string): Promise<void> {
    const input = { featureId: this.feature(name), alternative, commandId: randomUUID() };
    await this.api.features.setAlternative.mutate(input);
  }

  async declare(title: string, update: StoryUpdate): Promise<void> {
    const input = { ...this.#message(update), title, severity: 'SEV1' as const, commandId: randomUUID() };
    const { incidentId, index } = await this.api.incidents.declare.mutate(input);
    this.#incidentId = incidentId;
    this.#lastSaid = index ?? 0;
  }

  async update(update: StoryUpdate): Promise<void> {
    const input = { ...this.#message(update), incidentId: this.incidentId, after: this.#lastSaid };
    const { index } = await this.api.incidents.publishUpdate.mutate({ ...input, commandId: randomUUID() });
    this.#lastSaid = index ?? this.#lastSaid;
  }

  /** Gives its newest update other words. */
  async correct(words: readonly [before: string, after: string], reason: string): Promise<void> {
    const { incidentId } = this;
    const { rows } = await this.api.incidents.read.query({ incidentId });
    const update = rows.find((row) => row.kind === 'update');
    if (!update?.text.includes(words[0])) throw new Error(`The story’s newest update does not say “${words[0]}”.`);
    const { id: updateId, revision: after } = update;
    const input = { incidentId, updateId, after, text: update.text.replace(...words), change: 'fact' as const, reason };
    const { index } = await this.api.incidents.correctUpdate.mutate({ ...input, commandId: randomUUID() });
    this.#lastSaid = index ?? this.#lastSaid;
  }

  async note(text: string): Promise<void> {
    await this.api.incidents.addNote.mutate({ incidentId: this.incidentId, text, commandId: randomUUID() });
  }

  async mark(milestone: 'impact_started' | 'detected' | 'mitigated', at: string): Promise<void> {
    const input = { incidentId: this.incidentId, milestone, happenedAt: timeOf(at), commandId: randomUUID() };
    await this.api.incidents.markMilestone.mutate(input);
  }

  #message({ status, text, features = {}, happened, nextBy }: StoryUpdate) {
    return {
      status,
      text,
      features: Object.entries(features).map(([name, to]) => ({
        featureId: this.feature(name as FeatureName),
        status: to,
      })),
      happenedAt: happened ? timeOf(happened) : null,
      nextUpdateBy: nextBy ? timeOf(nextBy) : null,
    };
  }
}
