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
INSERT INTO public.action_item VALUES ('k0000000001e', 'k00000000021', 'done', 'detect', 'high', 'Queues & co', '2026-04-10', '2026-03-30T08:05:00.000Z', '2026-04-03T09:00:00.000Z', 1, NULL, '{"addedAt":"2026-03-30T08:05:00.000Z","commitment":{"due":"2026-04-10","end":{"index":73,"recordedAt":"2026-04-03T09:00:00.000Z","text":{"hash":"316b4832c549dc30a2c9018937530cab4d492cb00f881cc58756146c9febee4c","salt":"000000000000000000000000000000c2","text":"It rang in a test."}},"index":31,"itemId":"k00000000021","missed":[{"due":"2026-04-01","index":71,"recordedAt":"2026-04-03T09:00:00.000Z"}],"recordedAt":"2026-03-30T08:10:00.000Z","slips":[{"from":"2026-04-01","index":72,"reason":{"hash":"84d6a7cb5a3277c4f4844b9e8b587999a5e68e447ad13254e64dc763b014785d","salt":"000000000000000000000000000000bf","text":"It rang for nothing & nobody."},"recordedAt":"2026-04-03T09:00:00.000Z","to":"2026-04-10"}],"state":"kept","title":{"hash":"c3919056e001dfb20767181439b3aadd0f1c052c43ead55225ce99f2cdbf68f6","salt":"0000000000000000000000000000005e","text":"An alert tells us & nobody waits"}},"due":"2026-04-10","endedAt":"2026-04-03T09:00:00.000Z","id":"k00000000021","kind":"detect","outcome":{"hash":"821033e574cd8ea829553a1a46a081a8dd9b5cf9cea75e00fa8cac3fe27bab4c","salt":"000000000000000000000000000000c1","text":"It rang in a test."},"owner":{"hash":"35380c085dc64ebef34bc8b0604c43acbfb0c4be953413aa860a6c6b43768572","salt":"0000000000000000000000000000004b","text":"Queues & co"},"priority":"high","state":"done","title":{"hash":"8d4d613123bdcf08049949626ebdedc4528ddb742e90fbd053d79bed6217c510","salt":"00000000000000000000000000000054","text":"Watch the queue"},"tracker":null}');
INSERT INTO public.action_item VALUES ('k0000000001e', 'k00000000025', 'done', 'prevent', 'medium', NULL, NULL, '2026-03-30T08:05:00.000Z', '2026-03-30T08:05:00.000Z', 0, NULL, '{"addedAt":"2026-03-30T08:05:00.000Z","commitment":null,"due":null,"endedAt":"2026-03-30T08:05:00.000Z","id":"k00000000025","kind":"prevent","outcome":{"hash":"fdb470140894b57f45ff9c12acf678f052d7e2bd559b61d389c86e6119977a19","salt":"00000000000000000000000000000056","text":"It drained in a test & stayed empty."},"owner":null,"priority":"medium","state":"done","title":{"hash":"b320e59006f515681188380f1f38bb94aa4777af6be76a8c116b5b0b841a31fe","salt":"0000000000000000000000000000004e","text":"Drain the queue before it is full"},"tracker":{"hash":"661c240d0bd78b68f701fdf42989402ca99cc3890e1410d1d340127706aa3eab","salt":"0000000000000000000000000000004f","text":"https://tracker.example.com/Q-12?a=1&b=2"}}');
INSERT INTO public.action_item VALUES ('k0000000001e', 'k00000000029', 'dropped', 'mitigate', 'low', NULL, '2026-04-30', '2026-03-30T08:05:00.000Z', '2026-04-03T09:00:00.000Z', 1, NULL, '{"addedAt":"2026-03-30T08:05:00.000Z","commitment":{"due":"2026-04-30","end":{"index":74,"recordedAt":"2026-04-03T09:00:00.000Z","text":{"hash":"ee33119245cb34df69f56dcd5d89916d05a5b158928b44eb79a7aeaf4f60c7a8","salt":"000000000000000000000000000000c5","text":"The alert is enough."}},"index":32,"itemId":"k00000000029","missed":[],"recordedAt":"2026-03-30T08:10:00.000Z","slips":[],"state":"dropped","title":{"hash":"bdd85b19d6028c1c87980a6850c96fa9951044970d7a0b349f1ee4cfb571a7b1","salt":"00000000000000000000000000000060","text":"The queue has <room>"}},"due":"2026-04-30","endedAt":"2026-04-03T09:00:00.000Z","id":"k00000000029","kind":"mitigate","outcome":{"hash":"3c33129b1d3be0122d5ab928a7f7e0b61a22ff2967c8093b374bc8cc8ffff4dc","salt":"000000000000000000000000000000c4","text":"The alert is enough."},"owner":null,"priority":"low","state":"dropped","title":{"hash":"e67a389556f084a623028c28fcdcfe0b4d2f404a200ba760048872a7646b84a3","salt":"00000000000000000000000000000052","text":"Buy a larger queue"},"tracker":null}');
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
INSERT INTO public.audit VALUES (33, '2026-03-30T08:05:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'FinishActionItem', 0, 'postmortem/k0000000001e', 'Drain the queue before it is full', 'kept-state-85', NULL, '{"actionItems.k00000000025.outcome":null,"actionItems.k00000000025.state":"open"}', '{"actionItems.k00000000025.outcome":"It drained in a test & stayed empty.","actionItems.k00000000025.state":"done"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
finishactionitem
drain the queue before it is full
postmortem/k0000000001e
{"actionitems.k00000000025.outcome":null,"actionitems.k00000000025.state":"open"}
{"actionitems.k00000000025.outcome":"it drained in a test & stayed empty.","actionitems.k00000000025.state":"done"}');
INSERT INTO public.audit VALUES (34, '2026-03-30T08:05:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'DropActionItem', 0, 'postmortem/k0000000001e', 'Buy a larger queue', 'kept-state-87', NULL, '{"actionItems.k00000000029.outcome":null,"actionItems.k00000000029.state":"open"}', '{"actionItems.k00000000029.outcome":"It would only fill up later.","actionItems.k00000000029.state":"dropped","reason":"It would only fill up later."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
dropactionitem
buy a larger queue
postmortem/k0000000001e
{"actionitems.k00000000029.outcome":null,"actionitems.k00000000029.state":"open"}
{"actionitems.k00000000029.outcome":"it would only fill up later.","actionitems.k00000000029.state":"dropped","reason":"it would only fill up later."}');
INSERT INTO public.audit VALUES (35, '2026-03-30T08:05:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ReopenActionItem', 0, 'postmortem/k0000000001e', 'Buy a larger queue', 'kept-state-89', NULL, '{"actionItems.k00000000029.outcome":"It would only fill up later.","actionItems.k00000000029.state":"dropped"}', '{"actionItems.k00000000029.outcome":null,"actionItems.k00000000029.state":"open"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
reopenactionitem
buy a larger queue
postmortem/k0000000001e
{"actionitems.k00000000029.outcome":"it would only fill up later.","actionitems.k00000000029.state":"dropped"}
{"actionitems.k00000000029.outcome":null,"actionitems.k00000000029.state":"open"}');
INSERT INTO public.audit VALUES (36, '2026-03-30T08:10:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishPostmortem', 0, 'postmortem/k0000000001e', NULL, 'kept-state-90', NULL, '{"promise.due":"2026-04-03T21:59:00.000Z","promise.state":"due","publishedSections":null,"revision":null}', '{"promise.due":null,"promise.state":null,"publishedSections":["action_items"],"revision":1}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishpostmortem
postmortem/k0000000001e
{"promise.due":"2026-04-03t21:59:00.000z","promise.state":"due","publishedsections":null,"revision":null}
{"promise.due":null,"promise.state":null,"publishedsections":["action_items"],"revision":1}');
INSERT INTO public.audit VALUES (37, '2026-03-30T08:10:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'MakeCommitment', 0, 'postmortem/k0000000001e', 'Watch the queue', 'kept-state-93', NULL, '{"actionItems.k00000000021.commitment.due":null,"actionItems.k00000000021.commitment.missed":null,"actionItems.k00000000021.commitment.moved":null,"actionItems.k00000000021.commitment.state":null,"actionItems.k00000000021.commitment.title":null,"actionItems.k00000000021.due":"2026-04-29"}', '{"actionItems.k00000000021.commitment.due":"2026-04-01","actionItems.k00000000021.commitment.missed":[],"actionItems.k00000000021.commitment.moved":0,"actionItems.k00000000021.commitment.state":"open","actionItems.k00000000021.commitment.title":"An alert tells us & nobody waits","actionItems.k00000000021.due":"2026-04-01"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
makecommitment
watch the queue
postmortem/k0000000001e
{"actionitems.k00000000021.commitment.due":null,"actionitems.k00000000021.commitment.missed":null,"actionitems.k00000000021.commitment.moved":null,"actionitems.k00000000021.commitment.state":null,"actionitems.k00000000021.commitment.title":null,"actionitems.k00000000021.due":"2026-04-29"}
{"actionitems.k00000000021.commitment.due":"2026-04-01","actionitems.k00000000021.commitment.missed":[],"actionitems.k00000000021.commitment.moved":0,"actionitems.k00000000021.commitment.state":"open","actionitems.k00000000021.commitment.title":"an alert tells us & nobody waits","actionitems.k00000000021.due":"2026-04-01"}');
INSERT INTO public.audit VALUES (38, '2026-03-30T08:10:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'MakeCommitment', 0, 'postmortem/k0000000001e', 'Buy a larger queue', 'kept-state-95', NULL, '{"actionItems.k00000000029.commitment.due":null,"actionItems.k00000000029.commitment.missed":null,"actionItems.k00000000029.commitment.moved":null,"actionItems.k00000000029.commitment.state":null,"actionItems.k00000000029.commitment.title":null,"actionItems.k00000000029.due":null}', '{"actionItems.k00000000029.commitment.due":"2026-04-30","actionItems.k00000000029.commitment.missed":[],"actionItems.k00000000029.commitment.moved":0,"actionItems.k00000000029.commitment.state":"open","actionItems.k00000000029.commitment.title":"The queue has <room>","actionItems.k00000000029.due":"2026-04-30"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
makecommitment
buy a larger queue
postmortem/k0000000001e
{"actionitems.k00000000029.commitment.due":null,"actionitems.k00000000029.commitment.missed":null,"actionitems.k00000000029.commitment.moved":null,"actionitems.k00000000029.commitment.state":null,"actionitems.k00000000029.commitment.title":null,"actionitems.k00000000029.due":null}
{"actionitems.k00000000029.commitment.due":"2026-04-30","actionitems.k00000000029.commitment.missed":[],"actionitems.k00000000029.commitment.moved":0,"actionitems.k00000000029.commitment.state":"open","actionitems.k00000000029.commitment.title":"the queue has <room>","actionitems.k00000000029.due":"2026-04-30"}');
INSERT INTO public.audit VALUES (39, '2026-03-30T08:10:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'SetPostmortemTerm', 0, 'page', 'Status of “Friends”', 'kept-state-97', NULL, '{"postmortemTerm":null}', '{"postmortemTerm":1}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
setpostmortemterm
status of “friends”
page
{"postmortemterm":null}
{"postmortemterm":1}');
INSERT INTO public.audit VALUES (40, '2026-03-30T09:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'DeclareIncident', 0, 'incident/k0000000002r', 'Pictures do not load', 'kept-state-98', NULL, NULL, '{"backfilled":false,"claims.k0000000000j":"major_outage","id":"k0000000002r","impact":"critical","impactSetByHand":false,"promise.due":"2026-03-30T09:30:00.000Z","promise.state":"due","startedAt":"2026-03-30T09:00:00.000Z","status":"investigating","text":"Pictures are missing & nobody knows why.","title":"Pictures do not load"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
declareincident
pictures do not load
incident/k0000000002r
{"backfilled":false,"claims.k0000000000j":"major_outage","id":"k0000000002r","impact":"critical","impactsetbyhand":false,"promise.due":"2026-03-30t09:30:00.000z","promise.state":"due","startedat":"2026-03-30t09:00:00.000z","status":"investigating","text":"pictures are missing & nobody knows why.","title":"pictures do not load"}');
INSERT INTO public.audit VALUES (41, '2026-03-30T09:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'WithdrawPromise', 0, 'incident/k0000000002r', 'Pictures do not load', 'kept-state-103', NULL, '{"promise.due":"2026-03-30T09:30:00.000Z","promise.state":"due"}', '{"promise.due":null,"promise.state":null,"reason":"We wait for others."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
withdrawpromise
pictures do not load
incident/k0000000002r
{"promise.due":"2026-03-30t09:30:00.000z","promise.state":"due"}
{"promise.due":null,"promise.state":null,"reason":"we wait for others."}');
INSERT INTO public.audit VALUES (42, '2026-03-30T09:20:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'CorrectUpdate', 0, 'incident/k0000000002r', 'Pictures do not load', 'kept-state-105', NULL, '{"text":"Pictures are missing & nobody knows why."}', '{"change":"fact","reason":"We knew it by then.","text":"Pictures are missing: a disk is full."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
correctupdate
pictures do not load
incident/k0000000002r
{"text":"pictures are missing & nobody knows why."}
{"change":"fact","reason":"we knew it by then.","text":"pictures are missing: a disk is full."}');
INSERT INTO public.audit VALUES (43, '2026-03-30T09:20:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishUpdate', 0, 'incident/k0000000002r', 'Pictures do not load', 'kept-state-108', NULL, '{"claims.k0000000000j":"major_outage","resolvedAt":null,"status":"investigating"}', '{"claims.k0000000000j":null,"postmortem/k0000000002r: factors":[],"postmortem/k0000000002r: own":[],"postmortem/k0000000002r: promise.due":"2026-03-31T21:59:00.000Z","postmortem/k0000000002r: promise.state":"due","postmortem/k0000000002r: reviewed":[],"resolvedAt":"2026-03-30T09:20:00.000Z","status":"resolved","text":"Pictures load <again>."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishupdate
pictures do not load
incident/k0000000002r
{"claims.k0000000000j":"major_outage","resolvedat":null,"status":"investigating"}
{"claims.k0000000000j":null,"postmortem/k0000000002r: factors":[],"postmortem/k0000000002r: own":[],"postmortem/k0000000002r: promise.due":"2026-03-31t21:59:00.000z","postmortem/k0000000002r: promise.state":"due","postmortem/k0000000002r: reviewed":[],"resolvedat":"2026-03-30t09:20:00.000z","status":"resolved","text":"pictures load <again>."}');
INSERT INTO public.audit VALUES (44, '2026-03-30T09:20:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'WithdrawUpdate', 0, 'incident/k0000000002r', 'Pictures do not load', 'kept-state-111', NULL, '{"text":"Pictures load <again>."}', '{"reason":"It was said too early."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
withdrawupdate
pictures do not load
incident/k0000000002r
{"text":"pictures load <again>."}
{"reason":"it was said too early."}');
INSERT INTO public.audit VALUES (45, '2026-04-01T08:00:00.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'RunOutPostmortem', 0, 'postmortem/k0000000002r', NULL, 'postmortem/k0000000002r/late/2026-03-31T21:59:00.000Z', NULL, '{"promise.state":"due"}', '{"promise.state":"late"}', NULL, 'candor', 'candor
runoutpostmortem
postmortem/k0000000002r
{"promise.state":"due"}
{"promise.state":"late"}');
INSERT INTO public.audit VALUES (46, '2026-04-01T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'DeclinePostmortem', 0, 'postmortem/k0000000002r', NULL, 'kept-state-113', NULL, '{"promise.due":"2026-03-31T21:59:00.000Z","promise.state":"late"}', '{"promise.due":null,"promise.state":null,"reason":"The disk is gone & so is the data."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
declinepostmortem
postmortem/k0000000002r
{"promise.due":"2026-03-31t21:59:00.000z","promise.state":"late"}
{"promise.due":null,"promise.state":null,"reason":"the disk is gone & so is the data."}');
INSERT INTO public.audit VALUES (48, '2026-04-02T10:10:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ScheduleMaintenance', 0, 'maintenance/k0000000003d', 'We move the message store', 'kept-state-120', NULL, NULL, '{"endsByItself":false,"features":["k00000000009"],"id":"k0000000003d","scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-02T23:30:00.000Z","startsByItself":true,"status":"scheduled","text":"Messages **pause** for up to an hour & a half.","title":"We move the message store"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
schedulemaintenance
we move the message store
maintenance/k0000000003d
{"endsbyitself":false,"features":["k00000000009"],"id":"k0000000003d","scheduledfor":"2026-04-02t22:00:00.000z","scheduleduntil":"2026-04-02t23:30:00.000z","startsbyitself":true,"status":"scheduled","text":"messages **pause** for up to an hour & a half.","title":"we move the message store"}');
INSERT INTO public.audit VALUES (49, '2026-04-02T10:10:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ScheduleMaintenance', 0, 'maintenance/k0000000003i', 'We change a certificate', 'kept-state-125', NULL, NULL, '{"endsByItself":false,"features":["k00000000009"],"id":"k0000000003i","scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-02T23:30:00.000Z","startsByItself":true,"status":"scheduled","text":"Nobody should notice.","title":"We change a certificate"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
schedulemaintenance
we change a certificate
maintenance/k0000000003i
{"endsbyitself":false,"features":["k00000000009"],"id":"k0000000003i","scheduledfor":"2026-04-02t22:00:00.000z","scheduleduntil":"2026-04-02t23:30:00.000z","startsbyitself":true,"status":"scheduled","text":"nobody should notice.","title":"we change a certificate"}');
INSERT INTO public.audit VALUES (50, '2026-04-02T10:10:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ScheduleMaintenance', 0, 'maintenance/k0000000003n', 'We change a certificate', 'kept-state-130', NULL, NULL, '{"endsByItself":false,"features":["k00000000009"],"id":"k0000000003n","scheduledFor":"2026-05-02T22:00:00.000Z","scheduledUntil":"2026-05-02T23:00:00.000Z","startsByItself":true,"status":"scheduled","text":"Nobody should notice.","title":"We change a certificate"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
schedulemaintenance
we change a certificate
maintenance/k0000000003n
{"endsbyitself":false,"features":["k00000000009"],"id":"k0000000003n","scheduledfor":"2026-05-02t22:00:00.000z","scheduleduntil":"2026-05-02t23:00:00.000z","startsbyitself":true,"status":"scheduled","text":"nobody should notice.","title":"we change a certificate"}');
INSERT INTO public.audit VALUES (51, '2026-04-02T10:10:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'CorrectMaintenanceUpdate', 0, 'maintenance/k0000000003d', 'We move the message store', 'kept-state-135', NULL, '{"text":"Messages **pause** for up to an hour & a half."}', '{"change":"addition","reason":"Many asked about calls.","text":"Messages **pause** for up to an hour & a half. Calls go on."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
correctmaintenanceupdate
we move the message store
maintenance/k0000000003d
{"text":"messages **pause** for up to an hour & a half."}
{"change":"addition","reason":"many asked about calls.","text":"messages **pause** for up to an hour & a half. calls go on."}');
INSERT INTO public.audit VALUES (52, '2026-04-02T10:10:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'WithdrawMaintenanceUpdate', 0, 'maintenance/k0000000003i', 'We change a certificate', 'kept-state-138', NULL, '{"text":"Nobody should notice."}', '{"reason":"It was announced twice."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
withdrawmaintenanceupdate
we change a certificate
maintenance/k0000000003i
{"text":"nobody should notice."}
{"reason":"it was announced twice."}');
INSERT INTO public.audit VALUES (53, '2026-04-02T12:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ChangeMaintenancePlan', 0, 'maintenance/k0000000003d', 'We move the message store', 'kept-state-140', NULL, '{"scheduledUntil":"2026-04-02T23:30:00.000Z"}', '{"reason":"Copying takes longer than we thought.","scheduledUntil":"2026-04-03T00:00:00.000Z"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
changemaintenanceplan
we move the message store
maintenance/k0000000003d
{"scheduleduntil":"2026-04-02t23:30:00.000z"}
{"reason":"copying takes longer than we thought.","scheduleduntil":"2026-04-03t00:00:00.000z"}');
INSERT INTO public.audit VALUES (54, '2026-04-02T12:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishMaintenanceUpdate', 0, 'maintenance/k0000000003i', 'We change a certificate', 'kept-state-142', NULL, '{"endedAt":null,"status":"scheduled"}', '{"endedAt":"2026-04-02T12:00:00.000Z","status":"cancelled","text":"The certificate renews itself."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishmaintenanceupdate
we change a certificate
maintenance/k0000000003i
{"endedat":null,"status":"scheduled"}
{"endedat":"2026-04-02t12:00:00.000z","status":"cancelled","text":"the certificate renews itself."}');
INSERT INTO public.audit VALUES (55, '2026-04-02T12:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'StartSeries', 0, 'series/k00000000042', 'The weekly tidying', 'kept-state-145', NULL, NULL, '{"announcedDaysBefore":7,"endsByItself":true,"features":["k00000000009"],"id":"k00000000042","isEnded":false,"minutes":45,"rule":"FREQ=WEEKLY;BYDAY=FR","startsAt":"2026-04-03T02:00","startsByItself":true,"text":"Messages may be late.","timeZone":"Europe/Berlin","title":"The weekly tidying"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
startseries
the weekly tidying
series/k00000000042
{"announceddaysbefore":7,"endsbyitself":true,"features":["k00000000009"],"id":"k00000000042","isended":false,"minutes":45,"rule":"freq=weekly;byday=fr","startsat":"2026-04-03t02:00","startsbyitself":true,"text":"messages may be late.","timezone":"europe/berlin","title":"the weekly tidying"}');
INSERT INTO public.audit VALUES (56, '2026-04-02T12:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ChangeSeries', 0, 'series/k00000000042', 'The weekly tidying', 'kept-state-149', NULL, '{"minutes":45}', '{"minutes":60,"text":"Messages may be late."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
changeseries
the weekly tidying
series/k00000000042
{"minutes":45}
{"minutes":60,"text":"messages may be late."}');
INSERT INTO public.audit VALUES (57, '2026-04-02T22:00:30.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'ReachWindow', 0, 'series/k00000000042', 'The weekly tidying', 'series/k00000000042/window/2026-04-03T00:00:00.000Z', NULL, NULL, '{"maintenance/k00000000046: endsByItself":true,"maintenance/k00000000046: features":["k00000000009"],"maintenance/k00000000046: id":"k00000000046","maintenance/k00000000046: scheduledFor":"2026-04-03T00:00:00.000Z","maintenance/k00000000046: scheduledUntil":"2026-04-03T01:00:00.000Z","maintenance/k00000000046: seriesId":"k00000000042","maintenance/k00000000046: startsByItself":true,"maintenance/k00000000046: status":"scheduled","maintenance/k00000000046: text":"Messages may be late.","maintenance/k00000000046: title":"The weekly tidying"}', NULL, 'candor', 'candor
reachwindow
the weekly tidying
series/k00000000042
{"maintenance/k00000000046: endsbyitself":true,"maintenance/k00000000046: features":["k00000000009"],"maintenance/k00000000046: id":"k00000000046","maintenance/k00000000046: scheduledfor":"2026-04-03t00:00:00.000z","maintenance/k00000000046: scheduleduntil":"2026-04-03t01:00:00.000z","maintenance/k00000000046: seriesid":"k00000000042","maintenance/k00000000046: startsbyitself":true,"maintenance/k00000000046: status":"scheduled","maintenance/k00000000046: text":"messages may be late.","maintenance/k00000000046: title":"the weekly tidying"}');
INSERT INTO public.audit VALUES (58, '2026-04-02T22:00:30.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'FollowMaintenancePlan', 0, 'maintenance/k0000000003d', 'We move the message store', 'maintenance/k0000000003d/1/start/2026-04-02T22:00:00.000Z', NULL, '{"claims.k00000000009":null,"startedAt":null,"status":"scheduled"}', '{"claims.k00000000009":"under_maintenance","startedAt":"2026-04-02T22:00:00.000Z","status":"in_progress","text":null}', NULL, 'candor', 'candor
followmaintenanceplan
we move the message store
maintenance/k0000000003d
{"claims.k00000000009":null,"startedat":null,"status":"scheduled"}
{"claims.k00000000009":"under_maintenance","startedat":"2026-04-02t22:00:00.000z","status":"in_progress","text":null}');
INSERT INTO public.audit VALUES (59, '2026-04-02T23:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishMaintenanceUpdate', 0, 'maintenance/k0000000003d', 'We move the message store', 'kept-state-155', NULL, '{"status":"in_progress"}', '{"status":"verifying","text":"All is copied. We are looking at it."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishmaintenanceupdate
we move the message store
maintenance/k0000000003d
{"status":"in_progress"}
{"status":"verifying","text":"all is copied. we are looking at it."}');
INSERT INTO public.audit VALUES (60, '2026-04-03T00:16:00.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'ReachWindow', 0, 'series/k00000000042', 'The weekly tidying', 'series/k00000000042/window/2026-04-10T00:00:00.000Z', NULL, NULL, '{"maintenance/k0000000004e: endsByItself":true,"maintenance/k0000000004e: features":["k00000000009"],"maintenance/k0000000004e: id":"k0000000004e","maintenance/k0000000004e: scheduledFor":"2026-04-10T00:00:00.000Z","maintenance/k0000000004e: scheduledUntil":"2026-04-10T01:00:00.000Z","maintenance/k0000000004e: seriesId":"k00000000042","maintenance/k0000000004e: startsByItself":true,"maintenance/k0000000004e: status":"scheduled","maintenance/k0000000004e: text":"Messages may be late.","maintenance/k0000000004e: title":"The weekly tidying"}', NULL, 'candor', 'candor
reachwindow
the weekly tidying
series/k00000000042
{"maintenance/k0000000004e: endsbyitself":true,"maintenance/k0000000004e: features":["k00000000009"],"maintenance/k0000000004e: id":"k0000000004e","maintenance/k0000000004e: scheduledfor":"2026-04-10t00:00:00.000z","maintenance/k0000000004e: scheduleduntil":"2026-04-10t01:00:00.000z","maintenance/k0000000004e: seriesid":"k00000000042","maintenance/k0000000004e: startsbyitself":true,"maintenance/k0000000004e: status":"scheduled","maintenance/k0000000004e: text":"messages may be late.","maintenance/k0000000004e: title":"the weekly tidying"}');
INSERT INTO public.audit VALUES (61, '2026-04-03T00:16:00.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'FollowMaintenancePlan', 0, 'maintenance/k00000000046', 'The weekly tidying', 'maintenance/k00000000046/0/start/2026-04-03T00:00:00.000Z', NULL, '{"claims.k00000000009":null,"startedAt":null,"status":"scheduled"}', '{"claims.k00000000009":"under_maintenance","startedAt":"2026-04-03T00:00:00.000Z","status":"in_progress","text":null}', NULL, 'candor', 'candor
followmaintenanceplan
the weekly tidying
maintenance/k00000000046
{"claims.k00000000009":null,"startedat":null,"status":"scheduled"}
{"claims.k00000000009":"under_maintenance","startedat":"2026-04-03t00:00:00.000z","status":"in_progress","text":null}');
INSERT INTO public.audit VALUES (62, '2026-04-03T00:16:00.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'FollowMaintenancePlan', 0, 'maintenance/k0000000003d', 'We move the message store', 'maintenance/k0000000003d/1/end-overdue/2026-04-03T00:00:00.000Z', NULL, '{"overdue.due":null,"overdue.what":null}', '{"overdue.due":"2026-04-03T00:00:00.000Z","overdue.what":"end"}', NULL, 'candor', 'candor
followmaintenanceplan
we move the message store
maintenance/k0000000003d
{"overdue.due":null,"overdue.what":null}
{"overdue.due":"2026-04-03t00:00:00.000z","overdue.what":"end"}');
INSERT INTO public.audit VALUES (63, '2026-04-03T00:16:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishMaintenanceUpdate', 0, 'maintenance/k0000000003d', 'We move the message store', 'kept-state-164', NULL, '{"claims.k00000000009":"under_maintenance","endedAt":null,"overdue.due":"2026-04-03T00:00:00.000Z","overdue.what":"end","status":"verifying"}', '{"claims.k00000000009":null,"endedAt":"2026-04-03T00:16:00.000Z","overdue.due":null,"overdue.what":null,"status":"completed","text":"Messages flow from the new store."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishmaintenanceupdate
we move the message store
maintenance/k0000000003d
{"claims.k00000000009":"under_maintenance","endedat":null,"overdue.due":"2026-04-03t00:00:00.000z","overdue.what":"end","status":"verifying"}
{"claims.k00000000009":null,"endedat":"2026-04-03t00:16:00.000z","overdue.due":null,"overdue.what":null,"status":"completed","text":"messages flow from the new store."}');
INSERT INTO public.audit VALUES (64, '2026-04-03T01:01:00.000Z', 'clock', NULL, 'Candor', NULL, 'clock', NULL, NULL, 'FollowMaintenancePlan', 0, 'maintenance/k00000000046', 'The weekly tidying', 'maintenance/k00000000046/0/end/2026-04-03T01:00:00.000Z', NULL, '{"claims.k00000000009":"under_maintenance","endedAt":null,"status":"in_progress"}', '{"claims.k00000000009":null,"endedAt":"2026-04-03T01:00:00.000Z","status":"completed","text":null}', NULL, 'candor', 'candor
followmaintenanceplan
the weekly tidying
maintenance/k00000000046
{"claims.k00000000009":"under_maintenance","endedat":null,"status":"in_progress"}
{"claims.k00000000009":null,"endedat":"2026-04-03t01:00:00.000z","status":"completed","text":null}');
INSERT INTO public.audit VALUES (65, '2026-04-03T01:01:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'EndSeries', 0, 'series/k00000000042', 'The weekly tidying', 'kept-state-168', NULL, '{"isEnded":false}', '{"isEnded":true}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
endseries
the weekly tidying
series/k00000000042
{"isended":false}
{"isended":true}');
INSERT INTO public.audit VALUES (66, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'LinkIncidents', 0, 'incident/k00000000038', NULL, 'kept-state-169', NULL, NULL, '{"incidentId":"k00000000038","otherId":"k0000000001e","public":true,"relation":"follow_up_of"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
linkincidents
incident/k00000000038
{"incidentid":"k00000000038","otherid":"k0000000001e","public":true,"relation":"follow_up_of"}');
INSERT INTO public.audit VALUES (67, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'UnlinkIncidents', 0, 'incident/k00000000038', NULL, 'kept-state-170', NULL, NULL, '{"incidentId":"k00000000038","otherId":"k0000000001e","public":true,"relation":"follow_up_of"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
unlinkincidents
incident/k00000000038
{"incidentid":"k00000000038","otherid":"k0000000001e","public":true,"relation":"follow_up_of"}');
INSERT INTO public.audit VALUES (68, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'LinkIncidents', 0, 'incident/k00000000038', NULL, 'kept-state-171', NULL, NULL, '{"incidentId":"k00000000038","otherId":"k0000000001e","public":true,"relation":"caused_by"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
linkincidents
incident/k00000000038
{"incidentid":"k00000000038","otherid":"k0000000001e","public":true,"relation":"caused_by"}');
INSERT INTO public.audit VALUES (69, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'LinkIncidents', 0, 'incident/k00000000038', NULL, 'kept-state-172', NULL, NULL, '{"incidentId":"k00000000038","otherId":"k00000000017","public":false,"relation":"same_cause_as"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
linkincidents
incident/k00000000038
{"incidentid":"k00000000038","otherid":"k00000000017","public":false,"relation":"same_cause_as"}');
INSERT INTO public.audit VALUES (70, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'AddTemplate', 0, 'template/k0000000004u', 'First word', 'kept-state-173', NULL, NULL, '{"archived":false,"name":"First word","status":"investigating","templateId":"k0000000004u","text":"Internal: we look.","use":"incident"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
addtemplate
first word
template/k0000000004u
{"archived":false,"name":"first word","status":"investigating","templateid":"k0000000004u","text":"internal: we look.","use":"incident"}');
INSERT INTO public.audit VALUES (71, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ChangeTemplate', 0, 'template/k0000000004u', 'The first word', 'kept-state-177', NULL, '{"name":"First word"}', '{"name":"The first word","text":"Internal: we look."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
changetemplate
the first word
template/k0000000004u
{"name":"first word"}
{"name":"the first word","text":"internal: we look."}');
INSERT INTO public.audit VALUES (72, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ArchiveTemplate', 0, 'template/k0000000004u', 'The first word', 'kept-state-179', NULL, '{"archived":false}', '{"archived":true}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
archivetemplate
the first word
template/k0000000004u
{"archived":false}
{"archived":true}');
INSERT INTO public.audit VALUES (73, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ChangePageLooks', 0, 'page', 'Status of “Friends”', 'kept-state-180', NULL, '{"accent.light":null,"footerLinks":null,"headerLinks":null,"logo":null}', '{"accent.light":"#0b57d0","footerLinks":["Write to us: mailto:help@example.com"],"headerLinks":["Help & more: https://example.com/help?a=1&b=2"],"logo":"image/svg+xml, 40 × 20 (3362fb38)"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
changepagelooks
status of “friends”
page
{"accent.light":null,"footerlinks":null,"headerlinks":null,"logo":null}
{"accent.light":"#0b57d0","footerlinks":["write to us: mailto:help@example.com"],"headerlinks":["help & more: https://example.com/help?a=1&b=2"],"logo":"image/svg+xml, 40 × 20 (3362fb38)"}');
INSERT INTO public.audit VALUES (74, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ChangePageLanguages', 0, 'page', 'Status of “Friends”', 'kept-state-186', NULL, '{"languages":null}', '{"languages":["de","en","ar"]}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
changepagelanguages
status of “friends”
page
{"languages":null}
{"languages":["de","en","ar"]}');
INSERT INTO public.audit VALUES (75, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'SetWritingHelp', 0, 'page', 'Status of “Friends”', 'kept-state-187', NULL, '{"writingHelpOff":null}', '{"writingHelpOff":["hedge"]}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
setwritinghelp
status of “friends”
page
{"writinghelpoff":null}
{"writinghelpoff":["hedge"]}');
INSERT INTO public.audit VALUES (76, '2026-04-03T08:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ChangeImprint', 0, 'page', 'Status of “Friends”', 'kept-state-188', NULL, '{"imprint":null}', '{"imprint":"**Friends** Ltd, Berlin. Quotes \" '' and <b>tags</b> & \"entities\", שלום, 👩‍🚒, `code` and {{t 2026-03-29T01:30Z}}."}', NULL, 'ada
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
INSERT INTO public.audit VALUES (78, '2026-04-03T09:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'MoveCommitment', 0, 'postmortem/k0000000001e', 'Watch the queue', 'kept-state-190', NULL, '{"actionItems.k00000000021.commitment.due":"2026-04-01","actionItems.k00000000021.commitment.moved":0,"actionItems.k00000000021.due":"2026-04-01"}', '{"actionItems.k00000000021.commitment.due":"2026-04-10","actionItems.k00000000021.commitment.moved":1,"actionItems.k00000000021.due":"2026-04-10","reason":"It rang for nothing & nobody."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
movecommitment
watch the queue
postmortem/k0000000001e
{"actionitems.k00000000021.commitment.due":"2026-04-01","actionitems.k00000000021.commitment.moved":0,"actionitems.k00000000021.due":"2026-04-01"}
{"actionitems.k00000000021.commitment.due":"2026-04-10","actionitems.k00000000021.commitment.moved":1,"actionitems.k00000000021.due":"2026-04-10","reason":"it rang for nothing & nobody."}');
INSERT INTO public.audit VALUES (79, '2026-04-03T09:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'KeepCommitment', 0, 'postmortem/k0000000001e', 'Watch the queue', 'kept-state-192', NULL, '{"actionItems.k00000000021.commitment.end":null,"actionItems.k00000000021.commitment.state":"open","actionItems.k00000000021.outcome":null,"actionItems.k00000000021.state":"open"}', '{"actionItems.k00000000021.commitment.end":"It rang in a test.","actionItems.k00000000021.commitment.state":"kept","actionItems.k00000000021.outcome":"It rang in a test.","actionItems.k00000000021.state":"done"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
keepcommitment
watch the queue
postmortem/k0000000001e
{"actionitems.k00000000021.commitment.end":null,"actionitems.k00000000021.commitment.state":"open","actionitems.k00000000021.outcome":null,"actionitems.k00000000021.state":"open"}
{"actionitems.k00000000021.commitment.end":"it rang in a test.","actionitems.k00000000021.commitment.state":"kept","actionitems.k00000000021.outcome":"it rang in a test.","actionitems.k00000000021.state":"done"}');
INSERT INTO public.audit VALUES (80, '2026-04-03T09:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'DropCommitment', 0, 'postmortem/k0000000001e', 'Buy a larger queue', 'kept-state-195', NULL, '{"actionItems.k00000000029.commitment.end":null,"actionItems.k00000000029.commitment.state":"open","actionItems.k00000000029.outcome":null,"actionItems.k00000000029.state":"open"}', '{"ActionItemDropped.1.reason":"The alert is enough.","CommitmentDropped.2.reason":"The alert is enough.","actionItems.k00000000029.commitment.end":"The alert is enough.","actionItems.k00000000029.commitment.state":"dropped","actionItems.k00000000029.outcome":"The alert is enough.","actionItems.k00000000029.state":"dropped"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
dropcommitment
buy a larger queue
postmortem/k0000000001e
{"actionitems.k00000000029.commitment.end":null,"actionitems.k00000000029.commitment.state":"open","actionitems.k00000000029.outcome":null,"actionitems.k00000000029.state":"open"}
{"actionitemdropped.1.reason":"the alert is enough.","commitmentdropped.2.reason":"the alert is enough.","actionitems.k00000000029.commitment.end":"the alert is enough.","actionitems.k00000000029.commitment.state":"dropped","actionitems.k00000000029.outcome":"the alert is enough.","actionitems.k00000000029.state":"dropped"}');
INSERT INTO public.audit VALUES (81, '2026-04-03T09:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'SetPostmortemApprovals', 0, 'page', 'Status of “Friends”', 'kept-state-198', NULL, '{"postmortemApprovals":null}', '{"postmortemApprovals":1}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
setpostmortemapprovals
status of “friends”
page
{"postmortemapprovals":null}
{"postmortemapprovals":1}');
INSERT INTO public.audit VALUES (82, '2026-04-03T09:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'AskForReview', 0, 'postmortem/k0000000001e', NULL, 'kept-state-199', NULL, '{"reviewed":[]}', '{"reviewed":[{"at":"2026-04-03T09:00:00.000Z","by":"ada0000000000000000000000000000a","changes":8,"kind":"asked","note":"Is it plain?","version":1}]}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
askforreview
postmortem/k0000000001e
{"reviewed":[]}
{"reviewed":[{"at":"2026-04-03t09:00:00.000z","by":"ada0000000000000000000000000000a","changes":8,"kind":"asked","note":"is it plain?","version":1}]}');
INSERT INTO public.audit VALUES (83, '2026-04-03T09:00:00.000Z', 'operator', 'grace00000000000000000000000000a', 'Grace', 'grace@example.com', 'responder', NULL, NULL, 'AskForChanges', 0, 'postmortem/k0000000001e', NULL, 'kept-state-201', NULL, '{"reviewed":[{"at":"2026-04-03T09:00:00.000Z","by":"ada0000000000000000000000000000a","changes":8,"kind":"asked","note":"Is it plain?","version":1}]}', '{"reviewed":[{"at":"2026-04-03T09:00:00.000Z","by":"ada0000000000000000000000000000a","changes":8,"kind":"asked","note":"Is it plain?","version":1},{"at":"2026-04-03T09:00:00.000Z","by":"grace00000000000000000000000000a","changes":8,"kind":"changes","note":"Internal: say who paged whom.","version":1}]}', NULL, 'grace
grace@example.com
grace00000000000000000000000000a', 'grace
grace@example.com
grace00000000000000000000000000a
askforchanges
postmortem/k0000000001e
{"reviewed":[{"at":"2026-04-03t09:00:00.000z","by":"ada0000000000000000000000000000a","changes":8,"kind":"asked","note":"is it plain?","version":1}]}
{"reviewed":[{"at":"2026-04-03t09:00:00.000z","by":"ada0000000000000000000000000000a","changes":8,"kind":"asked","note":"is it plain?","version":1},{"at":"2026-04-03t09:00:00.000z","by":"grace00000000000000000000000000a","changes":8,"kind":"changes","note":"internal: say who paged whom.","version":1}]}');
INSERT INTO public.audit VALUES (84, '2026-04-03T09:00:00.000Z', 'operator', 'grace00000000000000000000000000a', 'Grace', 'grace@example.com', 'responder', NULL, NULL, 'ApprovePostmortem', 0, 'postmortem/k0000000001e', NULL, 'kept-state-203', NULL, '{"reviewed":[{"at":"2026-04-03T09:00:00.000Z","by":"ada0000000000000000000000000000a","changes":8,"kind":"asked","note":"Is it plain?","version":1},{"at":"2026-04-03T09:00:00.000Z","by":"grace00000000000000000000000000a","changes":8,"kind":"changes","note":"Internal: say who paged whom.","version":1}]}', '{"reviewed":[{"at":"2026-04-03T09:00:00.000Z","by":"ada0000000000000000000000000000a","changes":8,"kind":"asked","note":"Is it plain?","version":1},{"at":"2026-04-03T09:00:00.000Z","by":"grace00000000000000000000000000a","changes":8,"kind":"changes","note":"Internal: say who paged whom.","version":1},{"at":"2026-04-03T09:00:00.000Z","by":"grace00000000000000000000000000a","changes":8,"kind":"approved","note":null,"version":1}]}', NULL, 'grace
grace@example.com
grace00000000000000000000000000a', 'grace
grace@example.com
grace00000000000000000000000000a
approvepostmortem
postmortem/k0000000001e
{"reviewed":[{"at":"2026-04-03t09:00:00.000z","by":"ada0000000000000000000000000000a","changes":8,"kind":"asked","note":"is it plain?","version":1},{"at":"2026-04-03t09:00:00.000z","by":"grace00000000000000000000000000a","changes":8,"kind":"changes","note":"internal: say who paged whom.","version":1}]}
{"reviewed":[{"at":"2026-04-03t09:00:00.000z","by":"ada0000000000000000000000000000a","changes":8,"kind":"asked","note":"is it plain?","version":1},{"at":"2026-04-03t09:00:00.000z","by":"grace00000000000000000000000000a","changes":8,"kind":"changes","note":"internal: say who paged whom.","version":1},{"at":"2026-04-03t09:00:00.000z","by":"grace00000000000000000000000000a","changes":8,"kind":"approved","note":null,"version":1}]}');
INSERT INTO public.audit VALUES (85, '2026-04-03T09:02:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'PublishPostmortem', 0, 'postmortem/k0000000001e', NULL, 'kept-state-204', NULL, '{"publishedSections":["action_items"],"revision":1}', '{"publishedSections":["summary","action_items"],"revision":2}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
publishpostmortem
postmortem/k0000000001e
{"publishedsections":["action_items"],"revision":1}
{"publishedsections":["summary","action_items"],"revision":2}');
INSERT INTO public.audit VALUES (86, '2026-04-03T10:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'ContinueRecord', 0, 'page', 'Status of “Friends”', 'kept-state-207', NULL, '{"continuedOver":null}', '{"continuedOver":["900 (ffffffff)"],"reason":"A disk broke & the copy was old."}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
continuerecord
status of “friends”
page
{"continuedover":null}
{"continuedover":["900 (ffffffff)"],"reason":"a disk broke & the copy was old."}');
INSERT INTO public.audit VALUES (47, '2026-04-02T10:00:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'DeclareIncident', 0, 'incident/k00000000038', 'Calls have no sound', 'kept-state-115', NULL, NULL, '{"backfilled":false,"claims.k0000000000c":"degraded_performance","id":"k00000000038","impact":"minor","impactSetByHand":false,"promise.due":"2026-04-02T11:00:00.000Z","promise.state":"due","startedAt":"2026-04-02T10:00:00.000Z","status":"identified","text":"[removed]","title":"Calls have no sound"}', NULL, 'ada
ada@example.com
ada0000000000000000000000000000a', 'ada
ada@example.com
ada0000000000000000000000000000a
declareincident
calls have no sound
incident/k00000000038
{"backfilled":false,"claims.k0000000000c":"degraded_performance","id":"k00000000038","impact":"minor","impactsetbyhand":false,"promise.due":"2026-04-02t11:00:00.000z","promise.state":"due","startedat":"2026-04-02t10:00:00.000z","status":"identified","text":"[removed]","title":"calls have no sound"}');
INSERT INTO public.audit VALUES (87, '2026-04-03T10:10:00.000Z', 'operator', 'ada0000000000000000000000000000a', 'Ada', 'ada@example.com', 'admin', NULL, NULL, 'RedactTexts', 0, 'redactions', NULL, 'kept-state-209', NULL, NULL, '{"ground":"A name was in it & had to go.","index":44,"sequence":57}', NULL, 'ada
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
INSERT INTO public.command VALUES ('kept-state-85', 'admin:ada0000000000000000000000000000a', 'b9bdd0870619d922452cb1e9926394d839c5360e141f44481e819b70a4f891d4', '{"index":null,"itemId":"k00000000025","recordedAt":"2026-03-30T08:05:00.000Z"}', '2026-03-30T08:05:00.000Z');
INSERT INTO public.command VALUES ('kept-state-87', 'admin:ada0000000000000000000000000000a', '77ba183edcb01be44801816ce2a24348dfc7465aa0e61ffbe2e0c214e455e43e', '{"index":null,"itemId":"k00000000029","recordedAt":"2026-03-30T08:05:00.000Z"}', '2026-03-30T08:05:00.000Z');
INSERT INTO public.command VALUES ('kept-state-89', 'admin:ada0000000000000000000000000000a', '8bdd222c148a13f80c8ed1cbab08b23d49a6f116c1ed1954a4c74b31a56b41ef', '{"index":null,"itemId":"k00000000029","recordedAt":"2026-03-30T08:05:00.000Z"}', '2026-03-30T08:05:00.000Z');
INSERT INTO public.command VALUES ('kept-state-90', 'admin:ada0000000000000000000000000000a', 'cf63687a173e814bbd126e38b67e04403531f469bc93333acf681439c2951d26', '{"index":30,"recordedAt":"2026-03-30T08:10:00.000Z","revision":1}', '2026-03-30T08:10:00.000Z');
INSERT INTO public.command VALUES ('kept-state-93', 'admin:ada0000000000000000000000000000a', '98eccfc72ebc357655db82c99a074fc793d4773f44560ff3ca7a62de6f7efec7', '{"index":31,"recordedAt":"2026-03-30T08:10:00.000Z"}', '2026-03-30T08:10:00.000Z');
INSERT INTO public.command VALUES ('kept-state-95', 'admin:ada0000000000000000000000000000a', 'bc1c0612580b6dd24814bbee36f6881335826108f94c21f46f3ce6834beb9b0b', '{"index":32,"recordedAt":"2026-03-30T08:10:00.000Z"}', '2026-03-30T08:10:00.000Z');
INSERT INTO public.command VALUES ('kept-state-97', 'admin:ada0000000000000000000000000000a', 'c053e9e9f28c1dc7127b17b0bcdc1e86652f7a898f1a5d76e045ee2c63964b92', '{"index":33,"recordedAt":"2026-03-30T08:10:00.000Z"}', '2026-03-30T08:10:00.000Z');
INSERT INTO public.command VALUES ('kept-state-98', 'admin:ada0000000000000000000000000000a', 'a44a3cac10997ca56597a86924590f903b02e9e0a3ae0a1d57db42e02459aeb3', '{"incidentId":"k0000000002r","index":35,"recordedAt":"2026-03-30T09:00:00.000Z","updateId":"k0000000002s"}', '2026-03-30T09:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-103', 'admin:ada0000000000000000000000000000a', 'bab8f53e0f8680c724b88373e08b90ea01cd86e88d2a911b78ac3b5346a1b769', '{"index":36,"recordedAt":"2026-03-30T09:00:00.000Z"}', '2026-03-30T09:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-105', 'admin:ada0000000000000000000000000000a', '480446aa79dc0fc9a7d8112c594415e99ba4e0943fb1f50cbc7f3b94bb5a91c8', '{"index":37,"recordedAt":"2026-03-30T09:20:00.000Z"}', '2026-03-30T09:20:00.000Z');
INSERT INTO public.command VALUES ('kept-state-108', 'admin:ada0000000000000000000000000000a', '36004c2a5bcf769ae1900cdc0cf62744d66ae000d0060ee0db3ca6bf2da69e68', '{"index":39,"recordedAt":"2026-03-30T09:20:00.000Z"}', '2026-03-30T09:20:00.000Z');
INSERT INTO public.command VALUES ('kept-state-111', 'admin:ada0000000000000000000000000000a', '9fb9201756e5cf915782dac21cd9d71fd48d461f90ce6c8d79546c2994fdc875', '{"index":40,"recordedAt":"2026-03-30T09:20:00.000Z"}', '2026-03-30T09:20:00.000Z');
INSERT INTO public.command VALUES ('postmortem/k0000000002r/late/2026-03-31T21:59:00.000Z', 'clock', '35fac066fe1534c136737a1143fb5b19698b9a8ea7b47389ca8650ea673dac8e', '{"index":41,"recordedAt":"2026-04-01T08:00:00.000Z"}', '2026-04-01T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-113', 'admin:ada0000000000000000000000000000a', '6fb2d5d501b6a054653b6e3fda583fafec25891d11ca29678c1e51c2bbb188b5', '{"index":42,"recordedAt":"2026-04-01T08:00:00.000Z"}', '2026-04-01T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-120', 'admin:ada0000000000000000000000000000a', 'ab47bb149be14cc7b034900fe5e388a473933fd8697a0a9b5f59b634ae0230f1', '{"index":46,"maintenanceId":"k0000000003d","recordedAt":"2026-04-02T10:10:00.000Z","updateId":"k0000000003e"}', '2026-04-02T10:10:00.000Z');
INSERT INTO public.command VALUES ('kept-state-125', 'admin:ada0000000000000000000000000000a', '72422182f556a3730449022bca9ff768f65021874489fc645442ea347643d1fa', '{"index":48,"maintenanceId":"k0000000003i","recordedAt":"2026-04-02T10:10:00.000Z","updateId":"k0000000003j"}', '2026-04-02T10:10:00.000Z');
INSERT INTO public.command VALUES ('kept-state-130', 'admin:ada0000000000000000000000000000a', 'c4452be337060949c8e7da269957466532738b22cc6ddce9d257c771756db413', '{"index":50,"maintenanceId":"k0000000003n","recordedAt":"2026-04-02T10:10:00.000Z","updateId":"k0000000003o"}', '2026-04-02T10:10:00.000Z');
INSERT INTO public.command VALUES ('kept-state-135', 'admin:ada0000000000000000000000000000a', '9ba7bd3df975ee82ffb1dd0523efc1e1a57e9a67975ca84b20ff7912503fc404', '{"index":51,"recordedAt":"2026-04-02T10:10:00.000Z"}', '2026-04-02T10:10:00.000Z');
INSERT INTO public.command VALUES ('kept-state-138', 'admin:ada0000000000000000000000000000a', '5da2313e3b8108548a39abb0777da6b65782d72d53590105c13b4840d9e4eae9', '{"index":52,"recordedAt":"2026-04-02T10:10:00.000Z"}', '2026-04-02T10:10:00.000Z');
INSERT INTO public.command VALUES ('kept-state-140', 'admin:ada0000000000000000000000000000a', '8b0328faad08b341392fe0ba66ecec504d551f1af31fb2f088b5a0a04cbf6fb6', '{"index":53,"recordedAt":"2026-04-02T12:00:00.000Z"}', '2026-04-02T12:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-142', 'admin:ada0000000000000000000000000000a', 'b412f1a7d29ed2d39abe87fe3057c85b09274bddd514fe0e2a5e158407304f6a', '{"index":54,"recordedAt":"2026-04-02T12:00:00.000Z"}', '2026-04-02T12:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-145', 'admin:ada0000000000000000000000000000a', 'c9e85d9cdc7c17cf442c720a20775274a9224e8675b29be30d7d12b7783c7dc7', '{"index":null,"recordedAt":"2026-04-02T12:00:00.000Z","seriesId":"k00000000042"}', '2026-04-02T12:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-149', 'admin:ada0000000000000000000000000000a', 'd2cb56b04a7f8562d6578c9fe357e3981f2615abbacbda4a3377b9863c5cf380', '{"index":null,"recordedAt":"2026-04-02T12:00:00.000Z"}', '2026-04-02T12:00:00.000Z');
INSERT INTO public.command VALUES ('series/k00000000042/window/2026-04-03T00:00:00.000Z', 'clock', 'cf166b635c2cd1d46a7dff70efccd97d8880385185bff27ddf4fd6135492319c', '{"index":56,"recordedAt":"2026-04-02T22:00:30.000Z"}', '2026-04-02T22:00:30.000Z');
INSERT INTO public.command VALUES ('maintenance/k0000000003d/1/start/2026-04-02T22:00:00.000Z', 'clock', '7ac2cdbf306c94179ecb11f6134d2d84e9b7ae358924d0510e92f75ea9f5d0cd', '{"index":57,"recordedAt":"2026-04-02T22:00:30.000Z"}', '2026-04-02T22:00:30.000Z');
INSERT INTO public.command VALUES ('kept-state-155', 'admin:ada0000000000000000000000000000a', 'be4b3dd7211756d443e121dade8708814292bd48dad2b17368bab52e6dec7408', '{"index":58,"recordedAt":"2026-04-02T23:00:00.000Z"}', '2026-04-02T23:00:00.000Z');
INSERT INTO public.command VALUES ('series/k00000000042/window/2026-04-10T00:00:00.000Z', 'clock', '48d04b8c0d7d8f70146eae40d1cd472a0ea5c687ae5b5057f013c260447fea42', '{"index":60,"recordedAt":"2026-04-03T00:16:00.000Z"}', '2026-04-03T00:16:00.000Z');
INSERT INTO public.command VALUES ('maintenance/k00000000046/0/start/2026-04-03T00:00:00.000Z', 'clock', '60ba1ad07647d3732d24365be5d9dccdad28d09d986b43e457dfbdc4ac9f0169', '{"index":61,"recordedAt":"2026-04-03T00:16:00.000Z"}', '2026-04-03T00:16:00.000Z');
INSERT INTO public.command VALUES ('maintenance/k0000000003d/1/end-overdue/2026-04-03T00:00:00.000Z', 'clock', 'e27b6f70011333df19b29213d3e7b82c17fa18c92066882d597c5e05ebbf5b69', '{"index":62,"recordedAt":"2026-04-03T00:16:00.000Z"}', '2026-04-03T00:16:00.000Z');
INSERT INTO public.command VALUES ('kept-state-164', 'admin:ada0000000000000000000000000000a', 'fa581cf16f6937740ee6edb377c6956d9a957a0bbfb125fa500a2d32aaa9a191', '{"index":63,"recordedAt":"2026-04-03T00:16:00.000Z"}', '2026-04-03T00:16:00.000Z');
INSERT INTO public.command VALUES ('maintenance/k00000000046/0/end/2026-04-03T01:00:00.000Z', 'clock', '1781802b3427113f44de86db2c0d6bf680f3dd0dbce63380508821ba4e09b445', '{"index":64,"recordedAt":"2026-04-03T01:01:00.000Z"}', '2026-04-03T01:01:00.000Z');
INSERT INTO public.command VALUES ('kept-state-168', 'admin:ada0000000000000000000000000000a', '788640aa69685d59402ae440263cd4d7e075d6d27f9c257578f877c68b6f2a2b', '{"index":null,"recordedAt":"2026-04-03T01:01:00.000Z"}', '2026-04-03T01:01:00.000Z');
INSERT INTO public.command VALUES ('kept-state-169', 'admin:ada0000000000000000000000000000a', '6fb346b07311cff6fef1a287fc7f28fa8a1e0324d6cff3edfa1efdd8f157cb4c', '{"index":65,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-170', 'admin:ada0000000000000000000000000000a', 'fe33b79b11e7f39f2ec6b031aee71fe9f5df915ad85f542d8d488c404218a21a', '{"index":66,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-171', 'admin:ada0000000000000000000000000000a', 'cc6fec283b207a88de453f55f6c47c3513697e5c9f83c77991afe4c5facf2f30', '{"index":67,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-172', 'admin:ada0000000000000000000000000000a', '7fc41337ccaf0e843b0661e8262998b5cd7891a79da99a381269aa0e2f1f60b4', '{"index":null,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-173', 'admin:ada0000000000000000000000000000a', 'b7f60b7ebf44e4c3c4695287a5e27ea80b413cd9b696bf031bd02e6db2751dcb', '{"index":null,"recordedAt":"2026-04-03T08:00:00.000Z","templateId":"k0000000004u"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-177', 'admin:ada0000000000000000000000000000a', '459f71472acda81a3924863e65df76539a69f7067461dea69538223a7776949c', '{"index":null,"recordedAt":"2026-04-03T08:00:00.000Z","templateId":"k0000000004u"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-179', 'admin:ada0000000000000000000000000000a', '29dbbd225b34e5fb5892e4cd9123d1c4b7329af68093a8fc7f7e6d6f492bfd58', '{"index":null,"recordedAt":"2026-04-03T08:00:00.000Z","templateId":"k0000000004u"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-180', 'admin:ada0000000000000000000000000000a', '2a8153b6acfcd8d8da1abee17219bbbe57268c968ec307bfac9b4ebd42f6230a', '{"index":68,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-186', 'admin:ada0000000000000000000000000000a', '40f60d66d80daf3331600880ce4379791e61a71f6a2136e2d85d15a1e63f28cc', '{"index":69,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-187', 'admin:ada0000000000000000000000000000a', 'ec2794348c5682a9cfcd8b003e2367327aa53809f2c27918c08c6b45368a8b04', '{"index":null,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-188', 'admin:ada0000000000000000000000000000a', 'b05bd46d911e5b37f7018c1f9502e0aba4ffbd689f64ecd73814530aa38158b0', '{"index":70,"recordedAt":"2026-04-03T08:00:00.000Z"}', '2026-04-03T08:00:00.000Z');
INSERT INTO public.command VALUES ('commitment/k0000000001e/k00000000021/late/2026-04-01', 'clock', '6135738ea1a2822bf0c3995a74f92e46fb6d6ba1c93339aa22f715e5d7b703e2', '{"index":71,"recordedAt":"2026-04-03T09:00:00.000Z"}', '2026-04-03T09:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-190', 'admin:ada0000000000000000000000000000a', 'e7d8a3e311655767c616cf8a5dedabe93ab94fb74bed3229d585fb37e45e035d', '{"index":72,"recordedAt":"2026-04-03T09:00:00.000Z"}', '2026-04-03T09:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-192', 'admin:ada0000000000000000000000000000a', '665ac572cbf5853c81d445cbddd193fbe66644d4b11b2c61a270fa03a5e5f03f', '{"index":73,"recordedAt":"2026-04-03T09:00:00.000Z"}', '2026-04-03T09:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-195', 'admin:ada0000000000000000000000000000a', '67db67487f1b1f45664446c800cd4f58f49a0b4c78c375210092be44c5bc313d', '{"index":74,"recordedAt":"2026-04-03T09:00:00.000Z"}', '2026-04-03T09:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-198', 'admin:ada0000000000000000000000000000a', 'a7fe64ab8b4af213a2fc4be29dbcd6ddb9d35d1548074f17030152eafa2e26e4', '{"index":null,"recordedAt":"2026-04-03T09:00:00.000Z"}', '2026-04-03T08:40:00.000Z');
INSERT INTO public.command VALUES ('kept-state-199', 'admin:ada0000000000000000000000000000a', 'b35888a977bf9139af777e7b0447163b333dd46758fc22b23669b6295a3cad61', '{"index":null,"recordedAt":"2026-04-03T09:00:00.000Z"}', '2026-04-03T08:40:00.000Z');
INSERT INTO public.command VALUES ('kept-state-201', 'responder:grace00000000000000000000000000a', '2329c2a35eb22a86d65159234d4212e4192cb436b67a046e5e8eace020266d33', '{"index":null,"recordedAt":"2026-04-03T09:00:00.000Z"}', '2026-04-03T08:40:00.000Z');
INSERT INTO public.command VALUES ('kept-state-203', 'responder:grace00000000000000000000000000a', '16d0e330fd643aef340de31613a7649f4fe31452d00832007b1ea93399a65859', '{"index":null,"recordedAt":"2026-04-03T09:00:00.000Z"}', '2026-04-03T08:40:00.000Z');
INSERT INTO public.command VALUES ('kept-state-204', 'admin:ada0000000000000000000000000000a', 'b1e84ce7127ba5e9406e064890ae906e31fca8b56f4b0f4c84d144bbac08be49', '{"index":75,"recordedAt":"2026-04-03T09:02:00.000Z","revision":2}', '2026-04-03T09:02:00.000Z');
INSERT INTO public.command VALUES ('kept-state-207', 'admin:ada0000000000000000000000000000a', 'e4f07cb12c6f669df911fea1149f5e835c8df924c2d289bb21a3f1ed69cdb50c', '{"index":76,"recordedAt":"2026-04-03T10:00:00.000Z"}', '2026-04-03T10:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-115', 'admin:ada0000000000000000000000000000a', 'redacted', '{"incidentId":"k00000000038","index":44,"recordedAt":"2026-04-02T10:00:00.000Z","updateId":"k00000000039"}', '2026-04-02T10:00:00.000Z');
INSERT INTO public.command VALUES ('kept-state-209', 'admin:ada0000000000000000000000000000a', '4f0027cc67ec542ae2f91c6d643737c61f1c768c53c0ebb68b371796bc2ff822', '{"index":77,"recordedAt":"2026-04-03T10:10:00.000Z"}', '2026-04-03T10:10:00.000Z');
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
INSERT INTO public.entry VALUES (30, 43, 'postmortem', '2026-03-30T08:10:00.000Z', 'ac8921a38d6b26cc36d6778e3f746b75977cb09f91adf19ec98646126687daeb', 'd475ebb184c4d0154efcbd060b63e2f3b5f0e9b072053cf12c409e1979de9cb2', 'a5bbc7f339e7af1387b3dbaba120d87b109022c167c3e25854a0bc000f4c0182');
INSERT INTO public.entry VALUES (31, 44, 'commitment', '2026-03-30T08:10:00.000Z', 'a5bbc7f339e7af1387b3dbaba120d87b109022c167c3e25854a0bc000f4c0182', 'bde35ea9d61b032c5eab46584beb8037456e2269013c4d60423c5a97f3ee4701', '3729305f45074e1625470027d3dbd0a8c0930ec3432f808e2786dfb9229a65ea');
INSERT INTO public.entry VALUES (32, 45, 'commitment', '2026-03-30T08:10:00.000Z', '3729305f45074e1625470027d3dbd0a8c0930ec3432f808e2786dfb9229a65ea', '23549f0fc4ec66bbb28cb67ae9c9cc7f7b21ec4ae434aad8b02af839ab45cb96', '1d8bd7574e0652f71d24e5783902de2827c9f237578a597e0ae89428ba06194b');
INSERT INTO public.entry VALUES (33, 46, 'postmortem-term', '2026-03-30T08:10:00.000Z', '1d8bd7574e0652f71d24e5783902de2827c9f237578a597e0ae89428ba06194b', '6aa86b0e3ec46fbb3c6feb192073883282ee2cb352b95126f0b87cf6c19941f8', '8f13c59aed4fb40efb9c0d207c57f0fa958b53d00735d1f68f858ed3b8082ec3');
INSERT INTO public.entry VALUES (34, 47, 'incident', '2026-03-30T09:00:00.000Z', '8f13c59aed4fb40efb9c0d207c57f0fa958b53d00735d1f68f858ed3b8082ec3', 'be069ad27a0987f30522f232b39d3cddff5371a40e83b5663eb46a1799b6b87d', '5390b97c5c54060790cf7371f4b2c4e104f3b157b181679888b41e365c28c30d');
INSERT INTO public.entry VALUES (35, 48, 'update', '2026-03-30T09:00:00.000Z', '5390b97c5c54060790cf7371f4b2c4e104f3b157b181679888b41e365c28c30d', '1c72227c088fd4206ab8a7f57cd8d35c961ddc41e0d12950ea511f00554f0bac', '55a7730947390baa85f230c7d15f31e35857e1a629292924ffb3bbfdeac6d532');
INSERT INTO public.entry VALUES (36, 49, 'promise-withdrawn', '2026-03-30T09:00:00.000Z', '55a7730947390baa85f230c7d15f31e35857e1a629292924ffb3bbfdeac6d532', '5924f0e73ac32236445329c951be8b168ea80dd51e17115978617ef1215297bf', 'ff44280aae29425c2657a97e4e8e0f01170dde2e403c70a176e59d6428aff9a5');
INSERT INTO public.entry VALUES (37, 50, 'correction', '2026-03-30T09:20:00.000Z', 'ff44280aae29425c2657a97e4e8e0f01170dde2e403c70a176e59d6428aff9a5', '7f69f78d085a8ef4bc7b4b6a0fe8b6882d2e2bc12c93e8098d543c7dd590a21a', '03570dc95084f07fa20259a95f04d4edb20e53c2046bfd22980fa43b86cacc10');
INSERT INTO public.entry VALUES (38, 51, 'update', '2026-03-30T09:20:00.000Z', '03570dc95084f07fa20259a95f04d4edb20e53c2046bfd22980fa43b86cacc10', 'aaa435a0b42769c6ae5e8bd43d751e542e5bcde09ce816612ef427b84860727d', 'cce0510e34f7d241702f3281135281aabee8e2f3e8a7fbad49fa9f37c3727d67');
INSERT INTO public.entry VALUES (39, 52, 'postmortem-promised', '2026-03-30T09:20:00.000Z', 'cce0510e34f7d241702f3281135281aabee8e2f3e8a7fbad49fa9f37c3727d67', '71e85db5d2a169f00267bd9d7a623a4ef9d214f07607f20befcfcb236cd3276c', 'b811dac5b13240dcb18d360159aeddb6b58da635fd6cb4871688dab2f4a39431');
INSERT INTO public.entry VALUES (40, 53, 'withdrawal', '2026-03-30T09:20:00.000Z', 'b811dac5b13240dcb18d360159aeddb6b58da635fd6cb4871688dab2f4a39431', '85504855b6bad3f206ef94939bd1d587fe94857d1f70440a56e080b48a7c6141', '4347f776e0b54cdf8a4aa5f3cd08ac760309bb1a4dbf2f63077ad791d16b24e1');
INSERT INTO public.entry VALUES (41, 54, 'postmortem-late', '2026-04-01T08:00:00.000Z', '4347f776e0b54cdf8a4aa5f3cd08ac760309bb1a4dbf2f63077ad791d16b24e1', '57af23ce4d905ea6a18c39262caca57aa62f9361b3ca2b5c7146b5f0e6a65ac4', 'a8bef22466b76bbeb65460d25b4f2841ad8654323e2aeb804a2e6c318c144b33');
INSERT INTO public.entry VALUES (42, 55, 'postmortem-declined', '2026-04-01T08:00:00.000Z', 'a8bef22466b76bbeb65460d25b4f2841ad8654323e2aeb804a2e6c318c144b33', '0cc27284d624249adab603249bb1419a96dfaff83eaf76494e79d34cafb5e27e', '9969f8bba4a234c809e91f807d6db90379bda68dc08987aa2a9ece83cc78fef4');
INSERT INTO public.entry VALUES (43, 56, 'incident', '2026-04-02T10:00:00.000Z', '9969f8bba4a234c809e91f807d6db90379bda68dc08987aa2a9ece83cc78fef4', '70975a91b8c89dbb413734a0793b8676d399f768051bddf18f7093127f5f1c24', '71e32f6f466d2a3ac290339c6d9141693a2e6c4e021abc4a9d5c6531a3d927fe');
INSERT INTO public.entry VALUES (44, 57, 'update', '2026-04-02T10:00:00.000Z', '71e32f6f466d2a3ac290339c6d9141693a2e6c4e021abc4a9d5c6531a3d927fe', '653e24ea214f90050bea7dd8e6f646c50f32eb962c0e187cbba774b32cb86232', 'c70d2ad81247a3fe354fa7731c8e85c2ac7906db47690285c97bae1f21fe6a1b');
INSERT INTO public.entry VALUES (45, 58, 'maintenance', '2026-04-02T10:10:00.000Z', 'c70d2ad81247a3fe354fa7731c8e85c2ac7906db47690285c97bae1f21fe6a1b', 'd8df6962d5b49c735e6f3a9a45568787927aa5016940f908e1265a34c4fa19ea', '6b35b848372a9c757ca0a4b3a107512415f8323ee2189d401b7fa21afe425a72');
INSERT INTO public.entry VALUES (46, 59, 'maintenance-update', '2026-04-02T10:10:00.000Z', '6b35b848372a9c757ca0a4b3a107512415f8323ee2189d401b7fa21afe425a72', '9ffd0ea589d4b209b44dac8569200165c3a19fbad51825f0cfeaa176ffaa9801', 'a9686434ac6e118b4f12f46c211768882e817251463d83a275f778a38463459d');
INSERT INTO public.entry VALUES (47, 60, 'maintenance', '2026-04-02T10:10:00.000Z', 'a9686434ac6e118b4f12f46c211768882e817251463d83a275f778a38463459d', '7973a3babefab03a7643e544be93fa3f995fd72a25a24e5000f726f7411b6dec', '43f8ea8f5b970fed2571627528282dbb37c9564593f0bf27150ccaabc3093ebd');
INSERT INTO public.entry VALUES (48, 61, 'maintenance-update', '2026-04-02T10:10:00.000Z', '43f8ea8f5b970fed2571627528282dbb37c9564593f0bf27150ccaabc3093ebd', 'afa4676cd575f147082fdc4d7f636045a8b95a9470fd6b0f0a1945d8a985d4ce', '4429f5db130f1bcbeda088cddd9890876e00d2f861d0e707ca356757a69ee737');
INSERT INTO public.entry VALUES (49, 62, 'maintenance', '2026-04-02T10:10:00.000Z', '4429f5db130f1bcbeda088cddd9890876e00d2f861d0e707ca356757a69ee737', '6ef13f26be0f6d8a917782375aeb6fa4077e669c1cf5625a952232e9f5e59d69', '027c0b328ad70e3ba753af633592b924fe7a55a13ec412b6fa0fd5f479f7c121');
INSERT INTO public.entry VALUES (50, 63, 'maintenance-update', '2026-04-02T10:10:00.000Z', '027c0b328ad70e3ba753af633592b924fe7a55a13ec412b6fa0fd5f479f7c121', '35043429a70e00d4299b3375ac7e33f157dd2cbc9704834d744977a95946d2a7', '1616b41ab73dd14da9b58b1a3b848610b5e047a5cfa4dc355a813f211d2377fa');
INSERT INTO public.entry VALUES (51, 64, 'maintenance-correction', '2026-04-02T10:10:00.000Z', '1616b41ab73dd14da9b58b1a3b848610b5e047a5cfa4dc355a813f211d2377fa', '0db7fed04dd5a58e75969ad494891c5cf67f3b189fe1f5084fc3eb5d221a6e78', 'd864e9f89415913b440b067fb592fdf5a4234c88cff90536fe99d72ddccf1389');
INSERT INTO public.entry VALUES (52, 65, 'maintenance-withdrawal', '2026-04-02T10:10:00.000Z', 'd864e9f89415913b440b067fb592fdf5a4234c88cff90536fe99d72ddccf1389', '9f7a601c590f13104cd2dcc1913f37bd3df743e79772bdf978e4acf2b124b0df', '4b0c228b58d6bf9c9ccc117d60498a4ae5a64e5429c6a865c077cac50ebca7ee');
INSERT INTO public.entry VALUES (53, 66, 'maintenance-plan', '2026-04-02T12:00:00.000Z', '4b0c228b58d6bf9c9ccc117d60498a4ae5a64e5429c6a865c077cac50ebca7ee', 'ed496f645ec16f9d467870da66c4275b1463fc2a7bd1544eaed3af02e6e6a58a', '053235233b6050664537e2ca5c002e8cbe6851b6e94855195560ad65618e5fbc');
INSERT INTO public.entry VALUES (54, 67, 'maintenance-update', '2026-04-02T12:00:00.000Z', '053235233b6050664537e2ca5c002e8cbe6851b6e94855195560ad65618e5fbc', '66020067428dfc73ffcb140f1f14728ab054d3a051ff26e2f573cc431c0de7ef', '288bfaed4fee8b72a7aca815837639eb4d78f43f05616aaf9cc9c784db19e239');
INSERT INTO public.entry VALUES (55, 71, 'maintenance', '2026-04-02T22:00:30.000Z', '288bfaed4fee8b72a7aca815837639eb4d78f43f05616aaf9cc9c784db19e239', '6cffb7b95004c0b434d671398c0d22d0fa682b39155ac459c64fce5cc8f1293c', '157e08bba60da8eb095af4f08e9efe3f542d44d29e27099f0b2633659e846ce7');
INSERT INTO public.entry VALUES (56, 72, 'maintenance-update', '2026-04-02T22:00:30.000Z', '157e08bba60da8eb095af4f08e9efe3f542d44d29e27099f0b2633659e846ce7', '86f2988a54c7d4a063cac06d9af11ba0918a7c3437df515619af00eb41ca2f34', '915ba869f4641301abab436c8b05560035502b574619f7c9a3a1052c4e1dee14');
INSERT INTO public.entry VALUES (57, 73, 'maintenance-update', '2026-04-02T22:00:30.000Z', '915ba869f4641301abab436c8b05560035502b574619f7c9a3a1052c4e1dee14', 'f22fbcb9071e3ea3d1e204248e171b46966f5496f1ec0c0b9f6853602a9e8bc5', '7a6f975ba42d7ab79cf9799603cbbe2e540d08b519cf9b73a7b7aba807df50af');
INSERT INTO public.entry VALUES (58, 74, 'maintenance-update', '2026-04-02T23:00:00.000Z', '7a6f975ba42d7ab79cf9799603cbbe2e540d08b519cf9b73a7b7aba807df50af', 'c67ffddea24de467008e4b097f0a2b0851c9c3063d961803ee31ee7777db1867', '389eb6cdda995d671e95f58447de00f5b6709dbf276ac906f588c68ee79b3777');
INSERT INTO public.entry VALUES (59, 76, 'maintenance', '2026-04-03T00:16:00.000Z', '389eb6cdda995d671e95f58447de00f5b6709dbf276ac906f588c68ee79b3777', '4e720900c03923899a11288cc6bf65dcd954b6bf2aee09d81e7c81cf737af5b5', '5a9bca1f33dc04940610fa5713389cf44c5861b28fe3423ea2d640d1a34e3eea');
INSERT INTO public.entry VALUES (60, 77, 'maintenance-update', '2026-04-03T00:16:00.000Z', '5a9bca1f33dc04940610fa5713389cf44c5861b28fe3423ea2d640d1a34e3eea', '144e7ebf7ac533c534d76f0858afb9690fa835627c46ab77f93c49bdf20d06ca', '8bb2952bb9f1506f7030180323c24e24b38ac361b560eae9046dff92d0d842b6');
INSERT INTO public.entry VALUES (61, 78, 'maintenance-update', '2026-04-03T00:16:00.000Z', '8bb2952bb9f1506f7030180323c24e24b38ac361b560eae9046dff92d0d842b6', 'e9f7d672967b9c6eedfd4341c42bedac69dddd0b4bd1d173189e6479e1536c22', 'a936e3a81034f1b7a4b1877da526162050c0ff99a3dbfc9b0e1e285c622cb67f');
INSERT INTO public.entry VALUES (62, 79, 'maintenance-overdue', '2026-04-03T00:16:00.000Z', 'a936e3a81034f1b7a4b1877da526162050c0ff99a3dbfc9b0e1e285c622cb67f', '8e40e75e9381ef598d96be4f8b75355e0e3695d95f2f81e2816b5b2a55db7c18', '0b7050868985f71378ecbf092ef40211de346a3fba3e5005292a010c43cb208c');
INSERT INTO public.entry VALUES (63, 80, 'maintenance-update', '2026-04-03T00:16:00.000Z', '0b7050868985f71378ecbf092ef40211de346a3fba3e5005292a010c43cb208c', 'a8c19e457bde1d971fc0ee7d54e7f786f2c70dabf8251e47968abb89137d7114', '8f91591e0b8c55e80e44f3c51a654241e7e1484d1f7ee08fcadab9f20860cb25');
INSERT INTO public.entry VALUES (64, 81, 'maintenance-update', '2026-04-03T01:01:00.000Z', '8f91591e0b8c55e80e44f3c51a654241e7e1484d1f7ee08fcadab9f20860cb25', '78afc80cc95250580b45727f92e4f142a28c80e66526a9109975a7c6d17f5354', 'eb919fa5de72607eaff07f1ca00463a7053bc726bbc5bb9e9092bd4ba491c52d');
INSERT INTO public.entry VALUES (65, 83, 'link', '2026-04-03T08:00:00.000Z', 'eb919fa5de72607eaff07f1ca00463a7053bc726bbc5bb9e9092bd4ba491c52d', '45dfc88b716ac1b6e5f5abc8939683244602af7c390c23e774db00871aba8cc7', 'dad0c8b5315da6c5cb6277c44d04d4702034e0c3808fb932417c5db662f5d2f4');
INSERT INTO public.entry VALUES (66, 84, 'unlink', '2026-04-03T08:00:00.000Z', 'dad0c8b5315da6c5cb6277c44d04d4702034e0c3808fb932417c5db662f5d2f4', '45dfc88b716ac1b6e5f5abc8939683244602af7c390c23e774db00871aba8cc7', '512c49a6f2b19dc0a2956edfaceffbbbdb3c8f79ac2f51e2c8fa32f4126e4c89');
INSERT INTO public.entry VALUES (67, 85, 'link', '2026-04-03T08:00:00.000Z', '512c49a6f2b19dc0a2956edfaceffbbbdb3c8f79ac2f51e2c8fa32f4126e4c89', '9410d98daf521963b75d3550056cda5ec708316672261877f9d6585c9d7d1f7d', '3dd5f083909753e68d3b5ff7962a6eb35351ef29028937135be2ef39d1477e2c');
INSERT INTO public.entry VALUES (68, 90, 'looks', '2026-04-03T08:00:00.000Z', '3dd5f083909753e68d3b5ff7962a6eb35351ef29028937135be2ef39d1477e2c', '096b6cd441038ed6bdc484c92fd4a585c67ff64d0c04eea035cbfc96b86b98ad', 'ad726c79f32f9716aa90ebf0cdae344eb7be042c7eadb0570e8e2dbc3b45a66b');
INSERT INTO public.entry VALUES (69, 91, 'languages', '2026-04-03T08:00:00.000Z', 'ad726c79f32f9716aa90ebf0cdae344eb7be042c7eadb0570e8e2dbc3b45a66b', 'ad8c86052237589f81ccb5436407d5c6f28c75b1e6594422ba2848897d053ff4', '4c603e653cba37b637622ad7cce21e0558cdf7a35dccba2ba19b3e1905cf8bfd');
INSERT INTO public.entry VALUES (70, 93, 'imprint', '2026-04-03T08:00:00.000Z', '4c603e653cba37b637622ad7cce21e0558cdf7a35dccba2ba19b3e1905cf8bfd', '1ab76387a6f27d210886c392c16eb68ee7deb0d33ce9b246f70a6f67efd7f497', '405bb8bc101ad4bf178bda1521fd17722ec2acdd8449853af8d363068073ac46');
INSERT INTO public.entry VALUES (71, 94, 'commitment-late', '2026-04-03T09:00:00.000Z', '405bb8bc101ad4bf178bda1521fd17722ec2acdd8449853af8d363068073ac46', '3786fcd6ac2a5031a74197d30bd6b303dcb3b2dce2d4a35e66bef7a2fc365007', '6fa2c8a45ed28d0f6c68f8929ac98f0ee9f8eebe71bc102b4d13fcb41ac07d50');
INSERT INTO public.entry VALUES (72, 95, 'commitment-moved', '2026-04-03T09:00:00.000Z', '6fa2c8a45ed28d0f6c68f8929ac98f0ee9f8eebe71bc102b4d13fcb41ac07d50', 'abd3c894b8150edbfb3098308319eda456e662a9788eab0400719d89e6a94f26', 'b6fb35b0cde2ce1e74edb195462e5290ea5573a3bef7006b5ba215d98655c67e');
INSERT INTO public.entry VALUES (73, 97, 'commitment-kept', '2026-04-03T09:00:00.000Z', 'b6fb35b0cde2ce1e74edb195462e5290ea5573a3bef7006b5ba215d98655c67e', '0d32000d4ccfd1bfcc604fbaae8cea8b87d8bb1a9c473d7d4377ffc3574a084c', '863c9326e0a51ad78feb702c0a07767d3c6ecc97a41f5960b15936fd37519739');
INSERT INTO public.entry VALUES (74, 99, 'commitment-dropped', '2026-04-03T09:00:00.000Z', '863c9326e0a51ad78feb702c0a07767d3c6ecc97a41f5960b15936fd37519739', '82c2e655cc91c93c6b3849ba350bbc6b4cb4cebe2a1cf79565626c6fcb8aa927', 'a58ae19f9c9b858eaa7ef7e03c2b70a706a3ad01186a06bf056382da1a6028d6');
INSERT INTO public.entry VALUES (75, 104, 'postmortem', '2026-04-03T09:02:00.000Z', 'a58ae19f9c9b858eaa7ef7e03c2b70a706a3ad01186a06bf056382da1a6028d6', 'e20b4e6945c00998f169dd3aeea86b2bc4a97128c3b00cb1e3fb0f59b16a577f', '69998c113ed2eb68efdeb191e1f586323a2a3785bb1794fcbb623d97c8421d37');
INSERT INTO public.entry VALUES (76, 105, 'continued', '2026-04-03T10:00:00.000Z', '69998c113ed2eb68efdeb191e1f586323a2a3785bb1794fcbb623d97c8421d37', '8972590bdd3c176152ff98801545febe4b516b2b6f67ab8310d721ebdebbb9f4', '582bb9549064b5108e05231b0dd7756a3e61660a4c8d0b3e3ae1ac9e15916b31');
INSERT INTO public.entry VALUES (77, 106, 'redaction', '2026-04-03T10:10:00.000Z', '582bb9549064b5108e05231b0dd7756a3e61660a4c8d0b3e3ae1ac9e15916b31', '6fd6108e66eb67bc507e2477da4298e17e8b7eb31df51d7928c5a1b9e143eba5', '81cdc1337ae8b69ff3a50bd93c2aff5f47ced59515a132db46ddf1e6684f2c1c');
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
INSERT INTO public.event VALUES (75, 'series/k00000000042', 4, 'WindowReached', 1, '{"maintenanceId":"k0000000004e","scheduledFor":"2026-04-10T00:00:00.000Z"}', '2026-04-03T00:16:00.000Z', '2026-04-03T00:16:00.000Z', 'clock', 'series/k00000000042/window/2026-04-10T00:00:00.000Z');
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
INSERT INTO public.event VALUES (39, 'postmortem/k0000000001e', 6, 'ActionItemChanged', 1, '{"due":"2026-04-29","itemId":"k00000000021","kind":"detect","owner":{"hash":"35380c085dc64ebef34bc8b0604c43acbfb0c4be953413aa860a6c6b43768572","salt":"0000000000000000000000000000004b","text":"Queues & co"},"priority":"high","title":{"hash":"8d4d613123bdcf08049949626ebdedc4528ddb742e90fbd053d79bed6217c510","salt":"00000000000000000000000000000054","text":"Watch the queue"},"tracker":null}', '2026-03-30T08:05:00.000Z', '2026-03-30T08:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-83');
INSERT INTO public.event VALUES (40, 'postmortem/k0000000001e', 7, 'ActionItemDone', 1, '{"evidence":{"hash":"fdb470140894b57f45ff9c12acf678f052d7e2bd559b61d389c86e6119977a19","salt":"00000000000000000000000000000056","text":"It drained in a test & stayed empty."},"itemId":"k00000000025"}', '2026-03-30T08:05:00.000Z', '2026-03-30T08:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-85');
INSERT INTO public.event VALUES (41, 'postmortem/k0000000001e', 8, 'ActionItemDropped', 1, '{"itemId":"k00000000029","reason":{"hash":"ac625268c99b641af0bb55f2e2552df5ce69f26a94d0c02bd63eb1d544b90ff8","salt":"00000000000000000000000000000058","text":"It would only fill up later."}}', '2026-03-30T08:05:00.000Z', '2026-03-30T08:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-87');
INSERT INTO public.event VALUES (42, 'postmortem/k0000000001e', 9, 'ActionItemReopened', 1, '{"itemId":"k00000000029"}', '2026-03-30T08:05:00.000Z', '2026-03-30T08:05:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-89');
INSERT INTO public.event VALUES (43, 'postmortem/k0000000001e', 10, 'PostmortemPublished', 1, '{"revision":1,"sections":["action_items"],"text":{"hash":"7807372be6d8d926c5b794c08aa32b03d113d7b8931923cc4294b8d3182ef094","salt":"0000000000000000000000000000005c","text":"## Summary\n\nBetween 00:40 and 01:58 UTC on 29 March 2026 (1 h 18 min), Messenger - Messages and Messenger - Calls were affected; the worst status was “major outage” (record 23, 25, 27). Readers were first told at 00:40 UTC, and got 4 updates in all (record 23, 25, 27, 28). It was resolved at 02:40 UTC, 2 h after the impact started (record 23, 28).\n\n## Impact\n\nImpact for readers: critical, set by hand (record 26). 2 features of 1 product were affected: at worst, 1 by a major outage and 1 by degraded performance (record 23, 25, 27).\n\n| Feature              | Worst status         | From (UTC)       | Until (UTC)      | Affected for | Source            |\n| -------------------- | -------------------- | ---------------- | ---------------- | ------------ | ----------------- |\n| Messenger - Messages | major outage         | 2026-03-29 00:40 | 2026-03-29 01:58 | 1 h 18 min   | record 23, 25, 27 |\n| Messenger - Calls    | degraded performance | 2026-03-29 01:05 | 2026-03-29 01:58 | 53 min       | record 25, 27     |\n\n- Messenger - Messages: partial outage from 00:40 to 01:05 UTC on 29 March 2026 (25 min) and major outage from 01:05 to 01:58 UTC (53 min) (record 23, 25, 27).\n\n## Action items\n\n| Action                            | Due         |\n| --------------------------------- | ----------- |\n| Watch the queue                   | 2026-04-29  |\n| Drain the queue before it is full | no date yet |\n| Buy a larger queue                | no date yet |\n\n## Milestones and durations\n\n| Milestone           | When (UTC)       | Known from                               | Source    |\n| ------------------- | ---------------- | ---------------------------------------- | --------- |\n| Impact started      | 2026-03-29 00:40 | the earliest time of an affected feature | record 23 |\n| First public update | 2026-03-29 00:40 | the time the first update was recorded   | record 23 |\n| Resolved            | 2026-03-29 02:40 | the update that resolved it              | record 28 |\n\n| Duration        | From                | To                | Length     | Source        |\n| --------------- | ------------------- | ----------------- | ---------- | ------------- |\n| Time to resolve | start of the impact | resolution        | 2 h        | record 23, 28 |\n| Total impact    | start of the impact | end of the impact | 1 h 18 min | record 23, 27 |\n\n## What we said, and when\n\nReaders were first told at 00:40 UTC on 29 March 2026, and got 4 updates in all (record 23, 25, 27, 28).\n\n| Number                                         | Value                                                     | Source                |\n| ---------------------------------------------- | --------------------------------------------------------- | --------------------- |\n| From the start of the impact to the first word | not applicable (only the first update tells of the start) |                       |\n| Updates                                        | 4                                                         | record 23, 25, 27, 28 |\n| Median time between updates                    | 42 min                                                    | record 23, 25, 27, 28 |\n| Longest time without an update                 | 45 min, from 01:13 to 01:58 UTC on 29 March 2026          | record 25, 27         |\n| Promised updates                               | 2: 1 kept and 1 late                                      | record 23, 25, 27     |\n| Corrections                                    | none                                                      |                       |\n| Updates withdrawn                              | none                                                      |                       |\n\n| Next update due (UTC) | Outcome                                 | Source        |\n| --------------------- | --------------------------------------- | ------------- |\n| 2026-03-29 01:10      | late by 3 min: it came at 01:13 UTC     | record 23, 25 |\n| 2026-03-29 02:00      | kept: the next update came at 01:58 UTC | record 25, 27 |\n\n## Timeline\n\n| Happened (UTC)   | Recorded (UTC)   | Source    | What |\n| ---------------- | ---------------- | --------- | ---- |\n| 2026-03-29 00:40 | 2026-03-29 00:40 | record 22 | Incident declared: Messages are late & lost |\n| 2026-03-29 00:40 | 2026-03-29 00:40 | record 23 | Update, investigating: Quotes \" '' and \\<b\\>tags\\</b\\> & \"entities\", שלום, 👩‍🚒, code and 01:30 UTC. (Messenger - Messages: partial outage) |\n| 2026-03-29 01:05 | 2026-03-29 01:13 | record 25 | Update, identified: A queue ran full. (Messenger - Messages: major outage; Messenger - Calls: degraded performance) |\n| 2026-03-29 01:13 | 2026-03-29 01:13 | record 24 | The update promised by 01:10 UTC did not come in time |\n| 2026-03-29 01:13 | 2026-03-29 01:13 | record 26 | Impact set to critical: Nobody could write. |\n| 2026-03-29 01:58 | 2026-03-29 01:58 | record 27 | Update, monitoring: The queue drains. (Messenger - Messages: operational; Messenger - Calls: operational) |\n| 2026-03-29 02:40 | 2026-03-29 02:40 | record 28 | Update, resolved: All messages have arrived. |\n| 2026-03-29 02:40 | 2026-03-29 02:40 | record 29 | Postmortem promised by 21:59 UTC on 3 April 2026 |\n\n_Times are in UTC. “record 12” names the public entry that a line rests on._\n"},"title":{"hash":"8ad01a15b58b7594bbc52690a87188c02fcd68fdddfba58f2475312f0b9b2aa2","salt":"0000000000000000000000000000005b","text":"Messages are late & lost"}}', '2026-03-30T08:10:00.000Z', '2026-03-30T08:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-90');
INSERT INTO public.event VALUES (44, 'postmortem/k0000000001e', 11, 'CommitmentMade', 1, '{"due":"2026-04-01","itemId":"k00000000021","title":{"hash":"c3919056e001dfb20767181439b3aadd0f1c052c43ead55225ce99f2cdbf68f6","salt":"0000000000000000000000000000005e","text":"An alert tells us & nobody waits"}}', '2026-03-30T08:10:00.000Z', '2026-03-30T08:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-93');
INSERT INTO public.event VALUES (45, 'postmortem/k0000000001e', 12, 'CommitmentMade', 1, '{"due":"2026-04-30","itemId":"k00000000029","title":{"hash":"bdd85b19d6028c1c87980a6850c96fa9951044970d7a0b349f1ee4cfb571a7b1","salt":"00000000000000000000000000000060","text":"The queue has <room>"}}', '2026-03-30T08:10:00.000Z', '2026-03-30T08:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-95');
INSERT INTO public.event VALUES (46, 'page', 4, 'PostmortemTermSet', 1, '{"workingDays":1}', '2026-03-30T08:10:00.000Z', '2026-03-30T08:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-97');
INSERT INTO public.event VALUES (47, 'incident/k0000000002r', 1, 'IncidentDeclared', 1, '{"backfilled":false,"title":{"hash":"ab8d58476b96aae862d90d522de35c05de85bcb81b70d4344de177707713e4da","salt":"00000000000000000000000000000066","text":"Pictures do not load"}}', '2026-03-30T09:00:00.000Z', '2026-03-30T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-98');
INSERT INTO public.event VALUES (48, 'incident/k0000000002r', 2, 'UpdatePublished', 1, '{"features":[{"featureId":"k0000000000j","from":"operational","to":"major_outage"}],"nextUpdateBy":"2026-03-30T09:30:00.000Z","status":"investigating","text":{"hash":"6f61629b22e7661ca9620bea0fa23508e780ea0ca55d02384d0a94763f6b5f28","salt":"00000000000000000000000000000065","text":"Pictures are missing & nobody knows why."},"updateId":"k0000000002s"}', '2026-03-30T09:00:00.000Z', '2026-03-30T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-98');
INSERT INTO public.event VALUES (49, 'incident/k0000000002r', 3, 'PromiseWithdrawn', 1, '{"due":"2026-03-30T09:30:00.000Z","reason":{"hash":"8e11ba30e215963d677a48d2defa0377a9518472da124dfdb72cee7264ba9930","salt":"00000000000000000000000000000068","text":"We wait for others."}}', '2026-03-30T09:00:00.000Z', '2026-03-30T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-103');
INSERT INTO public.event VALUES (50, 'incident/k0000000002r', 4, 'UpdateCorrected', 1, '{"change":"fact","reason":{"hash":"299710d3b669d387351e9364c61d39ae3d19c08444e8ae76cf0e3a40ea7937bc","salt":"0000000000000000000000000000006b","text":"We knew it by then."},"revision":2,"text":{"hash":"08f9e180b47e233c4edad7762b12386357d334cac12ecdc1145d531ad37020cb","salt":"0000000000000000000000000000006a","text":"Pictures are missing: a disk is full."},"updateId":"k0000000002s"}', '2026-03-30T09:20:00.000Z', '2026-03-30T09:20:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-105');
INSERT INTO public.event VALUES (51, 'incident/k0000000002r', 5, 'UpdatePublished', 1, '{"features":[{"featureId":"k0000000000j","from":"major_outage","to":"operational"}],"nextUpdateBy":null,"status":"resolved","text":{"hash":"856564aec793a1488ce86f899b204e669f3f1fa2a83e3bc87c0ae045d882cb6e","salt":"0000000000000000000000000000006e","text":"Pictures load <again>."},"updateId":"k00000000031"}', '2026-03-30T09:20:00.000Z', '2026-03-30T09:20:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-108');
INSERT INTO public.event VALUES (52, 'postmortem/k0000000002r', 1, 'PostmortemPromised', 1, '{"due":"2026-03-31T21:59:00.000Z"}', '2026-03-30T09:20:00.000Z', '2026-03-30T09:20:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-108');
INSERT INTO public.event VALUES (53, 'incident/k0000000002r', 6, 'UpdateWithdrawn', 1, '{"reason":{"hash":"667906f99733817fd9497a4c51642ab9e659f121d04b9f81e954ab4913c45cd8","salt":"00000000000000000000000000000070","text":"It was said too early."},"updateId":"k00000000031"}', '2026-03-30T09:20:00.000Z', '2026-03-30T09:20:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-111');
INSERT INTO public.event VALUES (54, 'postmortem/k0000000002r', 2, 'PostmortemRanOut', 1, '{"due":"2026-03-31T21:59:00.000Z"}', '2026-04-01T08:00:00.000Z', '2026-04-01T08:00:00.000Z', 'clock', 'postmortem/k0000000002r/late/2026-03-31T21:59:00.000Z');
INSERT INTO public.event VALUES (55, 'postmortem/k0000000002r', 3, 'PostmortemDeclined', 1, '{"reason":{"hash":"935bf5de5581c505a0999857329bca5b92de08c772923cc50e337ee3a2dd1cd4","salt":"00000000000000000000000000000072","text":"The disk is gone & so is the data."}}', '2026-04-01T08:00:00.000Z', '2026-04-01T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-113');
INSERT INTO public.event VALUES (56, 'incident/k00000000038', 1, 'IncidentDeclared', 1, '{"backfilled":false,"title":{"hash":"1420fa81c2b7a911cf7f9b6495c75cb063994b62308713b2a372fd236013cc64","salt":"00000000000000000000000000000077","text":"Calls have no sound"}}', '2026-04-02T10:00:00.000Z', '2026-04-02T10:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-115');
INSERT INTO public.event VALUES (58, 'maintenance/k0000000003d', 1, 'MaintenanceScheduled', 1, '{"endsByItself":false,"features":["k00000000009"],"scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-02T23:30:00.000Z","seriesId":null,"startsByItself":true,"title":{"hash":"1cec884ffbec4ba4e4c05f93336b01647980925719ec70b81ae3cbef80d5181f","salt":"0000000000000000000000000000007c","text":"We move the message store"}}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-120');
INSERT INTO public.event VALUES (59, 'maintenance/k0000000003d', 2, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"scheduled","text":{"hash":"2797c8f837ccb956c3dd1378e7443c80500366f3da8705a86d7de481173b399d","salt":"0000000000000000000000000000007b","text":"Messages **pause** for up to an hour & a half."},"updateId":"k0000000003e"}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-120');
INSERT INTO public.event VALUES (60, 'maintenance/k0000000003i', 1, 'MaintenanceScheduled', 1, '{"endsByItself":false,"features":["k00000000009"],"scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-02T23:30:00.000Z","seriesId":null,"startsByItself":true,"title":{"hash":"68ab1a05eb3cae1d536b62f42c51a7b0ba67b01d072fa8d8c2d47d8c67fc3a4b","salt":"00000000000000000000000000000081","text":"We change a certificate"}}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-125');
INSERT INTO public.event VALUES (61, 'maintenance/k0000000003i', 2, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"scheduled","text":{"hash":"abd15b12be60fd78fe5e57841d2c121041d306d12bf9187d22e5a94e311bd5c0","salt":"00000000000000000000000000000080","text":"Nobody should notice."},"updateId":"k0000000003j"}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-125');
INSERT INTO public.event VALUES (62, 'maintenance/k0000000003n', 1, 'MaintenanceScheduled', 1, '{"endsByItself":false,"features":["k00000000009"],"scheduledFor":"2026-05-02T22:00:00.000Z","scheduledUntil":"2026-05-02T23:00:00.000Z","seriesId":null,"startsByItself":true,"title":{"hash":"ae8a93e0124127f6c0d4bd127dc36893c80d577b7c6d04b3b7f82dd191782b9d","salt":"00000000000000000000000000000086","text":"We change a certificate"}}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-130');
INSERT INTO public.event VALUES (63, 'maintenance/k0000000003n', 2, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"scheduled","text":{"hash":"168fb6396e0f1978e8663f6635ae83fa61b93e6864e3b6e9e5c6c974f8eb8b83","salt":"00000000000000000000000000000085","text":"Nobody should notice."},"updateId":"k0000000003o"}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-130');
INSERT INTO public.event VALUES (64, 'maintenance/k0000000003d', 3, 'MaintenanceUpdateCorrected', 1, '{"change":"addition","reason":{"hash":"9590d90cec4eb70b93562c851ebb56cdef99a1fcd8b86f3fb8bb54634fad89ad","salt":"00000000000000000000000000000089","text":"Many asked about calls."},"revision":2,"text":{"hash":"637dd89893f3e9b103ac053d21cbcd10dab2cc93355f8ad52817a24f582821ab","salt":"00000000000000000000000000000088","text":"Messages **pause** for up to an hour & a half. Calls go on."},"updateId":"k0000000003e"}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-135');
INSERT INTO public.event VALUES (65, 'maintenance/k0000000003i', 3, 'MaintenanceUpdateWithdrawn', 1, '{"reason":{"hash":"95be00203c3d254dc8055df637eb4650b8848e228d18f57a4077f40754ad8e27","salt":"0000000000000000000000000000008b","text":"It was announced twice."},"updateId":"k0000000003j"}', '2026-04-02T10:10:00.000Z', '2026-04-02T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-138');
INSERT INTO public.event VALUES (66, 'maintenance/k0000000003d', 4, 'MaintenancePlanChanged', 1, '{"endsByItself":false,"features":["k00000000009"],"reason":{"hash":"759c6e6c857fee8f1f8771bf9599a165daa299f804ed2099e90011950d129672","salt":"0000000000000000000000000000008d","text":"Copying takes longer than we thought."},"scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-03T00:00:00.000Z","startsByItself":true}', '2026-04-02T12:00:00.000Z', '2026-04-02T12:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-140');
INSERT INTO public.event VALUES (67, 'maintenance/k0000000003i', 4, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"cancelled","text":{"hash":"9ab6acc68f90661cf8787c555fc86931e6c723efa6ab6f8661c2073e3e751b2e","salt":"00000000000000000000000000000090","text":"The certificate renews itself."},"updateId":"k0000000003z"}', '2026-04-02T12:00:00.000Z', '2026-04-02T12:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-142');
INSERT INTO public.event VALUES (68, 'series/k00000000042', 1, 'SeriesStarted', 1, '{"announcedDaysBefore":7,"endsByItself":true,"features":["k00000000009"],"minutes":45,"rule":"FREQ=WEEKLY;BYDAY=FR","startsAt":"2026-04-03T02:00","startsByItself":true,"text":{"hash":"a3c01767140786d654a91a99c5450b21344912f7259e51db7337a8c84a4338b1","salt":"00000000000000000000000000000094","text":"Messages may be late."},"timeZone":"Europe/Berlin","title":{"hash":"1415478abdc75ba35967fc47bb37b049d9a492b8a1be4469f7af605933747f68","salt":"00000000000000000000000000000093","text":"The weekly tidying"}}', '2026-04-02T12:00:00.000Z', '2026-04-02T12:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-145');
INSERT INTO public.event VALUES (69, 'series/k00000000042', 2, 'SeriesChanged', 1, '{"announcedDaysBefore":7,"endsByItself":true,"features":["k00000000009"],"minutes":60,"rule":"FREQ=WEEKLY;BYDAY=FR","startsAt":"2026-04-03T02:00","startsByItself":true,"text":{"hash":"a3c01767140786d654a91a99c5450b21344912f7259e51db7337a8c84a4338b1","salt":"00000000000000000000000000000094","text":"Messages may be late."},"timeZone":"Europe/Berlin","title":{"hash":"1415478abdc75ba35967fc47bb37b049d9a492b8a1be4469f7af605933747f68","salt":"00000000000000000000000000000093","text":"The weekly tidying"}}', '2026-04-02T12:00:00.000Z', '2026-04-02T12:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-149');
INSERT INTO public.event VALUES (70, 'series/k00000000042', 3, 'WindowReached', 1, '{"maintenanceId":"k00000000046","scheduledFor":"2026-04-03T00:00:00.000Z"}', '2026-04-02T22:00:30.000Z', '2026-04-02T22:00:30.000Z', 'clock', 'series/k00000000042/window/2026-04-03T00:00:00.000Z');
INSERT INTO public.event VALUES (71, 'maintenance/k00000000046', 1, 'MaintenanceScheduled', 1, '{"endsByItself":true,"features":["k00000000009"],"scheduledFor":"2026-04-03T00:00:00.000Z","scheduledUntil":"2026-04-03T01:00:00.000Z","seriesId":"k00000000042","startsByItself":true,"title":{"hash":"505a8f8c977a14cea2c0e50a993d69d858a983324b094a9602a4a204a9588de4","salt":"00000000000000000000000000000099","text":"The weekly tidying"}}', '2026-04-02T22:00:30.000Z', '2026-04-02T22:00:30.000Z', 'clock', 'series/k00000000042/window/2026-04-03T00:00:00.000Z');
INSERT INTO public.event VALUES (72, 'maintenance/k00000000046', 2, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"scheduled","text":{"hash":"8a15509d22eee72c79c30e31ee6d64f14f40e7352846c3a746bb08c168f3f056","salt":"00000000000000000000000000000098","text":"Messages may be late."},"updateId":"k00000000047"}', '2026-04-02T22:00:30.000Z', '2026-04-02T22:00:30.000Z', 'clock', 'series/k00000000042/window/2026-04-03T00:00:00.000Z');
INSERT INTO public.event VALUES (73, 'maintenance/k0000000003d', 5, 'MaintenanceUpdatePublished', 1, '{"features":[{"featureId":"k00000000009","from":"operational","to":"under_maintenance"}],"status":"in_progress","text":null,"updateId":"k0000000004a"}', '2026-04-02T22:00:00.000Z', '2026-04-02T22:00:30.000Z', 'clock', 'maintenance/k0000000003d/1/start/2026-04-02T22:00:00.000Z');
INSERT INTO public.event VALUES (74, 'maintenance/k0000000003d', 6, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"verifying","text":{"hash":"381dc84da8cc339c5d83edc5f311f47241da0dc325e5b1df615b35a73d98dc48","salt":"0000000000000000000000000000009d","text":"All is copied. We are looking at it."},"updateId":"k0000000004c"}', '2026-04-02T23:00:00.000Z', '2026-04-02T23:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-155');
INSERT INTO public.event VALUES (76, 'maintenance/k0000000004e', 1, 'MaintenanceScheduled', 1, '{"endsByItself":true,"features":["k00000000009"],"scheduledFor":"2026-04-10T00:00:00.000Z","scheduledUntil":"2026-04-10T01:00:00.000Z","seriesId":"k00000000042","startsByItself":true,"title":{"hash":"7250c3cd551f3a061d7e9d6373183d96feacb9bbea7a328802fee1aa49b7242f","salt":"000000000000000000000000000000a1","text":"The weekly tidying"}}', '2026-04-03T00:16:00.000Z', '2026-04-03T00:16:00.000Z', 'clock', 'series/k00000000042/window/2026-04-10T00:00:00.000Z');
INSERT INTO public.event VALUES (77, 'maintenance/k0000000004e', 2, 'MaintenanceUpdatePublished', 1, '{"features":[],"status":"scheduled","text":{"hash":"d730162d98db5f65c5fad89283ea00f592c9074e4227c410b4af01fd762947ca","salt":"000000000000000000000000000000a0","text":"Messages may be late."},"updateId":"k0000000004f"}', '2026-04-03T00:16:00.000Z', '2026-04-03T00:16:00.000Z', 'clock', 'series/k00000000042/window/2026-04-10T00:00:00.000Z');
INSERT INTO public.event VALUES (78, 'maintenance/k00000000046', 3, 'MaintenanceUpdatePublished', 1, '{"features":[{"featureId":"k00000000009","from":"operational","to":"under_maintenance"}],"status":"in_progress","text":null,"updateId":"k0000000004i"}', '2026-04-03T00:00:00.000Z', '2026-04-03T00:16:00.000Z', 'clock', 'maintenance/k00000000046/0/start/2026-04-03T00:00:00.000Z');
INSERT INTO public.event VALUES (79, 'maintenance/k0000000003d', 7, 'MaintenanceOverdue', 1, '{"due":"2026-04-03T00:00:00.000Z","what":"end"}', '2026-04-03T00:16:00.000Z', '2026-04-03T00:16:00.000Z', 'clock', 'maintenance/k0000000003d/1/end-overdue/2026-04-03T00:00:00.000Z');
INSERT INTO public.event VALUES (80, 'maintenance/k0000000003d', 8, 'MaintenanceUpdatePublished', 1, '{"features":[{"featureId":"k00000000009","from":"under_maintenance","to":"operational"}],"status":"completed","text":{"hash":"362a09cf8615d239bb67fe5d9771d01740899741bef10d30eff6c75a7a1d26b6","salt":"000000000000000000000000000000a6","text":"Messages flow from the new store."},"updateId":"k0000000004l"}', '2026-04-03T00:16:00.000Z', '2026-04-03T00:16:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-164');
INSERT INTO public.event VALUES (81, 'maintenance/k00000000046', 4, 'MaintenanceUpdatePublished', 1, '{"features":[{"featureId":"k00000000009","from":"under_maintenance","to":"operational"}],"status":"completed","text":null,"updateId":"k0000000004n"}', '2026-04-03T01:00:00.000Z', '2026-04-03T01:01:00.000Z', 'clock', 'maintenance/k00000000046/0/end/2026-04-03T01:00:00.000Z');
INSERT INTO public.event VALUES (82, 'series/k00000000042', 5, 'SeriesEnded', 1, '{}', '2026-04-03T01:01:00.000Z', '2026-04-03T01:01:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-168');
INSERT INTO public.event VALUES (83, 'links', 1, 'IncidentsLinked', 1, '{"incidentId":"k00000000038","otherId":"k0000000001e","public":true,"relation":"follow_up_of"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-169');
INSERT INTO public.event VALUES (84, 'links', 2, 'IncidentsUnlinked', 1, '{"incidentId":"k00000000038","otherId":"k0000000001e","public":true,"relation":"follow_up_of"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-170');
INSERT INTO public.event VALUES (85, 'links', 3, 'IncidentsLinked', 1, '{"incidentId":"k00000000038","otherId":"k0000000001e","public":true,"relation":"caused_by"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-171');
INSERT INTO public.event VALUES (86, 'links', 4, 'IncidentsLinked', 1, '{"incidentId":"k00000000038","otherId":"k00000000017","public":false,"relation":"same_cause_as"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-172');
INSERT INTO public.event VALUES (87, 'templates', 1, 'TemplateAdded', 1, '{"name":{"hash":"72367d6578bd80b3f6f8a95637cb6207bdb96778cf40aea59e3d83bb754371f1","salt":"000000000000000000000000000000af","text":"First word"},"status":"investigating","templateId":"k0000000004u","text":{"hash":"ab2753b52887511648b1b29e146ea821365277a83bd7a4cd99c98b0e49196719","salt":"000000000000000000000000000000b0","text":"Internal: we look."},"title":null,"use":"incident"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-173');
INSERT INTO public.event VALUES (88, 'templates', 2, 'TemplateChanged', 1, '{"name":{"hash":"cfe87db71c1e8e3e695a47b5bea1ef35251c915f99890b9378b538e197a94019","salt":"000000000000000000000000000000b2","text":"The first word"},"status":"investigating","templateId":"k0000000004u","text":{"hash":"ab2753b52887511648b1b29e146ea821365277a83bd7a4cd99c98b0e49196719","salt":"000000000000000000000000000000b0","text":"Internal: we look."},"title":null,"use":"incident"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-177');
INSERT INTO public.event VALUES (89, 'templates', 3, 'TemplateArchived', 1, '{"archived":true,"templateId":"k0000000004u"}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-179');
INSERT INTO public.event VALUES (90, 'page', 5, 'PageLooksChanged', 1, '{"accent":{"dark":null,"light":"#0b57d0"},"darkLogo":null,"footerLinks":[{"label":{"hash":"dfabb7d9eaab5f094e16abd111c8db9dad6bfe54b8856ce88821959c6fcecfd9","salt":"000000000000000000000000000000b8","text":"Write to us"},"url":{"hash":"b06b80a38053ea08f4d1f69c4630650f9b3717a3c1834a0d5288e37de606ec41","salt":"000000000000000000000000000000b9","text":"mailto:help@example.com"}}],"headerLinks":[{"label":{"hash":"6245f5f2b74631b0d869093512f9444c0b81901fead1befc425d9e05c089d180","salt":"000000000000000000000000000000b6","text":"Help & more"},"url":{"hash":"87ca4850d0f466e6682c6a2d2f0a1fad5d6985b7a119947031dd6b88e654679f","salt":"000000000000000000000000000000b7","text":"https://example.com/help?a=1&b=2"}}],"logo":{"bytes":{"hash":"3362fb38fa2136441c68e2c467ff9bf7f1ef32a2e342b52c7cd6082bab6b68fe","salt":"000000000000000000000000000000b5","text":"PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCA0MCAyMCIgd2lkdGg9IjQwIiBoZWlnaHQ9IjIwIj48cGF0aCBkPSJNMCAwaDQwdjIwSDB6Ii8+PC9zdmc+Cg=="},"height":20,"type":"image/svg+xml","width":40}}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-180');
INSERT INTO public.event VALUES (91, 'page', 6, 'PageLanguagesChanged', 1, '{"languages":["de","en","ar"]}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-186');
INSERT INTO public.event VALUES (92, 'page', 7, 'WritingHelpSet', 1, '{"off":["hedge"]}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-187');
INSERT INTO public.event VALUES (93, 'page', 8, 'ImprintChanged', 1, '{"imprint":{"hash":"dd8540f50df1f373445d5b2374b594f6504086f8953c594dd0eda0f599077cf9","salt":"000000000000000000000000000000bd","text":"**Friends** Ltd, Berlin. Quotes \" '' and <b>tags</b> & \"entities\", שלום, 👩‍🚒, `code` and {{t 2026-03-29T01:30Z}}."}}', '2026-04-03T08:00:00.000Z', '2026-04-03T08:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-188');
INSERT INTO public.event VALUES (94, 'postmortem/k0000000001e', 13, 'CommitmentRanOut', 1, '{"due":"2026-04-01","itemId":"k00000000021"}', '2026-04-03T09:00:00.000Z', '2026-04-03T09:00:00.000Z', 'clock', 'commitment/k0000000001e/k00000000021/late/2026-04-01');
INSERT INTO public.event VALUES (95, 'postmortem/k0000000001e', 14, 'CommitmentMoved', 1, '{"due":"2026-04-10","itemId":"k00000000021","reason":{"hash":"84d6a7cb5a3277c4f4844b9e8b587999a5e68e447ad13254e64dc763b014785d","salt":"000000000000000000000000000000bf","text":"It rang for nothing & nobody."}}', '2026-04-03T09:00:00.000Z', '2026-04-03T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-190');
INSERT INTO public.event VALUES (96, 'postmortem/k0000000001e', 15, 'ActionItemDone', 1, '{"evidence":{"hash":"821033e574cd8ea829553a1a46a081a8dd9b5cf9cea75e00fa8cac3fe27bab4c","salt":"000000000000000000000000000000c1","text":"It rang in a test."},"itemId":"k00000000021"}', '2026-04-03T09:00:00.000Z', '2026-04-03T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-192');
INSERT INTO public.event VALUES (97, 'postmortem/k0000000001e', 16, 'CommitmentKept', 1, '{"evidence":{"hash":"316b4832c549dc30a2c9018937530cab4d492cb00f881cc58756146c9febee4c","salt":"000000000000000000000000000000c2","text":"It rang in a test."},"itemId":"k00000000021"}', '2026-04-03T09:00:00.000Z', '2026-04-03T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-192');
INSERT INTO public.event VALUES (98, 'postmortem/k0000000001e', 17, 'ActionItemDropped', 1, '{"itemId":"k00000000029","reason":{"hash":"3c33129b1d3be0122d5ab928a7f7e0b61a22ff2967c8093b374bc8cc8ffff4dc","salt":"000000000000000000000000000000c4","text":"The alert is enough."}}', '2026-04-03T09:00:00.000Z', '2026-04-03T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-195');
INSERT INTO public.event VALUES (99, 'postmortem/k0000000001e', 18, 'CommitmentDropped', 1, '{"itemId":"k00000000029","reason":{"hash":"ee33119245cb34df69f56dcd5d89916d05a5b158928b44eb79a7aeaf4f60c7a8","salt":"000000000000000000000000000000c5","text":"The alert is enough."}}', '2026-04-03T09:00:00.000Z', '2026-04-03T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-195');
INSERT INTO public.event VALUES (100, 'page', 9, 'PostmortemApprovalsSet', 1, '{"needed":1}', '2026-04-03T08:40:00.000Z', '2026-04-03T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-198');
INSERT INTO public.event VALUES (101, 'postmortem/k0000000001e', 19, 'PostmortemReviewAsked', 1, '{"note":{"hash":"6455cbcfebdc05d87c4d208f515c81c26ac8b006b658d5fc25ed886c0bb31d69","salt":"000000000000000000000000000000c8","text":"Is it plain?"}}', '2026-04-03T08:40:00.000Z', '2026-04-03T09:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-199');
INSERT INTO public.event VALUES (102, 'postmortem/k0000000001e', 20, 'PostmortemChangesAsked', 1, '{"note":{"hash":"121c59e5c529298935700bc7133a490776398a0f90eefafe52d7cf31be09600e","salt":"000000000000000000000000000000ca","text":"Internal: say who paged whom."},"version":1}', '2026-04-03T08:40:00.000Z', '2026-04-03T09:00:00.000Z', 'responder:grace00000000000000000000000000a', 'kept-state-201');
INSERT INTO public.event VALUES (103, 'postmortem/k0000000001e', 21, 'PostmortemApproved', 1, '{"note":null,"version":1}', '2026-04-03T08:40:00.000Z', '2026-04-03T09:00:00.000Z', 'responder:grace00000000000000000000000000a', 'kept-state-203');
INSERT INTO public.event VALUES (104, 'postmortem/k0000000001e', 22, 'PostmortemPublished', 1, '{"revision":2,"sections":["summary","action_items"],"text":{"hash":"6717a09a9d03cf2e2c0061715ab31ea844391369bee23bb2cb3bdd225d83455d","salt":"000000000000000000000000000000ce","text":"## Summary\n\nInternal until published: a queue ran full.\n\n## Impact\n\nImpact for readers: critical, set by hand (record 26). 2 features of 1 product were affected: at worst, 1 by a major outage and 1 by degraded performance (record 23, 25, 27).\n\n| Feature              | Worst status         | From (UTC)       | Until (UTC)      | Affected for | Source            |\n| -------------------- | -------------------- | ---------------- | ---------------- | ------------ | ----------------- |\n| Messenger - Messages | major outage         | 2026-03-29 00:40 | 2026-03-29 01:58 | 1 h 18 min   | record 23, 25, 27 |\n| Messenger - Calls    | degraded performance | 2026-03-29 01:05 | 2026-03-29 01:58 | 53 min       | record 25, 27     |\n\n- Messenger - Messages: partial outage from 00:40 to 01:05 UTC on 29 March 2026 (25 min) and major outage from 01:05 to 01:58 UTC (53 min) (record 23, 25, 27).\n\n## Action items\n\n| Action                            | Due         |\n| --------------------------------- | ----------- |\n| Watch the queue                   | 2026-04-10  |\n| Drain the queue before it is full | no date yet |\n\n## Milestones and durations\n\n| Milestone           | When (UTC)       | Known from                               | Source    |\n| ------------------- | ---------------- | ---------------------------------------- | --------- |\n| Impact started      | 2026-03-29 00:40 | the earliest time of an affected feature | record 23 |\n| First public update | 2026-03-29 00:40 | the time the first update was recorded   | record 23 |\n| Resolved            | 2026-03-29 02:40 | the update that resolved it              | record 28 |\n\n| Duration        | From                | To                | Length     | Source        |\n| --------------- | ------------------- | ----------------- | ---------- | ------------- |\n| Time to resolve | start of the impact | resolution        | 2 h        | record 23, 28 |\n| Total impact    | start of the impact | end of the impact | 1 h 18 min | record 23, 27 |\n\n## What we said, and when\n\nReaders were first told at 00:40 UTC on 29 March 2026, and got 4 updates in all (record 23, 25, 27, 28).\n\n| Number                                         | Value                                                     | Source                |\n| ---------------------------------------------- | --------------------------------------------------------- | --------------------- |\n| From the start of the impact to the first word | not applicable (only the first update tells of the start) |                       |\n| Updates                                        | 4                                                         | record 23, 25, 27, 28 |\n| Median time between updates                    | 42 min                                                    | record 23, 25, 27, 28 |\n| Longest time without an update                 | 45 min, from 01:13 to 01:58 UTC on 29 March 2026          | record 25, 27         |\n| Promised updates                               | 2: 1 kept and 1 late                                      | record 23, 25, 27     |\n| Corrections                                    | none                                                      |                       |\n| Updates withdrawn                              | none                                                      |                       |\n\n| Next update due (UTC) | Outcome                                 | Source        |\n| --------------------- | --------------------------------------- | ------------- |\n| 2026-03-29 01:10      | late by 3 min: it came at 01:13 UTC     | record 23, 25 |\n| 2026-03-29 02:00      | kept: the next update came at 01:58 UTC | record 25, 27 |\n\n## Related incidents\n\n- This led to “Calls have no sound” (k00000000038) (record 67).\n\n## Timeline\n\n| Happened (UTC)   | Recorded (UTC)   | Source    | What |\n| ---------------- | ---------------- | --------- | ---- |\n| 2026-03-29 00:40 | 2026-03-29 00:40 | record 22 | Incident declared: Messages are late & lost |\n| 2026-03-29 00:40 | 2026-03-29 00:40 | record 23 | Update, investigating: Quotes \" '' and \\<b\\>tags\\</b\\> & \"entities\", שלום, 👩‍🚒, code and 01:30 UTC. (Messenger - Messages: partial outage) |\n| 2026-03-29 01:05 | 2026-03-29 01:13 | record 25 | Update, identified: A queue ran full. (Messenger - Messages: major outage; Messenger - Calls: degraded performance) |\n| 2026-03-29 01:13 | 2026-03-29 01:13 | record 24 | The update promised by 01:10 UTC did not come in time |\n| 2026-03-29 01:13 | 2026-03-29 01:13 | record 26 | Impact set to critical: Nobody could write. |\n| 2026-03-29 01:58 | 2026-03-29 01:58 | record 27 | Update, monitoring: The queue drains. (Messenger - Messages: operational; Messenger - Calls: operational) |\n| 2026-03-29 02:40 | 2026-03-29 02:40 | record 28 | Update, resolved: All messages have arrived. |\n| 2026-03-29 02:40 | 2026-03-29 02:40 | record 29 | Postmortem promised by 21:59 UTC on 3 April 2026 |\n| 2026-04-03 08:00 | 2026-04-03 08:00 | record 65 | Followed up by “Calls have no sound” |\n| 2026-04-03 08:00 | 2026-04-03 08:00 | record 66 | No longer: Followed up by “Calls have no sound” |\n| 2026-04-03 08:00 | 2026-04-03 08:00 | record 67 | Led to “Calls have no sound” |\n\n_Times are in UTC. “record 12” names the public entry that a line rests on._\n"},"title":{"hash":"bfcb184b1ed37fb9fb6b2ed5eb659a7e9fa76c1857ab8ff0ef14d2f2f06cf6dc","salt":"000000000000000000000000000000cd","text":"Messages are late & lost"}}', '2026-04-03T09:02:00.000Z', '2026-04-03T09:02:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-204');
INSERT INTO public.event VALUES (105, 'page', 10, 'RecordContinued', 1, '{"from":null,"published":{"hash":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","index":900},"reason":{"hash":"8d83967ba22100bbce1f6163178e2bc0b9bb4da67795c715f13b6ea85a485852","salt":"000000000000000000000000000000d0","text":"A disk broke & the copy was old."}}', '2026-04-03T10:00:00.000Z', '2026-04-03T10:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-207');
INSERT INTO public.event VALUES (106, 'redactions', 1, 'TextRedacted', 1, '{"ground":{"hash":"7b88c884bb2e8847dcc45b4676a1802fef23e95f4a7ff1a08456d659f16639db","salt":"000000000000000000000000000000d2","text":"A name was in it & had to go."},"hash":"d7ef7b47690096d9585a80e66d938a08c4ec71a3e05fe71c78b4eb5b8d94a6e5","index":44,"sequence":57}', '2026-04-03T10:10:00.000Z', '2026-04-03T10:10:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-209');
INSERT INTO public.event VALUES (57, 'incident/k00000000038', 2, 'UpdatePublished', 1, '{"features":[{"featureId":"k0000000000c","from":"operational","to":"degraded_performance"}],"nextUpdateBy":"2026-04-02T11:00:00.000Z","status":"identified","text":{"hash":"d7ef7b47690096d9585a80e66d938a08c4ec71a3e05fe71c78b4eb5b8d94a6e5","salt":null,"text":null},"updateId":"k00000000039"}', '2026-04-02T10:00:00.000Z', '2026-04-02T10:00:00.000Z', 'admin:ada0000000000000000000000000000a', 'kept-state-115');
INSERT INTO public.incident VALUES ('k00000000017', 0, '2026-03-28T09:05:00.000Z', NULL, '{"backfilled":true,"claims":{},"declaredAt":"2026-03-28T09:05:00.000Z","id":"k00000000017","impactOverride":null,"lastSaid":21,"milestones":{},"promise":null,"resolvedAt":"2026-02-27T11:20:00.000Z","severity":"SEV3","startedAt":"2026-02-27T10:00:00.000Z","status":"resolved","title":{"hash":"b36e00ec28004fced29aa2389d4282e6acdaa8d30aaed4344d92cecfaae26fb5","salt":"00000000000000000000000000000030","text":"The timeline was empty"},"updatedAt":"2026-03-28T09:05:00.000Z","updates":2,"wordings":{"k00000000018":{"revision":1,"seal":{"hash":"a494161f2a201e53b84e115c9fedfb30d19dcdbd7ad561d8f8a9330fe831d263","salt":"0000000000000000000000000000002e"},"withdrawn":false},"k00000000019":{"revision":1,"seal":{"hash":"c428f92a828f81af047b2bba8957bbae555f485eb53acf23b15a1dc308aa9ad8","salt":"0000000000000000000000000000002f"},"withdrawn":false}},"worst":"major_outage"}');
INSERT INTO public.incident VALUES ('k0000000001e', 0, '2026-03-29T00:40:00.000Z', NULL, '{"backfilled":false,"claims":{},"declaredAt":"2026-03-29T00:40:00.000Z","id":"k0000000001e","impactOverride":"critical","lastSaid":28,"milestones":{"detected":"2026-03-29T00:31:00.000Z"},"promise":null,"resolvedAt":"2026-03-29T02:40:00.000Z","severity":"SEV1","startedAt":"2026-03-29T00:40:00.000Z","status":"resolved","title":{"hash":"3fad10b533a32c5ecd5dc558b7653aebfcb40b679467516f4a85a4e5d886d849","salt":"00000000000000000000000000000035","text":"Messages are late & lost"},"updatedAt":"2026-03-29T02:40:00.000Z","updates":4,"wordings":{"k0000000001f":{"revision":1,"seal":{"hash":"f91b1eb88c328fafd897b6e80bb257a2a26f118f8c7d5224132fcc1244789209","salt":"00000000000000000000000000000034"},"withdrawn":false},"k0000000001o":{"revision":1,"seal":{"hash":"95ddaa13cc4a16412b25573b1a8513ce47598b79f484dff33a229722f3882fb5","salt":"0000000000000000000000000000003d"},"withdrawn":false},"k0000000001t":{"revision":1,"seal":{"hash":"bee55b18daaf7a4a6aec75441bc76c534c45fed09c6f17d7a774ddda80c21244","salt":"00000000000000000000000000000042"},"withdrawn":false},"k0000000001w":{"revision":1,"seal":{"hash":"e89546306802c88677b80dd8100721dcbf47a18c2ce1fa0594cb58f385d53499","salt":"00000000000000000000000000000045"},"withdrawn":false}},"worst":"major_outage"}');
INSERT INTO public.incident VALUES ('k0000000002r', 0, '2026-03-30T09:00:00.000Z', NULL, '{"backfilled":false,"claims":{},"declaredAt":"2026-03-30T09:00:00.000Z","id":"k0000000002r","impactOverride":null,"lastSaid":40,"milestones":{},"promise":null,"resolvedAt":"2026-03-30T09:20:00.000Z","severity":null,"startedAt":"2026-03-30T09:00:00.000Z","status":"resolved","title":{"hash":"ab8d58476b96aae862d90d522de35c05de85bcb81b70d4344de177707713e4da","salt":"00000000000000000000000000000066","text":"Pictures do not load"},"updatedAt":"2026-03-30T09:20:00.000Z","updates":2,"wordings":{"k0000000002s":{"revision":2,"seal":{"hash":"08f9e180b47e233c4edad7762b12386357d334cac12ecdc1145d531ad37020cb","salt":"0000000000000000000000000000006a"},"withdrawn":false},"k00000000031":{"revision":1,"seal":{"hash":"856564aec793a1488ce86f899b204e669f3f1fa2a83e3bc87c0ae045d882cb6e","salt":"0000000000000000000000000000006e"},"withdrawn":true}},"worst":"major_outage"}');
INSERT INTO public.incident VALUES ('k00000000038', 1, '2026-04-02T10:00:00.000Z', '2026-04-02T11:00:00.000Z', '{"backfilled":false,"claims":{"k0000000000c":"degraded_performance"},"declaredAt":"2026-04-02T10:00:00.000Z","id":"k00000000038","impactOverride":null,"lastSaid":44,"milestones":{},"promise":{"due":"2026-04-02T11:00:00.000Z","state":"due"},"resolvedAt":null,"severity":null,"startedAt":"2026-04-02T10:00:00.000Z","status":"identified","title":{"hash":"1420fa81c2b7a911cf7f9b6495c75cb063994b62308713b2a372fd236013cc64","salt":"00000000000000000000000000000077","text":"Calls have no sound"},"updatedAt":"2026-04-02T10:00:00.000Z","updates":1,"wordings":{"k00000000039":{"revision":1,"seal":{"hash":"d7ef7b47690096d9585a80e66d938a08c4ec71a3e05fe71c78b4eb5b8d94a6e5","salt":null},"withdrawn":false}},"worst":"degraded_performance"}');
INSERT INTO public.invitation VALUES ('invited00001', 'bo@example.com', 'responder', 'dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd', '2026-03-28T08:00:00.000Z', '2026-04-28T08:00:00.000Z', 'ada0000000000000000000000000000a');
INSERT INTO public.kysely_migration VALUES ('0001-log', '2026-11-27T09:27:31.416Z');
INSERT INTO public.kysely_migration VALUES ('0002-read-tables', '2026-11-27T09:27:31.428Z');
INSERT INTO public.kysely_migration VALUES ('0003-access', '2026-11-27T09:27:31.437Z');
INSERT INTO public.kysely_migration VALUES ('0004-sign-in', '2026-11-27T09:27:31.465Z');
INSERT INTO public.kysely_migration VALUES ('0005-team', '2026-11-27T09:27:31.477Z');
INSERT INTO public.kysely_migration VALUES ('0006-audit', '2026-11-27T09:27:31.486Z');
INSERT INTO public.kysely_migration VALUES ('0007-search', '2026-11-27T09:27:31.492Z');
INSERT INTO public.kysely_migration VALUES ('0008-maintenance', '2026-11-27T09:27:31.507Z');
INSERT INTO public.kysely_migration VALUES ('0010-links-made-by', '2026-11-27T09:27:31.508Z');
INSERT INTO public.kysely_migration VALUES ('0011-redactions', '2026-11-27T09:27:31.511Z');
INSERT INTO public.kysely_migration VALUES ('0012-postmortems', '2026-11-27T09:27:31.517Z');
INSERT INTO public.kysely_migration VALUES ('0013-reviews', '2026-11-27T09:27:31.518Z');
INSERT INTO public.kysely_migration VALUES ('0014-action-items', '2026-11-27T09:27:31.524Z');
INSERT INTO public.kysely_migration VALUES ('0015-factors', '2026-11-27T09:27:31.525Z');
INSERT INTO public.kysely_migration_lock VALUES ('migration_lock', 0);
INSERT INTO public.maintenance VALUES ('k0000000003n', 0, '2026-05-02T22:00:00.000Z', NULL, '2026-05-02T22:00:00.000Z', '{"announcedAt":"2026-04-02T10:10:00.000Z","claims":{},"endedAt":null,"id":"k0000000003n","lastSaid":50,"overdue":null,"plan":{"endsByItself":false,"features":["k00000000009"],"scheduledFor":"2026-05-02T22:00:00.000Z","scheduledUntil":"2026-05-02T23:00:00.000Z","startsByItself":true},"planChanges":0,"seriesId":null,"startedAt":null,"status":"scheduled","title":{"hash":"ae8a93e0124127f6c0d4bd127dc36893c80d577b7c6d04b3b7f82dd191782b9d","salt":"00000000000000000000000000000086","text":"We change a certificate"},"updatedAt":"2026-04-02T10:10:00.000Z","updates":1,"wordings":{"k0000000003o":{"revision":1,"seal":{"hash":"168fb6396e0f1978e8663f6635ae83fa61b93e6864e3b6e9e5c6c974f8eb8b83","salt":"00000000000000000000000000000085"},"withdrawn":false}}}');
INSERT INTO public.maintenance VALUES ('k0000000003d', 1, '2026-04-02T22:00:00.000Z', NULL, NULL, '{"announcedAt":"2026-04-02T10:10:00.000Z","claims":{},"endedAt":"2026-04-03T00:16:00.000Z","id":"k0000000003d","lastSaid":63,"overdue":null,"plan":{"endsByItself":false,"features":["k00000000009"],"scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-03T00:00:00.000Z","startsByItself":true},"planChanges":1,"seriesId":null,"startedAt":"2026-04-02T22:00:00.000Z","status":"completed","title":{"hash":"1cec884ffbec4ba4e4c05f93336b01647980925719ec70b81ae3cbef80d5181f","salt":"0000000000000000000000000000007c","text":"We move the message store"},"updatedAt":"2026-04-03T00:16:00.000Z","updates":4,"wordings":{"k0000000003e":{"revision":2,"seal":{"hash":"637dd89893f3e9b103ac053d21cbcd10dab2cc93355f8ad52817a24f582821ab","salt":"00000000000000000000000000000088"},"withdrawn":false},"k0000000004c":{"revision":1,"seal":{"hash":"381dc84da8cc339c5d83edc5f311f47241da0dc325e5b1df615b35a73d98dc48","salt":"0000000000000000000000000000009d"},"withdrawn":false},"k0000000004l":{"revision":1,"seal":{"hash":"362a09cf8615d239bb67fe5d9771d01740899741bef10d30eff6c75a7a1d26b6","salt":"000000000000000000000000000000a6"},"withdrawn":false}}}');
INSERT INTO public.maintenance VALUES ('k0000000004e', 0, '2026-04-10T00:00:00.000Z', 'k00000000042', '2026-04-10T00:00:00.000Z', '{"announcedAt":"2026-04-03T00:16:00.000Z","claims":{},"endedAt":null,"id":"k0000000004e","lastSaid":60,"overdue":null,"plan":{"endsByItself":true,"features":["k00000000009"],"scheduledFor":"2026-04-10T00:00:00.000Z","scheduledUntil":"2026-04-10T01:00:00.000Z","startsByItself":true},"planChanges":0,"seriesId":"k00000000042","startedAt":null,"status":"scheduled","title":{"hash":"7250c3cd551f3a061d7e9d6373183d96feacb9bbea7a328802fee1aa49b7242f","salt":"000000000000000000000000000000a1","text":"The weekly tidying"},"updatedAt":"2026-04-03T00:16:00.000Z","updates":1,"wordings":{"k0000000004f":{"revision":1,"seal":{"hash":"d730162d98db5f65c5fad89283ea00f592c9074e4227c410b4af01fd762947ca","salt":"000000000000000000000000000000a0"},"withdrawn":false}}}');
INSERT INTO public.maintenance VALUES ('k0000000003i', 1, '2026-04-02T22:00:00.000Z', NULL, NULL, '{"announcedAt":"2026-04-02T10:10:00.000Z","claims":{},"endedAt":"2026-04-02T12:00:00.000Z","id":"k0000000003i","lastSaid":54,"overdue":null,"plan":{"endsByItself":false,"features":["k00000000009"],"scheduledFor":"2026-04-02T22:00:00.000Z","scheduledUntil":"2026-04-02T23:30:00.000Z","startsByItself":true},"planChanges":0,"seriesId":null,"startedAt":null,"status":"cancelled","title":{"hash":"68ab1a05eb3cae1d536b62f42c51a7b0ba67b01d072fa8d8c2d47d8c67fc3a4b","salt":"00000000000000000000000000000081","text":"We change a certificate"},"updatedAt":"2026-04-02T12:00:00.000Z","updates":2,"wordings":{"k0000000003j":{"revision":1,"seal":{"hash":"abd15b12be60fd78fe5e57841d2c121041d306d12bf9187d22e5a94e311bd5c0","salt":"00000000000000000000000000000080"},"withdrawn":true},"k0000000003z":{"revision":1,"seal":{"hash":"9ab6acc68f90661cf8787c555fc86931e6c723efa6ab6f8661c2073e3e751b2e","salt":"00000000000000000000000000000090"},"withdrawn":false}}}');
INSERT INTO public.maintenance VALUES ('k00000000046', 1, '2026-04-03T00:00:00.000Z', 'k00000000042', NULL, '{"announcedAt":"2026-04-02T22:00:30.000Z","claims":{},"endedAt":"2026-04-03T01:00:00.000Z","id":"k00000000046","lastSaid":56,"overdue":null,"plan":{"endsByItself":true,"features":["k00000000009"],"scheduledFor":"2026-04-03T00:00:00.000Z","scheduledUntil":"2026-04-03T01:00:00.000Z","startsByItself":true},"planChanges":0,"seriesId":"k00000000042","startedAt":"2026-04-03T00:00:00.000Z","status":"completed","title":{"hash":"505a8f8c977a14cea2c0e50a993d69d858a983324b094a9602a4a204a9588de4","salt":"00000000000000000000000000000099","text":"The weekly tidying"},"updatedAt":"2026-04-03T01:01:00.000Z","updates":3,"wordings":{"k00000000047":{"revision":1,"seal":{"hash":"8a15509d22eee72c79c30e31ee6d64f14f40e7352846c3a746bb08c168f3f056","salt":"00000000000000000000000000000098"},"withdrawn":false}}}');
INSERT INTO public.password_link VALUES ('ada0000000000000000000000000000a', 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc', '2026-03-28T08:00:00.000Z', '2026-04-28T08:00:00.000Z', 'ada0000000000000000000000000000a');
INSERT INTO public.postmortem VALUES ('k0000000002r', NULL, NULL, NULL, 0, '[]');
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
INSERT INTO public.search_text VALUES (376, 'incident/k0000000002r', 'incident', 1, '2026-03-30T09:00:00.000Z', 'pictures do not load');
INSERT INTO public.search_text VALUES (384, 'incident/k0000000002r', 'update', 2, '2026-03-30T09:00:00.000Z', 'pictures are missing nobody knows why');
INSERT INTO public.search_text VALUES (392, 'incident/k0000000002r', 'update', 2, '2026-03-30T09:00:00.000Z', 'we wait for others');
INSERT INTO public.search_text VALUES (400, 'incident/k0000000002r', 'update', 2, '2026-03-30T09:20:00.000Z', 'pictures are missing a disk is full');
INSERT INTO public.search_text VALUES (401, 'incident/k0000000002r', 'update', 2, '2026-03-30T09:20:00.000Z', 'we knew it by then');
INSERT INTO public.search_text VALUES (408, 'incident/k0000000002r', 'update', 2, '2026-03-30T09:20:00.000Z', 'pictures load again');
INSERT INTO public.search_text VALUES (424, 'incident/k0000000002r', 'update', 2, '2026-03-30T09:20:00.000Z', 'it was said too early');
INSERT INTO public.search_text VALUES (440, 'incident/k0000000002r', 'postmortem', 3, '2026-04-01T08:00:00.000Z', 'the disk is gone so is the data');
INSERT INTO public.search_text VALUES (448, 'incident/k00000000038', 'incident', 1, '2026-04-02T10:00:00.000Z', 'calls have no sound');
INSERT INTO public.search_text VALUES (464, 'maintenance/k0000000003d', 'maintenance', 1, '2026-04-02T10:10:00.000Z', 'we move the message store');
INSERT INTO public.search_text VALUES (472, 'maintenance/k0000000003d', 'update', 2, '2026-04-02T10:10:00.000Z', 'messages pause for up to an hour a half');
INSERT INTO public.search_text VALUES (480, 'maintenance/k0000000003i', 'maintenance', 1, '2026-04-02T10:10:00.000Z', 'we change a certificate');
INSERT INTO public.search_text VALUES (488, 'maintenance/k0000000003i', 'update', 2, '2026-04-02T10:10:00.000Z', 'nobody should notice');
INSERT INTO public.search_text VALUES (496, 'maintenance/k0000000003n', 'maintenance', 1, '2026-04-02T10:10:00.000Z', 'we change a certificate');
INSERT INTO public.search_text VALUES (504, 'maintenance/k0000000003n', 'update', 2, '2026-04-02T10:10:00.000Z', 'nobody should notice');
INSERT INTO public.search_text VALUES (512, 'maintenance/k0000000003d', 'update', 2, '2026-04-02T10:10:00.000Z', 'messages pause for up to an hour a half calls go on');
INSERT INTO public.search_text VALUES (513, 'maintenance/k0000000003d', 'update', 2, '2026-04-02T10:10:00.000Z', 'many asked about calls');
INSERT INTO public.search_text VALUES (520, 'maintenance/k0000000003i', 'update', 2, '2026-04-02T10:10:00.000Z', 'it was announced twice');
INSERT INTO public.search_text VALUES (528, 'maintenance/k0000000003d', 'plan', 2, '2026-04-02T12:00:00.000Z', 'copying takes longer than we thought');
INSERT INTO public.search_text VALUES (536, 'maintenance/k0000000003i', 'update', 2, '2026-04-02T12:00:00.000Z', 'the certificate renews itself');
INSERT INTO public.search_text VALUES (568, 'maintenance/k00000000046', 'maintenance', 1, '2026-04-02T22:00:30.000Z', 'the weekly tidying');
INSERT INTO public.search_text VALUES (576, 'maintenance/k00000000046', 'update', 2, '2026-04-02T22:00:30.000Z', 'messages may be late');
INSERT INTO public.search_text VALUES (592, 'maintenance/k0000000003d', 'update', 2, '2026-04-02T23:00:00.000Z', 'all is copied we are looking at it');
INSERT INTO public.search_text VALUES (608, 'maintenance/k0000000004e', 'maintenance', 1, '2026-04-03T00:16:00.000Z', 'the weekly tidying');
INSERT INTO public.search_text VALUES (616, 'maintenance/k0000000004e', 'update', 2, '2026-04-03T00:16:00.000Z', 'messages may be late');
INSERT INTO public.search_text VALUES (640, 'maintenance/k0000000003d', 'update', 2, '2026-04-03T00:16:00.000Z', 'messages flow from the new store');
INSERT INTO public.search_text VALUES (760, 'incident/k0000000001e', 'postmortem', 3, '2026-04-03T09:00:00.000Z', 'it rang for nothing nobody');
INSERT INTO public.search_text VALUES (768, 'incident/k0000000001e', 'postmortem', 3, '2026-04-03T09:00:00.000Z', 'it rang in a test');
INSERT INTO public.search_text VALUES (784, 'incident/k0000000001e', 'postmortem', 3, '2026-04-03T09:00:00.000Z', 'the alert is enough');
INSERT INTO public.search_text VALUES (808, 'incident/k0000000001e', 'postmortem', 3, '2026-04-03T08:40:00.000Z', 'is it plain');
INSERT INTO public.search_text VALUES (816, 'incident/k0000000001e', 'postmortem', 3, '2026-04-03T08:40:00.000Z', 'internal say who paged whom');
INSERT INTO public.series VALUES ('k00000000042', 1, '2026-04-02T12:00:00.000Z', NULL, '{"after":"2026-04-10T01:00:00.000Z","changedAt":"2026-04-03T01:01:00.000Z","id":"k00000000042","isEnded":true,"plan":{"announcedDaysBefore":7,"endsByItself":true,"features":["k00000000009"],"minutes":60,"rule":"FREQ=WEEKLY;BYDAY=FR","startsAt":"2026-04-03T02:00","startsByItself":true,"text":{"hash":"a3c01767140786d654a91a99c5450b21344912f7259e51db7337a8c84a4338b1","salt":"00000000000000000000000000000094","text":"Messages may be late."},"timeZone":"Europe/Berlin","title":{"hash":"1415478abdc75ba35967fc47bb37b049d9a492b8a1be4469f7af605933747f68","salt":"00000000000000000000000000000093","text":"The weekly tidying"}},"startedAt":"2026-04-02T12:00:00.000Z"}');
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