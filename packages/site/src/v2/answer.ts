import type { FeatureStatus } from '@candor/features';
import type { CorrectionSort, Impact, IncidentStatus, MaintenanceStatus, SeenRelation } from '@candor/incidents';

// The shapes of Statuspage's public API v2, key by key: strict clients fail on one that is missing. Times are ISO 8601
// with milliseconds in the page's zone. What only Candor tells stands under `x_candor`.

/** The page, in each file. */
export interface PageAnswer {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly time_zone: string;
  readonly updated_at: string;
  /**
   * `index` and `head`: the newest entry of the record, these files say all that was told up to it. `continued`: where
   * the record goes on after entries that readers saw were lost; left out where none were.
   */
  readonly x_candor: {
    readonly index: number;
    readonly head: string;
    readonly continued?: readonly ContinuedAnswer[];
  };
}

/**
 * The entry by which the record goes on after a loss. `published`: the head that readers saw last, and that is not in
 * the record. `from`: the newest entry that both have, 0 when that is none, null when it is not known.
 */
export interface ContinuedAnswer {
  readonly index: number;
  readonly recorded_at: string;
  readonly published: { readonly index: number; readonly head: string };
  readonly from: number | null;
  readonly reason: string;
}

/** How the page as a whole stands. */
export interface StatusAnswer {
  readonly indicator: 'none' | 'minor' | 'major' | 'critical' | 'maintenance';
  readonly description: string;
}

/** A feature, or a product as the group of its features. */
export interface ComponentAnswer {
  readonly id: string;
  readonly name: string;
  readonly status: FeatureStatus;
  readonly created_at: string;
  readonly updated_at: string;
  readonly position: number;
  readonly description: string | null;
  readonly showcase: boolean;
  readonly start_date: string | null;
  readonly group_id: string | null;
  readonly page_id: string;
  readonly group: boolean;
  readonly only_show_if_degraded: boolean;
  /** Present in groups only. */
  readonly components?: readonly string[];
  /** Present where it is known what to use instead, as text. */
  readonly x_candor?: { readonly alternative: string };
}

/** A feature that an update tells of, with its status before and after; `code` is its id. */
export interface AffectedComponent {
  readonly code: string;
  readonly name: string;
  readonly old_status: FeatureStatus;
  readonly new_status: FeatureStatus;
}

/** The next update that was promised, and what became of it; both null where none was. */
export interface PromiseAnswer {
  readonly next_update_by: string | null;
  readonly promise: 'due' | 'kept' | 'late' | 'resolved' | 'withdrawn' | null;
}

/** Statuspage's words: a published postmortem is an update too, with a status of its own. */
export type ToldStatus = IncidentStatus | 'postmortem';

/**
 * How an update was worded before; all of it left out where that never changed. `revision`: which wording `body` is,
 * counted from 1. `corrections`, the oldest first, and `withdrawn`: when, why, and the words `before`, as text.
 */
export interface WordingAnswer {
  readonly revision?: number;
  readonly corrections?: readonly {
    readonly at: string;
    readonly change: CorrectionSort;
    readonly reason: string;
    readonly before: string;
  }[];
  readonly withdrawn?: { readonly at: string; readonly reason: string; readonly before: string };
}

/** An update of an incident, or its postmortem. */
export interface UpdateAnswer {
  readonly id: string;
  readonly status: ToldStatus;
  readonly body: string;
  readonly incident_id: string;
  readonly created_at: string;
  readonly updated_at: string;
  /** Null for a postmortem. */
  readonly display_at: string | null;
  readonly affected_components: readonly AffectedComponent[] | null;
  readonly deliver_notifications: boolean;
  readonly custom_tweet: string | null;
  readonly tweet_id: string | null;
  /** `edited_at_source`: the page that it was taken over from had edited it then; left out where not. */
  readonly x_candor: { readonly index: number; readonly edited_at_source?: string } & PromiseAnswer & WordingAnswer;
}

/** Another incident: this one is `caused_by` it, or `led_to` it, for instance. */
export interface LinkAnswer {
  readonly relation: SeenRelation;
  readonly incident_id: string;
  readonly name: string;
  readonly shortlink: string;
}

/** Statuspage's words: it has none for a maintenance that was cancelled. */
export type ScheduledStatus = Exclude<MaintenanceStatus, 'cancelled'>;

/** An update of a maintenance. */
export interface MaintenanceUpdateAnswer extends Omit<UpdateAnswer, 'status' | 'x_candor'> {
  readonly status: ScheduledStatus;
  /** `as_planned`: nobody wrote it, the clock said what was planned; `body` is in Candor's own words then. */
  readonly x_candor: {
    readonly index: number;
    readonly status: MaintenanceStatus;
    readonly as_planned: boolean;
  } & WordingAnswer;
}

/** An incident with its updates, the newest first. */
export interface IncidentAnswer {
  readonly id: string;
  readonly name: string;
  readonly status: ToldStatus;
  readonly created_at: string;
  readonly updated_at: string;
  readonly monitoring_at: string | null;
  readonly resolved_at: string | null;
  readonly impact: Impact;
  readonly shortlink: string;
  readonly started_at: string;
  readonly page_id: string;
  readonly incident_updates: readonly UpdateAnswer[];
  readonly components: readonly ComponentAnswer[];
  readonly reminder_intervals: string | null;
  /**
   * `index` and `head`: the newest entry about this incident. `backfilled`: told after it was over. `links`: other
   * incidents, and what they are to this one; left out where there are none.
   */
  readonly x_candor: {
    readonly index: number;
    readonly head: string;
    readonly backfilled: boolean;
    readonly links?: readonly LinkAnswer[];
  } & PromiseAnswer;
}

/** A maintenance with its updates, the newest first. */
export interface MaintenanceAnswer extends Omit<IncidentAnswer, 'status' | 'impact' | 'incident_updates' | 'x_candor'> {
  readonly status: ScheduledStatus;
  readonly impact: 'maintenance';
  readonly incident_updates: readonly MaintenanceUpdateAnswer[];
  readonly scheduled_for: string;
  readonly scheduled_until: string;
  /**
   * `index` and `head`: the newest entry about it. `began_at`, `ended_at`: when the work began, and when it was completed
   * or cancelled. `overdue`: what was planned and has not come. `plan_changes`: how often it got another plan.
   */
  readonly x_candor: {
    readonly index: number;
    readonly head: string;
    readonly status: MaintenanceStatus;
    readonly began_at: string | null;
    readonly ended_at: string | null;
    readonly overdue: 'start' | 'end' | null;
    readonly plan_changes: number;
  };
}
