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
INSERT INTO public.audit VALUES (16, '2026-03-28T09:05:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'BackfillIncident', 0, 'incident/k00000000015', 'The timeline was empty', 'kept-state-40', NULL, NULL, '{"UpdatePublished.1.text":"Nobody saw pictures.","UpdatePublished.2.text":"They are back.","backfilled":true,"id":"k00000000015","impact":"critical","impactSetByHand":false,"resolvedAt":"2026-02-27T11:20:00.000Z","severity":"SEV3","startedAt":"2026-02-27T10:00:00.000Z","status":"resolved","title":"The timeline was empty"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
backfillincident
the timeline was empty
incident/k00000000015
{"updatepublished.1.text":"nobody saw pictures.","updatepublished.2.text":"they are back.","backfilled":true,"id":"k00000000015","impact":"critical","impactsetbyhand":false,"resolvedat":"2026-02-27t11:20:00.000z","severity":"sev3","startedat":"2026-02-27t10:00:00.000z","status":"resolved","title":"the timeline was empty"}');
INSERT INTO public.audit VALUES (17, '2026-03-29T00:40:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'DeclareIncident', 0, 'incident/k0000000001c', 'Messages are late & lost', 'kept-state-47', NULL, NULL, '{"backfilled":false,"claims.k00000000009":"partial_outage","id":"k0000000001c","impact":"major","impactSetByHand":false,"promise.due":"2026-03-29T01:10:00.000Z","promise.state":"due","severity":"SEV2","startedAt":"2026-03-29T00:40:00.000Z","status":"investigating","text":"Quotes \" '' and <b>tags</b> & \"entities\", שלום, 👩‍🚒, `code` and {{t 2026-03-29T01:30Z}}.","title":"Messages are late & lost"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
declareincident
messages are late & lost
incident/k0000000001c
{"backfilled":false,"claims.k00000000009":"partial_outage","id":"k0000000001c","impact":"major","impactsetbyhand":false,"promise.due":"2026-03-29t01:10:00.000z","promise.state":"due","severity":"sev2","startedat":"2026-03-29t00:40:00.000z","status":"investigating","text":"quotes \" '' and <b>tags</b> & \"entities\", שלום, 👩‍🚒, `code` and {{t 2026-03-29t01:30z}}.","title":"messages are late & lost"}');
INSERT INTO public.audit VALUES (18, '2026-03-29T00:40:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'AddNote', 0, 'incident/k0000000001c', 'Messages are late & lost', 'kept-state-52', NULL, NULL, '{"text":"Internal: the queue is full on rack 7."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
addnote
messages are late & lost
incident/k0000000001c
{"text":"internal: the queue is full on rack 7."}');
INSERT INTO public.audit VALUES (19, '2026-03-29T00:40:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'SetSeverity', 0, 'incident/k0000000001c', 'Messages are late & lost', 'kept-state-55', NULL, '{"severity":"SEV2"}', '{"severity":"SEV1"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
setseverity
messages are late & lost
incident/k0000000001c
{"severity":"sev2"}
{"severity":"sev1"}');
INSERT INTO public.audit VALUES (20, '2026-03-29T00:40:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'MarkMilestone', 0, 'incident/k0000000001c', 'Messages are late & lost', 'kept-state-56', NULL, '{"milestones.detected":null}', '{"milestones.detected":"2026-03-29T00:31:00.000Z"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
markmilestone
messages are late & lost
incident/k0000000001c
{"milestones.detected":null}
{"milestones.detected":"2026-03-29t00:31:00.000z"}');
INSERT INTO public.audit VALUES (21, '2026-03-29T01:13:00.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'RunOutPromise', 0, 'incident/k0000000001c', 'Messages are late & lost', 'promise/k0000000001c/late/2026-03-29T01:10:00.000Z', NULL, '{"promise.state":"due"}', '{"promise.state":"late"}', NULL, 'candor', 'candor
runoutpromise
messages are late & lost
incident/k0000000001c
{"promise.state":"due"}
{"promise.state":"late"}');
INSERT INTO public.audit VALUES (22, '2026-03-29T01:13:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishUpdate', 0, 'incident/k0000000001c', 'Messages are late & lost', 'kept-state-57', NULL, '{"claims.k00000000009":"partial_outage","claims.k0000000000c":null,"impact":"major","promise.due":"2026-03-29T01:10:00.000Z","promise.state":"late","status":"investigating"}', '{"claims.k00000000009":"major_outage","claims.k0000000000c":"degraded_performance","impact":"critical","promise.due":"2026-03-29T02:00:00.000Z","promise.state":"due","status":"identified","text":"A queue ran full."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishupdate
messages are late & lost
incident/k0000000001c
{"claims.k00000000009":"partial_outage","claims.k0000000000c":null,"impact":"major","promise.due":"2026-03-29t01:10:00.000z","promise.state":"late","status":"investigating"}
{"claims.k00000000009":"major_outage","claims.k0000000000c":"degraded_performance","impact":"critical","promise.due":"2026-03-29t02:00:00.000z","promise.state":"due","status":"identified","text":"a queue ran full."}');
INSERT INTO public.audit VALUES (23, '2026-03-29T01:13:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'OverrideImpact', 0, 'incident/k0000000001c', 'Messages are late & lost', 'kept-state-60', NULL, '{"impactSetByHand":false}', '{"impactSetByHand":true,"reason":"Nobody could write."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
overrideimpact
messages are late & lost
incident/k0000000001c
{"impactsetbyhand":false}
{"impactsetbyhand":true,"reason":"nobody could write."}');
INSERT INTO public.audit VALUES (24, '2026-03-29T01:58:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishUpdate', 0, 'incident/k0000000001c', 'Messages are late & lost', 'kept-state-62', NULL, '{"claims.k00000000009":"major_outage","claims.k0000000000c":"degraded_performance","promise.due":"2026-03-29T02:00:00.000Z","promise.state":"due","status":"identified"}', '{"claims.k00000000009":null,"claims.k0000000000c":null,"promise.due":null,"promise.state":null,"status":"monitoring","text":"The queue drains."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishupdate
messages are late & lost
incident/k0000000001c
{"claims.k00000000009":"major_outage","claims.k0000000000c":"degraded_performance","promise.due":"2026-03-29t02:00:00.000z","promise.state":"due","status":"identified"}
{"claims.k00000000009":null,"claims.k0000000000c":null,"promise.due":null,"promise.state":null,"status":"monitoring","text":"the queue drains."}');
INSERT INTO public.audit VALUES (25, '2026-03-29T02:40:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishUpdate', 0, 'incident/k0000000001c', 'Messages are late & lost', 'kept-state-65', NULL, '{"resolvedAt":null,"status":"monitoring"}', '{"resolvedAt":"2026-03-29T02:40:00.000Z","status":"resolved","text":"All messages have arrived."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishupdate
messages are late & lost
incident/k0000000001c
{"resolvedat":null,"status":"monitoring"}
{"resolvedat":"2026-03-29t02:40:00.000z","status":"resolved","text":"all messages have arrived."}');
INSERT INTO public.audit VALUES (26, '2026-03-30T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'SavePostmortemDraft', 0, 'postmortem/k0000000001c', NULL, 'kept-state-68', NULL, NULL, '{"actionItems":[{"due":"2026-04-30","owner":"Ada","title":"Watch the queue"}],"sections.summary":"Internal until published: a queue ran full."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
savepostmortemdraft
postmortem/k0000000001c
{"actionitems":[{"due":"2026-04-30","owner":"ada","title":"watch the queue"}],"sections.summary":"internal until published: a queue ran full."}');
INSERT INTO public.audit VALUES (27, '2026-04-02T10:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'DeclareIncident', 0, 'incident/k00000000021', 'Calls have no sound', 'kept-state-72', NULL, NULL, '{"backfilled":false,"claims.k0000000000c":"degraded_performance","id":"k00000000021","impact":"minor","impactSetByHand":false,"promise.due":"2026-04-02T11:00:00.000Z","promise.state":"due","startedAt":"2026-04-02T10:00:00.000Z","status":"identified","text":"A codec is missing in the new release.","title":"Calls have no sound"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
declareincident
calls have no sound
incident/k00000000021
{"backfilled":false,"claims.k0000000000c":"degraded_performance","id":"k00000000021","impact":"minor","impactsetbyhand":false,"promise.due":"2026-04-02t11:00:00.000z","promise.state":"due","startedat":"2026-04-02t10:00:00.000z","status":"identified","text":"a codec is missing in the new release.","title":"calls have no sound"}');
INSERT INTO public.audit VALUES (28, '2026-04-02T10:10:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ScheduleMaintenance', 0, 'maintenance/k00000000026', 'We move the message store', 'kept-state-77', NULL, NULL, '{"endsByItself":false,"features":["k00000000009"],"id":"k00000000026","scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-02T23:30:00.000Z","startsByItself":true,"status":"scheduled","text":"Messages **pause** for up to an hour & a half.","title":"We move the message store"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
schedulemaintenance
we move the message store
maintenance/k00000000026
{"endsbyitself":false,"features":["k00000000009"],"id":"k00000000026","scheduledfor":"2026-04-02t22:00:00.000z","scheduleduntil":"2026-04-02t23:30:00.000z","startsbyitself":true,"status":"scheduled","text":"messages **pause** for up to an hour & a half.","title":"we move the message store"}');
INSERT INTO public.audit VALUES (29, '2026-04-02T10:10:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ScheduleMaintenance', 0, 'maintenance/k0000000002b', 'We change a certificate', 'kept-state-82', NULL, NULL, '{"endsByItself":false,"features":["k00000000009"],"id":"k0000000002b","scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-02T23:30:00.000Z","startsByItself":true,"status":"scheduled","text":"Nobody should notice.","title":"We change a certificate"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
schedulemaintenance
we change a certificate
maintenance/k0000000002b
{"endsbyitself":false,"features":["k00000000009"],"id":"k0000000002b","scheduledfor":"2026-04-02t22:00:00.000z","scheduleduntil":"2026-04-02t23:30:00.000z","startsbyitself":true,"status":"scheduled","text":"nobody should notice.","title":"we change a certificate"}');
INSERT INTO public.audit VALUES (30, '2026-04-02T10:10:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ScheduleMaintenance', 0, 'maintenance/k0000000002g', 'We change a certificate', 'kept-state-87', NULL, NULL, '{"endsByItself":false,"features":["k00000000009"],"id":"k0000000002g","scheduledFor":"2026-05-02T22:00:00.000Z","scheduledUntil":"2026-05-02T23:00:00.000Z","startsByItself":true,"status":"scheduled","text":"Nobody should notice.","title":"We change a certificate"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
schedulemaintenance
we change a certificate
maintenance/k0000000002g
{"endsbyitself":false,"features":["k00000000009"],"id":"k0000000002g","scheduledfor":"2026-05-02t22:00:00.000z","scheduleduntil":"2026-05-02t23:00:00.000z","startsbyitself":true,"status":"scheduled","text":"nobody should notice.","title":"we change a certificate"}');
INSERT INTO public.audit VALUES (31, '2026-04-02T12:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ChangeMaintenancePlan', 0, 'maintenance/k00000000026', 'We move the message store', 'kept-state-92', NULL, '{"scheduledUntil":"2026-04-02T23:30:00.000Z"}', '{"reason":"Copying takes longer than we thought.","scheduledUntil":"2026-04-03T00:00:00.000Z"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
changemaintenanceplan
we move the message store
maintenance/k00000000026
{"scheduleduntil":"2026-04-02t23:30:00.000z"}
{"reason":"copying takes longer than we thought.","scheduleduntil":"2026-04-03t00:00:00.000z"}');
INSERT INTO public.audit VALUES (32, '2026-04-02T12:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishMaintenanceUpdate', 0, 'maintenance/k0000000002b', 'We change a certificate', 'kept-state-94', NULL, '{"endedAt":null,"status":"scheduled"}', '{"endedAt":"2026-04-02T12:00:00.000Z","status":"cancelled","text":"The certificate renews itself."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishmaintenanceupdate
we change a certificate
maintenance/k0000000002b
{"endedat":null,"status":"scheduled"}
{"endedat":"2026-04-02t12:00:00.000z","status":"cancelled","text":"the certificate renews itself."}');
INSERT INTO public.audit VALUES (33, '2026-04-02T12:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'StartSeries', 0, 'series/k0000000002q', 'The weekly tidying', 'kept-state-97', NULL, NULL, '{"announcedDaysBefore":7,"endsByItself":true,"features":["k00000000009"],"id":"k0000000002q","isEnded":false,"minutes":45,"rule":"FREQ=WEEKLY;BYDAY=FR","startsAt":"2026-04-03T02:00","startsByItself":true,"text":"Messages may be late.","timeZone":"Europe/Berlin","title":"The weekly tidying"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
startseries
the weekly tidying
series/k0000000002q
{"announceddaysbefore":7,"endsbyitself":true,"features":["k00000000009"],"id":"k0000000002q","isended":false,"minutes":45,"rule":"freq=weekly;byday=fr","startsat":"2026-04-03t02:00","startsbyitself":true,"text":"messages may be late.","timezone":"europe/berlin","title":"the weekly tidying"}');
INSERT INTO public.audit VALUES (34, '2026-04-02T12:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ChangeSeries', 0, 'series/k0000000002q', 'The weekly tidying', 'kept-state-101', NULL, '{"minutes":45}', '{"minutes":60,"text":"Messages may be late."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
changeseries
the weekly tidying
series/k0000000002q
{"minutes":45}
{"minutes":60,"text":"messages may be late."}');
INSERT INTO public.audit VALUES (45, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'UnlinkIncidents', 0, 'incident/k00000000021', NULL, 'kept-state-124', NULL, NULL, '{"incidentId":"k00000000021","otherId":"k0000000001c","public":true,"relation":"follow_up_of"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
unlinkincidents
incident/k00000000021
{"incidentid":"k00000000021","otherid":"k0000000001c","public":true,"relation":"follow_up_of"}');
INSERT INTO public.audit VALUES (35, '2026-04-02T22:00:30.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'ReachWindow', 0, 'series/k0000000002q', 'The weekly tidying', 'series/k0000000002q/window/2026-04-03T00:00:00.000Z', NULL, NULL, '{"maintenance/k0000000002w: endsByItself":true,"maintenance/k0000000002w: features":["k00000000009"],"maintenance/k0000000002w: id":"k0000000002w","maintenance/k0000000002w: scheduledFor":"2026-04-03T00:00:00.000Z","maintenance/k0000000002w: scheduledUntil":"2026-04-03T01:00:00.000Z","maintenance/k0000000002w: seriesId":"k0000000002q","maintenance/k0000000002w: startsByItself":true,"maintenance/k0000000002w: status":"scheduled","maintenance/k0000000002w: text":"Messages may be late.","maintenance/k0000000002w: title":"The weekly tidying"}', NULL, 'candor', 'candor
reachwindow
the weekly tidying
series/k0000000002q
{"maintenance/k0000000002w: endsbyitself":true,"maintenance/k0000000002w: features":["k00000000009"],"maintenance/k0000000002w: id":"k0000000002w","maintenance/k0000000002w: scheduledfor":"2026-04-03t00:00:00.000z","maintenance/k0000000002w: scheduleduntil":"2026-04-03t01:00:00.000z","maintenance/k0000000002w: seriesid":"k0000000002q","maintenance/k0000000002w: startsbyitself":true,"maintenance/k0000000002w: status":"scheduled","maintenance/k0000000002w: text":"messages may be late.","maintenance/k0000000002w: title":"the weekly tidying"}');
INSERT INTO public.audit VALUES (36, '2026-04-02T22:00:30.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'FollowMaintenancePlan', 0, 'maintenance/k00000000026', 'We move the message store', 'maintenance/k00000000026/start/2026-04-02T22:00:00.000Z', NULL, '{"claims.k00000000009":null,"startedAt":null,"status":"scheduled"}', '{"claims.k00000000009":"under_maintenance","startedAt":"2026-04-02T22:00:00.000Z","status":"in_progress","text":null}', NULL, 'candor', 'candor
followmaintenanceplan
we move the message store
maintenance/k00000000026
{"claims.k00000000009":null,"startedat":null,"status":"scheduled"}
{"claims.k00000000009":"under_maintenance","startedat":"2026-04-02t22:00:00.000z","status":"in_progress","text":null}');
INSERT INTO public.audit VALUES (37, '2026-04-02T23:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishMaintenanceUpdate', 0, 'maintenance/k00000000026', 'We move the message store', 'kept-state-109', NULL, '{"status":"in_progress"}', '{"status":"verifying","text":"All is copied. We are looking at it."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishmaintenanceupdate
we move the message store
maintenance/k00000000026
{"status":"in_progress"}
{"status":"verifying","text":"all is copied. we are looking at it."}');
INSERT INTO public.audit VALUES (38, '2026-04-03T00:16:00.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'ReachWindow', 0, 'series/k0000000002q', 'The weekly tidying', 'series/k0000000002q/window/2026-04-10T00:00:00.000Z', NULL, NULL, '{"maintenance/k00000000034: endsByItself":true,"maintenance/k00000000034: features":["k00000000009"],"maintenance/k00000000034: id":"k00000000034","maintenance/k00000000034: scheduledFor":"2026-04-10T00:00:00.000Z","maintenance/k00000000034: scheduledUntil":"2026-04-10T01:00:00.000Z","maintenance/k00000000034: seriesId":"k0000000002q","maintenance/k00000000034: startsByItself":true,"maintenance/k00000000034: status":"scheduled","maintenance/k00000000034: text":"Messages may be late.","maintenance/k00000000034: title":"The weekly tidying"}', NULL, 'candor', 'candor
reachwindow
the weekly tidying
series/k0000000002q
{"maintenance/k00000000034: endsbyitself":true,"maintenance/k00000000034: features":["k00000000009"],"maintenance/k00000000034: id":"k00000000034","maintenance/k00000000034: scheduledfor":"2026-04-10t00:00:00.000z","maintenance/k00000000034: scheduleduntil":"2026-04-10t01:00:00.000z","maintenance/k00000000034: seriesid":"k0000000002q","maintenance/k00000000034: startsbyitself":true,"maintenance/k00000000034: status":"scheduled","maintenance/k00000000034: text":"messages may be late.","maintenance/k00000000034: title":"the weekly tidying"}');
INSERT INTO public.audit VALUES (39, '2026-04-03T00:16:00.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'FollowMaintenancePlan', 0, 'maintenance/k0000000002w', 'The weekly tidying', 'maintenance/k0000000002w/start/2026-04-03T00:00:00.000Z', NULL, '{"claims.k00000000009":null,"startedAt":null,"status":"scheduled"}', '{"claims.k00000000009":"under_maintenance","startedAt":"2026-04-03T00:00:00.000Z","status":"in_progress","text":null}', NULL, 'candor', 'candor
followmaintenanceplan
the weekly tidying
maintenance/k0000000002w
{"claims.k00000000009":null,"startedat":null,"status":"scheduled"}
{"claims.k00000000009":"under_maintenance","startedat":"2026-04-03t00:00:00.000z","status":"in_progress","text":null}');
INSERT INTO public.audit VALUES (40, '2026-04-03T00:16:00.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'FollowMaintenancePlan', 0, 'maintenance/k00000000026', 'We move the message store', 'maintenance/k00000000026/end-overdue/2026-04-03T00:00:00.000Z', NULL, '{"overdue.due":null,"overdue.what":null}', '{"overdue.due":"2026-04-03T00:00:00.000Z","overdue.what":"end"}', NULL, 'candor', 'candor
followmaintenanceplan
we move the message store
maintenance/k00000000026
{"overdue.due":null,"overdue.what":null}
{"overdue.due":"2026-04-03t00:00:00.000z","overdue.what":"end"}');
INSERT INTO public.audit VALUES (41, '2026-04-03T00:16:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishMaintenanceUpdate', 0, 'maintenance/k00000000026', 'We move the message store', 'kept-state-118', NULL, '{"claims.k00000000009":"under_maintenance","endedAt":null,"overdue.due":"2026-04-03T00:00:00.000Z","overdue.what":"end","status":"verifying"}', '{"claims.k00000000009":null,"endedAt":"2026-04-03T00:16:00.000Z","overdue.due":null,"overdue.what":null,"status":"completed","text":"Messages flow from the new store."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishmaintenanceupdate
we move the message store
maintenance/k00000000026
{"claims.k00000000009":"under_maintenance","endedat":null,"overdue.due":"2026-04-03t00:00:00.000z","overdue.what":"end","status":"verifying"}
{"claims.k00000000009":null,"endedat":"2026-04-03t00:16:00.000z","overdue.due":null,"overdue.what":null,"status":"completed","text":"messages flow from the new store."}');
INSERT INTO public.audit VALUES (42, '2026-04-03T01:01:00.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'FollowMaintenancePlan', 0, 'maintenance/k0000000002w', 'The weekly tidying', 'maintenance/k0000000002w/end/2026-04-03T01:00:00.000Z', NULL, '{"claims.k00000000009":"under_maintenance","endedAt":null,"status":"in_progress"}', '{"claims.k00000000009":null,"endedAt":"2026-04-03T01:00:00.000Z","status":"completed","text":null}', NULL, 'candor', 'candor
followmaintenanceplan
the weekly tidying
maintenance/k0000000002w
{"claims.k00000000009":"under_maintenance","endedat":null,"status":"in_progress"}
{"claims.k00000000009":null,"endedat":"2026-04-03t01:00:00.000z","status":"completed","text":null}');
INSERT INTO public.audit VALUES (43, '2026-04-03T01:01:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'EndSeries', 0, 'series/k0000000002q', 'The weekly tidying', 'kept-state-122', NULL, '{"isEnded":false}', '{"isEnded":true}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
endseries
the weekly tidying
series/k0000000002q
{"isended":false}
{"isended":true}');
INSERT INTO public.audit VALUES (44, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'LinkIncidents', 0, 'incident/k00000000021', NULL, 'kept-state-123', NULL, NULL, '{"incidentId":"k00000000021","otherId":"k0000000001c","public":true,"relation":"follow_up_of"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
linkincidents
incident/k00000000021
{"incidentid":"k00000000021","otherid":"k0000000001c","public":true,"relation":"follow_up_of"}');
INSERT INTO public.audit VALUES (46, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'LinkIncidents', 0, 'incident/k00000000021', NULL, 'kept-state-125', NULL, NULL, '{"incidentId":"k00000000021","otherId":"k0000000001c","public":true,"relation":"caused_by"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
linkincidents
incident/k00000000021
{"incidentid":"k00000000021","otherid":"k0000000001c","public":true,"relation":"caused_by"}');
INSERT INTO public.audit VALUES (47, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'LinkIncidents', 0, 'incident/k00000000021', NULL, 'kept-state-126', NULL, NULL, '{"incidentId":"k00000000021","otherId":"k00000000015","public":false,"relation":"same_cause_as"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
linkincidents
incident/k00000000021
{"incidentid":"k00000000021","otherid":"k00000000015","public":false,"relation":"same_cause_as"}');
INSERT INTO public.audit VALUES (48, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'AddTemplate', 0, 'template/k0000000003k', 'First word', 'kept-state-127', NULL, NULL, '{"archived":false,"name":"First word","status":"investigating","templateId":"k0000000003k","text":"Internal: we look.","use":"incident"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
addtemplate
first word
template/k0000000003k
{"archived":false,"name":"first word","status":"investigating","templateid":"k0000000003k","text":"internal: we look.","use":"incident"}');
INSERT INTO public.audit VALUES (49, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ChangeTemplate', 0, 'template/k0000000003k', 'The first word', 'kept-state-131', NULL, '{"name":"First word"}', '{"name":"The first word","text":"Internal: we look."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
changetemplate
the first word
template/k0000000003k
{"name":"first word"}
{"name":"the first word","text":"internal: we look."}');
INSERT INTO public.audit VALUES (50, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ArchiveTemplate', 0, 'template/k0000000003k', 'The first word', 'kept-state-134', NULL, '{"archived":false}', '{"archived":true}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
archivetemplate
the first word
template/k0000000003k
{"archived":false}
{"archived":true}');
INSERT INTO public.audit VALUES (51, '2026-04-03T10:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ContinueRecord', 0, 'page', 'Status of “Friends”', 'kept-state-135', NULL, '{"continuedOver":null}', '{"continuedOver":["900 (ffffffff)"],"reason":"A disk broke & the copy was old."}', NULL, 'ada
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
INSERT INTO public.command VALUES ('kept-state-40', 'admin:ada0000000000000000000000000000a', '746d642d8ec368951c9a2c8c9e5f3b56adbc1985786449bca4196b52dde5c3c5', '{"incidentId":"k00000000015","index":18,"recordedAt":"2026-03-28T09:05:00.000Z"}', '2026-03-28T09:05:00.000Z');
INSERT INTO public.command VALUES ('kept-state-47', 'admin:ada0000000000000000000000000000a', '133396b5df3d1044477e66e39124afbcf080594459cc4451ca54aac4c588d8f7', '{"incidentId":"k0000000001c","index":20,"recordedAt":"2026-03-29T00:40:00.000Z","updateId":"k0000000001d"}', '2026-03-29T00:40:00.000Z');
INSERT INTO public.command VALUES ('kept-state-52', 'admin:ada0000000000000000000000000000a', '8e5e9d99a824a95946f100e6430c57035367557cdcdae1999ac4de294b1d6f34', '{"index":null,"recordedAt":"2026-03-29T00:40:00.000Z"}', '2026-03-29T00:40:00.000Z');
INSERT INTO public.command VALUES ('kept-state-55', 'admin:ada0000000000000000000000000000a', '67cafa3bcd0ab768cb4a4f7a6b5877b987725f93fd6306356aeca29038853573', '{"index":null,"recordedAt":"2026-03-29T00:40:00.000Z"}', '2026-03-29T00:40:00.000Z');
INSERT INTO public.command VALUES ('kept-state-56', 'admin:ada0000000000000000000000000000a', 'b3ffceaf3d9d4af196d190fa93287e846526c4aa6b7ed0e86e7f144aa07f74df', '{"index":null,"recordedAt":"2026-03-29T00:40:00.000Z"}', '2026-03-29T00:40:00.000Z');
INSERT INTO public.command VALUES ('promise/k0000000001c/late/2026-03-29T01:10:00.000Z', 'clock', '7621c3a3c8813964f7cb5eda5fc24fcf045368b01f8206a54937f4cd55fcfd4e', '{"index":21,"recordedAt":"2026-03-29T01:13:00.000Z"}', '2026-03-29T01:13:00.000Z');
INSERT INTO public.command VALUES ('kept-state-57', 'admin:ada0000000000000000000000000000a', '36f1659eeac4bdcbc1a13404c18e5c77842f52be0196d664fb8711f2c29be9b9', '{"index":22,"recordedAt":"2026-03-29T01:13:00.000Z"}', '2026-03-29T01:13:00.000Z');
INSERT INTO public.command VALUES ('kept-state-60', 'admin:ada0000000000000000000000000000a', 'ca912dddb17ac1f3f0f18218af2e1d283b5ffa429be33852daac7f08b8bfc8ce', '{"index":23,"recordedAt":"2026-03-29T01:13:00.000Z"}', '2026-03-29T01:13:00.000Z');
INSERT INTO public.command VALUES ('kept-state-62', 'admin:ada0000000000000000000000000000a', 'dcf47196a0037574d75e3f3e13ebd991285d064c04b653911af474de1364fb4a', '{"index":24,"recordedAt":"2026-03-29T01:58:00.000Z"}', '2026-03-29T01:58:00.000Z');
INSERT INTO public.command VALUES ('kept-state-65', 'admin:ada0000000000000000000000000000a', 'b266d5c5a770d961af1a208c431097718f46afc05d112005edf566d23e5d4175', '{"index":25,"recordedAt":"2026-03-29T02:40:00.000Z"}', '2026-03-29T02:40:00.000Z');
INSERT INTO public.command VALUES ('kept-state-68', 'admin:ada0000000000000000000000000000a', 'd22fde3bac0521ed395ea6f480aa097cd92eee4529ae033c99e6844bdf2e6ee5', '{"index":null,"recordedAt":"2026-03-30T08:00:00.000Z"}', '2026-03-30T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-72', 'admin:ada0000000000000000000000000000a', '790e4141e9a304d08a25ffbab0925c777af2182f08396a43a1bb881b7dafda36', '{"incidentId":"k00000000021","index":27,"recordedAt":"2026-04-02T10:00:00.000Z","updateId":"k00000000022"}', '2026-04-02T10:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-77', 'admin:ada0000000000000000000000000000a', 'ab47bb149be14cc7b034900fe5e388a473933fd8697a0a9b5f59b634ae0230f1', '{"index":29,"maintenanceId":"k00000000026","recordedAt":"2026-04-02T10:10:00.000Z","updateId":"k00000000027"}', '2026-04-02T10:10:00.000Z');
INSERT INTO public.command VALUES ('kept-state-82', 'admin:ada0000000000000000000000000000a', '72422182f556a3730449022bca9ff768f65021874489fc645442ea347643d1fa', '{"index":31,"maintenanceId":"k0000000002b","recordedAt":"2026-04-02T10:10:00.000Z","updateId":"k0000000002c"}', '2026-04-02T10:10:00.000Z');
INSERT INTO public.command VALUES ('kept-state-87', 'admin:ada0000000000000000000000000000a', 'c4452be337060949c8e7da269957466532738b22cc6ddce9d257c771756db413', '{"index":33,"maintenanceId":"k0000000002g","recordedAt":"2026-04-02T10:10:00.000Z","updateId":"k0000000002h"}', '2026-04-02T10:10:00.000Z');
INSERT INTO public.command VALUES ('kept-state-92', 'admin:ada0000000000000000000000000000a', '44e42301dcec0e5a923c2c3cdf5bc11e1cf12ed504ee8e2491f957c842efdfc0', '{"index":34,"recordedAt":"2026-04-02T12:00:00.000Z"}', '2026-04-02T12:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-94', 'admin:ada0000000000000000000000000000a', '260262189ee866f8e26e1c6f3a8644bc63f60171959afefa4a598a0895721b03', '{"index":35,"recordedAt":"2026-04-02T12:00:00.000Z"}', '2026-04-02T12:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-97', 'admin:ada0000000000000000000000000000a', 'c9e85d9cdc7c17cf442c720a20775274a9224e8675b29be30d7d12b7783c7dc7', '{"index":null,"recordedAt":"2026-04-02T12:00:00.000Z","seriesId":"k0000000002q"}', '2026-04-02T12:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-101', 'admin:ada0000000000000000000000000000a', '87a36b36a7a68cd29f9107df4098cb3e2a58b2f48a8e4955cc070451766b4017', '{"index":null,"recordedAt":"2026-04-02T12:00:00.000Z"}', '2026-04-02T12:00:00.000Z');
INSERT INTO public.command VALUES ('series/k0000000002q/window/2026-04-03T00:00:00.000Z', 'clock', 'fa438ee8a10fee98b9e81a9046c1bf448f4992be20f73e510371760eb82ad7eb', '{"index":37,"recordedAt":"2026-04-02T22:00:30.000Z"}', '2026-04-02T22:00:30.000Z');
INSERT INTO public.command VALUES ('maintenance/k00000000026/start/2026-04-02T22:00:00.000Z', 'clock', 'bcc74290fad41a6bbf728b2db5e41d4dd63571c6953e209e5891e46f68390a24', '{"index":38,"recordedAt":"2026-04-02T22:00:30.000Z"}', '2026-04-02T22:00:30.000Z');
INSERT INTO public.command VALUES ('kept-state-109', 'admin:ada0000000000000000000000000000a', '159e7ed04e04e8db99b8d9d6c87b14100f4e77e313405b9acafd177dbd204707', '{"index":39,"recordedAt":"2026-04-02T23:00:00.000Z"}', '2026-04-02T23:00:00.000Z');
INSERT INTO public.command VALUES ('series/k0000000002q/window/2026-04-10T00:00:00.000Z', 'clock', 'daf02349d583b5d795fb2d22e33435d42457ef57d2405fdd5f7260b1bdae50f1', '{"index":41,"recordedAt":"2026-04-03T00:16:00.000Z"}', '2026-04-03T00:16:00.000Z');
INSERT INTO public.command VALUES ('maintenance/k0000000002w/start/2026-04-03T00:00:00.000Z', 'clock', 'ae698c6b6e03963f88ef7c0e96da16d6ea40e0cf19b0fec62d2df18d5de1845b', '{"index":42,"recordedAt":"2026-04-03T00:16:00.000Z"}', '2026-04-03T00:16:00.000Z');
INSERT INTO public.command VALUES ('maintenance/k00000000026/end-overdue/2026-04-03T00:00:00.000Z', 'clock', '7b62a711c6fe0ef0cb506eb6601123cc1bd4e5295677b4b8de373d5b986787ed', '{"index":43,"recordedAt":"2026-04-03T00:16:00.000Z"}', '2026-04-03T00:16:00.000Z');
INSERT INTO public.command VALUES ('kept-state-118', 'admin:ada0000000000000000000000000000a', '4e85dd893aad8d2f1102efffb8e5c3e17a7e8c23c92fbad3812cfa37d872876f', '{"index":44,"recordedAt":"2026-04-03T00:16:00.000Z"}', '2026-04-03T00:16:00.000Z');
INSERT INTO public.command VALUES ('maintenance/k0000000002w/end/2026-04-03T01:00:00.000Z', 'clock', '900ca5710d9fd376e38962d93e52364d332e2ee8c155c8a45be9b0ff402a61c0', '{"index":45,"recordedAt":"2026-04-03T01:01:00.000Z"}', '2026-04-03T01:01:00.000Z');
INSERT INTO public.command VALUES ('kept-state-122', 'admin:ada0000000000000000000000000000a', 'b971307db1fc174c471ee1f075c9c6a02ae678635f358e8507da28822ddb9804', '{"index":null,"recordedAt":"2026-04-03T01:01:00.000Z"}', '2026-04-03T01:01:00.000Z');
INSERT INTO public.command VALUES ('kept-state-123', 'admin:ada0000000000000000000000000000a', '540b3a0e1bb0d6a746f8d6fed4826412831e0a8c8b4c3de561f442cc0964ee81', '{"index":46,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-124', 'admin:ada0000000000000000000000000000a', '977feba079a5e2fe4397f6db4dd03db115d9190372f988266d9c5c047798b57c', '{"index":47,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-125', 'admin:ada0000000000000000000000000000a', '1ff7d470d58c0aee0ae308b3b4d057a78716edae834ff01be211a16016ed4d9c', '{"index":48,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-126', 'admin:ada0000000000000000000000000000a', 'b80241d5076cb931b0030964b26f3426cfda4001b05941931194cbd7a1c44605', '{"index":null,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-127', 'admin:ada0000000000000000000000000000a', 'b7f60b7ebf44e4c3c4695287a5e27ea80b413cd9b696bf031bd02e6db2751dcb', '{"index":null,"recordedAt":"2026-04-03T08:00:00.000Z","templateId":"k0000000003k"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-131', 'admin:ada0000000000000000000000000000a', 'cead57ead7f2e96f69d3a549d17408f2d1ec332446c892a7c6db178c8dd714d4', '{"index":null,"recordedAt":"2026-04-03T08:00:00.000Z","templateId":"k0000000003k"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-134', 'admin:ada0000000000000000000000000000a', '629a43c4d7039e6047aec993193f8627cd8644475a0211529a0f3c717853e12e', '{"index":null,"recordedAt":"2026-04-03T08:00:00.000Z","templateId":"k0000000003k"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-135', 'admin:ada0000000000000000000000000000a', 'e4f07cb12c6f669df911fea1149f5e835c8df924c2d289bb21a3f1ed69cdb50c', '{"index":49,"recordedAt":"2026-04-03T10:00:00.000Z"}', '2026-04-03T10:00:00.000Z');
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
INSERT INTO public.entry VALUES (16, 16, 'incident', '2026-03-28T09:05:00.000Z', '7b1cf870de0dfd27a42323180fae4767a9522bfbe3f9030d73058ec6cafb6fe8', '52af35d47edbf1ed70c9ca676cacbb76da4f9aafff1bbdc067ce4b8862e01958', '36d0ef96ffc92dbd3fb8b24c30c548727fc965771df7058641940b5288090452');
INSERT INTO public.entry VALUES (17, 18, 'update', '2026-03-28T09:05:00.000Z', '36d0ef96ffc92dbd3fb8b24c30c548727fc965771df7058641940b5288090452', 'f6523818a7176800567e20ecfebe84afc4e452ced633fc9e6238c092fd138848', '8c6d7132f51e79490fa3bcf4cc61b0255247a001f08ff9bfbf8bd12d2f97878f');
INSERT INTO public.entry VALUES (18, 19, 'update', '2026-03-28T09:05:00.000Z', '8c6d7132f51e79490fa3bcf4cc61b0255247a001f08ff9bfbf8bd12d2f97878f', 'ba27945058dc66085ffa33892f116038ca9b9318c467dc74aa820f2611704a0d', 'ddedb7b1cd1456b3f0b9b9c571a5256dc136f0d89709a67f7d1c66f6af185438');
INSERT INTO public.entry VALUES (19, 20, 'incident', '2026-03-29T00:40:00.000Z', 'ddedb7b1cd1456b3f0b9b9c571a5256dc136f0d89709a67f7d1c66f6af185438', '90485307447188c06194001f650148a8d4cfa532f1eca3dc88d9411ffc5c0de1', '76a7ae1ddd2e1df8dd36d9e58f62229c38bac689b2a70d3c459a43700f9b20f7');
INSERT INTO public.entry VALUES (20, 22, 'update', '2026-03-29T00:40:00.000Z', '76a7ae1ddd2e1df8dd36d9e58f62229c38bac689b2a70d3c459a43700f9b20f7', '1ec4238074c699c0acb057305c85e53512278164e854c90685b616f63aefcd6e', '82bc6b85fa982e40b95a8f80a92630f0ff07e1650357b39e650fd6fa2121bf43');
INSERT INTO public.entry VALUES (21, 26, 'promise-late', '2026-03-29T01:13:00.000Z', '82bc6b85fa982e40b95a8f80a92630f0ff07e1650357b39e650fd6fa2121bf43', '367fb5a7ff308c81deb3693ae165067286f84b21eb943d8c673b982bcc7507e8', '41bf14b17552d447875a5edf1cdf6c434718c804dc814c38a6bab66d6bbb45a4');
INSERT INTO public.entry VALUES (22, 27, 'update', '2026-03-29T01:13:00.000Z', '41bf14b17552d447875a5edf1cdf6c434718c804dc814c38a6bab66d6bbb45a4', 'aca34bc515f3d199a188d7f4f907258fe029d26f889552adf4e2a37551092520', '4d3bf34ee825f1902b4aa837a7deba71e1a7e4334dcf74f90ede53ff6bb8bb09');
INSERT INTO public.entry VALUES (23, 28, 'impact', '2026-03-29T01:13:00.000Z', '4d3bf34ee825f1902b4aa837a7deba71e1a7e4334dcf74f90ede53ff6bb8bb09', '0036152613aec2121ebee06e53d611c3fa299f000cd57d6ab466bf74ea370dd8', '80f83c3127e119afb584f9d0c68935fa70c73e8e6563899aafac198ad5d4c169');
INSERT INTO public.entry VALUES (24, 29, 'update', '2026-03-29T01:58:00.000Z', '80f83c3127e119afb584f9d0c68935fa70c73e8e6563899aafac198ad5d4c169', 'd687afded758a22d63ab5b76a961739b152dfaf70ade14b9bb51405f72af496a', '58457ecfed5325a2e3dc8e155f23f908cfdab8c78f3875339639c832f963dfff');
INSERT INTO public.entry VALUES (25, 30, 'update', '2026-03-29T02:40:00.000Z', '58457ecfed5325a2e3dc8e155f23f908cfdab8c78f3875339639c832f963dfff', '5aed661659a8cb0c92a8194250c7202ae358e4580452ffc4aefc820f833e1e7b', '45c67d8dbd1387abfbfdf2d16a25e920e6746521653696138ce4e65f21f3c159');
INSERT INTO public.entry VALUES (26, 32, 'incident', '2026-04-02T10:00:00.000Z', '45c67d8dbd1387abfbfdf2d16a25e920e6746521653696138ce4e65f21f3c159', '21002f2ef10801c808af7ac877eadb983d9bfca23d29cd5f5b325a0ceacea0f7', 'bdc619607c2488179f3e9a000db555a2e5b954270fd0aa124f20c766f3307596');
INSERT INTO public.entry VALUES (27, 33, 'update', '2026-04-02T10:00:00.000Z', 'bdc619607c2488179f3e9a000db555a2e5b954270fd0aa124f20c766f3307596', '2f53fc605cdb8ad93e3af6a90d7f91a530475cacea9339907ae4c4943328af31', 'd9b1e2a9ab272bc9eb5d3b1934bf509803a98359f426195e0707b4e98b770a8d');
INSERT INTO public.entry VALUES (28, 34, 'maintenance', '2026-04-02T10:10:00.000Z', 'd9b1e2a9ab272bc9eb5d3b1934bf509803a98359f426195e0707b4e98b770a8d', '1bd151466a10fe88a58a9a057d55c37be1a69aab697cbe0ec9d623a34cee8b38', '151d2877f2b22ab6bd3a4a1cad1d16947cc6f4467ae274ef46332a9827367693');
INSERT INTO public.entry VALUES (29, 35, 'maintenance-update', '2026-04-02T10:10:00.000Z', '151d2877f2b22ab6bd3a4a1cad1d16947cc6f4467ae274ef46332a9827367693', '51c097832aeaad2669c49b2bb400e1e1767b201a2a389cbd7735d0ac99513c85', '0fb295038ba43f4afe2d9ecc623fae4b07c747887f4ebce272bb9fa9cdd49116');
INSERT INTO public.entry VALUES (30, 36, 'maintenance', '2026-04-02T10:10:00.000Z', '0fb295038ba43f4afe2d9ecc623fae4b07c747887f4ebce272bb9fa9cdd49116', '3616e451c04d03538792864bc83bea836eefbf397321e15771e804b58ec4e492', '7335bc92b3b54831167fdb623c529050f38af048b320d770044881d8089c829d');
INSERT INTO public.entry VALUES (31, 37, 'maintenance-update', '2026-04-02T10:10:00.000Z', '7335bc92b3b54831167fdb623c529050f38af048b320d770044881d8089c829d', '6684d2f6e04259c1b14eeb62833b3f8b8884afe45a9ab6ffb3c6d417b63e17b1', '1e17e7e9a437bf99fa24bd4fd4b9b2e51af909c29b58c1a04e824989ac559959');
INSERT INTO public.entry VALUES (32, 38, 'maintenance', '2026-04-02T10:10:00.000Z', '1e17e7e9a437bf99fa24bd4fd4b9b2e51af909c29b58c1a04e824989ac559959', '2cccb670173072076915fe9e40497353683e154f0aff3ad8ad0be74025614bbb', '0984e60935ddf9db7ad1d2d840fa42c344f033043adca2cfd9702b54698590bb');
INSERT INTO public.entry VALUES (33, 39, 'maintenance-update', '2026-04-02T10:10:00.000Z', '0984e60935ddf9db7ad1d2d840fa42c344f033043adca2cfd9702b54698590bb', 'f5cf7d15ff54119c22303fb92449e3fb4e9b37598401e09a4bec570398810704', 'bc8b95ff28aeddd6ad2efa7841c419fb57009529fc1b782abfb32adef91dd9e9');
INSERT INTO public.entry VALUES (34, 40, 'maintenance-plan', '2026-04-02T12:00:00.000Z', 'bc8b95ff28aeddd6ad2efa7841c419fb57009529fc1b782abfb32adef91dd9e9', '35e7a4c41f0622b2f0482a587bd47202fe97967988844f468e005d4f6ddaced5', 'cbbf032c60aa2eca3d563c0f19841025791a24e6ffe1dfb243fa9891822b66e9');
INSERT INTO public.entry VALUES (35, 41, 'maintenance-update', '2026-04-02T12:00:00.000Z', 'cbbf032c60aa2eca3d563c0f19841025791a24e6ffe1dfb243fa9891822b66e9', '3be8c754141d0f8144d97c99f730edc03c98f2778a68d0a6adaf91dd6c1c903f', 'b330cadfeb188c0c4dbfbf943e332dba35a5a5e231f893d55dd7a81287d02c55');
INSERT INTO public.entry VALUES (36, 45, 'maintenance', '2026-04-02T22:00:30.000Z', 'b330cadfeb188c0c4dbfbf943e332dba35a5a5e231f893d55dd7a81287d02c55', '4c1b63b9e8d1c32a88c679c3ca51192fa3bbe028d9ac3349ed108c440c179c2a', '83a3e6c80ff5c50ef56dd00508bb0d29023daa2d76101c623ba8a05fb534158f');
INSERT INTO public.entry VALUES (37, 46, 'maintenance-update', '2026-04-02T22:00:30.000Z', '83a3e6c80ff5c50ef56dd00508bb0d29023daa2d76101c623ba8a05fb534158f', 'ccde98a53a17ed4b707fda6dd95c4680d774773b20c02e1175321dcb016bd68b', 'b885ef635778ce11debfccee11ffc8dcbd6eea42dc69fb1f9dc270d7296cba25');
INSERT INTO public.entry VALUES (38, 47, 'maintenance-update', '2026-04-02T22:00:30.000Z', 'b885ef635778ce11debfccee11ffc8dcbd6eea42dc69fb1f9dc270d7296cba25', 'f694cc656c8db4f6b0ad5126cd606bfeb6ec295c65354b6868a1b364688a2057', 'cb39b61119ace64310f80355a465c91d57bd3ce59264d215b0f7f5b8670d3a46');
INSERT INTO public.entry VALUES (39, 48, 'maintenance-update', '2026-04-02T23:00:00.000Z', 'cb39b61119ace64310f80355a465c91d57bd3ce59264d215b0f7f5b8670d3a46', '8a9ced89e6533f62f2b7af757b326ad60d71236eb48a4fd771f9a6a98d5fc738', 'f823da85dfbb34d208fcbf21a6317d5638a2ab1122330d27657594d2d473d64a');
INSERT INTO public.entry VALUES (40, 50, 'maintenance', '2026-04-03T00:16:00.000Z', 'f823da85dfbb34d208fcbf21a6317d5638a2ab1122330d27657594d2d473d64a', 'e25f6a5e0f6ba2a7a6835a4f48794b233a3797b06af12a90fab045145a59c4e2', 'e0f9e3122dfc8d2b21bf3b9c391029d06ed7a70930808ba0c28e5ac6e98013c4');
INSERT INTO public.entry VALUES (41, 51, 'maintenance-update', '2026-04-03T00:16:00.000Z', 'e0f9e3122dfc8d2b21bf3b9c391029d06ed7a70930808ba0c28e5ac6e98013c4', 'bf4b7778f53a178c181bc1945330f18e16970085cf0e78d97c455ae72c25bbc6', 'da0f0487990580120942fc729cd87caa322bf1c19fd9227c7c2d9170639a60e9');
INSERT INTO public.entry VALUES (42, 52, 'maintenance-update', '2026-04-03T00:16:00.000Z', 'da0f0487990580120942fc729cd87caa322bf1c19fd9227c7c2d9170639a60e9', '798a92327b298e17390e4c1119ad567d73e14f508c1f66f5a81e14d700c60093', 'bb965e186b907f2326e1173338aa54c8ca1e5feb295434cd57e0396d7c25a363');
INSERT INTO public.entry VALUES (43, 53, 'maintenance-overdue', '2026-04-03T00:16:00.000Z', 'bb965e186b907f2326e1173338aa54c8ca1e5feb295434cd57e0396d7c25a363', 'dfbdd3c09c188526de3015ad3d975538f60b16af30ae1fcc85d99919fb496fe6', '578fa58bf830c0391de9687006644b6c7bbbeb6b8e709d8cb28276979c9eb8fb');
INSERT INTO public.entry VALUES (44, 54, 'maintenance-update', '2026-04-03T00:16:00.000Z', '578fa58bf830c0391de9687006644b6c7bbbeb6b8e709d8cb28276979c9eb8fb', 'a8d28ff496d7bef36adef87c56d3d88b13ab8e94cf2464c2bef2c4bdf3219dca', '81c6724b52599dd765819d61511563a08f7fd4cba4277f0fc98e378d33a83174');
INSERT INTO public.entry VALUES (45, 55, 'maintenance-update', '2026-04-03T01:01:00.000Z', '81c6724b52599dd765819d61511563a08f7fd4cba4277f0fc98e378d33a83174', 'a03649eaa7ff0df1bab21e7bdfba44feab9d60becbd0d3bc45add68044b34082', '52a5f3230107b58fc013039299e559f24d68fff2f69e2708ac58c66b2bed7a27');
INSERT INTO public.entry VALUES (46, 57, 'link', '2026-04-03T08:00:00.000Z', '52a5f3230107b58fc013039299e559f24d68fff2f69e2708ac58c66b2bed7a27', 'e2982bd1199dcb609729f37c9f9602cd47cc8cb09a9f7aac61799749da946540', '3cdf05bfc9adf38e0894106da13de6b202662f35a2845c471045b9f9a5df71f2');
INSERT INTO public.entry VALUES (47, 58, 'unlink', '2026-04-03T08:00:00.000Z', '3cdf05bfc9adf38e0894106da13de6b202662f35a2845c471045b9f9a5df71f2', 'e2982bd1199dcb609729f37c9f9602cd47cc8cb09a9f7aac61799749da946540', '2ca11e76e4fdcecfd86ed88f27d5cfa24ef1b6544019ee8ab40183d0e4668dad');
INSERT INTO public.entry VALUES (48, 59, 'link', '2026-04-03T08:00:00.000Z', '2ca11e76e4fdcecfd86ed88f27d5cfa24ef1b6544019ee8ab40183d0e4668dad', '8110e9d140bca362eb2f098f68a4209cf3b91a7baccfc7da8bead3a3244a6f95', '04402fb323a39bdebf9812563aa1fba86671119e9acbaed3b30a9a2eb9e29fd4');
INSERT INTO public.entry VALUES (49, 64, 'continued', '2026-04-03T10:00:00.000Z', '04402fb323a39bdebf9812563aa1fba86671119e9acbaed3b30a9a2eb9e29fd4', '00bbd0ecf4f75f34355b799abe4f162fbfa6adefe04b73da951897d6a496133b', 'b1e3f019127dabe90670f9299b79334d978ab61abd1c09128ebbc6ac99758da9');
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
INSERT INTO public.event VALUES (16, 'incident/k00000000015', 1, 'IncidentDeclared', 1, '{"backfilled":true,"title":{"hash":"dd6bed73d352729c5dbdea4beba84c92f4f46e358873ac0949eb669081c31699","salt":"0000000000000000000000000000002e","text":"The timeline was empty"}}', '2026-02-27T10:00:00.000Z', '2026-03-28T09:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-40');
INSERT INTO public.event VALUES (17, 'incident/k00000000015', 2, 'SeveritySet', 1, '{"severity":"SEV3"}', '2026-03-28T09:05:00.000Z', '2026-03-28T09:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-40');
INSERT INTO public.event VALUES (18, 'incident/k00000000015', 3, 'UpdatePublished', 1, '{"features":[{"featureId":"k0000000000j","from":"operational","to":"major_outage"}],"nextUpdateBy":null,"status":"investigating","text":{"hash":"3040d7a897781d0f0c1447600a2e75dbb79a5c75c26f714df3c40dbb93678257","salt":"0000000000000000000000000000002c","text":"Nobody saw pictures."},"updateId":"k00000000016"}', '2026-02-27T10:00:00.000Z', '2026-03-28T09:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-40');
INSERT INTO public.event VALUES (19, 'incident/k00000000015', 4, 'UpdatePublished', 1, '{"features":[{"featureId":"k0000000000j","from":"major_outage","to":"operational"}],"nextUpdateBy":null,"status":"resolved","text":{"hash":"bbe3c4447cb2ef6c265570c117b62e884aa6b724ce3a338eff14043901b35c29","salt":"0000000000000000000000000000002d","text":"They are back."},"updateId":"k00000000017"}', '2026-02-27T11:20:00.000Z', '2026-03-28T09:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-40');
INSERT INTO public.event VALUES (20, 'incident/k0000000001c', 1, 'IncidentDeclared', 1, '{"backfilled":false,"title":{"hash":"d480660b220cd9477c4a7383533e0a463c92c184dbb5b441609baeb12a0555c5","salt":"00000000000000000000000000000033","text":"Messages are late & lost"}}', '2026-03-29T00:40:00.000Z', '2026-03-29T00:40:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-47');
INSERT INTO public.event VALUES (21, 'incident/k0000000001c', 2, 'SeveritySet', 1, '{"severity":"SEV2"}', '2026-03-29T00:40:00.000Z', '2026-03-29T00:40:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-47');
INSERT INTO public.event VALUES (22, 'incident/k0000000001c', 3, 'UpdatePublished', 1, '{"features":[{"featureId":"k00000000009","from":"operational","to":"partial_outage"}],"nextUpdateBy":"2026-03-29T01:10:00.000Z","status":"investigating","text":{"hash":"19646ebe7ee126a6cacd6af4d2272961e524e97dca4169cb51d75e36b98e734c","salt":"00000000000000000000000000000032","text":"Quotes \" '' and <b>tags</b> & \"entities\", שלום, 👩‍🚒, `code` and {{t 2026-03-29T01:30Z}}."},"updateId":"k0000000001d"}', '2026-03-29T00:40:00.000Z', '2026-03-29T00:40:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-47');
INSERT INTO public.event VALUES (23, 'incident/k0000000001c', 4, 'NoteAdded', 1, '{"noteId":"k0000000001h","text":{"hash":"1b5b6af368e57be4c2590b22f2c849967e61d70f5afe23de93fcef10e6da8140","salt":"00000000000000000000000000000036","text":"Internal: the queue is full on rack 7."}}', '2026-03-29T00:40:00.000Z', '2026-03-29T00:40:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-52');
INSERT INTO public.event VALUES (24, 'incident/k0000000001c', 5, 'SeveritySet', 1, '{"severity":"SEV1"}', '2026-03-29T00:40:00.000Z', '2026-03-29T00:40:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-55');
INSERT INTO public.event VALUES (25, 'incident/k0000000001c', 6, 'MilestoneMarked', 1, '{"at":"2026-03-29T00:31:00.000Z","milestone":"detected"}', '2026-03-29T00:31:00.000Z', '2026-03-29T00:40:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-56');
INSERT INTO public.event VALUES (26, 'incident/k0000000001c', 7, 'PromiseRanOut', 1, '{"due":"2026-03-29T01:10:00.000Z"}', '2026-03-29T01:13:00.000Z', '2026-03-29T01:13:00.000Z', 'clock', 'promise/k0000000001c/late/2026-03-29T01:10:00.000Z');
INSERT INTO public.event VALUES (27, 'incident/k0000000001c', 8, 'UpdatePublished', 1, '{"features":[{"featureId":"k00000000009","from":"partial_outage","to":"major_outage"},{"featureId":"k0000000000c","from":"operational","to":"degraded_performance"}],"nextUpdateBy":"2026-03-29T02:00:00.000Z","status":"identified","text":{"hash":"2d98518fb647b878d76cf99391519c9e187929fa39f35841ddfb8716da2a52d7","salt":"0000000000000000000000000000003b","text":"A queue ran full."},"updateId":"k0000000001m"}', '2026-03-29T01:05:00.000Z', '2026-03-29T01:13:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-57');
INSERT INTO public.event VALUES (28, 'incident/k0000000001c', 9, 'ImpactOverridden', 1, '{"impact":"critical","reason":{"hash":"b2cd27c1872ed658118b11869e72b72ed7d2c49c395f565ee0180b08b65f75cf","salt":"0000000000000000000000000000003d","text":"Nobody could write."}}', '2026-03-29T01:13:00.000Z', '2026-03-29T01:13:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-60');
INSERT INTO public.event VALUES (29, 'incident/k0000000001c', 10, 'UpdatePublished', 1, '{"features":[{"featureId":"k00000000009","from":"major_outage","to":"operational"},{"featureId":"k0000000000c","from":"degraded_performance","to":"operational"}],"nextUpdateBy":null,"status":"monitoring","text":{"hash":"49d847762a5d2bc18dcaa694b3b68f4795f2d2a1d6f745ec7edeb44ecc00368a","salt":"00000000000000000000000000000040","text":"The queue drains."},"updateId":"k0000000001r"}', '2026-03-29T01:58:00.000Z', '2026-03-29T01:58:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-62');
INSERT INTO public.event VALUES (30, 'incident/k0000000001c', 11, 'UpdatePublished', 1, '{"features":[],"nextUpdateBy":null,"status":"resolved","text":{"hash":"00743379b4e0b7ca06352b27a1098af454ef48e4c649512e64626f980703ac38","salt":"00000000000000000000000000000043","text":"All messages have arrived."},"updateId":"k0000000001u"}', '2026-03-29T02:40:00.000Z', '2026-03-29T02:40:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-65');
INSERT INTO public.event VALUES (31, 'postmortem/k0000000001c', 1, 'PostmortemDraftSaved', 1, '{"actionItems":[{"due":"2026-04-30","owner":{"hash":"36090bf84c551f5c267ec0839f6d1ffd9ae73c17ad4ec6e0ae6127bf80ce166c","salt":"00000000000000000000000000000047","text":"Ada"},"title":{"hash":"4fa61901c26171c75d8d0ac6651b6c24def3d1eeeca9d7b37fc9e7f1b5af65b3","salt":"00000000000000000000000000000046","text":"Watch the queue"}}],"sections":{"summary":{"hash":"ebe8f6cdad56c41ae21e323da7d7b3f90c487dd13aa97728fed5d4a625d49cd2","salt":"00000000000000000000000000000045","text":"Internal until published: a queue ran full."}}}', '2026-03-30T08:00:00.000Z', '2026-03-30T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-68');
INSERT INTO public.event VALUES (32, 'incident/k00000000021', 1, 'IncidentDeclared', 1, '{"backfilled":false,"title":{"hash":"8d9fc931334f39b0067741dc5ce79d840722cd251c392f8c3ba79be5b8ef5bbc","salt":"0000000000000000000000000000004c","text":"Calls have no sound"}}', '2026-04-02T10:00:00.000Z', '2026-04-02T10:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-72');
INSERT INTO public.event VALUES (33, 'incident/k00000000021', 2, 'UpdatePublished', 1, '{"features":[{"featureId":"k0000000000c","from":"operational","to":"degraded_performance"}],"nextUpdateBy":"2026-04-02T11:00:00.000Z","status":"identified","text":{"hash":"15e17071bc1878e63470da7ac84d8007a13be0d92b8c03a25cebc8ee89cf2316","salt":"0000000000000000000000000000004b","text":"A codec is missing in the new release."},"updateId":"k00000000022"}', '2026-04-02T10:00:00.000Z', '2026-04-02T10:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-72');
INSERT INTO public.event VALUES (34, 'maintenance/k00000000026', 1, 'MaintenanceScheduled', 1, '{"endsByItself":false,"features":["k00000000009"],"scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-02T23:30:00.000Z","seriesId":null,"startsByItself":true,"title":{"hash":"74440b393a704424af31919a71cedc9bab57d09a3ea7b7b38c17e3a19a4754b5","salt":"00000000000000000000000000000051","text":"We move the message store"}}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-77');
INSERT INTO public.event VALUES (35, 'maintenance/k00000000026', 2, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"scheduled","text":{"hash":"f34005c80cfcc200f378220be3ff73e2a361540e5d459451556f2ea0d24fc2cc","salt":"00000000000000000000000000000050","text":"Messages **pause** for up to an hour & a half."},"updateId":"k00000000027"}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-77');
INSERT INTO public.event VALUES (36, 'maintenance/k0000000002b', 1, 'MaintenanceScheduled', 1, '{"endsByItself":false,"features":["k00000000009"],"scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-02T23:30:00.000Z","seriesId":null,"startsByItself":true,"title":{"hash":"d8bfbb68cc93c835a27041d79ecebff884c82e32f42706a1cefe478553c08a20","salt":"00000000000000000000000000000056","text":"We change a certificate"}}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-82');
INSERT INTO public.event VALUES (37, 'maintenance/k0000000002b', 2, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"scheduled","text":{"hash":"af57e04ec146b427ef26f80bb95d1c469b4e19eefea317ef0a82d0eecf0a3757","salt":"00000000000000000000000000000055","text":"Nobody should notice."},"updateId":"k0000000002c"}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-82');
INSERT INTO public.event VALUES (38, 'maintenance/k0000000002g', 1, 'MaintenanceScheduled', 1, '{"endsByItself":false,"features":["k00000000009"],"scheduledFor":"2026-05-02T22:00:00.000Z","scheduledUntil":"2026-05-02T23:00:00.000Z","seriesId":null,"startsByItself":true,"title":{"hash":"fe1198c9444c5b52c3b8a87d1d727749e7ccf37393c8ea27ee0b87470cef6efd","salt":"0000000000000000000000000000005b","text":"We change a certificate"}}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-87');
INSERT INTO public.event VALUES (39, 'maintenance/k0000000002g', 2, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"scheduled","text":{"hash":"f8b65704fe02e5f5ea8bbdc4eac72e98ab8f2788268f63c5765e92f8546561aa","salt":"0000000000000000000000000000005a","text":"Nobody should notice."},"updateId":"k0000000002h"}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-87');
INSERT INTO public.event VALUES (40, 'maintenance/k00000000026', 3, 'MaintenancePlanChanged', 1, '{"endsByItself":false,"features":["k00000000009"],"reason":{"hash":"2f375ce9508972c0eb53cc768f34d0845c0195c90162267d25b4b074204d3026","salt":"0000000000000000000000000000005d","text":"Copying takes longer than we thought."},"scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-03T00:00:00.000Z","startsByItself":true}', '2026-04-02T12:00:00.000Z', '2026-04-02T12:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-92');
INSERT INTO public.event VALUES (41, 'maintenance/k0000000002b', 3, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"cancelled","text":{"hash":"f5d162f65e8d2091ae944f36d5a13d25028ff5abfba9d3a975449e892dcf422c","salt":"00000000000000000000000000000060","text":"The certificate renews itself."},"updateId":"k0000000002n"}', '2026-04-02T12:00:00.000Z', '2026-04-02T12:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-94');
INSERT INTO public.event VALUES (42, 'series/k0000000002q', 1, 'SeriesStarted', 1, '{"announcedDaysBefore":7,"endsByItself":true,"features":["k00000000009"],"minutes":45,"rule":"FREQ=WEEKLY;BYDAY=FR","startsAt":"2026-04-03T02:00","startsByItself":true,"text":{"hash":"cd5b72356f38230061702d4b307cfd2e530d58ea4b6f5f55fa8848328b9d1569","salt":"00000000000000000000000000000064","text":"Messages may be late."},"timeZone":"Europe/Berlin","title":{"hash":"d777e2082306a5bb54470c07a48e463d342556a072fcf4a2b48149994969163f","salt":"00000000000000000000000000000063","text":"The weekly tidying"}}', '2026-04-02T12:00:00.000Z', '2026-04-02T12:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-97');
INSERT INTO public.event VALUES (43, 'series/k0000000002q', 2, 'SeriesChanged', 1, '{"announcedDaysBefore":7,"endsByItself":true,"features":["k00000000009"],"minutes":60,"rule":"FREQ=WEEKLY;BYDAY=FR","startsAt":"2026-04-03T02:00","startsByItself":true,"text":{"hash":"61d10d2105ac4c4f3e43dd4352a8edaac607bd7f2db68ca84e80cd5719960f43","salt":"00000000000000000000000000000067","text":"Messages may be late."},"timeZone":"Europe/Berlin","title":{"hash":"130eec4605ca87f26811ff75ad8604d944676c0788f3380400e1920dad6cdb60","salt":"00000000000000000000000000000066","text":"The weekly tidying"}}', '2026-04-02T12:00:00.000Z', '2026-04-02T12:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-101');
INSERT INTO public.event VALUES (44, 'series/k0000000002q', 3, 'WindowReached', 1, '{"maintenanceId":"k0000000002w","scheduledFor":"2026-04-03T00:00:00.000Z"}', '2026-04-02T22:00:30.000Z', '2026-04-02T22:00:30.000Z', 'clock', 'series/k0000000002q/window/2026-04-03T00:00:00.000Z');
INSERT INTO public.event VALUES (45, 'maintenance/k0000000002w', 1, 'MaintenanceScheduled', 1, '{"endsByItself":true,"features":["k00000000009"],"scheduledFor":"2026-04-03T00:00:00.000Z","scheduledUntil":"2026-04-03T01:00:00.000Z","seriesId":"k0000000002q","startsByItself":true,"title":{"hash":"dd15f4895fd02aea71ce9f4123f65fc5f57f8f7a30a41473ea7f53d6f5814bca","salt":"0000000000000000000000000000006b","text":"The weekly tidying"}}', '2026-04-02T22:00:30.000Z', '2026-04-02T22:00:30.000Z', 'clock', 'series/k0000000002q/window/2026-04-03T00:00:00.000Z');
INSERT INTO public.event VALUES (46, 'maintenance/k0000000002w', 2, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"scheduled","text":{"hash":"70e02a1726ada016643b3c2ddeb331cef1fa03e77264ae53dd2d1959b9ab2b1c","salt":"0000000000000000000000000000006a","text":"Messages may be late."},"updateId":"k0000000002x"}', '2026-04-02T22:00:30.000Z', '2026-04-02T22:00:30.000Z', 'clock', 'series/k0000000002q/window/2026-04-03T00:00:00.000Z');
INSERT INTO public.event VALUES (47, 'maintenance/k00000000026', 4, 'MaintenanceUpdatePublished', 1, '{"features":[{"featureId":"k00000000009","from":"operational","to":"under_maintenance"}],"status":"in_progress","text":null,"updateId":"k00000000030"}', '2026-04-02T22:00:00.000Z', '2026-04-02T22:00:30.000Z', 'clock', 'maintenance/k00000000026/start/2026-04-02T22:00:00.000Z');
INSERT INTO public.event VALUES (48, 'maintenance/k00000000026', 5, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"verifying","text":{"hash":"16cd5ea7dea53a76dfccd9b066995d1a67f13e07cd3e3994ffe9e9a6a2bbcf7e","salt":"0000000000000000000000000000006f","text":"All is copied. We are looking at it."},"updateId":"k00000000032"}', '2026-04-02T23:00:00.000Z', '2026-04-02T23:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-109');
INSERT INTO public.event VALUES (49, 'series/k0000000002q', 4, 'WindowReached', 1, '{"maintenanceId":"k00000000034","scheduledFor":"2026-04-10T00:00:00.000Z"}', '2026-04-03T00:16:00.000Z', '2026-04-03T00:16:00.000Z', 'clock', 'series/k0000000002q/window/2026-04-10T00:00:00.000Z');
INSERT INTO public.event VALUES (50, 'maintenance/k00000000034', 1, 'MaintenanceScheduled', 1, '{"endsByItself":true,"features":["k00000000009"],"scheduledFor":"2026-04-10T00:00:00.000Z","scheduledUntil":"2026-04-10T01:00:00.000Z","seriesId":"k0000000002q","startsByItself":true,"title":{"hash":"e07e068e907c041e47cec06a5c53fb6cf5488ffd159070a32bde926bf1081d02","salt":"00000000000000000000000000000073","text":"The weekly tidying"}}', '2026-04-03T00:16:00.000Z', '2026-04-03T00:16:00.000Z', 'clock', 'series/k0000000002q/window/2026-04-10T00:00:00.000Z');
INSERT INTO public.event VALUES (51, 'maintenance/k00000000034', 2, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"scheduled","text":{"hash":"bd886cd2fc6b454584c6ff5f49f643debbc66ccfca01d10dc7ed0bb45587a069","salt":"00000000000000000000000000000072","text":"Messages may be late."},"updateId":"k00000000035"}', '2026-04-03T00:16:00.000Z', '2026-04-03T00:16:00.000Z', 'clock', 'series/k0000000002q/window/2026-04-10T00:00:00.000Z');
INSERT INTO public.event VALUES (52, 'maintenance/k0000000002w', 3, 'MaintenanceUpdatePublished', 1, '{"features":[{"featureId":"k00000000009","from":"operational","to":"under_maintenance"}],"status":"in_progress","text":null,"updateId":"k00000000038"}', '2026-04-03T00:00:00.000Z', '2026-04-03T00:16:00.000Z', 'clock', 'maintenance/k0000000002w/start/2026-04-03T00:00:00.000Z');
INSERT INTO public.event VALUES (53, 'maintenance/k00000000026', 6, 'MaintenanceOverdue', 1, '{"due":"2026-04-03T00:00:00.000Z","what":"end"}', '2026-04-03T00:16:00.000Z', '2026-04-03T00:16:00.000Z', 'clock', 'maintenance/k00000000026/end-overdue/2026-04-03T00:00:00.000Z');
INSERT INTO public.event VALUES (54, 'maintenance/k00000000026', 7, 'MaintenanceUpdatePublished', 1, '{"features":[{"featureId":"k00000000009","from":"under_maintenance","to":"operational"}],"status":"completed","text":{"hash":"1377b2017f1c33a352731a96435993ad94657aa1773baf613214563598fa403e","salt":"00000000000000000000000000000078","text":"Messages flow from the new store."},"updateId":"k0000000003b"}', '2026-04-03T00:16:00.000Z', '2026-04-03T00:16:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-118');
INSERT INTO public.event VALUES (55, 'maintenance/k0000000002w', 4, 'MaintenanceUpdatePublished', 1, '{"features":[{"featureId":"k00000000009","from":"under_maintenance","to":"operational"}],"status":"completed","text":null,"updateId":"k0000000003d"}', '2026-04-03T01:00:00.000Z', '2026-04-03T01:01:00.000Z', 'clock', 'maintenance/k0000000002w/end/2026-04-03T01:00:00.000Z');
INSERT INTO public.event VALUES (56, 'series/k0000000002q', 5, 'SeriesEnded', 1, '{}', '2026-04-03T01:01:00.000Z', '2026-04-03T01:01:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-122');
INSERT INTO public.event VALUES (57, 'links', 1, 'IncidentsLinked', 1, '{"incidentId":"k00000000021","otherId":"k0000000001c","public":true,"relation":"follow_up_of"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-123');
INSERT INTO public.event VALUES (58, 'links', 2, 'IncidentsUnlinked', 1, '{"incidentId":"k00000000021","otherId":"k0000000001c","public":true,"relation":"follow_up_of"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-124');
INSERT INTO public.event VALUES (59, 'links', 3, 'IncidentsLinked', 1, '{"incidentId":"k00000000021","otherId":"k0000000001c","public":true,"relation":"caused_by"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-125');
INSERT INTO public.event VALUES (60, 'links', 4, 'IncidentsLinked', 1, '{"incidentId":"k00000000021","otherId":"k00000000015","public":false,"relation":"same_cause_as"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-126');
INSERT INTO public.event VALUES (61, 'templates', 1, 'TemplateAdded', 1, '{"name":{"hash":"0222513a9a766abfc3657f0cbd18c4cc2f8b974714d4e555f3195939be0a983e","salt":"00000000000000000000000000000081","text":"First word"},"status":"investigating","templateId":"k0000000003k","text":{"hash":"e1509af5cb9e4f422d026cce856026372f0c3f23c6d5a1dc7cf447ddf8d7b431","salt":"00000000000000000000000000000082","text":"Internal: we look."},"title":null,"use":"incident"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-127');
INSERT INTO public.event VALUES (62, 'templates', 2, 'TemplateChanged', 1, '{"name":{"hash":"4fcde1be53e0754a2fc0163990fae990217f135fffc242184f6d38124e468557","salt":"00000000000000000000000000000084","text":"The first word"},"status":"investigating","templateId":"k0000000003k","text":{"hash":"3dce2008b0959268aac20001edfa63133a42853bb4d68a99c59673986badd661","salt":"00000000000000000000000000000085","text":"Internal: we look."},"title":null,"use":"incident"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-131');
INSERT INTO public.event VALUES (63, 'templates', 3, 'TemplateArchived', 1, '{"archived":true,"templateId":"k0000000003k"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-134');
INSERT INTO public.event VALUES (64, 'page', 3, 'RecordContinued', 1, '{"from":null,"published":{"hash":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","index":900},"reason":{"hash":"56bfe139d2eb38030e2a141056ec1ecc8bd51009acd5790625f18287fa6fdc15","salt":"00000000000000000000000000000088","text":"A disk broke & the copy was old."}}', '2026-04-03T10:00:00.000Z', '2026-04-03T10:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-135');
INSERT INTO public.incident VALUES ('k00000000015', 0, '2026-03-28T09:05:00.000Z', NULL, '{"backfilled":true,"claims":{},"declaredAt":"2026-03-28T09:05:00.000Z","id":"k00000000015","impactOverride":null,"lastSaid":18,"milestones":{},"promise":null,"resolvedAt":"2026-02-27T11:20:00.000Z","severity":"SEV3","startedAt":"2026-02-27T10:00:00.000Z","status":"resolved","title":{"hash":"dd6bed73d352729c5dbdea4beba84c92f4f46e358873ac0949eb669081c31699","salt":"0000000000000000000000000000002e","text":"The timeline was empty"},"updatedAt":"2026-03-28T09:05:00.000Z","updates":2,"worst":"major_outage"}');
INSERT INTO public.incident VALUES ('k0000000001c', 0, '2026-03-29T00:40:00.000Z', NULL, '{"backfilled":false,"claims":{},"declaredAt":"2026-03-29T00:40:00.000Z","id":"k0000000001c","impactOverride":"critical","lastSaid":25,"milestones":{"detected":"2026-03-29T00:31:00.000Z"},"promise":null,"resolvedAt":"2026-03-29T02:40:00.000Z","severity":"SEV1","startedAt":"2026-03-29T00:40:00.000Z","status":"resolved","title":{"hash":"d480660b220cd9477c4a7383533e0a463c92c184dbb5b441609baeb12a0555c5","salt":"00000000000000000000000000000033","text":"Messages are late & lost"},"updatedAt":"2026-03-29T02:40:00.000Z","updates":4,"worst":"major_outage"}');
INSERT INTO public.incident VALUES ('k00000000021', 1, '2026-04-02T10:00:00.000Z', '2026-04-02T11:00:00.000Z', '{"backfilled":false,"claims":{"k0000000000c":"degraded_performance"},"declaredAt":"2026-04-02T10:00:00.000Z","id":"k00000000021","impactOverride":null,"lastSaid":27,"milestones":{},"promise":{"due":"2026-04-02T11:00:00.000Z","state":"due"},"resolvedAt":null,"severity":null,"startedAt":"2026-04-02T10:00:00.000Z","status":"identified","title":{"hash":"8d9fc931334f39b0067741dc5ce79d840722cd251c392f8c3ba79be5b8ef5bbc","salt":"0000000000000000000000000000004c","text":"Calls have no sound"},"updatedAt":"2026-04-02T10:00:00.000Z","updates":1,"worst":"degraded_performance"}');
INSERT INTO public.invitation VALUES ('invited00001', 'bo@example.com', 'responder', 'dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd', '2026-03-28T08:00:00.000Z', '2026-04-28T08:00:00.000Z', 'ada0000000000000000000000000000a');
INSERT INTO public.kysely_migration VALUES ('0001-log', '2026-11-26T18:07:13.582Z');
INSERT INTO public.kysely_migration VALUES ('0002-read-tables', '2026-11-26T18:07:13.612Z');
INSERT INTO public.kysely_migration VALUES ('0003-access', '2026-11-26T18:07:13.648Z');
INSERT INTO public.kysely_migration VALUES ('0004-sign-in', '2026-11-26T18:07:13.919Z');
INSERT INTO public.kysely_migration VALUES ('0005-team', '2026-11-26T18:07:13.943Z');
INSERT INTO public.kysely_migration VALUES ('0006-audit', '2026-11-26T18:07:14.014Z');
INSERT INTO public.kysely_migration VALUES ('0007-search', '2026-11-26T18:07:14.032Z');
INSERT INTO public.kysely_migration VALUES ('0008-maintenance', '2026-11-26T18:07:14.136Z');
INSERT INTO public.kysely_migration VALUES ('0010-links-made-by', '2026-11-26T18:07:14.141Z');
INSERT INTO public.kysely_migration_lock VALUES ('migration_lock', 0);
INSERT INTO public.maintenance VALUES ('k0000000002g', 0, '2026-05-02T22:00:00.000Z', NULL, '2026-05-02T22:00:00.000Z', '{"announcedAt":"2026-04-02T10:10:00.000Z","claims":{},"endedAt":null,"id":"k0000000002g","lastSaid":33,"overdue":null,"plan":{"endsByItself":false,"features":["k00000000009"],"scheduledFor":"2026-05-02T22:00:00.000Z","scheduledUntil":"2026-05-02T23:00:00.000Z","startsByItself":true},"planChanges":0,"seriesId":null,"startedAt":null,"status":"scheduled","title":{"hash":"fe1198c9444c5b52c3b8a87d1d727749e7ccf37393c8ea27ee0b87470cef6efd","salt":"0000000000000000000000000000005b","text":"We change a certificate"},"updatedAt":"2026-04-02T10:10:00.000Z","updates":1}');
INSERT INTO public.maintenance VALUES ('k00000000026', 1, '2026-04-02T22:00:00.000Z', NULL, NULL, '{"announcedAt":"2026-04-02T10:10:00.000Z","claims":{},"endedAt":"2026-04-03T00:16:00.000Z","id":"k00000000026","lastSaid":44,"overdue":null,"plan":{"endsByItself":false,"features":["k00000000009"],"scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-03T00:00:00.000Z","startsByItself":true},"planChanges":1,"seriesId":null,"startedAt":"2026-04-02T22:00:00.000Z","status":"completed","title":{"hash":"74440b393a704424af31919a71cedc9bab57d09a3ea7b7b38c17e3a19a4754b5","salt":"00000000000000000000000000000051","text":"We move the message store"},"updatedAt":"2026-04-03T00:16:00.000Z","updates":4}');
INSERT INTO public.maintenance VALUES ('k0000000002b', 1, '2026-04-02T22:00:00.000Z', NULL, NULL, '{"announcedAt":"2026-04-02T10:10:00.000Z","claims":{},"endedAt":"2026-04-02T12:00:00.000Z","id":"k0000000002b","lastSaid":35,"overdue":null,"plan":{"endsByItself":false,"features":["k00000000009"],"scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-02T23:30:00.000Z","startsByItself":true},"planChanges":0,"seriesId":null,"startedAt":null,"status":"cancelled","title":{"hash":"d8bfbb68cc93c835a27041d79ecebff884c82e32f42706a1cefe478553c08a20","salt":"00000000000000000000000000000056","text":"We change a certificate"},"updatedAt":"2026-04-02T12:00:00.000Z","updates":2}');
INSERT INTO public.maintenance VALUES ('k0000000002w', 1, '2026-04-03T00:00:00.000Z', 'k0000000002q', NULL, '{"announcedAt":"2026-04-02T22:00:30.000Z","claims":{},"endedAt":"2026-04-03T01:00:00.000Z","id":"k0000000002w","lastSaid":37,"overdue":null,"plan":{"endsByItself":true,"features":["k00000000009"],"scheduledFor":"2026-04-03T00:00:00.000Z","scheduledUntil":"2026-04-03T01:00:00.000Z","startsByItself":true},"planChanges":0,"seriesId":"k0000000002q","startedAt":"2026-04-03T00:00:00.000Z","status":"completed","title":{"hash":"dd15f4895fd02aea71ce9f4123f65fc5f57f8f7a30a41473ea7f53d6f5814bca","salt":"0000000000000000000000000000006b","text":"The weekly tidying"},"updatedAt":"2026-04-03T01:01:00.000Z","updates":3}');
INSERT INTO public.maintenance VALUES ('k00000000034', 0, '2026-04-10T00:00:00.000Z', 'k0000000002q', '2026-04-10T00:00:00.000Z', '{"announcedAt":"2026-04-03T00:16:00.000Z","claims":{},"endedAt":null,"id":"k00000000034","lastSaid":41,"overdue":null,"plan":{"endsByItself":true,"features":["k00000000009"],"scheduledFor":"2026-04-10T00:00:00.000Z","scheduledUntil":"2026-04-10T01:00:00.000Z","startsByItself":true},"planChanges":0,"seriesId":"k0000000002q","startedAt":null,"status":"scheduled","title":{"hash":"e07e068e907c041e47cec06a5c53fb6cf5488ffd159070a32bde926bf1081d02","salt":"00000000000000000000000000000073","text":"The weekly tidying"},"updatedAt":"2026-04-03T00:16:00.000Z","updates":1}');
INSERT INTO public.password_link VALUES ('ada0000000000000000000000000000a', 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc', '2026-03-28T08:00:00.000Z', '2026-04-28T08:00:00.000Z', 'ada0000000000000000000000000000a');
INSERT INTO public.search_text VALUES (128, 'incident/k00000000015', 'incident', 1, '2026-02-27T10:00:00.000Z', 'the timeline was empty');
INSERT INTO public.search_text VALUES (144, 'incident/k00000000015', 'update', 2, '2026-02-27T10:00:00.000Z', 'nobody saw pictures');
INSERT INTO public.search_text VALUES (152, 'incident/k00000000015', 'update', 2, '2026-02-27T11:20:00.000Z', 'they are back');
INSERT INTO public.search_text VALUES (160, 'incident/k0000000001c', 'incident', 1, '2026-03-29T00:40:00.000Z', 'messages are late lost');
INSERT INTO public.search_text VALUES (176, 'incident/k0000000001c', 'update', 2, '2026-03-29T00:40:00.000Z', 'quotes and b tags b entities שלום code and t 2026 03 29t01 30z');
INSERT INTO public.search_text VALUES (184, 'incident/k0000000001c', 'note', 4, '2026-03-29T00:40:00.000Z', 'internal the queue is full on rack 7');
INSERT INTO public.search_text VALUES (216, 'incident/k0000000001c', 'update', 2, '2026-03-29T01:05:00.000Z', 'a queue ran full');
INSERT INTO public.search_text VALUES (224, 'incident/k0000000001c', 'impact', 2, '2026-03-29T01:13:00.000Z', 'nobody could write');
INSERT INTO public.search_text VALUES (232, 'incident/k0000000001c', 'update', 2, '2026-03-29T01:58:00.000Z', 'the queue drains');
INSERT INTO public.search_text VALUES (240, 'incident/k0000000001c', 'update', 2, '2026-03-29T02:40:00.000Z', 'all messages have arrived');
INSERT INTO public.search_text VALUES (248, 'incident/k0000000001c', 'postmortem', 3, '2026-03-30T08:00:00.000Z', 'internal until published a queue ran full');
INSERT INTO public.search_text VALUES (253, 'incident/k0000000001c', 'postmortem', 3, '2026-03-30T08:00:00.000Z', 'watch the queue ada');
INSERT INTO public.search_text VALUES (256, 'incident/k00000000021', 'incident', 1, '2026-04-02T10:00:00.000Z', 'calls have no sound');
INSERT INTO public.search_text VALUES (264, 'incident/k00000000021', 'update', 2, '2026-04-02T10:00:00.000Z', 'a codec is missing in the new release');
INSERT INTO public.search_text VALUES (272, 'maintenance/k00000000026', 'maintenance', 1, '2026-04-02T10:10:00.000Z', 'we move the message store');
INSERT INTO public.search_text VALUES (280, 'maintenance/k00000000026', 'update', 2, '2026-04-02T10:10:00.000Z', 'messages pause for up to an hour a half');
INSERT INTO public.search_text VALUES (288, 'maintenance/k0000000002b', 'maintenance', 1, '2026-04-02T10:10:00.000Z', 'we change a certificate');
INSERT INTO public.search_text VALUES (296, 'maintenance/k0000000002b', 'update', 2, '2026-04-02T10:10:00.000Z', 'nobody should notice');
INSERT INTO public.search_text VALUES (304, 'maintenance/k0000000002g', 'maintenance', 1, '2026-04-02T10:10:00.000Z', 'we change a certificate');
INSERT INTO public.search_text VALUES (312, 'maintenance/k0000000002g', 'update', 2, '2026-04-02T10:10:00.000Z', 'nobody should notice');
INSERT INTO public.search_text VALUES (320, 'maintenance/k00000000026', 'plan', 2, '2026-04-02T12:00:00.000Z', 'copying takes longer than we thought');
INSERT INTO public.search_text VALUES (328, 'maintenance/k0000000002b', 'update', 2, '2026-04-02T12:00:00.000Z', 'the certificate renews itself');
INSERT INTO public.search_text VALUES (360, 'maintenance/k0000000002w', 'maintenance', 1, '2026-04-02T22:00:30.000Z', 'the weekly tidying');
INSERT INTO public.search_text VALUES (368, 'maintenance/k0000000002w', 'update', 2, '2026-04-02T22:00:30.000Z', 'messages may be late');
INSERT INTO public.search_text VALUES (384, 'maintenance/k00000000026', 'update', 2, '2026-04-02T23:00:00.000Z', 'all is copied we are looking at it');
INSERT INTO public.search_text VALUES (400, 'maintenance/k00000000034', 'maintenance', 1, '2026-04-03T00:16:00.000Z', 'the weekly tidying');
INSERT INTO public.search_text VALUES (408, 'maintenance/k00000000034', 'update', 2, '2026-04-03T00:16:00.000Z', 'messages may be late');
INSERT INTO public.search_text VALUES (432, 'maintenance/k00000000026', 'update', 2, '2026-04-03T00:16:00.000Z', 'messages flow from the new store');
INSERT INTO public.series VALUES ('k0000000002q', 1, '2026-04-02T12:00:00.000Z', NULL, '{"after":"2026-04-10T01:00:00.000Z","changedAt":"2026-04-03T01:01:00.000Z","id":"k0000000002q","isEnded":true,"plan":{"announcedDaysBefore":7,"endsByItself":true,"features":["k00000000009"],"minutes":60,"rule":"FREQ=WEEKLY;BYDAY=FR","startsAt":"2026-04-03T02:00","startsByItself":true,"text":{"hash":"61d10d2105ac4c4f3e43dd4352a8edaac607bd7f2db68ca84e80cd5719960f43","salt":"00000000000000000000000000000067","text":"Messages may be late."},"timeZone":"Europe/Berlin","title":{"hash":"130eec4605ca87f26811ff75ad8604d944676c0788f3380400e1920dad6cdb60","salt":"00000000000000000000000000000066","text":"The weekly tidying"}},"startedAt":"2026-04-02T12:00:00.000Z"}');
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