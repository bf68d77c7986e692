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
CREATE FUNCTION public.candor_audit_redacts() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin
      if exists (select 1 from erasure) then return new; end if;
      raise exception 'the audit is append-only';
    end
  $$;
CREATE FUNCTION public.candor_audit_stays() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin raise exception 'the audit is append-only'; end
  $$;
CREATE FUNCTION public.candor_event_redacts() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin
      if exists (
        select 1 from event as redaction
        where redaction.stream = 'redactions' and (redaction.data::json ->> 'sequence')::bigint = old.sequence
          and regexp_replace(
  old.data,
  '\{"hash":"' || (redaction.data::json ->> 'hash') || '","salt":"[0-9a-f]{32}","text":"(?:[^"\\]|\\.)*"\}',
  '{"hash":"' || (redaction.data::json ->> 'hash') || '","salt":null,"text":null}',
  'g'
) = new.data
      ) then return new; end if;
      raise exception 'the log is append-only';
    end
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
CREATE TABLE public.erasure (
    sequence bigint NOT NULL
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
CREATE TABLE public.postmortem (
    id text NOT NULL COLLATE pg_catalog."C",
    promise_due text COLLATE pg_catalog."C",
    promise_state text COLLATE pg_catalog."C"
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
INSERT INTO public.audit VALUES (2, '2026-03-28T09:00:00.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'TellSigningKey', 0, 'page', 'Status', 'signing-key/kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k/after/0', NULL, '{"signingKey":null}', '{"signingKey":"kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"}', NULL, 'candor', 'candor
tellsigningkey
status
page
{"signingkey":null}
{"signingkey":"kprk_qmxvwayva9wwbf6iuo3vvzz7txhctwxbygrs4k"}');
INSERT INTO public.audit VALUES (3, '2026-03-28T09:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'AddProduct', 0, 'product/k00000000005', 'Messenger', 'kept-state-4', NULL, NULL, '{"archived":false,"description":"What friends write with","id":"k00000000005","name":"Messenger"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
addproduct
messenger
product/k00000000005
{"archived":false,"description":"what friends write with","id":"k00000000005","name":"messenger"}');
INSERT INTO public.audit VALUES (4, '2026-03-28T09:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'AddFeature', 0, 'feature/k00000000009', 'Messages', 'kept-state-8', NULL, NULL, '{"archived":false,"id":"k00000000009","name":"Messages","productId":"k00000000005","standing":"operational"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
addfeature
messages
feature/k00000000009
{"archived":false,"id":"k00000000009","name":"messages","productid":"k00000000005","standing":"operational"}');
INSERT INTO public.audit VALUES (5, '2026-03-28T09:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'AddFeature', 0, 'feature/k0000000000c', 'Calls', 'kept-state-11', NULL, NULL, '{"archived":false,"description":"Voice and video","id":"k0000000000c","name":"Calls","productId":"k00000000005","standing":"operational"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
addfeature
calls
feature/k0000000000c
{"archived":false,"description":"voice and video","id":"k0000000000c","name":"calls","productid":"k00000000005","standing":"operational"}');
INSERT INTO public.audit VALUES (6, '2026-03-28T09:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'AddProduct', 0, 'product/k0000000000g', 'Photos', 'kept-state-15', NULL, NULL, '{"archived":false,"id":"k0000000000g","name":"Photos"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
addproduct
photos
product/k0000000000g
{"archived":false,"id":"k0000000000g","name":"photos"}');
INSERT INTO public.audit VALUES (7, '2026-03-28T09:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'AddFeature', 0, 'feature/k0000000000j', 'Feed', 'kept-state-18', NULL, NULL, '{"archived":false,"id":"k0000000000j","name":"Feed","productId":"k0000000000g","standing":"operational"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
addfeature
feed
feature/k0000000000j
{"archived":false,"id":"k0000000000j","name":"feed","productid":"k0000000000g","standing":"operational"}');
INSERT INTO public.audit VALUES (8, '2026-03-28T09:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'AddProduct', 0, 'product/k0000000000m', 'Guest book', 'kept-state-21', NULL, NULL, '{"archived":false,"id":"k0000000000m","name":"Guest book"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
addproduct
guest book
product/k0000000000m
{"archived":false,"id":"k0000000000m","name":"guest book"}');
INSERT INTO public.audit VALUES (9, '2026-03-28T09:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'AddFeature', 0, 'feature/k0000000000p', 'Entries', 'kept-state-24', NULL, NULL, '{"archived":false,"id":"k0000000000p","name":"Entries","productId":"k0000000000m","standing":"operational"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
addfeature
entries
feature/k0000000000p
{"archived":false,"id":"k0000000000p","name":"entries","productid":"k0000000000m","standing":"operational"}');
INSERT INTO public.audit VALUES (10, '2026-03-28T09:05:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ChangePageSettings', 0, 'page', 'Status of “Friends”', 'kept-state-27', NULL, '{"about":null,"name":"Status"}', '{"about":"We are **moving** to another data centre, <script>alert(1)</script> and all.","name":"Status of “Friends”"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
changepagesettings
status of “friends”
page
{"about":null,"name":"status"}
{"about":"we are **moving** to another data centre, <script>alert(1)</script> and all.","name":"status of “friends”"}');
INSERT INTO public.audit VALUES (11, '2026-03-28T09:05:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'RenameProduct', 0, 'product/k0000000000g', 'Pictures', 'kept-state-31', NULL, '{"name":"Photos"}', '{"name":"Pictures"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
renameproduct
pictures
product/k0000000000g
{"name":"photos"}
{"name":"pictures"}');
INSERT INTO public.audit VALUES (12, '2026-03-28T09:05:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'RenameFeature', 0, 'feature/k0000000000j', 'Timeline', 'kept-state-33', NULL, '{"description":null,"name":"Feed"}', '{"description":"Quotes \" '' and <b>tags</b> & \"entities\", שלום, 👩‍🚒, `code` and {{t 2026-03-29T01:30Z}}.","name":"Timeline"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
renamefeature
timeline
feature/k0000000000j
{"description":null,"name":"feed"}
{"description":"quotes \" '' and <b>tags</b> & \"entities\", שלום, 👩‍🚒, `code` and {{t 2026-03-29t01:30z}}.","name":"timeline"}');
INSERT INTO public.audit VALUES (13, '2026-03-28T09:05:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ArchiveFeature', 0, 'feature/k0000000000p', 'Entries', 'kept-state-36', NULL, '{"archived":false}', '{"archived":true}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
archivefeature
entries
feature/k0000000000p
{"archived":false}
{"archived":true}');
INSERT INTO public.audit VALUES (14, '2026-03-28T09:05:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ArchiveProduct', 0, 'product/k0000000000m', 'Guest book', 'kept-state-37', NULL, '{"archived":false}', '{"archived":true}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
archiveproduct
guest book
product/k0000000000m
{"archived":false}
{"archived":true}');
INSERT INTO public.audit VALUES (15, '2026-03-28T09:05:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'OrderCatalogue', 0, 'features', NULL, 'kept-state-38', NULL, '{"features.k00000000005":["k00000000009","k0000000000c"],"products":["k00000000005","k0000000000g","k0000000000m"]}', '{"features.k00000000005":["k0000000000c","k00000000009"],"products":["k0000000000g","k00000000005","k0000000000m"]}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
ordercatalogue
features
{"features.k00000000005":["k00000000009","k0000000000c"],"products":["k00000000005","k0000000000g","k0000000000m"]}
{"features.k00000000005":["k0000000000c","k00000000009"],"products":["k0000000000g","k00000000005","k0000000000m"]}');
INSERT INTO public.audit VALUES (16, '2026-03-28T09:05:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'SetStandingStatus', 0, 'feature/k0000000000j', 'Timeline', 'kept-state-39', NULL, '{"standing":"operational"}', '{"standing":"degraded_performance"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
setstandingstatus
timeline
feature/k0000000000j
{"standing":"operational"}
{"standing":"degraded_performance"}');
INSERT INTO public.audit VALUES (17, '2026-03-28T09:05:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'SetAlternative', 0, 'feature/k0000000000j', 'Timeline', 'kept-state-40', NULL, '{"alternative":null}', '{"alternative":"Quotes \" '' and <b>tags</b> & \"entities\", שלום, 👩‍🚒, `code` and {{t 2026-03-29T01:30Z}}."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
setalternative
timeline
feature/k0000000000j
{"alternative":null}
{"alternative":"quotes \" '' and <b>tags</b> & \"entities\", שלום, 👩‍🚒, `code` and {{t 2026-03-29t01:30z}}."}');
INSERT INTO public.audit VALUES (18, '2026-03-28T09:05:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'BackfillIncident', 0, 'incident/k00000000017', 'The timeline was empty', 'kept-state-42', NULL, NULL, '{"UpdatePublished.1.text":"Nobody saw pictures.","UpdatePublished.2.text":"They are back.","backfilled":true,"id":"k00000000017","impact":"critical","impactSetByHand":false,"resolvedAt":"2026-02-27T11:20:00.000Z","severity":"SEV3","startedAt":"2026-02-27T10:00:00.000Z","status":"resolved","title":"The timeline was empty"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
backfillincident
the timeline was empty
incident/k00000000017
{"updatepublished.1.text":"nobody saw pictures.","updatepublished.2.text":"they are back.","backfilled":true,"id":"k00000000017","impact":"critical","impactsetbyhand":false,"resolvedat":"2026-02-27t11:20:00.000z","severity":"sev3","startedat":"2026-02-27t10:00:00.000z","status":"resolved","title":"the timeline was empty"}');
INSERT INTO public.audit VALUES (19, '2026-03-29T00:40:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'DeclareIncident', 0, 'incident/k0000000001e', 'Messages are late & lost', 'kept-state-49', NULL, NULL, '{"backfilled":false,"claims.k00000000009":"partial_outage","id":"k0000000001e","impact":"major","impactSetByHand":false,"promise.due":"2026-03-29T01:10:00.000Z","promise.state":"due","severity":"SEV2","startedAt":"2026-03-29T00:40:00.000Z","status":"investigating","text":"Quotes \" '' and <b>tags</b> & \"entities\", שלום, 👩‍🚒, `code` and {{t 2026-03-29T01:30Z}}.","title":"Messages are late & lost"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
declareincident
messages are late & lost
incident/k0000000001e
{"backfilled":false,"claims.k00000000009":"partial_outage","id":"k0000000001e","impact":"major","impactsetbyhand":false,"promise.due":"2026-03-29t01:10:00.000z","promise.state":"due","severity":"sev2","startedat":"2026-03-29t00:40:00.000z","status":"investigating","text":"quotes \" '' and <b>tags</b> & \"entities\", שלום, 👩‍🚒, `code` and {{t 2026-03-29t01:30z}}.","title":"messages are late & lost"}');
INSERT INTO public.audit VALUES (20, '2026-03-29T00:40:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'AddNote', 0, 'incident/k0000000001e', 'Messages are late & lost', 'kept-state-54', NULL, NULL, '{"text":"Internal: the queue is full on rack 7."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
addnote
messages are late & lost
incident/k0000000001e
{"text":"internal: the queue is full on rack 7."}');
INSERT INTO public.audit VALUES (21, '2026-03-29T00:40:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'SetSeverity', 0, 'incident/k0000000001e', 'Messages are late & lost', 'kept-state-57', NULL, '{"severity":"SEV2"}', '{"severity":"SEV1"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
setseverity
messages are late & lost
incident/k0000000001e
{"severity":"sev2"}
{"severity":"sev1"}');
INSERT INTO public.audit VALUES (22, '2026-03-29T00:40:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'MarkMilestone', 0, 'incident/k0000000001e', 'Messages are late & lost', 'kept-state-58', NULL, '{"milestones.detected":null}', '{"milestones.detected":"2026-03-29T00:31:00.000Z"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
markmilestone
messages are late & lost
incident/k0000000001e
{"milestones.detected":null}
{"milestones.detected":"2026-03-29t00:31:00.000z"}');
INSERT INTO public.audit VALUES (23, '2026-03-29T01:13:00.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'RunOutPromise', 0, 'incident/k0000000001e', 'Messages are late & lost', 'promise/k0000000001e/late/2026-03-29T01:10:00.000Z', NULL, '{"promise.state":"due"}', '{"promise.state":"late"}', NULL, 'candor', 'candor
runoutpromise
messages are late & lost
incident/k0000000001e
{"promise.state":"due"}
{"promise.state":"late"}');
INSERT INTO public.audit VALUES (24, '2026-03-29T01:13:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishUpdate', 0, 'incident/k0000000001e', 'Messages are late & lost', 'kept-state-59', NULL, '{"claims.k00000000009":"partial_outage","claims.k0000000000c":null,"impact":"major","promise.due":"2026-03-29T01:10:00.000Z","promise.state":"late","status":"investigating"}', '{"claims.k00000000009":"major_outage","claims.k0000000000c":"degraded_performance","impact":"critical","promise.due":"2026-03-29T02:00:00.000Z","promise.state":"due","status":"identified","text":"A queue ran full."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishupdate
messages are late & lost
incident/k0000000001e
{"claims.k00000000009":"partial_outage","claims.k0000000000c":null,"impact":"major","promise.due":"2026-03-29t01:10:00.000z","promise.state":"late","status":"investigating"}
{"claims.k00000000009":"major_outage","claims.k0000000000c":"degraded_performance","impact":"critical","promise.due":"2026-03-29t02:00:00.000z","promise.state":"due","status":"identified","text":"a queue ran full."}');
INSERT INTO public.audit VALUES (25, '2026-03-29T01:13:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'OverrideImpact', 0, 'incident/k0000000001e', 'Messages are late & lost', 'kept-state-62', NULL, '{"impactSetByHand":false}', '{"impactSetByHand":true,"reason":"Nobody could write."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
overrideimpact
messages are late & lost
incident/k0000000001e
{"impactsetbyhand":false}
{"impactsetbyhand":true,"reason":"nobody could write."}');
INSERT INTO public.audit VALUES (26, '2026-03-29T01:58:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishUpdate', 0, 'incident/k0000000001e', 'Messages are late & lost', 'kept-state-64', NULL, '{"claims.k00000000009":"major_outage","claims.k0000000000c":"degraded_performance","promise.due":"2026-03-29T02:00:00.000Z","promise.state":"due","status":"identified"}', '{"claims.k00000000009":null,"claims.k0000000000c":null,"promise.due":null,"promise.state":null,"status":"monitoring","text":"The queue drains."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishupdate
messages are late & lost
incident/k0000000001e
{"claims.k00000000009":"major_outage","claims.k0000000000c":"degraded_performance","promise.due":"2026-03-29t02:00:00.000z","promise.state":"due","status":"identified"}
{"claims.k00000000009":null,"claims.k0000000000c":null,"promise.due":null,"promise.state":null,"status":"monitoring","text":"the queue drains."}');
INSERT INTO public.audit VALUES (27, '2026-03-29T02:40:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishUpdate', 0, 'incident/k0000000001e', 'Messages are late & lost', 'kept-state-67', NULL, '{"resolvedAt":null,"status":"monitoring"}', '{"postmortem/k0000000001e: actionItems":[],"postmortem/k0000000001e: promise.due":"2026-04-03T21:59:00.000Z","postmortem/k0000000001e: promise.state":"due","resolvedAt":"2026-03-29T02:40:00.000Z","status":"resolved","text":"All messages have arrived."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishupdate
messages are late & lost
incident/k0000000001e
{"resolvedat":null,"status":"monitoring"}
{"postmortem/k0000000001e: actionitems":[],"postmortem/k0000000001e: promise.due":"2026-04-03t21:59:00.000z","postmortem/k0000000001e: promise.state":"due","resolvedat":"2026-03-29t02:40:00.000z","status":"resolved","text":"all messages have arrived."}');
INSERT INTO public.audit VALUES (28, '2026-03-30T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'SavePostmortemDraft', 0, 'postmortem/k0000000001e', NULL, 'kept-state-70', NULL, '{"actionItems":[],"sections.summary":null}', '{"actionItems":[{"due":"2026-04-30","owner":"Ada","title":"Watch the queue"}],"sections.summary":"Internal until published: a queue ran full."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
savepostmortemdraft
postmortem/k0000000001e
{"actionitems":[],"sections.summary":null}
{"actionitems":[{"due":"2026-04-30","owner":"ada","title":"watch the queue"}],"sections.summary":"internal until published: a queue ran full."}');
INSERT INTO public.audit VALUES (29, '2026-03-30T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'SetPostmortemTerm', 0, 'page', 'Status of “Friends”', 'kept-state-74', NULL, '{"postmortemTerm":null}', '{"postmortemTerm":1}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
setpostmortemterm
status of “friends”
page
{"postmortemterm":null}
{"postmortemterm":1}');
INSERT INTO public.audit VALUES (30, '2026-03-30T09:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'DeclareIncident', 0, 'incident/k00000000024', 'Pictures do not load', 'kept-state-75', NULL, NULL, '{"backfilled":false,"claims.k0000000000j":"major_outage","id":"k00000000024","impact":"critical","impactSetByHand":false,"promise.due":"2026-03-30T09:30:00.000Z","promise.state":"due","startedAt":"2026-03-30T09:00:00.000Z","status":"investigating","text":"Pictures are missing & nobody knows why.","title":"Pictures do not load"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
declareincident
pictures do not load
incident/k00000000024
{"backfilled":false,"claims.k0000000000j":"major_outage","id":"k00000000024","impact":"critical","impactsetbyhand":false,"promise.due":"2026-03-30t09:30:00.000z","promise.state":"due","startedat":"2026-03-30t09:00:00.000z","status":"investigating","text":"pictures are missing & nobody knows why.","title":"pictures do not load"}');
INSERT INTO public.audit VALUES (31, '2026-03-30T09:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'WithdrawPromise', 0, 'incident/k00000000024', 'Pictures do not load', 'kept-state-80', NULL, '{"promise.due":"2026-03-30T09:30:00.000Z","promise.state":"due"}', '{"promise.due":null,"promise.state":null,"reason":"We wait for others."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
withdrawpromise
pictures do not load
incident/k00000000024
{"promise.due":"2026-03-30t09:30:00.000z","promise.state":"due"}
{"promise.due":null,"promise.state":null,"reason":"we wait for others."}');
INSERT INTO public.audit VALUES (32, '2026-03-30T09:20:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'CorrectUpdate', 0, 'incident/k00000000024', 'Pictures do not load', 'kept-state-82', NULL, '{"text":"Pictures are missing & nobody knows why."}', '{"change":"fact","reason":"We knew it by then.","text":"Pictures are missing: a disk is full."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
correctupdate
pictures do not load
incident/k00000000024
{"text":"pictures are missing & nobody knows why."}
{"change":"fact","reason":"we knew it by then.","text":"pictures are missing: a disk is full."}');
INSERT INTO public.audit VALUES (33, '2026-03-30T09:20:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishUpdate', 0, 'incident/k00000000024', 'Pictures do not load', 'kept-state-85', NULL, '{"claims.k0000000000j":"major_outage","resolvedAt":null,"status":"investigating"}', '{"claims.k0000000000j":null,"postmortem/k00000000024: actionItems":[],"postmortem/k00000000024: promise.due":"2026-03-31T21:59:00.000Z","postmortem/k00000000024: promise.state":"due","resolvedAt":"2026-03-30T09:20:00.000Z","status":"resolved","text":"Pictures load <again>."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishupdate
pictures do not load
incident/k00000000024
{"claims.k0000000000j":"major_outage","resolvedat":null,"status":"investigating"}
{"claims.k0000000000j":null,"postmortem/k00000000024: actionitems":[],"postmortem/k00000000024: promise.due":"2026-03-31t21:59:00.000z","postmortem/k00000000024: promise.state":"due","resolvedat":"2026-03-30t09:20:00.000z","status":"resolved","text":"pictures load <again>."}');
INSERT INTO public.audit VALUES (34, '2026-03-30T09:20:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'WithdrawUpdate', 0, 'incident/k00000000024', 'Pictures do not load', 'kept-state-88', NULL, '{"text":"Pictures load <again>."}', '{"reason":"It was said too early."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
withdrawupdate
pictures do not load
incident/k00000000024
{"text":"pictures load <again>."}
{"reason":"it was said too early."}');
INSERT INTO public.audit VALUES (35, '2026-04-01T08:00:00.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'RunOutPostmortem', 0, 'postmortem/k00000000024', NULL, 'postmortem/k00000000024/late/2026-03-31T21:59:00.000Z', NULL, '{"promise.state":"due"}', '{"promise.state":"late"}', NULL, 'candor', 'candor
runoutpostmortem
postmortem/k00000000024
{"promise.state":"due"}
{"promise.state":"late"}');
INSERT INTO public.audit VALUES (36, '2026-04-01T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'DeclinePostmortem', 0, 'postmortem/k00000000024', NULL, 'kept-state-90', NULL, '{"promise.due":"2026-03-31T21:59:00.000Z","promise.state":"late"}', '{"promise.due":null,"promise.state":null,"reason":"The disk is gone & so is the data."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
declinepostmortem
postmortem/k00000000024
{"promise.due":"2026-03-31t21:59:00.000z","promise.state":"late"}
{"promise.due":null,"promise.state":null,"reason":"the disk is gone & so is the data."}');
INSERT INTO public.audit VALUES (46, '2026-04-02T12:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ChangeSeries', 0, 'series/k0000000003f', 'The weekly tidying', 'kept-state-126', NULL, '{"minutes":45}', '{"minutes":60,"text":"Messages may be late."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
changeseries
the weekly tidying
series/k0000000003f
{"minutes":45}
{"minutes":60,"text":"messages may be late."}');
INSERT INTO public.audit VALUES (38, '2026-04-02T10:10:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ScheduleMaintenance', 0, 'maintenance/k0000000002q', 'We move the message store', 'kept-state-97', NULL, NULL, '{"endsByItself":false,"features":["k00000000009"],"id":"k0000000002q","scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-02T23:30:00.000Z","startsByItself":true,"status":"scheduled","text":"Messages **pause** for up to an hour & a half.","title":"We move the message store"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
schedulemaintenance
we move the message store
maintenance/k0000000002q
{"endsbyitself":false,"features":["k00000000009"],"id":"k0000000002q","scheduledfor":"2026-04-02t22:00:00.000z","scheduleduntil":"2026-04-02t23:30:00.000z","startsbyitself":true,"status":"scheduled","text":"messages **pause** for up to an hour & a half.","title":"we move the message store"}');
INSERT INTO public.audit VALUES (39, '2026-04-02T10:10:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ScheduleMaintenance', 0, 'maintenance/k0000000002v', 'We change a certificate', 'kept-state-102', NULL, NULL, '{"endsByItself":false,"features":["k00000000009"],"id":"k0000000002v","scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-02T23:30:00.000Z","startsByItself":true,"status":"scheduled","text":"Nobody should notice.","title":"We change a certificate"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
schedulemaintenance
we change a certificate
maintenance/k0000000002v
{"endsbyitself":false,"features":["k00000000009"],"id":"k0000000002v","scheduledfor":"2026-04-02t22:00:00.000z","scheduleduntil":"2026-04-02t23:30:00.000z","startsbyitself":true,"status":"scheduled","text":"nobody should notice.","title":"we change a certificate"}');
INSERT INTO public.audit VALUES (40, '2026-04-02T10:10:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ScheduleMaintenance', 0, 'maintenance/k00000000030', 'We change a certificate', 'kept-state-107', NULL, NULL, '{"endsByItself":false,"features":["k00000000009"],"id":"k00000000030","scheduledFor":"2026-05-02T22:00:00.000Z","scheduledUntil":"2026-05-02T23:00:00.000Z","startsByItself":true,"status":"scheduled","text":"Nobody should notice.","title":"We change a certificate"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
schedulemaintenance
we change a certificate
maintenance/k00000000030
{"endsbyitself":false,"features":["k00000000009"],"id":"k00000000030","scheduledfor":"2026-05-02t22:00:00.000z","scheduleduntil":"2026-05-02t23:00:00.000z","startsbyitself":true,"status":"scheduled","text":"nobody should notice.","title":"we change a certificate"}');
INSERT INTO public.audit VALUES (41, '2026-04-02T10:10:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'CorrectMaintenanceUpdate', 0, 'maintenance/k0000000002q', 'We move the message store', 'kept-state-112', NULL, '{"text":"Messages **pause** for up to an hour & a half."}', '{"change":"addition","reason":"Many asked about calls.","text":"Messages **pause** for up to an hour & a half. Calls go on."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
correctmaintenanceupdate
we move the message store
maintenance/k0000000002q
{"text":"messages **pause** for up to an hour & a half."}
{"change":"addition","reason":"many asked about calls.","text":"messages **pause** for up to an hour & a half. calls go on."}');
INSERT INTO public.audit VALUES (42, '2026-04-02T10:10:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'WithdrawMaintenanceUpdate', 0, 'maintenance/k0000000002v', 'We change a certificate', 'kept-state-115', NULL, '{"text":"Nobody should notice."}', '{"reason":"It was announced twice."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
withdrawmaintenanceupdate
we change a certificate
maintenance/k0000000002v
{"text":"nobody should notice."}
{"reason":"it was announced twice."}');
INSERT INTO public.audit VALUES (43, '2026-04-02T12:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ChangeMaintenancePlan', 0, 'maintenance/k0000000002q', 'We move the message store', 'kept-state-117', NULL, '{"scheduledUntil":"2026-04-02T23:30:00.000Z"}', '{"reason":"Copying takes longer than we thought.","scheduledUntil":"2026-04-03T00:00:00.000Z"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
changemaintenanceplan
we move the message store
maintenance/k0000000002q
{"scheduleduntil":"2026-04-02t23:30:00.000z"}
{"reason":"copying takes longer than we thought.","scheduleduntil":"2026-04-03t00:00:00.000z"}');
INSERT INTO public.audit VALUES (44, '2026-04-02T12:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishMaintenanceUpdate', 0, 'maintenance/k0000000002v', 'We change a certificate', 'kept-state-119', NULL, '{"endedAt":null,"status":"scheduled"}', '{"endedAt":"2026-04-02T12:00:00.000Z","status":"cancelled","text":"The certificate renews itself."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishmaintenanceupdate
we change a certificate
maintenance/k0000000002v
{"endedat":null,"status":"scheduled"}
{"endedat":"2026-04-02t12:00:00.000z","status":"cancelled","text":"the certificate renews itself."}');
INSERT INTO public.audit VALUES (45, '2026-04-02T12:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'StartSeries', 0, 'series/k0000000003f', 'The weekly tidying', 'kept-state-122', NULL, NULL, '{"announcedDaysBefore":7,"endsByItself":true,"features":["k00000000009"],"id":"k0000000003f","isEnded":false,"minutes":45,"rule":"FREQ=WEEKLY;BYDAY=FR","startsAt":"2026-04-03T02:00","startsByItself":true,"text":"Messages may be late.","timeZone":"Europe/Berlin","title":"The weekly tidying"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
startseries
the weekly tidying
series/k0000000003f
{"announceddaysbefore":7,"endsbyitself":true,"features":["k00000000009"],"id":"k0000000003f","isended":false,"minutes":45,"rule":"freq=weekly;byday=fr","startsat":"2026-04-03t02:00","startsbyitself":true,"text":"messages may be late.","timezone":"europe/berlin","title":"the weekly tidying"}');
INSERT INTO public.audit VALUES (47, '2026-04-02T22:00:30.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'ReachWindow', 0, 'series/k0000000003f', 'The weekly tidying', 'series/k0000000003f/window/2026-04-03T00:00:00.000Z', NULL, NULL, '{"maintenance/k0000000003l: endsByItself":true,"maintenance/k0000000003l: features":["k00000000009"],"maintenance/k0000000003l: id":"k0000000003l","maintenance/k0000000003l: scheduledFor":"2026-04-03T00:00:00.000Z","maintenance/k0000000003l: scheduledUntil":"2026-04-03T01:00:00.000Z","maintenance/k0000000003l: seriesId":"k0000000003f","maintenance/k0000000003l: startsByItself":true,"maintenance/k0000000003l: status":"scheduled","maintenance/k0000000003l: text":"Messages may be late.","maintenance/k0000000003l: title":"The weekly tidying"}', NULL, 'candor', 'candor
reachwindow
the weekly tidying
series/k0000000003f
{"maintenance/k0000000003l: endsbyitself":true,"maintenance/k0000000003l: features":["k00000000009"],"maintenance/k0000000003l: id":"k0000000003l","maintenance/k0000000003l: scheduledfor":"2026-04-03t00:00:00.000z","maintenance/k0000000003l: scheduleduntil":"2026-04-03t01:00:00.000z","maintenance/k0000000003l: seriesid":"k0000000003f","maintenance/k0000000003l: startsbyitself":true,"maintenance/k0000000003l: status":"scheduled","maintenance/k0000000003l: text":"messages may be late.","maintenance/k0000000003l: title":"the weekly tidying"}');
INSERT INTO public.audit VALUES (48, '2026-04-02T22:00:30.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'FollowMaintenancePlan', 0, 'maintenance/k0000000002q', 'We move the message store', 'maintenance/k0000000002q/1/start/2026-04-02T22:00:00.000Z', NULL, '{"claims.k00000000009":null,"startedAt":null,"status":"scheduled"}', '{"claims.k00000000009":"under_maintenance","startedAt":"2026-04-02T22:00:00.000Z","status":"in_progress","text":null}', NULL, 'candor', 'candor
followmaintenanceplan
we move the message store
maintenance/k0000000002q
{"claims.k00000000009":null,"startedat":null,"status":"scheduled"}
{"claims.k00000000009":"under_maintenance","startedat":"2026-04-02t22:00:00.000z","status":"in_progress","text":null}');
INSERT INTO public.audit VALUES (49, '2026-04-02T23:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishMaintenanceUpdate', 0, 'maintenance/k0000000002q', 'We move the message store', 'kept-state-134', NULL, '{"status":"in_progress"}', '{"status":"verifying","text":"All is copied. We are looking at it."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishmaintenanceupdate
we move the message store
maintenance/k0000000002q
{"status":"in_progress"}
{"status":"verifying","text":"all is copied. we are looking at it."}');
INSERT INTO public.audit VALUES (50, '2026-04-03T00:16:00.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'ReachWindow', 0, 'series/k0000000003f', 'The weekly tidying', 'series/k0000000003f/window/2026-04-10T00:00:00.000Z', NULL, NULL, '{"maintenance/k0000000003t: endsByItself":true,"maintenance/k0000000003t: features":["k00000000009"],"maintenance/k0000000003t: id":"k0000000003t","maintenance/k0000000003t: scheduledFor":"2026-04-10T00:00:00.000Z","maintenance/k0000000003t: scheduledUntil":"2026-04-10T01:00:00.000Z","maintenance/k0000000003t: seriesId":"k0000000003f","maintenance/k0000000003t: startsByItself":true,"maintenance/k0000000003t: status":"scheduled","maintenance/k0000000003t: text":"Messages may be late.","maintenance/k0000000003t: title":"The weekly tidying"}', NULL, 'candor', 'candor
reachwindow
the weekly tidying
series/k0000000003f
{"maintenance/k0000000003t: endsbyitself":true,"maintenance/k0000000003t: features":["k00000000009"],"maintenance/k0000000003t: id":"k0000000003t","maintenance/k0000000003t: scheduledfor":"2026-04-10t00:00:00.000z","maintenance/k0000000003t: scheduleduntil":"2026-04-10t01:00:00.000z","maintenance/k0000000003t: seriesid":"k0000000003f","maintenance/k0000000003t: startsbyitself":true,"maintenance/k0000000003t: status":"scheduled","maintenance/k0000000003t: text":"messages may be late.","maintenance/k0000000003t: title":"the weekly tidying"}');
INSERT INTO public.audit VALUES (51, '2026-04-03T00:16:00.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'FollowMaintenancePlan', 0, 'maintenance/k0000000003l', 'The weekly tidying', 'maintenance/k0000000003l/0/start/2026-04-03T00:00:00.000Z', NULL, '{"claims.k00000000009":null,"startedAt":null,"status":"scheduled"}', '{"claims.k00000000009":"under_maintenance","startedAt":"2026-04-03T00:00:00.000Z","status":"in_progress","text":null}', NULL, 'candor', 'candor
followmaintenanceplan
the weekly tidying
maintenance/k0000000003l
{"claims.k00000000009":null,"startedat":null,"status":"scheduled"}
{"claims.k00000000009":"under_maintenance","startedat":"2026-04-03t00:00:00.000z","status":"in_progress","text":null}');
INSERT INTO public.audit VALUES (52, '2026-04-03T00:16:00.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'FollowMaintenancePlan', 0, 'maintenance/k0000000002q', 'We move the message store', 'maintenance/k0000000002q/1/end-overdue/2026-04-03T00:00:00.000Z', NULL, '{"overdue.due":null,"overdue.what":null}', '{"overdue.due":"2026-04-03T00:00:00.000Z","overdue.what":"end"}', NULL, 'candor', 'candor
followmaintenanceplan
we move the message store
maintenance/k0000000002q
{"overdue.due":null,"overdue.what":null}
{"overdue.due":"2026-04-03t00:00:00.000z","overdue.what":"end"}');
INSERT INTO public.audit VALUES (53, '2026-04-03T00:16:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishMaintenanceUpdate', 0, 'maintenance/k0000000002q', 'We move the message store', 'kept-state-143', NULL, '{"claims.k00000000009":"under_maintenance","endedAt":null,"overdue.due":"2026-04-03T00:00:00.000Z","overdue.what":"end","status":"verifying"}', '{"claims.k00000000009":null,"endedAt":"2026-04-03T00:16:00.000Z","overdue.due":null,"overdue.what":null,"status":"completed","text":"Messages flow from the new store."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishmaintenanceupdate
we move the message store
maintenance/k0000000002q
{"claims.k00000000009":"under_maintenance","endedat":null,"overdue.due":"2026-04-03t00:00:00.000z","overdue.what":"end","status":"verifying"}
{"claims.k00000000009":null,"endedat":"2026-04-03t00:16:00.000z","overdue.due":null,"overdue.what":null,"status":"completed","text":"messages flow from the new store."}');
INSERT INTO public.audit VALUES (54, '2026-04-03T01:01:00.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'FollowMaintenancePlan', 0, 'maintenance/k0000000003l', 'The weekly tidying', 'maintenance/k0000000003l/0/end/2026-04-03T01:00:00.000Z', NULL, '{"claims.k00000000009":"under_maintenance","endedAt":null,"status":"in_progress"}', '{"claims.k00000000009":null,"endedAt":"2026-04-03T01:00:00.000Z","status":"completed","text":null}', NULL, 'candor', 'candor
followmaintenanceplan
the weekly tidying
maintenance/k0000000003l
{"claims.k00000000009":"under_maintenance","endedat":null,"status":"in_progress"}
{"claims.k00000000009":null,"endedat":"2026-04-03t01:00:00.000z","status":"completed","text":null}');
INSERT INTO public.audit VALUES (55, '2026-04-03T01:01:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'EndSeries', 0, 'series/k0000000003f', 'The weekly tidying', 'kept-state-147', NULL, '{"isEnded":false}', '{"isEnded":true}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
endseries
the weekly tidying
series/k0000000003f
{"isended":false}
{"isended":true}');
INSERT INTO public.audit VALUES (56, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'LinkIncidents', 0, 'incident/k0000000002l', NULL, 'kept-state-148', NULL, NULL, '{"incidentId":"k0000000002l","otherId":"k0000000001e","public":true,"relation":"follow_up_of"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
linkincidents
incident/k0000000002l
{"incidentid":"k0000000002l","otherid":"k0000000001e","public":true,"relation":"follow_up_of"}');
INSERT INTO public.audit VALUES (57, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'UnlinkIncidents', 0, 'incident/k0000000002l', NULL, 'kept-state-149', NULL, NULL, '{"incidentId":"k0000000002l","otherId":"k0000000001e","public":true,"relation":"follow_up_of"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
unlinkincidents
incident/k0000000002l
{"incidentid":"k0000000002l","otherid":"k0000000001e","public":true,"relation":"follow_up_of"}');
INSERT INTO public.audit VALUES (58, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'LinkIncidents', 0, 'incident/k0000000002l', NULL, 'kept-state-150', NULL, NULL, '{"incidentId":"k0000000002l","otherId":"k0000000001e","public":true,"relation":"caused_by"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
linkincidents
incident/k0000000002l
{"incidentid":"k0000000002l","otherid":"k0000000001e","public":true,"relation":"caused_by"}');
INSERT INTO public.audit VALUES (59, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'LinkIncidents', 0, 'incident/k0000000002l', NULL, 'kept-state-151', NULL, NULL, '{"incidentId":"k0000000002l","otherId":"k00000000017","public":false,"relation":"same_cause_as"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
linkincidents
incident/k0000000002l
{"incidentid":"k0000000002l","otherid":"k00000000017","public":false,"relation":"same_cause_as"}');
INSERT INTO public.audit VALUES (60, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'AddTemplate', 0, 'template/k00000000049', 'First word', 'kept-state-152', NULL, NULL, '{"archived":false,"name":"First word","status":"investigating","templateId":"k00000000049","text":"Internal: we look.","use":"incident"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
addtemplate
first word
template/k00000000049
{"archived":false,"name":"first word","status":"investigating","templateid":"k00000000049","text":"internal: we look.","use":"incident"}');
INSERT INTO public.audit VALUES (61, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ChangeTemplate', 0, 'template/k00000000049', 'The first word', 'kept-state-156', NULL, '{"name":"First word"}', '{"name":"The first word","text":"Internal: we look."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
changetemplate
the first word
template/k00000000049
{"name":"first word"}
{"name":"the first word","text":"internal: we look."}');
INSERT INTO public.audit VALUES (62, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ArchiveTemplate', 0, 'template/k00000000049', 'The first word', 'kept-state-159', NULL, '{"archived":false}', '{"archived":true}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
archivetemplate
the first word
template/k00000000049
{"archived":false}
{"archived":true}');
INSERT INTO public.audit VALUES (63, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ChangePageLooks', 0, 'page', 'Status of “Friends”', 'kept-state-160', NULL, '{"accent.light":null,"footerLinks":null,"headerLinks":null,"logo":null}', '{"accent.light":"#0b57d0","footerLinks":["Write to us: mailto:help@example.com"],"headerLinks":["Help & more: https://example.com/help?a=1&b=2"],"logo":"image/svg+xml, 40 × 20 (c0f165e4)"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
changepagelooks
status of “friends”
page
{"accent.light":null,"footerlinks":null,"headerlinks":null,"logo":null}
{"accent.light":"#0b57d0","footerlinks":["write to us: mailto:help@example.com"],"headerlinks":["help & more: https://example.com/help?a=1&b=2"],"logo":"image/svg+xml, 40 × 20 (c0f165e4)"}');
INSERT INTO public.audit VALUES (64, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ChangePageLanguages', 0, 'page', 'Status of “Friends”', 'kept-state-166', NULL, '{"languages":null}', '{"languages":["de","en","ar"]}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
changepagelanguages
status of “friends”
page
{"languages":null}
{"languages":["de","en","ar"]}');
INSERT INTO public.audit VALUES (65, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'SetWritingHelp', 0, 'page', 'Status of “Friends”', 'kept-state-167', NULL, '{"writingHelpOff":null}', '{"writingHelpOff":["hedge"]}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
setwritinghelp
status of “friends”
page
{"writinghelpoff":null}
{"writinghelpoff":["hedge"]}');
INSERT INTO public.audit VALUES (66, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ChangeImprint', 0, 'page', 'Status of “Friends”', 'kept-state-168', NULL, '{"imprint":null}', '{"imprint":"**Friends** Ltd, Berlin. Quotes \" '' and <b>tags</b> & \"entities\", שלום, 👩‍🚒, `code` and {{t 2026-03-29T01:30Z}}."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
changeimprint
status of “friends”
page
{"imprint":null}
{"imprint":"**friends** ltd, berlin. quotes \" '' and <b>tags</b> & \"entities\", שלום, 👩‍🚒, `code` and {{t 2026-03-29t01:30z}}."}');
INSERT INTO public.audit VALUES (67, '2026-04-03T09:01:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishPostmortem', 0, 'postmortem/k0000000001e', NULL, 'kept-state-170', NULL, '{"promise.due":"2026-04-03T21:59:00.000Z","promise.state":"due","publishedSections":null,"revision":null}', '{"promise.due":null,"promise.state":null,"publishedSections":["action_items"],"revision":1}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishpostmortem
postmortem/k0000000001e
{"promise.due":"2026-04-03t21:59:00.000z","promise.state":"due","publishedsections":null,"revision":null}
{"promise.due":null,"promise.state":null,"publishedsections":["action_items"],"revision":1}');
INSERT INTO public.audit VALUES (68, '2026-04-03T09:02:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishPostmortem', 0, 'postmortem/k0000000001e', NULL, 'kept-state-173', NULL, '{"publishedSections":["action_items"],"revision":1}', '{"publishedSections":["summary","action_items"],"revision":2}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishpostmortem
postmortem/k0000000001e
{"publishedsections":["action_items"],"revision":1}
{"publishedsections":["summary","action_items"],"revision":2}');
INSERT INTO public.audit VALUES (69, '2026-04-03T10:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ContinueRecord', 0, 'page', 'Status of “Friends”', 'kept-state-176', NULL, '{"continuedOver":null}', '{"continuedOver":["900 (ffffffff)"],"reason":"A disk broke & the copy was old."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
continuerecord
status of “friends”
page
{"continuedover":null}
{"continuedover":["900 (ffffffff)"],"reason":"a disk broke & the copy was old."}');
INSERT INTO public.audit VALUES (37, '2026-04-02T10:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'DeclareIncident', 0, 'incident/k0000000002l', 'Calls have no sound', 'kept-state-92', NULL, NULL, '{"backfilled":false,"claims.k0000000000c":"degraded_performance","id":"k0000000002l","impact":"minor","impactSetByHand":false,"promise.due":"2026-04-02T11:00:00.000Z","promise.state":"due","startedAt":"2026-04-02T10:00:00.000Z","status":"identified","text":"[removed]","title":"Calls have no sound"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
declareincident
calls have no sound
incident/k0000000002l
{"backfilled":false,"claims.k0000000000c":"degraded_performance","id":"k0000000002l","impact":"minor","impactsetbyhand":false,"promise.due":"2026-04-02t11:00:00.000z","promise.state":"due","startedat":"2026-04-02t10:00:00.000z","status":"identified","text":"[removed]","title":"calls have no sound"}');
INSERT INTO public.audit VALUES (70, '2026-04-03T10:10:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'RedactTexts', 0, 'redactions', NULL, 'kept-state-178', NULL, NULL, '{"ground":"A name was in it & had to go.","index":41,"sequence":47}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
redacttexts
redactions
{"ground":"a name was in it & had to go.","index":41,"sequence":47}');
INSERT INTO public.command VALUES ('page/first-settings/k00000000001', 'clock', '27aa52686f30545ca021e2aff30228a6f096d3624b391f44fcb66bb4b88a1f0c', '{"index":1,"recordedAt":"2026-03-28T09:00:00.000Z"}', '2026-03-28T09:00:00.000Z');
INSERT INTO public.command VALUES ('signing-key/kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k/after/0', 'clock', 'bb1cc7716f3d1f1ba59feeec5568c328396e2c6674c38239ff9473c95bd361c8', '{"index":2,"recordedAt":"2026-03-28T09:00:00.000Z"}', '2026-03-28T09:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-4', 'admin:ada0000000000000000000000000000a', '54bab9d2c8dc02a1d2bb0916c80f6abb36be9491f607fd04a0d802a32e39d6e1', '{"index":3,"productId":"k00000000005","recordedAt":"2026-03-28T09:00:00.000Z"}', '2026-03-28T09:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-8', 'admin:ada0000000000000000000000000000a', '0333e8332cf3e6ac51cde2d6b5b14da17517f638622da8907e6eb3fa32396b35', '{"featureId":"k00000000009","index":4,"recordedAt":"2026-03-28T09:00:00.000Z"}', '2026-03-28T09:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-11', 'admin:ada0000000000000000000000000000a', '20cf00170650e9ffa293f7005558ce08c5ed4171358240a727c2d05e33f8b1d8', '{"featureId":"k0000000000c","index":5,"recordedAt":"2026-03-28T09:00:00.000Z"}', '2026-03-28T09:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-15', 'admin:ada0000000000000000000000000000a', 'bbefc56d4a8499fb4ce0b831b8b2765cdd60681d694308cddcd96df088f7334c', '{"index":6,"productId":"k0000000000g","recordedAt":"2026-03-28T09:00:00.000Z"}', '2026-03-28T09:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-18', 'admin:ada0000000000000000000000000000a', 'bd371ffce216255cfb178c8062acd121df6fde300519351b51f3642d5c39c265', '{"featureId":"k0000000000j","index":7,"recordedAt":"2026-03-28T09:00:00.000Z"}', '2026-03-28T09:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-21', 'admin:ada0000000000000000000000000000a', 'a01c0ba7bffafe9d1510cb4956c951e8bc63605ef66d40ccb599e24f7af0803a', '{"index":8,"productId":"k0000000000m","recordedAt":"2026-03-28T09:00:00.000Z"}', '2026-03-28T09:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-24', 'admin:ada0000000000000000000000000000a', '69579c88c2c5652caf2996cfaa9bf5507c593b0a178c293e177e61dff4ea0d1d', '{"featureId":"k0000000000p","index":9,"recordedAt":"2026-03-28T09:00:00.000Z"}', '2026-03-28T09:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-27', 'admin:ada0000000000000000000000000000a', '114db98e0df2055b2fb9783c6f4452ec65dbb889d22368d264b4237a971bbf66', '{"index":10,"recordedAt":"2026-03-28T09:05:00.000Z"}', '2026-03-28T09:05:00.000Z');
INSERT INTO public.command VALUES ('kept-state-31', 'admin:ada0000000000000000000000000000a', '71ddb209fd3ae1f91cac3219965df8da603892ab11832a7eca441579534e27dd', '{"index":11,"recordedAt":"2026-03-28T09:05:00.000Z"}', '2026-03-28T09:05:00.000Z');
INSERT INTO public.command VALUES ('kept-state-33', 'admin:ada0000000000000000000000000000a', '7fed16224195d26f7a3a48f879f99a6af5990cbe820b96dffb7046c239a51717', '{"index":12,"recordedAt":"2026-03-28T09:05:00.000Z"}', '2026-03-28T09:05:00.000Z');
INSERT INTO public.command VALUES ('kept-state-36', 'admin:ada0000000000000000000000000000a', '37fd8757372468c5a627161caaac66e63cce4c6148ceaed15228b1f65f42e898', '{"index":13,"recordedAt":"2026-03-28T09:05:00.000Z"}', '2026-03-28T09:05:00.000Z');
INSERT INTO public.command VALUES ('kept-state-37', 'admin:ada0000000000000000000000000000a', 'b0a68c6255cde4edebfc89d9f302d6313087ea83c23dbd4479ff9802ea3689b7', '{"index":14,"recordedAt":"2026-03-28T09:05:00.000Z"}', '2026-03-28T09:05:00.000Z');
INSERT INTO public.command VALUES ('kept-state-38', 'admin:ada0000000000000000000000000000a', '530f503bf0cc90154799d0a6c631b41bc2ab49fd4fd55d23d4667d0300c4b22e', '{"index":15,"recordedAt":"2026-03-28T09:05:00.000Z"}', '2026-03-28T09:05:00.000Z');
INSERT INTO public.command VALUES ('kept-state-39', 'admin:ada0000000000000000000000000000a', 'b9a381b191b46d28acedfd9849d1de54b876f06c24b6ffe4a134d2f6ff67b0b7', '{"index":16,"recordedAt":"2026-03-28T09:05:00.000Z"}', '2026-03-28T09:05:00.000Z');
INSERT INTO public.command VALUES ('kept-state-40', 'admin:ada0000000000000000000000000000a', '711404c86920a5a5fa88306c68b469ffab0fb014adca9ecf2744edeeab87b6e7', '{"index":17,"recordedAt":"2026-03-28T09:05:00.000Z"}', '2026-03-28T09:05:00.000Z');
INSERT INTO public.command VALUES ('kept-state-42', 'admin:ada0000000000000000000000000000a', '05185643a63fbb84762a4af49a665729fd7f0eb0e864404fc60841ad8e8fa6c5', '{"incidentId":"k00000000017","index":21,"recordedAt":"2026-03-28T09:05:00.000Z"}', '2026-03-28T09:05:00.000Z');
INSERT INTO public.command VALUES ('kept-state-49', 'admin:ada0000000000000000000000000000a', '133396b5df3d1044477e66e39124afbcf080594459cc4451ca54aac4c588d8f7', '{"incidentId":"k0000000001e","index":23,"recordedAt":"2026-03-29T00:40:00.000Z","updateId":"k0000000001f"}', '2026-03-29T00:40:00.000Z');
INSERT INTO public.command VALUES ('kept-state-54', 'admin:ada0000000000000000000000000000a', 'cc8c24df3fa58d35b8e982047249ebbb2a467ba0a9a6678d19d95b1d5f548b8d', '{"index":null,"recordedAt":"2026-03-29T00:40:00.000Z"}', '2026-03-29T00:40:00.000Z');
INSERT INTO public.command VALUES ('kept-state-57', 'admin:ada0000000000000000000000000000a', '5fd0dd2e1f4581b14cac3e4a19715799227956cc442845ec48d8540831332573', '{"index":null,"recordedAt":"2026-03-29T00:40:00.000Z"}', '2026-03-29T00:40:00.000Z');
INSERT INTO public.command VALUES ('kept-state-58', 'admin:ada0000000000000000000000000000a', 'fab0240c9c578fd145772c9ebc317211d8b4899e36cc9de688dee1a12d7c2637', '{"index":null,"recordedAt":"2026-03-29T00:40:00.000Z"}', '2026-03-29T00:40:00.000Z');
INSERT INTO public.command VALUES ('promise/k0000000001e/late/2026-03-29T01:10:00.000Z', 'clock', 'ca0b5613fc686c7c5fb3ec617fb11feddf5c0e65d2df9c5420f1a090f26dec41', '{"index":24,"recordedAt":"2026-03-29T01:13:00.000Z"}', '2026-03-29T01:13:00.000Z');
INSERT INTO public.command VALUES ('kept-state-59', 'admin:ada0000000000000000000000000000a', '1377591b5f2868ccdef39eccc69248709aef1ec9ebd1e23cbea0b1995bfb9389', '{"index":25,"recordedAt":"2026-03-29T01:13:00.000Z"}', '2026-03-29T01:13:00.000Z');
INSERT INTO public.command VALUES ('kept-state-62', 'admin:ada0000000000000000000000000000a', 'aa0c975b2f169ff031efb3d881635487a0674c4573caa075708d6ea51cd65499', '{"index":26,"recordedAt":"2026-03-29T01:13:00.000Z"}', '2026-03-29T01:13:00.000Z');
INSERT INTO public.command VALUES ('kept-state-64', 'admin:ada0000000000000000000000000000a', 'c18f895ab5984a030f9fa2bb6b938ff9297d8b410a936c649d745abccdd56d89', '{"index":27,"recordedAt":"2026-03-29T01:58:00.000Z"}', '2026-03-29T01:58:00.000Z');
INSERT INTO public.command VALUES ('kept-state-67', 'admin:ada0000000000000000000000000000a', '6b4d35a677711fc4ce13ba22dc2ffc25eaad7f00109a7af947a9af4eb78b7266', '{"index":29,"recordedAt":"2026-03-29T02:40:00.000Z"}', '2026-03-29T02:40:00.000Z');
INSERT INTO public.command VALUES ('kept-state-70', 'admin:ada0000000000000000000000000000a', 'bd9ab4ac8d4f473242e27ee0e6fdd028caba85e1ec01cdff5c526dec107e5c3b', '{"index":null,"recordedAt":"2026-03-30T08:00:00.000Z"}', '2026-03-30T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-74', 'admin:ada0000000000000000000000000000a', 'c053e9e9f28c1dc7127b17b0bcdc1e86652f7a898f1a5d76e045ee2c63964b92', '{"index":30,"recordedAt":"2026-03-30T08:00:00.000Z"}', '2026-03-30T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-75', 'admin:ada0000000000000000000000000000a', 'a44a3cac10997ca56597a86924590f903b02e9e0a3ae0a1d57db42e02459aeb3', '{"incidentId":"k00000000024","index":32,"recordedAt":"2026-03-30T09:00:00.000Z","updateId":"k00000000025"}', '2026-03-30T09:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-80', 'admin:ada0000000000000000000000000000a', '996fa2dab22ccf115112a538bf54c27cc5c406631d7d494c532dcf29c453dc36', '{"index":33,"recordedAt":"2026-03-30T09:00:00.000Z"}', '2026-03-30T09:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-82', 'admin:ada0000000000000000000000000000a', 'f5024ac1f37d2a5a316a276bbd19724519b44caf865e5d9c517b286557d2515a', '{"index":34,"recordedAt":"2026-03-30T09:20:00.000Z"}', '2026-03-30T09:20:00.000Z');
INSERT INTO public.command VALUES ('kept-state-85', 'admin:ada0000000000000000000000000000a', '4d73f61be22fe4472c29b953b31562a013b5c86d490c3b94d5dde275ea5f42b2', '{"index":36,"recordedAt":"2026-03-30T09:20:00.000Z"}', '2026-03-30T09:20:00.000Z');
INSERT INTO public.command VALUES ('kept-state-88', 'admin:ada0000000000000000000000000000a', '44e03766a11c2c6fe0437512f8920742115c4ac73e84a4819fc78943ddd3d415', '{"index":37,"recordedAt":"2026-03-30T09:20:00.000Z"}', '2026-03-30T09:20:00.000Z');
INSERT INTO public.command VALUES ('postmortem/k00000000024/late/2026-03-31T21:59:00.000Z', 'clock', '21abc2f677119afe1bdd19d3498dd67426154aedf7c0f7afb73338989c420bc0', '{"index":38,"recordedAt":"2026-04-01T08:00:00.000Z"}', '2026-04-01T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-90', 'admin:ada0000000000000000000000000000a', '915a9b51f0677df8b5c85188e00b246d8b257da74f0739c764514e764ec13b6f', '{"index":39,"recordedAt":"2026-04-01T08:00:00.000Z"}', '2026-04-01T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-97', 'admin:ada0000000000000000000000000000a', 'ab47bb149be14cc7b034900fe5e388a473933fd8697a0a9b5f59b634ae0230f1', '{"index":43,"maintenanceId":"k0000000002q","recordedAt":"2026-04-02T10:10:00.000Z","updateId":"k0000000002r"}', '2026-04-02T10:10:00.000Z');
INSERT INTO public.command VALUES ('kept-state-102', 'admin:ada0000000000000000000000000000a', '72422182f556a3730449022bca9ff768f65021874489fc645442ea347643d1fa', '{"index":45,"maintenanceId":"k0000000002v","recordedAt":"2026-04-02T10:10:00.000Z","updateId":"k0000000002w"}', '2026-04-02T10:10:00.000Z');
INSERT INTO public.command VALUES ('kept-state-107', 'admin:ada0000000000000000000000000000a', 'c4452be337060949c8e7da269957466532738b22cc6ddce9d257c771756db413', '{"index":47,"maintenanceId":"k00000000030","recordedAt":"2026-04-02T10:10:00.000Z","updateId":"k00000000031"}', '2026-04-02T10:10:00.000Z');
INSERT INTO public.command VALUES ('kept-state-112', 'admin:ada0000000000000000000000000000a', '7f369e56884a389feaa2bbf068c71a40b20a30ad37052f9703c2babbd820927a', '{"index":48,"recordedAt":"2026-04-02T10:10:00.000Z"}', '2026-04-02T10:10:00.000Z');
INSERT INTO public.command VALUES ('kept-state-115', 'admin:ada0000000000000000000000000000a', '2b2010d62f23de183fc319c18100b64a248d6f257a02e55c26a2f6509e8dc935', '{"index":49,"recordedAt":"2026-04-02T10:10:00.000Z"}', '2026-04-02T10:10:00.000Z');
INSERT INTO public.command VALUES ('kept-state-117', 'admin:ada0000000000000000000000000000a', 'a7c3973ba07e2cf7817862ba8bd005bedf423cf050089472e07386a3ad25f543', '{"index":50,"recordedAt":"2026-04-02T12:00:00.000Z"}', '2026-04-02T12:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-119', 'admin:ada0000000000000000000000000000a', '4ee26b18840e29d4334b7eb746b5d0e902e2d2181c5e506d299b9a0e2fa88d60', '{"index":51,"recordedAt":"2026-04-02T12:00:00.000Z"}', '2026-04-02T12:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-122', 'admin:ada0000000000000000000000000000a', 'c9e85d9cdc7c17cf442c720a20775274a9224e8675b29be30d7d12b7783c7dc7', '{"index":null,"recordedAt":"2026-04-02T12:00:00.000Z","seriesId":"k0000000003f"}', '2026-04-02T12:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-126', 'admin:ada0000000000000000000000000000a', '547d5e3bbb10ad4d45f958b2b3f016318d11c685711ffe2da33e0313f6640ce4', '{"index":null,"recordedAt":"2026-04-02T12:00:00.000Z"}', '2026-04-02T12:00:00.000Z');
INSERT INTO public.command VALUES ('series/k0000000003f/window/2026-04-03T00:00:00.000Z', 'clock', '90989a6fc40291d7746e758dd5bd455d83c534200d1fa375d58e80a2d1453f38', '{"index":53,"recordedAt":"2026-04-02T22:00:30.000Z"}', '2026-04-02T22:00:30.000Z');
INSERT INTO public.command VALUES ('maintenance/k0000000002q/1/start/2026-04-02T22:00:00.000Z', 'clock', 'aff2b333d5a4bd4e4c8d8a081525510636836a5069613a8db14af5b63d044be4', '{"index":54,"recordedAt":"2026-04-02T22:00:30.000Z"}', '2026-04-02T22:00:30.000Z');
INSERT INTO public.command VALUES ('kept-state-134', 'admin:ada0000000000000000000000000000a', 'e90f7105158ef1ccf0cff96c7017d26d0bc3506ee1ec5ddeb16fbcbf68a24b82', '{"index":55,"recordedAt":"2026-04-02T23:00:00.000Z"}', '2026-04-02T23:00:00.000Z');
INSERT INTO public.command VALUES ('series/k0000000003f/window/2026-04-10T00:00:00.000Z', 'clock', '549e2374b6430fcfb5ae4badbdf238f33efa468259983801620164f8246e965d', '{"index":57,"recordedAt":"2026-04-03T00:16:00.000Z"}', '2026-04-03T00:16:00.000Z');
INSERT INTO public.command VALUES ('maintenance/k0000000003l/0/start/2026-04-03T00:00:00.000Z', 'clock', '5c7e61ad37db15f5521d0bdf05fd151f5b8201cc9cdfeb2dbee2587327bd66e8', '{"index":58,"recordedAt":"2026-04-03T00:16:00.000Z"}', '2026-04-03T00:16:00.000Z');
INSERT INTO public.command VALUES ('maintenance/k0000000002q/1/end-overdue/2026-04-03T00:00:00.000Z', 'clock', '7cad56da00a99442dccd7ad2f46642546e6f6f4fac0d9b553a89c5fd5d2403da', '{"index":59,"recordedAt":"2026-04-03T00:16:00.000Z"}', '2026-04-03T00:16:00.000Z');
INSERT INTO public.command VALUES ('kept-state-143', 'admin:ada0000000000000000000000000000a', '4c4a5cc63298f6e68448afc101e2c9ce68dcbf5eadcb0e6ab00faffbe22e0162', '{"index":60,"recordedAt":"2026-04-03T00:16:00.000Z"}', '2026-04-03T00:16:00.000Z');
INSERT INTO public.command VALUES ('maintenance/k0000000003l/0/end/2026-04-03T01:00:00.000Z', 'clock', '0a0d8ae1b7e230555a10ff49c2cbd6939c54343ce600a686d4cfab985b0bf637', '{"index":61,"recordedAt":"2026-04-03T01:01:00.000Z"}', '2026-04-03T01:01:00.000Z');
INSERT INTO public.command VALUES ('kept-state-147', 'admin:ada0000000000000000000000000000a', 'b5068a0cdc973f17f5340d372226cd763bdb5ba78d9b83744246871f4275c5ce', '{"index":null,"recordedAt":"2026-04-03T01:01:00.000Z"}', '2026-04-03T01:01:00.000Z');
INSERT INTO public.command VALUES ('kept-state-148', 'admin:ada0000000000000000000000000000a', '221d0c26299f0c76ec55cc960bc83e9a8a7cc3cfdc182282c853ca0caa1d9e9c', '{"index":62,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-149', 'admin:ada0000000000000000000000000000a', '273cccf41e53ef71e34fbadff484304566fb66689fc86a925d0408cb15c76385', '{"index":63,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-150', 'admin:ada0000000000000000000000000000a', 'bdb8a8ec7ae47477c77fe894b1ccbc265fcac7bba0fc08874c664f2644599275', '{"index":64,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-151', 'admin:ada0000000000000000000000000000a', '1a03fb1652d94979937e1257dffe7fd80a4a7d413e4f645291080bb78e6083aa', '{"index":null,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-152', 'admin:ada0000000000000000000000000000a', 'b7f60b7ebf44e4c3c4695287a5e27ea80b413cd9b696bf031bd02e6db2751dcb', '{"index":null,"recordedAt":"2026-04-03T08:00:00.000Z","templateId":"k00000000049"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-156', 'admin:ada0000000000000000000000000000a', '822b6d1cfbf9baac5032930de4b74d82084ebbda40b778263486471353194fb0', '{"index":null,"recordedAt":"2026-04-03T08:00:00.000Z","templateId":"k00000000049"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-159', 'admin:ada0000000000000000000000000000a', '3003a57397e56076864bcceda5746624c54f2314020afe9f30d5411a833e28f0', '{"index":null,"recordedAt":"2026-04-03T08:00:00.000Z","templateId":"k00000000049"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-160', 'admin:ada0000000000000000000000000000a', '2a8153b6acfcd8d8da1abee17219bbbe57268c968ec307bfac9b4ebd42f6230a', '{"index":65,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-166', 'admin:ada0000000000000000000000000000a', '40f60d66d80daf3331600880ce4379791e61a71f6a2136e2d85d15a1e63f28cc', '{"index":66,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-167', 'admin:ada0000000000000000000000000000a', 'ec2794348c5682a9cfcd8b003e2367327aa53809f2c27918c08c6b45368a8b04', '{"index":null,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-168', 'admin:ada0000000000000000000000000000a', 'b05bd46d911e5b37f7018c1f9502e0aba4ffbd689f64ecd73814530aa38158b0', '{"index":67,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-170', 'admin:ada0000000000000000000000000000a', '9b71e6ee960874c9e51cc22de6107779a59bf98741b872acf7ad761fb0ab0fec', '{"index":68,"recordedAt":"2026-04-03T09:01:00.000Z","revision":1}', '2026-04-03T09:01:00.000Z');
INSERT INTO public.command VALUES ('kept-state-173', 'admin:ada0000000000000000000000000000a', 'b8282ea4e0088645fb46311e4d0e5f2ed8a9231ebafabd625ec1170146bc42da', '{"index":69,"recordedAt":"2026-04-03T09:02:00.000Z","revision":2}', '2026-04-03T09:02:00.000Z');
INSERT INTO public.command VALUES ('kept-state-176', 'admin:ada0000000000000000000000000000a', 'e4f07cb12c6f669df911fea1149f5e835c8df924c2d289bb21a3f1ed69cdb50c', '{"index":70,"recordedAt":"2026-04-03T10:00:00.000Z"}', '2026-04-03T10:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-92', 'admin:ada0000000000000000000000000000a', 'redacted', '{"incidentId":"k0000000002l","index":41,"recordedAt":"2026-04-02T10:00:00.000Z","updateId":"k0000000002m"}', '2026-04-02T10:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-178', 'admin:ada0000000000000000000000000000a', '309ae551c4e18dcc32d628d7a95134d09614a3a1c014fa272e3481fd4d0ab8f5', '{"index":71,"recordedAt":"2026-04-03T10:10:00.000Z"}', '2026-04-03T10:10:00.000Z');
INSERT INTO public.entry VALUES (1, 1, 'page', '2026-03-28T09:00:00.000Z', '0000000000000000000000000000000000000000000000000000000000000000', 'a944080368699d669b1c268e24c36143eaa66098ffb70b953d7623b6b57b3ac1', 'd8f77279de92b344797ebe771df4ca7e7afe1f800ba6aa31f357515b4afa5b31');
INSERT INTO public.entry VALUES (2, 2, 'signing-key', '2026-03-28T09:00:00.000Z', 'd8f77279de92b344797ebe771df4ca7e7afe1f800ba6aa31f357515b4afa5b31', 'd45a30d088f27b9d236e5a43e5c9fbf6fec56bc4724ab2bf5424cd5c3f8c3cdf', 'd35c3f7385aefc56ff85bbcf914af56274069f0098e9f11533404908f18ce7d9');
INSERT INTO public.entry VALUES (3, 3, 'product-added', '2026-03-28T09:00:00.000Z', 'd35c3f7385aefc56ff85bbcf914af56274069f0098e9f11533404908f18ce7d9', '4795f4b0d3e59eb22b031b56b94dbf8a22ecc007eb8edd27a2ed049a7e9d7b67', '0244e72dba7fc5ebaf10448aa85091fe8680d57f3f63d38eb7705b774b38fd64');
INSERT INTO public.entry VALUES (4, 4, 'feature-added', '2026-03-28T09:00:00.000Z', '0244e72dba7fc5ebaf10448aa85091fe8680d57f3f63d38eb7705b774b38fd64', 'f59e265bfd613d86cb834233509651746cc0b88adb9d1d437f2e6777aea22719', '5ff507acf0e1e093fe0f96bda8fad6896b7df153d616ef52efd8ae9fb01546a7');
INSERT INTO public.entry VALUES (5, 5, 'feature-added', '2026-03-28T09:00:00.000Z', '5ff507acf0e1e093fe0f96bda8fad6896b7df153d616ef52efd8ae9fb01546a7', 'e8b5b88d1146062f97f7d7efacd5f291d4740bb3fc652d3b62e8228a18c5ad4f', 'af580f618fc87ac71915adbedb1a1f75571f27a9238362ba9108d52c01b73129');
INSERT INTO public.entry VALUES (6, 6, 'product-added', '2026-03-28T09:00:00.000Z', 'af580f618fc87ac71915adbedb1a1f75571f27a9238362ba9108d52c01b73129', 'b812f171cddd398b392cfdf993288bc408c061f52b01ae07cef0f58999386aba', '854c801bdb2e89022b9bfcda93a5f72500b44ec156eab0e220336aa5af035f62');
INSERT INTO public.entry VALUES (7, 7, 'feature-added', '2026-03-28T09:00:00.000Z', '854c801bdb2e89022b9bfcda93a5f72500b44ec156eab0e220336aa5af035f62', 'c694e15d7d30d9552318bea08b8381904b1d04158190661ecec749296916466a', 'd3fab9bcf7a97e297b49ff917025ae1f69b5536e126ed350dcf1b13acdbbbe5d');
INSERT INTO public.entry VALUES (8, 8, 'product-added', '2026-03-28T09:00:00.000Z', 'd3fab9bcf7a97e297b49ff917025ae1f69b5536e126ed350dcf1b13acdbbbe5d', 'e130e43e399b09c11b2eabdd17c7935150b2493283783a1290d7fc1075389327', '57f04760b61b9171c1595554c4dd3b6d85ecbdc6f3381e190ae1856a87bc3123');
INSERT INTO public.entry VALUES (9, 9, 'feature-added', '2026-03-28T09:00:00.000Z', '57f04760b61b9171c1595554c4dd3b6d85ecbdc6f3381e190ae1856a87bc3123', '881890cbd76730b1039349e6bc83c5106474e424c79e78a8e914d0a2d4f8bbf9', 'b1b159328b7d6ba8c0e994d8f8b03faba0b2595554d36acdba47e93120286b6b');
INSERT INTO public.entry VALUES (10, 10, 'page', '2026-03-28T09:05:00.000Z', 'b1b159328b7d6ba8c0e994d8f8b03faba0b2595554d36acdba47e93120286b6b', 'cefb316fb01361c49dbeb75f5f3ca688773ef5ad516d8f4c4fb91992c0007ac4', '36135025e9efd0d3da65efd18bb4183cb52e8f945efe2bd2c213e83db8ecbde7');
INSERT INTO public.entry VALUES (11, 11, 'product-renamed', '2026-03-28T09:05:00.000Z', '36135025e9efd0d3da65efd18bb4183cb52e8f945efe2bd2c213e83db8ecbde7', '315ea3de663f89ab9f6d37750ef4ecba366eb1929afdc1afba09f93f4dfee96c', '943658bfc0e92cc4963b71955323b80c42ac1f41974d3c8354b73242ae00deca');
INSERT INTO public.entry VALUES (12, 12, 'feature-renamed', '2026-03-28T09:05:00.000Z', '943658bfc0e92cc4963b71955323b80c42ac1f41974d3c8354b73242ae00deca', '20ebe5f1a120b5c2656f1b004572f7fdf3e3538f454c08519ca239775138b54b', '7bb02885b3230e485967e0d93b115d6e6500baf3a0bfd46d0c2a36acd28fa589');
INSERT INTO public.entry VALUES (13, 13, 'feature-archived', '2026-03-28T09:05:00.000Z', '7bb02885b3230e485967e0d93b115d6e6500baf3a0bfd46d0c2a36acd28fa589', 'b9794ee15d832c84a84d60eac31defd8ed9adeb286368607ebaff7d633fed9ac', '48465ceb828b69fcf89615ba22519071da4199f2cb0b57ac09f105f0d2281052');
INSERT INTO public.entry VALUES (14, 14, 'product-archived', '2026-03-28T09:05:00.000Z', '48465ceb828b69fcf89615ba22519071da4199f2cb0b57ac09f105f0d2281052', 'cf0cfd81b6d95da31dd3e65131c8f954f17927c456722874ae2663cfe6e718e3', '9c4dd07c1ca39dd761aaa81f34dfde9b23e32a700cf77fb72d119d0ae0c82943');
INSERT INTO public.entry VALUES (15, 15, 'catalogue-ordered', '2026-03-28T09:05:00.000Z', '9c4dd07c1ca39dd761aaa81f34dfde9b23e32a700cf77fb72d119d0ae0c82943', 'd7dbc2379da29bcee3cc931b9c6691ec01c4d92a6db626c8e43abf977f3c5fef', '8c3869696c4674959585515de6c04bb140bfef20c3139ae519fc8b012263ded0');
INSERT INTO public.entry VALUES (16, 16, 'standing-status', '2026-03-28T09:05:00.000Z', '8c3869696c4674959585515de6c04bb140bfef20c3139ae519fc8b012263ded0', 'f1cd645e493d159f3438eb4d7777db4d2a0960577d177f50053f1195e6b7e00f', '817357ffad59032759db5b376df9809aace21bb0c2c18682440ffd4c6b0f0562');
INSERT INTO public.entry VALUES (17, 17, 'alternative', '2026-03-28T09:05:00.000Z', '817357ffad59032759db5b376df9809aace21bb0c2c18682440ffd4c6b0f0562', 'e659ac8ece9cdc0c7ae711c255604d295cf7a9638998e75a901b554c9bb834e9', 'c221bfc627f4c5782b347e1281d8d492f86d32ec180e26ae3bd840087f877834');
INSERT INTO public.entry VALUES (18, 18, 'incident', '2026-03-28T09:05:00.000Z', 'c221bfc627f4c5782b347e1281d8d492f86d32ec180e26ae3bd840087f877834', 'b03cbf3136dcdc1f5019d69a224d54a0538852907fa4ebf7ef7ad8419bbe0ca3', '7618975172e89ed917ab5c34f3f22b2cd2fcb57448a10dd4c1b4393a1bc306f4');
INSERT INTO public.entry VALUES (19, 20, 'update', '2026-03-28T09:05:00.000Z', '7618975172e89ed917ab5c34f3f22b2cd2fcb57448a10dd4c1b4393a1bc306f4', '00ffc7d18b0a2794b2279e3b838351174fbd34ffc582efb6eb36ce7bfc024b5c', '3354acbff3e7309e2bda53107b73f20fd5ce6384a14076b60b48bc0743d68bb1');
INSERT INTO public.entry VALUES (20, 21, 'update', '2026-03-28T09:05:00.000Z', '3354acbff3e7309e2bda53107b73f20fd5ce6384a14076b60b48bc0743d68bb1', 'c5aa27a92c2c7efaba2cdb1db9669f92099563022e24552b86dd449a77d12bd9', 'fbce670f69a2448c70f083a5d2de0a3d4b04a076f76904dedb968266e0145815');
INSERT INTO public.entry VALUES (21, 22, 'edited-at-source', '2026-03-28T09:05:00.000Z', 'fbce670f69a2448c70f083a5d2de0a3d4b04a076f76904dedb968266e0145815', '626ff18ead101688c0f2f8650be7cd915ed9745152c06fcc8a4500f831122435', '85cb042742c860be431a05764f1bbc8fe8d0ea84d1be1ee41a3b3d99d7df8b89');
INSERT INTO public.entry VALUES (22, 23, 'incident', '2026-03-29T00:40:00.000Z', '85cb042742c860be431a05764f1bbc8fe8d0ea84d1be1ee41a3b3d99d7df8b89', 'de5606fe3cce18780860d5229307bfae836a60602e94c59c4452270b34b4952c', '5d9aecff75f744d7f7f1989673638bc27d7d194df5cb46ce47db480f54ecfc5d');
INSERT INTO public.entry VALUES (23, 25, 'update', '2026-03-29T00:40:00.000Z', '5d9aecff75f744d7f7f1989673638bc27d7d194df5cb46ce47db480f54ecfc5d', 'cfce1ef2648fe8c72e943c5a8c19fbe6dd75fbcea596801f00d520ce9fa8c361', 'f42c7cc81607243cf68ac1d131884a9cea14daaad2cdb731089eb34036918235');
INSERT INTO public.entry VALUES (24, 29, 'promise-late', '2026-03-29T01:13:00.000Z', 'f42c7cc81607243cf68ac1d131884a9cea14daaad2cdb731089eb34036918235', '53740f59e746e703dacd5caa02a376e171b34de7cc21ba8b9d2798fe3de3c2e6', '1029bd318d3bfc71f1f00aff472d6c11270817c07da3a24d16e6b450a7cc1f02');
INSERT INTO public.entry VALUES (25, 30, 'update', '2026-03-29T01:13:00.000Z', '1029bd318d3bfc71f1f00aff472d6c11270817c07da3a24d16e6b450a7cc1f02', '4ed1260a1d04f965177faf02cbf38efb18b727460df096650877e5667b4a5194', 'e8ec343a8c8fa668d95e3df57a90463054fa37d927786fec4a9281ba9966cb49');
INSERT INTO public.entry VALUES (26, 31, 'impact', '2026-03-29T01:13:00.000Z', 'e8ec343a8c8fa668d95e3df57a90463054fa37d927786fec4a9281ba9966cb49', '68a1d74de2bd95b106e28c4158cfe8c71f6127ec9e3a5eb7b11e2d295ee53576', '4b61284062e84dcf53978b549f5ae355cc5b9fb6a2dd86c131544f09fed42669');
INSERT INTO public.entry VALUES (27, 32, 'update', '2026-03-29T01:58:00.000Z', '4b61284062e84dcf53978b549f5ae355cc5b9fb6a2dd86c131544f09fed42669', '16e50f697792e8d9c241916c1725e6de1134c07c91dccf4699c0a1a1de3e8838', '3ff44a7b365bd396993cc52d14577754b8472105844d6dc0792d8d8d20eff5e3');
INSERT INTO public.entry VALUES (28, 33, 'update', '2026-03-29T02:40:00.000Z', '3ff44a7b365bd396993cc52d14577754b8472105844d6dc0792d8d8d20eff5e3', '023cd67f8b266b09146fa10cfb2c5d488107b6f28a702fa6e8a5dae40fcf0033', '4e9b001e7534ee677c3f0492d6bfa882e13ebb69502d4f98acdab4c11668735f');
INSERT INTO public.entry VALUES (29, 34, 'postmortem-promised', '2026-03-29T02:40:00.000Z', '4e9b001e7534ee677c3f0492d6bfa882e13ebb69502d4f98acdab4c11668735f', 'bcb0a97db25c0b24ec926e6dad24459d8dfcb4bde48aecea39892bf80c359e7a', 'ac8921a38d6b26cc36d6778e3f746b75977cb09f91adf19ec98646126687daeb');
INSERT INTO public.entry VALUES (30, 36, 'postmortem-term', '2026-03-30T08:00:00.000Z', 'ac8921a38d6b26cc36d6778e3f746b75977cb09f91adf19ec98646126687daeb', 'f30fc0d4a1dd970775c53b2dbeff8d360182b6f6a4df9e1791ce9bdde28b7a3f', '9ebb6a19478878214d133d6ef0dfb29d2715b99448fb9035d2c43a6846e291c6');
INSERT INTO public.entry VALUES (31, 37, 'incident', '2026-03-30T09:00:00.000Z', '9ebb6a19478878214d133d6ef0dfb29d2715b99448fb9035d2c43a6846e291c6', '252adbeea74a19c44f7a547db6f0ce38d419f779c9aad7e99b4d9e89c97c0908', 'c14c26819d768f41db3296d0115a61a7429ebee5dab45b4a2ce950d61100880f');
INSERT INTO public.entry VALUES (32, 38, 'update', '2026-03-30T09:00:00.000Z', 'c14c26819d768f41db3296d0115a61a7429ebee5dab45b4a2ce950d61100880f', '323f4b62c909c23ddc571832c6955899a4bfed21c8032df60b2a03f256e876e1', 'deffc356c7b847714e77f3c0c80ba6dc4529b2b9a9fa081f1f391976c2fa9b7e');
INSERT INTO public.entry VALUES (33, 39, 'promise-withdrawn', '2026-03-30T09:00:00.000Z', 'deffc356c7b847714e77f3c0c80ba6dc4529b2b9a9fa081f1f391976c2fa9b7e', '5117369d17783a240de43e4a3af9c10e4a7ed05183f8a9afacf1f4937f453a7e', '8bbb3aa46ba5e9447e1c49835c2b6aa20a8768e965c08e9d2261b9a9bd4f8313');
INSERT INTO public.entry VALUES (34, 40, 'correction', '2026-03-30T09:20:00.000Z', '8bbb3aa46ba5e9447e1c49835c2b6aa20a8768e965c08e9d2261b9a9bd4f8313', '754b428f87940e2f965ad15b8a4c513538a09bc086906825a2c150e71461854f', '2d7ba71e5e7422932887330ba559ef016b885b0112147541e91457a4b410df47');
INSERT INTO public.entry VALUES (35, 41, 'update', '2026-03-30T09:20:00.000Z', '2d7ba71e5e7422932887330ba559ef016b885b0112147541e91457a4b410df47', '5ae436cbb72a84e88afb0638fa9e94aa5313eba15635d4fe4af9a57aeafa33d8', '059f54ec77bee5b450c581250b344fc192769061b2479f97e56ff7c2f2118deb');
INSERT INTO public.entry VALUES (36, 42, 'postmortem-promised', '2026-03-30T09:20:00.000Z', '059f54ec77bee5b450c581250b344fc192769061b2479f97e56ff7c2f2118deb', '10b558a38d760c7b87cafcc04275dc803366eb2e5092b2ea616729faeb9c1f3a', 'f5b51eda204af78401c3fa4d53bc8c103e6bc6755b0523e6bea006a512f0ea41');
INSERT INTO public.entry VALUES (37, 43, 'withdrawal', '2026-03-30T09:20:00.000Z', 'f5b51eda204af78401c3fa4d53bc8c103e6bc6755b0523e6bea006a512f0ea41', '736ddfd2d956383a5cbeedacb45ff3f34b9bb7348aa22f5506a9a17b324c54a2', 'e8cf5f377e0ce870587afbfc71a5fc3bff267254f060fd09f5cb934e8fccc7c2');
INSERT INTO public.entry VALUES (38, 44, 'postmortem-late', '2026-04-01T08:00:00.000Z', 'e8cf5f377e0ce870587afbfc71a5fc3bff267254f060fd09f5cb934e8fccc7c2', 'e9fc2ff6ccff7e22b38f2852430f619373a2113d222a6abd729d17cf5f306a56', 'b01948e24663c0f04e6e4d333d5ae3db0f2ca3bfaeb6884a6614280b899dc8cb');
INSERT INTO public.entry VALUES (39, 45, 'postmortem-declined', '2026-04-01T08:00:00.000Z', 'b01948e24663c0f04e6e4d333d5ae3db0f2ca3bfaeb6884a6614280b899dc8cb', '3cbb7cf2ea0784bbe86c030b053d9ee8e66b328fa45b564110123b66d266c211', 'c387e57c229d906972635a7929efe313b7459eecd49c3414b4d5f2c50fe11725');
INSERT INTO public.entry VALUES (40, 46, 'incident', '2026-04-02T10:00:00.000Z', 'c387e57c229d906972635a7929efe313b7459eecd49c3414b4d5f2c50fe11725', '7be9d0d36f2362a5b191f6c19f266876de60b0d191168e14c5b1f6176b005fa7', 'cc5ccb26777407efc0d080df7fdb3c66dbba3eb256e19b714b849da51732a44c');
INSERT INTO public.entry VALUES (41, 47, 'update', '2026-04-02T10:00:00.000Z', 'cc5ccb26777407efc0d080df7fdb3c66dbba3eb256e19b714b849da51732a44c', '76fda5ecd97ef9524f208f6c942646b9bd25faef9ee06b66c78173e605c7c103', 'a97fd6650fd3d339a377a7f18f8103ef6cc18ab2b080763e1ce645dbb319443b');
INSERT INTO public.entry VALUES (42, 48, 'maintenance', '2026-04-02T10:10:00.000Z', 'a97fd6650fd3d339a377a7f18f8103ef6cc18ab2b080763e1ce645dbb319443b', '07a20de07d56267beb8dc99242b7ccfb9556223fcc6d38574034c91351de8cad', '8a55149d9ab340ff6a7201affbb406d07b45ce809ce5f948ed04fe1ddc92142f');
INSERT INTO public.entry VALUES (43, 49, 'maintenance-update', '2026-04-02T10:10:00.000Z', '8a55149d9ab340ff6a7201affbb406d07b45ce809ce5f948ed04fe1ddc92142f', 'a52212ec1f2f483114acdb2dd77c549011685fe97a54a8f2c45916e474e8c8f6', 'aa99741cfd14c885c50d5841cc5a50a2e152994eadf4449ada391c8a8c659598');
INSERT INTO public.entry VALUES (44, 50, 'maintenance', '2026-04-02T10:10:00.000Z', 'aa99741cfd14c885c50d5841cc5a50a2e152994eadf4449ada391c8a8c659598', '0968ffd1d5d7843648a6c49e5993fc1fb48cb68dcbf72c11c58bd242beb6249b', '37df3b0eb7e53679ef618aff450cf4096ed092e3a318e64d901ac09d75373d40');
INSERT INTO public.entry VALUES (45, 51, 'maintenance-update', '2026-04-02T10:10:00.000Z', '37df3b0eb7e53679ef618aff450cf4096ed092e3a318e64d901ac09d75373d40', '7fefcd6f2aec1e605dd4338ed00ccb01c012f722abcb8295edecb155c1513a38', 'ef70fe06962d92f5230278a52041752e8dcb246677c6c63245ebbd74a97891e5');
INSERT INTO public.entry VALUES (46, 52, 'maintenance', '2026-04-02T10:10:00.000Z', 'ef70fe06962d92f5230278a52041752e8dcb246677c6c63245ebbd74a97891e5', 'e72908bb42f83905dbcc43742c21462bb989d1b56373b6335d7cf68760ade5b6', '8620518afec0d99127ce916d2805caf40ab67e06e2c838a2f38fe233c2dbd2c7');
INSERT INTO public.entry VALUES (47, 53, 'maintenance-update', '2026-04-02T10:10:00.000Z', '8620518afec0d99127ce916d2805caf40ab67e06e2c838a2f38fe233c2dbd2c7', '3fe958ca38190a214e5ede5b0120502792de7e3c713be2b76fb2423cf0107ee7', '0d774eaf831c20f7793d6ce0fddfab11f396b06a32ec78dd9533b693afa867d0');
INSERT INTO public.entry VALUES (48, 54, 'maintenance-correction', '2026-04-02T10:10:00.000Z', '0d774eaf831c20f7793d6ce0fddfab11f396b06a32ec78dd9533b693afa867d0', 'e993bb8de58badbf1d2e3519ab4b69bb8889da2b243b2528e1771e71c9fbf213', '18db7f72bf529897aa223e88fcfc1e55915145fdae99d85e9fd596e774c02ef4');
INSERT INTO public.entry VALUES (49, 55, 'maintenance-withdrawal', '2026-04-02T10:10:00.000Z', '18db7f72bf529897aa223e88fcfc1e55915145fdae99d85e9fd596e774c02ef4', '2e159671cacdafb9e89291d4700634cf13a4312f22e7ce21f4dc88916ea66c61', 'fe34d0d6a69c46c18930ba6cf9e928c704a5a6ae6e3ceeb0649a4783303d0dd5');
INSERT INTO public.entry VALUES (50, 56, 'maintenance-plan', '2026-04-02T12:00:00.000Z', 'fe34d0d6a69c46c18930ba6cf9e928c704a5a6ae6e3ceeb0649a4783303d0dd5', '9e44974d4ab82195567320db33a402ac209cd60a6da9d0e22318e0bc89408325', 'e04c1c879bb0fe001a5fa006cd8fff11acab172c41ab1ef6aed4ca8eeaa8e663');
INSERT INTO public.entry VALUES (51, 57, 'maintenance-update', '2026-04-02T12:00:00.000Z', 'e04c1c879bb0fe001a5fa006cd8fff11acab172c41ab1ef6aed4ca8eeaa8e663', '41b529b6a39158dd48528758f5e4e9f9187eadd5d62e73ae63bcc494a92c01ca', '46531dc5783b68911749242ccd6d833e7abd54bb7027e57229be58cf80917076');
INSERT INTO public.entry VALUES (52, 61, 'maintenance', '2026-04-02T22:00:30.000Z', '46531dc5783b68911749242ccd6d833e7abd54bb7027e57229be58cf80917076', 'e6cae1131defbbc0fc4b10c7102637013f2341805ff7ac896192b698436dfbdb', '5afeda27c00d314e2e85bb23847c827cca82f2ea8dbc8a0bb15cdcac96648e02');
INSERT INTO public.entry VALUES (53, 62, 'maintenance-update', '2026-04-02T22:00:30.000Z', '5afeda27c00d314e2e85bb23847c827cca82f2ea8dbc8a0bb15cdcac96648e02', 'd209ccf4400173034f885dda5863a6d695304ed35d314654201f1d5e0a869bb8', 'c24e83ff2fc6b32555ac4a95b2aba492677e7b7fc14c197ac090f63199730b8a');
INSERT INTO public.entry VALUES (54, 63, 'maintenance-update', '2026-04-02T22:00:30.000Z', 'c24e83ff2fc6b32555ac4a95b2aba492677e7b7fc14c197ac090f63199730b8a', '03401c8b6fca4febf24d62bb0d38fbb54a6211e742bfcbab196cd9f2b3ae6099', '071fce6d9a41c50697ca38d6bcec97cb90ed7418db753019fb2fb82fe25b33bb');
INSERT INTO public.entry VALUES (55, 64, 'maintenance-update', '2026-04-02T23:00:00.000Z', '071fce6d9a41c50697ca38d6bcec97cb90ed7418db753019fb2fb82fe25b33bb', '07fec5ae7858f4041437dd1196d3e8bb054058abc07a709fb3a12448addbf901', '81a21f48ef6f3bbae845173ce7ed6d14615114458e2d104020e3c533fc11bdeb');
INSERT INTO public.entry VALUES (56, 66, 'maintenance', '2026-04-03T00:16:00.000Z', '81a21f48ef6f3bbae845173ce7ed6d14615114458e2d104020e3c533fc11bdeb', 'f0c4069d49ab5e7c77a64cbdb55b476808a88a9d1f9e679db1489a43babb10dd', '672a69ac00c06ae43221e1b48cb46807bc35fa579063b9fdb9351616f4d17f6d');
INSERT INTO public.entry VALUES (57, 67, 'maintenance-update', '2026-04-03T00:16:00.000Z', '672a69ac00c06ae43221e1b48cb46807bc35fa579063b9fdb9351616f4d17f6d', '3d10e6ebc3a751a562ba215a72c735aa896d87ce00042feef606dbda7642e535', '6eef1ebd7852a24c4787b053e20cf6d7a812b73785cf12252555939360ae2563');
INSERT INTO public.entry VALUES (58, 68, 'maintenance-update', '2026-04-03T00:16:00.000Z', '6eef1ebd7852a24c4787b053e20cf6d7a812b73785cf12252555939360ae2563', 'a34f09e9309e5efad8d3f95f836ede31e9a09df0688b0503089e41ea9c98c386', '8fbfaed16d509fca19c05e1004f8ae90ea2abf7d5a75abf492b1e23b771214a8');
INSERT INTO public.entry VALUES (59, 69, 'maintenance-overdue', '2026-04-03T00:16:00.000Z', '8fbfaed16d509fca19c05e1004f8ae90ea2abf7d5a75abf492b1e23b771214a8', 'e8a73f07c234fd20199e4c798a9b6e098086ec546d3373a0025eaf7190fc5991', '5860d5384de7639e4b36443f3122a22352cd7073fcff6dac4ca25631aeb6ef91');
INSERT INTO public.entry VALUES (60, 70, 'maintenance-update', '2026-04-03T00:16:00.000Z', '5860d5384de7639e4b36443f3122a22352cd7073fcff6dac4ca25631aeb6ef91', '356a2f0d68ee8ea0adbc5c20303e26b7ebe88baaae719c8e6c3f2a3230a5da90', '7f0fa88ab59f75ac7901b46e3cddabcf271c9541a34bda511deb4af8e295d3b3');
INSERT INTO public.entry VALUES (61, 71, 'maintenance-update', '2026-04-03T01:01:00.000Z', '7f0fa88ab59f75ac7901b46e3cddabcf271c9541a34bda511deb4af8e295d3b3', '3b186a71eea38b44358f204601586db9aa9af09016a1dd7b7b23c616ca5e79e1', 'fdd69179fbbda7acad7bc5f9bc1591d3439841aee988e4bc577a89d18699e0da');
INSERT INTO public.entry VALUES (62, 73, 'link', '2026-04-03T08:00:00.000Z', 'fdd69179fbbda7acad7bc5f9bc1591d3439841aee988e4bc577a89d18699e0da', '6286262c3c0dcc88119ba26854e01277911772d6b93be53ed739e719da5da426', '31112af3af274a656b5e8f7fb271c74763590daa4ecf390bf3827253750c6c82');
INSERT INTO public.entry VALUES (63, 74, 'unlink', '2026-04-03T08:00:00.000Z', '31112af3af274a656b5e8f7fb271c74763590daa4ecf390bf3827253750c6c82', '6286262c3c0dcc88119ba26854e01277911772d6b93be53ed739e719da5da426', 'e925dc04d00ca1e67f1a0fa421956b3995383f727af775731fcac3ab841da8e5');
INSERT INTO public.entry VALUES (64, 75, 'link', '2026-04-03T08:00:00.000Z', 'e925dc04d00ca1e67f1a0fa421956b3995383f727af775731fcac3ab841da8e5', '2d644bbe40763a0149408839c662944baa3a2ad6e779072ba1131e06af53e87e', '5225890d2c3f5beb5c03b20b7d6750ae55c8433d51d0abf9e57577ab5a62b7ca');
INSERT INTO public.entry VALUES (65, 80, 'looks', '2026-04-03T08:00:00.000Z', '5225890d2c3f5beb5c03b20b7d6750ae55c8433d51d0abf9e57577ab5a62b7ca', 'e4ee91dd2560438fa3c91f32ef4b1666b56755c7065358cf020014b9715608cd', '32993a8538cbe1c69578fcc724471738c1efcb2a68028ebfda3b4a01be71c743');
INSERT INTO public.entry VALUES (66, 81, 'languages', '2026-04-03T08:00:00.000Z', '32993a8538cbe1c69578fcc724471738c1efcb2a68028ebfda3b4a01be71c743', 'ad8c86052237589f81ccb5436407d5c6f28c75b1e6594422ba2848897d053ff4', 'c923fb7f94b9381ef693c3e60c4ec42b93eb344f54c9a7a20ba4988d89c32ec8');
INSERT INTO public.entry VALUES (67, 83, 'imprint', '2026-04-03T08:00:00.000Z', 'c923fb7f94b9381ef693c3e60c4ec42b93eb344f54c9a7a20ba4988d89c32ec8', '1d8de428a9115efc7bdb6934a09c610cb31a50c3c83a501ae9fb124faadae45a', 'd6514ed4c6a5fb17470077bbd4c579296cc0e32d52110b96b7ee011de6bedb55');
INSERT INTO public.entry VALUES (68, 84, 'postmortem', '2026-04-03T09:01:00.000Z', 'd6514ed4c6a5fb17470077bbd4c579296cc0e32d52110b96b7ee011de6bedb55', '183e46cb461cf03f98e1180f1f948226915ade0bc0f1f09502a0006b4f742cca', 'e5ad14045f8e666ed807dbe4c0eaf8c5ca43e5a04d77a7437b179887b481c1b8');
INSERT INTO public.entry VALUES (69, 85, 'postmortem', '2026-04-03T09:02:00.000Z', 'e5ad14045f8e666ed807dbe4c0eaf8c5ca43e5a04d77a7437b179887b481c1b8', '6d1a4ba662b3822be437ed8575daf281b4a95afd7cdf5098909771a077faef60', '5597c0b7b5c6eb70e97bde85801618987b9039e25cbedfec2258f114f15dae72');
INSERT INTO public.entry VALUES (70, 86, 'continued', '2026-04-03T10:00:00.000Z', '5597c0b7b5c6eb70e97bde85801618987b9039e25cbedfec2258f114f15dae72', '86732d32312f04c533e8212e5d300c558b1784362749f532711599ba75d52e54', 'da9d99483db75780d8b25e17a9396c9367e2fff45725836bb9f8018de6490b61');
INSERT INTO public.entry VALUES (71, 87, 'redaction', '2026-04-03T10:10:00.000Z', 'da9d99483db75780d8b25e17a9396c9367e2fff45725836bb9f8018de6490b61', '5775da0c6f5ad08e313d3d9f64d7d4db761a074f9a08fb04362493d8062dadb2', '2a67879a169db16cf64b1f4049f8f05d7c9d654ec58ba6d008e5f588881c595c');
INSERT INTO public.erasure VALUES (87);
INSERT INTO public.event VALUES (1, 'page', 1, 'PageSettingsChanged', 1, '{"about":null,"name":{"hash":"01de4e53e41637b0aaa0c7db5775f534c306f5c39f97cecad2f3937de60a8263","salt":"00000000000000000000000000000003","text":"Status"},"pageId":"k00000000002","timeZone":"Europe/Berlin","url":"https://status.example.com"}', '2026-03-28T09:00:00.000Z', '2026-03-28T09:00:00.000Z', 'clock', 'page/first-settings/k00000000001');
INSERT INTO public.event VALUES (2, 'page', 2, 'SigningKeyTold', 1, '{"keyId":"kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k","publicKey":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}', '2026-03-28T09:00:00.000Z', '2026-03-28T09:00:00.000Z', 'clock', 'signing-key/kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k/after/0');
INSERT INTO public.event VALUES (3, 'features', 1, 'ProductAdded', 1, '{"description":{"hash":"835793490c5e87fee993509a098b29767d4c96d2edf6858ff29575e4f290865c","salt":"00000000000000000000000000000007","text":"What friends write with"},"name":{"hash":"ccb0f3b5f27c2f379d72e8327804c92474f73244fc661c6dd4e39327b43f7db8","salt":"00000000000000000000000000000006","text":"Messenger"},"productId":"k00000000005"}', '2026-03-28T09:00:00.000Z', '2026-03-28T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-4');
INSERT INTO public.event VALUES (4, 'features', 2, 'FeatureAdded', 1, '{"description":null,"featureId":"k00000000009","name":{"hash":"1943390da56c8da60c1f32a0534b3667668d986c35a0fabcb79adadd7c556323","salt":"0000000000000000000000000000000a","text":"Messages"},"productId":"k00000000005"}', '2026-03-28T09:00:00.000Z', '2026-03-28T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-8');
INSERT INTO public.event VALUES (5, 'features', 3, 'FeatureAdded', 1, '{"description":{"hash":"21f8819a08f6c4b228156a37ac6d1f914309293e717e8f2778ac8e261ccbc08f","salt":"0000000000000000000000000000000e","text":"Voice and video"},"featureId":"k0000000000c","name":{"hash":"dd7b13d0e6155ee55380987cdc13d76c1484c931392415ac1539d6303da5a02e","salt":"0000000000000000000000000000000d","text":"Calls"},"productId":"k00000000005"}', '2026-03-28T09:00:00.000Z', '2026-03-28T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-11');
INSERT INTO public.event VALUES (6, 'features', 4, 'ProductAdded', 1, '{"description":null,"name":{"hash":"da5d919a41c1b184176da1ea5c78d56015bbb5ea668dbe07e5d072f832c7dcf8","salt":"00000000000000000000000000000011","text":"Photos"},"productId":"k0000000000g"}', '2026-03-28T09:00:00.000Z', '2026-03-28T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-15');
INSERT INTO public.event VALUES (7, 'features', 5, 'FeatureAdded', 1, '{"description":null,"featureId":"k0000000000j","name":{"hash":"8c9c6291e380eb39c7291b2d8b5a4df31cab9e8c898b8d43664563b065ebcc45","salt":"00000000000000000000000000000014","text":"Feed"},"productId":"k0000000000g"}', '2026-03-28T09:00:00.000Z', '2026-03-28T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-18');
INSERT INTO public.event VALUES (8, 'features', 6, 'ProductAdded', 1, '{"description":null,"name":{"hash":"b1b39812dc761debe6f17a0f44299ba08b422b6a8d3fe3452d4f10bf8b8a772e","salt":"00000000000000000000000000000017","text":"Guest book"},"productId":"k0000000000m"}', '2026-03-28T09:00:00.000Z', '2026-03-28T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-21');
INSERT INTO public.event VALUES (9, 'features', 7, 'FeatureAdded', 1, '{"description":null,"featureId":"k0000000000p","name":{"hash":"ef56185e96fcad2e5f7904c0232854b63823ee0c42a438ec0edf42e888fc7599","salt":"0000000000000000000000000000001a","text":"Entries"},"productId":"k0000000000m"}', '2026-03-28T09:00:00.000Z', '2026-03-28T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-24');
INSERT INTO public.event VALUES (10, 'page', 3, 'PageSettingsChanged', 1, '{"about":{"hash":"c924cfb09b61c174c25f229e1a4ad01feaba2f9b90fa25a562fe1f03565387b6","salt":"0000000000000000000000000000001e","text":"We are **moving** to another data centre, <script>alert(1)</script> and all."},"name":{"hash":"c6f8933f1ce3c8e79c8f8220eadeb10a13eb4cc51b055a37ed29da1648daa8b6","salt":"0000000000000000000000000000001d","text":"Status of “Friends”"},"pageId":"k00000000002","timeZone":"Europe/Berlin","url":"https://status.example.com"}', '2026-03-28T09:05:00.000Z', '2026-03-28T09:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-27');
INSERT INTO public.event VALUES (11, 'features', 8, 'ProductRenamed', 1, '{"description":null,"name":{"hash":"e3b4237937aaa31277b3efa4dbc12c1378b2d75c70d829f1540469016243756f","salt":"00000000000000000000000000000020","text":"Pictures"},"productId":"k0000000000g"}', '2026-03-28T09:05:00.000Z', '2026-03-28T09:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-31');
INSERT INTO public.event VALUES (12, 'features', 9, 'FeatureRenamed', 1, '{"description":{"hash":"9a49cab4ec3b7881e93527de3b37cac1df0b15e8397a4cf9d7364fd79cc683e5","salt":"00000000000000000000000000000023","text":"Quotes \" '' and <b>tags</b> & \"entities\", שלום, 👩‍🚒, `code` and {{t 2026-03-29T01:30Z}}."},"featureId":"k0000000000j","name":{"hash":"08c990ed9b2eab241cdc1f01b228a662c74adccf3f3810148942634a30300270","salt":"00000000000000000000000000000022","text":"Timeline"}}', '2026-03-28T09:05:00.000Z', '2026-03-28T09:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-33');
INSERT INTO public.event VALUES (13, 'features', 10, 'FeatureArchived', 1, '{"archived":true,"featureId":"k0000000000p"}', '2026-03-28T09:05:00.000Z', '2026-03-28T09:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-36');
INSERT INTO public.event VALUES (14, 'features', 11, 'ProductArchived', 1, '{"archived":true,"productId":"k0000000000m"}', '2026-03-28T09:05:00.000Z', '2026-03-28T09:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-37');
INSERT INTO public.event VALUES (15, 'features', 12, 'CatalogueOrdered', 1, '{"products":[{"features":["k0000000000j"],"productId":"k0000000000g"},{"features":["k0000000000c","k00000000009"],"productId":"k00000000005"},{"features":["k0000000000p"],"productId":"k0000000000m"}]}', '2026-03-28T09:05:00.000Z', '2026-03-28T09:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-38');
INSERT INTO public.event VALUES (16, 'features', 13, 'StandingStatusSet', 1, '{"featureId":"k0000000000j","from":"operational","to":"degraded_performance"}', '2026-03-28T09:05:00.000Z', '2026-03-28T09:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-39');
INSERT INTO public.event VALUES (17, 'features', 14, 'AlternativeSet', 1, '{"alternative":{"hash":"8196e135fe60a2a689fa92702644c37de2d0c8c788840cf1246177df43bb1c9a","salt":"00000000000000000000000000000029","text":"Quotes \" '' and <b>tags</b> & \"entities\", שלום, 👩‍🚒, `code` and {{t 2026-03-29T01:30Z}}."},"featureId":"k0000000000j"}', '2026-03-28T09:05:00.000Z', '2026-03-28T09:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-40');
INSERT INTO public.event VALUES (18, 'incident/k00000000017', 1, 'IncidentDeclared', 1, '{"backfilled":true,"title":{"hash":"b36e00ec28004fced29aa2389d4282e6acdaa8d30aaed4344d92cecfaae26fb5","salt":"00000000000000000000000000000030","text":"The timeline was empty"}}', '2026-02-27T10:00:00.000Z', '2026-03-28T09:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-42');
INSERT INTO public.event VALUES (19, 'incident/k00000000017', 2, 'SeveritySet', 1, '{"severity":"SEV3"}', '2026-03-28T09:05:00.000Z', '2026-03-28T09:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-42');
INSERT INTO public.event VALUES (39, 'incident/k00000000024', 3, 'PromiseWithdrawn', 1, '{"due":"2026-03-30T09:30:00.000Z","reason":{"hash":"a32b49703d6c697b7cddbfbbe885c7ee90c40723eb8badca771b239123b857c7","salt":"00000000000000000000000000000051","text":"We wait for others."}}', '2026-03-30T09:00:00.000Z', '2026-03-30T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-80');
INSERT INTO public.event VALUES (20, 'incident/k00000000017', 3, 'UpdatePublished', 1, '{"features":[{"featureId":"k0000000000j","from":"operational","to":"major_outage"}],"nextUpdateBy":null,"status":"investigating","text":{"hash":"a494161f2a201e53b84e115c9fedfb30d19dcdbd7ad561d8f8a9330fe831d263","salt":"0000000000000000000000000000002e","text":"Nobody saw pictures."},"updateId":"k00000000018"}', '2026-02-27T10:00:00.000Z', '2026-03-28T09:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-42');
INSERT INTO public.event VALUES (21, 'incident/k00000000017', 4, 'UpdatePublished', 1, '{"features":[{"featureId":"k0000000000j","from":"major_outage","to":"operational"}],"nextUpdateBy":null,"status":"resolved","text":{"hash":"c428f92a828f81af047b2bba8957bbae555f485eb53acf23b15a1dc308aa9ad8","salt":"0000000000000000000000000000002f","text":"They are back."},"updateId":"k00000000019"}', '2026-02-27T11:20:00.000Z', '2026-03-28T09:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-42');
INSERT INTO public.event VALUES (22, 'incident/k00000000017', 5, 'UpdateEditedAtSource', 1, '{"editedAt":"2026-02-27T15:00:00.000Z","updateId":"k00000000019"}', '2026-02-27T15:00:00.000Z', '2026-03-28T09:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-42');
INSERT INTO public.event VALUES (23, 'incident/k0000000001e', 1, 'IncidentDeclared', 1, '{"backfilled":false,"title":{"hash":"3fad10b533a32c5ecd5dc558b7653aebfcb40b679467516f4a85a4e5d886d849","salt":"00000000000000000000000000000035","text":"Messages are late & lost"}}', '2026-03-29T00:40:00.000Z', '2026-03-29T00:40:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-49');
INSERT INTO public.event VALUES (24, 'incident/k0000000001e', 2, 'SeveritySet', 1, '{"severity":"SEV2"}', '2026-03-29T00:40:00.000Z', '2026-03-29T00:40:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-49');
INSERT INTO public.event VALUES (25, 'incident/k0000000001e', 3, 'UpdatePublished', 1, '{"features":[{"featureId":"k00000000009","from":"operational","to":"partial_outage"}],"nextUpdateBy":"2026-03-29T01:10:00.000Z","status":"investigating","text":{"hash":"f91b1eb88c328fafd897b6e80bb257a2a26f118f8c7d5224132fcc1244789209","salt":"00000000000000000000000000000034","text":"Quotes \" '' and <b>tags</b> & \"entities\", שלום, 👩‍🚒, `code` and {{t 2026-03-29T01:30Z}}."},"updateId":"k0000000001f"}', '2026-03-29T00:40:00.000Z', '2026-03-29T00:40:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-49');
INSERT INTO public.event VALUES (26, 'incident/k0000000001e', 4, 'NoteAdded', 1, '{"noteId":"k0000000001j","text":{"hash":"9fa58c62142e20e0669fe0012aff13c267a730bab17e6c9e59458bc86ee5a77b","salt":"00000000000000000000000000000038","text":"Internal: the queue is full on rack 7."}}', '2026-03-29T00:40:00.000Z', '2026-03-29T00:40:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-54');
INSERT INTO public.event VALUES (27, 'incident/k0000000001e', 5, 'SeveritySet', 1, '{"severity":"SEV1"}', '2026-03-29T00:40:00.000Z', '2026-03-29T00:40:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-57');
INSERT INTO public.event VALUES (28, 'incident/k0000000001e', 6, 'MilestoneMarked', 1, '{"at":"2026-03-29T00:31:00.000Z","milestone":"detected"}', '2026-03-29T00:31:00.000Z', '2026-03-29T00:40:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-58');
INSERT INTO public.event VALUES (29, 'incident/k0000000001e', 7, 'PromiseRanOut', 1, '{"due":"2026-03-29T01:10:00.000Z"}', '2026-03-29T01:13:00.000Z', '2026-03-29T01:13:00.000Z', 'clock', 'promise/k0000000001e/late/2026-03-29T01:10:00.000Z');
INSERT INTO public.event VALUES (30, 'incident/k0000000001e', 8, 'UpdatePublished', 1, '{"features":[{"featureId":"k00000000009","from":"partial_outage","to":"major_outage"},{"featureId":"k0000000000c","from":"operational","to":"degraded_performance"}],"nextUpdateBy":"2026-03-29T02:00:00.000Z","status":"identified","text":{"hash":"95ddaa13cc4a16412b25573b1a8513ce47598b79f484dff33a229722f3882fb5","salt":"0000000000000000000000000000003d","text":"A queue ran full."},"updateId":"k0000000001o"}', '2026-03-29T01:05:00.000Z', '2026-03-29T01:13:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-59');
INSERT INTO public.event VALUES (31, 'incident/k0000000001e', 9, 'ImpactOverridden', 1, '{"impact":"critical","reason":{"hash":"e9476dd54ad3b09478319703bb4b56ec281fe2e9f567de41241a6edd2c845a8e","salt":"0000000000000000000000000000003f","text":"Nobody could write."}}', '2026-03-29T01:13:00.000Z', '2026-03-29T01:13:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-62');
INSERT INTO public.event VALUES (32, 'incident/k0000000001e', 10, 'UpdatePublished', 1, '{"features":[{"featureId":"k00000000009","from":"major_outage","to":"operational"},{"featureId":"k0000000000c","from":"degraded_performance","to":"operational"}],"nextUpdateBy":null,"status":"monitoring","text":{"hash":"bee55b18daaf7a4a6aec75441bc76c534c45fed09c6f17d7a774ddda80c21244","salt":"00000000000000000000000000000042","text":"The queue drains."},"updateId":"k0000000001t"}', '2026-03-29T01:58:00.000Z', '2026-03-29T01:58:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-64');
INSERT INTO public.event VALUES (33, 'incident/k0000000001e', 11, 'UpdatePublished', 1, '{"features":[],"nextUpdateBy":null,"status":"resolved","text":{"hash":"e89546306802c88677b80dd8100721dcbf47a18c2ce1fa0594cb58f385d53499","salt":"00000000000000000000000000000045","text":"All messages have arrived."},"updateId":"k0000000001w"}', '2026-03-29T02:40:00.000Z', '2026-03-29T02:40:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-67');
INSERT INTO public.event VALUES (34, 'postmortem/k0000000001e', 1, 'PostmortemPromised', 1, '{"due":"2026-04-03T21:59:00.000Z"}', '2026-03-29T02:40:00.000Z', '2026-03-29T02:40:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-67');
INSERT INTO public.event VALUES (35, 'postmortem/k0000000001e', 2, 'PostmortemDraftSaved', 1, '{"actionItems":[{"due":"2026-04-30","owner":{"hash":"a45dd5b7176822df31309be8a73329a598825d473f1c7ace2e28288968452d95","salt":"00000000000000000000000000000049","text":"Ada"},"title":{"hash":"d0dbd1d9598f28b5855220cfece1ba4a4596be638542531ad8ff1b5b0fff5a4e","salt":"00000000000000000000000000000048","text":"Watch the queue"}}],"sections":{"summary":{"hash":"d70d996b16771fcb643563b2058a1b021d02066ccad96e880f4778704c07f64a","salt":"00000000000000000000000000000047","text":"Internal until published: a queue ran full."}}}', '2026-03-30T08:00:00.000Z', '2026-03-30T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-70');
INSERT INTO public.event VALUES (36, 'page', 4, 'PostmortemTermSet', 1, '{"workingDays":1}', '2026-03-30T08:00:00.000Z', '2026-03-30T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-74');
INSERT INTO public.event VALUES (37, 'incident/k00000000024', 1, 'IncidentDeclared', 1, '{"backfilled":false,"title":{"hash":"64723732409b80f192ac18861a7fbadb36bd3ea0b8552dd92155ff7443e446a6","salt":"0000000000000000000000000000004f","text":"Pictures do not load"}}', '2026-03-30T09:00:00.000Z', '2026-03-30T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-75');
INSERT INTO public.event VALUES (38, 'incident/k00000000024', 2, 'UpdatePublished', 1, '{"features":[{"featureId":"k0000000000j","from":"operational","to":"major_outage"}],"nextUpdateBy":"2026-03-30T09:30:00.000Z","status":"investigating","text":{"hash":"851aabedafc71660ad1506188d62be1c7a72350f71be46d374d3e230897a25df","salt":"0000000000000000000000000000004e","text":"Pictures are missing & nobody knows why."},"updateId":"k00000000025"}', '2026-03-30T09:00:00.000Z', '2026-03-30T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-75');
INSERT INTO public.event VALUES (76, 'links', 4, 'IncidentsLinked', 1, '{"incidentId":"k0000000002l","otherId":"k00000000017","public":false,"relation":"same_cause_as"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-151');
INSERT INTO public.event VALUES (40, 'incident/k00000000024', 4, 'UpdateCorrected', 1, '{"change":"fact","reason":{"hash":"58a9d0acfdb9b3bc16816f0592d20e6d7ba8eb0235565fc999f33e3143d1adc5","salt":"00000000000000000000000000000054","text":"We knew it by then."},"revision":2,"text":{"hash":"7e7f87fb597f538a2f7c2360e275aa06ead1d2c3fd0cc2d5acb675246a2f0cec","salt":"00000000000000000000000000000053","text":"Pictures are missing: a disk is full."},"updateId":"k00000000025"}', '2026-03-30T09:20:00.000Z', '2026-03-30T09:20:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-82');
INSERT INTO public.event VALUES (41, 'incident/k00000000024', 5, 'UpdatePublished', 1, '{"features":[{"featureId":"k0000000000j","from":"major_outage","to":"operational"}],"nextUpdateBy":null,"status":"resolved","text":{"hash":"0e18dd92f6060988b276d9ec38ffc9de93d9f690e749eab70f1e13625d77297e","salt":"00000000000000000000000000000057","text":"Pictures load <again>."},"updateId":"k0000000002e"}', '2026-03-30T09:20:00.000Z', '2026-03-30T09:20:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-85');
INSERT INTO public.event VALUES (42, 'postmortem/k00000000024', 1, 'PostmortemPromised', 1, '{"due":"2026-03-31T21:59:00.000Z"}', '2026-03-30T09:20:00.000Z', '2026-03-30T09:20:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-85');
INSERT INTO public.event VALUES (43, 'incident/k00000000024', 6, 'UpdateWithdrawn', 1, '{"reason":{"hash":"da92209031b949f4a42728513ba065bc536999c65b72f5b731a4bdc354ced749","salt":"00000000000000000000000000000059","text":"It was said too early."},"updateId":"k0000000002e"}', '2026-03-30T09:20:00.000Z', '2026-03-30T09:20:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-88');
INSERT INTO public.event VALUES (44, 'postmortem/k00000000024', 2, 'PostmortemRanOut', 1, '{"due":"2026-03-31T21:59:00.000Z"}', '2026-04-01T08:00:00.000Z', '2026-04-01T08:00:00.000Z', 'clock', 'postmortem/k00000000024/late/2026-03-31T21:59:00.000Z');
INSERT INTO public.event VALUES (45, 'postmortem/k00000000024', 3, 'PostmortemDeclined', 1, '{"reason":{"hash":"7564c1b8a44569230f2b15de47b887cfe8b6839e8b0c2cbbeefaf56b2711b69f","salt":"0000000000000000000000000000005b","text":"The disk is gone & so is the data."}}', '2026-04-01T08:00:00.000Z', '2026-04-01T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-90');
INSERT INTO public.event VALUES (46, 'incident/k0000000002l', 1, 'IncidentDeclared', 1, '{"backfilled":false,"title":{"hash":"e509fe949f3c57fd59ee171941a1719ad97b1acab397a461ee705c920b67e1ef","salt":"00000000000000000000000000000060","text":"Calls have no sound"}}', '2026-04-02T10:00:00.000Z', '2026-04-02T10:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-92');
INSERT INTO public.event VALUES (48, 'maintenance/k0000000002q', 1, 'MaintenanceScheduled', 1, '{"endsByItself":false,"features":["k00000000009"],"scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-02T23:30:00.000Z","seriesId":null,"startsByItself":true,"title":{"hash":"77a5116aac1b9438cd735f907de1aba8227b9952dd0bb0d09367da9f459ef786","salt":"00000000000000000000000000000065","text":"We move the message store"}}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-97');
INSERT INTO public.event VALUES (49, 'maintenance/k0000000002q', 2, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"scheduled","text":{"hash":"02abec7f6eb9d2246cc6c84ac8891b12afc4b4477fbe13b340373daf422bc287","salt":"00000000000000000000000000000064","text":"Messages **pause** for up to an hour & a half."},"updateId":"k0000000002r"}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-97');
INSERT INTO public.event VALUES (50, 'maintenance/k0000000002v', 1, 'MaintenanceScheduled', 1, '{"endsByItself":false,"features":["k00000000009"],"scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-02T23:30:00.000Z","seriesId":null,"startsByItself":true,"title":{"hash":"d0d39bc2fa9f9fc5bc0e0579ce6954187926fc3db082858865803ecc9ebd31ce","salt":"0000000000000000000000000000006a","text":"We change a certificate"}}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-102');
INSERT INTO public.event VALUES (51, 'maintenance/k0000000002v', 2, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"scheduled","text":{"hash":"5a709bffd4e327873dd3daa82c139983302be6b68b31d3c78f5043dcd76b824f","salt":"00000000000000000000000000000069","text":"Nobody should notice."},"updateId":"k0000000002w"}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-102');
INSERT INTO public.event VALUES (52, 'maintenance/k00000000030', 1, 'MaintenanceScheduled', 1, '{"endsByItself":false,"features":["k00000000009"],"scheduledFor":"2026-05-02T22:00:00.000Z","scheduledUntil":"2026-05-02T23:00:00.000Z","seriesId":null,"startsByItself":true,"title":{"hash":"053d1803c187181de05045281955ed6dde86dda53af1fff56dba724ce14fd648","salt":"0000000000000000000000000000006f","text":"We change a certificate"}}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-107');
INSERT INTO public.event VALUES (53, 'maintenance/k00000000030', 2, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"scheduled","text":{"hash":"de7848dcacea42d30c7a27cc39297ebcf46865b4c2d77fd0094ee20497750f3b","salt":"0000000000000000000000000000006e","text":"Nobody should notice."},"updateId":"k00000000031"}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-107');
INSERT INTO public.event VALUES (54, 'maintenance/k0000000002q', 3, 'MaintenanceUpdateCorrected', 1, '{"change":"addition","reason":{"hash":"de77bde2b2fa2f0fdacc34b47ad9feb45fd12a378c92c618762ff6964bfaef9f","salt":"00000000000000000000000000000072","text":"Many asked about calls."},"revision":2,"text":{"hash":"a21dcb594cb50ff52d0e44c0ee63cebfce422ae51a511386b07e0f46cba046ce","salt":"00000000000000000000000000000071","text":"Messages **pause** for up to an hour & a half. Calls go on."},"updateId":"k0000000002r"}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-112');
INSERT INTO public.event VALUES (55, 'maintenance/k0000000002v', 3, 'MaintenanceUpdateWithdrawn', 1, '{"reason":{"hash":"2c2e1e1351f40dd174b905010f8fd480bfa5c27a6e67c85a4bcb32123eeefd68","salt":"00000000000000000000000000000074","text":"It was announced twice."},"updateId":"k0000000002w"}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-115');
INSERT INTO public.event VALUES (56, 'maintenance/k0000000002q', 4, 'MaintenancePlanChanged', 1, '{"endsByItself":false,"features":["k00000000009"],"reason":{"hash":"20155f935082459c167c84455baf62282796d2e9c770237fcdf7c62031c202ae","salt":"00000000000000000000000000000076","text":"Copying takes longer than we thought."},"scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-03T00:00:00.000Z","startsByItself":true}', '2026-04-02T12:00:00.000Z', '2026-04-02T12:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-117');
INSERT INTO public.event VALUES (57, 'maintenance/k0000000002v', 4, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"cancelled","text":{"hash":"b25c2fb5f0f5309886d26e5c3e7fa8485a4c9b166bcbb06eb373afef1852d815","salt":"00000000000000000000000000000079","text":"The certificate renews itself."},"updateId":"k0000000003c"}', '2026-04-02T12:00:00.000Z', '2026-04-02T12:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-119');
INSERT INTO public.event VALUES (58, 'series/k0000000003f', 1, 'SeriesStarted', 1, '{"announcedDaysBefore":7,"endsByItself":true,"features":["k00000000009"],"minutes":45,"rule":"FREQ=WEEKLY;BYDAY=FR","startsAt":"2026-04-03T02:00","startsByItself":true,"text":{"hash":"4d943bc468ff73f7b5ac53a434cb5415558545b38cc3489723950c02e7f692bc","salt":"0000000000000000000000000000007d","text":"Messages may be late."},"timeZone":"Europe/Berlin","title":{"hash":"0d4343986603a6bb380361ae75c6d1fe1a15136480c739f6c2c8b60a452e52f1","salt":"0000000000000000000000000000007c","text":"The weekly tidying"}}', '2026-04-02T12:00:00.000Z', '2026-04-02T12:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-122');
INSERT INTO public.event VALUES (59, 'series/k0000000003f', 2, 'SeriesChanged', 1, '{"announcedDaysBefore":7,"endsByItself":true,"features":["k00000000009"],"minutes":60,"rule":"FREQ=WEEKLY;BYDAY=FR","startsAt":"2026-04-03T02:00","startsByItself":true,"text":{"hash":"e999c1e642b92034c7bd40258702e624407200c4037606b14d30f3969b6cabff","salt":"00000000000000000000000000000080","text":"Messages may be late."},"timeZone":"Europe/Berlin","title":{"hash":"d87258810984bb55c99cd0a580a09f387f4b5d6078d5511b42fa6dfe4054ebef","salt":"0000000000000000000000000000007f","text":"The weekly tidying"}}', '2026-04-02T12:00:00.000Z', '2026-04-02T12:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-126');
INSERT INTO public.event VALUES (60, 'series/k0000000003f', 3, 'WindowReached', 1, '{"maintenanceId":"k0000000003l","scheduledFor":"2026-04-03T00:00:00.000Z"}', '2026-04-02T22:00:30.000Z', '2026-04-02T22:00:30.000Z', 'clock', 'series/k0000000003f/window/2026-04-03T00:00:00.000Z');
INSERT INTO public.event VALUES (61, 'maintenance/k0000000003l', 1, 'MaintenanceScheduled', 1, '{"endsByItself":true,"features":["k00000000009"],"scheduledFor":"2026-04-03T00:00:00.000Z","scheduledUntil":"2026-04-03T01:00:00.000Z","seriesId":"k0000000003f","startsByItself":true,"title":{"hash":"4b27a775539d82c21076f15869c9cb4c09097a26a89fc72cec605d0233332cbd","salt":"00000000000000000000000000000084","text":"The weekly tidying"}}', '2026-04-02T22:00:30.000Z', '2026-04-02T22:00:30.000Z', 'clock', 'series/k0000000003f/window/2026-04-03T00:00:00.000Z');
INSERT INTO public.event VALUES (62, 'maintenance/k0000000003l', 2, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"scheduled","text":{"hash":"dca8a2e11b284a6f53967c6c971da76b78be7ab4803c000521ab304d5bde89cf","salt":"00000000000000000000000000000083","text":"Messages may be late."},"updateId":"k0000000003m"}', '2026-04-02T22:00:30.000Z', '2026-04-02T22:00:30.000Z', 'clock', 'series/k0000000003f/window/2026-04-03T00:00:00.000Z');
INSERT INTO public.event VALUES (63, 'maintenance/k0000000002q', 5, 'MaintenanceUpdatePublished', 1, '{"features":[{"featureId":"k00000000009","from":"operational","to":"under_maintenance"}],"status":"in_progress","text":null,"updateId":"k0000000003p"}', '2026-04-02T22:00:00.000Z', '2026-04-02T22:00:30.000Z', 'clock', 'maintenance/k0000000002q/1/start/2026-04-02T22:00:00.000Z');
INSERT INTO public.event VALUES (64, 'maintenance/k0000000002q', 6, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"verifying","text":{"hash":"b7e5766e8e9cc282226b7b44334fbda2412f18bc7a473e8f00015387feaf1360","salt":"00000000000000000000000000000088","text":"All is copied. We are looking at it."},"updateId":"k0000000003r"}', '2026-04-02T23:00:00.000Z', '2026-04-02T23:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-134');
INSERT INTO public.event VALUES (65, 'series/k0000000003f', 4, 'WindowReached', 1, '{"maintenanceId":"k0000000003t","scheduledFor":"2026-04-10T00:00:00.000Z"}', '2026-04-03T00:16:00.000Z', '2026-04-03T00:16:00.000Z', 'clock', 'series/k0000000003f/window/2026-04-10T00:00:00.000Z');
INSERT INTO public.event VALUES (66, 'maintenance/k0000000003t', 1, 'MaintenanceScheduled', 1, '{"endsByItself":true,"features":["k00000000009"],"scheduledFor":"2026-04-10T00:00:00.000Z","scheduledUntil":"2026-04-10T01:00:00.000Z","seriesId":"k0000000003f","startsByItself":true,"title":{"hash":"cb1cb28d5a270b26204d2c78f4aac203f6aa5d9da4f67f1bf5de9f02180fdfb7","salt":"0000000000000000000000000000008c","text":"The weekly tidying"}}', '2026-04-03T00:16:00.000Z', '2026-04-03T00:16:00.000Z', 'clock', 'series/k0000000003f/window/2026-04-10T00:00:00.000Z');
INSERT INTO public.event VALUES (67, 'maintenance/k0000000003t', 2, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"scheduled","text":{"hash":"8030da2309f5992680162290fa888f96d8500697c954a18ce7baef0803511751","salt":"0000000000000000000000000000008b","text":"Messages may be late."},"updateId":"k0000000003u"}', '2026-04-03T00:16:00.000Z', '2026-04-03T00:16:00.000Z', 'clock', 'series/k0000000003f/window/2026-04-10T00:00:00.000Z');
INSERT INTO public.event VALUES (68, 'maintenance/k0000000003l', 3, 'MaintenanceUpdatePublished', 1, '{"features":[{"featureId":"k00000000009","from":"operational","to":"under_maintenance"}],"status":"in_progress","text":null,"updateId":"k0000000003x"}', '2026-04-03T00:00:00.000Z', '2026-04-03T00:16:00.000Z', 'clock', 'maintenance/k0000000003l/0/start/2026-04-03T00:00:00.000Z');
INSERT INTO public.event VALUES (69, 'maintenance/k0000000002q', 7, 'MaintenanceOverdue', 1, '{"due":"2026-04-03T00:00:00.000Z","what":"end"}', '2026-04-03T00:16:00.000Z', '2026-04-03T00:16:00.000Z', 'clock', 'maintenance/k0000000002q/1/end-overdue/2026-04-03T00:00:00.000Z');
INSERT INTO public.event VALUES (70, 'maintenance/k0000000002q', 8, 'MaintenanceUpdatePublished', 1, '{"features":[{"featureId":"k00000000009","from":"under_maintenance","to":"operational"}],"status":"completed","text":{"hash":"ba63d5036b715a1e02fe306e3b63e34999ab69066e4c0de30800219928d10bf2","salt":"00000000000000000000000000000091","text":"Messages flow from the new store."},"updateId":"k00000000040"}', '2026-04-03T00:16:00.000Z', '2026-04-03T00:16:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-143');
INSERT INTO public.event VALUES (71, 'maintenance/k0000000003l', 4, 'MaintenanceUpdatePublished', 1, '{"features":[{"featureId":"k00000000009","from":"under_maintenance","to":"operational"}],"status":"completed","text":null,"updateId":"k00000000042"}', '2026-04-03T01:00:00.000Z', '2026-04-03T01:01:00.000Z', 'clock', 'maintenance/k0000000003l/0/end/2026-04-03T01:00:00.000Z');
INSERT INTO public.event VALUES (72, 'series/k0000000003f', 5, 'SeriesEnded', 1, '{}', '2026-04-03T01:01:00.000Z', '2026-04-03T01:01:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-147');
INSERT INTO public.event VALUES (73, 'links', 1, 'IncidentsLinked', 1, '{"incidentId":"k0000000002l","otherId":"k0000000001e","public":true,"relation":"follow_up_of"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-148');
INSERT INTO public.event VALUES (74, 'links', 2, 'IncidentsUnlinked', 1, '{"incidentId":"k0000000002l","otherId":"k0000000001e","public":true,"relation":"follow_up_of"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-149');
INSERT INTO public.event VALUES (75, 'links', 3, 'IncidentsLinked', 1, '{"incidentId":"k0000000002l","otherId":"k0000000001e","public":true,"relation":"caused_by"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-150');
INSERT INTO public.event VALUES (77, 'templates', 1, 'TemplateAdded', 1, '{"name":{"hash":"6ab2ca98ef3e349ea4673a3f4e9d06f2c37e45c52efd9cc4d5aff959eafc43b9","salt":"0000000000000000000000000000009a","text":"First word"},"status":"investigating","templateId":"k00000000049","text":{"hash":"01ac18d3df674f7b98754fc00831d1605ef07fd48d0d6f7a6d805b6d2f18bd7a","salt":"0000000000000000000000000000009b","text":"Internal: we look."},"title":null,"use":"incident"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-152');
INSERT INTO public.event VALUES (78, 'templates', 2, 'TemplateChanged', 1, '{"name":{"hash":"9dce1c6206acd1b323c7c975db4f45b299891d9aeefaa829466377a819bfaff0","salt":"0000000000000000000000000000009d","text":"The first word"},"status":"investigating","templateId":"k00000000049","text":{"hash":"5fd0b77c6f6f07da3c72e90147319fc08ed57f355ac2a092fbe3c39309c96625","salt":"0000000000000000000000000000009e","text":"Internal: we look."},"title":null,"use":"incident"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-156');
INSERT INTO public.event VALUES (79, 'templates', 3, 'TemplateArchived', 1, '{"archived":true,"templateId":"k00000000049"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-159');
INSERT INTO public.event VALUES (80, 'page', 5, 'PageLooksChanged', 1, '{"accent":{"dark":null,"light":"#0b57d0"},"darkLogo":null,"footerLinks":[{"label":{"hash":"bbef393706ad7b33e6f589b7242f6adfe0b0e3dcbc19f324416487ec64c0b349","salt":"000000000000000000000000000000a4","text":"Write to us"},"url":{"hash":"0d64db68eee74e7720ae6f70a23538fb696ed0b88b2dbdc181d4e2ea6a9dccf3","salt":"000000000000000000000000000000a5","text":"mailto:help@example.com"}}],"headerLinks":[{"label":{"hash":"0ef80795b29a28e7a1bd340ec79e7a45ae056f61e0dc0cbce2e6d13f37c24616","salt":"000000000000000000000000000000a2","text":"Help & more"},"url":{"hash":"7197faac932a6f5907307e24cbba9fbf927fcb14e58af77bf5a057185d118aae","salt":"000000000000000000000000000000a3","text":"https://example.com/help?a=1&b=2"}}],"logo":{"bytes":{"hash":"c0f165e4e20295415a6eaf5201494d3c6aa3e14edb8ca42aa0d41cb05b29c65d","salt":"000000000000000000000000000000a1","text":"PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCA0MCAyMCIgd2lkdGg9IjQwIiBoZWlnaHQ9IjIwIj48cGF0aCBkPSJNMCAwaDQwdjIwSDB6Ii8+PC9zdmc+Cg=="},"height":20,"type":"image/svg+xml","width":40}}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-160');
INSERT INTO public.event VALUES (81, 'page', 6, 'PageLanguagesChanged', 1, '{"languages":["de","en","ar"]}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-166');
INSERT INTO public.event VALUES (82, 'page', 7, 'WritingHelpSet', 1, '{"off":["hedge"]}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-167');
INSERT INTO public.event VALUES (83, 'page', 8, 'ImprintChanged', 1, '{"imprint":{"hash":"bedf11945705e4534faa0294f36d7be054aa9c9720e7a9fc445f9c16c303e0c3","salt":"000000000000000000000000000000a9","text":"**Friends** Ltd, Berlin. Quotes \" '' and <b>tags</b> & \"entities\", שלום, 👩‍🚒, `code` and {{t 2026-03-29T01:30Z}}."}}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-168');
INSERT INTO public.event VALUES (84, 'postmortem/k0000000001e', 3, 'PostmortemPublished', 1, '{"revision":1,"sections":["action_items"],"text":{"hash":"b80d5d00a9f81b27a7353def8e822f989771fc06e2c64a7f50f18168e8556480","salt":"000000000000000000000000000000ac","text":"## Summary\n\nBetween 00:40 and 01:58 UTC on 29 March 2026 (1 h 18 min), Messenger - Messages and Messenger - Calls were affected; the worst status was “major outage” (record 23, 25, 27). Readers were first told at 00:40 UTC, and got 4 updates in all (record 23). It was resolved at 02:40 UTC, 2 h after the impact started (record 23, 28).\n\n## Impact\n\nImpact for readers: critical, set by hand (record 26).\n\n| Feature              | Worst status         | From (UTC)       | Until (UTC)      | Affected for | Source            |\n| -------------------- | -------------------- | ---------------- | ---------------- | ------------ | ----------------- |\n| Messenger - Messages | major outage         | 2026-03-29 00:40 | 2026-03-29 01:58 | 1 h 18 min   | record 23, 25, 27 |\n| Messenger - Calls    | degraded performance | 2026-03-29 01:05 | 2026-03-29 01:58 | 53 min       | record 25, 27     |\n\n- Messenger - Messages: partial outage from 00:40 to 01:05 UTC on 29 March 2026 (25 min) and major outage from 01:05 to 01:58 UTC (53 min) (record 23, 25, 27).\n\n## Action items\n\n| Action          | Due        |\n| --------------- | ---------- |\n| Watch the queue | 2026-04-30 |\n\n## Milestones and durations\n\n| Milestone           | When (UTC)       | Known from                               | Source    |\n| ------------------- | ---------------- | ---------------------------------------- | --------- |\n| Impact started      | 2026-03-29 00:40 | the earliest time of an affected feature | record 23 |\n| First public update | 2026-03-29 00:40 | the time the first update was recorded   | record 23 |\n| Resolved            | 2026-03-29 02:40 | the update that resolved it              | record 28 |\n\n| Duration        | From                | To                | Length     | Source        |\n| --------------- | ------------------- | ----------------- | ---------- | ------------- |\n| Time to resolve | start of the impact | resolution        | 2 h        | record 23, 28 |\n| Total impact    | start of the impact | end of the impact | 1 h 18 min | record 23, 27 |\n\n## What we said, and when\n\nReaders were first told at 00:40 UTC on 29 March 2026, and got 4 updates in all (record 23).\n\n| Number                                         | Value                                                     | Source                |\n| ---------------------------------------------- | --------------------------------------------------------- | --------------------- |\n| From the start of the impact to the first word | not applicable (only the first update tells of the start) |                       |\n| Updates                                        | 4                                                         | record 23, 25, 27, 28 |\n| Median time between updates                    | 42 min                                                    | record 23, 25, 27, 28 |\n| Longest time without an update                 | 45 min, from 01:13 to 01:58 UTC on 29 March 2026          | record 25, 27         |\n| Promised updates                               | 2: 1 kept and 1 late                                      | record 23, 25, 27     |\n| Corrections                                    | none                                                      |                       |\n| Updates withdrawn                              | none                                                      |                       |\n\n| Next update due (UTC) | Outcome                                 | Source        |\n| --------------------- | --------------------------------------- | ------------- |\n| 2026-03-29 01:10      | late by 3 min: it came at 01:13 UTC     | record 23, 25 |\n| 2026-03-29 02:00      | kept: the next update came at 01:58 UTC | record 25, 27 |\n\n## Related incidents\n\n- This led to “Calls have no sound” (k0000000002l) (record 64).\n\n## Timeline\n\n| Happened (UTC)   | Recorded (UTC)   | Source    | What |\n| ---------------- | ---------------- | --------- | ---- |\n| 2026-03-29 00:40 | 2026-03-29 00:40 | record 22 | Incident declared: Messages are late & lost |\n| 2026-03-29 00:40 | 2026-03-29 00:40 | record 23 | Update, investigating: Quotes \" '' and \\<b\\>tags\\</b\\> & \"entities\", שלום, 👩‍🚒, code and 01:30 UTC. (Messenger - Messages: partial outage) |\n| 2026-03-29 01:05 | 2026-03-29 01:13 | record 25 | Update, identified: A queue ran full. (Messenger - Messages: major outage; Messenger - Calls: degraded performance) |\n| 2026-03-29 01:13 | 2026-03-29 01:13 | record 24 | The update promised by 01:10 UTC did not come in time |\n| 2026-03-29 01:13 | 2026-03-29 01:13 | record 26 | Impact set to critical: Nobody could write. |\n| 2026-03-29 01:58 | 2026-03-29 01:58 | record 27 | Update, monitoring: The queue drains. (Messenger - Messages: operational; Messenger - Calls: operational) |\n| 2026-03-29 02:40 | 2026-03-29 02:40 | record 28 | Update, resolved: All messages have arrived. |\n| 2026-03-29 02:40 | 2026-03-29 02:40 | record 29 | Postmortem promised by 21:59 UTC on 3 April 2026 |\n| 2026-04-03 08:00 | 2026-04-03 08:00 | record 62 | Followed up by “Calls have no sound” |\n| 2026-04-03 08:00 | 2026-04-03 08:00 | record 63 | No longer: Followed up by “Calls have no sound” |\n| 2026-04-03 08:00 | 2026-04-03 08:00 | record 64 | Led to “Calls have no sound” |\n\n_Times are in UTC. “record 12” names the public entry that a line rests on._\n"},"title":{"hash":"c5c49977fd1f00629454c234aab94b08795c956fad39ecbfd24812ee0b9963ce","salt":"000000000000000000000000000000ab","text":"Messages are late & lost"}}', '2026-04-03T09:01:00.000Z', '2026-04-03T09:01:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-170');
INSERT INTO public.event VALUES (85, 'postmortem/k0000000001e', 4, 'PostmortemPublished', 1, '{"revision":2,"sections":["summary","action_items"],"text":{"hash":"41e1131810f6de91125c3e3912c63535924aa52654f235a29a1c1f18b32ee82a","salt":"000000000000000000000000000000af","text":"## Summary\n\nInternal until published: a queue ran full.\n\n## Impact\n\nImpact for readers: critical, set by hand (record 26).\n\n| Feature              | Worst status         | From (UTC)       | Until (UTC)      | Affected for | Source            |\n| -------------------- | -------------------- | ---------------- | ---------------- | ------------ | ----------------- |\n| Messenger - Messages | major outage         | 2026-03-29 00:40 | 2026-03-29 01:58 | 1 h 18 min   | record 23, 25, 27 |\n| Messenger - Calls    | degraded performance | 2026-03-29 01:05 | 2026-03-29 01:58 | 53 min       | record 25, 27     |\n\n- Messenger - Messages: partial outage from 00:40 to 01:05 UTC on 29 March 2026 (25 min) and major outage from 01:05 to 01:58 UTC (53 min) (record 23, 25, 27).\n\n## Action items\n\n| Action          | Due        |\n| --------------- | ---------- |\n| Watch the queue | 2026-04-30 |\n\n## Milestones and durations\n\n| Milestone           | When (UTC)       | Known from                               | Source    |\n| ------------------- | ---------------- | ---------------------------------------- | --------- |\n| Impact started      | 2026-03-29 00:40 | the earliest time of an affected feature | record 23 |\n| First public update | 2026-03-29 00:40 | the time the first update was recorded   | record 23 |\n| Resolved            | 2026-03-29 02:40 | the update that resolved it              | record 28 |\n\n| Duration        | From                | To                | Length     | Source        |\n| --------------- | ------------------- | ----------------- | ---------- | ------------- |\n| Time to resolve | start of the impact | resolution        | 2 h        | record 23, 28 |\n| Total impact    | start of the impact | end of the impact | 1 h 18 min | record 23, 27 |\n\n## What we said, and when\n\nReaders were first told at 00:40 UTC on 29 March 2026, and got 4 updates in all (record 23).\n\n| Number                                         | Value                                                     | Source                |\n| ---------------------------------------------- | --------------------------------------------------------- | --------------------- |\n| From the start of the impact to the first word | not applicable (only the first update tells of the start) |                       |\n| Updates                                        | 4                                                         | record 23, 25, 27, 28 |\n| Median time between updates                    | 42 min                                                    | record 23, 25, 27, 28 |\n| Longest time without an update                 | 45 min, from 01:13 to 01:58 UTC on 29 March 2026          | record 25, 27         |\n| Promised updates                               | 2: 1 kept and 1 late                                      | record 23, 25, 27     |\n| Corrections                                    | none                                                      |                       |\n| Updates withdrawn                              | none                                                      |                       |\n\n| Next update due (UTC) | Outcome                                 | Source        |\n| --------------------- | --------------------------------------- | ------------- |\n| 2026-03-29 01:10      | late by 3 min: it came at 01:13 UTC     | record 23, 25 |\n| 2026-03-29 02:00      | kept: the next update came at 01:58 UTC | record 25, 27 |\n\n## Related incidents\n\n- This led to “Calls have no sound” (k0000000002l) (record 64).\n\n## Timeline\n\n| Happened (UTC)   | Recorded (UTC)   | Source    | What |\n| ---------------- | ---------------- | --------- | ---- |\n| 2026-03-29 00:40 | 2026-03-29 00:40 | record 22 | Incident declared: Messages are late & lost |\n| 2026-03-29 00:40 | 2026-03-29 00:40 | record 23 | Update, investigating: Quotes \" '' and \\<b\\>tags\\</b\\> & \"entities\", שלום, 👩‍🚒, code and 01:30 UTC. (Messenger - Messages: partial outage) |\n| 2026-03-29 01:05 | 2026-03-29 01:13 | record 25 | Update, identified: A queue ran full. (Messenger - Messages: major outage; Messenger - Calls: degraded performance) |\n| 2026-03-29 01:13 | 2026-03-29 01:13 | record 24 | The update promised by 01:10 UTC did not come in time |\n| 2026-03-29 01:13 | 2026-03-29 01:13 | record 26 | Impact set to critical: Nobody could write. |\n| 2026-03-29 01:58 | 2026-03-29 01:58 | record 27 | Update, monitoring: The queue drains. (Messenger - Messages: operational; Messenger - Calls: operational) |\n| 2026-03-29 02:40 | 2026-03-29 02:40 | record 28 | Update, resolved: All messages have arrived. |\n| 2026-03-29 02:40 | 2026-03-29 02:40 | record 29 | Postmortem promised by 21:59 UTC on 3 April 2026 |\n| 2026-04-03 08:00 | 2026-04-03 08:00 | record 62 | Followed up by “Calls have no sound” |\n| 2026-04-03 08:00 | 2026-04-03 08:00 | record 63 | No longer: Followed up by “Calls have no sound” |\n| 2026-04-03 08:00 | 2026-04-03 08:00 | record 64 | Led to “Calls have no sound” |\n\n_Times are in UTC. “record 12” names the public entry that a line rests on._\n"},"title":{"hash":"7409454d4acfc76b488d50152afb99d2e89a90db77fdfe934ccfd1706fc7949f","salt":"000000000000000000000000000000ae","text":"Messages are late & lost"}}', '2026-04-03T09:02:00.000Z', '2026-04-03T09:02:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-173');
INSERT INTO public.event VALUES (86, 'page', 9, 'RecordContinued', 1, '{"from":null,"published":{"hash":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","index":900},"reason":{"hash":"718bf373735b9479c41d3773f1d2def1a8207020a48c339f16ffdd7e5aa7e5e0","salt":"000000000000000000000000000000b1","text":"A disk broke & the copy was old."}}', '2026-04-03T10:00:00.000Z', '2026-04-03T10:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-176');
INSERT INTO public.event VALUES (87, 'redactions', 1, 'TextRedacted', 1, '{"ground":{"hash":"13fcd63f9bb604f16191156912763a22a5d21fb2875c7ec981b98248f4432dcf","salt":"000000000000000000000000000000b3","text":"A name was in it & had to go."},"hash":"10c9b104324ae46772547d97be0cec1e122dd93b384544e34e8d3476195a21d4","index":41,"sequence":47}', '2026-04-03T10:10:00.000Z', '2026-04-03T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-178');
INSERT INTO public.event VALUES (47, 'incident/k0000000002l', 2, 'UpdatePublished', 1, '{"features":[{"featureId":"k0000000000c","from":"operational","to":"degraded_performance"}],"nextUpdateBy":"2026-04-02T11:00:00.000Z","status":"identified","text":{"hash":"10c9b104324ae46772547d97be0cec1e122dd93b384544e34e8d3476195a21d4","salt":null,"text":null},"updateId":"k0000000002m"}', '2026-04-02T10:00:00.000Z', '2026-04-02T10:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-92');
INSERT INTO public.incident VALUES ('k00000000017', 0, '2026-03-28T09:05:00.000Z', NULL, '{"backfilled":true,"claims":{},"declaredAt":"2026-03-28T09:05:00.000Z","id":"k00000000017","impactOverride":null,"lastSaid":21,"milestones":{},"promise":null,"resolvedAt":"2026-02-27T11:20:00.000Z","severity":"SEV3","startedAt":"2026-02-27T10:00:00.000Z","status":"resolved","title":{"hash":"b36e00ec28004fced29aa2389d4282e6acdaa8d30aaed4344d92cecfaae26fb5","salt":"00000000000000000000000000000030","text":"The timeline was empty"},"updatedAt":"2026-03-28T09:05:00.000Z","updates":2,"wordings":{"k00000000018":{"revision":1,"seal":{"hash":"a494161f2a201e53b84e115c9fedfb30d19dcdbd7ad561d8f8a9330fe831d263","salt":"0000000000000000000000000000002e"},"withdrawn":false},"k00000000019":{"revision":1,"seal":{"hash":"c428f92a828f81af047b2bba8957bbae555f485eb53acf23b15a1dc308aa9ad8","salt":"0000000000000000000000000000002f"},"withdrawn":false}},"worst":"major_outage"}');
INSERT INTO public.incident VALUES ('k0000000001e', 0, '2026-03-29T00:40:00.000Z', NULL, '{"backfilled":false,"claims":{},"declaredAt":"2026-03-29T00:40:00.000Z","id":"k0000000001e","impactOverride":"critical","lastSaid":28,"milestones":{"detected":"2026-03-29T00:31:00.000Z"},"promise":null,"resolvedAt":"2026-03-29T02:40:00.000Z","severity":"SEV1","startedAt":"2026-03-29T00:40:00.000Z","status":"resolved","title":{"hash":"3fad10b533a32c5ecd5dc558b7653aebfcb40b679467516f4a85a4e5d886d849","salt":"00000000000000000000000000000035","text":"Messages are late & lost"},"updatedAt":"2026-03-29T02:40:00.000Z","updates":4,"wordings":{"k0000000001f":{"revision":1,"seal":{"hash":"f91b1eb88c328fafd897b6e80bb257a2a26f118f8c7d5224132fcc1244789209","salt":"00000000000000000000000000000034"},"withdrawn":false},"k0000000001o":{"revision":1,"seal":{"hash":"95ddaa13cc4a16412b25573b1a8513ce47598b79f484dff33a229722f3882fb5","salt":"0000000000000000000000000000003d"},"withdrawn":false},"k0000000001t":{"revision":1,"seal":{"hash":"bee55b18daaf7a4a6aec75441bc76c534c45fed09c6f17d7a774ddda80c21244","salt":"00000000000000000000000000000042"},"withdrawn":false},"k0000000001w":{"revision":1,"seal":{"hash":"e89546306802c88677b80dd8100721dcbf47a18c2ce1fa0594cb58f385d53499","salt":"00000000000000000000000000000045"},"withdrawn":false}},"worst":"major_outage"}');
INSERT INTO public.incident VALUES ('k00000000024', 0, '2026-03-30T09:00:00.000Z', NULL, '{"backfilled":false,"claims":{},"declaredAt":"2026-03-30T09:00:00.000Z","id":"k00000000024","impactOverride":null,"lastSaid":37,"milestones":{},"promise":null,"resolvedAt":"2026-03-30T09:20:00.000Z","severity":null,"startedAt":"2026-03-30T09:00:00.000Z","status":"resolved","title":{"hash":"64723732409b80f192ac18861a7fbadb36bd3ea0b8552dd92155ff7443e446a6","salt":"0000000000000000000000000000004f","text":"Pictures do not load"},"updatedAt":"2026-03-30T09:20:00.000Z","updates":2,"wordings":{"k00000000025":{"revision":2,"seal":{"hash":"7e7f87fb597f538a2f7c2360e275aa06ead1d2c3fd0cc2d5acb675246a2f0cec","salt":"00000000000000000000000000000053"},"withdrawn":false},"k0000000002e":{"revision":1,"seal":{"hash":"0e18dd92f6060988b276d9ec38ffc9de93d9f690e749eab70f1e13625d77297e","salt":"00000000000000000000000000000057"},"withdrawn":true}},"worst":"major_outage"}');
INSERT INTO public.incident VALUES ('k0000000002l', 1, '2026-04-02T10:00:00.000Z', '2026-04-02T11:00:00.000Z', '{"backfilled":false,"claims":{"k0000000000c":"degraded_performance"},"declaredAt":"2026-04-02T10:00:00.000Z","id":"k0000000002l","impactOverride":null,"lastSaid":41,"milestones":{},"promise":{"due":"2026-04-02T11:00:00.000Z","state":"due"},"resolvedAt":null,"severity":null,"startedAt":"2026-04-02T10:00:00.000Z","status":"identified","title":{"hash":"e509fe949f3c57fd59ee171941a1719ad97b1acab397a461ee705c920b67e1ef","salt":"00000000000000000000000000000060","text":"Calls have no sound"},"updatedAt":"2026-04-02T10:00:00.000Z","updates":1,"wordings":{"k0000000002m":{"revision":1,"seal":{"hash":"10c9b104324ae46772547d97be0cec1e122dd93b384544e34e8d3476195a21d4","salt":null},"withdrawn":false}},"worst":"degraded_performance"}');
INSERT INTO public.invitation VALUES ('invited00001', 'bo@example.com', 'responder', 'dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd', '2026-03-28T08:00:00.000Z', '2026-04-28T08:00:00.000Z', 'ada0000000000000000000000000000a');
INSERT INTO public.kysely_migration VALUES ('0001-log', '2026-11-27T02:49:19.303Z');
INSERT INTO public.kysely_migration VALUES ('0002-read-tables', '2026-11-27T02:49:19.312Z');
INSERT INTO public.kysely_migration VALUES ('0003-access', '2026-11-27T02:49:19.323Z');
INSERT INTO public.kysely_migration VALUES ('0004-sign-in', '2026-11-27T02:49:19.353Z');
INSERT INTO public.kysely_migration VALUES ('0005-team', '2026-11-27T02:49:19.367Z');
INSERT INTO public.kysely_migration VALUES ('0006-audit', '2026-11-27T02:49:19.378Z');
INSERT INTO public.kysely_migration VALUES ('0007-search', '2026-11-27T02:49:19.386Z');
INSERT INTO public.kysely_migration VALUES ('0008-maintenance', '2026-11-27T02:49:19.402Z');
INSERT INTO public.kysely_migration VALUES ('0010-links-made-by', '2026-11-27T02:49:19.403Z');
INSERT INTO public.kysely_migration VALUES ('0011-redactions', '2026-11-27T02:49:19.407Z');
INSERT INTO public.kysely_migration VALUES ('0012-postmortems', '2026-11-27T02:49:19.413Z');
INSERT INTO public.kysely_migration_lock VALUES ('migration_lock', 0);
INSERT INTO public.maintenance VALUES ('k00000000030', 0, '2026-05-02T22:00:00.000Z', NULL, '2026-05-02T22:00:00.000Z', '{"announcedAt":"2026-04-02T10:10:00.000Z","claims":{},"endedAt":null,"id":"k00000000030","lastSaid":47,"overdue":null,"plan":{"endsByItself":false,"features":["k00000000009"],"scheduledFor":"2026-05-02T22:00:00.000Z","scheduledUntil":"2026-05-02T23:00:00.000Z","startsByItself":true},"planChanges":0,"seriesId":null,"startedAt":null,"status":"scheduled","title":{"hash":"053d1803c187181de05045281955ed6dde86dda53af1fff56dba724ce14fd648","salt":"0000000000000000000000000000006f","text":"We change a certificate"},"updatedAt":"2026-04-02T10:10:00.000Z","updates":1,"wordings":{"k00000000031":{"revision":1,"seal":{"hash":"de7848dcacea42d30c7a27cc39297ebcf46865b4c2d77fd0094ee20497750f3b","salt":"0000000000000000000000000000006e"},"withdrawn":false}}}');
INSERT INTO public.maintenance VALUES ('k0000000002q', 1, '2026-04-02T22:00:00.000Z', NULL, NULL, '{"announcedAt":"2026-04-02T10:10:00.000Z","claims":{},"endedAt":"2026-04-03T00:16:00.000Z","id":"k0000000002q","lastSaid":60,"overdue":null,"plan":{"endsByItself":false,"features":["k00000000009"],"scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-03T00:00:00.000Z","startsByItself":true},"planChanges":1,"seriesId":null,"startedAt":"2026-04-02T22:00:00.000Z","status":"completed","title":{"hash":"77a5116aac1b9438cd735f907de1aba8227b9952dd0bb0d09367da9f459ef786","salt":"00000000000000000000000000000065","text":"We move the message store"},"updatedAt":"2026-04-03T00:16:00.000Z","updates":4,"wordings":{"k0000000002r":{"revision":2,"seal":{"hash":"a21dcb594cb50ff52d0e44c0ee63cebfce422ae51a511386b07e0f46cba046ce","salt":"00000000000000000000000000000071"},"withdrawn":false},"k0000000003r":{"revision":1,"seal":{"hash":"b7e5766e8e9cc282226b7b44334fbda2412f18bc7a473e8f00015387feaf1360","salt":"00000000000000000000000000000088"},"withdrawn":false},"k00000000040":{"revision":1,"seal":{"hash":"ba63d5036b715a1e02fe306e3b63e34999ab69066e4c0de30800219928d10bf2","salt":"00000000000000000000000000000091"},"withdrawn":false}}}');
INSERT INTO public.maintenance VALUES ('k0000000003t', 0, '2026-04-10T00:00:00.000Z', 'k0000000003f', '2026-04-10T00:00:00.000Z', '{"announcedAt":"2026-04-03T00:16:00.000Z","claims":{},"endedAt":null,"id":"k0000000003t","lastSaid":57,"overdue":null,"plan":{"endsByItself":true,"features":["k00000000009"],"scheduledFor":"2026-04-10T00:00:00.000Z","scheduledUntil":"2026-04-10T01:00:00.000Z","startsByItself":true},"planChanges":0,"seriesId":"k0000000003f","startedAt":null,"status":"scheduled","title":{"hash":"cb1cb28d5a270b26204d2c78f4aac203f6aa5d9da4f67f1bf5de9f02180fdfb7","salt":"0000000000000000000000000000008c","text":"The weekly tidying"},"updatedAt":"2026-04-03T00:16:00.000Z","updates":1,"wordings":{"k0000000003u":{"revision":1,"seal":{"hash":"8030da2309f5992680162290fa888f96d8500697c954a18ce7baef0803511751","salt":"0000000000000000000000000000008b"},"withdrawn":false}}}');
INSERT INTO public.maintenance VALUES ('k0000000002v', 1, '2026-04-02T22:00:00.000Z', NULL, NULL, '{"announcedAt":"2026-04-02T10:10:00.000Z","claims":{},"endedAt":"2026-04-02T12:00:00.000Z","id":"k0000000002v","lastSaid":51,"overdue":null,"plan":{"endsByItself":false,"features":["k00000000009"],"scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-02T23:30:00.000Z","startsByItself":true},"planChanges":0,"seriesId":null,"startedAt":null,"status":"cancelled","title":{"hash":"d0d39bc2fa9f9fc5bc0e0579ce6954187926fc3db082858865803ecc9ebd31ce","salt":"0000000000000000000000000000006a","text":"We change a certificate"},"updatedAt":"2026-04-02T12:00:00.000Z","updates":2,"wordings":{"k0000000002w":{"revision":1,"seal":{"hash":"5a709bffd4e327873dd3daa82c139983302be6b68b31d3c78f5043dcd76b824f","salt":"00000000000000000000000000000069"},"withdrawn":true},"k0000000003c":{"revision":1,"seal":{"hash":"b25c2fb5f0f5309886d26e5c3e7fa8485a4c9b166bcbb06eb373afef1852d815","salt":"00000000000000000000000000000079"},"withdrawn":false}}}');
INSERT INTO public.maintenance VALUES ('k0000000003l', 1, '2026-04-03T00:00:00.000Z', 'k0000000003f', NULL, '{"announcedAt":"2026-04-02T22:00:30.000Z","claims":{},"endedAt":"2026-04-03T01:00:00.000Z","id":"k0000000003l","lastSaid":53,"overdue":null,"plan":{"endsByItself":true,"features":["k00000000009"],"scheduledFor":"2026-04-03T00:00:00.000Z","scheduledUntil":"2026-04-03T01:00:00.000Z","startsByItself":true},"planChanges":0,"seriesId":"k0000000003f","startedAt":"2026-04-03T00:00:00.000Z","status":"completed","title":{"hash":"4b27a775539d82c21076f15869c9cb4c09097a26a89fc72cec605d0233332cbd","salt":"00000000000000000000000000000084","text":"The weekly tidying"},"updatedAt":"2026-04-03T01:01:00.000Z","updates":3,"wordings":{"k0000000003m":{"revision":1,"seal":{"hash":"dca8a2e11b284a6f53967c6c971da76b78be7ab4803c000521ab304d5bde89cf","salt":"00000000000000000000000000000083"},"withdrawn":false}}}');
INSERT INTO public.password_link VALUES ('ada0000000000000000000000000000a', 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc', '2026-03-28T08:00:00.000Z', '2026-04-28T08:00:00.000Z', 'ada0000000000000000000000000000a');
INSERT INTO public.postmortem VALUES ('k00000000024', NULL, NULL);
INSERT INTO public.postmortem VALUES ('k0000000001e', NULL, NULL);
INSERT INTO public.search_text VALUES (144, 'incident/k00000000017', 'incident', 1, '2026-02-27T10:00:00.000Z', 'the timeline was empty');
INSERT INTO public.search_text VALUES (160, 'incident/k00000000017', 'update', 2, '2026-02-27T10:00:00.000Z', 'nobody saw pictures');
INSERT INTO public.search_text VALUES (168, 'incident/k00000000017', 'update', 2, '2026-02-27T11:20:00.000Z', 'they are back');
INSERT INTO public.search_text VALUES (184, 'incident/k0000000001e', 'incident', 1, '2026-03-29T00:40:00.000Z', 'messages are late lost');
INSERT INTO public.search_text VALUES (200, 'incident/k0000000001e', 'update', 2, '2026-03-29T00:40:00.000Z', 'quotes and b tags b entities שלום code and t 2026 03 29t01 30z');
INSERT INTO public.search_text VALUES (208, 'incident/k0000000001e', 'note', 4, '2026-03-29T00:40:00.000Z', 'internal the queue is full on rack 7');
INSERT INTO public.search_text VALUES (240, 'incident/k0000000001e', 'update', 2, '2026-03-29T01:05:00.000Z', 'a queue ran full');
INSERT INTO public.search_text VALUES (248, 'incident/k0000000001e', 'impact', 2, '2026-03-29T01:13:00.000Z', 'nobody could write');
INSERT INTO public.search_text VALUES (256, 'incident/k0000000001e', 'update', 2, '2026-03-29T01:58:00.000Z', 'the queue drains');
INSERT INTO public.search_text VALUES (264, 'incident/k0000000001e', 'update', 2, '2026-03-29T02:40:00.000Z', 'all messages have arrived');
INSERT INTO public.search_text VALUES (280, 'incident/k0000000001e', 'postmortem', 3, '2026-03-30T08:00:00.000Z', 'internal until published a queue ran full');
INSERT INTO public.search_text VALUES (285, 'incident/k0000000001e', 'postmortem', 3, '2026-03-30T08:00:00.000Z', 'watch the queue ada');
INSERT INTO public.search_text VALUES (296, 'incident/k00000000024', 'incident', 1, '2026-03-30T09:00:00.000Z', 'pictures do not load');
INSERT INTO public.search_text VALUES (304, 'incident/k00000000024', 'update', 2, '2026-03-30T09:00:00.000Z', 'pictures are missing nobody knows why');
INSERT INTO public.search_text VALUES (312, 'incident/k00000000024', 'update', 2, '2026-03-30T09:00:00.000Z', 'we wait for others');
INSERT INTO public.search_text VALUES (320, 'incident/k00000000024', 'update', 2, '2026-03-30T09:20:00.000Z', 'pictures are missing a disk is full');
INSERT INTO public.search_text VALUES (321, 'incident/k00000000024', 'update', 2, '2026-03-30T09:20:00.000Z', 'we knew it by then');
INSERT INTO public.search_text VALUES (328, 'incident/k00000000024', 'update', 2, '2026-03-30T09:20:00.000Z', 'pictures load again');
INSERT INTO public.search_text VALUES (344, 'incident/k00000000024', 'update', 2, '2026-03-30T09:20:00.000Z', 'it was said too early');
INSERT INTO public.search_text VALUES (360, 'incident/k00000000024', 'postmortem', 3, '2026-04-01T08:00:00.000Z', 'the disk is gone so is the data');
INSERT INTO public.search_text VALUES (368, 'incident/k0000000002l', 'incident', 1, '2026-04-02T10:00:00.000Z', 'calls have no sound');
INSERT INTO public.search_text VALUES (384, 'maintenance/k0000000002q', 'maintenance', 1, '2026-04-02T10:10:00.000Z', 'we move the message store');
INSERT INTO public.search_text VALUES (392, 'maintenance/k0000000002q', 'update', 2, '2026-04-02T10:10:00.000Z', 'messages pause for up to an hour a half');
INSERT INTO public.search_text VALUES (400, 'maintenance/k0000000002v', 'maintenance', 1, '2026-04-02T10:10:00.000Z', 'we change a certificate');
INSERT INTO public.search_text VALUES (408, 'maintenance/k0000000002v', 'update', 2, '2026-04-02T10:10:00.000Z', 'nobody should notice');
INSERT INTO public.search_text VALUES (416, 'maintenance/k00000000030', 'maintenance', 1, '2026-04-02T10:10:00.000Z', 'we change a certificate');
INSERT INTO public.search_text VALUES (424, 'maintenance/k00000000030', 'update', 2, '2026-04-02T10:10:00.000Z', 'nobody should notice');
INSERT INTO public.search_text VALUES (432, 'maintenance/k0000000002q', 'update', 2, '2026-04-02T10:10:00.000Z', 'messages pause for up to an hour a half calls go on');
INSERT INTO public.search_text VALUES (433, 'maintenance/k0000000002q', 'update', 2, '2026-04-02T10:10:00.000Z', 'many asked about calls');
INSERT INTO public.search_text VALUES (440, 'maintenance/k0000000002v', 'update', 2, '2026-04-02T10:10:00.000Z', 'it was announced twice');
INSERT INTO public.search_text VALUES (448, 'maintenance/k0000000002q', 'plan', 2, '2026-04-02T12:00:00.000Z', 'copying takes longer than we thought');
INSERT INTO public.search_text VALUES (456, 'maintenance/k0000000002v', 'update', 2, '2026-04-02T12:00:00.000Z', 'the certificate renews itself');
INSERT INTO public.search_text VALUES (488, 'maintenance/k0000000003l', 'maintenance', 1, '2026-04-02T22:00:30.000Z', 'the weekly tidying');
INSERT INTO public.search_text VALUES (496, 'maintenance/k0000000003l', 'update', 2, '2026-04-02T22:00:30.000Z', 'messages may be late');
INSERT INTO public.search_text VALUES (512, 'maintenance/k0000000002q', 'update', 2, '2026-04-02T23:00:00.000Z', 'all is copied we are looking at it');
INSERT INTO public.search_text VALUES (528, 'maintenance/k0000000003t', 'maintenance', 1, '2026-04-03T00:16:00.000Z', 'the weekly tidying');
INSERT INTO public.search_text VALUES (536, 'maintenance/k0000000003t', 'update', 2, '2026-04-03T00:16:00.000Z', 'messages may be late');
INSERT INTO public.search_text VALUES (560, 'maintenance/k0000000002q', 'update', 2, '2026-04-03T00:16:00.000Z', 'messages flow from the new store');
INSERT INTO public.series VALUES ('k0000000003f', 1, '2026-04-02T12:00:00.000Z', NULL, '{"after":"2026-04-10T01:00:00.000Z","changedAt":"2026-04-03T01:01:00.000Z","id":"k0000000003f","isEnded":true,"plan":{"announcedDaysBefore":7,"endsByItself":true,"features":["k00000000009"],"minutes":60,"rule":"FREQ=WEEKLY;BYDAY=FR","startsAt":"2026-04-03T02:00","startsByItself":true,"text":{"hash":"e999c1e642b92034c7bd40258702e624407200c4037606b14d30f3969b6cabff","salt":"00000000000000000000000000000080","text":"Messages may be late."},"timeZone":"Europe/Berlin","title":{"hash":"d87258810984bb55c99cd0a580a09f387f4b5d6078d5511b42fa6dfe4054ebef","salt":"0000000000000000000000000000007f","text":"The weekly tidying"}},"startedAt":"2026-04-02T12:00:00.000Z"}');
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
ALTER TABLE ONLY public.erasure
    ADD CONSTRAINT erasure_pkey PRIMARY KEY (sequence);
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
ALTER TABLE ONLY public.postmortem
    ADD CONSTRAINT postmortem_pkey PRIMARY KEY (id);
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
CREATE INDEX postmortem_promised ON public.postmortem USING btree (promise_due) WHERE (promise_due IS NOT NULL);
CREATE INDEX search_text_subject ON public.search_text USING btree (subject);
CREATE INDEX search_text_words ON public.search_text USING gin (array_to_tsvector(string_to_array(words, ' '::text)));
CREATE INDEX series_due ON public.series USING btree (due_at) WHERE (due_at IS NOT NULL);
CREATE INDEX "session_userId_idx" ON public.session USING btree ("userId");
CREATE INDEX verification_identifier_idx ON public.verification USING btree (identifier);
CREATE TRIGGER audit_keeps BEFORE DELETE ON public.audit FOR EACH ROW EXECUTE FUNCTION public.candor_audit_keeps();
CREATE TRIGGER audit_redacts BEFORE UPDATE OF before, after, subject_name, words ON public.audit FOR EACH ROW EXECUTE FUNCTION public.candor_audit_redacts();
CREATE TRIGGER audit_stays BEFORE UPDATE OF number, at, kind, actor_id, name, email, role, address, agent, act, refused, subject, command_id, request_id, pruned_before, person ON public.audit FOR EACH STATEMENT EXECUTE FUNCTION public.candor_audit_stays();
CREATE TRIGGER audit_whole BEFORE TRUNCATE ON public.audit FOR EACH STATEMENT EXECUTE FUNCTION public.candor_audit_stays();
CREATE TRIGGER entry_stays BEFORE DELETE OR UPDATE OR TRUNCATE ON public.entry FOR EACH STATEMENT EXECUTE FUNCTION public.candor_append_only();
CREATE TRIGGER event_keeps BEFORE DELETE OR TRUNCATE ON public.event FOR EACH STATEMENT EXECUTE FUNCTION public.candor_append_only();
CREATE TRIGGER event_redacts BEFORE UPDATE OF data ON public.event FOR EACH ROW EXECUTE FUNCTION public.candor_event_redacts();
CREATE TRIGGER event_stays BEFORE UPDATE OF sequence, stream, version, type, schema, happened_at, recorded_at, actor, command_id ON public.event FOR EACH STATEMENT EXECUTE FUNCTION public.candor_append_only();
ALTER TABLE ONLY public.account
    ADD CONSTRAINT "account_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."user"(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.entry
    ADD CONSTRAINT entry_sequence_fkey FOREIGN KEY (sequence) REFERENCES public.event(sequence);
ALTER TABLE ONLY public.password_link
    ADD CONSTRAINT password_link_operator_id_fkey FOREIGN KEY (operator_id) REFERENCES public."user"(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.session
    ADD CONSTRAINT "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."user"(id) ON DELETE CASCADE;