CREATE FUNCTION public.candor_append_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin raise exception 'the log is append-only'; end
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
    revoked_at text COLLATE pg_catalog."C"
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
CREATE TABLE public.kysely_migration (
    name character varying(255) NOT NULL,
    "timestamp" character varying(255) NOT NULL
);
CREATE TABLE public.kysely_migration_lock (
    id character varying(255) NOT NULL,
    is_locked integer DEFAULT 0 NOT NULL
);
CREATE TABLE public."rateLimit" (
    id text NOT NULL,
    key text NOT NULL,
    count integer NOT NULL,
    "lastRequest" bigint NOT NULL
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
INSERT INTO public.api_key VALUES ('pager0000001', 'pager', 'publisher', '392cd350fd31941830208527435c366d9b19541c052475b40ceabf50e1d4e6c3', '2026-03-28T08:00:00.000Z', NULL, NULL);
INSERT INTO public.api_key VALUES ('oldkey000001', 'lost', 'admin', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', '2026-03-28T08:00:00.000Z', NULL, '2026-03-28T08:00:00.000Z');
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
INSERT INTO public.incident VALUES ('k00000000015', 0, '2026-03-28T09:05:00.000Z', NULL, '{"backfilled":true,"claims":{},"declaredAt":"2026-03-28T09:05:00.000Z","id":"k00000000015","impactOverride":null,"lastSaid":18,"milestones":{},"promise":null,"resolvedAt":"2026-02-27T11:20:00.000Z","severity":"SEV3","startedAt":"2026-02-27T10:00:00.000Z","status":"resolved","title":{"hash":"dd6bed73d352729c5dbdea4beba84c92f4f46e358873ac0949eb669081c31699","salt":"0000000000000000000000000000002e","text":"The timeline was empty"},"updatedAt":"2026-03-28T09:05:00.000Z","updates":2,"worst":"major_outage"}');
INSERT INTO public.incident VALUES ('k0000000001c', 0, '2026-03-29T00:40:00.000Z', NULL, '{"backfilled":false,"claims":{},"declaredAt":"2026-03-29T00:40:00.000Z","id":"k0000000001c","impactOverride":"critical","lastSaid":25,"milestones":{"detected":"2026-03-29T00:31:00.000Z"},"promise":null,"resolvedAt":"2026-03-29T02:40:00.000Z","severity":"SEV1","startedAt":"2026-03-29T00:40:00.000Z","status":"resolved","title":{"hash":"d480660b220cd9477c4a7383533e0a463c92c184dbb5b441609baeb12a0555c5","salt":"00000000000000000000000000000033","text":"Messages are late & lost"},"updatedAt":"2026-03-29T02:40:00.000Z","updates":4,"worst":"major_outage"}');
INSERT INTO public.incident VALUES ('k00000000021', 1, '2026-04-02T10:00:00.000Z', '2026-04-02T11:00:00.000Z', '{"backfilled":false,"claims":{"k0000000000c":"degraded_performance"},"declaredAt":"2026-04-02T10:00:00.000Z","id":"k00000000021","impactOverride":null,"lastSaid":27,"milestones":{},"promise":{"due":"2026-04-02T11:00:00.000Z","state":"due"},"resolvedAt":null,"severity":null,"startedAt":"2026-04-02T10:00:00.000Z","status":"identified","title":{"hash":"8d9fc931334f39b0067741dc5ce79d840722cd251c392f8c3ba79be5b8ef5bbc","salt":"0000000000000000000000000000004c","text":"Calls have no sound"},"updatedAt":"2026-04-02T10:00:00.000Z","updates":1,"worst":"degraded_performance"}');
INSERT INTO public.kysely_migration VALUES ('0001-log', '2026-11-26T16:26:41.421Z');
INSERT INTO public.kysely_migration VALUES ('0002-read-tables', '2026-11-26T16:26:41.426Z');
INSERT INTO public.kysely_migration VALUES ('0003-access', '2026-11-26T16:26:41.432Z');
INSERT INTO public.kysely_migration VALUES ('0004-sign-in', '2026-11-26T16:26:41.449Z');
INSERT INTO public.kysely_migration_lock VALUES ('migration_lock', 0);
INSERT INTO public.session VALUES ('session0000000000000000000000000', '2126-03-28 08:00:00+00', 'kept-state-session-token-0000000', '2026-03-28 08:00:00+00', '2026-03-28 08:00:00+00', '192.0.2.7', 'Kept/1.0', 'ada0000000000000000000000000000a');
INSERT INTO public.setup_link VALUES ('eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee', '2026-03-28T08:00:00.000Z', '2026-03-29T08:00:00.000Z');
INSERT INTO public."user" VALUES ('ada0000000000000000000000000000a', 'Ada', 'ada@example.com', true, NULL, '2026-03-28 08:00:00+00', '2026-03-28 08:00:00+00', 'admin');
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT api_key_key_hash_key UNIQUE (key_hash);
ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT api_key_pkey PRIMARY KEY (id);
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
ALTER TABLE ONLY public.kysely_migration_lock
    ADD CONSTRAINT kysely_migration_lock_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.kysely_migration
    ADD CONSTRAINT kysely_migration_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public."rateLimit"
    ADD CONSTRAINT "rateLimit_key_key" UNIQUE (key);
ALTER TABLE ONLY public."rateLimit"
    ADD CONSTRAINT "rateLimit_pkey" PRIMARY KEY (id);
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
CREATE INDEX incident_declared ON public.incident USING btree (declared_at, id);
CREATE INDEX incident_open ON public.incident USING btree (declared_at, id) WHERE (open = 1);
CREATE INDEX incident_promised ON public.incident USING btree (promise_due) WHERE (promise_due IS NOT NULL);
CREATE INDEX "session_userId_idx" ON public.session USING btree ("userId");
CREATE INDEX verification_identifier_idx ON public.verification USING btree (identifier);
CREATE TRIGGER entry_stays BEFORE DELETE OR UPDATE OR TRUNCATE ON public.entry FOR EACH STATEMENT EXECUTE FUNCTION public.candor_append_only();
CREATE TRIGGER event_keeps BEFORE DELETE OR TRUNCATE ON public.event FOR EACH STATEMENT EXECUTE FUNCTION public.candor_append_only();
CREATE TRIGGER event_stays BEFORE UPDATE OF sequence, stream, version, type, schema, happened_at, recorded_at, actor, command_id ON public.event FOR EACH STATEMENT EXECUTE FUNCTION public.candor_append_only();
ALTER TABLE ONLY public.account
    ADD CONSTRAINT "account_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."user"(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.entry
    ADD CONSTRAINT entry_sequence_fkey FOREIGN KEY (sequence) REFERENCES public.event(sequence);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."user"(id) ON DELETE CASCADE;