import type { ColumnType } from 'kysely';

/** The rows as both engines hold them: instants as ISO 8601 UTC text, flags as 0 or 1, JSON as text. */
export interface Tables {
  event: EventTable;
  entry: EntryTable;
  command: CommandTable;
  incident: IncidentTable;
  search_text: SearchTextTable;
  maintenance: MaintenanceTable;
  series: SeriesTable;
  postmortem: PostmortemTable;
  action_item: ActionItemTable;
  api_key: ApiKeyTable;
  setup_link: SetupLinkTable;
  audit: AuditTable;
  erasure: ErasureTable;
  invitation: InvitationTable;
  password_link: PasswordLinkTable;
  /** better-auth's own, by the columns that the store knows of. */
  user: UserTable;
  account: AccountTable;
  session: SessionTable;
}

export interface EventTable {
  sequence: number;
  stream: string;
  version: number;
  type: string;
  schema: number;
  data: string;
  happened_at: string;
  recorded_at: string;
  actor: string;
  command_id: string;
}

/** An entry's place in the chain. What it says is derived from its event. */
export interface EntryTable {
  index: number;
  sequence: number;
  kind: string;
  recorded_at: string;
  previous: string;
  commitment: string;
  hash: string;
}

export interface CommandTable {
  id: string;
  actor: string;
  input_hash: string;
  answer: string;
  recorded_at: string;
}

/** Derived: an incident folded from its stream (`state`), with the columns that lists and the clock look for. */
export interface IncidentTable {
  id: string;
  open: number;
  declared_at: string;
  promise_due: string | null;
  state: string;
}

/** Derived: a text that can be found, by its words. `id` is made of its event's sequence and its place there. */
export interface SearchTextTable {
  id: number;
  subject: string;
  kind: string;
  place: number;
  happened_at: string;
  words: string;
}

/** Derived: the promise of an incident's postmortem that stands (`due` or `late`), and since when it is in review. */
export interface PostmortemTable {
  id: string;
  promise_due: string | null;
  promise_state: 'due' | 'late' | null;
  review_asked_at: string | null;
  approvals: number;
  factors: string;
}

/**
 * Derived: something a team decided to do after an incident, folded from its postmortem's stream (`item`), with the
 * columns that the board and the clock look for. `commitment_due` is the day that readers were told of, while it is open
 * and they were not told that it passed.
 */
export interface ActionItemTable {
  incident_id: string;
  id: string;
  state: string;
  kind: string;
  priority: string;
  owner: string | null;
  due: string | null;
  added_at: string;
  ended_at: string | null;
  committed: number;
  commitment_due: string | null;
  item: string;
}

/** Derived: a maintenance folded from its stream; `due_at` is when the clock has something to say of it. */
export interface MaintenanceTable {
  id: string;
  over: number;
  scheduled_for: string;
  series_id: string | null;
  due_at: string | null;
  state: string;
}

/** Derived: recurring windows folded from their stream; `due_at` is when the next one is to be announced. */
export interface SeriesTable {
  id: string;
  ended: number;
  started_at: string;
  due_at: string | null;
  state: string;
}

export interface ApiKeyTable {
  id: string;
  name: string;
  role: string;
  key_hash: string;
  created_at: string;
  last_used_at: string | null;
  revoked_at: string | null;
  scope: string | null;
  expires_at: string | null;
}

export interface SetupLinkTable {
  token_hash: string;
  created_at: string;
  expires_at: string;
}

export interface AuditTable {
  number: number;
  at: string;
  kind: string;
  actor_id: string | null;
  name: string | null;
  email: string | null;
  role: string | null;
  address: string | null;
  agent: string | null;
  act: string;
  refused: number;
  subject: string | null;
  subject_name: string | null;
  command_id: string | null;
  request_id: string | null;
  before: string | null;
  after: string | null;
  pruned_before: string | null;
  /** The actor's name, address and id, folded for searching. */
  person: string;
  /** All that can be searched for, folded likewise. */
  words: string;
}

/** Redactions, by their events, whose words may still lie in what the database's files do not use any more. */
export interface ErasureTable {
  sequence: number;
}

/** Open invitations alone: one that was accepted or taken back is gone. */
export interface InvitationTable {
  id: string;
  email: string;
  role: string;
  token_hash: string;
  made_by: string;
  created_at: string;
  expires_at: string;
}

export interface PasswordLinkTable {
  operator_id: string;
  token_hash: string;
  made_by: string;
  created_at: string;
  expires_at: string;
}

/** better-auth's instants: ISO 8601 text in SQLite, a `timestamptz` in PostgreSQL, which takes the same text. */
type Moment = ColumnType<string | Date, string, string>;

export interface UserTable {
  id: string;
  name: string;
  email: string;
  emailVerified: ColumnType<boolean | number, boolean, boolean>;
  createdAt: Moment;
  updatedAt: Moment;
  role: string;
}

/** An operator's password. */
export interface AccountTable {
  id: string;
  accountId: string;
  providerId: string;
  userId: string;
  password: string | null;
  createdAt: Moment;
  updatedAt: Moment;
}

/** A sign-in that goes on. Its token is the cookie's, and is never read here. */
export interface SessionTable {
  id: string;
  userId: string;
  ipAddress: string | null;
  userAgent: string | null;
  createdAt: Moment;
  updatedAt: Moment;
  expiresAt: Moment;
}
