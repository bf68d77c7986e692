CREATE FUNCTION public.candor_append_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin raise exception 'the log is append-only'; end
  $$;
CREATE FUNCTION public.candor_audit_keeps() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin
      if old.at >= coalesce((select max(pruned_before) from audit where pruned_before is not null), '') then raise exception 'the audit is append-only'; end if;
      return old;
    end
  $$;
CREATE FUNCTION public.candor_audit_stays() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin raise exception 'the audit is append-only'; end
  $$;
CREATE TABLE public.account (
    id text NOT NULL,
    "accountId" text NOT NULL,
    "providerId" text NOT NULL,
    "userId" text NOT NULL,
    "accessToken" text,
    "refreshToken" text,
    "idToken" text,
    "accessTokenExpiresAt" timestamp with time zone,
    "refreshTokenExpiresAt" timestamp with time zone,
    scope text,
    password text,
    "createdAt" timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp with time zone NOT NULL
);
CREATE TABLE public.api_key (
    id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    key_hash text NOT NULL COLLATE pg_catalog."C",
    created_at text NOT NULL COLLATE pg_catalog."C",
    last_used_at text COLLATE pg_catalog."C",
    revoked_at text COLLATE pg_catalog."C",
    scope text COLLATE pg_catalog."C",
    expires_at text COLLATE pg_catalog."C"
);
CREATE TABLE public.audit (
    number bigint NOT NULL,
    at text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    actor_id text COLLATE pg_catalog."C",
    name text COLLATE pg_catalog."C",
    email text COLLATE pg_catalog."C",
    role text COLLATE pg_catalog."C",
    address text COLLATE pg_catalog."C",
    agent text COLLATE pg_catalog."C",
    act text NOT NULL COLLATE pg_catalog."C",
    refused bigint NOT NULL,
    subject text COLLATE pg_catalog."C",
    subject_name text COLLATE pg_catalog."C",
    command_id text COLLATE pg_catalog."C",
    request_id text COLLATE pg_catalog."C",
    before text COLLATE pg_catalog."C",
    after text COLLATE pg_catalog."C",
    pruned_before text COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    words text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT audit_check CHECK ((pruned_before < at)),
    CONSTRAINT audit_number_check CHECK ((number > 0)),
    CONSTRAINT audit_refused_check CHECK ((refused = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);
CREATE TABLE public.command (
    id text NOT NULL COLLATE pg_catalog."C",
    actor text NOT NULL COLLATE pg_catalog."C",
    input_hash text NOT NULL COLLATE pg_catalog."C",
    answer text NOT NULL COLLATE pg_catalog."C",
    recorded_at text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.entry (
    index bigint NOT NULL,
    sequence bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    recorded_at text NOT NULL COLLATE pg_catalog."C",
    previous text NOT NULL COLLATE pg_catalog."C",
    commitment text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT entry_index_check CHECK ((index > 0))
);
CREATE TABLE public.event (
    sequence bigint NOT NULL,
    stream text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    type text NOT NULL COLLATE pg_catalog."C",
    schema bigint NOT NULL,
    data text NOT NULL COLLATE pg_catalog."C",
    happened_at text NOT NULL COLLATE pg_catalog."C",
    recorded_at text NOT NULL COLLATE pg_catalog."C",
    actor text NOT NULL COLLATE pg_catalog."C",
    command_id text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT event_schema_check CHECK ((schema > 0)),
    CONSTRAINT event_sequence_check CHECK ((sequence > 0)),
    CONSTRAINT event_version_check CHECK ((version > 0))
);
CREATE TABLE public.incident (
    id text NOT NULL COLLATE pg_catalog."C",
    open bigint NOT NULL,
    declared_at text NOT NULL COLLATE pg_catalog."C",
    promise_due text COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT incident_open_check CHECK ((open = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);
CREATE TABLE public.invitation (
    id text NOT NULL COLLATE pg_catalog."C",
    email text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    token_hash text NOT NULL COLLATE pg_catalog."C",
    created_at text NOT NULL COLLATE pg_catalog."C",
    expires_at text NOT NULL COLLATE pg_catalog."C",
    made_by text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.kysely_migration (
    name character varying(255) NOT NULL,
    "timestamp" character varying(255) NOT NULL
);
CREATE TABLE public.kysely_migration_lock (
    id character varying(255) NOT NULL,
    is_locked integer DEFAULT 0 NOT NULL
);
CREATE TABLE public.maintenance (
    id text NOT NULL COLLATE pg_catalog."C",
    over bigint NOT NULL,
    scheduled_for text NOT NULL COLLATE pg_catalog."C",
    series_id text COLLATE pg_catalog."C",
    due_at text COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT maintenance_over_check CHECK ((over = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);
CREATE TABLE public.password_link (
    operator_id text NOT NULL,
    token_hash text NOT NULL COLLATE pg_catalog."C",
    created_at text NOT NULL COLLATE pg_catalog."C",
    expires_at text NOT NULL COLLATE pg_catalog."C",
    made_by text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public."rateLimit" (
    id text NOT NULL,
    key text NOT NULL,
    count integer NOT NULL,
    "lastRequest" bigint NOT NULL
);
CREATE TABLE public.search_text (
    id bigint NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    place bigint NOT NULL,
    happened_at text NOT NULL COLLATE pg_catalog."C",
    words text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.series (
    id text NOT NULL COLLATE pg_catalog."C",
    ended bigint NOT NULL,
    started_at text NOT NULL COLLATE pg_catalog."C",
    due_at text COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT series_ended_check CHECK ((ended = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);
CREATE TABLE public.session (
    id text NOT NULL,
    "expiresAt" timestamp with time zone NOT NULL,
    token text NOT NULL,
    "createdAt" timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp with time zone NOT NULL,
    "ipAddress" text,
    "userAgent" text,
    "userId" text NOT NULL
);
CREATE TABLE public.setup_link (
    token_hash text NOT NULL COLLATE pg_catalog."C",
    created_at text NOT NULL COLLATE pg_catalog."C",
    expires_at text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public."user" (
    id text NOT NULL,
    name text NOT NULL,
    email text NOT NULL,
    "emailVerified" boolean NOT NULL,
    image text,
    "createdAt" timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    role text NOT NULL
);
CREATE TABLE public.verification (
    id text NOT NULL,
    identifier text NOT NULL,
    value text NOT NULL,
    "expiresAt" timestamp with time zone NOT NULL,
    "createdAt" timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);
INSERT INTO public.account VALUES ('account0000000000000000000000000', 'ada0000000000000000000000000000a', 'credential', 'ada0000000000000000000000000000a', NULL, NULL, NULL, NULL, NULL, NULL, 'ead7b430fd773cd2de266a83902f521d:d6e62ac39b3a848a30b8f74d4a37fcaef393f8b5bb0c2cdc835054e5054917004e454e653d25aa94382f24f05085675b7e691bf740642cd145625422d1c4c951', '2026-03-28 08:00:00+00', '2026-03-28 08:00:00+00');
INSERT INTO public.api_key VALUES ('pager0000001', 'pager', 'publisher', '392cd350fd31941830208527435c366d9b19541c052475b40ceabf50e1d4e6c3', '2026-03-28T08:00:00.000Z', NULL, NULL, NULL, NULL);
INSERT INTO public.api_key VALUES ('oldkey000001', 'lost', 'admin', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', '2026-03-28T08:00:00.000Z', NULL, '2026-03-28T08:00:00.000Z', NULL, NULL);
INSERT INTO public.audit VALUES (1, '2026-03-28T09:00:00.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'ChangePageSettings', 0, 'page', 'Status', 'page/first-settings/k00000000001', NULL, NULL, '{"name":"Status","pageId":"k00000000002","timeZone":"Europe/Berlin","url":"https://status.example.com"}', NULL, 'candor', 'candor
changepagesettings
status
page
{"name":"status","pageid":"k00000000002","timezone":"europe/berlin","url":"https://status.example.com"}');
INSERT INTO public.audit VALUES (2, '2026-03-28T09:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'AddProduct', 0, 'product/k00000000005', 'Messenger', 'kept-state-4', NULL, NULL, '{"archived":false,"description":"What friends write with","id":"k00000000005","name":"Messenger"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
addproduct
messenger
product/k00000000005
{"archived":false,"description":"what friends write with","id":"k00000000005","name":"messenger"}');
INSERT INTO public.audit VALUES (3, '2026-03-28T09:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'AddFeature', 0, 'feature/k00000000009', 'Messages', 'kept-state-8', NULL, NULL, '{"archived":false,"id":"k00000000009","name":"Messages","productId":"k00000000005","standing":"operational"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
addfeature
messages
feature/k00000000009
{"archived":false,"id":"k00000000009","name":"messages","productid":"k00000000005","standing":"operational"}');
INSERT INTO public.audit VALUES (4, '2026-03-28T09:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'AddFeature', 0, 'feature/k0000000000c', 'Calls', 'kept-state-11', NULL, NULL, '{"archived":false,"description":"Voice and video","id":"k0000000000c","name":"Calls","productId":"k00000000005","standing":"operational"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
addfeature
calls
feature/k0000000000c
{"archived":false,"description":"voice and video","id":"k0000000000c","name":"calls","productid":"k00000000005","standing":"operational"}');
INSERT INTO public.audit VALUES (5, '2026-03-28T09:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'AddProduct', 0, 'product/k0000000000g', 'Photos', 'kept-state-15', NULL, NULL, '{"archived":false,"id":"k0000000000g","name":"Photos"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
addproduct
photos
product/k0000000000g
{"archived":false,"id":"k0000000000g","name":"photos"}');
INSERT INTO public.audit VALUES (6, '2026-03-28T09:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'AddFeature', 0, 'feature/k0000000000j', 'Feed', 'kept-state-18', NULL, NULL, '{"archived":false,"id":"k0000000000j","name":"Feed","productId":"k0000000000g","standing":"operational"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
addfeature
feed
feature/k0000000000j
{"archived":false,"id":"k0000000000j","name":"feed","productid":"k0000000000g","standing":"operational"}');
INSERT INTO public.audit VALUES (7, '2026-03-28T09:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'AddProduct', 0, 'product/k0000000000m', 'Guest book', 'kept-state-21', NULL, NULL, '{"archived":false,"id":"k0000000000m","name":"Guest book"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
addproduct
guest book
product/k0000000000m
{"archived":false,"id":"k0000000000m","name":"guest book"}');
INSERT INTO public.audit VALUES (8, '2026-03-28T09:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'AddFeature', 0, 'feature/k0000000000p', 'Entries', 'kept-state-24', NULL, NULL, '{"archived":false,"id":"k0000000000p","name":"Entries","productId":"k0000000000m","standing":"operational"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
addfeature
entries
feature/k0000000000p
{"archived":false,"id":"k0000000000p","name":"entries","productid":"k0000000000m","standing":"operational"}');
INSERT INTO public.audit VALUES (9, '2026-03-28T09:05:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ChangePageSettings', 0, 'page', 'Status of “Friends”', 'kept-state-27', NULL, '{"about":null,"name":"Status"}', '{"about":"We are **moving** to another data centre, <script>alert(1)</script> and all.","name":"Status of “Friends”"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
changepagesettings
status of “friends”
page
{"about":null,"name":"status"}
{"about":"we are **moving** to another data centre, <script>alert(1)</script> and all.","name":"status of “friends”"}');
INSERT INTO public.audit VALUES (10, '2026-03-28T09:05:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'RenameProduct', 0, 'product/k0000000000g', 'Pictures', 'kept-state-31', NULL, '{"name":"Photos"}', '{"name":"Pictures"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
renameproduct
pictures
product/k0000000000g
{"name":"photos"}
{"name":"pictures"}');
INSERT INTO public.audit VALUES (11, '2026-03-28T09:05:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'RenameFeature', 0, 'feature/k0000000000j', 'Timeline', 'kept-state-33', NULL, '{"description":null,"name":"Feed"}', '{"description":"Quotes \" '' and <b>tags</b> & \"entities\", שלום, 👩‍🚒, `code` and {{t 2026-03-29T01:30Z}}.","name":"Timeline"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
renamefeature
timeline
feature/k0000000000j
{"description":null,"name":"feed"}
{"description":"quotes \" '' and <b>tags</b> & \"entities\", שלום, 👩‍🚒, `code` and {{t 2026-03-29t01:30z}}.","name":"timeline"}');
INSERT INTO public.audit VALUES (12, '2026-03-28T09:05:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ArchiveFeature', 0, 'feature/k0000000000p', 'Entries', 'kept-state-36', NULL, '{"archived":false}', '{"archived":true}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
archivefeature
entries
feature/k0000000000p
{"archived":false}
{"archived":true}');
INSERT INTO public.audit VALUES (13, '2026-03-28T09:05:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ArchiveProduct', 0, 'product/k0000000000m', 'Guest book', 'kept-state-37', NULL, '{"archived":false}', '{"archived":true}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
archiveproduct
guest book
product/k0000000000m
{"archived":false}
{"archived":true}');
INSERT INTO public.audit VALUES (14, '2026-03-28T09:05:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'OrderCatalogue', 0, 'features', NULL, 'kept-state-38', NULL, '{"features.k00000000005":["k00000000009","k0000000000c"],"products":["k00000000005","k0000000000g","k0000000000m"]}', '{"features.k00000000005":["k0000000000c","k00000000009"],"products":["k0000000000g","k00000000005","k0000000000m"]}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
ordercatalogue
features
{"features.k00000000005":["k00000000009","k0000000000c"],"products":["k00000000005","k0000000000g","k0000000000m"]}
{"features.k00000000005":["k0000000000c","k00000000009"],"products":["k0000000000g","k00000000005","k0000000000m"]}');
INSERT INTO public.audit VALUES (15, '2026-03-28T09:05:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'SetStandingStatus', 0, 'feature/k0000000000j', 'Timeline', 'kept-state-39', NULL, '{"standing":"operational"}', '{"standing":"degraded_performance"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
setstandingstatus
timeline
feature/k0000000000j
{"standing":"operational"}
{"standing":"degraded_performance"}');
INSERT INTO public.audit VALUES (16, '2026-03-28T09:05:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'SetAlternative', 0, 'feature/k0000000000j', 'Timeline', 'kept-state-40', NULL, '{"alternative":null}', '{"alternative":"Quotes \" '' and <b>tags</b> & \"entities\", שלום, 👩‍🚒, `code` and {{t 2026-03-29T01:30Z}}."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
setalternative
timeline
feature/k0000000000j
{"alternative":null}
{"alternative":"quotes \" '' and <b>tags</b> & \"entities\", שלום, 👩‍🚒, `code` and {{t 2026-03-29t01:30z}}."}');
INSERT INTO public.audit VALUES (17, '2026-03-28T09:05:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'BackfillIncident', 0, 'incident/k00000000017', 'The timeline was empty', 'kept-state-42', NULL, NULL, '{"UpdatePublished.1.text":"Nobody saw pictures.","UpdatePublished.2.text":"They are back.","backfilled":true,"id":"k00000000017","impact":"critical","impactSetByHand":false,"resolvedAt":"2026-02-27T11:20:00.000Z","severity":"SEV3","startedAt":"2026-02-27T10:00:00.000Z","status":"resolved","title":"The timeline was empty"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
backfillincident
the timeline was empty
incident/k00000000017
{"updatepublished.1.text":"nobody saw pictures.","updatepublished.2.text":"they are back.","backfilled":true,"id":"k00000000017","impact":"critical","impactsetbyhand":false,"resolvedat":"2026-02-27t11:20:00.000z","severity":"sev3","startedat":"2026-02-27t10:00:00.000z","status":"resolved","title":"the timeline was empty"}');
INSERT INTO public.audit VALUES (18, '2026-03-29T00:40:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'DeclareIncident', 0, 'incident/k0000000001e', 'Messages are late & lost', 'kept-state-49', NULL, NULL, '{"backfilled":false,"claims.k00000000009":"partial_outage","id":"k0000000001e","impact":"major","impactSetByHand":false,"promise.due":"2026-03-29T01:10:00.000Z","promise.state":"due","severity":"SEV2","startedAt":"2026-03-29T00:40:00.000Z","status":"investigating","text":"Quotes \" '' and <b>tags</b> & \"entities\", שלום, 👩‍🚒, `code` and {{t 2026-03-29T01:30Z}}.","title":"Messages are late & lost"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
declareincident
messages are late & lost
incident/k0000000001e
{"backfilled":false,"claims.k00000000009":"partial_outage","id":"k0000000001e","impact":"major","impactsetbyhand":false,"promise.due":"2026-03-29t01:10:00.000z","promise.state":"due","severity":"sev2","startedat":"2026-03-29t00:40:00.000z","status":"investigating","text":"quotes \" '' and <b>tags</b> & \"entities\", שלום, 👩‍🚒, `code` and {{t 2026-03-29t01:30z}}.","title":"messages are late & lost"}');
INSERT INTO public.audit VALUES (19, '2026-03-29T00:40:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'AddNote', 0, 'incident/k0000000001e', 'Messages are late & lost', 'kept-state-54', NULL, NULL, '{"text":"Internal: the queue is full on rack 7."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
addnote
messages are late & lost
incident/k0000000001e
{"text":"internal: the queue is full on rack 7."}');
INSERT INTO public.audit VALUES (20, '2026-03-29T00:40:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'SetSeverity', 0, 'incident/k0000000001e', 'Messages are late & lost', 'kept-state-57', NULL, '{"severity":"SEV2"}', '{"severity":"SEV1"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
setseverity
messages are late & lost
incident/k0000000001e
{"severity":"sev2"}
{"severity":"sev1"}');
INSERT INTO public.audit VALUES (21, '2026-03-29T00:40:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'MarkMilestone', 0, 'incident/k0000000001e', 'Messages are late & lost', 'kept-state-58', NULL, '{"milestones.detected":null}', '{"milestones.detected":"2026-03-29T00:31:00.000Z"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
markmilestone
messages are late & lost
incident/k0000000001e
{"milestones.detected":null}
{"milestones.detected":"2026-03-29t00:31:00.000z"}');
INSERT INTO public.audit VALUES (22, '2026-03-29T01:13:00.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'RunOutPromise', 0, 'incident/k0000000001e', 'Messages are late & lost', 'promise/k0000000001e/late/2026-03-29T01:10:00.000Z', NULL, '{"promise.state":"due"}', '{"promise.state":"late"}', NULL, 'candor', 'candor
runoutpromise
messages are late & lost
incident/k0000000001e
{"promise.state":"due"}
{"promise.state":"late"}');
INSERT INTO public.audit VALUES (23, '2026-03-29T01:13:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishUpdate', 0, 'incident/k0000000001e', 'Messages are late & lost', 'kept-state-59', NULL, '{"claims.k00000000009":"partial_outage","claims.k0000000000c":null,"impact":"major","promise.due":"2026-03-29T01:10:00.000Z","promise.state":"late","status":"investigating"}', '{"claims.k00000000009":"major_outage","claims.k0000000000c":"degraded_performance","impact":"critical","promise.due":"2026-03-29T02:00:00.000Z","promise.state":"due","status":"identified","text":"A queue ran full."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishupdate
messages are late & lost
incident/k0000000001e
{"claims.k00000000009":"partial_outage","claims.k0000000000c":null,"impact":"major","promise.due":"2026-03-29t01:10:00.000z","promise.state":"late","status":"investigating"}
{"claims.k00000000009":"major_outage","claims.k0000000000c":"degraded_performance","impact":"critical","promise.due":"2026-03-29t02:00:00.000z","promise.state":"due","status":"identified","text":"a queue ran full."}');
INSERT INTO public.audit VALUES (24, '2026-03-29T01:13:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'OverrideImpact', 0, 'incident/k0000000001e', 'Messages are late & lost', 'kept-state-62', NULL, '{"impactSetByHand":false}', '{"impactSetByHand":true,"reason":"Nobody could write."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
overrideimpact
messages are late & lost
incident/k0000000001e
{"impactsetbyhand":false}
{"impactsetbyhand":true,"reason":"nobody could write."}');
INSERT INTO public.audit VALUES (25, '2026-03-29T01:58:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishUpdate', 0, 'incident/k0000000001e', 'Messages are late & lost', 'kept-state-64', NULL, '{"claims.k00000000009":"major_outage","claims.k0000000000c":"degraded_performance","promise.due":"2026-03-29T02:00:00.000Z","promise.state":"due","status":"identified"}', '{"claims.k00000000009":null,"claims.k0000000000c":null,"promise.due":null,"promise.state":null,"status":"monitoring","text":"The queue drains."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishupdate
messages are late & lost
incident/k0000000001e
{"claims.k00000000009":"major_outage","claims.k0000000000c":"degraded_performance","promise.due":"2026-03-29t02:00:00.000z","promise.state":"due","status":"identified"}
{"claims.k00000000009":null,"claims.k0000000000c":null,"promise.due":null,"promise.state":null,"status":"monitoring","text":"the queue drains."}');
INSERT INTO public.audit VALUES (26, '2026-03-29T02:40:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishUpdate', 0, 'incident/k0000000001e', 'Messages are late & lost', 'kept-state-67', NULL, '{"resolvedAt":null,"status":"monitoring"}', '{"resolvedAt":"2026-03-29T02:40:00.000Z","status":"resolved","text":"All messages have arrived."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishupdate
messages are late & lost
incident/k0000000001e
{"resolvedat":null,"status":"monitoring"}
{"resolvedat":"2026-03-29t02:40:00.000z","status":"resolved","text":"all messages have arrived."}');
INSERT INTO public.audit VALUES (27, '2026-03-30T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'SavePostmortemDraft', 0, 'postmortem/k0000000001e', NULL, 'kept-state-70', NULL, NULL, '{"actionItems":[{"due":"2026-04-30","owner":"Ada","title":"Watch the queue"}],"sections.summary":"Internal until published: a queue ran full."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
savepostmortemdraft
postmortem/k0000000001e
{"actionitems":[{"due":"2026-04-30","owner":"ada","title":"watch the queue"}],"sections.summary":"internal until published: a queue ran full."}');
INSERT INTO public.audit VALUES (28, '2026-04-02T10:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'DeclareIncident', 0, 'incident/k00000000023', 'Calls have no sound', 'kept-state-74', NULL, NULL, '{"backfilled":false,"claims.k0000000000c":"degraded_performance","id":"k00000000023","impact":"minor","impactSetByHand":false,"promise.due":"2026-04-02T11:00:00.000Z","promise.state":"due","startedAt":"2026-04-02T10:00:00.000Z","status":"identified","text":"A codec is missing in the new release.","title":"Calls have no sound"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
declareincident
calls have no sound
incident/k00000000023
{"backfilled":false,"claims.k0000000000c":"degraded_performance","id":"k00000000023","impact":"minor","impactsetbyhand":false,"promise.due":"2026-04-02t11:00:00.000z","promise.state":"due","startedat":"2026-04-02t10:00:00.000z","status":"identified","text":"a codec is missing in the new release.","title":"calls have no sound"}');
INSERT INTO public.audit VALUES (29, '2026-04-02T10:10:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ScheduleMaintenance', 0, 'maintenance/k00000000028', 'We move the message store', 'kept-state-79', NULL, NULL, '{"endsByItself":false,"features":["k00000000009"],"id":"k00000000028","scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-02T23:30:00.000Z","startsByItself":true,"status":"scheduled","text":"Messages **pause** for up to an hour & a half.","title":"We move the message store"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
schedulemaintenance
we move the message store
maintenance/k00000000028
{"endsbyitself":false,"features":["k00000000009"],"id":"k00000000028","scheduledfor":"2026-04-02t22:00:00.000z","scheduleduntil":"2026-04-02t23:30:00.000z","startsbyitself":true,"status":"scheduled","text":"messages **pause** for up to an hour & a half.","title":"we move the message store"}');
INSERT INTO public.audit VALUES (30, '2026-04-02T10:10:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ScheduleMaintenance', 0, 'maintenance/k0000000002d', 'We change a certificate', 'kept-state-84', NULL, NULL, '{"endsByItself":false,"features":["k00000000009"],"id":"k0000000002d","scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-02T23:30:00.000Z","startsByItself":true,"status":"scheduled","text":"Nobody should notice.","title":"We change a certificate"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
schedulemaintenance
we change a certificate
maintenance/k0000000002d
{"endsbyitself":false,"features":["k00000000009"],"id":"k0000000002d","scheduledfor":"2026-04-02t22:00:00.000z","scheduleduntil":"2026-04-02t23:30:00.000z","startsbyitself":true,"status":"scheduled","text":"nobody should notice.","title":"we change a certificate"}');
INSERT INTO public.audit VALUES (31, '2026-04-02T10:10:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ScheduleMaintenance', 0, 'maintenance/k0000000002i', 'We change a certificate', 'kept-state-89', NULL, NULL, '{"endsByItself":false,"features":["k00000000009"],"id":"k0000000002i","scheduledFor":"2026-05-02T22:00:00.000Z","scheduledUntil":"2026-05-02T23:00:00.000Z","startsByItself":true,"status":"scheduled","text":"Nobody should notice.","title":"We change a certificate"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
schedulemaintenance
we change a certificate
maintenance/k0000000002i
{"endsbyitself":false,"features":["k00000000009"],"id":"k0000000002i","scheduledfor":"2026-05-02t22:00:00.000z","scheduleduntil":"2026-05-02t23:00:00.000z","startsbyitself":true,"status":"scheduled","text":"nobody should notice.","title":"we change a certificate"}');
INSERT INTO public.audit VALUES (32, '2026-04-02T12:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ChangeMaintenancePlan', 0, 'maintenance/k00000000028', 'We move the message store', 'kept-state-94', NULL, '{"scheduledUntil":"2026-04-02T23:30:00.000Z"}', '{"reason":"Copying takes longer than we thought.","scheduledUntil":"2026-04-03T00:00:00.000Z"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
changemaintenanceplan
we move the message store
maintenance/k00000000028
{"scheduleduntil":"2026-04-02t23:30:00.000z"}
{"reason":"copying takes longer than we thought.","scheduleduntil":"2026-04-03t00:00:00.000z"}');
INSERT INTO public.audit VALUES (33, '2026-04-02T12:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishMaintenanceUpdate', 0, 'maintenance/k0000000002d', 'We change a certificate', 'kept-state-96', NULL, '{"endedAt":null,"status":"scheduled"}', '{"endedAt":"2026-04-02T12:00:00.000Z","status":"cancelled","text":"The certificate renews itself."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishmaintenanceupdate
we change a certificate
maintenance/k0000000002d
{"endedat":null,"status":"scheduled"}
{"endedat":"2026-04-02t12:00:00.000z","status":"cancelled","text":"the certificate renews itself."}');
INSERT INTO public.audit VALUES (34, '2026-04-02T12:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'StartSeries', 0, 'series/k0000000002s', 'The weekly tidying', 'kept-state-99', NULL, NULL, '{"announcedDaysBefore":7,"endsByItself":true,"features":["k00000000009"],"id":"k0000000002s","isEnded":false,"minutes":45,"rule":"FREQ=WEEKLY;BYDAY=FR","startsAt":"2026-04-03T02:00","startsByItself":true,"text":"Messages may be late.","timeZone":"Europe/Berlin","title":"The weekly tidying"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
startseries
the weekly tidying
series/k0000000002s
{"announceddaysbefore":7,"endsbyitself":true,"features":["k00000000009"],"id":"k0000000002s","isended":false,"minutes":45,"rule":"freq=weekly;byday=fr","startsat":"2026-04-03t02:00","startsbyitself":true,"text":"messages may be late.","timezone":"europe/berlin","title":"the weekly tidying"}');
INSERT INTO public.audit VALUES (35, '2026-04-02T12:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ChangeSeries', 0, 'series/k0000000002s', 'The weekly tidying', 'kept-state-103', NULL, '{"minutes":45}', '{"minutes":60,"text":"Messages may be late."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
changeseries
the weekly tidying
series/k0000000002s
{"minutes":45}
{"minutes":60,"text":"messages may be late."}');
INSERT INTO public.audit VALUES (36, '2026-04-02T22:00:30.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'ReachWindow', 0, 'series/k0000000002s', 'The weekly tidying', 'series/k0000000002s/window/2026-04-03T00:00:00.000Z', NULL, NULL, '{"maintenance/k0000000002y: endsByItself":true,"maintenance/k0000000002y: features":["k00000000009"],"maintenance/k0000000002y: id":"k0000000002y","maintenance/k0000000002y: scheduledFor":"2026-04-03T00:00:00.000Z","maintenance/k0000000002y: scheduledUntil":"2026-04-03T01:00:00.000Z","maintenance/k0000000002y: seriesId":"k0000000002s","maintenance/k0000000002y: startsByItself":true,"maintenance/k0000000002y: status":"scheduled","maintenance/k0000000002y: text":"Messages may be late.","maintenance/k0000000002y: title":"The weekly tidying"}', NULL, 'candor', 'candor
reachwindow
the weekly tidying
series/k0000000002s
{"maintenance/k0000000002y: endsbyitself":true,"maintenance/k0000000002y: features":["k00000000009"],"maintenance/k0000000002y: id":"k0000000002y","maintenance/k0000000002y: scheduledfor":"2026-04-03t00:00:00.000z","maintenance/k0000000002y: scheduleduntil":"2026-04-03t01:00:00.000z","maintenance/k0000000002y: seriesid":"k0000000002s","maintenance/k0000000002y: startsbyitself":true,"maintenance/k0000000002y: status":"scheduled","maintenance/k0000000002y: text":"messages may be late.","maintenance/k0000000002y: title":"the weekly tidying"}');
INSERT INTO public.audit VALUES (37, '2026-04-02T22:00:30.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'FollowMaintenancePlan', 0, 'maintenance/k00000000028', 'We move the message store', 'maintenance/k00000000028/1/start/2026-04-02T22:00:00.000Z', NULL, '{"claims.k00000000009":null,"startedAt":null,"status":"scheduled"}', '{"claims.k00000000009":"under_maintenance","startedAt":"2026-04-02T22:00:00.000Z","status":"in_progress","text":null}', NULL, 'candor', 'candor
followmaintenanceplan
we move the message store
maintenance/k00000000028
{"claims.k00000000009":null,"startedat":null,"status":"scheduled"}
{"claims.k00000000009":"under_maintenance","startedat":"2026-04-02t22:00:00.000z","status":"in_progress","text":null}');
INSERT INTO public.audit VALUES (38, '2026-04-02T23:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishMaintenanceUpdate', 0, 'maintenance/k00000000028', 'We move the message store', 'kept-state-111', NULL, '{"status":"in_progress"}', '{"status":"verifying","text":"All is copied. We are looking at it."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishmaintenanceupdate
we move the message store
maintenance/k00000000028
{"status":"in_progress"}
{"status":"verifying","text":"all is copied. we are looking at it."}');
INSERT INTO public.audit VALUES (39, '2026-04-03T00:16:00.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'ReachWindow', 0, 'series/k0000000002s', 'The weekly tidying', 'series/k0000000002s/window/2026-04-10T00:00:00.000Z', NULL, NULL, '{"maintenance/k00000000036: endsByItself":true,"maintenance/k00000000036: features":["k00000000009"],"maintenance/k00000000036: id":"k00000000036","maintenance/k00000000036: scheduledFor":"2026-04-10T00:00:00.000Z","maintenance/k00000000036: scheduledUntil":"2026-04-10T01:00:00.000Z","maintenance/k00000000036: seriesId":"k0000000002s","maintenance/k00000000036: startsByItself":true,"maintenance/k00000000036: status":"scheduled","maintenance/k00000000036: text":"Messages may be late.","maintenance/k00000000036: title":"The weekly tidying"}', NULL, 'candor', 'candor
reachwindow
the weekly tidying
series/k0000000002s
{"maintenance/k00000000036: endsbyitself":true,"maintenance/k00000000036: features":["k00000000009"],"maintenance/k00000000036: id":"k00000000036","maintenance/k00000000036: scheduledfor":"2026-04-10t00:00:00.000z","maintenance/k00000000036: scheduleduntil":"2026-04-10t01:00:00.000z","maintenance/k00000000036: seriesid":"k0000000002s","maintenance/k00000000036: startsbyitself":true,"maintenance/k00000000036: status":"scheduled","maintenance/k00000000036: text":"messages may be late.","maintenance/k00000000036: title":"the weekly tidying"}');
INSERT INTO public.audit VALUES (40, '2026-04-03T00:16:00.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'FollowMaintenancePlan', 0, 'maintenance/k0000000002y', 'The weekly tidying', 'maintenance/k0000000002y/0/start/2026-04-03T00:00:00.000Z', NULL, '{"claims.k00000000009":null,"startedAt":null,"status":"scheduled"}', '{"claims.k00000000009":"under_maintenance","startedAt":"2026-04-03T00:00:00.000Z","status":"in_progress","text":null}', NULL, 'candor', 'candor
followmaintenanceplan
the weekly tidying
maintenance/k0000000002y
{"claims.k00000000009":null,"startedat":null,"status":"scheduled"}
{"claims.k00000000009":"under_maintenance","startedat":"2026-04-03t00:00:00.000z","status":"in_progress","text":null}');
INSERT INTO public.audit VALUES (41, '2026-04-03T00:16:00.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'FollowMaintenancePlan', 0, 'maintenance/k00000000028', 'We move the message store', 'maintenance/k00000000028/1/end-overdue/2026-04-03T00:00:00.000Z', NULL, '{"overdue.due":null,"overdue.what":null}', '{"overdue.due":"2026-04-03T00:00:00.000Z","overdue.what":"end"}', NULL, 'candor', 'candor
followmaintenanceplan
we move the message store
maintenance/k00000000028
{"overdue.due":null,"overdue.what":null}
{"overdue.due":"2026-04-03t00:00:00.000z","overdue.what":"end"}');
INSERT INTO public.audit VALUES (42, '2026-04-03T00:16:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishMaintenanceUpdate', 0, 'maintenance/k00000000028', 'We move the message store', 'kept-state-120', NULL, '{"claims.k00000000009":"under_maintenance","endedAt":null,"overdue.due":"2026-04-03T00:00:00.000Z","overdue.what":"end","status":"verifying"}', '{"claims.k00000000009":null,"endedAt":"2026-04-03T00:16:00.000Z","overdue.due":null,"overdue.what":null,"status":"completed","text":"Messages flow from the new store."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishmaintenanceupdate
we move the message store
maintenance/k00000000028
{"claims.k00000000009":"under_maintenance","endedat":null,"overdue.due":"2026-04-03t00:00:00.000z","overdue.what":"end","status":"verifying"}
{"claims.k00000000009":null,"endedat":"2026-04-03t00:16:00.000z","overdue.due":null,"overdue.what":null,"status":"completed","text":"messages flow from the new store."}');
INSERT INTO public.audit VALUES (43, '2026-04-03T01:01:00.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'FollowMaintenancePlan', 0, 'maintenance/k0000000002y', 'The weekly tidying', 'maintenance/k0000000002y/0/end/2026-04-03T01:00:00.000Z', NULL, '{"claims.k00000000009":"under_maintenance","endedAt":null,"status":"in_progress"}', '{"claims.k00000000009":null,"endedAt":"2026-04-03T01:00:00.000Z","status":"completed","text":null}', NULL, 'candor', 'candor
followmaintenanceplan
the weekly tidying
maintenance/k0000000002y
{"claims.k00000000009":"under_maintenance","endedat":null,"status":"in_progress"}
{"claims.k00000000009":null,"endedat":"2026-04-03t01:00:00.000z","status":"completed","text":null}');
INSERT INTO public.audit VALUES (44, '2026-04-03T01:01:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'EndSeries', 0, 'series/k0000000002s', 'The weekly tidying', 'kept-state-124', NULL, '{"isEnded":false}', '{"isEnded":true}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
endseries
the weekly tidying
series/k0000000002s
{"isended":false}
{"isended":true}');
INSERT INTO public.audit VALUES (45, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'LinkIncidents', 0, 'incident/k00000000023', NULL, 'kept-state-125', NULL, NULL, '{"incidentId":"k00000000023","otherId":"k0000000001e","public":true,"relation":"follow_up_of"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
linkincidents
incident/k00000000023
{"incidentid":"k00000000023","otherid":"k0000000001e","public":true,"relation":"follow_up_of"}');
INSERT INTO public.audit VALUES (46, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'UnlinkIncidents', 0, 'incident/k00000000023', NULL, 'kept-state-126', NULL, NULL, '{"incidentId":"k00000000023","otherId":"k0000000001e","public":true,"relation":"follow_up_of"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
unlinkincidents
incident/k00000000023
{"incidentid":"k00000000023","otherid":"k0000000001e","public":true,"relation":"follow_up_of"}');
INSERT INTO public.audit VALUES (47, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'LinkIncidents', 0, 'incident/k00000000023', NULL, 'kept-state-127', NULL, NULL, '{"incidentId":"k00000000023","otherId":"k0000000001e","public":true,"relation":"caused_by"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
linkincidents
incident/k00000000023
{"incidentid":"k00000000023","otherid":"k0000000001e","public":true,"relation":"caused_by"}');
INSERT INTO public.audit VALUES (48, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'LinkIncidents', 0, 'incident/k00000000023', NULL, 'kept-state-128', NULL, NULL, '{"incidentId":"k00000000023","otherId":"k00000000017","public":false,"relation":"same_cause_as"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
linkincidents
incident/k00000000023
{"incidentid":"k00000000023","otherid":"k00000000017","public":false,"relation":"same_cause_as"}');
INSERT INTO public.audit VALUES (49, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'AddTemplate', 0, 'template/k0000000003m', 'First word', 'kept-state-129', NULL, NULL, '{"archived":false,"name":"First word","status":"investigating","templateId":"k0000000003m","text":"Internal: we look.","use":"incident"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
addtemplate
first word
template/k0000000003m
{"archived":false,"name":"first word","status":"investigating","templateid":"k0000000003m","text":"internal: we look.","use":"incident"}');
INSERT INTO public.audit VALUES (50, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ChangeTemplate', 0, 'template/k0000000003m', 'The first word', 'kept-state-133', NULL, '{"name":"First word"}', '{"name":"The first word","text":"Internal: we look."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
changetemplate
the first word
template/k0000000003m
{"name":"first word"}
{"name":"the first word","text":"internal: we look."}');
INSERT INTO public.audit VALUES (51, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ArchiveTemplate', 0, 'template/k0000000003m', 'The first word', 'kept-state-136', NULL, '{"archived":false}', '{"archived":true}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
archivetemplate
the first word
template/k0000000003m
{"archived":false}
{"archived":true}');
INSERT INTO public.audit VALUES (52, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ChangePageLooks', 0, 'page', 'Status of “Friends”', 'kept-state-137', NULL, '{"accent.light":null,"footerLinks":null,"headerLinks":null,"logo":null}', '{"accent.light":"#0b57d0","footerLinks":["Write to us: mailto:help@example.com"],"headerLinks":["Help & more: https://example.com/help?a=1&b=2"],"logo":"image/svg+xml, 40 × 20 (6c48e054)"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
changepagelooks
status of “friends”
page
{"accent.light":null,"footerlinks":null,"headerlinks":null,"logo":null}
{"accent.light":"#0b57d0","footerlinks":["write to us: mailto:help@example.com"],"headerlinks":["help & more: https://example.com/help?a=1&b=2"],"logo":"image/svg+xml, 40 × 20 (6c48e054)"}');
INSERT INTO public.audit VALUES (53, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ChangePageLanguages', 0, 'page', 'Status of “Friends”', 'kept-state-143', NULL, '{"languages":null}', '{"languages":["de","en","ar"]}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
changepagelanguages
status of “friends”
page
{"languages":null}
{"languages":["de","en","ar"]}');
INSERT INTO public.audit VALUES (54, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ChangeImprint', 0, 'page', 'Status of “Friends”', 'kept-state-144', NULL, '{"imprint":null}', '{"imprint":"**Friends** Ltd, Berlin. Quotes \" '' and <b>tags</b> & \"entities\", שלום, 👩‍🚒, `code` and {{t 2026-03-29T01:30Z}}."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
changeimprint
status of “friends”
page
{"imprint":null}
{"imprint":"**friends** ltd, berlin. quotes \" '' and <b>tags</b> & \"entities\", שלום, 👩‍🚒, `code` and {{t 2026-03-29t01:30z}}."}');
INSERT INTO public.audit VALUES (55, '2026-04-03T09:01:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishPostmortem', 0, 'postmortem/k0000000001e', NULL, 'kept-state-146', NULL, '{"publishedSections":null,"revision":null}', '{"publishedSections":["action_items"],"revision":1}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishpostmortem
postmortem/k0000000001e
{"publishedsections":null,"revision":null}
{"publishedsections":["action_items"],"revision":1}');
INSERT INTO public.audit VALUES (56, '2026-04-03T09:02:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishPostmortem', 0, 'postmortem/k0000000001e', NULL, 'kept-state-149', NULL, '{"publishedSections":["action_items"],"revision":1}', '{"publishedSections":["summary","action_items"],"revision":2}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishpostmortem
postmortem/k0000000001e
{"publishedsections":["action_items"],"revision":1}
{"publishedsections":["summary","action_items"],"revision":2}');
INSERT INTO public.audit VALUES (57, '2026-04-03T10:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ContinueRecord', 0, 'page', 'Status of “Friends”', 'kept-state-152', NULL, '{"continuedOver":null}', '{"continuedOver":["900 (ffffffff)"],"reason":"A disk broke & the copy was old."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
continuerecord
status of “friends”
page
{"continuedover":null}
{"continuedover":["900 (ffffffff)"],"reason":"a disk broke & the copy was old."}');
INSERT INTO public.command VALUES ('page/first-settings/k00000000001', 'clock', '27aa52686f30545ca021e2aff30228a6f096d3624b391f44fcb66bb4b88a1f0c', '{"index":1,"recordedAt":"2026-03-28T09:00:00.000Z"}', '2026-03-28T09:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-4', 'admin:ada0000000000000000000000000000a', '54bab9d2c8dc02a1d2bb0916c80f6abb36be9491f607fd04a0d802a32e39d6e1', '{"index":2,"productId":"k00000000005","recordedAt":"2026-03-28T09:00:00.000Z"}', '2026-03-28T09:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-8', 'admin:ada0000000000000000000000000000a', '0333e8332cf3e6ac51cde2d6b5b14da17517f638622da8907e6eb3fa32396b35', '{"featureId":"k00000000009","index":3,"recordedAt":"2026-03-28T09:00:00.000Z"}', '2026-03-28T09:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-11', 'admin:ada0000000000000000000000000000a', '20cf00170650e9ffa293f7005558ce08c5ed4171358240a727c2d05e33f8b1d8', '{"featureId":"k0000000000c","index":4,"recordedAt":"2026-03-28T09:00:00.000Z"}', '2026-03-28T09:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-15', 'admin:ada0000000000000000000000000000a', 'bbefc56d4a8499fb4ce0b831b8b2765cdd60681d694308cddcd96df088f7334c', '{"index":5,"productId":"k0000000000g","recordedAt":"2026-03-28T09:00:00.000Z"}', '2026-03-28T09:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-18', 'admin:ada0000000000000000000000000000a', 'bd371ffce216255cfb178c8062acd121df6fde300519351b51f3642d5c39c265', '{"featureId":"k0000000000j","index":6,"recordedAt":"2026-03-28T09:00:00.000Z"}', '2026-03-28T09:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-21', 'admin:ada0000000000000000000000000000a', 'a01c0ba7bffafe9d1510cb4956c951e8bc63605ef66d40ccb599e24f7af0803a', '{"index":7,"productId":"k0000000000m","recordedAt":"2026-03-28T09:00:00.000Z"}', '2026-03-28T09:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-24', 'admin:ada0000000000000000000000000000a', '69579c88c2c5652caf2996cfaa9bf5507c593b0a178c293e177e61dff4ea0d1d', '{"featureId":"k0000000000p","index":8,"recordedAt":"2026-03-28T09:00:00.000Z"}', '2026-03-28T09:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-27', 'admin:ada0000000000000000000000000000a', '114db98e0df2055b2fb9783c6f4452ec65dbb889d22368d264b4237a971bbf66', '{"index":9,"recordedAt":"2026-03-28T09:05:00.000Z"}', '2026-03-28T09:05:00.000Z');
INSERT INTO public.command VALUES ('kept-state-31', 'admin:ada0000000000000000000000000000a', '71ddb209fd3ae1f91cac3219965df8da603892ab11832a7eca441579534e27dd', '{"index":10,"recordedAt":"2026-03-28T09:05:00.000Z"}', '2026-03-28T09:05:00.000Z');
INSERT INTO public.command VALUES ('kept-state-33', 'admin:ada0000000000000000000000000000a', '7fed16224195d26f7a3a48f879f99a6af5990cbe820b96dffb7046c239a51717', '{"index":11,"recordedAt":"2026-03-28T09:05:00.000Z"}', '2026-03-28T09:05:00.000Z');
INSERT INTO public.command VALUES ('kept-state-36', 'admin:ada0000000000000000000000000000a', '37fd8757372468c5a627161caaac66e63cce4c6148ceaed15228b1f65f42e898', '{"index":12,"recordedAt":"2026-03-28T09:05:00.000Z"}', '2026-03-28T09:05:00.000Z');
INSERT INTO public.command VALUES ('kept-state-37', 'admin:ada0000000000000000000000000000a', 'b0a68c6255cde4edebfc89d9f302d6313087ea83c23dbd4479ff9802ea3689b7', '{"index":13,"recordedAt":"2026-03-28T09:05:00.000Z"}', '2026-03-28T09:05:00.000Z');
INSERT INTO public.command VALUES ('kept-state-38', 'admin:ada0000000000000000000000000000a', '530f503bf0cc90154799d0a6c631b41bc2ab49fd4fd55d23d4667d0300c4b22e', '{"index":14,"recordedAt":"2026-03-28T09:05:00.000Z"}', '2026-03-28T09:05:00.000Z');
INSERT INTO public.command VALUES ('kept-state-39', 'admin:ada0000000000000000000000000000a', 'b9a381b191b46d28acedfd9849d1de54b876f06c24b6ffe4a134d2f6ff67b0b7', '{"index":15,"recordedAt":"2026-03-28T09:05:00.000Z"}', '2026-03-28T09:05:00.000Z');
INSERT INTO public.command VALUES ('kept-state-40', 'admin:ada0000000000000000000000000000a', '711404c86920a5a5fa88306c68b469ffab0fb014adca9ecf2744edeeab87b6e7', '{"index":16,"recordedAt":"2026-03-28T09:05:00.000Z"}', '2026-03-28T09:05:00.000Z');
INSERT INTO public.command VALUES ('kept-state-42', 'admin:ada0000000000000000000000000000a', '746d642d8ec368951c9a2c8c9e5f3b56adbc1985786449bca4196b52dde5c3c5', '{"incidentId":"k00000000017","index":19,"recordedAt":"2026-03-28T09:05:00.000Z"}', '2026-03-28T09:05:00.000Z');
INSERT INTO public.command VALUES ('kept-state-49', 'admin:ada0000000000000000000000000000a', '133396b5df3d1044477e66e39124afbcf080594459cc4451ca54aac4c588d8f7', '{"incidentId":"k0000000001e","index":21,"recordedAt":"2026-03-29T00:40:00.000Z","updateId":"k0000000001f"}', '2026-03-29T00:40:00.000Z');
INSERT INTO public.command VALUES ('kept-state-54', 'admin:ada0000000000000000000000000000a', 'cc8c24df3fa58d35b8e982047249ebbb2a467ba0a9a6678d19d95b1d5f548b8d', '{"index":null,"recordedAt":"2026-03-29T00:40:00.000Z"}', '2026-03-29T00:40:00.000Z');
INSERT INTO public.command VALUES ('kept-state-57', 'admin:ada0000000000000000000000000000a', '5fd0dd2e1f4581b14cac3e4a19715799227956cc442845ec48d8540831332573', '{"index":null,"recordedAt":"2026-03-29T00:40:00.000Z"}', '2026-03-29T00:40:00.000Z');
INSERT INTO public.command VALUES ('kept-state-58', 'admin:ada0000000000000000000000000000a', 'fab0240c9c578fd145772c9ebc317211d8b4899e36cc9de688dee1a12d7c2637', '{"index":null,"recordedAt":"2026-03-29T00:40:00.000Z"}', '2026-03-29T00:40:00.000Z');
INSERT INTO public.command VALUES ('promise/k0000000001e/late/2026-03-29T01:10:00.000Z', 'clock', 'ca0b5613fc686c7c5fb3ec617fb11feddf5c0e65d2df9c5420f1a090f26dec41', '{"index":22,"recordedAt":"2026-03-29T01:13:00.000Z"}', '2026-03-29T01:13:00.000Z');
INSERT INTO public.command VALUES ('kept-state-59', 'admin:ada0000000000000000000000000000a', '1377591b5f2868ccdef39eccc69248709aef1ec9ebd1e23cbea0b1995bfb9389', '{"index":23,"recordedAt":"2026-03-29T01:13:00.000Z"}', '2026-03-29T01:13:00.000Z');
INSERT INTO public.command VALUES ('kept-state-62', 'admin:ada0000000000000000000000000000a', 'aa0c975b2f169ff031efb3d881635487a0674c4573caa075708d6ea51cd65499', '{"index":24,"recordedAt":"2026-03-29T01:13:00.000Z"}', '2026-03-29T01:13:00.000Z');
INSERT INTO public.command VALUES ('kept-state-64', 'admin:ada0000000000000000000000000000a', 'c18f895ab5984a030f9fa2bb6b938ff9297d8b410a936c649d745abccdd56d89', '{"index":25,"recordedAt":"2026-03-29T01:58:00.000Z"}', '2026-03-29T01:58:00.000Z');
INSERT INTO public.command VALUES ('kept-state-67', 'admin:ada0000000000000000000000000000a', '6b4d35a677711fc4ce13ba22dc2ffc25eaad7f00109a7af947a9af4eb78b7266', '{"index":26,"recordedAt":"2026-03-29T02:40:00.000Z"}', '2026-03-29T02:40:00.000Z');
INSERT INTO public.command VALUES ('kept-state-70', 'admin:ada0000000000000000000000000000a', 'bd9ab4ac8d4f473242e27ee0e6fdd028caba85e1ec01cdff5c526dec107e5c3b', '{"index":null,"recordedAt":"2026-03-30T08:00:00.000Z"}', '2026-03-30T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-74', 'admin:ada0000000000000000000000000000a', '790e4141e9a304d08a25ffbab0925c777af2182f08396a43a1bb881b7dafda36', '{"incidentId":"k00000000023","index":28,"recordedAt":"2026-04-02T10:00:00.000Z","updateId":"k00000000024"}', '2026-04-02T10:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-79', 'admin:ada0000000000000000000000000000a', 'ab47bb149be14cc7b034900fe5e388a473933fd8697a0a9b5f59b634ae0230f1', '{"index":30,"maintenanceId":"k00000000028","recordedAt":"2026-04-02T10:10:00.000Z","updateId":"k00000000029"}', '2026-04-02T10:10:00.000Z');
INSERT INTO public.command VALUES ('kept-state-84', 'admin:ada0000000000000000000000000000a', '72422182f556a3730449022bca9ff768f65021874489fc645442ea347643d1fa', '{"index":32,"maintenanceId":"k0000000002d","recordedAt":"2026-04-02T10:10:00.000Z","updateId":"k0000000002e"}', '2026-04-02T10:10:00.000Z');
INSERT INTO public.command VALUES ('kept-state-89', 'admin:ada0000000000000000000000000000a', 'c4452be337060949c8e7da269957466532738b22cc6ddce9d257c771756db413', '{"index":34,"maintenanceId":"k0000000002i","recordedAt":"2026-04-02T10:10:00.000Z","updateId":"k0000000002j"}', '2026-04-02T10:10:00.000Z');
INSERT INTO public.command VALUES ('kept-state-94', 'admin:ada0000000000000000000000000000a', '45e4861ad373d8b780ecb90e40e22a6673e2148581b05153d66eebdadb328661', '{"index":35,"recordedAt":"2026-04-02T12:00:00.000Z"}', '2026-04-02T12:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-96', 'admin:ada0000000000000000000000000000a', '6a562b7c4701e2e94f0fea32af8d7938bcd8d918e32a8e41faf7454fece0cbc7', '{"index":36,"recordedAt":"2026-04-02T12:00:00.000Z"}', '2026-04-02T12:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-99', 'admin:ada0000000000000000000000000000a', 'c9e85d9cdc7c17cf442c720a20775274a9224e8675b29be30d7d12b7783c7dc7', '{"index":null,"recordedAt":"2026-04-02T12:00:00.000Z","seriesId":"k0000000002s"}', '2026-04-02T12:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-103', 'admin:ada0000000000000000000000000000a', '2e618740281cae6dee59b341033d132edd9c53f5a837eb5189b8b6622125934b', '{"index":null,"recordedAt":"2026-04-02T12:00:00.000Z"}', '2026-04-02T12:00:00.000Z');
INSERT INTO public.command VALUES ('series/k0000000002s/window/2026-04-03T00:00:00.000Z', 'clock', '7154628669b1c7608de36b49a7b30779538f80fdbd8812c3991032ff73f6f44d', '{"index":38,"recordedAt":"2026-04-02T22:00:30.000Z"}', '2026-04-02T22:00:30.000Z');
INSERT INTO public.command VALUES ('maintenance/k00000000028/1/start/2026-04-02T22:00:00.000Z', 'clock', 'f783996ef334a53bdd1a89dbb6c4273e309585d6218f6b9d420704b13c1a4b40', '{"index":39,"recordedAt":"2026-04-02T22:00:30.000Z"}', '2026-04-02T22:00:30.000Z');
INSERT INTO public.command VALUES ('kept-state-111', 'admin:ada0000000000000000000000000000a', '4ece3f7d22574be5ac10b2009c1f833d2f1d4650cd110e73a9a50d1938180f7a', '{"index":40,"recordedAt":"2026-04-02T23:00:00.000Z"}', '2026-04-02T23:00:00.000Z');
INSERT INTO public.command VALUES ('series/k0000000002s/window/2026-04-10T00:00:00.000Z', 'clock', '01815c0617e7196e8822ef04882b0ca10a1a26837c787e9c78fa6b6d6e044f44', '{"index":42,"recordedAt":"2026-04-03T00:16:00.000Z"}', '2026-04-03T00:16:00.000Z');
INSERT INTO public.command VALUES ('maintenance/k0000000002y/0/start/2026-04-03T00:00:00.000Z', 'clock', '87ef818f07ca0e64e4923f140f60ad372813bf1c06e8c282929474b7f384bc6e', '{"index":43,"recordedAt":"2026-04-03T00:16:00.000Z"}', '2026-04-03T00:16:00.000Z');
INSERT INTO public.command VALUES ('maintenance/k00000000028/1/end-overdue/2026-04-03T00:00:00.000Z', 'clock', '3e9b6a1eeeb5db7837323d2b0ed3f7aea5fa98597d51d68bbe6642c1f931f362', '{"index":44,"recordedAt":"2026-04-03T00:16:00.000Z"}', '2026-04-03T00:16:00.000Z');
INSERT INTO public.command VALUES ('kept-state-120', 'admin:ada0000000000000000000000000000a', '6abd57fd4fc4870555c72c879927c8f21317a1f0ed05ed6614a5f5e3de0a3b90', '{"index":45,"recordedAt":"2026-04-03T00:16:00.000Z"}', '2026-04-03T00:16:00.000Z');
INSERT INTO public.command VALUES ('maintenance/k0000000002y/0/end/2026-04-03T01:00:00.000Z', 'clock', '2bf8764b5a6fbc85349e5b65d5b0dc3080d49f42f50e584098b36643b539361d', '{"index":46,"recordedAt":"2026-04-03T01:01:00.000Z"}', '2026-04-03T01:01:00.000Z');
INSERT INTO public.command VALUES ('kept-state-124', 'admin:ada0000000000000000000000000000a', 'f8aed162650ede74c1dee1a7cd1371aef0ce0048bb2490697e54612987faaaf7', '{"index":null,"recordedAt":"2026-04-03T01:01:00.000Z"}', '2026-04-03T01:01:00.000Z');
INSERT INTO public.command VALUES ('kept-state-125', 'admin:ada0000000000000000000000000000a', '9c7ea3f60ef4cdfedb2de03850d185474522774b8e730c132bc22d2dcfb7780f', '{"index":47,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-126', 'admin:ada0000000000000000000000000000a', '1f385148a3de48b9694490d51d53484fa72dbb0bae4f27a062cf9ca54d2b72dd', '{"index":48,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-127', 'admin:ada0000000000000000000000000000a', '14a4d270fd9bcd4dd6d54b2c2f1a1d202e9945bb2148f7943f7d21c2bbf68606', '{"index":49,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-128', 'admin:ada0000000000000000000000000000a', 'a5761707aa962469a0dbf27ce90a8f553e277899e0b090a55303e7c651fd398d', '{"index":null,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-129', 'admin:ada0000000000000000000000000000a', 'b7f60b7ebf44e4c3c4695287a5e27ea80b413cd9b696bf031bd02e6db2751dcb', '{"index":null,"recordedAt":"2026-04-03T08:00:00.000Z","templateId":"k0000000003m"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-133', 'admin:ada0000000000000000000000000000a', 'bb03fe70c7749a1f688c0c151108c505213049430932b0fcf43c7076156e6d19', '{"index":null,"recordedAt":"2026-04-03T08:00:00.000Z","templateId":"k0000000003m"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-136', 'admin:ada0000000000000000000000000000a', '59d554eaccbebe04fdf832e9ec08085a69446305e4126459452bf27068567ffc', '{"index":null,"recordedAt":"2026-04-03T08:00:00.000Z","templateId":"k0000000003m"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-137', 'admin:ada0000000000000000000000000000a', '2a8153b6acfcd8d8da1abee17219bbbe57268c968ec307bfac9b4ebd42f6230a', '{"index":50,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-143', 'admin:ada0000000000000000000000000000a', '40f60d66d80daf3331600880ce4379791e61a71f6a2136e2d85d15a1e63f28cc', '{"index":51,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-144', 'admin:ada0000000000000000000000000000a', 'b05bd46d911e5b37f7018c1f9502e0aba4ffbd689f64ecd73814530aa38158b0', '{"index":52,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-146', 'admin:ada0000000000000000000000000000a', 'ea46d07861889ec168073e6d5adf787635e64120156fd344c13fa53447ad030a', '{"index":53,"recordedAt":"2026-04-03T09:01:00.000Z","revision":1}', '2026-04-03T09:01:00.000Z');
INSERT INTO public.command VALUES ('kept-state-149', 'admin:ada0000000000000000000000000000a', '365405ad202996069a06611a16c5a3a4b34411ffb9e11b3f0ac0f9a2eb14f7fc', '{"index":54,"recordedAt":"2026-04-03T09:02:00.000Z","revision":2}', '2026-04-03T09:02:00.000Z');
INSERT INTO public.command VALUES ('kept-state-152', 'admin:ada0000000000000000000000000000a', 'e4f07cb12c6f669df911fea1149f5e835c8df924c2d289bb21a3f1ed69cdb50c', '{"index":55,"recordedAt":"2026-04-03T10:00:00.000Z"}', '2026-04-03T10:00:00.000Z');
INSERT INTO public.entry VALUES (1, 1, 'page', '2026-03-28T09:00:00.000Z', '0000000000000000000000000000000000000000000000000000000000000000', 'a944080368699d669b1c268e24c36143eaa66098ffb70b953d7623b6b57b3ac1', 'd8f77279de92b344797ebe771df4ca7e7afe1f800ba6aa31f357515b4afa5b31');
INSERT INTO public.entry VALUES (2, 2, 'product-added', '2026-03-28T09:00:00.000Z', 'd8f77279de92b344797ebe771df4ca7e7afe1f800ba6aa31f357515b4afa5b31', '4795f4b0d3e59eb22b031b56b94dbf8a22ecc007eb8edd27a2ed049a7e9d7b67', 'ecc90f53cfcfd7c3b616a995c165e9865e2d583e241d6d7759269d337936811c');
INSERT INTO public.entry VALUES (3, 3, 'feature-added', '2026-03-28T09:00:00.000Z', 'ecc90f53cfcfd7c3b616a995c165e9865e2d583e241d6d7759269d337936811c', 'f59e265bfd613d86cb834233509651746cc0b88adb9d1d437f2e6777aea22719', '41612b524c9a0e4f3f8767ce0a0d64bc32a94532812caa2034ce177a2dd03ecf');
INSERT INTO public.entry VALUES (4, 4, 'feature-added', '2026-03-28T09:00:00.000Z', '41612b524c9a0e4f3f8767ce0a0d64bc32a94532812caa2034ce177a2dd03ecf', 'e8b5b88d1146062f97f7d7efacd5f291d4740bb3fc652d3b62e8228a18c5ad4f', '07f038e0ec0e7a89481974cc0da4b0c9ae2419b53a167a1ed0635a00cc67b506');
INSERT INTO public.entry VALUES (5, 5, 'product-added', '2026-03-28T09:00:00.000Z', '07f038e0ec0e7a89481974cc0da4b0c9ae2419b53a167a1ed0635a00cc67b506', 'b812f171cddd398b392cfdf993288bc408c061f52b01ae07cef0f58999386aba', 'c6c35b46e5d65c59637d230e8bc950445800a717d3d70d051d464e58b50b9083');
INSERT INTO public.entry VALUES (6, 6, 'feature-added', '2026-03-28T09:00:00.000Z', 'c6c35b46e5d65c59637d230e8bc950445800a717d3d70d051d464e58b50b9083', 'c694e15d7d30d9552318bea08b8381904b1d04158190661ecec749296916466a', '5fd90b86deac0483c65a512fb3c04da2ed13efb463fc6f9e602e9b6f95b39aca');
INSERT INTO public.entry VALUES (7, 7, 'product-added', '2026-03-28T09:00:00.000Z', '5fd90b86deac0483c65a512fb3c04da2ed13efb463fc6f9e602e9b6f95b39aca', 'e130e43e399b09c11b2eabdd17c7935150b2493283783a1290d7fc1075389327', '980088ae1e6d296b4784fa3a2c43d5f2740d74696d740bc7bc9ba09ce166f2c1');
INSERT INTO public.entry VALUES (8, 8, 'feature-added', '2026-03-28T09:00:00.000Z', '980088ae1e6d296b4784fa3a2c43d5f2740d74696d740bc7bc9ba09ce166f2c1', '881890cbd76730b1039349e6bc83c5106474e424c79e78a8e914d0a2d4f8bbf9', '6405408b757bc2cbda33f73b63c9e56faa020f8bfe0e3e99b946ac25562ff064');
INSERT INTO public.entry VALUES (9, 9, 'page', '2026-03-28T09:05:00.000Z', '6405408b757bc2cbda33f73b63c9e56faa020f8bfe0e3e99b946ac25562ff064', 'cefb316fb01361c49dbeb75f5f3ca688773ef5ad516d8f4c4fb91992c0007ac4', '7880e1fc814534e2ad07fece5712b61b5193d353ddfada34ecd6bc6efa6d4ab1');
INSERT INTO public.entry VALUES (10, 10, 'product-renamed', '2026-03-28T09:05:00.000Z', '7880e1fc814534e2ad07fece5712b61b5193d353ddfada34ecd6bc6efa6d4ab1', '315ea3de663f89ab9f6d37750ef4ecba366eb1929afdc1afba09f93f4dfee96c', '0247291ba28a866ee885df84cdbbd7dbad126315ebd4da7190f692acb86d0a69');
INSERT INTO public.entry VALUES (11, 11, 'feature-renamed', '2026-03-28T09:05:00.000Z', '0247291ba28a866ee885df84cdbbd7dbad126315ebd4da7190f692acb86d0a69', '20ebe5f1a120b5c2656f1b004572f7fdf3e3538f454c08519ca239775138b54b', 'aab2d82d88529f58cc8c5342ff4e6dccdf2eb7d44bb6b501c7dbf9ee5a0a5efc');
INSERT INTO public.entry VALUES (12, 12, 'feature-archived', '2026-03-28T09:05:00.000Z', 'aab2d82d88529f58cc8c5342ff4e6dccdf2eb7d44bb6b501c7dbf9ee5a0a5efc', 'b9794ee15d832c84a84d60eac31defd8ed9adeb286368607ebaff7d633fed9ac', '29dcc88627e84246cbcf49b7eb1e063ed89dbfea39936b10eed7e75887b6cbe5');
INSERT INTO public.entry VALUES (13, 13, 'product-archived', '2026-03-28T09:05:00.000Z', '29dcc88627e84246cbcf49b7eb1e063ed89dbfea39936b10eed7e75887b6cbe5', 'cf0cfd81b6d95da31dd3e65131c8f954f17927c456722874ae2663cfe6e718e3', '0221c6001fe407469236e68e93df37a3595b6a3bb483f500b51d4e4e140b4890');
INSERT INTO public.entry VALUES (14, 14, 'catalogue-ordered', '2026-03-28T09:05:00.000Z', '0221c6001fe407469236e68e93df37a3595b6a3bb483f500b51d4e4e140b4890', 'd7dbc2379da29bcee3cc931b9c6691ec01c4d92a6db626c8e43abf977f3c5fef', 'a7de837c2d86ced04899fb13a5f95095c1b76e4627b3e34206061575d9bd5dc7');
INSERT INTO public.entry VALUES (15, 15, 'standing-status', '2026-03-28T09:05:00.000Z', 'a7de837c2d86ced04899fb13a5f95095c1b76e4627b3e34206061575d9bd5dc7', 'f1cd645e493d159f3438eb4d7777db4d2a0960577d177f50053f1195e6b7e00f', '7b1cf870de0dfd27a42323180fae4767a9522bfbe3f9030d73058ec6cafb6fe8');
INSERT INTO public.entry VALUES (16, 16, 'alternative', '2026-03-28T09:05:00.000Z', '7b1cf870de0dfd27a42323180fae4767a9522bfbe3f9030d73058ec6cafb6fe8', 'e659ac8ece9cdc0c7ae711c255604d295cf7a9638998e75a901b554c9bb834e9', 'bae71a1a21dbe11cf9f576a74202037a2449b8b7abae143a72e21d98e2e4b9a3');
INSERT INTO public.entry VALUES (17, 17, 'incident', '2026-03-28T09:05:00.000Z', 'bae71a1a21dbe11cf9f576a74202037a2449b8b7abae143a72e21d98e2e4b9a3', 'b03cbf3136dcdc1f5019d69a224d54a0538852907fa4ebf7ef7ad8419bbe0ca3', '58595731d99c3c148ba54b24731c1b92443581f8cbf3b3e78eeaf533ceeff1ed');
INSERT INTO public.entry VALUES (18, 19, 'update', '2026-03-28T09:05:00.000Z', '58595731d99c3c148ba54b24731c1b92443581f8cbf3b3e78eeaf533ceeff1ed', '00ffc7d18b0a2794b2279e3b838351174fbd34ffc582efb6eb36ce7bfc024b5c', '85f2b22bd82260cf3fbd2d47c61e179595fd79ea6644a94a7772d414de2c7ece');
INSERT INTO public.entry VALUES (19, 20, 'update', '2026-03-28T09:05:00.000Z', '85f2b22bd82260cf3fbd2d47c61e179595fd79ea6644a94a7772d414de2c7ece', 'c5aa27a92c2c7efaba2cdb1db9669f92099563022e24552b86dd449a77d12bd9', '0c12fa359e6b9607d87fec6d9e3ccf46bf6dc639b1c482d9a75a36fc3a4c423e');
INSERT INTO public.entry VALUES (20, 21, 'incident', '2026-03-29T00:40:00.000Z', '0c12fa359e6b9607d87fec6d9e3ccf46bf6dc639b1c482d9a75a36fc3a4c423e', 'de5606fe3cce18780860d5229307bfae836a60602e94c59c4452270b34b4952c', '5b6985fe7bfe64d5166490764268a4d317a2f6efc9a86afc2b872de0eeac5310');
INSERT INTO public.entry VALUES (21, 23, 'update', '2026-03-29T00:40:00.000Z', '5b6985fe7bfe64d5166490764268a4d317a2f6efc9a86afc2b872de0eeac5310', 'cfce1ef2648fe8c72e943c5a8c19fbe6dd75fbcea596801f00d520ce9fa8c361', 'a09f202f3efe99e262219a0a42eef70ec36ce98995ba379e58cfcdf5eb62bac7');
INSERT INTO public.entry VALUES (22, 27, 'promise-late', '2026-03-29T01:13:00.000Z', 'a09f202f3efe99e262219a0a42eef70ec36ce98995ba379e58cfcdf5eb62bac7', '53740f59e746e703dacd5caa02a376e171b34de7cc21ba8b9d2798fe3de3c2e6', '3d3abc015fe504734c98d103e812c8d8cebb59d1261dcd52be1f9dd61266e391');
INSERT INTO public.entry VALUES (23, 28, 'update', '2026-03-29T01:13:00.000Z', '3d3abc015fe504734c98d103e812c8d8cebb59d1261dcd52be1f9dd61266e391', '4ed1260a1d04f965177faf02cbf38efb18b727460df096650877e5667b4a5194', '13bb8e3148b5e522ed1500446cba1b80e60406ae592bbdcf5946becfb74031ab');
INSERT INTO public.entry VALUES (24, 29, 'impact', '2026-03-29T01:13:00.000Z', '13bb8e3148b5e522ed1500446cba1b80e60406ae592bbdcf5946becfb74031ab', '68a1d74de2bd95b106e28c4158cfe8c71f6127ec9e3a5eb7b11e2d295ee53576', 'eea74ce730462472356d25fc7465c551d6d864156fabf26b64543980d423edf5');
INSERT INTO public.entry VALUES (25, 30, 'update', '2026-03-29T01:58:00.000Z', 'eea74ce730462472356d25fc7465c551d6d864156fabf26b64543980d423edf5', '16e50f697792e8d9c241916c1725e6de1134c07c91dccf4699c0a1a1de3e8838', '8d093f8618300a6f938d11fb7b88de71b54a029ed8b7be3b04930559f18be66a');
INSERT INTO public.entry VALUES (26, 31, 'update', '2026-03-29T02:40:00.000Z', '8d093f8618300a6f938d11fb7b88de71b54a029ed8b7be3b04930559f18be66a', '023cd67f8b266b09146fa10cfb2c5d488107b6f28a702fa6e8a5dae40fcf0033', 'f5645a4dd300c7fcd00ce3ea161b1e32410ab6efed0b4e9098c80d301ad61b25');
INSERT INTO public.entry VALUES (27, 33, 'incident', '2026-04-02T10:00:00.000Z', 'f5645a4dd300c7fcd00ce3ea161b1e32410ab6efed0b4e9098c80d301ad61b25', '528a7f18e5d7ecd26763300c09b2495ea9a1fe0f15b58cf219ff50dfc14ce656', '717f0c1d073a01de0faba1ab8635c48ed9eb64251655551145c3a5ccea494e9f');
INSERT INTO public.entry VALUES (28, 34, 'update', '2026-04-02T10:00:00.000Z', '717f0c1d073a01de0faba1ab8635c48ed9eb64251655551145c3a5ccea494e9f', '9c85b928f6b9e121321e453d3d9646f4832c0a426c35e5108569c13f3bcb0d63', '73a33de0ef2c2029e6dc4207a2041d15923fd792b8acabf73380373355f1b2b1');
INSERT INTO public.entry VALUES (29, 35, 'maintenance', '2026-04-02T10:10:00.000Z', '73a33de0ef2c2029e6dc4207a2041d15923fd792b8acabf73380373355f1b2b1', 'd8e9288dd09f572dd64d9c648dd1345f33f8095c757a5dbaab119bee88fd00f2', 'eef07867fe84e234351219b0df658b1ebe5bd4a272c9c13fd1366ef820542757');
INSERT INTO public.entry VALUES (30, 36, 'maintenance-update', '2026-04-02T10:10:00.000Z', 'eef07867fe84e234351219b0df658b1ebe5bd4a272c9c13fd1366ef820542757', '39cdb5ac1134896b47935a4bb0eb014a4df4d3309398278e8b4e8f6401912bb3', 'c32f579651cc16fbf58e7eca900a432091ea235f5aeeebaa88e9a5e6568be5d3');
INSERT INTO public.entry VALUES (31, 37, 'maintenance', '2026-04-02T10:10:00.000Z', 'c32f579651cc16fbf58e7eca900a432091ea235f5aeeebaa88e9a5e6568be5d3', 'fbf5b4c8b2021f1cb164cbef6070e689919f29f022bafb0cd020af81db946a5d', '1c6cec33b6e4fdf7df6ffe156bdd37d16f6944e195c3d4352c96f2ad44cc5020');
INSERT INTO public.entry VALUES (32, 38, 'maintenance-update', '2026-04-02T10:10:00.000Z', '1c6cec33b6e4fdf7df6ffe156bdd37d16f6944e195c3d4352c96f2ad44cc5020', 'f1cb396eb76357c373e6c0c34e0598319b2aeee05375b34d8703fbf4e318f4ac', 'd6e0640e306375d611340272b094a7742203298ed9ac9ca422b59ff91d0e72d9');
INSERT INTO public.entry VALUES (33, 39, 'maintenance', '2026-04-02T10:10:00.000Z', 'd6e0640e306375d611340272b094a7742203298ed9ac9ca422b59ff91d0e72d9', 'd00cf522f5a952f9478ad9bfe0bd8893599ec19fbe03b6c86403f35c8465c7b9', 'e24730cbd9b3fe70b54163883d913090e215f092e32c3c53815799f4ac1abaeb');
INSERT INTO public.entry VALUES (34, 40, 'maintenance-update', '2026-04-02T10:10:00.000Z', 'e24730cbd9b3fe70b54163883d913090e215f092e32c3c53815799f4ac1abaeb', 'e9316b39523259e2d8073c145f49ea5636197b89d5e5e477c9e861d90c4342a3', 'c0d012bacb9b15e39a0382f7cc0cd057f6be2103d62d41c06b3bb40311b1a7bf');
INSERT INTO public.entry VALUES (35, 41, 'maintenance-plan', '2026-04-02T12:00:00.000Z', 'c0d012bacb9b15e39a0382f7cc0cd057f6be2103d62d41c06b3bb40311b1a7bf', 'c0add3e0e1195cef48ff65ddf53c100e12dbfb58b11e94b06458973edc412cd4', 'b1f757a833db0c9807e3ec9e9bcb822af3835bcbb2871cbdbefcf853f61736e2');
INSERT INTO public.entry VALUES (36, 42, 'maintenance-update', '2026-04-02T12:00:00.000Z', 'b1f757a833db0c9807e3ec9e9bcb822af3835bcbb2871cbdbefcf853f61736e2', '820ec5a5bb0ff4839ee5f818b682bd15bd6c64e7dcf7c67255c8e54062e2090b', '2e1c2e5b26aec36ad48d51b179e9e7ea21840397990f5a0d3c94483d1bfcd19f');
INSERT INTO public.entry VALUES (37, 46, 'maintenance', '2026-04-02T22:00:30.000Z', '2e1c2e5b26aec36ad48d51b179e9e7ea21840397990f5a0d3c94483d1bfcd19f', '0a062e1dfab91797f53b39892632669d4d9860274897853ff0294f6c750340b7', '327ce39caa3335877752f66582a27f9bd885c89a4d3c3d95f8f8055547a04962');
INSERT INTO public.entry VALUES (38, 47, 'maintenance-update', '2026-04-02T22:00:30.000Z', '327ce39caa3335877752f66582a27f9bd885c89a4d3c3d95f8f8055547a04962', '5935c9a7f21d285ff09d20039dd0913ed4f2b983ee382adadbcba977ff5d19c6', 'a214ba6214414a9e26cf884e28edd099994603ba5930fe025b8da8fc70b73f68');
INSERT INTO public.entry VALUES (39, 48, 'maintenance-update', '2026-04-02T22:00:30.000Z', 'a214ba6214414a9e26cf884e28edd099994603ba5930fe025b8da8fc70b73f68', '70790337efc8fadddda17992aaf404597bf3733353501bb3ae60f8e938b6de68', '93030465eab68c4307b2347b240bf531f815ff3bd5cd7ee414d3c0a6f925043a');
INSERT INTO public.entry VALUES (40, 49, 'maintenance-update', '2026-04-02T23:00:00.000Z', '93030465eab68c4307b2347b240bf531f815ff3bd5cd7ee414d3c0a6f925043a', '46305b8067a1724a969ccf8fbbb6bfa631f64339b4a7a55ce952f11bf2e36699', 'e35134612ff2f06edaa6c896e1cf83c1beca8bf1655d9faac0cf87afc0ddc6d7');
INSERT INTO public.entry VALUES (41, 51, 'maintenance', '2026-04-03T00:16:00.000Z', 'e35134612ff2f06edaa6c896e1cf83c1beca8bf1655d9faac0cf87afc0ddc6d7', '14b7fb4dc46f53bb2ca6dc0442f170e2946d7ca589ce09aaf0837e24ff65c88c', '13801d80dca70193108bfbadf775863a038465652902dc98a9ac74ba29877e22');
INSERT INTO public.entry VALUES (42, 52, 'maintenance-update', '2026-04-03T00:16:00.000Z', '13801d80dca70193108bfbadf775863a038465652902dc98a9ac74ba29877e22', 'd3ced89284d9789e21c83e3aa0ed3d070905789ec085f172ab170785e271d216', '0651d71754af86d24ba3e7dce3d3f71f63c8c54c4b89aec5863c7f95aa8e46e1');
INSERT INTO public.entry VALUES (43, 53, 'maintenance-update', '2026-04-03T00:16:00.000Z', '0651d71754af86d24ba3e7dce3d3f71f63c8c54c4b89aec5863c7f95aa8e46e1', '34db1c1a22d9fe07d69d72f34625d2d9ac5b8bcdd12a2d7c1a94e5fb039de8b3', 'b435935adf95b88a8e77c77d11f45ada7fb15d9b90d487ce9842ab740cc56b2e');
INSERT INTO public.entry VALUES (44, 54, 'maintenance-overdue', '2026-04-03T00:16:00.000Z', 'b435935adf95b88a8e77c77d11f45ada7fb15d9b90d487ce9842ab740cc56b2e', 'cf98a32ef5b0ba8ad548026d719709c66b550c28edda583ee9f7df40c84ec843', '37b8d20529a61b02267d785c251c8dc7b6d95fb143e64297e663d501ea72f23d');
INSERT INTO public.entry VALUES (45, 55, 'maintenance-update', '2026-04-03T00:16:00.000Z', '37b8d20529a61b02267d785c251c8dc7b6d95fb143e64297e663d501ea72f23d', '3be0193883e9b86f90b7bdb32216e036b4ce0d7b2194815fb3c5aef973cc5b35', 'bdc027fb7b5ae7ba3c436cd69c1751936d3141b89152f2626e2c2ecf67bc0ea1');
INSERT INTO public.entry VALUES (46, 56, 'maintenance-update', '2026-04-03T01:01:00.000Z', 'bdc027fb7b5ae7ba3c436cd69c1751936d3141b89152f2626e2c2ecf67bc0ea1', '0d8d84507cb4de06affc03583e2b837a67771c30cd691b886f5a8d633f423b98', 'fe2c2c32108a1622004aa20a66c2b29d4fcf48f2448bde4625920328f3f06edb');
INSERT INTO public.entry VALUES (47, 58, 'link', '2026-04-03T08:00:00.000Z', 'fe2c2c32108a1622004aa20a66c2b29d4fcf48f2448bde4625920328f3f06edb', 'b0220e8b496b55c354e469e3d75126f213df9d03ee74bb2a517ea1bce682b6ef', 'e895ab889982bee33c17625f3b6b985c4b767842763cf5ace5779507835b732a');
INSERT INTO public.entry VALUES (48, 59, 'unlink', '2026-04-03T08:00:00.000Z', 'e895ab889982bee33c17625f3b6b985c4b767842763cf5ace5779507835b732a', 'b0220e8b496b55c354e469e3d75126f213df9d03ee74bb2a517ea1bce682b6ef', '73afe16f3a3fd3b7ce4ce11309e0077805670f2b9f043e9bf9970fcc78991d69');
INSERT INTO public.entry VALUES (49, 60, 'link', '2026-04-03T08:00:00.000Z', '73afe16f3a3fd3b7ce4ce11309e0077805670f2b9f043e9bf9970fcc78991d69', '6803987b3471aeb9fec6afcb04a84a33c81a396f007329523e979a4c9f365a28', 'e08cab787a7440a08681d3e95b61996796571b2768eb86415ab3d80870dca734');
INSERT INTO public.entry VALUES (50, 65, 'looks', '2026-04-03T08:00:00.000Z', 'e08cab787a7440a08681d3e95b61996796571b2768eb86415ab3d80870dca734', '14f0e1beaa88bf30cc42520b9c95f2142b93bc79f4bf099949e635d51f748bf5', 'fd6fb1385fc91ab31644fa0ebe5100143e63bc08c1b5bd6293f7409a401e08b2');
INSERT INTO public.entry VALUES (51, 66, 'languages', '2026-04-03T08:00:00.000Z', 'fd6fb1385fc91ab31644fa0ebe5100143e63bc08c1b5bd6293f7409a401e08b2', 'ad8c86052237589f81ccb5436407d5c6f28c75b1e6594422ba2848897d053ff4', '099ab97af97383f51e6270303c3acb53e225eab1250aef2a276f3f5aa87baac6');
INSERT INTO public.entry VALUES (52, 67, 'imprint', '2026-04-03T08:00:00.000Z', '099ab97af97383f51e6270303c3acb53e225eab1250aef2a276f3f5aa87baac6', '135dc15f9172763a2fb1fdaf8310cbdffb6c0af18d6b7e6dd781e7f47bb5da76', '1ef69348d326bb688639b1dc496eb9e3bcb4aeee4e6d7b7b6a3c2fc99ca677f8');
INSERT INTO public.entry VALUES (53, 68, 'postmortem', '2026-04-03T09:01:00.000Z', '1ef69348d326bb688639b1dc496eb9e3bcb4aeee4e6d7b7b6a3c2fc99ca677f8', '62a95362be50a9ec615207760ca15af8b9260a60634b75bb31953ed4b2a8f123', 'c8d4048a18b346c8ee94259555409c73769f5f4747da60201383b282a3878417');
INSERT INTO public.entry VALUES (54, 69, 'postmortem', '2026-04-03T09:02:00.000Z', 'c8d4048a18b346c8ee94259555409c73769f5f4747da60201383b282a3878417', '1ade10b5ea91e50bb37399b61047e03dfa3f1ab8cc3a9f5431a199646938e4e0', '78f99c13968986676bacb2782e707db208ff510cd401901681029ca5acf838a2');
INSERT INTO public.entry VALUES (55, 70, 'continued', '2026-04-03T10:00:00.000Z', '78f99c13968986676bacb2782e707db208ff510cd401901681029ca5acf838a2', '4b359acf06cbda8d72a71e58bfb948d58d1c84bcad87f5d92e943120a398f106', '5c7d9c313cad6c037a901fa0d0df6fc72171bbb1cdf225450c75363c493b2614');
INSERT INTO public.event VALUES (1, 'page', 1, 'PageSettingsChanged', 1, '{"about":null,"name":{"hash":"01de4e53e41637b0aaa0c7db5775f534c306f5c39f97cecad2f3937de60a8263","salt":"00000000000000000000000000000003","text":"Status"},"pageId":"k00000000002","timeZone":"Europe/Berlin","url":"https://status.example.com"}', '2026-03-28T09:00:00.000Z', '2026-03-28T09:00:00.000Z', 'clock', 'page/first-settings/k00000000001');
INSERT INTO public.event VALUES (2, 'features', 1, 'ProductAdded', 1, '{"description":{"hash":"835793490c5e87fee993509a098b29767d4c96d2edf6858ff29575e4f290865c","salt":"00000000000000000000000000000007","text":"What friends write with"},"name":{"hash":"ccb0f3b5f27c2f379d72e8327804c92474f73244fc661c6dd4e39327b43f7db8","salt":"00000000000000000000000000000006","text":"Messenger"},"productId":"k00000000005"}', '2026-03-28T09:00:00.000Z', '2026-03-28T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-4');
INSERT INTO public.event VALUES (3, 'features', 2, 'FeatureAdded', 1, '{"description":null,"featureId":"k00000000009","name":{"hash":"1943390da56c8da60c1f32a0534b3667668d986c35a0fabcb79adadd7c556323","salt":"0000000000000000000000000000000a","text":"Messages"},"productId":"k00000000005"}', '2026-03-28T09:00:00.000Z', '2026-03-28T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-8');
INSERT INTO public.event VALUES (4, 'features', 3, 'FeatureAdded', 1, '{"description":{"hash":"21f8819a08f6c4b228156a37ac6d1f914309293e717e8f2778ac8e261ccbc08f","salt":"0000000000000000000000000000000e","text":"Voice and video"},"featureId":"k0000000000c","name":{"hash":"dd7b13d0e6155ee55380987cdc13d76c1484c931392415ac1539d6303da5a02e","salt":"0000000000000000000000000000000d","text":"Calls"},"productId":"k00000000005"}', '2026-03-28T09:00:00.000Z', '2026-03-28T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-11');
INSERT INTO public.event VALUES (5, 'features', 4, 'ProductAdded', 1, '{"description":null,"name":{"hash":"da5d919a41c1b184176da1ea5c78d56015bbb5ea668dbe07e5d072f832c7dcf8","salt":"00000000000000000000000000000011","text":"Photos"},"productId":"k0000000000g"}', '2026-03-28T09:00:00.000Z', '2026-03-28T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-15');
INSERT INTO public.event VALUES (6, 'features', 5, 'FeatureAdded', 1, '{"description":null,"featureId":"k0000000000j","name":{"hash":"8c9c6291e380eb39c7291b2d8b5a4df31cab9e8c898b8d43664563b065ebcc45","salt":"00000000000000000000000000000014","text":"Feed"},"productId":"k0000000000g"}', '2026-03-28T09:00:00.000Z', '2026-03-28T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-18');
INSERT INTO public.event VALUES (7, 'features', 6, 'ProductAdded', 1, '{"description":null,"name":{"hash":"b1b39812dc761debe6f17a0f44299ba08b422b6a8d3fe3452d4f10bf8b8a772e","salt":"00000000000000000000000000000017","text":"Guest book"},"productId":"k0000000000m"}', '2026-03-28T09:00:00.000Z', '2026-03-28T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-21');
INSERT INTO public.event VALUES (8, 'features', 7, 'FeatureAdded', 1, '{"description":null,"featureId":"k0000000000p","name":{"hash":"ef56185e96fcad2e5f7904c0232854b63823ee0c42a438ec0edf42e888fc7599","salt":"0000000000000000000000000000001a","text":"Entries"},"productId":"k0000000000m"}', '2026-03-28T09:00:00.000Z', '2026-03-28T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-24');
INSERT INTO public.event VALUES (9, 'page', 2, 'PageSettingsChanged', 1, '{"about":{"hash":"c924cfb09b61c174c25f229e1a4ad01feaba2f9b90fa25a562fe1f03565387b6","salt":"0000000000000000000000000000001e","text":"We are **moving** to another data centre, <script>alert(1)</script> and all."},"name":{"hash":"c6f8933f1ce3c8e79c8f8220eadeb10a13eb4cc51b055a37ed29da1648daa8b6","salt":"0000000000000000000000000000001d","text":"Status of “Friends”"},"pageId":"k00000000002","timeZone":"Europe/Berlin","url":"https://status.example.com"}', '2026-03-28T09:05:00.000Z', '2026-03-28T09:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-27');
INSERT INTO public.event VALUES (10, 'features', 8, 'ProductRenamed', 1, '{"description":null,"name":{"hash":"e3b4237937aaa31277b3efa4dbc12c1378b2d75c70d829f1540469016243756f","salt":"00000000000000000000000000000020","text":"Pictures"},"productId":"k0000000000g"}', '2026-03-28T09:05:00.000Z', '2026-03-28T09:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-31');
INSERT INTO public.event VALUES (11, 'features', 9, 'FeatureRenamed', 1, '{"description":{"hash":"9a49cab4ec3b7881e93527de3b37cac1df0b15e8397a4cf9d7364fd79cc683e5","salt":"00000000000000000000000000000023","text":"Quotes \" '' and <b>tags</b> & \"entities\", שלום, 👩‍🚒, `code` and {{t 2026-03-29T01:30Z}}."},"featureId":"k0000000000j","name":{"hash":"08c990ed9b2eab241cdc1f01b228a662c74adccf3f3810148942634a30300270","salt":"00000000000000000000000000000022","text":"Timeline"}}', '2026-03-28T09:05:00.000Z', '2026-03-28T09:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-33');
INSERT INTO public.event VALUES (12, 'features', 10, 'FeatureArchived', 1, '{"archived":true,"featureId":"k0000000000p"}', '2026-03-28T09:05:00.000Z', '2026-03-28T09:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-36');
INSERT INTO public.event VALUES (13, 'features', 11, 'ProductArchived', 1, '{"archived":true,"productId":"k0000000000m"}', '2026-03-28T09:05:00.000Z', '2026-03-28T09:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-37');
INSERT INTO public.event VALUES (14, 'features', 12, 'CatalogueOrdered', 1, '{"products":[{"features":["k0000000000j"],"productId":"k0000000000g"},{"features":["k0000000000c","k00000000009"],"productId":"k00000000005"},{"features":["k0000000000p"],"productId":"k0000000000m"}]}', '2026-03-28T09:05:00.000Z', '2026-03-28T09:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-38');
INSERT INTO public.event VALUES (15, 'features', 13, 'StandingStatusSet', 1, '{"featureId":"k0000000000j","from":"operational","to":"degraded_performance"}', '2026-03-28T09:05:00.000Z', '2026-03-28T09:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-39');
INSERT INTO public.event VALUES (16, 'features', 14, 'AlternativeSet', 1, '{"alternative":{"hash":"8196e135fe60a2a689fa92702644c37de2d0c8c788840cf1246177df43bb1c9a","salt":"00000000000000000000000000000029","text":"Quotes \" '' and <b>tags</b> & \"entities\", שלום, 👩‍🚒, `code` and {{t 2026-03-29T01:30Z}}."},"featureId":"k0000000000j"}', '2026-03-28T09:05:00.000Z', '2026-03-28T09:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-40');
INSERT INTO public.event VALUES (17, 'incident/k00000000017', 1, 'IncidentDeclared', 1, '{"backfilled":true,"title":{"hash":"b36e00ec28004fced29aa2389d4282e6acdaa8d30aaed4344d92cecfaae26fb5","salt":"00000000000000000000000000000030","text":"The timeline was empty"}}', '2026-02-27T10:00:00.000Z', '2026-03-28T09:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-42');
INSERT INTO public.event VALUES (18, 'incident/k00000000017', 2, 'SeveritySet', 1, '{"severity":"SEV3"}', '2026-03-28T09:05:00.000Z', '2026-03-28T09:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-42');
INSERT INTO public.event VALUES (19, 'incident/k00000000017', 3, 'UpdatePublished', 1, '{"features":[{"featureId":"k0000000000j","from":"operational","to":"major_outage"}],"nextUpdateBy":null,"status":"investigating","text":{"hash":"a494161f2a201e53b84e115c9fedfb30d19dcdbd7ad561d8f8a9330fe831d263","salt":"0000000000000000000000000000002e","text":"Nobody saw pictures."},"updateId":"k00000000018"}', '2026-02-27T10:00:00.000Z', '2026-03-28T09:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-42');
INSERT INTO public.event VALUES (20, 'incident/k00000000017', 4, 'UpdatePublished', 1, '{"features":[{"featureId":"k0000000000j","from":"major_outage","to":"operational"}],"nextUpdateBy":null,"status":"resolved","text":{"hash":"c428f92a828f81af047b2bba8957bbae555f485eb53acf23b15a1dc308aa9ad8","salt":"0000000000000000000000000000002f","text":"They are back."},"updateId":"k00000000019"}', '2026-02-27T11:20:00.000Z', '2026-03-28T09:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-42');
INSERT INTO public.event VALUES (21, 'incident/k0000000001e', 1, 'IncidentDeclared', 1, '{"backfilled":false,"title":{"hash":"3fad10b533a32c5ecd5dc558b7653aebfcb40b679467516f4a85a4e5d886d849","salt":"00000000000000000000000000000035","text":"Messages are late & lost"}}', '2026-03-29T00:40:00.000Z', '2026-03-29T00:40:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-49');
INSERT INTO public.event VALUES (22, 'incident/k0000000001e', 2, 'SeveritySet', 1, '{"severity":"SEV2"}', '2026-03-29T00:40:00.000Z', '2026-03-29T00:40:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-49');
INSERT INTO public.event VALUES (23, 'incident/k0000000001e', 3, 'UpdatePublished', 1, '{"features":[{"featureId":"k00000000009","from":"operational","to":"partial_outage"}],"nextUpdateBy":"2026-03-29T01:10:00.000Z","status":"investigating","text":{"hash":"f91b1eb88c328fafd897b6e80bb257a2a26f118f8c7d5224132fcc1244789209","salt":"00000000000000000000000000000034","text":"Quotes \" '' and <b>tags</b> & \"entities\", שלום, 👩‍🚒, `code` and {{t 2026-03-29T01:30Z}}."},"updateId":"k0000000001f"}', '2026-03-29T00:40:00.000Z', '2026-03-29T00:40:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-49');
INSERT INTO public.event VALUES (24, 'incident/k0000000001e', 4, 'NoteAdded', 1, '{"noteId":"k0000000001j","text":{"hash":"9fa58c62142e20e0669fe0012aff13c267a730bab17e6c9e59458bc86ee5a77b","salt":"00000000000000000000000000000038","text":"Internal: the queue is full on rack 7."}}', '2026-03-29T00:40:00.000Z', '2026-03-29T00:40:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-54');
INSERT INTO public.event VALUES (25, 'incident/k0000000001e', 5, 'SeveritySet', 1, '{"severity":"SEV1"}', '2026-03-29T00:40:00.000Z', '2026-03-29T00:40:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-57');
INSERT INTO public.event VALUES (26, 'incident/k0000000001e', 6, 'MilestoneMarked', 1, '{"at":"2026-03-29T00:31:00.000Z","milestone":"detected"}', '2026-03-29T00:31:00.000Z', '2026-03-29T00:40:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-58');
INSERT INTO public.event VALUES (27, 'incident/k0000000001e', 7, 'PromiseRanOut', 1, '{"due":"2026-03-29T01:10:00.000Z"}', '2026-03-29T01:13:00.000Z', '2026-03-29T01:13:00.000Z', 'clock', 'promise/k0000000001e/late/2026-03-29T01:10:00.000Z');
INSERT INTO public.event VALUES (28, 'incident/k0000000001e', 8, 'UpdatePublished', 1, '{"features":[{"featureId":"k00000000009","from":"partial_outage","to":"major_outage"},{"featureId":"k0000000000c","from":"operational","to":"degraded_performance"}],"nextUpdateBy":"2026-03-29T02:00:00.000Z","status":"identified","text":{"hash":"95ddaa13cc4a16412b25573b1a8513ce47598b79f484dff33a229722f3882fb5","salt":"0000000000000000000000000000003d","text":"A queue ran full."},"updateId":"k0000000001o"}', '2026-03-29T01:05:00.000Z', '2026-03-29T01:13:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-59');
INSERT INTO public.event VALUES (29, 'incident/k0000000001e', 9, 'ImpactOverridden', 1, '{"impact":"critical","reason":{"hash":"e9476dd54ad3b09478319703bb4b56ec281fe2e9f567de41241a6edd2c845a8e","salt":"0000000000000000000000000000003f","text":"Nobody could write."}}', '2026-03-29T01:13:00.000Z', '2026-03-29T01:13:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-62');
INSERT INTO public.event VALUES (30, 'incident/k0000000001e', 10, 'UpdatePublished', 1, '{"features":[{"featureId":"k00000000009","from":"major_outage","to":"operational"},{"featureId":"k0000000000c","from":"degraded_performance","to":"operational"}],"nextUpdateBy":null,"status":"monitoring","text":{"hash":"bee55b18daaf7a4a6aec75441bc76c534c45fed09c6f17d7a774ddda80c21244","salt":"00000000000000000000000000000042","text":"The queue drains."},"updateId":"k0000000001t"}', '2026-03-29T01:58:00.000Z', '2026-03-29T01:58:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-64');
INSERT INTO public.event VALUES (31, 'incident/k0000000001e', 11, 'UpdatePublished', 1, '{"features":[],"nextUpdateBy":null,"status":"resolved","text":{"hash":"e89546306802c88677b80dd8100721dcbf47a18c2ce1fa0594cb58f385d53499","salt":"00000000000000000000000000000045","text":"All messages have arrived."},"updateId":"k0000000001w"}', '2026-03-29T02:40:00.000Z', '2026-03-29T02:40:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-67');
INSERT INTO public.event VALUES (32, 'postmortem/k0000000001e', 1, 'PostmortemDraftSaved', 1, '{"actionItems":[{"due":"2026-04-30","owner":{"hash":"a45dd5b7176822df31309be8a73329a598825d473f1c7ace2e28288968452d95","salt":"00000000000000000000000000000049","text":"Ada"},"title":{"hash":"d0dbd1d9598f28b5855220cfece1ba4a4596be638542531ad8ff1b5b0fff5a4e","salt":"00000000000000000000000000000048","text":"Watch the queue"}}],"sections":{"summary":{"hash":"d70d996b16771fcb643563b2058a1b021d02066ccad96e880f4778704c07f64a","salt":"00000000000000000000000000000047","text":"Internal until published: a queue ran full."}}}', '2026-03-30T08:00:00.000Z', '2026-03-30T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-70');
INSERT INTO public.event VALUES (33, 'incident/k00000000023', 1, 'IncidentDeclared', 1, '{"backfilled":false,"title":{"hash":"610aa8ff3ede9dfb711017e3427ed66d46ef5c8b18e909f1930324c1da2e28ec","salt":"0000000000000000000000000000004e","text":"Calls have no sound"}}', '2026-04-02T10:00:00.000Z', '2026-04-02T10:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-74');
INSERT INTO public.event VALUES (34, 'incident/k00000000023', 2, 'UpdatePublished', 1, '{"features":[{"featureId":"k0000000000c","from":"operational","to":"degraded_performance"}],"nextUpdateBy":"2026-04-02T11:00:00.000Z","status":"identified","text":{"hash":"6bf1d4fd19251a6f5c102077db519b3c8aafcc774769463cd65a5c0cce785fee","salt":"0000000000000000000000000000004d","text":"A codec is missing in the new release."},"updateId":"k00000000024"}', '2026-04-02T10:00:00.000Z', '2026-04-02T10:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-74');
INSERT INTO public.event VALUES (35, 'maintenance/k00000000028', 1, 'MaintenanceScheduled', 1, '{"endsByItself":false,"features":["k00000000009"],"scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-02T23:30:00.000Z","seriesId":null,"startsByItself":true,"title":{"hash":"a396630787099f3a48b424853d7b7cfba80e34aac79cf9331654e8fa515994d1","salt":"00000000000000000000000000000053","text":"We move the message store"}}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-79');
INSERT INTO public.event VALUES (36, 'maintenance/k00000000028', 2, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"scheduled","text":{"hash":"93a67119a7185bffc58419bac13cdb5a26eb08f5509075872c43e8d3ac43245a","salt":"00000000000000000000000000000052","text":"Messages **pause** for up to an hour & a half."},"updateId":"k00000000029"}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-79');
INSERT INTO public.event VALUES (37, 'maintenance/k0000000002d', 1, 'MaintenanceScheduled', 1, '{"endsByItself":false,"features":["k00000000009"],"scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-02T23:30:00.000Z","seriesId":null,"startsByItself":true,"title":{"hash":"afbab9f4e82491fe7dd0803c1fd37b5a227a41814d5b4d99201fa8fc33ceb9c6","salt":"00000000000000000000000000000058","text":"We change a certificate"}}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-84');
INSERT INTO public.event VALUES (38, 'maintenance/k0000000002d', 2, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"scheduled","text":{"hash":"244948ea9b247875ebf0b710533a69b2e2ce3665e535eacb65b6586a912cba2e","salt":"00000000000000000000000000000057","text":"Nobody should notice."},"updateId":"k0000000002e"}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-84');
INSERT INTO public.event VALUES (39, 'maintenance/k0000000002i', 1, 'MaintenanceScheduled', 1, '{"endsByItself":false,"features":["k00000000009"],"scheduledFor":"2026-05-02T22:00:00.000Z","scheduledUntil":"2026-05-02T23:00:00.000Z","seriesId":null,"startsByItself":true,"title":{"hash":"dd4175a5153f3e77accab34f8c651d8cc160e52eb7a927fe6a49a301a3a94920","salt":"0000000000000000000000000000005d","text":"We change a certificate"}}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-89');
INSERT INTO public.event VALUES (40, 'maintenance/k0000000002i', 2, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"scheduled","text":{"hash":"6c63c2282105d971b803b611d2d8dd2d7c7738ec522c10a482eb7f51b5e9dd11","salt":"0000000000000000000000000000005c","text":"Nobody should notice."},"updateId":"k0000000002j"}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-89');
INSERT INTO public.event VALUES (41, 'maintenance/k00000000028', 3, 'MaintenancePlanChanged', 1, '{"endsByItself":false,"features":["k00000000009"],"reason":{"hash":"66189404256aaec7561d6ef14eabc43f0911e0c87ec571be5bdbe8caa0058f71","salt":"0000000000000000000000000000005f","text":"Copying takes longer than we thought."},"scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-03T00:00:00.000Z","startsByItself":true}', '2026-04-02T12:00:00.000Z', '2026-04-02T12:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-94');
INSERT INTO public.event VALUES (42, 'maintenance/k0000000002d', 3, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"cancelled","text":{"hash":"f8f52b4277b9cbf3485f4f80ec27ac5ef02b2a6f180aaf279024250ca8805a44","salt":"00000000000000000000000000000062","text":"The certificate renews itself."},"updateId":"k0000000002p"}', '2026-04-02T12:00:00.000Z', '2026-04-02T12:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-96');
INSERT INTO public.event VALUES (43, 'series/k0000000002s', 1, 'SeriesStarted', 1, '{"announcedDaysBefore":7,"endsByItself":true,"features":["k00000000009"],"minutes":45,"rule":"FREQ=WEEKLY;BYDAY=FR","startsAt":"2026-04-03T02:00","startsByItself":true,"text":{"hash":"94b7e245faa0cf8f12cf15efc19f831a90861c28a4cd823b218a6ad6a79aabfc","salt":"00000000000000000000000000000066","text":"Messages may be late."},"timeZone":"Europe/Berlin","title":{"hash":"f89276e12aa962a20f024446cd82c315b1946febc5ed0fb4cf3e01a5bd92c04f","salt":"00000000000000000000000000000065","text":"The weekly tidying"}}', '2026-04-02T12:00:00.000Z', '2026-04-02T12:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-99');
INSERT INTO public.event VALUES (44, 'series/k0000000002s', 2, 'SeriesChanged', 1, '{"announcedDaysBefore":7,"endsByItself":true,"features":["k00000000009"],"minutes":60,"rule":"FREQ=WEEKLY;BYDAY=FR","startsAt":"2026-04-03T02:00","startsByItself":true,"text":{"hash":"bd923e00cdf86c2c8a6817ee8192b46fa8003b85296736cd0aac0211d37117c5","salt":"00000000000000000000000000000069","text":"Messages may be late."},"timeZone":"Europe/Berlin","title":{"hash":"9e305d4a8239e646f332c6753faea3fcb611995f83d612faca072e76236de899","salt":"00000000000000000000000000000068","text":"The weekly tidying"}}', '2026-04-02T12:00:00.000Z', '2026-04-02T12:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-103');
INSERT INTO public.event VALUES (45, 'series/k0000000002s', 3, 'WindowReached', 1, '{"maintenanceId":"k0000000002y","scheduledFor":"2026-04-03T00:00:00.000Z"}', '2026-04-02T22:00:30.000Z', '2026-04-02T22:00:30.000Z', 'clock', 'series/k0000000002s/window/2026-04-03T00:00:00.000Z');
INSERT INTO public.event VALUES (46, 'maintenance/k0000000002y', 1, 'MaintenanceScheduled', 1, '{"endsByItself":true,"features":["k00000000009"],"scheduledFor":"2026-04-03T00:00:00.000Z","scheduledUntil":"2026-04-03T01:00:00.000Z","seriesId":"k0000000002s","startsByItself":true,"title":{"hash":"63a9df4eacc6cef275750f9af1b4ac6b19d63ed1caa936032f25a6dbc837abd4","salt":"0000000000000000000000000000006d","text":"The weekly tidying"}}', '2026-04-02T22:00:30.000Z', '2026-04-02T22:00:30.000Z', 'clock', 'series/k0000000002s/window/2026-04-03T00:00:00.000Z');
INSERT INTO public.event VALUES (47, 'maintenance/k0000000002y', 2, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"scheduled","text":{"hash":"d85fe920a2489614ecf7befc5911cb9022a34874e8c336995d1d0b328ed22177","salt":"0000000000000000000000000000006c","text":"Messages may be late."},"updateId":"k0000000002z"}', '2026-04-02T22:00:30.000Z', '2026-04-02T22:00:30.000Z', 'clock', 'series/k0000000002s/window/2026-04-03T00:00:00.000Z');
INSERT INTO public.event VALUES (48, 'maintenance/k00000000028', 4, 'MaintenanceUpdatePublished', 1, '{"features":[{"featureId":"k00000000009","from":"operational","to":"under_maintenance"}],"status":"in_progress","text":null,"updateId":"k00000000032"}', '2026-04-02T22:00:00.000Z', '2026-04-02T22:00:30.000Z', 'clock', 'maintenance/k00000000028/1/start/2026-04-02T22:00:00.000Z');
INSERT INTO public.event VALUES (49, 'maintenance/k00000000028', 5, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"verifying","text":{"hash":"adc16c9353981a5955f3586193670133096cdc05b4f82cf89b91eba288036330","salt":"00000000000000000000000000000071","text":"All is copied. We are looking at it."},"updateId":"k00000000034"}', '2026-04-02T23:00:00.000Z', '2026-04-02T23:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-111');
INSERT INTO public.event VALUES (50, 'series/k0000000002s', 4, 'WindowReached', 1, '{"maintenanceId":"k00000000036","scheduledFor":"2026-04-10T00:00:00.000Z"}', '2026-04-03T00:16:00.000Z', '2026-04-03T00:16:00.000Z', 'clock', 'series/k0000000002s/window/2026-04-10T00:00:00.000Z');
INSERT INTO public.event VALUES (51, 'maintenance/k00000000036', 1, 'MaintenanceScheduled', 1, '{"endsByItself":true,"features":["k00000000009"],"scheduledFor":"2026-04-10T00:00:00.000Z","scheduledUntil":"2026-04-10T01:00:00.000Z","seriesId":"k0000000002s","startsByItself":true,"title":{"hash":"d077a77eb1867c75343d1e94590c3a52bb5654aabe23343e1e1ec760cd2e12b4","salt":"00000000000000000000000000000075","text":"The weekly tidying"}}', '2026-04-03T00:16:00.000Z', '2026-04-03T00:16:00.000Z', 'clock', 'series/k0000000002s/window/2026-04-10T00:00:00.000Z');
INSERT INTO public.event VALUES (52, 'maintenance/k00000000036', 2, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"scheduled","text":{"hash":"cb2a699dad7013aaaa61b24516f9dad08e06476798de5f37178adcbdcb0c2cc7","salt":"00000000000000000000000000000074","text":"Messages may be late."},"updateId":"k00000000037"}', '2026-04-03T00:16:00.000Z', '2026-04-03T00:16:00.000Z', 'clock', 'series/k0000000002s/window/2026-04-10T00:00:00.000Z');
INSERT INTO public.event VALUES (53, 'maintenance/k0000000002y', 3, 'MaintenanceUpdatePublished', 1, '{"features":[{"featureId":"k00000000009","from":"operational","to":"under_maintenance"}],"status":"in_progress","text":null,"updateId":"k0000000003a"}', '2026-04-03T00:00:00.000Z', '2026-04-03T00:16:00.000Z', 'clock', 'maintenance/k0000000002y/0/start/2026-04-03T00:00:00.000Z');
INSERT INTO public.event VALUES (54, 'maintenance/k00000000028', 6, 'MaintenanceOverdue', 1, '{"due":"2026-04-03T00:00:00.000Z","what":"end"}', '2026-04-03T00:16:00.000Z', '2026-04-03T00:16:00.000Z', 'clock', 'maintenance/k00000000028/1/end-overdue/2026-04-03T00:00:00.000Z');
INSERT INTO public.event VALUES (55, 'maintenance/k00000000028', 7, 'MaintenanceUpdatePublished', 1, '{"features":[{"featureId":"k00000000009","from":"under_maintenance","to":"operational"}],"status":"completed","text":{"hash":"ccfa382c12dacd1491dfaeb8198e9f688629500e14596ca40f01e472f6ca28e4","salt":"0000000000000000000000000000007a","text":"Messages flow from the new store."},"updateId":"k0000000003d"}', '2026-04-03T00:16:00.000Z', '2026-04-03T00:16:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-120');
INSERT INTO public.event VALUES (56, 'maintenance/k0000000002y', 4, 'MaintenanceUpdatePublished', 1, '{"features":[{"featureId":"k00000000009","from":"under_maintenance","to":"operational"}],"status":"completed","text":null,"updateId":"k0000000003f"}', '2026-04-03T01:00:00.000Z', '2026-04-03T01:01:00.000Z', 'clock', 'maintenance/k0000000002y/0/end/2026-04-03T01:00:00.000Z');
INSERT INTO public.event VALUES (57, 'series/k0000000002s', 5, 'SeriesEnded', 1, '{}', '2026-04-03T01:01:00.000Z', '2026-04-03T01:01:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-124');
INSERT INTO public.event VALUES (58, 'links', 1, 'IncidentsLinked', 1, '{"incidentId":"k00000000023","otherId":"k0000000001e","public":true,"relation":"follow_up_of"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-125');
INSERT INTO public.event VALUES (59, 'links', 2, 'IncidentsUnlinked', 1, '{"incidentId":"k00000000023","otherId":"k0000000001e","public":true,"relation":"follow_up_of"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-126');
INSERT INTO public.event VALUES (60, 'links', 3, 'IncidentsLinked', 1, '{"incidentId":"k00000000023","otherId":"k0000000001e","public":true,"relation":"caused_by"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-127');
INSERT INTO public.event VALUES (61, 'links', 4, 'IncidentsLinked', 1, '{"incidentId":"k00000000023","otherId":"k00000000017","public":false,"relation":"same_cause_as"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-128');
INSERT INTO public.event VALUES (62, 'templates', 1, 'TemplateAdded', 1, '{"name":{"hash":"c3132c54fe0fa440fd8ca26bd952c96e6c7f76f12318b3f75cab5287b0ef627a","salt":"00000000000000000000000000000083","text":"First word"},"status":"investigating","templateId":"k0000000003m","text":{"hash":"02c9990b5c0e872cafedec0a80d1fce77e7e1b127842dd08a95b9acf407966fe","salt":"00000000000000000000000000000084","text":"Internal: we look."},"title":null,"use":"incident"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-129');
INSERT INTO public.event VALUES (63, 'templates', 2, 'TemplateChanged', 1, '{"name":{"hash":"ddb4a28ce3e9b0edaf1bfd8bc4175491a217b20c72252b34f9961fd81e891b66","salt":"00000000000000000000000000000086","text":"The first word"},"status":"investigating","templateId":"k0000000003m","text":{"hash":"3193c2fc1a987ea62c37a27779991e15afbf19981645beab5f3349247b4b2cc5","salt":"00000000000000000000000000000087","text":"Internal: we look."},"title":null,"use":"incident"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-133');
INSERT INTO public.event VALUES (64, 'templates', 3, 'TemplateArchived', 1, '{"archived":true,"templateId":"k0000000003m"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-136');
INSERT INTO public.event VALUES (65, 'page', 3, 'PageLooksChanged', 1, '{"accent":{"dark":null,"light":"#0b57d0"},"darkLogo":null,"footerLinks":[{"label":{"hash":"988a86aac8201c884ff9f5c9af7f3e6a290cbba47d94609c153e9ea13d6bc4ed","salt":"0000000000000000000000000000008d","text":"Write to us"},"url":{"hash":"86f1796b1f8e4e5d4e45465e30bca1d7aff4c00226b2b7894f7545075b7933a7","salt":"0000000000000000000000000000008e","text":"mailto:help@example.com"}}],"headerLinks":[{"label":{"hash":"2b19b263bfd00f34066164c89347b97dd78fa1db5d5d48f9f7182b0f226bd3d1","salt":"0000000000000000000000000000008b","text":"Help & more"},"url":{"hash":"379534335261bb896a7d2edff87fb7294b213457397034b3d0f415cb1851c023","salt":"0000000000000000000000000000008c","text":"https://example.com/help?a=1&b=2"}}],"logo":{"bytes":{"hash":"6c48e054870e3290d94ec50fca7ea3a8a03a50c2825911620cee603b862899b2","salt":"0000000000000000000000000000008a","text":"PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCA0MCAyMCIgd2lkdGg9IjQwIiBoZWlnaHQ9IjIwIj48cGF0aCBkPSJNMCAwaDQwdjIwSDB6Ii8+PC9zdmc+Cg=="},"height":20,"type":"image/svg+xml","width":40}}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-137');
INSERT INTO public.event VALUES (66, 'page', 4, 'PageLanguagesChanged', 1, '{"languages":["de","en","ar"]}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-143');
INSERT INTO public.event VALUES (67, 'page', 5, 'ImprintChanged', 1, '{"imprint":{"hash":"d6a3b00c8e11119ad53eaee21a2a27018dcc6d98f09db9054471deb2d44f9dd9","salt":"00000000000000000000000000000091","text":"**Friends** Ltd, Berlin. Quotes \" '' and <b>tags</b> & \"entities\", שלום, 👩‍🚒, `code` and {{t 2026-03-29T01:30Z}}."}}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-144');
INSERT INTO public.event VALUES (68, 'postmortem/k0000000001e', 2, 'PostmortemPublished', 1, '{"revision":1,"sections":["action_items"],"text":{"hash":"b324249cc4f27def4cc1d2b04ef5e413f827ee184cccae6e55321a8a1f47b493","salt":"00000000000000000000000000000094","text":"## Summary\n\nBetween 00:40 and 01:58 UTC on 29 March 2026 (1 h 18 min), Messenger - Messages and Messenger - Calls were affected; the worst status was “major outage” (record 21, 23, 25). Readers were first told at 00:40 UTC, and got 4 updates in all (record 21). It was resolved at 02:40 UTC, 2 h after the impact started (record 21, 26).\n\n## Impact\n\nImpact for readers: critical, set by hand (record 24).\n\n| Feature              | Worst status         | From (UTC)       | Until (UTC)      | Affected for | Source            |\n| -------------------- | -------------------- | ---------------- | ---------------- | ------------ | ----------------- |\n| Messenger - Messages | major outage         | 2026-03-29 00:40 | 2026-03-29 01:58 | 1 h 18 min   | record 21, 23, 25 |\n| Messenger - Calls    | degraded performance | 2026-03-29 01:05 | 2026-03-29 01:58 | 53 min       | record 23, 25     |\n\n- Messenger - Messages: partial outage from 00:40 to 01:05 UTC on 29 March 2026 (25 min) and major outage from 01:05 to 01:58 UTC (53 min) (record 21, 23, 25).\n\n## Action items\n\n| Action          | Due        |\n| --------------- | ---------- |\n| Watch the queue | 2026-04-30 |\n\n## Milestones and durations\n\n| Milestone           | When (UTC)       | Known from                               | Source    |\n| ------------------- | ---------------- | ---------------------------------------- | --------- |\n| Impact started      | 2026-03-29 00:40 | the earliest time of an affected feature | record 21 |\n| First public update | 2026-03-29 00:40 | the time the first update was recorded   | record 21 |\n| Resolved            | 2026-03-29 02:40 | the update that resolved it              | record 26 |\n\n| Duration        | From                | To                | Length     | Source        |\n| --------------- | ------------------- | ----------------- | ---------- | ------------- |\n| Time to resolve | start of the impact | resolution        | 2 h        | record 21, 26 |\n| Total impact    | start of the impact | end of the impact | 1 h 18 min | record 21, 25 |\n\n## What we said, and when\n\nReaders were first told at 00:40 UTC on 29 March 2026, and got 4 updates in all (record 21). The longest silence was 45 min, from 01:13 to 01:58 UTC; the median time between updates was 42 min (record 23, 25). A next update was promised twice: 1 kept and 1 late (record 21, 23, 25).\n\n| Next update due (UTC) | Outcome                                 | Source        |\n| --------------------- | --------------------------------------- | ------------- |\n| 2026-03-29 01:10      | late by 3 min: it came at 01:13 UTC     | record 21, 23 |\n| 2026-03-29 02:00      | kept: the next update came at 01:58 UTC | record 23, 25 |\n\n## Related incidents\n\n- This led to “Calls have no sound” (k00000000023) (record 49).\n\n## Timeline\n\n| Happened (UTC)   | Recorded (UTC)   | Source    | What |\n| ---------------- | ---------------- | --------- | ---- |\n| 2026-03-29 00:40 | 2026-03-29 00:40 | record 20 | Incident declared: Messages are late & lost |\n| 2026-03-29 00:40 | 2026-03-29 00:40 | record 21 | Update, investigating: Quotes \" '' and \\<b\\>tags\\</b\\> & \"entities\", שלום, 👩‍🚒, code and 01:30 UTC. (Messenger - Messages: partial outage) |\n| 2026-03-29 01:05 | 2026-03-29 01:13 | record 23 | Update, identified: A queue ran full. (Messenger - Messages: major outage; Messenger - Calls: degraded performance) |\n| 2026-03-29 01:13 | 2026-03-29 01:13 | record 22 | The update promised by 01:10 UTC did not come in time |\n| 2026-03-29 01:13 | 2026-03-29 01:13 | record 24 | Impact set to critical: Nobody could write. |\n| 2026-03-29 01:58 | 2026-03-29 01:58 | record 25 | Update, monitoring: The queue drains. (Messenger - Messages: operational; Messenger - Calls: operational) |\n| 2026-03-29 02:40 | 2026-03-29 02:40 | record 26 | Update, resolved: All messages have arrived. |\n| 2026-04-03 08:00 | 2026-04-03 08:00 | record 47 | Followed up by “Calls have no sound” |\n| 2026-04-03 08:00 | 2026-04-03 08:00 | record 48 | No longer: Followed up by “Calls have no sound” |\n| 2026-04-03 08:00 | 2026-04-03 08:00 | record 49 | Led to “Calls have no sound” |\n\n_Times are in UTC. “record 12” names the public entry that a line rests on._\n"},"title":{"hash":"30ee73bb043495cf4bef3f4cc285e213ffed3f41c36417440186e091197f3ce3","salt":"00000000000000000000000000000093","text":"Messages are late & lost"}}', '2026-04-03T09:01:00.000Z', '2026-04-03T09:01:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-146');
INSERT INTO public.event VALUES (69, 'postmortem/k0000000001e', 3, 'PostmortemPublished', 1, '{"revision":2,"sections":["summary","action_items"],"text":{"hash":"7561d4cd5b0f8ffacd05c5bc341471169afef2b93e648503fdb6bd41fc3298f7","salt":"00000000000000000000000000000097","text":"## Summary\n\nInternal until published: a queue ran full.\n\n## Impact\n\nImpact for readers: critical, set by hand (record 24).\n\n| Feature              | Worst status         | From (UTC)       | Until (UTC)      | Affected for | Source            |\n| -------------------- | -------------------- | ---------------- | ---------------- | ------------ | ----------------- |\n| Messenger - Messages | major outage         | 2026-03-29 00:40 | 2026-03-29 01:58 | 1 h 18 min   | record 21, 23, 25 |\n| Messenger - Calls    | degraded performance | 2026-03-29 01:05 | 2026-03-29 01:58 | 53 min       | record 23, 25     |\n\n- Messenger - Messages: partial outage from 00:40 to 01:05 UTC on 29 March 2026 (25 min) and major outage from 01:05 to 01:58 UTC (53 min) (record 21, 23, 25).\n\n## Action items\n\n| Action          | Due        |\n| --------------- | ---------- |\n| Watch the queue | 2026-04-30 |\n\n## Milestones and durations\n\n| Milestone           | When (UTC)       | Known from                               | Source    |\n| ------------------- | ---------------- | ---------------------------------------- | --------- |\n| Impact started      | 2026-03-29 00:40 | the earliest time of an affected feature | record 21 |\n| First public update | 2026-03-29 00:40 | the time the first update was recorded   | record 21 |\n| Resolved            | 2026-03-29 02:40 | the update that resolved it              | record 26 |\n\n| Duration        | From                | To                | Length     | Source        |\n| --------------- | ------------------- | ----------------- | ---------- | ------------- |\n| Time to resolve | start of the impact | resolution        | 2 h        | record 21, 26 |\n| Total impact    | start of the impact | end of the impact | 1 h 18 min | record 21, 25 |\n\n## What we said, and when\n\nReaders were first told at 00:40 UTC on 29 March 2026, and got 4 updates in all (record 21). The longest silence was 45 min, from 01:13 to 01:58 UTC; the median time between updates was 42 min (record 23, 25). A next update was promised twice: 1 kept and 1 late (record 21, 23, 25).\n\n| Next update due (UTC) | Outcome                                 | Source        |\n| --------------------- | --------------------------------------- | ------------- |\n| 2026-03-29 01:10      | late by 3 min: it came at 01:13 UTC     | record 21, 23 |\n| 2026-03-29 02:00      | kept: the next update came at 01:58 UTC | record 23, 25 |\n\n## Related incidents\n\n- This led to “Calls have no sound” (k00000000023) (record 49).\n\n## Timeline\n\n| Happened (UTC)   | Recorded (UTC)   | Source    | What |\n| ---------------- | ---------------- | --------- | ---- |\n| 2026-03-29 00:40 | 2026-03-29 00:40 | record 20 | Incident declared: Messages are late & lost |\n| 2026-03-29 00:40 | 2026-03-29 00:40 | record 21 | Update, investigating: Quotes \" '' and \\<b\\>tags\\</b\\> & \"entities\", שלום, 👩‍🚒, code and 01:30 UTC. (Messenger - Messages: partial outage) |\n| 2026-03-29 01:05 | 2026-03-29 01:13 | record 23 | Update, identified: A queue ran full. (Messenger - Messages: major outage; Messenger - Calls: degraded performance) |\n| 2026-03-29 01:13 | 2026-03-29 01:13 | record 22 | The update promised by 01:10 UTC did not come in time |\n| 2026-03-29 01:13 | 2026-03-29 01:13 | record 24 | Impact set to critical: Nobody could write. |\n| 2026-03-29 01:58 | 2026-03-29 01:58 | record 25 | Update, monitoring: The queue drains. (Messenger - Messages: operational; Messenger - Calls: operational) |\n| 2026-03-29 02:40 | 2026-03-29 02:40 | record 26 | Update, resolved: All messages have arrived. |\n| 2026-04-03 08:00 | 2026-04-03 08:00 | record 47 | Followed up by “Calls have no sound” |\n| 2026-04-03 08:00 | 2026-04-03 08:00 | record 48 | No longer: Followed up by “Calls have no sound” |\n| 2026-04-03 08:00 | 2026-04-03 08:00 | record 49 | Led to “Calls have no sound” |\n\n_Times are in UTC. “record 12” names the public entry that a line rests on._\n"},"title":{"hash":"274410ee3f51eb1cc4a72899fb2d9f6cf276ae12d0c8b3b9572ab2a28219f23d","salt":"00000000000000000000000000000096","text":"Messages are late & lost"}}', '2026-04-03T09:02:00.000Z', '2026-04-03T09:02:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-149');
INSERT INTO public.event VALUES (70, 'page', 6, 'RecordContinued', 1, '{"from":null,"published":{"hash":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","index":900},"reason":{"hash":"400267a8d1815eb63322d422134c66b9fee68bd089537464d1d5da270d0988e4","salt":"00000000000000000000000000000099","text":"A disk broke & the copy was old."}}', '2026-04-03T10:00:00.000Z', '2026-04-03T10:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-152');
INSERT INTO public.incident VALUES ('k00000000017', 0, '2026-03-28T09:05:00.000Z', NULL, '{"backfilled":true,"claims":{},"declaredAt":"2026-03-28T09:05:00.000Z","id":"k00000000017","impactOverride":null,"lastSaid":19,"milestones":{},"promise":null,"resolvedAt":"2026-02-27T11:20:00.000Z","severity":"SEV3","startedAt":"2026-02-27T10:00:00.000Z","status":"resolved","title":{"hash":"b36e00ec28004fced29aa2389d4282e6acdaa8d30aaed4344d92cecfaae26fb5","salt":"00000000000000000000000000000030","text":"The timeline was empty"},"updatedAt":"2026-03-28T09:05:00.000Z","updates":2,"worst":"major_outage"}');
INSERT INTO public.incident VALUES ('k0000000001e', 0, '2026-03-29T00:40:00.000Z', NULL, '{"backfilled":false,"claims":{},"declaredAt":"2026-03-29T00:40:00.000Z","id":"k0000000001e","impactOverride":"critical","lastSaid":26,"milestones":{"detected":"2026-03-29T00:31:00.000Z"},"promise":null,"resolvedAt":"2026-03-29T02:40:00.000Z","severity":"SEV1","startedAt":"2026-03-29T00:40:00.000Z","status":"resolved","title":{"hash":"3fad10b533a32c5ecd5dc558b7653aebfcb40b679467516f4a85a4e5d886d849","salt":"00000000000000000000000000000035","text":"Messages are late & lost"},"updatedAt":"2026-03-29T02:40:00.000Z","updates":4,"worst":"major_outage"}');
INSERT INTO public.incident VALUES ('k00000000023', 1, '2026-04-02T10:00:00.000Z', '2026-04-02T11:00:00.000Z', '{"backfilled":false,"claims":{"k0000000000c":"degraded_performance"},"declaredAt":"2026-04-02T10:00:00.000Z","id":"k00000000023","impactOverride":null,"lastSaid":28,"milestones":{},"promise":{"due":"2026-04-02T11:00:00.000Z","state":"due"},"resolvedAt":null,"severity":null,"startedAt":"2026-04-02T10:00:00.000Z","status":"identified","title":{"hash":"610aa8ff3ede9dfb711017e3427ed66d46ef5c8b18e909f1930324c1da2e28ec","salt":"0000000000000000000000000000004e","text":"Calls have no sound"},"updatedAt":"2026-04-02T10:00:00.000Z","updates":1,"worst":"degraded_performance"}');
INSERT INTO public.invitation VALUES ('invited00001', 'bo@example.com', 'responder', 'dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd', '2026-03-28T08:00:00.000Z', '2026-04-28T08:00:00.000Z', 'ada0000000000000000000000000000a');
INSERT INTO public.kysely_migration VALUES ('0001-log', '2026-11-26T21:51:03.361Z');
INSERT INTO public.kysely_migration VALUES ('0002-read-tables', '2026-11-26T21:51:03.366Z');
INSERT INTO public.kysely_migration VALUES ('0003-access', '2026-11-26T21:51:03.369Z');
INSERT INTO public.kysely_migration VALUES ('0004-sign-in', '2026-11-26T21:51:03.380Z');
INSERT INTO public.kysely_migration VALUES ('0005-team', '2026-11-26T21:51:03.384Z');
INSERT INTO public.kysely_migration VALUES ('0006-audit', '2026-11-26T21:51:03.388Z');
INSERT INTO public.kysely_migration VALUES ('0007-search', '2026-11-26T21:51:03.390Z');
INSERT INTO public.kysely_migration VALUES ('0008-maintenance', '2026-11-26T21:51:03.396Z');
INSERT INTO public.kysely_migration VALUES ('0010-links-made-by', '2026-11-26T21:51:03.397Z');
INSERT INTO public.kysely_migration_lock VALUES ('migration_lock', 0);
INSERT INTO public.maintenance VALUES ('k0000000002i', 0, '2026-05-02T22:00:00.000Z', NULL, '2026-05-02T22:00:00.000Z', '{"announcedAt":"2026-04-02T10:10:00.000Z","claims":{},"endedAt":null,"id":"k0000000002i","lastSaid":34,"overdue":null,"plan":{"endsByItself":false,"features":["k00000000009"],"scheduledFor":"2026-05-02T22:00:00.000Z","scheduledUntil":"2026-05-02T23:00:00.000Z","startsByItself":true},"planChanges":0,"seriesId":null,"startedAt":null,"status":"scheduled","title":{"hash":"dd4175a5153f3e77accab34f8c651d8cc160e52eb7a927fe6a49a301a3a94920","salt":"0000000000000000000000000000005d","text":"We change a certificate"},"updatedAt":"2026-04-02T10:10:00.000Z","updates":1}');
INSERT INTO public.maintenance VALUES ('k00000000028', 1, '2026-04-02T22:00:00.000Z', NULL, NULL, '{"announcedAt":"2026-04-02T10:10:00.000Z","claims":{},"endedAt":"2026-04-03T00:16:00.000Z","id":"k00000000028","lastSaid":45,"overdue":null,"plan":{"endsByItself":false,"features":["k00000000009"],"scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-03T00:00:00.000Z","startsByItself":true},"planChanges":1,"seriesId":null,"startedAt":"2026-04-02T22:00:00.000Z","status":"completed","title":{"hash":"a396630787099f3a48b424853d7b7cfba80e34aac79cf9331654e8fa515994d1","salt":"00000000000000000000000000000053","text":"We move the message store"},"updatedAt":"2026-04-03T00:16:00.000Z","updates":4}');
INSERT INTO public.maintenance VALUES ('k0000000002d', 1, '2026-04-02T22:00:00.000Z', NULL, NULL, '{"announcedAt":"2026-04-02T10:10:00.000Z","claims":{},"endedAt":"2026-04-02T12:00:00.000Z","id":"k0000000002d","lastSaid":36,"overdue":null,"plan":{"endsByItself":false,"features":["k00000000009"],"scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-02T23:30:00.000Z","startsByItself":true},"planChanges":0,"seriesId":null,"startedAt":null,"status":"cancelled","title":{"hash":"afbab9f4e82491fe7dd0803c1fd37b5a227a41814d5b4d99201fa8fc33ceb9c6","salt":"00000000000000000000000000000058","text":"We change a certificate"},"updatedAt":"2026-04-02T12:00:00.000Z","updates":2}');
INSERT INTO public.maintenance VALUES ('k0000000002y', 1, '2026-04-03T00:00:00.000Z', 'k0000000002s', NULL, '{"announcedAt":"2026-04-02T22:00:30.000Z","claims":{},"endedAt":"2026-04-03T01:00:00.000Z","id":"k0000000002y","lastSaid":38,"overdue":null,"plan":{"endsByItself":true,"features":["k00000000009"],"scheduledFor":"2026-04-03T00:00:00.000Z","scheduledUntil":"2026-04-03T01:00:00.000Z","startsByItself":true},"planChanges":0,"seriesId":"k0000000002s","startedAt":"2026-04-03T00:00:00.000Z","status":"completed","title":{"hash":"63a9df4eacc6cef275750f9af1b4ac6b19d63ed1caa936032f25a6dbc837abd4","salt":"0000000000000000000000000000006d","text":"The weekly tidying"},"updatedAt":"2026-04-03T01:01:00.000Z","updates":3}');
INSERT INTO public.maintenance VALUES ('k00000000036', 0, '2026-04-10T00:00:00.000Z', 'k0000000002s', '2026-04-10T00:00:00.000Z', '{"announcedAt":"2026-04-03T00:16:00.000Z","claims":{},"endedAt":null,"id":"k00000000036","lastSaid":42,"overdue":null,"plan":{"endsByItself":true,"features":["k00000000009"],"scheduledFor":"2026-04-10T00:00:00.000Z","scheduledUntil":"2026-04-10T01:00:00.000Z","startsByItself":true},"planChanges":0,"seriesId":"k0000000002s","startedAt":null,"status":"scheduled","title":{"hash":"d077a77eb1867c75343d1e94590c3a52bb5654aabe23343e1e1ec760cd2e12b4","salt":"00000000000000000000000000000075","text":"The weekly tidying"},"updatedAt":"2026-04-03T00:16:00.000Z","updates":1}');
INSERT INTO public.password_link VALUES ('ada0000000000000000000000000000a', 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc', '2026-03-28T08:00:00.000Z', '2026-04-28T08:00:00.000Z', 'ada0000000000000000000000000000a');
INSERT INTO public.search_text VALUES (136, 'incident/k00000000017', 'incident', 1, '2026-02-27T10:00:00.000Z', 'the timeline was empty');
INSERT INTO public.search_text VALUES (152, 'incident/k00000000017', 'update', 2, '2026-02-27T10:00:00.000Z', 'nobody saw pictures');
INSERT INTO public.search_text VALUES (160, 'incident/k00000000017', 'update', 2, '2026-02-27T11:20:00.000Z', 'they are back');
INSERT INTO public.search_text VALUES (168, 'incident/k0000000001e', 'incident', 1, '2026-03-29T00:40:00.000Z', 'messages are late lost');
INSERT INTO public.search_text VALUES (184, 'incident/k0000000001e', 'update', 2, '2026-03-29T00:40:00.000Z', 'quotes and b tags b entities שלום code and t 2026 03 29t01 30z');
INSERT INTO public.search_text VALUES (192, 'incident/k0000000001e', 'note', 4, '2026-03-29T00:40:00.000Z', 'internal the queue is full on rack 7');
INSERT INTO public.search_text VALUES (224, 'incident/k0000000001e', 'update', 2, '2026-03-29T01:05:00.000Z', 'a queue ran full');
INSERT INTO public.search_text VALUES (232, 'incident/k0000000001e', 'impact', 2, '2026-03-29T01:13:00.000Z', 'nobody could write');
INSERT INTO public.search_text VALUES (240, 'incident/k0000000001e', 'update', 2, '2026-03-29T01:58:00.000Z', 'the queue drains');
INSERT INTO public.search_text VALUES (248, 'incident/k0000000001e', 'update', 2, '2026-03-29T02:40:00.000Z', 'all messages have arrived');
INSERT INTO public.search_text VALUES (256, 'incident/k0000000001e', 'postmortem', 3, '2026-03-30T08:00:00.000Z', 'internal until published a queue ran full');
INSERT INTO public.search_text VALUES (261, 'incident/k0000000001e', 'postmortem', 3, '2026-03-30T08:00:00.000Z', 'watch the queue ada');
INSERT INTO public.search_text VALUES (264, 'incident/k00000000023', 'incident', 1, '2026-04-02T10:00:00.000Z', 'calls have no sound');
INSERT INTO public.search_text VALUES (272, 'incident/k00000000023', 'update', 2, '2026-04-02T10:00:00.000Z', 'a codec is missing in the new release');
INSERT INTO public.search_text VALUES (280, 'maintenance/k00000000028', 'maintenance', 1, '2026-04-02T10:10:00.000Z', 'we move the message store');
INSERT INTO public.search_text VALUES (288, 'maintenance/k00000000028', 'update', 2, '2026-04-02T10:10:00.000Z', 'messages pause for up to an hour a half');
INSERT INTO public.search_text VALUES (296, 'maintenance/k0000000002d', 'maintenance', 1, '2026-04-02T10:10:00.000Z', 'we change a certificate');
INSERT INTO public.search_text VALUES (304, 'maintenance/k0000000002d', 'update', 2, '2026-04-02T10:10:00.000Z', 'nobody should notice');
INSERT INTO public.search_text VALUES (312, 'maintenance/k0000000002i', 'maintenance', 1, '2026-04-02T10:10:00.000Z', 'we change a certificate');
INSERT INTO public.search_text VALUES (320, 'maintenance/k0000000002i', 'update', 2, '2026-04-02T10:10:00.000Z', 'nobody should notice');
INSERT INTO public.search_text VALUES (328, 'maintenance/k00000000028', 'plan', 2, '2026-04-02T12:00:00.000Z', 'copying takes longer than we thought');
INSERT INTO public.search_text VALUES (336, 'maintenance/k0000000002d', 'update', 2, '2026-04-02T12:00:00.000Z', 'the certificate renews itself');
INSERT INTO public.search_text VALUES (368, 'maintenance/k0000000002y', 'maintenance', 1, '2026-04-02T22:00:30.000Z', 'the weekly tidying');
INSERT INTO public.search_text VALUES (376, 'maintenance/k0000000002y', 'update', 2, '2026-04-02T22:00:30.000Z', 'messages may be late');
INSERT INTO public.search_text VALUES (392, 'maintenance/k00000000028', 'update', 2, '2026-04-02T23:00:00.000Z', 'all is copied we are looking at it');
INSERT INTO public.search_text VALUES (408, 'maintenance/k00000000036', 'maintenance', 1, '2026-04-03T00:16:00.000Z', 'the weekly tidying');
INSERT INTO public.search_text VALUES (416, 'maintenance/k00000000036', 'update', 2, '2026-04-03T00:16:00.000Z', 'messages may be late');
INSERT INTO public.search_text VALUES (440, 'maintenance/k00000000028', 'update', 2, '2026-04-03T00:16:00.000Z', 'messages flow from the new store');
INSERT INTO public.series VALUES ('k0000000002s', 1, '2026-04-02T12:00:00.000Z', NULL, '{"after":"2026-04-10T01:00:00.000Z","changedAt":"2026-04-03T01:01:00.000Z","id":"k0000000002s","isEnded":true,"plan":{"announcedDaysBefore":7,"endsByItself":true,"features":["k00000000009"],"minutes":60,"rule":"FREQ=WEEKLY;BYDAY=FR","startsAt":"2026-04-03T02:00","startsByItself":true,"text":{"hash":"bd923e00cdf86c2c8a6817ee8192b46fa8003b85296736cd0aac0211d37117c5","salt":"00000000000000000000000000000069","text":"Messages may be late."},"timeZone":"Europe/Berlin","title":{"hash":"9e305d4a8239e646f332c6753faea3fcb611995f83d612faca072e76236de899","salt":"00000000000000000000000000000068","text":"The weekly tidying"}},"startedAt":"2026-04-02T12:00:00.000Z"}');
INSERT INTO public.session VALUES ('session0000000000000000000000000', '2126-03-28 08:00:00+00', 'kept-state-session-token-0000000', '2026-03-28 08:00:00+00', '2026-03-28 08:00:00+00', '192.0.2.7', 'Kept/1.0', 'ada0000000000000000000000000000a');
INSERT INTO public.setup_link VALUES ('eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee', '2026-03-28T08:00:00.000Z', '2026-03-29T08:00:00.000Z');
INSERT INTO public."user" VALUES ('ada0000000000000000000000000000a', 'Ada', 'ada@example.com', true, NULL, '2026-03-28 08:00:00+00', '2026-03-28 08:00:00+00', 'admin');
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT api_key_key_hash_key UNIQUE (key_hash);
ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT api_key_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (number);
ALTER TABLE ONLY public.command
    ADD CONSTRAINT command_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.entry
    ADD CONSTRAINT entry_pkey PRIMARY KEY (index);
ALTER TABLE ONLY public.entry
    ADD CONSTRAINT entry_sequence_key UNIQUE (sequence);
ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (sequence);
ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_stream_version_key UNIQUE (stream, version);
ALTER TABLE ONLY public.incident
    ADD CONSTRAINT incident_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_email_key UNIQUE (email);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_token_hash_key UNIQUE (token_hash);
ALTER TABLE ONLY public.kysely_migration_lock
    ADD CONSTRAINT kysely_migration_lock_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.kysely_migration
    ADD CONSTRAINT kysely_migration_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.maintenance
    ADD CONSTRAINT maintenance_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.password_link
    ADD CONSTRAINT password_link_pkey PRIMARY KEY (operator_id);
ALTER TABLE ONLY public.password_link
    ADD CONSTRAINT password_link_token_hash_key UNIQUE (token_hash);
ALTER TABLE ONLY public."rateLimit"
    ADD CONSTRAINT "rateLimit_key_key" UNIQUE (key);
ALTER TABLE ONLY public."rateLimit"
    ADD CONSTRAINT "rateLimit_pkey" PRIMARY KEY (id);
ALTER TABLE ONLY public.search_text
    ADD CONSTRAINT search_text_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.series
    ADD CONSTRAINT series_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_token_key UNIQUE (token);
ALTER TABLE ONLY public.setup_link
    ADD CONSTRAINT setup_link_pkey PRIMARY KEY (token_hash);
ALTER TABLE ONLY public."user"
    ADD CONSTRAINT user_email_key UNIQUE (email);
ALTER TABLE ONLY public."user"
    ADD CONSTRAINT user_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.verification
    ADD CONSTRAINT verification_pkey PRIMARY KEY (id);
CREATE INDEX "account_userId_idx" ON public.account USING btree ("userId");
CREATE INDEX audit_act ON public.audit USING btree (act);
CREATE INDEX audit_at ON public.audit USING btree (at, number);
CREATE INDEX audit_pruned ON public.audit USING btree (pruned_before) WHERE (pruned_before IS NOT NULL);
CREATE INDEX incident_declared ON public.incident USING btree (declared_at, id);
CREATE INDEX incident_open ON public.incident USING btree (declared_at, id) WHERE (open = 1);
CREATE INDEX incident_promised ON public.incident USING btree (promise_due) WHERE (promise_due IS NOT NULL);
CREATE INDEX maintenance_coming ON public.maintenance USING btree (scheduled_for, id) WHERE (over = 0);
CREATE INDEX maintenance_due ON public.maintenance USING btree (due_at) WHERE (due_at IS NOT NULL);
CREATE INDEX maintenance_scheduled ON public.maintenance USING btree (scheduled_for, id);
CREATE INDEX maintenance_series ON public.maintenance USING btree (series_id, scheduled_for) WHERE (series_id IS NOT NULL);
CREATE INDEX search_text_subject ON public.search_text USING btree (subject);
CREATE INDEX search_text_words ON public.search_text USING gin (array_to_tsvector(string_to_array(words, ' '::text)));
CREATE INDEX series_due ON public.series USING btree (due_at) WHERE (due_at IS NOT NULL);
CREATE INDEX "session_userId_idx" ON public.session USING btree ("userId");
CREATE INDEX verification_identifier_idx ON public.verification USING btree (identifier);
CREATE TRIGGER audit_keeps BEFORE DELETE ON public.audit FOR EACH ROW EXECUTE FUNCTION public.candor_audit_keeps();
CREATE TRIGGER audit_stays BEFORE UPDATE OR TRUNCATE ON public.audit FOR EACH STATEMENT EXECUTE FUNCTION public.candor_audit_stays();
CREATE TRIGGER entry_stays BEFORE DELETE OR UPDATE OR TRUNCATE ON public.entry FOR EACH STATEMENT EXECUTE FUNCTION public.candor_append_only();
CREATE TRIGGER event_keeps BEFORE DELETE OR TRUNCATE ON public.event FOR EACH STATEMENT EXECUTE FUNCTION public.candor_append_only();
CREATE TRIGGER event_stays BEFORE UPDATE OF sequence, stream, version, type, schema, happened_at, recorded_at, actor, command_id ON public.event FOR EACH STATEMENT EXECUTE FUNCTION public.candor_append_only();
ALTER TABLE ONLY public.account
    ADD CONSTRAINT "account_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."user"(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.entry
    ADD CONSTRAINT entry_sequence_fkey FOREIGN KEY (sequence) REFERENCES public.event(sequence);
ALTER TABLE ONLY public.password_link
    ADD CONSTRAINT password_link_operator_id_fkey FOREIGN KEY (operator_id) REFERENCES public."user"(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.session
    ADD CONSTRAINT "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."user"(id) ON DELETE CASCADE;