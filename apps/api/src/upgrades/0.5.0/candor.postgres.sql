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
CREATE TABLE public.action_item (
    incident_id text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    priority text NOT NULL COLLATE pg_catalog."C",
    owner text COLLATE pg_catalog."C",
    due text COLLATE pg_catalog."C",
    added_at text NOT NULL COLLATE pg_catalog."C",
    ended_at text COLLATE pg_catalog."C",
    committed bigint NOT NULL,
    commitment_due text COLLATE pg_catalog."C",
    item text NOT NULL COLLATE pg_catalog."C"
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
    promise_state text COLLATE pg_catalog."C",
    review_asked_at text COLLATE pg_catalog."C",
    approvals bigint DEFAULT 0 NOT NULL,
    factors text DEFAULT '[]'::text NOT NULL COLLATE pg_catalog."C"
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
INSERT INTO public.action_item VALUES ('k0000000001e', 'k00000000021', 'done', 'detect', 'high', 'Queues & co', '2026-04-10', '2026-03-30T08:05:00.000Z', '2026-04-03T09:00:00.000Z', 1, NULL, '{"addedAt":"2026-03-30T08:05:00.000Z","commitment":{"due":"2026-04-10","end":{"index":73,"recordedAt":"2026-04-03T09:00:00.000Z","text":{"hash":"a86c800c8c278390aba0f7fde9dca77d5aef9aa7325c544efff52c33bd4163b3","salt":"000000000000000000000000000000c6","text":"It rang in a test."}},"index":31,"itemId":"k00000000021","missed":[{"due":"2026-04-01","index":71,"recordedAt":"2026-04-03T09:00:00.000Z"}],"recordedAt":"2026-03-30T08:10:00.000Z","slips":[{"from":"2026-04-01","index":72,"reason":{"hash":"557fe384d10ac952c668fa37a6d6ab925994bf6ab1ccda544607dde5db9eab0b","salt":"000000000000000000000000000000c3","text":"It rang for nothing & nobody."},"recordedAt":"2026-04-03T09:00:00.000Z","to":"2026-04-10"}],"state":"kept","title":{"hash":"9d9a192bcc4b1fb85174ff34c0354ab2f189c28aceeb5174c91fd04a31c6f4fd","salt":"0000000000000000000000000000005f","text":"An alert tells us & nobody waits"}},"due":"2026-04-10","endedAt":"2026-04-03T09:00:00.000Z","id":"k00000000021","kind":"detect","outcome":{"hash":"8d0b20517b4453099ff743f0c149bf9eeef650f57c109a51f7f094acecabc9d5","salt":"000000000000000000000000000000c5","text":"It rang in a test."},"owner":{"hash":"f7fff49a68ed5e18719f359ddde72fda6766dcd08525691a4d0a846c2a5c6f32","salt":"00000000000000000000000000000055","text":"Queues & co"},"priority":"high","state":"done","title":{"hash":"8d4d613123bdcf08049949626ebdedc4528ddb742e90fbd053d79bed6217c510","salt":"00000000000000000000000000000054","text":"Watch the queue"},"tracker":null}');
INSERT INTO public.action_item VALUES ('k0000000001e', 'k00000000025', 'done', 'prevent', 'medium', NULL, NULL, '2026-03-30T08:05:00.000Z', '2026-03-30T08:05:00.000Z', 0, NULL, '{"addedAt":"2026-03-30T08:05:00.000Z","commitment":null,"due":null,"endedAt":"2026-03-30T08:05:00.000Z","id":"k00000000025","kind":"prevent","outcome":{"hash":"8dae2418deb2b3402e62657b1dddbf60f567f089dca65f2446602ebd4b2f629e","salt":"00000000000000000000000000000057","text":"It drained in a test & stayed empty."},"owner":null,"priority":"medium","state":"done","title":{"hash":"b320e59006f515681188380f1f38bb94aa4777af6be76a8c116b5b0b841a31fe","salt":"0000000000000000000000000000004e","text":"Drain the queue before it is full"},"tracker":{"hash":"661c240d0bd78b68f701fdf42989402ca99cc3890e1410d1d340127706aa3eab","salt":"0000000000000000000000000000004f","text":"https://tracker.example.com/Q-12?a=1&b=2"}}');
INSERT INTO public.action_item VALUES ('k0000000001e', 'k00000000029', 'dropped', 'mitigate', 'low', NULL, '2026-04-30', '2026-03-30T08:05:00.000Z', '2026-04-03T09:00:00.000Z', 1, NULL, '{"addedAt":"2026-03-30T08:05:00.000Z","commitment":{"due":"2026-04-30","end":{"index":74,"recordedAt":"2026-04-03T09:00:00.000Z","text":{"hash":"378dbd06f15f5f045d68b56a2dfa73b5f5a8d703118f524b4f5d01e741c9c29c","salt":"000000000000000000000000000000c9","text":"The alert is enough."}},"index":32,"itemId":"k00000000029","missed":[],"recordedAt":"2026-03-30T08:10:00.000Z","slips":[],"state":"dropped","title":{"hash":"4dc1a6975ff8e95679f59ab1de57fb8d838b398c73e72dd231ef2769857caed1","salt":"00000000000000000000000000000061","text":"The queue has <room>"}},"due":"2026-04-30","endedAt":"2026-04-03T09:00:00.000Z","id":"k00000000029","kind":"mitigate","outcome":{"hash":"6075eb7388df35edf6038f93227ff29dced9edaf226f9b8c7e6cb378a703289b","salt":"000000000000000000000000000000c8","text":"The alert is enough."},"owner":null,"priority":"low","state":"dropped","title":{"hash":"e67a389556f084a623028c28fcdcfe0b4d2f404a200ba760048872a7646b84a3","salt":"00000000000000000000000000000052","text":"Buy a larger queue"},"tracker":null}');
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
INSERT INTO public.audit VALUES (27, '2026-03-29T02:40:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishUpdate', 0, 'incident/k0000000001e', 'Messages are late & lost', 'kept-state-67', NULL, '{"resolvedAt":null,"status":"monitoring"}', '{"postmortem/k0000000001e: factors":[],"postmortem/k0000000001e: own":[],"postmortem/k0000000001e: promise.due":"2026-04-03T21:59:00.000Z","postmortem/k0000000001e: promise.state":"due","postmortem/k0000000001e: reviewed":[],"resolvedAt":"2026-03-29T02:40:00.000Z","status":"resolved","text":"All messages have arrived."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishupdate
messages are late & lost
incident/k0000000001e
{"resolvedat":null,"status":"monitoring"}
{"postmortem/k0000000001e: factors":[],"postmortem/k0000000001e: own":[],"postmortem/k0000000001e: promise.due":"2026-04-03t21:59:00.000z","postmortem/k0000000001e: promise.state":"due","postmortem/k0000000001e: reviewed":[],"resolvedat":"2026-03-29t02:40:00.000z","status":"resolved","text":"all messages have arrived."}');
INSERT INTO public.audit VALUES (28, '2026-03-30T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'SavePostmortemDraft', 0, 'postmortem/k0000000001e', NULL, 'kept-state-70', NULL, '{"sections.summary":null}', '{"sections.summary":"Internal until published: a queue ran full."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
savepostmortemdraft
postmortem/k0000000001e
{"sections.summary":null}
{"sections.summary":"internal until published: a queue ran full."}');
INSERT INTO public.audit VALUES (29, '2026-03-30T08:05:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'AddActionItem', 0, 'postmortem/k0000000001e', 'Watch the <queue>', 'kept-state-72', NULL, '{"actionItems.k00000000021.due":null,"actionItems.k00000000021.kind":null,"actionItems.k00000000021.owner":null,"actionItems.k00000000021.priority":null,"actionItems.k00000000021.state":null,"actionItems.k00000000021.title":null}', '{"actionItems.k00000000021.due":"2026-04-30","actionItems.k00000000021.kind":"detect","actionItems.k00000000021.owner":"Queues & co","actionItems.k00000000021.priority":"high","actionItems.k00000000021.state":"open","actionItems.k00000000021.title":"Watch the <queue>"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
addactionitem
watch the <queue>
postmortem/k0000000001e
{"actionitems.k00000000021.due":null,"actionitems.k00000000021.kind":null,"actionitems.k00000000021.owner":null,"actionitems.k00000000021.priority":null,"actionitems.k00000000021.state":null,"actionitems.k00000000021.title":null}
{"actionitems.k00000000021.due":"2026-04-30","actionitems.k00000000021.kind":"detect","actionitems.k00000000021.owner":"queues & co","actionitems.k00000000021.priority":"high","actionitems.k00000000021.state":"open","actionitems.k00000000021.title":"watch the <queue>"}');
INSERT INTO public.audit VALUES (30, '2026-03-30T08:05:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'AddActionItem', 0, 'postmortem/k0000000001e', 'Drain the queue before it is full', 'kept-state-76', NULL, '{"actionItems.k00000000025.kind":null,"actionItems.k00000000025.priority":null,"actionItems.k00000000025.state":null,"actionItems.k00000000025.title":null,"actionItems.k00000000025.tracker":null}', '{"actionItems.k00000000025.kind":"prevent","actionItems.k00000000025.priority":"medium","actionItems.k00000000025.state":"open","actionItems.k00000000025.title":"Drain the queue before it is full","actionItems.k00000000025.tracker":"https://tracker.example.com/Q-12?a=1&b=2"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
addactionitem
drain the queue before it is full
postmortem/k0000000001e
{"actionitems.k00000000025.kind":null,"actionitems.k00000000025.priority":null,"actionitems.k00000000025.state":null,"actionitems.k00000000025.title":null,"actionitems.k00000000025.tracker":null}
{"actionitems.k00000000025.kind":"prevent","actionitems.k00000000025.priority":"medium","actionitems.k00000000025.state":"open","actionitems.k00000000025.title":"drain the queue before it is full","actionitems.k00000000025.tracker":"https://tracker.example.com/q-12?a=1&b=2"}');
INSERT INTO public.audit VALUES (31, '2026-03-30T08:05:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'AddActionItem', 0, 'postmortem/k0000000001e', 'Buy a larger queue', 'kept-state-80', NULL, '{"actionItems.k00000000029.kind":null,"actionItems.k00000000029.priority":null,"actionItems.k00000000029.state":null,"actionItems.k00000000029.title":null}', '{"actionItems.k00000000029.kind":"mitigate","actionItems.k00000000029.priority":"low","actionItems.k00000000029.state":"open","actionItems.k00000000029.title":"Buy a larger queue"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
addactionitem
buy a larger queue
postmortem/k0000000001e
{"actionitems.k00000000029.kind":null,"actionitems.k00000000029.priority":null,"actionitems.k00000000029.state":null,"actionitems.k00000000029.title":null}
{"actionitems.k00000000029.kind":"mitigate","actionitems.k00000000029.priority":"low","actionitems.k00000000029.state":"open","actionitems.k00000000029.title":"buy a larger queue"}');
INSERT INTO public.audit VALUES (32, '2026-03-30T08:05:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ChangeActionItem', 0, 'postmortem/k0000000001e', 'Watch the queue', 'kept-state-83', NULL, '{"actionItems.k00000000021.due":"2026-04-30","actionItems.k00000000021.title":"Watch the <queue>"}', '{"actionItems.k00000000021.due":"2026-04-29","actionItems.k00000000021.title":"Watch the queue"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
changeactionitem
watch the queue
postmortem/k0000000001e
{"actionitems.k00000000021.due":"2026-04-30","actionitems.k00000000021.title":"watch the <queue>"}
{"actionitems.k00000000021.due":"2026-04-29","actionitems.k00000000021.title":"watch the queue"}');
INSERT INTO public.audit VALUES (33, '2026-03-30T08:05:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'FinishActionItem', 0, 'postmortem/k0000000001e', 'Drain the queue before it is full', 'kept-state-86', NULL, '{"actionItems.k00000000025.outcome":null,"actionItems.k00000000025.state":"open"}', '{"actionItems.k00000000025.outcome":"It drained in a test & stayed empty.","actionItems.k00000000025.state":"done"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
finishactionitem
drain the queue before it is full
postmortem/k0000000001e
{"actionitems.k00000000025.outcome":null,"actionitems.k00000000025.state":"open"}
{"actionitems.k00000000025.outcome":"it drained in a test & stayed empty.","actionitems.k00000000025.state":"done"}');
INSERT INTO public.audit VALUES (34, '2026-03-30T08:05:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'DropActionItem', 0, 'postmortem/k0000000001e', 'Buy a larger queue', 'kept-state-88', NULL, '{"actionItems.k00000000029.outcome":null,"actionItems.k00000000029.state":"open"}', '{"actionItems.k00000000029.outcome":"It would only fill up later.","actionItems.k00000000029.state":"dropped","reason":"It would only fill up later."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
dropactionitem
buy a larger queue
postmortem/k0000000001e
{"actionitems.k00000000029.outcome":null,"actionitems.k00000000029.state":"open"}
{"actionitems.k00000000029.outcome":"it would only fill up later.","actionitems.k00000000029.state":"dropped","reason":"it would only fill up later."}');
INSERT INTO public.audit VALUES (35, '2026-03-30T08:05:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ReopenActionItem', 0, 'postmortem/k0000000001e', 'Buy a larger queue', 'kept-state-90', NULL, '{"actionItems.k00000000029.outcome":"It would only fill up later.","actionItems.k00000000029.state":"dropped"}', '{"actionItems.k00000000029.outcome":null,"actionItems.k00000000029.state":"open"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
reopenactionitem
buy a larger queue
postmortem/k0000000001e
{"actionitems.k00000000029.outcome":"it would only fill up later.","actionitems.k00000000029.state":"dropped"}
{"actionitems.k00000000029.outcome":null,"actionitems.k00000000029.state":"open"}');
INSERT INTO public.audit VALUES (36, '2026-03-30T08:10:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishPostmortem', 0, 'postmortem/k0000000001e', NULL, 'kept-state-91', NULL, '{"promise.due":"2026-04-03T21:59:00.000Z","promise.state":"due","publishedSections":null,"revision":null}', '{"promise.due":null,"promise.state":null,"publishedSections":["action_items"],"revision":1}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishpostmortem
postmortem/k0000000001e
{"promise.due":"2026-04-03t21:59:00.000z","promise.state":"due","publishedsections":null,"revision":null}
{"promise.due":null,"promise.state":null,"publishedsections":["action_items"],"revision":1}');
INSERT INTO public.audit VALUES (37, '2026-03-30T08:10:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'MakeCommitment', 0, 'postmortem/k0000000001e', 'Watch the queue', 'kept-state-94', NULL, '{"actionItems.k00000000021.commitment.due":null,"actionItems.k00000000021.commitment.missed":null,"actionItems.k00000000021.commitment.moved":null,"actionItems.k00000000021.commitment.state":null,"actionItems.k00000000021.commitment.title":null,"actionItems.k00000000021.due":"2026-04-29"}', '{"actionItems.k00000000021.commitment.due":"2026-04-01","actionItems.k00000000021.commitment.missed":[],"actionItems.k00000000021.commitment.moved":0,"actionItems.k00000000021.commitment.state":"open","actionItems.k00000000021.commitment.title":"An alert tells us & nobody waits","actionItems.k00000000021.due":"2026-04-01"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
makecommitment
watch the queue
postmortem/k0000000001e
{"actionitems.k00000000021.commitment.due":null,"actionitems.k00000000021.commitment.missed":null,"actionitems.k00000000021.commitment.moved":null,"actionitems.k00000000021.commitment.state":null,"actionitems.k00000000021.commitment.title":null,"actionitems.k00000000021.due":"2026-04-29"}
{"actionitems.k00000000021.commitment.due":"2026-04-01","actionitems.k00000000021.commitment.missed":[],"actionitems.k00000000021.commitment.moved":0,"actionitems.k00000000021.commitment.state":"open","actionitems.k00000000021.commitment.title":"an alert tells us & nobody waits","actionitems.k00000000021.due":"2026-04-01"}');
INSERT INTO public.audit VALUES (38, '2026-03-30T08:10:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'MakeCommitment', 0, 'postmortem/k0000000001e', 'Buy a larger queue', 'kept-state-96', NULL, '{"actionItems.k00000000029.commitment.due":null,"actionItems.k00000000029.commitment.missed":null,"actionItems.k00000000029.commitment.moved":null,"actionItems.k00000000029.commitment.state":null,"actionItems.k00000000029.commitment.title":null,"actionItems.k00000000029.due":null}', '{"actionItems.k00000000029.commitment.due":"2026-04-30","actionItems.k00000000029.commitment.missed":[],"actionItems.k00000000029.commitment.moved":0,"actionItems.k00000000029.commitment.state":"open","actionItems.k00000000029.commitment.title":"The queue has <room>","actionItems.k00000000029.due":"2026-04-30"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
makecommitment
buy a larger queue
postmortem/k0000000001e
{"actionitems.k00000000029.commitment.due":null,"actionitems.k00000000029.commitment.missed":null,"actionitems.k00000000029.commitment.moved":null,"actionitems.k00000000029.commitment.state":null,"actionitems.k00000000029.commitment.title":null,"actionitems.k00000000029.due":null}
{"actionitems.k00000000029.commitment.due":"2026-04-30","actionitems.k00000000029.commitment.missed":[],"actionitems.k00000000029.commitment.moved":0,"actionitems.k00000000029.commitment.state":"open","actionitems.k00000000029.commitment.title":"the queue has <room>","actionitems.k00000000029.due":"2026-04-30"}');
INSERT INTO public.audit VALUES (39, '2026-03-30T08:10:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'SetPostmortemTerm', 0, 'page', 'Status of “Friends”', 'kept-state-98', NULL, '{"postmortemTerm":null}', '{"postmortemTerm":1}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
setpostmortemterm
status of “friends”
page
{"postmortemterm":null}
{"postmortemterm":1}');
INSERT INTO public.audit VALUES (40, '2026-03-30T09:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'DeclareIncident', 0, 'incident/k0000000002s', 'Pictures do not load', 'kept-state-99', NULL, NULL, '{"backfilled":false,"claims.k0000000000j":"major_outage","id":"k0000000002s","impact":"critical","impactSetByHand":false,"promise.due":"2026-03-30T09:30:00.000Z","promise.state":"due","startedAt":"2026-03-30T09:00:00.000Z","status":"investigating","text":"Pictures are missing & nobody knows why.","title":"Pictures do not load"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
declareincident
pictures do not load
incident/k0000000002s
{"backfilled":false,"claims.k0000000000j":"major_outage","id":"k0000000002s","impact":"critical","impactsetbyhand":false,"promise.due":"2026-03-30t09:30:00.000z","promise.state":"due","startedat":"2026-03-30t09:00:00.000z","status":"investigating","text":"pictures are missing & nobody knows why.","title":"pictures do not load"}');
INSERT INTO public.audit VALUES (41, '2026-03-30T09:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'WithdrawPromise', 0, 'incident/k0000000002s', 'Pictures do not load', 'kept-state-104', NULL, '{"promise.due":"2026-03-30T09:30:00.000Z","promise.state":"due"}', '{"promise.due":null,"promise.state":null,"reason":"We wait for others."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
withdrawpromise
pictures do not load
incident/k0000000002s
{"promise.due":"2026-03-30t09:30:00.000z","promise.state":"due"}
{"promise.due":null,"promise.state":null,"reason":"we wait for others."}');
INSERT INTO public.audit VALUES (42, '2026-03-30T09:20:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'CorrectUpdate', 0, 'incident/k0000000002s', 'Pictures do not load', 'kept-state-106', NULL, '{"text":"Pictures are missing & nobody knows why."}', '{"change":"fact","reason":"We knew it by then.","text":"Pictures are missing: a disk is full."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
correctupdate
pictures do not load
incident/k0000000002s
{"text":"pictures are missing & nobody knows why."}
{"change":"fact","reason":"we knew it by then.","text":"pictures are missing: a disk is full."}');
INSERT INTO public.audit VALUES (43, '2026-03-30T09:20:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishUpdate', 0, 'incident/k0000000002s', 'Pictures do not load', 'kept-state-109', NULL, '{"claims.k0000000000j":"major_outage","resolvedAt":null,"status":"investigating"}', '{"claims.k0000000000j":null,"postmortem/k0000000002s: factors":[],"postmortem/k0000000002s: own":[],"postmortem/k0000000002s: promise.due":"2026-03-31T21:59:00.000Z","postmortem/k0000000002s: promise.state":"due","postmortem/k0000000002s: reviewed":[],"resolvedAt":"2026-03-30T09:20:00.000Z","status":"resolved","text":"Pictures load <again>."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishupdate
pictures do not load
incident/k0000000002s
{"claims.k0000000000j":"major_outage","resolvedat":null,"status":"investigating"}
{"claims.k0000000000j":null,"postmortem/k0000000002s: factors":[],"postmortem/k0000000002s: own":[],"postmortem/k0000000002s: promise.due":"2026-03-31t21:59:00.000z","postmortem/k0000000002s: promise.state":"due","postmortem/k0000000002s: reviewed":[],"resolvedat":"2026-03-30t09:20:00.000z","status":"resolved","text":"pictures load <again>."}');
INSERT INTO public.audit VALUES (44, '2026-03-30T09:20:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'WithdrawUpdate', 0, 'incident/k0000000002s', 'Pictures do not load', 'kept-state-112', NULL, '{"text":"Pictures load <again>."}', '{"reason":"It was said too early."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
withdrawupdate
pictures do not load
incident/k0000000002s
{"text":"pictures load <again>."}
{"reason":"it was said too early."}');
INSERT INTO public.audit VALUES (45, '2026-04-01T08:00:00.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'RunOutPostmortem', 0, 'postmortem/k0000000002s', NULL, 'postmortem/k0000000002s/late/2026-03-31T21:59:00.000Z', NULL, '{"promise.state":"due"}', '{"promise.state":"late"}', NULL, 'candor', 'candor
runoutpostmortem
postmortem/k0000000002s
{"promise.state":"due"}
{"promise.state":"late"}');
INSERT INTO public.audit VALUES (46, '2026-04-01T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'DeclinePostmortem', 0, 'postmortem/k0000000002s', NULL, 'kept-state-114', NULL, '{"promise.due":"2026-03-31T21:59:00.000Z","promise.state":"late"}', '{"promise.due":null,"promise.state":null,"reason":"The disk is gone & so is the data."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
declinepostmortem
postmortem/k0000000002s
{"promise.due":"2026-03-31t21:59:00.000z","promise.state":"late"}
{"promise.due":null,"promise.state":null,"reason":"the disk is gone & so is the data."}');
INSERT INTO public.audit VALUES (48, '2026-04-02T10:10:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ScheduleMaintenance', 0, 'maintenance/k0000000003e', 'We move the message store', 'kept-state-121', NULL, NULL, '{"endsByItself":false,"features":["k00000000009"],"id":"k0000000003e","scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-02T23:30:00.000Z","startsByItself":true,"status":"scheduled","text":"Messages **pause** for up to an hour & a half.","title":"We move the message store"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
schedulemaintenance
we move the message store
maintenance/k0000000003e
{"endsbyitself":false,"features":["k00000000009"],"id":"k0000000003e","scheduledfor":"2026-04-02t22:00:00.000z","scheduleduntil":"2026-04-02t23:30:00.000z","startsbyitself":true,"status":"scheduled","text":"messages **pause** for up to an hour & a half.","title":"we move the message store"}');
INSERT INTO public.audit VALUES (49, '2026-04-02T10:10:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ScheduleMaintenance', 0, 'maintenance/k0000000003j', 'We change a certificate', 'kept-state-126', NULL, NULL, '{"endsByItself":false,"features":["k00000000009"],"id":"k0000000003j","scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-02T23:30:00.000Z","startsByItself":true,"status":"scheduled","text":"Nobody should notice.","title":"We change a certificate"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
schedulemaintenance
we change a certificate
maintenance/k0000000003j
{"endsbyitself":false,"features":["k00000000009"],"id":"k0000000003j","scheduledfor":"2026-04-02t22:00:00.000z","scheduleduntil":"2026-04-02t23:30:00.000z","startsbyitself":true,"status":"scheduled","text":"nobody should notice.","title":"we change a certificate"}');
INSERT INTO public.audit VALUES (50, '2026-04-02T10:10:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ScheduleMaintenance', 0, 'maintenance/k0000000003o', 'We change a certificate', 'kept-state-131', NULL, NULL, '{"endsByItself":false,"features":["k00000000009"],"id":"k0000000003o","scheduledFor":"2026-05-02T22:00:00.000Z","scheduledUntil":"2026-05-02T23:00:00.000Z","startsByItself":true,"status":"scheduled","text":"Nobody should notice.","title":"We change a certificate"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
schedulemaintenance
we change a certificate
maintenance/k0000000003o
{"endsbyitself":false,"features":["k00000000009"],"id":"k0000000003o","scheduledfor":"2026-05-02t22:00:00.000z","scheduleduntil":"2026-05-02t23:00:00.000z","startsbyitself":true,"status":"scheduled","text":"nobody should notice.","title":"we change a certificate"}');
INSERT INTO public.audit VALUES (51, '2026-04-02T10:10:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'CorrectMaintenanceUpdate', 0, 'maintenance/k0000000003e', 'We move the message store', 'kept-state-136', NULL, '{"text":"Messages **pause** for up to an hour & a half."}', '{"change":"addition","reason":"Many asked about calls.","text":"Messages **pause** for up to an hour & a half. Calls go on."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
correctmaintenanceupdate
we move the message store
maintenance/k0000000003e
{"text":"messages **pause** for up to an hour & a half."}
{"change":"addition","reason":"many asked about calls.","text":"messages **pause** for up to an hour & a half. calls go on."}');
INSERT INTO public.audit VALUES (52, '2026-04-02T10:10:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'WithdrawMaintenanceUpdate', 0, 'maintenance/k0000000003j', 'We change a certificate', 'kept-state-139', NULL, '{"text":"Nobody should notice."}', '{"reason":"It was announced twice."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
withdrawmaintenanceupdate
we change a certificate
maintenance/k0000000003j
{"text":"nobody should notice."}
{"reason":"it was announced twice."}');
INSERT INTO public.audit VALUES (53, '2026-04-02T12:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ChangeMaintenancePlan', 0, 'maintenance/k0000000003e', 'We move the message store', 'kept-state-141', NULL, '{"scheduledUntil":"2026-04-02T23:30:00.000Z"}', '{"reason":"Copying takes longer than we thought.","scheduledUntil":"2026-04-03T00:00:00.000Z"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
changemaintenanceplan
we move the message store
maintenance/k0000000003e
{"scheduleduntil":"2026-04-02t23:30:00.000z"}
{"reason":"copying takes longer than we thought.","scheduleduntil":"2026-04-03t00:00:00.000z"}');
INSERT INTO public.audit VALUES (54, '2026-04-02T12:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishMaintenanceUpdate', 0, 'maintenance/k0000000003j', 'We change a certificate', 'kept-state-143', NULL, '{"endedAt":null,"status":"scheduled"}', '{"endedAt":"2026-04-02T12:00:00.000Z","status":"cancelled","text":"The certificate renews itself."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishmaintenanceupdate
we change a certificate
maintenance/k0000000003j
{"endedat":null,"status":"scheduled"}
{"endedat":"2026-04-02t12:00:00.000z","status":"cancelled","text":"the certificate renews itself."}');
INSERT INTO public.audit VALUES (55, '2026-04-02T12:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'StartSeries', 0, 'series/k00000000043', 'The weekly tidying', 'kept-state-146', NULL, NULL, '{"announcedDaysBefore":7,"endsByItself":true,"features":["k00000000009"],"id":"k00000000043","isEnded":false,"minutes":45,"rule":"FREQ=WEEKLY;BYDAY=FR","startsAt":"2026-04-03T02:00","startsByItself":true,"text":"Messages may be late.","timeZone":"Europe/Berlin","title":"The weekly tidying"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
startseries
the weekly tidying
series/k00000000043
{"announceddaysbefore":7,"endsbyitself":true,"features":["k00000000009"],"id":"k00000000043","isended":false,"minutes":45,"rule":"freq=weekly;byday=fr","startsat":"2026-04-03t02:00","startsbyitself":true,"text":"messages may be late.","timezone":"europe/berlin","title":"the weekly tidying"}');
INSERT INTO public.audit VALUES (56, '2026-04-02T12:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ChangeSeries', 0, 'series/k00000000043', 'The weekly tidying', 'kept-state-150', NULL, '{"minutes":45}', '{"minutes":60,"text":"Messages may be late."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
changeseries
the weekly tidying
series/k00000000043
{"minutes":45}
{"minutes":60,"text":"messages may be late."}');
INSERT INTO public.audit VALUES (57, '2026-04-02T22:00:30.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'ReachWindow', 0, 'series/k00000000043', 'The weekly tidying', 'series/k00000000043/window/2026-04-03T00:00:00.000Z', NULL, NULL, '{"maintenance/k00000000049: endsByItself":true,"maintenance/k00000000049: features":["k00000000009"],"maintenance/k00000000049: id":"k00000000049","maintenance/k00000000049: scheduledFor":"2026-04-03T00:00:00.000Z","maintenance/k00000000049: scheduledUntil":"2026-04-03T01:00:00.000Z","maintenance/k00000000049: seriesId":"k00000000043","maintenance/k00000000049: startsByItself":true,"maintenance/k00000000049: status":"scheduled","maintenance/k00000000049: text":"Messages may be late.","maintenance/k00000000049: title":"The weekly tidying"}', NULL, 'candor', 'candor
reachwindow
the weekly tidying
series/k00000000043
{"maintenance/k00000000049: endsbyitself":true,"maintenance/k00000000049: features":["k00000000009"],"maintenance/k00000000049: id":"k00000000049","maintenance/k00000000049: scheduledfor":"2026-04-03t00:00:00.000z","maintenance/k00000000049: scheduleduntil":"2026-04-03t01:00:00.000z","maintenance/k00000000049: seriesid":"k00000000043","maintenance/k00000000049: startsbyitself":true,"maintenance/k00000000049: status":"scheduled","maintenance/k00000000049: text":"messages may be late.","maintenance/k00000000049: title":"the weekly tidying"}');
INSERT INTO public.audit VALUES (58, '2026-04-02T22:00:30.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'FollowMaintenancePlan', 0, 'maintenance/k0000000003e', 'We move the message store', 'maintenance/k0000000003e/1/start/2026-04-02T22:00:00.000Z', NULL, '{"claims.k00000000009":null,"startedAt":null,"status":"scheduled"}', '{"claims.k00000000009":"under_maintenance","startedAt":"2026-04-02T22:00:00.000Z","status":"in_progress","text":null}', NULL, 'candor', 'candor
followmaintenanceplan
we move the message store
maintenance/k0000000003e
{"claims.k00000000009":null,"startedat":null,"status":"scheduled"}
{"claims.k00000000009":"under_maintenance","startedat":"2026-04-02t22:00:00.000z","status":"in_progress","text":null}');
INSERT INTO public.audit VALUES (59, '2026-04-02T23:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishMaintenanceUpdate', 0, 'maintenance/k0000000003e', 'We move the message store', 'kept-state-158', NULL, '{"status":"in_progress"}', '{"status":"verifying","text":"All is copied. We are looking at it."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishmaintenanceupdate
we move the message store
maintenance/k0000000003e
{"status":"in_progress"}
{"status":"verifying","text":"all is copied. we are looking at it."}');
INSERT INTO public.audit VALUES (60, '2026-04-03T00:16:00.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'ReachWindow', 0, 'series/k00000000043', 'The weekly tidying', 'series/k00000000043/window/2026-04-10T00:00:00.000Z', NULL, NULL, '{"maintenance/k0000000004h: endsByItself":true,"maintenance/k0000000004h: features":["k00000000009"],"maintenance/k0000000004h: id":"k0000000004h","maintenance/k0000000004h: scheduledFor":"2026-04-10T00:00:00.000Z","maintenance/k0000000004h: scheduledUntil":"2026-04-10T01:00:00.000Z","maintenance/k0000000004h: seriesId":"k00000000043","maintenance/k0000000004h: startsByItself":true,"maintenance/k0000000004h: status":"scheduled","maintenance/k0000000004h: text":"Messages may be late.","maintenance/k0000000004h: title":"The weekly tidying"}', NULL, 'candor', 'candor
reachwindow
the weekly tidying
series/k00000000043
{"maintenance/k0000000004h: endsbyitself":true,"maintenance/k0000000004h: features":["k00000000009"],"maintenance/k0000000004h: id":"k0000000004h","maintenance/k0000000004h: scheduledfor":"2026-04-10t00:00:00.000z","maintenance/k0000000004h: scheduleduntil":"2026-04-10t01:00:00.000z","maintenance/k0000000004h: seriesid":"k00000000043","maintenance/k0000000004h: startsbyitself":true,"maintenance/k0000000004h: status":"scheduled","maintenance/k0000000004h: text":"messages may be late.","maintenance/k0000000004h: title":"the weekly tidying"}');
INSERT INTO public.audit VALUES (61, '2026-04-03T00:16:00.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'FollowMaintenancePlan', 0, 'maintenance/k00000000049', 'The weekly tidying', 'maintenance/k00000000049/0/start/2026-04-03T00:00:00.000Z', NULL, '{"claims.k00000000009":null,"startedAt":null,"status":"scheduled"}', '{"claims.k00000000009":"under_maintenance","startedAt":"2026-04-03T00:00:00.000Z","status":"in_progress","text":null}', NULL, 'candor', 'candor
followmaintenanceplan
the weekly tidying
maintenance/k00000000049
{"claims.k00000000009":null,"startedat":null,"status":"scheduled"}
{"claims.k00000000009":"under_maintenance","startedat":"2026-04-03t00:00:00.000z","status":"in_progress","text":null}');
INSERT INTO public.audit VALUES (62, '2026-04-03T00:16:00.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'FollowMaintenancePlan', 0, 'maintenance/k0000000003e', 'We move the message store', 'maintenance/k0000000003e/1/end-overdue/2026-04-03T00:00:00.000Z', NULL, '{"overdue.due":null,"overdue.what":null}', '{"overdue.due":"2026-04-03T00:00:00.000Z","overdue.what":"end"}', NULL, 'candor', 'candor
followmaintenanceplan
we move the message store
maintenance/k0000000003e
{"overdue.due":null,"overdue.what":null}
{"overdue.due":"2026-04-03t00:00:00.000z","overdue.what":"end"}');
INSERT INTO public.audit VALUES (63, '2026-04-03T00:16:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishMaintenanceUpdate', 0, 'maintenance/k0000000003e', 'We move the message store', 'kept-state-167', NULL, '{"claims.k00000000009":"under_maintenance","endedAt":null,"overdue.due":"2026-04-03T00:00:00.000Z","overdue.what":"end","status":"verifying"}', '{"claims.k00000000009":null,"endedAt":"2026-04-03T00:16:00.000Z","overdue.due":null,"overdue.what":null,"status":"completed","text":"Messages flow from the new store."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishmaintenanceupdate
we move the message store
maintenance/k0000000003e
{"claims.k00000000009":"under_maintenance","endedat":null,"overdue.due":"2026-04-03t00:00:00.000z","overdue.what":"end","status":"verifying"}
{"claims.k00000000009":null,"endedat":"2026-04-03t00:16:00.000z","overdue.due":null,"overdue.what":null,"status":"completed","text":"messages flow from the new store."}');
INSERT INTO public.audit VALUES (64, '2026-04-03T01:01:00.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'FollowMaintenancePlan', 0, 'maintenance/k00000000049', 'The weekly tidying', 'maintenance/k00000000049/0/end/2026-04-03T01:00:00.000Z', NULL, '{"claims.k00000000009":"under_maintenance","endedAt":null,"status":"in_progress"}', '{"claims.k00000000009":null,"endedAt":"2026-04-03T01:00:00.000Z","status":"completed","text":null}', NULL, 'candor', 'candor
followmaintenanceplan
the weekly tidying
maintenance/k00000000049
{"claims.k00000000009":"under_maintenance","endedat":null,"status":"in_progress"}
{"claims.k00000000009":null,"endedat":"2026-04-03t01:00:00.000z","status":"completed","text":null}');
INSERT INTO public.audit VALUES (65, '2026-04-03T01:01:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'EndSeries', 0, 'series/k00000000043', 'The weekly tidying', 'kept-state-171', NULL, '{"isEnded":false}', '{"isEnded":true}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
endseries
the weekly tidying
series/k00000000043
{"isended":false}
{"isended":true}');
INSERT INTO public.audit VALUES (66, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'LinkIncidents', 0, 'incident/k00000000039', NULL, 'kept-state-172', NULL, NULL, '{"incidentId":"k00000000039","otherId":"k0000000001e","public":true,"relation":"follow_up_of"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
linkincidents
incident/k00000000039
{"incidentid":"k00000000039","otherid":"k0000000001e","public":true,"relation":"follow_up_of"}');
INSERT INTO public.audit VALUES (67, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'UnlinkIncidents', 0, 'incident/k00000000039', NULL, 'kept-state-173', NULL, NULL, '{"incidentId":"k00000000039","otherId":"k0000000001e","public":true,"relation":"follow_up_of"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
unlinkincidents
incident/k00000000039
{"incidentid":"k00000000039","otherid":"k0000000001e","public":true,"relation":"follow_up_of"}');
INSERT INTO public.audit VALUES (68, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'LinkIncidents', 0, 'incident/k00000000039', NULL, 'kept-state-174', NULL, NULL, '{"incidentId":"k00000000039","otherId":"k0000000001e","public":true,"relation":"caused_by"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
linkincidents
incident/k00000000039
{"incidentid":"k00000000039","otherid":"k0000000001e","public":true,"relation":"caused_by"}');
INSERT INTO public.audit VALUES (69, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'LinkIncidents', 0, 'incident/k00000000039', NULL, 'kept-state-175', NULL, NULL, '{"incidentId":"k00000000039","otherId":"k00000000017","public":false,"relation":"same_cause_as"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
linkincidents
incident/k00000000039
{"incidentid":"k00000000039","otherid":"k00000000017","public":false,"relation":"same_cause_as"}');
INSERT INTO public.audit VALUES (70, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'AddTemplate', 0, 'template/k0000000004x', 'First word', 'kept-state-176', NULL, NULL, '{"archived":false,"name":"First word","status":"investigating","templateId":"k0000000004x","text":"Internal: we look.","use":"incident"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
addtemplate
first word
template/k0000000004x
{"archived":false,"name":"first word","status":"investigating","templateid":"k0000000004x","text":"internal: we look.","use":"incident"}');
INSERT INTO public.audit VALUES (71, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ChangeTemplate', 0, 'template/k0000000004x', 'The first word', 'kept-state-180', NULL, '{"name":"First word"}', '{"name":"The first word","text":"Internal: we look."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
changetemplate
the first word
template/k0000000004x
{"name":"first word"}
{"name":"the first word","text":"internal: we look."}');
INSERT INTO public.audit VALUES (72, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ArchiveTemplate', 0, 'template/k0000000004x', 'The first word', 'kept-state-183', NULL, '{"archived":false}', '{"archived":true}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
archivetemplate
the first word
template/k0000000004x
{"archived":false}
{"archived":true}');
INSERT INTO public.audit VALUES (73, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ChangePageLooks', 0, 'page', 'Status of “Friends”', 'kept-state-184', NULL, '{"accent.light":null,"footerLinks":null,"headerLinks":null,"logo":null}', '{"accent.light":"#0b57d0","footerLinks":["Write to us: mailto:help@example.com"],"headerLinks":["Help & more: https://example.com/help?a=1&b=2"],"logo":"image/svg+xml, 40 × 20 (6eab66dc)"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
changepagelooks
status of “friends”
page
{"accent.light":null,"footerlinks":null,"headerlinks":null,"logo":null}
{"accent.light":"#0b57d0","footerlinks":["write to us: mailto:help@example.com"],"headerlinks":["help & more: https://example.com/help?a=1&b=2"],"logo":"image/svg+xml, 40 × 20 (6eab66dc)"}');
INSERT INTO public.audit VALUES (74, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ChangePageLanguages', 0, 'page', 'Status of “Friends”', 'kept-state-190', NULL, '{"languages":null}', '{"languages":["de","en","ar"]}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
changepagelanguages
status of “friends”
page
{"languages":null}
{"languages":["de","en","ar"]}');
INSERT INTO public.audit VALUES (75, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'SetWritingHelp', 0, 'page', 'Status of “Friends”', 'kept-state-191', NULL, '{"writingHelpOff":null}', '{"writingHelpOff":["hedge"]}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
setwritinghelp
status of “friends”
page
{"writinghelpoff":null}
{"writinghelpoff":["hedge"]}');
INSERT INTO public.audit VALUES (76, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ChangeImprint', 0, 'page', 'Status of “Friends”', 'kept-state-192', NULL, '{"imprint":null}', '{"imprint":"**Friends** Ltd, Berlin. Quotes \" '' and <b>tags</b> & \"entities\", שלום, 👩‍🚒, `code` and {{t 2026-03-29T01:30Z}}."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
changeimprint
status of “friends”
page
{"imprint":null}
{"imprint":"**friends** ltd, berlin. quotes \" '' and <b>tags</b> & \"entities\", שלום, 👩‍🚒, `code` and {{t 2026-03-29t01:30z}}."}');
INSERT INTO public.audit VALUES (77, '2026-04-03T09:00:00.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'RunOutCommitment', 0, 'postmortem/k0000000001e', 'Watch the queue', 'commitment/k0000000001e/k00000000021/late/2026-04-01', NULL, '{"actionItems.k00000000021.commitment.missed":[]}', '{"actionItems.k00000000021.commitment.missed":["2026-04-01"]}', NULL, 'candor', 'candor
runoutcommitment
watch the queue
postmortem/k0000000001e
{"actionitems.k00000000021.commitment.missed":[]}
{"actionitems.k00000000021.commitment.missed":["2026-04-01"]}');
INSERT INTO public.audit VALUES (78, '2026-04-03T09:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'MoveCommitment', 0, 'postmortem/k0000000001e', 'Watch the queue', 'kept-state-194', NULL, '{"actionItems.k00000000021.commitment.due":"2026-04-01","actionItems.k00000000021.commitment.moved":0,"actionItems.k00000000021.due":"2026-04-01"}', '{"actionItems.k00000000021.commitment.due":"2026-04-10","actionItems.k00000000021.commitment.moved":1,"actionItems.k00000000021.due":"2026-04-10","reason":"It rang for nothing & nobody."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
movecommitment
watch the queue
postmortem/k0000000001e
{"actionitems.k00000000021.commitment.due":"2026-04-01","actionitems.k00000000021.commitment.moved":0,"actionitems.k00000000021.due":"2026-04-01"}
{"actionitems.k00000000021.commitment.due":"2026-04-10","actionitems.k00000000021.commitment.moved":1,"actionitems.k00000000021.due":"2026-04-10","reason":"it rang for nothing & nobody."}');
INSERT INTO public.audit VALUES (79, '2026-04-03T09:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'KeepCommitment', 0, 'postmortem/k0000000001e', 'Watch the queue', 'kept-state-196', NULL, '{"actionItems.k00000000021.commitment.end":null,"actionItems.k00000000021.commitment.state":"open","actionItems.k00000000021.outcome":null,"actionItems.k00000000021.state":"open"}', '{"actionItems.k00000000021.commitment.end":"It rang in a test.","actionItems.k00000000021.commitment.state":"kept","actionItems.k00000000021.outcome":"It rang in a test.","actionItems.k00000000021.state":"done"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
keepcommitment
watch the queue
postmortem/k0000000001e
{"actionitems.k00000000021.commitment.end":null,"actionitems.k00000000021.commitment.state":"open","actionitems.k00000000021.outcome":null,"actionitems.k00000000021.state":"open"}
{"actionitems.k00000000021.commitment.end":"it rang in a test.","actionitems.k00000000021.commitment.state":"kept","actionitems.k00000000021.outcome":"it rang in a test.","actionitems.k00000000021.state":"done"}');
INSERT INTO public.audit VALUES (80, '2026-04-03T09:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'DropCommitment', 0, 'postmortem/k0000000001e', 'Buy a larger queue', 'kept-state-199', NULL, '{"actionItems.k00000000029.commitment.end":null,"actionItems.k00000000029.commitment.state":"open","actionItems.k00000000029.outcome":null,"actionItems.k00000000029.state":"open"}', '{"ActionItemDropped.1.reason":"The alert is enough.","CommitmentDropped.2.reason":"The alert is enough.","actionItems.k00000000029.commitment.end":"The alert is enough.","actionItems.k00000000029.commitment.state":"dropped","actionItems.k00000000029.outcome":"The alert is enough.","actionItems.k00000000029.state":"dropped"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
dropcommitment
buy a larger queue
postmortem/k0000000001e
{"actionitems.k00000000029.commitment.end":null,"actionitems.k00000000029.commitment.state":"open","actionitems.k00000000029.outcome":null,"actionitems.k00000000029.state":"open"}
{"actionitemdropped.1.reason":"the alert is enough.","commitmentdropped.2.reason":"the alert is enough.","actionitems.k00000000029.commitment.end":"the alert is enough.","actionitems.k00000000029.commitment.state":"dropped","actionitems.k00000000029.outcome":"the alert is enough.","actionitems.k00000000029.state":"dropped"}');
INSERT INTO public.audit VALUES (81, '2026-04-03T09:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'SetPostmortemApprovals', 0, 'page', 'Status of “Friends”', 'kept-state-202', NULL, '{"postmortemApprovals":null}', '{"postmortemApprovals":1}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
setpostmortemapprovals
status of “friends”
page
{"postmortemapprovals":null}
{"postmortemapprovals":1}');
INSERT INTO public.audit VALUES (82, '2026-04-03T09:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'AskForReview', 0, 'postmortem/k0000000001e', NULL, 'kept-state-203', NULL, '{"reviewed":[]}', '{"reviewed":[{"at":"2026-04-03T09:00:00.000Z","by":"ada0000000000000000000000000000a","kind":"asked","note":"Is it plain?","version":1}]}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
askforreview
postmortem/k0000000001e
{"reviewed":[]}
{"reviewed":[{"at":"2026-04-03t09:00:00.000z","by":"ada0000000000000000000000000000a","kind":"asked","note":"is it plain?","version":1}]}');
INSERT INTO public.audit VALUES (83, '2026-04-03T09:00:00.000Z', 'operator', 'grace00000000000000000000000000a', 'Grace', 'grace@example.com', 'responder', NULL, NULL, 'AskForChanges', 0, 'postmortem/k0000000001e', NULL, 'kept-state-205', NULL, '{"reviewed":[{"at":"2026-04-03T09:00:00.000Z","by":"ada0000000000000000000000000000a","kind":"asked","note":"Is it plain?","version":1}]}', '{"reviewed":[{"at":"2026-04-03T09:00:00.000Z","by":"ada0000000000000000000000000000a","kind":"asked","note":"Is it plain?","version":1},{"at":"2026-04-03T09:00:00.000Z","by":"grace00000000000000000000000000a","kind":"changes","note":"Internal: say who paged whom.","version":1}]}', NULL, 'grace
grace@example.com
grace00000000000000000000000000a', 'grace
grace@example.com
grace00000000000000000000000000a
askforchanges
postmortem/k0000000001e
{"reviewed":[{"at":"2026-04-03t09:00:00.000z","by":"ada0000000000000000000000000000a","kind":"asked","note":"is it plain?","version":1}]}
{"reviewed":[{"at":"2026-04-03t09:00:00.000z","by":"ada0000000000000000000000000000a","kind":"asked","note":"is it plain?","version":1},{"at":"2026-04-03t09:00:00.000z","by":"grace00000000000000000000000000a","kind":"changes","note":"internal: say who paged whom.","version":1}]}');
INSERT INTO public.audit VALUES (84, '2026-04-03T09:00:00.000Z', 'operator', 'grace00000000000000000000000000a', 'Grace', 'grace@example.com', 'responder', NULL, NULL, 'ApprovePostmortem', 0, 'postmortem/k0000000001e', NULL, 'kept-state-208', NULL, '{"reviewed":[{"at":"2026-04-03T09:00:00.000Z","by":"ada0000000000000000000000000000a","kind":"asked","note":"Is it plain?","version":1},{"at":"2026-04-03T09:00:00.000Z","by":"grace00000000000000000000000000a","kind":"changes","note":"Internal: say who paged whom.","version":1}]}', '{"reviewed":[{"at":"2026-04-03T09:00:00.000Z","by":"ada0000000000000000000000000000a","kind":"asked","note":"Is it plain?","version":1},{"at":"2026-04-03T09:00:00.000Z","by":"grace00000000000000000000000000a","kind":"changes","note":"Internal: say who paged whom.","version":1},{"at":"2026-04-03T09:00:00.000Z","by":"grace00000000000000000000000000a","kind":"approved","note":null,"version":1}]}', NULL, 'grace
grace@example.com
grace00000000000000000000000000a', 'grace
grace@example.com
grace00000000000000000000000000a
approvepostmortem
postmortem/k0000000001e
{"reviewed":[{"at":"2026-04-03t09:00:00.000z","by":"ada0000000000000000000000000000a","kind":"asked","note":"is it plain?","version":1},{"at":"2026-04-03t09:00:00.000z","by":"grace00000000000000000000000000a","kind":"changes","note":"internal: say who paged whom.","version":1}]}
{"reviewed":[{"at":"2026-04-03t09:00:00.000z","by":"ada0000000000000000000000000000a","kind":"asked","note":"is it plain?","version":1},{"at":"2026-04-03t09:00:00.000z","by":"grace00000000000000000000000000a","kind":"changes","note":"internal: say who paged whom.","version":1},{"at":"2026-04-03t09:00:00.000z","by":"grace00000000000000000000000000a","kind":"approved","note":null,"version":1}]}');
INSERT INTO public.audit VALUES (85, '2026-04-03T09:02:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishPostmortem', 0, 'postmortem/k0000000001e', NULL, 'kept-state-209', NULL, '{"publishedSections":["action_items"],"revision":1}', '{"publishedSections":["summary","action_items"],"revision":2}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishpostmortem
postmortem/k0000000001e
{"publishedsections":["action_items"],"revision":1}
{"publishedsections":["summary","action_items"],"revision":2}');
INSERT INTO public.audit VALUES (86, '2026-04-03T10:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ContinueRecord', 0, 'page', 'Status of “Friends”', 'kept-state-212', NULL, '{"continuedOver":null}', '{"continuedOver":["900 (ffffffff)"],"reason":"A disk broke & the copy was old."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
continuerecord
status of “friends”
page
{"continuedover":null}
{"continuedover":["900 (ffffffff)"],"reason":"a disk broke & the copy was old."}');
INSERT INTO public.audit VALUES (47, '2026-04-02T10:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'DeclareIncident', 0, 'incident/k00000000039', 'Calls have no sound', 'kept-state-116', NULL, NULL, '{"backfilled":false,"claims.k0000000000c":"degraded_performance","id":"k00000000039","impact":"minor","impactSetByHand":false,"promise.due":"2026-04-02T11:00:00.000Z","promise.state":"due","startedAt":"2026-04-02T10:00:00.000Z","status":"identified","text":"[removed]","title":"Calls have no sound"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
declareincident
calls have no sound
incident/k00000000039
{"backfilled":false,"claims.k0000000000c":"degraded_performance","id":"k00000000039","impact":"minor","impactsetbyhand":false,"promise.due":"2026-04-02t11:00:00.000z","promise.state":"due","startedat":"2026-04-02t10:00:00.000z","status":"identified","text":"[removed]","title":"calls have no sound"}');
INSERT INTO public.audit VALUES (87, '2026-04-03T10:10:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'RedactTexts', 0, 'redactions', NULL, 'kept-state-214', NULL, NULL, '{"ground":"A name was in it & had to go.","index":44,"sequence":57}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
redacttexts
redactions
{"ground":"a name was in it & had to go.","index":44,"sequence":57}');
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
INSERT INTO public.command VALUES ('kept-state-70', 'admin:ada0000000000000000000000000000a', 'e8a2651a06df35c633f702e6e85dc7b2aca81686d4a73944bc7ffffe76afdc59', '{"index":null,"recordedAt":"2026-03-30T08:00:00.000Z"}', '2026-03-30T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-72', 'admin:ada0000000000000000000000000000a', '8b2cffdf60dde44317b02dd421f4b106fd1016af0ffb02237687301ce5fc3f4a', '{"index":null,"itemId":"k00000000021","recordedAt":"2026-03-30T08:05:00.000Z"}', '2026-03-30T08:05:00.000Z');
INSERT INTO public.command VALUES ('kept-state-76', 'admin:ada0000000000000000000000000000a', 'b6017716e7e12b51159b1fe95f053b112219ae8e9e7628c34b3eadc381b64838', '{"index":null,"itemId":"k00000000025","recordedAt":"2026-03-30T08:05:00.000Z"}', '2026-03-30T08:05:00.000Z');
INSERT INTO public.command VALUES ('kept-state-80', 'admin:ada0000000000000000000000000000a', 'c5da896705ec07aade93d93eaaf331275a8006ccab6f306d145e1a1d992f3610', '{"index":null,"itemId":"k00000000029","recordedAt":"2026-03-30T08:05:00.000Z"}', '2026-03-30T08:05:00.000Z');
INSERT INTO public.command VALUES ('kept-state-83', 'admin:ada0000000000000000000000000000a', 'c1d092e066d480f988899e4432fd2c1c189a29b11c093d2f7f44e56575215605', '{"index":null,"itemId":"k00000000021","recordedAt":"2026-03-30T08:05:00.000Z"}', '2026-03-30T08:05:00.000Z');
INSERT INTO public.command VALUES ('kept-state-86', 'admin:ada0000000000000000000000000000a', 'b9bdd0870619d922452cb1e9926394d839c5360e141f44481e819b70a4f891d4', '{"index":null,"itemId":"k00000000025","recordedAt":"2026-03-30T08:05:00.000Z"}', '2026-03-30T08:05:00.000Z');
INSERT INTO public.command VALUES ('kept-state-88', 'admin:ada0000000000000000000000000000a', '77ba183edcb01be44801816ce2a24348dfc7465aa0e61ffbe2e0c214e455e43e', '{"index":null,"itemId":"k00000000029","recordedAt":"2026-03-30T08:05:00.000Z"}', '2026-03-30T08:05:00.000Z');
INSERT INTO public.command VALUES ('kept-state-90', 'admin:ada0000000000000000000000000000a', '8bdd222c148a13f80c8ed1cbab08b23d49a6f116c1ed1954a4c74b31a56b41ef', '{"index":null,"itemId":"k00000000029","recordedAt":"2026-03-30T08:05:00.000Z"}', '2026-03-30T08:05:00.000Z');
INSERT INTO public.command VALUES ('kept-state-91', 'admin:ada0000000000000000000000000000a', 'cf63687a173e814bbd126e38b67e04403531f469bc93333acf681439c2951d26', '{"index":30,"recordedAt":"2026-03-30T08:10:00.000Z","revision":1}', '2026-03-30T08:10:00.000Z');
INSERT INTO public.command VALUES ('kept-state-94', 'admin:ada0000000000000000000000000000a', '98eccfc72ebc357655db82c99a074fc793d4773f44560ff3ca7a62de6f7efec7', '{"index":31,"recordedAt":"2026-03-30T08:10:00.000Z"}', '2026-03-30T08:10:00.000Z');
INSERT INTO public.command VALUES ('kept-state-96', 'admin:ada0000000000000000000000000000a', 'bc1c0612580b6dd24814bbee36f6881335826108f94c21f46f3ce6834beb9b0b', '{"index":32,"recordedAt":"2026-03-30T08:10:00.000Z"}', '2026-03-30T08:10:00.000Z');
INSERT INTO public.command VALUES ('kept-state-98', 'admin:ada0000000000000000000000000000a', 'c053e9e9f28c1dc7127b17b0bcdc1e86652f7a898f1a5d76e045ee2c63964b92', '{"index":33,"recordedAt":"2026-03-30T08:10:00.000Z"}', '2026-03-30T08:10:00.000Z');
INSERT INTO public.command VALUES ('kept-state-99', 'admin:ada0000000000000000000000000000a', 'a44a3cac10997ca56597a86924590f903b02e9e0a3ae0a1d57db42e02459aeb3', '{"incidentId":"k0000000002s","index":35,"recordedAt":"2026-03-30T09:00:00.000Z","updateId":"k0000000002t"}', '2026-03-30T09:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-104', 'admin:ada0000000000000000000000000000a', 'f4c86336af669eec03b681e75dfe16c62e5dbb6b90d9b21d3621477885c2b7ce', '{"index":36,"recordedAt":"2026-03-30T09:00:00.000Z"}', '2026-03-30T09:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-106', 'admin:ada0000000000000000000000000000a', '98873327c0ef2f8709b89ae332a3b626479053d57a8fd521ffd62d3da5df1842', '{"index":37,"recordedAt":"2026-03-30T09:20:00.000Z"}', '2026-03-30T09:20:00.000Z');
INSERT INTO public.command VALUES ('kept-state-109', 'admin:ada0000000000000000000000000000a', '1ed63d8f88797602ee0b9fd0cf0fb1acb743eaca7c0abba727c234b47bf0219e', '{"index":39,"recordedAt":"2026-03-30T09:20:00.000Z"}', '2026-03-30T09:20:00.000Z');
INSERT INTO public.command VALUES ('kept-state-112', 'admin:ada0000000000000000000000000000a', '45a7ed6b35fbbda275bfe378595b279fb2aa6ecd16ebde194e3e07a7ca3a54a2', '{"index":40,"recordedAt":"2026-03-30T09:20:00.000Z"}', '2026-03-30T09:20:00.000Z');
INSERT INTO public.command VALUES ('postmortem/k0000000002s/late/2026-03-31T21:59:00.000Z', 'clock', '82de1d174965ab4ca207fa96f04206a23fe0d576de766aba31efef1761cd2202', '{"index":41,"recordedAt":"2026-04-01T08:00:00.000Z"}', '2026-04-01T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-114', 'admin:ada0000000000000000000000000000a', '62e1355eee70e5af4b7a725233ac7dd912bab7229bfb08e955c843c68982b6af', '{"index":42,"recordedAt":"2026-04-01T08:00:00.000Z"}', '2026-04-01T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-121', 'admin:ada0000000000000000000000000000a', 'ab47bb149be14cc7b034900fe5e388a473933fd8697a0a9b5f59b634ae0230f1', '{"index":46,"maintenanceId":"k0000000003e","recordedAt":"2026-04-02T10:10:00.000Z","updateId":"k0000000003f"}', '2026-04-02T10:10:00.000Z');
INSERT INTO public.command VALUES ('kept-state-126', 'admin:ada0000000000000000000000000000a', '72422182f556a3730449022bca9ff768f65021874489fc645442ea347643d1fa', '{"index":48,"maintenanceId":"k0000000003j","recordedAt":"2026-04-02T10:10:00.000Z","updateId":"k0000000003k"}', '2026-04-02T10:10:00.000Z');
INSERT INTO public.command VALUES ('kept-state-131', 'admin:ada0000000000000000000000000000a', 'c4452be337060949c8e7da269957466532738b22cc6ddce9d257c771756db413', '{"index":50,"maintenanceId":"k0000000003o","recordedAt":"2026-04-02T10:10:00.000Z","updateId":"k0000000003p"}', '2026-04-02T10:10:00.000Z');
INSERT INTO public.command VALUES ('kept-state-136', 'admin:ada0000000000000000000000000000a', '07f18a96985421d045d1fa416ba8541b94b8792faf94a471747ca23d0ea22518', '{"index":51,"recordedAt":"2026-04-02T10:10:00.000Z"}', '2026-04-02T10:10:00.000Z');
INSERT INTO public.command VALUES ('kept-state-139', 'admin:ada0000000000000000000000000000a', 'be743741ac6a740d7104001e2d106aea3fbe2f467cb416c0de089cb0a3b3ce55', '{"index":52,"recordedAt":"2026-04-02T10:10:00.000Z"}', '2026-04-02T10:10:00.000Z');
INSERT INTO public.command VALUES ('kept-state-141', 'admin:ada0000000000000000000000000000a', '59a7ae0cbcb806bcd8285cc2c6309e3865931ac2a317ff12e4de95729f35feb7', '{"index":53,"recordedAt":"2026-04-02T12:00:00.000Z"}', '2026-04-02T12:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-143', 'admin:ada0000000000000000000000000000a', 'fd8bf676a4401a5c25b6cab309238e9f66b39feca3052d4b065e616b9b1df566', '{"index":54,"recordedAt":"2026-04-02T12:00:00.000Z"}', '2026-04-02T12:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-146', 'admin:ada0000000000000000000000000000a', 'c9e85d9cdc7c17cf442c720a20775274a9224e8675b29be30d7d12b7783c7dc7', '{"index":null,"recordedAt":"2026-04-02T12:00:00.000Z","seriesId":"k00000000043"}', '2026-04-02T12:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-150', 'admin:ada0000000000000000000000000000a', '61b5964e5858227f7cfcdc8e4443978648696661b0b8b204c66113362aa5a007', '{"index":null,"recordedAt":"2026-04-02T12:00:00.000Z"}', '2026-04-02T12:00:00.000Z');
INSERT INTO public.command VALUES ('series/k00000000043/window/2026-04-03T00:00:00.000Z', 'clock', '9cd48f3b17bb74014120e2191dfc4639896270ef251f5e8b6187d6c119dc11b1', '{"index":56,"recordedAt":"2026-04-02T22:00:30.000Z"}', '2026-04-02T22:00:30.000Z');
INSERT INTO public.command VALUES ('maintenance/k0000000003e/1/start/2026-04-02T22:00:00.000Z', 'clock', '7d7763ba4fffcb78ec826d966a722a16619d27da8f3c8a86177e5584eebaafd4', '{"index":57,"recordedAt":"2026-04-02T22:00:30.000Z"}', '2026-04-02T22:00:30.000Z');
INSERT INTO public.command VALUES ('kept-state-158', 'admin:ada0000000000000000000000000000a', '09d5848905e76df2d396df1931f7d3762fbdcd80e00d7f38a2bf4b46a0836c53', '{"index":58,"recordedAt":"2026-04-02T23:00:00.000Z"}', '2026-04-02T23:00:00.000Z');
INSERT INTO public.command VALUES ('series/k00000000043/window/2026-04-10T00:00:00.000Z', 'clock', '282231239d55abc27691966a50f88721054b6a2d359ca607220bd1cc9951341c', '{"index":60,"recordedAt":"2026-04-03T00:16:00.000Z"}', '2026-04-03T00:16:00.000Z');
INSERT INTO public.command VALUES ('maintenance/k00000000049/0/start/2026-04-03T00:00:00.000Z', 'clock', '4eb9917885e264475b0c34d3418f6095a71929e71914389bd2de389e812ed422', '{"index":61,"recordedAt":"2026-04-03T00:16:00.000Z"}', '2026-04-03T00:16:00.000Z');
INSERT INTO public.command VALUES ('maintenance/k0000000003e/1/end-overdue/2026-04-03T00:00:00.000Z', 'clock', '32158b050cecbfca55214a14580db054b1399cae5d7a9c024fb197f8f56fdba1', '{"index":62,"recordedAt":"2026-04-03T00:16:00.000Z"}', '2026-04-03T00:16:00.000Z');
INSERT INTO public.command VALUES ('kept-state-167', 'admin:ada0000000000000000000000000000a', '88006ec4d51333807ec54148fd214ebe72939dae6f16bc5984338f36f40f0748', '{"index":63,"recordedAt":"2026-04-03T00:16:00.000Z"}', '2026-04-03T00:16:00.000Z');
INSERT INTO public.command VALUES ('maintenance/k00000000049/0/end/2026-04-03T01:00:00.000Z', 'clock', 'c5a14f6eacdd53fe8bb4052142ec35b863aee3c77083c2f63cb59575dd99c5fb', '{"index":64,"recordedAt":"2026-04-03T01:01:00.000Z"}', '2026-04-03T01:01:00.000Z');
INSERT INTO public.command VALUES ('kept-state-171', 'admin:ada0000000000000000000000000000a', 'a33cbf788d3d9abd52ed7563af89d62798e3f77145f6034a010fafcf6d282042', '{"index":null,"recordedAt":"2026-04-03T01:01:00.000Z"}', '2026-04-03T01:01:00.000Z');
INSERT INTO public.command VALUES ('kept-state-172', 'admin:ada0000000000000000000000000000a', '4be93294bea2664b255ff82f7118db81bd2e4e7907b39e5e3e9b296c14e69ef7', '{"index":65,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-173', 'admin:ada0000000000000000000000000000a', '2a8ed08680b586e0edca1699a1942e765b70dc167b35a7aabd4a822919283830', '{"index":66,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-174', 'admin:ada0000000000000000000000000000a', '1fb8dd43d59d14f4abcdc693f6418ac1abd9254c7e5ca9268ddc88e2abe7479e', '{"index":67,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-175', 'admin:ada0000000000000000000000000000a', 'a4195a01e8dce4c16542024517405c39bbe0cfcd8ec09dfc9db25950834a994f', '{"index":null,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-176', 'admin:ada0000000000000000000000000000a', 'b7f60b7ebf44e4c3c4695287a5e27ea80b413cd9b696bf031bd02e6db2751dcb', '{"index":null,"recordedAt":"2026-04-03T08:00:00.000Z","templateId":"k0000000004x"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-180', 'admin:ada0000000000000000000000000000a', 'cdfd87e420949dc1264543fc9ce84013940ae8e1b26d615d178d3064a1017ea5', '{"index":null,"recordedAt":"2026-04-03T08:00:00.000Z","templateId":"k0000000004x"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-183', 'admin:ada0000000000000000000000000000a', '33f133643ab60c64098b9e35c094e09163aa2e1e7c7b08f47067a4931ec4e835', '{"index":null,"recordedAt":"2026-04-03T08:00:00.000Z","templateId":"k0000000004x"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-184', 'admin:ada0000000000000000000000000000a', '2a8153b6acfcd8d8da1abee17219bbbe57268c968ec307bfac9b4ebd42f6230a', '{"index":68,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-190', 'admin:ada0000000000000000000000000000a', '40f60d66d80daf3331600880ce4379791e61a71f6a2136e2d85d15a1e63f28cc', '{"index":69,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-191', 'admin:ada0000000000000000000000000000a', 'ec2794348c5682a9cfcd8b003e2367327aa53809f2c27918c08c6b45368a8b04', '{"index":null,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-192', 'admin:ada0000000000000000000000000000a', 'b05bd46d911e5b37f7018c1f9502e0aba4ffbd689f64ecd73814530aa38158b0', '{"index":70,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('commitment/k0000000001e/k00000000021/late/2026-04-01', 'clock', '6135738ea1a2822bf0c3995a74f92e46fb6d6ba1c93339aa22f715e5d7b703e2', '{"index":71,"recordedAt":"2026-04-03T09:00:00.000Z"}', '2026-04-03T09:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-194', 'admin:ada0000000000000000000000000000a', 'e7d8a3e311655767c616cf8a5dedabe93ab94fb74bed3229d585fb37e45e035d', '{"index":72,"recordedAt":"2026-04-03T09:00:00.000Z"}', '2026-04-03T09:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-196', 'admin:ada0000000000000000000000000000a', '665ac572cbf5853c81d445cbddd193fbe66644d4b11b2c61a270fa03a5e5f03f', '{"index":73,"recordedAt":"2026-04-03T09:00:00.000Z"}', '2026-04-03T09:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-199', 'admin:ada0000000000000000000000000000a', '67db67487f1b1f45664446c800cd4f58f49a0b4c78c375210092be44c5bc313d', '{"index":74,"recordedAt":"2026-04-03T09:00:00.000Z"}', '2026-04-03T09:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-202', 'admin:ada0000000000000000000000000000a', 'a7fe64ab8b4af213a2fc4be29dbcd6ddb9d35d1548074f17030152eafa2e26e4', '{"index":null,"recordedAt":"2026-04-03T09:00:00.000Z"}', '2026-04-03T08:40:00.000Z');
INSERT INTO public.command VALUES ('kept-state-203', 'admin:ada0000000000000000000000000000a', 'b35888a977bf9139af777e7b0447163b333dd46758fc22b23669b6295a3cad61', '{"index":null,"recordedAt":"2026-04-03T09:00:00.000Z"}', '2026-04-03T08:40:00.000Z');
INSERT INTO public.command VALUES ('kept-state-205', 'responder:grace00000000000000000000000000a', '2329c2a35eb22a86d65159234d4212e4192cb436b67a046e5e8eace020266d33', '{"index":null,"recordedAt":"2026-04-03T09:00:00.000Z"}', '2026-04-03T08:40:00.000Z');
INSERT INTO public.command VALUES ('kept-state-208', 'responder:grace00000000000000000000000000a', '16d0e330fd643aef340de31613a7649f4fe31452d00832007b1ea93399a65859', '{"index":null,"recordedAt":"2026-04-03T09:00:00.000Z"}', '2026-04-03T08:40:00.000Z');
INSERT INTO public.command VALUES ('kept-state-209', 'admin:ada0000000000000000000000000000a', 'f63863712fbd5cd0d97531641bda5a0b4dfb5348f663d869ecb68ae1f0ee1f66', '{"index":75,"recordedAt":"2026-04-03T09:02:00.000Z","revision":2}', '2026-04-03T09:02:00.000Z');
INSERT INTO public.command VALUES ('kept-state-212', 'admin:ada0000000000000000000000000000a', 'e4f07cb12c6f669df911fea1149f5e835c8df924c2d289bb21a3f1ed69cdb50c', '{"index":76,"recordedAt":"2026-04-03T10:00:00.000Z"}', '2026-04-03T10:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-116', 'admin:ada0000000000000000000000000000a', 'redacted', '{"incidentId":"k00000000039","index":44,"recordedAt":"2026-04-02T10:00:00.000Z","updateId":"k0000000003a"}', '2026-04-02T10:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-214', 'admin:ada0000000000000000000000000000a', '5008678db8d169f91fc1805799f417a6a516f0f24a945ced0f84ee682dab59d7', '{"index":77,"recordedAt":"2026-04-03T10:10:00.000Z"}', '2026-04-03T10:10:00.000Z');
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
INSERT INTO public.entry VALUES (30, 43, 'postmortem', '2026-03-30T08:10:00.000Z', 'ac8921a38d6b26cc36d6778e3f746b75977cb09f91adf19ec98646126687daeb', '1942e540c070fff080c0293437c4d505b7e86b9245e693123a53d386abd115a4', '83031e0f2f48749faadd9b38de5aca6bbb849ed9849dfa2e30b4459e7176fb91');
INSERT INTO public.entry VALUES (31, 44, 'commitment', '2026-03-30T08:10:00.000Z', '83031e0f2f48749faadd9b38de5aca6bbb849ed9849dfa2e30b4459e7176fb91', '1c9ebf14832db7df916a30a0496efe58263f8f462dc4abd32560e9470e347ad8', 'f68818f1cab27d8fae14a1c5aec1ce9febcffa390839283532c4362eb3b0a635');
INSERT INTO public.entry VALUES (32, 45, 'commitment', '2026-03-30T08:10:00.000Z', 'f68818f1cab27d8fae14a1c5aec1ce9febcffa390839283532c4362eb3b0a635', 'ade19bb23101b473f9ee744c3381a800afe392cd779cee6233ffaaef0fa5fcfe', 'eb285da8fd3cb7d8a6d7558435f6e5c44c4c5478ab3577d4f6a527b1212e1b05');
INSERT INTO public.entry VALUES (33, 46, 'postmortem-term', '2026-03-30T08:10:00.000Z', 'eb285da8fd3cb7d8a6d7558435f6e5c44c4c5478ab3577d4f6a527b1212e1b05', '6aa86b0e3ec46fbb3c6feb192073883282ee2cb352b95126f0b87cf6c19941f8', 'ae5e80dae24d594455f9e55317bb71c2a4f988b88a05cf7d0a3c462f70860c23');
INSERT INTO public.entry VALUES (34, 47, 'incident', '2026-03-30T09:00:00.000Z', 'ae5e80dae24d594455f9e55317bb71c2a4f988b88a05cf7d0a3c462f70860c23', 'ddc65f4fd4a4d100cf2b55090013c889e95fba5565945b8872819de4690e486b', '6ab2cdc7f838e4526b9f034d1f41a3f3afd43016c50284ae84c59ce9e598b988');
INSERT INTO public.entry VALUES (35, 48, 'update', '2026-03-30T09:00:00.000Z', '6ab2cdc7f838e4526b9f034d1f41a3f3afd43016c50284ae84c59ce9e598b988', '83ac14229802515e6ca8cfa62954bc643f3454c3a3e2b07dee2762f19d0c17f2', '49455d0b339fdf8d783b0084cfa4182e9063a52b2bf27c6a303028583c17282c');
INSERT INTO public.entry VALUES (36, 49, 'promise-withdrawn', '2026-03-30T09:00:00.000Z', '49455d0b339fdf8d783b0084cfa4182e9063a52b2bf27c6a303028583c17282c', 'd72778e18021442621828212b861adf990fb086e15f8e9d7afa64ac842546c8c', '8642bfb7a9487bb8b9cc1948e7766f6fde0c60459a177fc341950a497b4f5607');
INSERT INTO public.entry VALUES (37, 50, 'correction', '2026-03-30T09:20:00.000Z', '8642bfb7a9487bb8b9cc1948e7766f6fde0c60459a177fc341950a497b4f5607', 'f6da1cf12615f18866227b1e2f1b6985adb6330ff34608131aba61ef6446474b', 'e3949a7b543d3931e0781cab18f2a41ec98891831ee3799eee6ddba6bb3a970a');
INSERT INTO public.entry VALUES (38, 51, 'update', '2026-03-30T09:20:00.000Z', 'e3949a7b543d3931e0781cab18f2a41ec98891831ee3799eee6ddba6bb3a970a', '30b88c9f321eafd530904dc6d8f2eb1d9dd6a25010e459db58e13d888c6c5108', 'e584fa261281175a10996ba446a42971a5823e747b2eead70386f74bdc16347b');
INSERT INTO public.entry VALUES (39, 52, 'postmortem-promised', '2026-03-30T09:20:00.000Z', 'e584fa261281175a10996ba446a42971a5823e747b2eead70386f74bdc16347b', 'e940823a7970d54147e8de07544b5bd8096827542bd5141808044b7f96d71c47', 'c8a2050bdcc0bb88f24a956b7afa2d32c940659bb8869970317dc18d87ce5435');
INSERT INTO public.entry VALUES (40, 53, 'withdrawal', '2026-03-30T09:20:00.000Z', 'c8a2050bdcc0bb88f24a956b7afa2d32c940659bb8869970317dc18d87ce5435', 'e1c1c7e414fea8beea996f98426bcb2dbf45c9920dcdd598c35e0e5eb575b19c', 'e9d99068d99d54f0b0975e4d21ae7c5d2e387da74a75ea64692c2e8966641508');
INSERT INTO public.entry VALUES (41, 54, 'postmortem-late', '2026-04-01T08:00:00.000Z', 'e9d99068d99d54f0b0975e4d21ae7c5d2e387da74a75ea64692c2e8966641508', 'c9da9a5af3d088f1b20fe725a7b04580b7d70c538a454764cc103f27aa6fc931', 'f44c246f3bf7e0e86eeee3b2a1de1f6bcbceb4aef5ca4b2420ff1fc077072b42');
INSERT INTO public.entry VALUES (42, 55, 'postmortem-declined', '2026-04-01T08:00:00.000Z', 'f44c246f3bf7e0e86eeee3b2a1de1f6bcbceb4aef5ca4b2420ff1fc077072b42', 'ad2fd9eb02026fc2c376764b9017716a842b4a653d7e043c4a4c1cd67bd82069', 'e9b4c048c95020cb4970db079fe11c29acb2c7249c692265203b6f6a92ca9ad4');
INSERT INTO public.entry VALUES (43, 56, 'incident', '2026-04-02T10:00:00.000Z', 'e9b4c048c95020cb4970db079fe11c29acb2c7249c692265203b6f6a92ca9ad4', 'ab02c66cd69ac4ec515b60766c1f2c2225a880666465758ac85fde93a6ce8043', 'f2d589bf04d66fa91f318f1c813d6e9ea1d2fec5adaec8915d09cca8a7199c08');
INSERT INTO public.entry VALUES (44, 57, 'update', '2026-04-02T10:00:00.000Z', 'f2d589bf04d66fa91f318f1c813d6e9ea1d2fec5adaec8915d09cca8a7199c08', '6d84c1b2405e8b4239f63d0daf17b8410b37da940016c318d4a1fe4d5b9d284e', '1aa5ff8fdeaa9cf292b5541c9bc20615e0492402829be2e6763e8e843a5d27fb');
INSERT INTO public.entry VALUES (45, 58, 'maintenance', '2026-04-02T10:10:00.000Z', '1aa5ff8fdeaa9cf292b5541c9bc20615e0492402829be2e6763e8e843a5d27fb', '09f3434f216cc60a0f8e2f18d33d18bf77dbdf05bec7872eec2c3fce6da9584b', '2732e838699c929d6e605d129864703a16b51145d3cf659a783ee648a410f466');
INSERT INTO public.entry VALUES (46, 59, 'maintenance-update', '2026-04-02T10:10:00.000Z', '2732e838699c929d6e605d129864703a16b51145d3cf659a783ee648a410f466', '949ef033b3ef8ca5437d7b1a31ae95a681cd1017c018dfea9eed6b0a2630f914', '7d2aaad01d0965a8e978b5515b2b92f891e9ba90469e80e5808377eaad7faea4');
INSERT INTO public.entry VALUES (47, 60, 'maintenance', '2026-04-02T10:10:00.000Z', '7d2aaad01d0965a8e978b5515b2b92f891e9ba90469e80e5808377eaad7faea4', '250a3aa40addb3b00a0ec114f493677ef4f203938174fba695fe3f312c0d516b', '93111795cbc8d0088a33fa19b6179dfea9ce9455e8a6a1f3a0a1c8f68c066eeb');
INSERT INTO public.entry VALUES (48, 61, 'maintenance-update', '2026-04-02T10:10:00.000Z', '93111795cbc8d0088a33fa19b6179dfea9ce9455e8a6a1f3a0a1c8f68c066eeb', '5b7d3954801a0adce67d06e27b01ab1bbc98759fbdcc6bd80e5f9577775c9e27', '7cc357e88a69c8260ec98cd82f8c9afc4a8c167e0a5e51df02c94b3905691d18');
INSERT INTO public.entry VALUES (49, 62, 'maintenance', '2026-04-02T10:10:00.000Z', '7cc357e88a69c8260ec98cd82f8c9afc4a8c167e0a5e51df02c94b3905691d18', '47a8e9243e5c0a28fee70bcb1e1c4b36eafffe0503aa0400de09d9f68f405880', '73ee18d87b869b4d08925780def557798bddfba0e9c440f779749f0c5a2c935b');
INSERT INTO public.entry VALUES (50, 63, 'maintenance-update', '2026-04-02T10:10:00.000Z', '73ee18d87b869b4d08925780def557798bddfba0e9c440f779749f0c5a2c935b', '654d44aa35671d229627d683e4353e4a345976dfb900c7d12d33ea62d89b2f0c', '6ed358419187b5fa3657d7e6ba431bc68046b3ad37b241762c9c22510ecdee62');
INSERT INTO public.entry VALUES (51, 64, 'maintenance-correction', '2026-04-02T10:10:00.000Z', '6ed358419187b5fa3657d7e6ba431bc68046b3ad37b241762c9c22510ecdee62', '5ed5e8676ba93645fcb5367d1044d9162d6d2575717fa03ef44ebddfebf1f184', '86568683c88d5a326e72f6a390aaf7dae5713d4d638aa9529c5857643401d422');
INSERT INTO public.entry VALUES (52, 65, 'maintenance-withdrawal', '2026-04-02T10:10:00.000Z', '86568683c88d5a326e72f6a390aaf7dae5713d4d638aa9529c5857643401d422', 'a9e24f9fc29a24c5bf0e4cf6b19023c59a47460ddc2c3b2203f087520448612f', '429aa9b0217bd67f99c1baa3d91c0c53cf177a2ff4fe5e17a179fd971b8fa3b5');
INSERT INTO public.entry VALUES (53, 66, 'maintenance-plan', '2026-04-02T12:00:00.000Z', '429aa9b0217bd67f99c1baa3d91c0c53cf177a2ff4fe5e17a179fd971b8fa3b5', 'ad8b4a0f7aabc16e956aec73725e9ded87e4e45b7473d5889e24f3f020020e5b', '0634b7d408721886f7d12d3b243e6db58241c5bb4ee8063e2eef295f0d7a5c89');
INSERT INTO public.entry VALUES (54, 67, 'maintenance-update', '2026-04-02T12:00:00.000Z', '0634b7d408721886f7d12d3b243e6db58241c5bb4ee8063e2eef295f0d7a5c89', 'd19be44919619430dcb7b6c12d4286622915483780227dc6edf6a770118807e0', 'c4d3cefc1f9652b183ac03a0bb068057361da0e69b194fdc6b43ec97b15c294a');
INSERT INTO public.entry VALUES (55, 71, 'maintenance', '2026-04-02T22:00:30.000Z', 'c4d3cefc1f9652b183ac03a0bb068057361da0e69b194fdc6b43ec97b15c294a', 'd8fbaae44d7fb24292b9a2bab8314e33780cff729198886f51e3fc4dd5982b67', '95a3ab432376b496d9c8d7efe0a5274cf7ce429d633eedbe1f30975282a3dd7e');
INSERT INTO public.entry VALUES (56, 72, 'maintenance-update', '2026-04-02T22:00:30.000Z', '95a3ab432376b496d9c8d7efe0a5274cf7ce429d633eedbe1f30975282a3dd7e', '4f6b1b6584fd84b0684c5dbca9e92e5a81e923852b31506377e902f688336864', '62e889961d75838ca8a63697c10343c2e601e35fe7ef1b8beeca7c6dc95424ac');
INSERT INTO public.entry VALUES (57, 73, 'maintenance-update', '2026-04-02T22:00:30.000Z', '62e889961d75838ca8a63697c10343c2e601e35fe7ef1b8beeca7c6dc95424ac', 'aab8d4b220f3663ba916d82d37ff6cc75a8e5781450d30a322400b75d4e90e65', 'd4156096b43ee73c333608e46f681f12db5086600b870b097ef6cc8f84a7a4a7');
INSERT INTO public.entry VALUES (58, 74, 'maintenance-update', '2026-04-02T23:00:00.000Z', 'd4156096b43ee73c333608e46f681f12db5086600b870b097ef6cc8f84a7a4a7', '4acd841baf632580862b63e08abc554494912054c191f71518b6be55d7bfa4ee', '4bc3e2f814459893130433a24189a7822d46a1846aba6748d2e9d8c38d570ebc');
INSERT INTO public.entry VALUES (59, 76, 'maintenance', '2026-04-03T00:16:00.000Z', '4bc3e2f814459893130433a24189a7822d46a1846aba6748d2e9d8c38d570ebc', 'b56e34c384349dcd362ab4a52774c0fe8c8ac04f2d12c8721a0595269ad24b15', '34a263ef31550da08d9ca1be88e00f6d5d68018195c003b8de769193ad35a06b');
INSERT INTO public.entry VALUES (60, 77, 'maintenance-update', '2026-04-03T00:16:00.000Z', '34a263ef31550da08d9ca1be88e00f6d5d68018195c003b8de769193ad35a06b', 'ee42d63c36266248de819fbc4c41cbbd64fbfdd3046d3b181cd2c7ce2e16bc2c', '2628f1d009b0f69ce7c90d0a2b5c8dd4dbadc234e2ebf93d139e3ea636bfc8b1');
INSERT INTO public.entry VALUES (61, 78, 'maintenance-update', '2026-04-03T00:16:00.000Z', '2628f1d009b0f69ce7c90d0a2b5c8dd4dbadc234e2ebf93d139e3ea636bfc8b1', '833033b721a5ff2b05c947df7fc79449e8e2f4ac3ef52b83c9995f2845bfc50c', '186f590d42c1c2a636cd38175ef1052fa3f68f50423b680688f4d874a40f09c8');
INSERT INTO public.entry VALUES (62, 79, 'maintenance-overdue', '2026-04-03T00:16:00.000Z', '186f590d42c1c2a636cd38175ef1052fa3f68f50423b680688f4d874a40f09c8', 'f1ccf7437215d672e2b949022196480de71ca2a33cd2cbf3787e32a919fad24c', 'adfe53de595516c3198c13e82b2cf82663417441892b49ec50f6af7596b523e9');
INSERT INTO public.entry VALUES (63, 80, 'maintenance-update', '2026-04-03T00:16:00.000Z', 'adfe53de595516c3198c13e82b2cf82663417441892b49ec50f6af7596b523e9', 'e853902fbcf90cdfcbfbb00d000f724278ca607674586dc84aacc8966d3ea919', '7461cba0720f6eff60030bbfd1f7e80104dc76ced2fa6a7ff482378fe1d382ce');
INSERT INTO public.entry VALUES (64, 81, 'maintenance-update', '2026-04-03T01:01:00.000Z', '7461cba0720f6eff60030bbfd1f7e80104dc76ced2fa6a7ff482378fe1d382ce', 'de15e18b129020010e7402b935218d8e419ee4a7db74f0bc9cb2f4227e0f86d0', '4f5950f5d120f737ea2983ef396a2e2e614def16611cfba8c0d387fa99e3f155');
INSERT INTO public.entry VALUES (65, 83, 'link', '2026-04-03T08:00:00.000Z', '4f5950f5d120f737ea2983ef396a2e2e614def16611cfba8c0d387fa99e3f155', 'affe8e3570192d44ea94172518fa7553638e9b5fcbb0196fe231690329edf046', 'd1e264d80283ced7b91e8859f713dc26e32d5d54a544452c322e2b48a01d8dc6');
INSERT INTO public.entry VALUES (66, 84, 'unlink', '2026-04-03T08:00:00.000Z', 'd1e264d80283ced7b91e8859f713dc26e32d5d54a544452c322e2b48a01d8dc6', 'affe8e3570192d44ea94172518fa7553638e9b5fcbb0196fe231690329edf046', 'dda74614704a80429b2421c94a34f76ce8463b42082b2db9b692cc226a655172');
INSERT INTO public.entry VALUES (67, 85, 'link', '2026-04-03T08:00:00.000Z', 'dda74614704a80429b2421c94a34f76ce8463b42082b2db9b692cc226a655172', '61e5ed0b9da1f4ea2a6e0e4e45b12f145355a8788c82c48b1436560fce6d3fcf', 'b3a76eae695b66736ebecd6803303bc3a0072fabf7ab6dbe7d5793e2e0d0d640');
INSERT INTO public.entry VALUES (68, 90, 'looks', '2026-04-03T08:00:00.000Z', 'b3a76eae695b66736ebecd6803303bc3a0072fabf7ab6dbe7d5793e2e0d0d640', 'e74ee38062d08f0b5947b84bf91c301d6f8832615e672489e99cb2e8f587dadd', '709124e7f1b6d088ba647ea8f752ea8c8d7a33548adcb1e5310b955f456fd65b');
INSERT INTO public.entry VALUES (69, 91, 'languages', '2026-04-03T08:00:00.000Z', '709124e7f1b6d088ba647ea8f752ea8c8d7a33548adcb1e5310b955f456fd65b', 'ad8c86052237589f81ccb5436407d5c6f28c75b1e6594422ba2848897d053ff4', 'e54d34b82ef884c5fe89af50801e5bcff7c95947f83285d7e613bf7e72cac912');
INSERT INTO public.entry VALUES (70, 93, 'imprint', '2026-04-03T08:00:00.000Z', 'e54d34b82ef884c5fe89af50801e5bcff7c95947f83285d7e613bf7e72cac912', 'eb19127d0da393944f4a495c190642aeeff1c90a08f17a2f68ff13338718024d', 'b6b93527c1f83d871f33ba42b870295d23dbdfed9feb233d4f624fe85a3c43c5');
INSERT INTO public.entry VALUES (71, 94, 'commitment-late', '2026-04-03T09:00:00.000Z', 'b6b93527c1f83d871f33ba42b870295d23dbdfed9feb233d4f624fe85a3c43c5', '3786fcd6ac2a5031a74197d30bd6b303dcb3b2dce2d4a35e66bef7a2fc365007', 'ee043526adbb1c6218c859f465e3c097e8dcc04b6a333ac2c29a5fd2e45ec9d9');
INSERT INTO public.entry VALUES (72, 95, 'commitment-moved', '2026-04-03T09:00:00.000Z', 'ee043526adbb1c6218c859f465e3c097e8dcc04b6a333ac2c29a5fd2e45ec9d9', '6e4ad006b122f5f5a5fd418a89818d129cfdcf1046b21deb4b71bbad55bd8f37', '23382d49f84f60f84b8b9d0550d6287608cccf715e9f2bb01cd1f7fed9ace097');
INSERT INTO public.entry VALUES (73, 97, 'commitment-kept', '2026-04-03T09:00:00.000Z', '23382d49f84f60f84b8b9d0550d6287608cccf715e9f2bb01cd1f7fed9ace097', '78c371ed51a9a6efd23e894d0d31c9dd4ec0070a2cfa884134b1f74d783f03b2', 'e8d86b157a780bac7705ee18dba891a26282adb3d14c7a37fe11da67d79950e7');
INSERT INTO public.entry VALUES (74, 99, 'commitment-dropped', '2026-04-03T09:00:00.000Z', 'e8d86b157a780bac7705ee18dba891a26282adb3d14c7a37fe11da67d79950e7', 'af1805d94e6d2d30b9401c5ccdbefd4ad3e1c2e4d80026080af295769bd24fe2', 'face0aa7d4d9efe4804e385b20243486aebf61159b6e8fe718d2629d55ba9028');
INSERT INTO public.entry VALUES (75, 104, 'postmortem', '2026-04-03T09:02:00.000Z', 'face0aa7d4d9efe4804e385b20243486aebf61159b6e8fe718d2629d55ba9028', '00f349017d524a56e6d9a09a6377fdbf948c4bae5ad2064fc643e03d47954528', 'c99068f4a7502147575d7652a8f609914e0a8659353e77f0aa6e580741df5192');
INSERT INTO public.entry VALUES (76, 105, 'continued', '2026-04-03T10:00:00.000Z', 'c99068f4a7502147575d7652a8f609914e0a8659353e77f0aa6e580741df5192', 'fe12bdd718937f1974a9deb358467ce89b007ec0ce5ecefd6c4a70ff140100e4', '09e3248abd92e3e90d29817023021a8ee0bda9349dbe252996d45e7f89ca2a6f');
INSERT INTO public.entry VALUES (77, 106, 'redaction', '2026-04-03T10:10:00.000Z', '09e3248abd92e3e90d29817023021a8ee0bda9349dbe252996d45e7f89ca2a6f', '6ca2f55ec11af2d9b3b6478dda7d2fb77df980513e7355ef82193660696e36a5', 'b9f0287755ef07bc812972c2e7429d9b47a1e70b14c2c222fb8537abb4309d12');
INSERT INTO public.erasure VALUES (106);
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
INSERT INTO public.event VALUES (75, 'series/k00000000043', 4, 'WindowReached', 1, '{"maintenanceId":"k0000000004h","scheduledFor":"2026-04-10T00:00:00.000Z"}', '2026-04-03T00:16:00.000Z', '2026-04-03T00:16:00.000Z', 'clock', 'series/k00000000043/window/2026-04-10T00:00:00.000Z');
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
INSERT INTO public.event VALUES (35, 'postmortem/k0000000001e', 2, 'PostmortemWritten', 1, '{"factors":[],"own":[],"sections":{"summary":{"hash":"d70d996b16771fcb643563b2058a1b021d02066ccad96e880f4778704c07f64a","salt":"00000000000000000000000000000047","text":"Internal until published: a queue ran full."}},"template":null}', '2026-03-30T08:00:00.000Z', '2026-03-30T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-70');
INSERT INTO public.event VALUES (36, 'postmortem/k0000000001e', 3, 'ActionItemAdded', 1, '{"due":"2026-04-30","itemId":"k00000000021","kind":"detect","owner":{"hash":"35380c085dc64ebef34bc8b0604c43acbfb0c4be953413aa860a6c6b43768572","salt":"0000000000000000000000000000004b","text":"Queues & co"},"priority":"high","title":{"hash":"733e92e8b94f913416f7c041afb4b28eb2940fbd81043d087334e51edc584746","salt":"0000000000000000000000000000004a","text":"Watch the <queue>"},"tracker":null}', '2026-03-30T08:05:00.000Z', '2026-03-30T08:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-72');
INSERT INTO public.event VALUES (37, 'postmortem/k0000000001e', 4, 'ActionItemAdded', 1, '{"due":null,"itemId":"k00000000025","kind":"prevent","owner":null,"priority":"medium","title":{"hash":"b320e59006f515681188380f1f38bb94aa4777af6be76a8c116b5b0b841a31fe","salt":"0000000000000000000000000000004e","text":"Drain the queue before it is full"},"tracker":{"hash":"661c240d0bd78b68f701fdf42989402ca99cc3890e1410d1d340127706aa3eab","salt":"0000000000000000000000000000004f","text":"https://tracker.example.com/Q-12?a=1&b=2"}}', '2026-03-30T08:05:00.000Z', '2026-03-30T08:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-76');
INSERT INTO public.event VALUES (38, 'postmortem/k0000000001e', 5, 'ActionItemAdded', 1, '{"due":null,"itemId":"k00000000029","kind":"mitigate","owner":null,"priority":"low","title":{"hash":"e67a389556f084a623028c28fcdcfe0b4d2f404a200ba760048872a7646b84a3","salt":"00000000000000000000000000000052","text":"Buy a larger queue"},"tracker":null}', '2026-03-30T08:05:00.000Z', '2026-03-30T08:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-80');
INSERT INTO public.event VALUES (39, 'postmortem/k0000000001e', 6, 'ActionItemChanged', 1, '{"due":"2026-04-29","itemId":"k00000000021","kind":"detect","owner":{"hash":"f7fff49a68ed5e18719f359ddde72fda6766dcd08525691a4d0a846c2a5c6f32","salt":"00000000000000000000000000000055","text":"Queues & co"},"priority":"high","title":{"hash":"8d4d613123bdcf08049949626ebdedc4528ddb742e90fbd053d79bed6217c510","salt":"00000000000000000000000000000054","text":"Watch the queue"},"tracker":null}', '2026-03-30T08:05:00.000Z', '2026-03-30T08:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-83');
INSERT INTO public.event VALUES (40, 'postmortem/k0000000001e', 7, 'ActionItemDone', 1, '{"evidence":{"hash":"8dae2418deb2b3402e62657b1dddbf60f567f089dca65f2446602ebd4b2f629e","salt":"00000000000000000000000000000057","text":"It drained in a test & stayed empty."},"itemId":"k00000000025"}', '2026-03-30T08:05:00.000Z', '2026-03-30T08:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-86');
INSERT INTO public.event VALUES (41, 'postmortem/k0000000001e', 8, 'ActionItemDropped', 1, '{"itemId":"k00000000029","reason":{"hash":"1555b1893f26818ae901e57f2043f88973ad64294e651f6edd53aacdcf6691ee","salt":"00000000000000000000000000000059","text":"It would only fill up later."}}', '2026-03-30T08:05:00.000Z', '2026-03-30T08:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-88');
INSERT INTO public.event VALUES (42, 'postmortem/k0000000001e', 9, 'ActionItemReopened', 1, '{"itemId":"k00000000029"}', '2026-03-30T08:05:00.000Z', '2026-03-30T08:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-90');
INSERT INTO public.event VALUES (43, 'postmortem/k0000000001e', 10, 'PostmortemPublished', 1, '{"revision":1,"sections":["action_items"],"text":{"hash":"8656acd0d075203d52e3c8424df187dba2988bb2dedcd5277bdfb4d0c32698a2","salt":"0000000000000000000000000000005d","text":"## Summary\n\nBetween 00:40 and 01:58 UTC on 29 March 2026 (1 h 18 min), Messenger - Messages and Messenger - Calls were affected; the worst status was “major outage” (record 23, 25, 27). Readers were first told at 00:40 UTC, and got 4 updates in all (record 23, 25, 27, 28). It was resolved at 02:40 UTC, 2 h after the impact started (record 23, 28).\n\n## Impact\n\nImpact for readers: critical, set by hand (record 26). 2 features of 1 product were affected: at worst, 1 by a major outage and 1 by degraded performance (record 23, 25, 27).\n\n| Feature              | Worst status         | From (UTC)       | Until (UTC)      | Affected for | Source            |\n| -------------------- | -------------------- | ---------------- | ---------------- | ------------ | ----------------- |\n| Messenger - Messages | major outage         | 2026-03-29 00:40 | 2026-03-29 01:58 | 1 h 18 min   | record 23, 25, 27 |\n| Messenger - Calls    | degraded performance | 2026-03-29 01:05 | 2026-03-29 01:58 | 53 min       | record 25, 27     |\n\n- Messenger - Messages: partial outage from 00:40 to 01:05 UTC on 29 March 2026 (25 min) and major outage from 01:05 to 01:58 UTC (53 min) (record 23, 25, 27).\n\n## Action items\n\n| Action                            | Due         |\n| --------------------------------- | ----------- |\n| Watch the queue                   | 2026-04-29  |\n| Drain the queue before it is full | no date yet |\n| Buy a larger queue                | no date yet |\n\n## Milestones and durations\n\n| Milestone           | When (UTC)       | Known from                               | Source    |\n| ------------------- | ---------------- | ---------------------------------------- | --------- |\n| Impact started      | 2026-03-29 00:40 | the earliest time of an affected feature | record 23 |\n| First public update | 2026-03-29 00:40 | the time the first update was recorded   | record 23 |\n| Resolved            | 2026-03-29 02:40 | the update that resolved it              | record 28 |\n\n| Duration        | From                | To                | Length     | Source        |\n| --------------- | ------------------- | ----------------- | ---------- | ------------- |\n| Time to resolve | start of the impact | resolution        | 2 h        | record 23, 28 |\n| Total impact    | start of the impact | end of the impact | 1 h 18 min | record 23, 27 |\n\n## What we said, and when\n\nReaders were first told at 00:40 UTC on 29 March 2026, and got 4 updates in all (record 23, 25, 27, 28).\n\n| Number                                         | Value                                                     | Source                |\n| ---------------------------------------------- | --------------------------------------------------------- | --------------------- |\n| From the start of the impact to the first word | not applicable (only the first update tells of the start) |                       |\n| Updates                                        | 4                                                         | record 23, 25, 27, 28 |\n| Median time between updates                    | 42 min                                                    | record 23, 25, 27, 28 |\n| Longest time without an update                 | 45 min, from 01:13 to 01:58 UTC on 29 March 2026          | record 25, 27         |\n| Promised updates                               | 2: 1 kept and 1 late                                      | record 23, 25, 27     |\n| Corrections                                    | none                                                      |                       |\n| Updates withdrawn                              | none                                                      |                       |\n\n| Next update due (UTC) | Outcome                                 | Source        |\n| --------------------- | --------------------------------------- | ------------- |\n| 2026-03-29 01:10      | late by 3 min: it came at 01:13 UTC     | record 23, 25 |\n| 2026-03-29 02:00      | kept: the next update came at 01:58 UTC | record 25, 27 |\n\n## Timeline\n\n| Happened (UTC)   | Recorded (UTC)   | Source    | What |\n| ---------------- | ---------------- | --------- | ---- |\n| 2026-03-29 00:40 | 2026-03-29 00:40 | record 22 | Incident declared: Messages are late & lost |\n| 2026-03-29 00:40 | 2026-03-29 00:40 | record 23 | Update, investigating: Quotes \" '' and \\<b\\>tags\\</b\\> & \"entities\", שלום, 👩‍🚒, code and 01:30 UTC. (Messenger - Messages: partial outage) |\n| 2026-03-29 01:05 | 2026-03-29 01:13 | record 25 | Update, identified: A queue ran full. (Messenger - Messages: major outage; Messenger - Calls: degraded performance) |\n| 2026-03-29 01:13 | 2026-03-29 01:13 | record 24 | The update promised by 01:10 UTC did not come in time |\n| 2026-03-29 01:13 | 2026-03-29 01:13 | record 26 | Impact set to critical: Nobody could write. |\n| 2026-03-29 01:58 | 2026-03-29 01:58 | record 27 | Update, monitoring: The queue drains. (Messenger - Messages: operational; Messenger - Calls: operational) |\n| 2026-03-29 02:40 | 2026-03-29 02:40 | record 28 | Update, resolved: All messages have arrived. |\n| 2026-03-29 02:40 | 2026-03-29 02:40 | record 29 | Postmortem promised by 21:59 UTC on 3 April 2026 |\n\n_Times are in UTC. “record 12” names the public entry that a line rests on._\n"},"title":{"hash":"22130a19969085b3144eb9ab4621c92e4f08d1fac9f3e49955da1f28567569e1","salt":"0000000000000000000000000000005c","text":"Messages are late & lost"}}', '2026-03-30T08:10:00.000Z', '2026-03-30T08:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-91');
INSERT INTO public.event VALUES (44, 'postmortem/k0000000001e', 11, 'CommitmentMade', 1, '{"due":"2026-04-01","itemId":"k00000000021","title":{"hash":"9d9a192bcc4b1fb85174ff34c0354ab2f189c28aceeb5174c91fd04a31c6f4fd","salt":"0000000000000000000000000000005f","text":"An alert tells us & nobody waits"}}', '2026-03-30T08:10:00.000Z', '2026-03-30T08:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-94');
INSERT INTO public.event VALUES (45, 'postmortem/k0000000001e', 12, 'CommitmentMade', 1, '{"due":"2026-04-30","itemId":"k00000000029","title":{"hash":"4dc1a6975ff8e95679f59ab1de57fb8d838b398c73e72dd231ef2769857caed1","salt":"00000000000000000000000000000061","text":"The queue has <room>"}}', '2026-03-30T08:10:00.000Z', '2026-03-30T08:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-96');
INSERT INTO public.event VALUES (46, 'page', 4, 'PostmortemTermSet', 1, '{"workingDays":1}', '2026-03-30T08:10:00.000Z', '2026-03-30T08:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-98');
INSERT INTO public.event VALUES (47, 'incident/k0000000002s', 1, 'IncidentDeclared', 1, '{"backfilled":false,"title":{"hash":"02fca63d56f3d7a12e48b0e7545658d37f23df2e0b83901555dffd8f568f395a","salt":"00000000000000000000000000000067","text":"Pictures do not load"}}', '2026-03-30T09:00:00.000Z', '2026-03-30T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-99');
INSERT INTO public.event VALUES (48, 'incident/k0000000002s', 2, 'UpdatePublished', 1, '{"features":[{"featureId":"k0000000000j","from":"operational","to":"major_outage"}],"nextUpdateBy":"2026-03-30T09:30:00.000Z","status":"investigating","text":{"hash":"3d634d2753e0326c482d17999645bf6334e4a4eb536ba98103e622d7c0558616","salt":"00000000000000000000000000000066","text":"Pictures are missing & nobody knows why."},"updateId":"k0000000002t"}', '2026-03-30T09:00:00.000Z', '2026-03-30T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-99');
INSERT INTO public.event VALUES (49, 'incident/k0000000002s', 3, 'PromiseWithdrawn', 1, '{"due":"2026-03-30T09:30:00.000Z","reason":{"hash":"bfae351c9688ae39adcf352412ab08b10583add002e56401fb93c25e3b3c9d5d","salt":"00000000000000000000000000000069","text":"We wait for others."}}', '2026-03-30T09:00:00.000Z', '2026-03-30T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-104');
INSERT INTO public.event VALUES (50, 'incident/k0000000002s', 4, 'UpdateCorrected', 1, '{"change":"fact","reason":{"hash":"901d8253e9326554880ba4e481a469cdd026ec800f53a3b01b6259a62cbb0192","salt":"0000000000000000000000000000006c","text":"We knew it by then."},"revision":2,"text":{"hash":"aab17bebe7480885ce4fbd1f1eff9e14ee778da05d929f52182e687214f12ffe","salt":"0000000000000000000000000000006b","text":"Pictures are missing: a disk is full."},"updateId":"k0000000002t"}', '2026-03-30T09:20:00.000Z', '2026-03-30T09:20:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-106');
INSERT INTO public.event VALUES (51, 'incident/k0000000002s', 5, 'UpdatePublished', 1, '{"features":[{"featureId":"k0000000000j","from":"major_outage","to":"operational"}],"nextUpdateBy":null,"status":"resolved","text":{"hash":"22422ae46cf806befbf05d4f0c4c3aa4250dbbbdbf4426a9d5998c8ef3c0c622","salt":"0000000000000000000000000000006f","text":"Pictures load <again>."},"updateId":"k00000000032"}', '2026-03-30T09:20:00.000Z', '2026-03-30T09:20:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-109');
INSERT INTO public.event VALUES (52, 'postmortem/k0000000002s', 1, 'PostmortemPromised', 1, '{"due":"2026-03-31T21:59:00.000Z"}', '2026-03-30T09:20:00.000Z', '2026-03-30T09:20:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-109');
INSERT INTO public.event VALUES (53, 'incident/k0000000002s', 6, 'UpdateWithdrawn', 1, '{"reason":{"hash":"973f380d59b081464ebdcd360d1f217efff1c7452c5961626c71dd1a07e6aa7f","salt":"00000000000000000000000000000071","text":"It was said too early."},"updateId":"k00000000032"}', '2026-03-30T09:20:00.000Z', '2026-03-30T09:20:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-112');
INSERT INTO public.event VALUES (54, 'postmortem/k0000000002s', 2, 'PostmortemRanOut', 1, '{"due":"2026-03-31T21:59:00.000Z"}', '2026-04-01T08:00:00.000Z', '2026-04-01T08:00:00.000Z', 'clock', 'postmortem/k0000000002s/late/2026-03-31T21:59:00.000Z');
INSERT INTO public.event VALUES (55, 'postmortem/k0000000002s', 3, 'PostmortemDeclined', 1, '{"reason":{"hash":"4f991b788dc1b488ea0e39b29aab75d3200048b3abdaa393f4e3ae93ae5c7caa","salt":"00000000000000000000000000000073","text":"The disk is gone & so is the data."}}', '2026-04-01T08:00:00.000Z', '2026-04-01T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-114');
INSERT INTO public.event VALUES (56, 'incident/k00000000039', 1, 'IncidentDeclared', 1, '{"backfilled":false,"title":{"hash":"0932c685870aef868132e809d6db1eb526bba30a39d456c3e70717abb28d39e7","salt":"00000000000000000000000000000078","text":"Calls have no sound"}}', '2026-04-02T10:00:00.000Z', '2026-04-02T10:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-116');
INSERT INTO public.event VALUES (58, 'maintenance/k0000000003e', 1, 'MaintenanceScheduled', 1, '{"endsByItself":false,"features":["k00000000009"],"scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-02T23:30:00.000Z","seriesId":null,"startsByItself":true,"title":{"hash":"4ce4249269f26e6e09c7acf32172eb65e43b0309e5b9d88ba48b79b1ecab194a","salt":"0000000000000000000000000000007d","text":"We move the message store"}}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-121');
INSERT INTO public.event VALUES (59, 'maintenance/k0000000003e', 2, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"scheduled","text":{"hash":"0d3883830fa371e8e3efe90ef9a0519f67418de1d5b4e114db1e2e7ffc7f7363","salt":"0000000000000000000000000000007c","text":"Messages **pause** for up to an hour & a half."},"updateId":"k0000000003f"}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-121');
INSERT INTO public.event VALUES (60, 'maintenance/k0000000003j', 1, 'MaintenanceScheduled', 1, '{"endsByItself":false,"features":["k00000000009"],"scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-02T23:30:00.000Z","seriesId":null,"startsByItself":true,"title":{"hash":"a2f5b4e57882f253d52abe072486b3e63fb44d0d36210e80ddeed2c3b2dca543","salt":"00000000000000000000000000000082","text":"We change a certificate"}}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-126');
INSERT INTO public.event VALUES (61, 'maintenance/k0000000003j', 2, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"scheduled","text":{"hash":"977677708308f5b01988d5245249862ecefbee21617ff6489296fb32cdc34ff9","salt":"00000000000000000000000000000081","text":"Nobody should notice."},"updateId":"k0000000003k"}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-126');
INSERT INTO public.event VALUES (62, 'maintenance/k0000000003o', 1, 'MaintenanceScheduled', 1, '{"endsByItself":false,"features":["k00000000009"],"scheduledFor":"2026-05-02T22:00:00.000Z","scheduledUntil":"2026-05-02T23:00:00.000Z","seriesId":null,"startsByItself":true,"title":{"hash":"b073b04b3807f016d19e1f14170df13d236726b0133bbabe29982731dab02067","salt":"00000000000000000000000000000087","text":"We change a certificate"}}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-131');
INSERT INTO public.event VALUES (63, 'maintenance/k0000000003o', 2, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"scheduled","text":{"hash":"ef6031a7d7b78e14d30e5dc4fac7f4f79a21c6ef78c830d7fcfb648f0182f42e","salt":"00000000000000000000000000000086","text":"Nobody should notice."},"updateId":"k0000000003p"}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-131');
INSERT INTO public.event VALUES (64, 'maintenance/k0000000003e', 3, 'MaintenanceUpdateCorrected', 1, '{"change":"addition","reason":{"hash":"9914936259a396020f7d23bdedade33c1c6ff5800e7acfb62052b4cfbb390807","salt":"0000000000000000000000000000008a","text":"Many asked about calls."},"revision":2,"text":{"hash":"0bcd5717bf4407fbe284975c26ec0909721fdd3576ddd2ea26424873613000f6","salt":"00000000000000000000000000000089","text":"Messages **pause** for up to an hour & a half. Calls go on."},"updateId":"k0000000003f"}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-136');
INSERT INTO public.event VALUES (65, 'maintenance/k0000000003j', 3, 'MaintenanceUpdateWithdrawn', 1, '{"reason":{"hash":"6098c4c379761331d78e02f41d3d711b231c204895f2db926ebafecf16d49b37","salt":"0000000000000000000000000000008c","text":"It was announced twice."},"updateId":"k0000000003k"}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-139');
INSERT INTO public.event VALUES (66, 'maintenance/k0000000003e', 4, 'MaintenancePlanChanged', 1, '{"endsByItself":false,"features":["k00000000009"],"reason":{"hash":"4a23f1f54f30cc7f2cd7c90030fa6380159ce497e516f509ce981974f595f142","salt":"0000000000000000000000000000008e","text":"Copying takes longer than we thought."},"scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-03T00:00:00.000Z","startsByItself":true}', '2026-04-02T12:00:00.000Z', '2026-04-02T12:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-141');
INSERT INTO public.event VALUES (67, 'maintenance/k0000000003j', 4, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"cancelled","text":{"hash":"cafb568004c4acbcc591d9ffe39d43f6869d34d9d21a01d7a6aacb062691c314","salt":"00000000000000000000000000000091","text":"The certificate renews itself."},"updateId":"k00000000040"}', '2026-04-02T12:00:00.000Z', '2026-04-02T12:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-143');
INSERT INTO public.event VALUES (68, 'series/k00000000043', 1, 'SeriesStarted', 1, '{"announcedDaysBefore":7,"endsByItself":true,"features":["k00000000009"],"minutes":45,"rule":"FREQ=WEEKLY;BYDAY=FR","startsAt":"2026-04-03T02:00","startsByItself":true,"text":{"hash":"8fc10ab66a7647b1adc803378465dbbed3399e8e782ff5a8ac6a4b01411f6df8","salt":"00000000000000000000000000000095","text":"Messages may be late."},"timeZone":"Europe/Berlin","title":{"hash":"cc679952648451b6c7d91638d595f8381175f5dad0bd88d935fc3ed8a17161b0","salt":"00000000000000000000000000000094","text":"The weekly tidying"}}', '2026-04-02T12:00:00.000Z', '2026-04-02T12:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-146');
INSERT INTO public.event VALUES (69, 'series/k00000000043', 2, 'SeriesChanged', 1, '{"announcedDaysBefore":7,"endsByItself":true,"features":["k00000000009"],"minutes":60,"rule":"FREQ=WEEKLY;BYDAY=FR","startsAt":"2026-04-03T02:00","startsByItself":true,"text":{"hash":"8a15509d22eee72c79c30e31ee6d64f14f40e7352846c3a746bb08c168f3f056","salt":"00000000000000000000000000000098","text":"Messages may be late."},"timeZone":"Europe/Berlin","title":{"hash":"fe39337c143f2193c16cba6fca8556b70dc79cfbd581ebcea695bba33d49af69","salt":"00000000000000000000000000000097","text":"The weekly tidying"}}', '2026-04-02T12:00:00.000Z', '2026-04-02T12:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-150');
INSERT INTO public.event VALUES (70, 'series/k00000000043', 3, 'WindowReached', 1, '{"maintenanceId":"k00000000049","scheduledFor":"2026-04-03T00:00:00.000Z"}', '2026-04-02T22:00:30.000Z', '2026-04-02T22:00:30.000Z', 'clock', 'series/k00000000043/window/2026-04-03T00:00:00.000Z');
INSERT INTO public.event VALUES (71, 'maintenance/k00000000049', 1, 'MaintenanceScheduled', 1, '{"endsByItself":true,"features":["k00000000009"],"scheduledFor":"2026-04-03T00:00:00.000Z","scheduledUntil":"2026-04-03T01:00:00.000Z","seriesId":"k00000000043","startsByItself":true,"title":{"hash":"0ee67f3273dc91c920939f164e557598b9d9e9b4adc1c77c360190dbe6cec58e","salt":"0000000000000000000000000000009c","text":"The weekly tidying"}}', '2026-04-02T22:00:30.000Z', '2026-04-02T22:00:30.000Z', 'clock', 'series/k00000000043/window/2026-04-03T00:00:00.000Z');
INSERT INTO public.event VALUES (72, 'maintenance/k00000000049', 2, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"scheduled","text":{"hash":"8e63353f0720a4b6c452a2d73caacb851a7950843fe22a48384d06ebf1ebbad7","salt":"0000000000000000000000000000009b","text":"Messages may be late."},"updateId":"k0000000004a"}', '2026-04-02T22:00:30.000Z', '2026-04-02T22:00:30.000Z', 'clock', 'series/k00000000043/window/2026-04-03T00:00:00.000Z');
INSERT INTO public.event VALUES (73, 'maintenance/k0000000003e', 5, 'MaintenanceUpdatePublished', 1, '{"features":[{"featureId":"k00000000009","from":"operational","to":"under_maintenance"}],"status":"in_progress","text":null,"updateId":"k0000000004d"}', '2026-04-02T22:00:00.000Z', '2026-04-02T22:00:30.000Z', 'clock', 'maintenance/k0000000003e/1/start/2026-04-02T22:00:00.000Z');
INSERT INTO public.event VALUES (74, 'maintenance/k0000000003e', 6, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"verifying","text":{"hash":"f392fe3c4706b25104c4100e4a660295ec1fdf416ac15df46832429a8e023e86","salt":"000000000000000000000000000000a0","text":"All is copied. We are looking at it."},"updateId":"k0000000004f"}', '2026-04-02T23:00:00.000Z', '2026-04-02T23:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-158');
INSERT INTO public.event VALUES (76, 'maintenance/k0000000004h', 1, 'MaintenanceScheduled', 1, '{"endsByItself":true,"features":["k00000000009"],"scheduledFor":"2026-04-10T00:00:00.000Z","scheduledUntil":"2026-04-10T01:00:00.000Z","seriesId":"k00000000043","startsByItself":true,"title":{"hash":"e0dd1c8c5781cfc07bf4443d3d71a02969390b3599326beda480dd1df119ad0f","salt":"000000000000000000000000000000a4","text":"The weekly tidying"}}', '2026-04-03T00:16:00.000Z', '2026-04-03T00:16:00.000Z', 'clock', 'series/k00000000043/window/2026-04-10T00:00:00.000Z');
INSERT INTO public.event VALUES (77, 'maintenance/k0000000004h', 2, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"scheduled","text":{"hash":"38ad7a75f0b2ab918165e09f86ed9891a8174c29ca4ea0c866cd9fb023df7a1a","salt":"000000000000000000000000000000a3","text":"Messages may be late."},"updateId":"k0000000004i"}', '2026-04-03T00:16:00.000Z', '2026-04-03T00:16:00.000Z', 'clock', 'series/k00000000043/window/2026-04-10T00:00:00.000Z');
INSERT INTO public.event VALUES (78, 'maintenance/k00000000049', 3, 'MaintenanceUpdatePublished', 1, '{"features":[{"featureId":"k00000000009","from":"operational","to":"under_maintenance"}],"status":"in_progress","text":null,"updateId":"k0000000004l"}', '2026-04-03T00:00:00.000Z', '2026-04-03T00:16:00.000Z', 'clock', 'maintenance/k00000000049/0/start/2026-04-03T00:00:00.000Z');
INSERT INTO public.event VALUES (79, 'maintenance/k0000000003e', 7, 'MaintenanceOverdue', 1, '{"due":"2026-04-03T00:00:00.000Z","what":"end"}', '2026-04-03T00:16:00.000Z', '2026-04-03T00:16:00.000Z', 'clock', 'maintenance/k0000000003e/1/end-overdue/2026-04-03T00:00:00.000Z');
INSERT INTO public.event VALUES (80, 'maintenance/k0000000003e', 8, 'MaintenanceUpdatePublished', 1, '{"features":[{"featureId":"k00000000009","from":"under_maintenance","to":"operational"}],"status":"completed","text":{"hash":"799e9fecad8f65134c236b78197f16e7b737019310a02b5976adc627bb8e1cd4","salt":"000000000000000000000000000000a9","text":"Messages flow from the new store."},"updateId":"k0000000004o"}', '2026-04-03T00:16:00.000Z', '2026-04-03T00:16:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-167');
INSERT INTO public.event VALUES (81, 'maintenance/k00000000049', 4, 'MaintenanceUpdatePublished', 1, '{"features":[{"featureId":"k00000000009","from":"under_maintenance","to":"operational"}],"status":"completed","text":null,"updateId":"k0000000004q"}', '2026-04-03T01:00:00.000Z', '2026-04-03T01:01:00.000Z', 'clock', 'maintenance/k00000000049/0/end/2026-04-03T01:00:00.000Z');
INSERT INTO public.event VALUES (82, 'series/k00000000043', 5, 'SeriesEnded', 1, '{}', '2026-04-03T01:01:00.000Z', '2026-04-03T01:01:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-171');
INSERT INTO public.event VALUES (83, 'links', 1, 'IncidentsLinked', 1, '{"incidentId":"k00000000039","otherId":"k0000000001e","public":true,"relation":"follow_up_of"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-172');
INSERT INTO public.event VALUES (84, 'links', 2, 'IncidentsUnlinked', 1, '{"incidentId":"k00000000039","otherId":"k0000000001e","public":true,"relation":"follow_up_of"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-173');
INSERT INTO public.event VALUES (85, 'links', 3, 'IncidentsLinked', 1, '{"incidentId":"k00000000039","otherId":"k0000000001e","public":true,"relation":"caused_by"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-174');
INSERT INTO public.event VALUES (86, 'links', 4, 'IncidentsLinked', 1, '{"incidentId":"k00000000039","otherId":"k00000000017","public":false,"relation":"same_cause_as"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-175');
INSERT INTO public.event VALUES (87, 'templates', 1, 'TemplateAdded', 1, '{"name":{"hash":"0c58b791c1915e0235d0c189b70a9214a027ad4ba431846d431ae41f6e9399e4","salt":"000000000000000000000000000000b2","text":"First word"},"status":"investigating","templateId":"k0000000004x","text":{"hash":"e0be406960fb713136da925851d843759a7aad97a5af595d1e9b9b2ba4c8d2bc","salt":"000000000000000000000000000000b3","text":"Internal: we look."},"title":null,"use":"incident"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-176');
INSERT INTO public.event VALUES (88, 'templates', 2, 'TemplateChanged', 1, '{"name":{"hash":"453e3cbce09ba4c53905423bfbd176ba0aa2839c0c45576741a710c813318113","salt":"000000000000000000000000000000b5","text":"The first word"},"status":"investigating","templateId":"k0000000004x","text":{"hash":"a8db9f539f1882bbb646e05793ced358472d4e4b12e9de538684cf34d70828e2","salt":"000000000000000000000000000000b6","text":"Internal: we look."},"title":null,"use":"incident"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-180');
INSERT INTO public.event VALUES (89, 'templates', 3, 'TemplateArchived', 1, '{"archived":true,"templateId":"k0000000004x"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-183');
INSERT INTO public.event VALUES (90, 'page', 5, 'PageLooksChanged', 1, '{"accent":{"dark":null,"light":"#0b57d0"},"darkLogo":null,"footerLinks":[{"label":{"hash":"4452c124cec5770ff702d30c44a368136b8c63187c385949d0ba1dbce6dd2e63","salt":"000000000000000000000000000000bc","text":"Write to us"},"url":{"hash":"f931582e5306b256a80335e21c8d18df77e47d55d22bf195cb0e70b92bab9b5f","salt":"000000000000000000000000000000bd","text":"mailto:help@example.com"}}],"headerLinks":[{"label":{"hash":"bce429cd11470b396b0aca207d96ea27082f46175d0da65eef5cd2fb46fdb0f4","salt":"000000000000000000000000000000ba","text":"Help & more"},"url":{"hash":"92c2afe3e8e72c987b6da8cfce25f6e3778af4b8833b44f167a9b280805af257","salt":"000000000000000000000000000000bb","text":"https://example.com/help?a=1&b=2"}}],"logo":{"bytes":{"hash":"6eab66dcd56cdb3e90994421d70b8976c456881c262fa0f00266baa2fc19bd0d","salt":"000000000000000000000000000000b9","text":"PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCA0MCAyMCIgd2lkdGg9IjQwIiBoZWlnaHQ9IjIwIj48cGF0aCBkPSJNMCAwaDQwdjIwSDB6Ii8+PC9zdmc+Cg=="},"height":20,"type":"image/svg+xml","width":40}}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-184');
INSERT INTO public.event VALUES (91, 'page', 6, 'PageLanguagesChanged', 1, '{"languages":["de","en","ar"]}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-190');
INSERT INTO public.event VALUES (92, 'page', 7, 'WritingHelpSet', 1, '{"off":["hedge"]}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-191');
INSERT INTO public.event VALUES (93, 'page', 8, 'ImprintChanged', 1, '{"imprint":{"hash":"cca0aef8f2b1a865fe6ce52f6f9887041f23624966ea39a4c4ecb997028dbc28","salt":"000000000000000000000000000000c1","text":"**Friends** Ltd, Berlin. Quotes \" '' and <b>tags</b> & \"entities\", שלום, 👩‍🚒, `code` and {{t 2026-03-29T01:30Z}}."}}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-192');
INSERT INTO public.event VALUES (94, 'postmortem/k0000000001e', 13, 'CommitmentRanOut', 1, '{"due":"2026-04-01","itemId":"k00000000021"}', '2026-04-03T09:00:00.000Z', '2026-04-03T09:00:00.000Z', 'clock', 'commitment/k0000000001e/k00000000021/late/2026-04-01');
INSERT INTO public.event VALUES (95, 'postmortem/k0000000001e', 14, 'CommitmentMoved', 1, '{"due":"2026-04-10","itemId":"k00000000021","reason":{"hash":"557fe384d10ac952c668fa37a6d6ab925994bf6ab1ccda544607dde5db9eab0b","salt":"000000000000000000000000000000c3","text":"It rang for nothing & nobody."}}', '2026-04-03T09:00:00.000Z', '2026-04-03T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-194');
INSERT INTO public.event VALUES (96, 'postmortem/k0000000001e', 15, 'ActionItemDone', 1, '{"evidence":{"hash":"8d0b20517b4453099ff743f0c149bf9eeef650f57c109a51f7f094acecabc9d5","salt":"000000000000000000000000000000c5","text":"It rang in a test."},"itemId":"k00000000021"}', '2026-04-03T09:00:00.000Z', '2026-04-03T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-196');
INSERT INTO public.event VALUES (97, 'postmortem/k0000000001e', 16, 'CommitmentKept', 1, '{"evidence":{"hash":"a86c800c8c278390aba0f7fde9dca77d5aef9aa7325c544efff52c33bd4163b3","salt":"000000000000000000000000000000c6","text":"It rang in a test."},"itemId":"k00000000021"}', '2026-04-03T09:00:00.000Z', '2026-04-03T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-196');
INSERT INTO public.event VALUES (98, 'postmortem/k0000000001e', 17, 'ActionItemDropped', 1, '{"itemId":"k00000000029","reason":{"hash":"6075eb7388df35edf6038f93227ff29dced9edaf226f9b8c7e6cb378a703289b","salt":"000000000000000000000000000000c8","text":"The alert is enough."}}', '2026-04-03T09:00:00.000Z', '2026-04-03T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-199');
INSERT INTO public.event VALUES (99, 'postmortem/k0000000001e', 18, 'CommitmentDropped', 1, '{"itemId":"k00000000029","reason":{"hash":"378dbd06f15f5f045d68b56a2dfa73b5f5a8d703118f524b4f5d01e741c9c29c","salt":"000000000000000000000000000000c9","text":"The alert is enough."}}', '2026-04-03T09:00:00.000Z', '2026-04-03T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-199');
INSERT INTO public.event VALUES (100, 'page', 9, 'PostmortemApprovalsSet', 1, '{"needed":1}', '2026-04-03T08:40:00.000Z', '2026-04-03T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-202');
INSERT INTO public.event VALUES (101, 'postmortem/k0000000001e', 19, 'PostmortemReviewAsked', 1, '{"note":{"hash":"abf8bf58f012f216f2118c58ff3eb16a676900ba6332e030b7a84f24d6f40675","salt":"000000000000000000000000000000cc","text":"Is it plain?"}}', '2026-04-03T08:40:00.000Z', '2026-04-03T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-203');
INSERT INTO public.event VALUES (102, 'postmortem/k0000000001e', 20, 'PostmortemChangesAsked', 1, '{"note":{"hash":"819bfe10733a6f082e9e79075aa2e142463c610c53c33cf548d45ee7c7ae2db7","salt":"000000000000000000000000000000cf","text":"Internal: say who paged whom."},"version":1}', '2026-04-03T08:40:00.000Z', '2026-04-03T09:00:00.000Z', 'responder:grace00000000000000000000000000a', 'kept-state-205');
INSERT INTO public.event VALUES (103, 'postmortem/k0000000001e', 21, 'PostmortemApproved', 1, '{"note":null,"version":1}', '2026-04-03T08:40:00.000Z', '2026-04-03T09:00:00.000Z', 'responder:grace00000000000000000000000000a', 'kept-state-208');
INSERT INTO public.event VALUES (104, 'postmortem/k0000000001e', 22, 'PostmortemPublished', 1, '{"revision":2,"sections":["summary","action_items"],"text":{"hash":"d30c5e9a86b734348f4fd3f2768f44adafae71920cf4eec1c2104a4472d2efae","salt":"000000000000000000000000000000d3","text":"## Summary\n\nInternal until published: a queue ran full.\n\n## Impact\n\nImpact for readers: critical, set by hand (record 26). 2 features of 1 product were affected: at worst, 1 by a major outage and 1 by degraded performance (record 23, 25, 27).\n\n| Feature              | Worst status         | From (UTC)       | Until (UTC)      | Affected for | Source            |\n| -------------------- | -------------------- | ---------------- | ---------------- | ------------ | ----------------- |\n| Messenger - Messages | major outage         | 2026-03-29 00:40 | 2026-03-29 01:58 | 1 h 18 min   | record 23, 25, 27 |\n| Messenger - Calls    | degraded performance | 2026-03-29 01:05 | 2026-03-29 01:58 | 53 min       | record 25, 27     |\n\n- Messenger - Messages: partial outage from 00:40 to 01:05 UTC on 29 March 2026 (25 min) and major outage from 01:05 to 01:58 UTC (53 min) (record 23, 25, 27).\n\n## Action items\n\n| Action                            | Due         |\n| --------------------------------- | ----------- |\n| Watch the queue                   | 2026-04-10  |\n| Drain the queue before it is full | no date yet |\n\n## Milestones and durations\n\n| Milestone           | When (UTC)       | Known from                               | Source    |\n| ------------------- | ---------------- | ---------------------------------------- | --------- |\n| Impact started      | 2026-03-29 00:40 | the earliest time of an affected feature | record 23 |\n| First public update | 2026-03-29 00:40 | the time the first update was recorded   | record 23 |\n| Resolved            | 2026-03-29 02:40 | the update that resolved it              | record 28 |\n\n| Duration        | From                | To                | Length     | Source        |\n| --------------- | ------------------- | ----------------- | ---------- | ------------- |\n| Time to resolve | start of the impact | resolution        | 2 h        | record 23, 28 |\n| Total impact    | start of the impact | end of the impact | 1 h 18 min | record 23, 27 |\n\n## What we said, and when\n\nReaders were first told at 00:40 UTC on 29 March 2026, and got 4 updates in all (record 23, 25, 27, 28).\n\n| Number                                         | Value                                                     | Source                |\n| ---------------------------------------------- | --------------------------------------------------------- | --------------------- |\n| From the start of the impact to the first word | not applicable (only the first update tells of the start) |                       |\n| Updates                                        | 4                                                         | record 23, 25, 27, 28 |\n| Median time between updates                    | 42 min                                                    | record 23, 25, 27, 28 |\n| Longest time without an update                 | 45 min, from 01:13 to 01:58 UTC on 29 March 2026          | record 25, 27         |\n| Promised updates                               | 2: 1 kept and 1 late                                      | record 23, 25, 27     |\n| Corrections                                    | none                                                      |                       |\n| Updates withdrawn                              | none                                                      |                       |\n\n| Next update due (UTC) | Outcome                                 | Source        |\n| --------------------- | --------------------------------------- | ------------- |\n| 2026-03-29 01:10      | late by 3 min: it came at 01:13 UTC     | record 23, 25 |\n| 2026-03-29 02:00      | kept: the next update came at 01:58 UTC | record 25, 27 |\n\n## Related incidents\n\n- This led to “Calls have no sound” (k00000000039) (record 67).\n\n## Timeline\n\n| Happened (UTC)   | Recorded (UTC)   | Source    | What |\n| ---------------- | ---------------- | --------- | ---- |\n| 2026-03-29 00:40 | 2026-03-29 00:40 | record 22 | Incident declared: Messages are late & lost |\n| 2026-03-29 00:40 | 2026-03-29 00:40 | record 23 | Update, investigating: Quotes \" '' and \\<b\\>tags\\</b\\> & \"entities\", שלום, 👩‍🚒, code and 01:30 UTC. (Messenger - Messages: partial outage) |\n| 2026-03-29 01:05 | 2026-03-29 01:13 | record 25 | Update, identified: A queue ran full. (Messenger - Messages: major outage; Messenger - Calls: degraded performance) |\n| 2026-03-29 01:13 | 2026-03-29 01:13 | record 24 | The update promised by 01:10 UTC did not come in time |\n| 2026-03-29 01:13 | 2026-03-29 01:13 | record 26 | Impact set to critical: Nobody could write. |\n| 2026-03-29 01:58 | 2026-03-29 01:58 | record 27 | Update, monitoring: The queue drains. (Messenger - Messages: operational; Messenger - Calls: operational) |\n| 2026-03-29 02:40 | 2026-03-29 02:40 | record 28 | Update, resolved: All messages have arrived. |\n| 2026-03-29 02:40 | 2026-03-29 02:40 | record 29 | Postmortem promised by 21:59 UTC on 3 April 2026 |\n| 2026-04-03 08:00 | 2026-04-03 08:00 | record 65 | Followed up by “Calls have no sound” |\n| 2026-04-03 08:00 | 2026-04-03 08:00 | record 66 | No longer: Followed up by “Calls have no sound” |\n| 2026-04-03 08:00 | 2026-04-03 08:00 | record 67 | Led to “Calls have no sound” |\n\n_Times are in UTC. “record 12” names the public entry that a line rests on._\n"},"title":{"hash":"a1d42a4e023049fc8649cf9a8b5f50d068f62e3fc55f3f5e07816e9df1e27e7a","salt":"000000000000000000000000000000d2","text":"Messages are late & lost"}}', '2026-04-03T09:02:00.000Z', '2026-04-03T09:02:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-209');
INSERT INTO public.event VALUES (105, 'page', 10, 'RecordContinued', 1, '{"from":null,"published":{"hash":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","index":900},"reason":{"hash":"4cce7c959dfc79d4491f84a1eb615249d044fb43aab7f435c06382dfb1980d91","salt":"000000000000000000000000000000d5","text":"A disk broke & the copy was old."}}', '2026-04-03T10:00:00.000Z', '2026-04-03T10:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-212');
INSERT INTO public.event VALUES (106, 'redactions', 1, 'TextRedacted', 1, '{"ground":{"hash":"5087b997a0ed42841057b40158c482629ab5f0be9078c0a0b0ae9d0eebf3cfff","salt":"000000000000000000000000000000d7","text":"A name was in it & had to go."},"hash":"f0645802bac0029219e8a27a72d6c06e93e8dbd6fd55193bec3344d810d5a497","index":44,"sequence":57}', '2026-04-03T10:10:00.000Z', '2026-04-03T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-214');
INSERT INTO public.event VALUES (57, 'incident/k00000000039', 2, 'UpdatePublished', 1, '{"features":[{"featureId":"k0000000000c","from":"operational","to":"degraded_performance"}],"nextUpdateBy":"2026-04-02T11:00:00.000Z","status":"identified","text":{"hash":"f0645802bac0029219e8a27a72d6c06e93e8dbd6fd55193bec3344d810d5a497","salt":null,"text":null},"updateId":"k0000000003a"}', '2026-04-02T10:00:00.000Z', '2026-04-02T10:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-116');
INSERT INTO public.incident VALUES ('k00000000017', 0, '2026-03-28T09:05:00.000Z', NULL, '{"backfilled":true,"claims":{},"declaredAt":"2026-03-28T09:05:00.000Z","id":"k00000000017","impactOverride":null,"lastSaid":21,"milestones":{},"promise":null,"resolvedAt":"2026-02-27T11:20:00.000Z","severity":"SEV3","startedAt":"2026-02-27T10:00:00.000Z","status":"resolved","title":{"hash":"b36e00ec28004fced29aa2389d4282e6acdaa8d30aaed4344d92cecfaae26fb5","salt":"00000000000000000000000000000030","text":"The timeline was empty"},"updatedAt":"2026-03-28T09:05:00.000Z","updates":2,"wordings":{"k00000000018":{"revision":1,"seal":{"hash":"a494161f2a201e53b84e115c9fedfb30d19dcdbd7ad561d8f8a9330fe831d263","salt":"0000000000000000000000000000002e"},"withdrawn":false},"k00000000019":{"revision":1,"seal":{"hash":"c428f92a828f81af047b2bba8957bbae555f485eb53acf23b15a1dc308aa9ad8","salt":"0000000000000000000000000000002f"},"withdrawn":false}},"worst":"major_outage"}');
INSERT INTO public.incident VALUES ('k0000000001e', 0, '2026-03-29T00:40:00.000Z', NULL, '{"backfilled":false,"claims":{},"declaredAt":"2026-03-29T00:40:00.000Z","id":"k0000000001e","impactOverride":"critical","lastSaid":28,"milestones":{"detected":"2026-03-29T00:31:00.000Z"},"promise":null,"resolvedAt":"2026-03-29T02:40:00.000Z","severity":"SEV1","startedAt":"2026-03-29T00:40:00.000Z","status":"resolved","title":{"hash":"3fad10b533a32c5ecd5dc558b7653aebfcb40b679467516f4a85a4e5d886d849","salt":"00000000000000000000000000000035","text":"Messages are late & lost"},"updatedAt":"2026-03-29T02:40:00.000Z","updates":4,"wordings":{"k0000000001f":{"revision":1,"seal":{"hash":"f91b1eb88c328fafd897b6e80bb257a2a26f118f8c7d5224132fcc1244789209","salt":"00000000000000000000000000000034"},"withdrawn":false},"k0000000001o":{"revision":1,"seal":{"hash":"95ddaa13cc4a16412b25573b1a8513ce47598b79f484dff33a229722f3882fb5","salt":"0000000000000000000000000000003d"},"withdrawn":false},"k0000000001t":{"revision":1,"seal":{"hash":"bee55b18daaf7a4a6aec75441bc76c534c45fed09c6f17d7a774ddda80c21244","salt":"00000000000000000000000000000042"},"withdrawn":false},"k0000000001w":{"revision":1,"seal":{"hash":"e89546306802c88677b80dd8100721dcbf47a18c2ce1fa0594cb58f385d53499","salt":"00000000000000000000000000000045"},"withdrawn":false}},"worst":"major_outage"}');
INSERT INTO public.incident VALUES ('k0000000002s', 0, '2026-03-30T09:00:00.000Z', NULL, '{"backfilled":false,"claims":{},"declaredAt":"2026-03-30T09:00:00.000Z","id":"k0000000002s","impactOverride":null,"lastSaid":40,"milestones":{},"promise":null,"resolvedAt":"2026-03-30T09:20:00.000Z","severity":null,"startedAt":"2026-03-30T09:00:00.000Z","status":"resolved","title":{"hash":"02fca63d56f3d7a12e48b0e7545658d37f23df2e0b83901555dffd8f568f395a","salt":"00000000000000000000000000000067","text":"Pictures do not load"},"updatedAt":"2026-03-30T09:20:00.000Z","updates":2,"wordings":{"k0000000002t":{"revision":2,"seal":{"hash":"aab17bebe7480885ce4fbd1f1eff9e14ee778da05d929f52182e687214f12ffe","salt":"0000000000000000000000000000006b"},"withdrawn":false},"k00000000032":{"revision":1,"seal":{"hash":"22422ae46cf806befbf05d4f0c4c3aa4250dbbbdbf4426a9d5998c8ef3c0c622","salt":"0000000000000000000000000000006f"},"withdrawn":true}},"worst":"major_outage"}');
INSERT INTO public.incident VALUES ('k00000000039', 1, '2026-04-02T10:00:00.000Z', '2026-04-02T11:00:00.000Z', '{"backfilled":false,"claims":{"k0000000000c":"degraded_performance"},"declaredAt":"2026-04-02T10:00:00.000Z","id":"k00000000039","impactOverride":null,"lastSaid":44,"milestones":{},"promise":{"due":"2026-04-02T11:00:00.000Z","state":"due"},"resolvedAt":null,"severity":null,"startedAt":"2026-04-02T10:00:00.000Z","status":"identified","title":{"hash":"0932c685870aef868132e809d6db1eb526bba30a39d456c3e70717abb28d39e7","salt":"00000000000000000000000000000078","text":"Calls have no sound"},"updatedAt":"2026-04-02T10:00:00.000Z","updates":1,"wordings":{"k0000000003a":{"revision":1,"seal":{"hash":"f0645802bac0029219e8a27a72d6c06e93e8dbd6fd55193bec3344d810d5a497","salt":null},"withdrawn":false}},"worst":"degraded_performance"}');
INSERT INTO public.invitation VALUES ('invited00001', 'bo@example.com', 'responder', 'dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd', '2026-03-28T08:00:00.000Z', '2026-04-28T08:00:00.000Z', 'ada0000000000000000000000000000a');
INSERT INTO public.kysely_migration VALUES ('0001-log', '2026-11-27T04:38:39.094Z');
INSERT INTO public.kysely_migration VALUES ('0002-read-tables', '2026-11-27T04:38:39.098Z');
INSERT INTO public.kysely_migration VALUES ('0003-access', '2026-11-27T04:38:39.101Z');
INSERT INTO public.kysely_migration VALUES ('0004-sign-in', '2026-11-27T04:38:39.111Z');
INSERT INTO public.kysely_migration VALUES ('0005-team', '2026-11-27T04:38:39.115Z');
INSERT INTO public.kysely_migration VALUES ('0006-audit', '2026-11-27T04:38:39.119Z');
INSERT INTO public.kysely_migration VALUES ('0007-search', '2026-11-27T04:38:39.121Z');
INSERT INTO public.kysely_migration VALUES ('0008-maintenance', '2026-11-27T04:38:39.127Z');
INSERT INTO public.kysely_migration VALUES ('0010-links-made-by', '2026-11-27T04:38:39.128Z');
INSERT INTO public.kysely_migration VALUES ('0011-redactions', '2026-11-27T04:38:39.131Z');
INSERT INTO public.kysely_migration VALUES ('0012-postmortems', '2026-11-27T04:38:39.134Z');
INSERT INTO public.kysely_migration VALUES ('0013-reviews', '2026-11-27T04:38:39.135Z');
INSERT INTO public.kysely_migration VALUES ('0014-action-items', '2026-11-27T04:38:39.138Z');
INSERT INTO public.kysely_migration VALUES ('0015-factors', '2026-11-27T04:38:39.139Z');
INSERT INTO public.kysely_migration_lock VALUES ('migration_lock', 0);
INSERT INTO public.maintenance VALUES ('k0000000003o', 0, '2026-05-02T22:00:00.000Z', NULL, '2026-05-02T22:00:00.000Z', '{"announcedAt":"2026-04-02T10:10:00.000Z","claims":{},"endedAt":null,"id":"k0000000003o","lastSaid":50,"overdue":null,"plan":{"endsByItself":false,"features":["k00000000009"],"scheduledFor":"2026-05-02T22:00:00.000Z","scheduledUntil":"2026-05-02T23:00:00.000Z","startsByItself":true},"planChanges":0,"seriesId":null,"startedAt":null,"status":"scheduled","title":{"hash":"b073b04b3807f016d19e1f14170df13d236726b0133bbabe29982731dab02067","salt":"00000000000000000000000000000087","text":"We change a certificate"},"updatedAt":"2026-04-02T10:10:00.000Z","updates":1,"wordings":{"k0000000003p":{"revision":1,"seal":{"hash":"ef6031a7d7b78e14d30e5dc4fac7f4f79a21c6ef78c830d7fcfb648f0182f42e","salt":"00000000000000000000000000000086"},"withdrawn":false}}}');
INSERT INTO public.maintenance VALUES ('k0000000003e', 1, '2026-04-02T22:00:00.000Z', NULL, NULL, '{"announcedAt":"2026-04-02T10:10:00.000Z","claims":{},"endedAt":"2026-04-03T00:16:00.000Z","id":"k0000000003e","lastSaid":63,"overdue":null,"plan":{"endsByItself":false,"features":["k00000000009"],"scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-03T00:00:00.000Z","startsByItself":true},"planChanges":1,"seriesId":null,"startedAt":"2026-04-02T22:00:00.000Z","status":"completed","title":{"hash":"4ce4249269f26e6e09c7acf32172eb65e43b0309e5b9d88ba48b79b1ecab194a","salt":"0000000000000000000000000000007d","text":"We move the message store"},"updatedAt":"2026-04-03T00:16:00.000Z","updates":4,"wordings":{"k0000000003f":{"revision":2,"seal":{"hash":"0bcd5717bf4407fbe284975c26ec0909721fdd3576ddd2ea26424873613000f6","salt":"00000000000000000000000000000089"},"withdrawn":false},"k0000000004f":{"revision":1,"seal":{"hash":"f392fe3c4706b25104c4100e4a660295ec1fdf416ac15df46832429a8e023e86","salt":"000000000000000000000000000000a0"},"withdrawn":false},"k0000000004o":{"revision":1,"seal":{"hash":"799e9fecad8f65134c236b78197f16e7b737019310a02b5976adc627bb8e1cd4","salt":"000000000000000000000000000000a9"},"withdrawn":false}}}');
INSERT INTO public.maintenance VALUES ('k0000000004h', 0, '2026-04-10T00:00:00.000Z', 'k00000000043', '2026-04-10T00:00:00.000Z', '{"announcedAt":"2026-04-03T00:16:00.000Z","claims":{},"endedAt":null,"id":"k0000000004h","lastSaid":60,"overdue":null,"plan":{"endsByItself":true,"features":["k00000000009"],"scheduledFor":"2026-04-10T00:00:00.000Z","scheduledUntil":"2026-04-10T01:00:00.000Z","startsByItself":true},"planChanges":0,"seriesId":"k00000000043","startedAt":null,"status":"scheduled","title":{"hash":"e0dd1c8c5781cfc07bf4443d3d71a02969390b3599326beda480dd1df119ad0f","salt":"000000000000000000000000000000a4","text":"The weekly tidying"},"updatedAt":"2026-04-03T00:16:00.000Z","updates":1,"wordings":{"k0000000004i":{"revision":1,"seal":{"hash":"38ad7a75f0b2ab918165e09f86ed9891a8174c29ca4ea0c866cd9fb023df7a1a","salt":"000000000000000000000000000000a3"},"withdrawn":false}}}');
INSERT INTO public.maintenance VALUES ('k0000000003j', 1, '2026-04-02T22:00:00.000Z', NULL, NULL, '{"announcedAt":"2026-04-02T10:10:00.000Z","claims":{},"endedAt":"2026-04-02T12:00:00.000Z","id":"k0000000003j","lastSaid":54,"overdue":null,"plan":{"endsByItself":false,"features":["k00000000009"],"scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-02T23:30:00.000Z","startsByItself":true},"planChanges":0,"seriesId":null,"startedAt":null,"status":"cancelled","title":{"hash":"a2f5b4e57882f253d52abe072486b3e63fb44d0d36210e80ddeed2c3b2dca543","salt":"00000000000000000000000000000082","text":"We change a certificate"},"updatedAt":"2026-04-02T12:00:00.000Z","updates":2,"wordings":{"k0000000003k":{"revision":1,"seal":{"hash":"977677708308f5b01988d5245249862ecefbee21617ff6489296fb32cdc34ff9","salt":"00000000000000000000000000000081"},"withdrawn":true},"k00000000040":{"revision":1,"seal":{"hash":"cafb568004c4acbcc591d9ffe39d43f6869d34d9d21a01d7a6aacb062691c314","salt":"00000000000000000000000000000091"},"withdrawn":false}}}');
INSERT INTO public.maintenance VALUES ('k00000000049', 1, '2026-04-03T00:00:00.000Z', 'k00000000043', NULL, '{"announcedAt":"2026-04-02T22:00:30.000Z","claims":{},"endedAt":"2026-04-03T01:00:00.000Z","id":"k00000000049","lastSaid":56,"overdue":null,"plan":{"endsByItself":true,"features":["k00000000009"],"scheduledFor":"2026-04-03T00:00:00.000Z","scheduledUntil":"2026-04-03T01:00:00.000Z","startsByItself":true},"planChanges":0,"seriesId":"k00000000043","startedAt":"2026-04-03T00:00:00.000Z","status":"completed","title":{"hash":"0ee67f3273dc91c920939f164e557598b9d9e9b4adc1c77c360190dbe6cec58e","salt":"0000000000000000000000000000009c","text":"The weekly tidying"},"updatedAt":"2026-04-03T01:01:00.000Z","updates":3,"wordings":{"k0000000004a":{"revision":1,"seal":{"hash":"8e63353f0720a4b6c452a2d73caacb851a7950843fe22a48384d06ebf1ebbad7","salt":"0000000000000000000000000000009b"},"withdrawn":false}}}');
INSERT INTO public.password_link VALUES ('ada0000000000000000000000000000a', 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc', '2026-03-28T08:00:00.000Z', '2026-04-28T08:00:00.000Z', 'ada0000000000000000000000000000a');
INSERT INTO public.postmortem VALUES ('k0000000002s', NULL, NULL, NULL, 0, '[]');
INSERT INTO public.postmortem VALUES ('k0000000001e', NULL, NULL, NULL, 1, '[]');
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
INSERT INTO public.search_text VALUES (296, 'incident/k0000000001e', 'postmortem', 3, '2026-03-30T08:05:00.000Z', 'drain the queue before it is full');
INSERT INTO public.search_text VALUES (304, 'incident/k0000000001e', 'postmortem', 3, '2026-03-30T08:05:00.000Z', 'buy a larger queue');
INSERT INTO public.search_text VALUES (312, 'incident/k0000000001e', 'postmortem', 3, '2026-03-30T08:05:00.000Z', 'watch the queue');
INSERT INTO public.search_text VALUES (313, 'incident/k0000000001e', 'postmortem', 3, '2026-03-30T08:05:00.000Z', 'queues co');
INSERT INTO public.search_text VALUES (320, 'incident/k0000000001e', 'postmortem', 3, '2026-03-30T08:05:00.000Z', 'it drained in a test stayed empty');
INSERT INTO public.search_text VALUES (328, 'incident/k0000000001e', 'postmortem', 3, '2026-03-30T08:05:00.000Z', 'it would only fill up later');
INSERT INTO public.search_text VALUES (352, 'incident/k0000000001e', 'postmortem', 3, '2026-03-30T08:10:00.000Z', 'an alert tells us nobody waits');
INSERT INTO public.search_text VALUES (360, 'incident/k0000000001e', 'postmortem', 3, '2026-03-30T08:10:00.000Z', 'the queue has room');
INSERT INTO public.search_text VALUES (376, 'incident/k0000000002s', 'incident', 1, '2026-03-30T09:00:00.000Z', 'pictures do not load');
INSERT INTO public.search_text VALUES (384, 'incident/k0000000002s', 'update', 2, '2026-03-30T09:00:00.000Z', 'pictures are missing nobody knows why');
INSERT INTO public.search_text VALUES (392, 'incident/k0000000002s', 'update', 2, '2026-03-30T09:00:00.000Z', 'we wait for others');
INSERT INTO public.search_text VALUES (400, 'incident/k0000000002s', 'update', 2, '2026-03-30T09:20:00.000Z', 'pictures are missing a disk is full');
INSERT INTO public.search_text VALUES (401, 'incident/k0000000002s', 'update', 2, '2026-03-30T09:20:00.000Z', 'we knew it by then');
INSERT INTO public.search_text VALUES (408, 'incident/k0000000002s', 'update', 2, '2026-03-30T09:20:00.000Z', 'pictures load again');
INSERT INTO public.search_text VALUES (424, 'incident/k0000000002s', 'update', 2, '2026-03-30T09:20:00.000Z', 'it was said too early');
INSERT INTO public.search_text VALUES (440, 'incident/k0000000002s', 'postmortem', 3, '2026-04-01T08:00:00.000Z', 'the disk is gone so is the data');
INSERT INTO public.search_text VALUES (448, 'incident/k00000000039', 'incident', 1, '2026-04-02T10:00:00.000Z', 'calls have no sound');
INSERT INTO public.search_text VALUES (464, 'maintenance/k0000000003e', 'maintenance', 1, '2026-04-02T10:10:00.000Z', 'we move the message store');
INSERT INTO public.search_text VALUES (472, 'maintenance/k0000000003e', 'update', 2, '2026-04-02T10:10:00.000Z', 'messages pause for up to an hour a half');
INSERT INTO public.search_text VALUES (480, 'maintenance/k0000000003j', 'maintenance', 1, '2026-04-02T10:10:00.000Z', 'we change a certificate');
INSERT INTO public.search_text VALUES (488, 'maintenance/k0000000003j', 'update', 2, '2026-04-02T10:10:00.000Z', 'nobody should notice');
INSERT INTO public.search_text VALUES (496, 'maintenance/k0000000003o', 'maintenance', 1, '2026-04-02T10:10:00.000Z', 'we change a certificate');
INSERT INTO public.search_text VALUES (504, 'maintenance/k0000000003o', 'update', 2, '2026-04-02T10:10:00.000Z', 'nobody should notice');
INSERT INTO public.search_text VALUES (512, 'maintenance/k0000000003e', 'update', 2, '2026-04-02T10:10:00.000Z', 'messages pause for up to an hour a half calls go on');
INSERT INTO public.search_text VALUES (513, 'maintenance/k0000000003e', 'update', 2, '2026-04-02T10:10:00.000Z', 'many asked about calls');
INSERT INTO public.search_text VALUES (520, 'maintenance/k0000000003j', 'update', 2, '2026-04-02T10:10:00.000Z', 'it was announced twice');
INSERT INTO public.search_text VALUES (528, 'maintenance/k0000000003e', 'plan', 2, '2026-04-02T12:00:00.000Z', 'copying takes longer than we thought');
INSERT INTO public.search_text VALUES (536, 'maintenance/k0000000003j', 'update', 2, '2026-04-02T12:00:00.000Z', 'the certificate renews itself');
INSERT INTO public.search_text VALUES (568, 'maintenance/k00000000049', 'maintenance', 1, '2026-04-02T22:00:30.000Z', 'the weekly tidying');
INSERT INTO public.search_text VALUES (576, 'maintenance/k00000000049', 'update', 2, '2026-04-02T22:00:30.000Z', 'messages may be late');
INSERT INTO public.search_text VALUES (592, 'maintenance/k0000000003e', 'update', 2, '2026-04-02T23:00:00.000Z', 'all is copied we are looking at it');
INSERT INTO public.search_text VALUES (608, 'maintenance/k0000000004h', 'maintenance', 1, '2026-04-03T00:16:00.000Z', 'the weekly tidying');
INSERT INTO public.search_text VALUES (616, 'maintenance/k0000000004h', 'update', 2, '2026-04-03T00:16:00.000Z', 'messages may be late');
INSERT INTO public.search_text VALUES (640, 'maintenance/k0000000003e', 'update', 2, '2026-04-03T00:16:00.000Z', 'messages flow from the new store');
INSERT INTO public.search_text VALUES (760, 'incident/k0000000001e', 'postmortem', 3, '2026-04-03T09:00:00.000Z', 'it rang for nothing nobody');
INSERT INTO public.search_text VALUES (768, 'incident/k0000000001e', 'postmortem', 3, '2026-04-03T09:00:00.000Z', 'it rang in a test');
INSERT INTO public.search_text VALUES (784, 'incident/k0000000001e', 'postmortem', 3, '2026-04-03T09:00:00.000Z', 'the alert is enough');
INSERT INTO public.search_text VALUES (808, 'incident/k0000000001e', 'postmortem', 3, '2026-04-03T08:40:00.000Z', 'is it plain');
INSERT INTO public.search_text VALUES (816, 'incident/k0000000001e', 'postmortem', 3, '2026-04-03T08:40:00.000Z', 'internal say who paged whom');
INSERT INTO public.series VALUES ('k00000000043', 1, '2026-04-02T12:00:00.000Z', NULL, '{"after":"2026-04-10T01:00:00.000Z","changedAt":"2026-04-03T01:01:00.000Z","id":"k00000000043","isEnded":true,"plan":{"announcedDaysBefore":7,"endsByItself":true,"features":["k00000000009"],"minutes":60,"rule":"FREQ=WEEKLY;BYDAY=FR","startsAt":"2026-04-03T02:00","startsByItself":true,"text":{"hash":"8a15509d22eee72c79c30e31ee6d64f14f40e7352846c3a746bb08c168f3f056","salt":"00000000000000000000000000000098","text":"Messages may be late."},"timeZone":"Europe/Berlin","title":{"hash":"fe39337c143f2193c16cba6fca8556b70dc79cfbd581ebcea695bba33d49af69","salt":"00000000000000000000000000000097","text":"The weekly tidying"}},"startedAt":"2026-04-02T12:00:00.000Z"}');
INSERT INTO public.session VALUES ('session0000000000000000000000000', '2126-03-28 08:00:00+00', 'kept-state-session-token-0000000', '2026-03-28 08:00:00+00', '2026-03-28 08:00:00+00', '192.0.2.7', 'Kept/1.0', 'ada0000000000000000000000000000a');
INSERT INTO public.setup_link VALUES ('eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee', '2026-03-28T08:00:00.000Z', '2026-03-29T08:00:00.000Z');
INSERT INTO public."user" VALUES ('ada0000000000000000000000000000a', 'Ada', 'ada@example.com', true, NULL, '2026-03-28 08:00:00+00', '2026-03-28 08:00:00+00', 'admin');
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.action_item
    ADD CONSTRAINT action_item_pkey PRIMARY KEY (incident_id, id);
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
CREATE INDEX action_item_commitment ON public.action_item USING btree (commitment_due) WHERE (commitment_due IS NOT NULL);
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
CREATE INDEX postmortem_reviewed ON public.postmortem USING btree (review_asked_at) WHERE (review_asked_at IS NOT NULL);
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