import { FEATURE_STATUSES } from '@candor/features';
import {
  CORRECTION_SORTS,
  IMPACTS,
  INCIDENT_STATUSES,
  MAINTENANCE_STATUSES,
  MARKED_MILESTONES,
  RELATIONS,
  SEVERITIES,
} from '@candor/incidents';
import { LANGUAGES } from '@candor/record';
import { LOGOS, SIGNERS } from '@candor/record/testing';
import fc from 'fast-check';
import { hostile } from './hostile-text.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Chooses one of what there is when a step is played. */
const pick = fc.nat({ max: 20 });
const name = hostile.label;
const description = fc.option(hostile.label);
const ago = fc.option(fc.integer({ min: 1, max: 3 * DAY }), { freq: 2 });
const claims = fc.array(fc.record({ pick, status: fc.constantFrom(...FEATURE_STATUSES) }), { maxLength: 3 });

const message = {
  status: fc.constantFrom(...INCIDENT_STATUSES),
  text: hostile.prose,
  claims,
  ago,
  promisedIn: fc.option(fc.integer({ min: 1, max: DAY })),
};

const settings = fc.record({
  type: fc.constant('settings'),
  name,
  url: fc.constantFrom<string[]>(
    'https://status.example.com',
    'http://localhost:3000',
    'https://a"b\'<c>&d.example/x\u0001y',
  ),
  timeZone: fc.constantFrom<string[]>(
    'Etc/UTC',
    'Europe/Berlin',
    'America/New_York',
    'Asia/Kolkata',
    'Pacific/Apia',
    'Australia/Lord_Howe',
  ),
  about: fc.option(hostile.prose),
});

const pageLinks = fc.array(
  fc.record({
    label: hostile.label,
    url: fc.constantFrom<string[]>('https://example.com/"><script>', 'mailto:help@example.com'),
  }),
  { maxLength: 2 },
);
const logo = fc.option(fc.option(fc.constantFrom(LOGOS.png, LOGOS.webp, LOGOS.svg)), { nil: undefined });
const looks = fc.record({
  type: fc.constant('looks'),
  logo,
  darkLogo: logo,
  accent: fc.record({ light: fc.option(fc.constant('#0b57d0')), dark: fc.option(fc.constant('#ffd24a')) }),
  headerLinks: pageLinks,
  footerLinks: pageLinks,
});
const languages = fc.record({
  type: fc.constant('languages'),
  languages: fc.shuffledSubarray([...LANGUAGES], { minLength: 1 }),
});
const imprint = fc.record({ type: fc.constant('imprint'), imprint: fc.option(hostile.prose) });
const tellKey = fc.record({ type: fc.constant('tell-key'), key: fc.nat({ max: SIGNERS.length - 1 }) });
const addProduct = fc.record({ type: fc.constant('add-product'), name, description });
const addFeature = fc.record({ type: fc.constant('add-feature'), pick, name, description });
const declare = fc.record({
  type: fc.constant('declare'),
  title: hostile.title,
  severity: fc.option(fc.constantFrom(...SEVERITIES)),
  ...message,
});
const publish = fc.record({ type: fc.constant('publish'), pick, ...message });

/** A window in milliseconds from when it is planned, on features by pick. */
const window = {
  begins: fc.integer({ min: -DAY, max: 4 * DAY }),
  lasts: fc.integer({ min: 1, max: DAY }),
  picks: fc.array(pick, { maxLength: 3 }),
  startsByItself: fc.boolean(),
  endsByItself: fc.boolean(),
};
const schedule = fc.record({
  type: fc.constant('schedule'),
  title: hostile.title,
  text: hostile.prose,
  ...window,
});
const word = fc.record({
  type: fc.constant('word'),
  pick,
  status: fc.constantFrom(...MAINTENANCE_STATUSES),
  text: hostile.prose,
  claims,
  ago,
});
const replan = fc.record({ type: fc.constant('replan'), pick, reason: hostile.prose, ...window });
const startSeries = fc.record({
  type: fc.constant('start-series'),
  text: hostile.label,
  rule: fc.constantFrom<string[]>('FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=SU,WE', 'FREQ=MONTHLY;BYMONTHDAY=-1'),
  minutes: fc.integer({ min: 1, max: 600 }),
  announcedDaysBefore: fc.nat({ max: 10 }),
  picks: window.picks,
});
const changeSeries = fc.record({ type: fc.constant('change-series'), pick, text: hostile.label });
const endSeries = fc.record({ type: fc.constant('end-series'), pick });

const continuation = fc.record({
  type: fc.constant('continuation'),
  index: fc.integer({ min: 1, max: 99 }),
  from: fc.option(fc.nat({ max: 50 })),
  reason: hostile.prose,
});

const link = fc.record({
  type: fc.constant('link'),
  pick,
  other: pick,
  relation: fc.constantFrom(...RELATIONS),
  public: fc.boolean(),
});
const unlink = fc.record({ type: fc.constant('unlink'), pick });

const publishPostmortem = fc.record({ type: fc.constant('publish-postmortem'), pick, text: hostile.prose });

const dueIn = fc.integer({ min: 0, max: 5 * DAY });
const commit = fc.record({ type: fc.constant('commit'), pick, title: hostile.title, dueIn });
const onCommitment = [
  fc.record({ type: fc.constant('move'), pick, dueIn, reason: hostile.prose }),
  fc.record({ type: fc.constant('keep'), pick, evidence: hostile.prose }),
  fc.record({ type: fc.constant('drop'), pick, reason: hostile.prose }),
] as const;

const on = fc.constantFrom('incident', 'incident', 'maintenance');
const correct = fc.record({
  type: fc.constant('correct'),
  on,
  pick,
  update: pick,
  change: fc.constantFrom(...CORRECTION_SORTS),
  text: hostile.prose,
  reason: hostile.prose,
});
const withdraw = fc.record({
  type: fc.constant('withdraw'),
  on,
  pick,
  update: pick,
  reason: hostile.prose,
});
const withdrawPromise = fc.record({ type: fc.constant('withdraw-promise'), pick, reason: hostile.prose });
const decline = fc.record({ type: fc.constant('decline'), pick, reason: hostile.prose });
const term = fc.record({ type: fc.constant('term'), workingDays: fc.option(fc.integer({ min: 1, max: 7 })) });

const rarer = [
  term,
  decline,
  settings,
  looks,
  languages,
  imprint,
  tellKey,
  continuation,
  fc.record({ type: fc.constant('rename-product'), pick, name, description }),
  fc.record({ type: fc.constant('archive-product'), pick, archived: fc.boolean() }),
  fc.record({ type: fc.constant('rename-feature'), pick, name, description }),
  fc.record({ type: fc.constant('archive-feature'), pick, archived: fc.boolean() }),
  fc.record({ type: fc.constant('order'), turn: pick }),
  fc.record({ type: fc.constant('standing'), pick, status: fc.constantFrom(...FEATURE_STATUSES) }),
  fc.record({ type: fc.constant('alternative'), pick, alternative: fc.option(hostile.prose) }),
  fc.record({
    type: fc.constant('backfill'),
    title: hostile.title,
    updates: fc.array(
      fc.record({
        ...message,
        ago: fc.integer({ min: 1, max: 60 * DAY }),
        editedAfter: fc.option(fc.integer({ min: 0, max: DAY })),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
  fc.record({
    type: fc.constant('impact'),
    pick,
    impact: fc.option(fc.constantFrom(...IMPACTS)),
    reason: hostile.prose,
  }),
  fc.record({ type: fc.constant('severity'), pick, severity: fc.option(fc.constantFrom(...SEVERITIES)) }),
  fc.record({ type: fc.constant('note'), pick, text: hostile.prose }),
  fc.record({
    type: fc.constant('milestone'),
    pick,
    milestone: fc.constantFrom(...MARKED_MILESTONES),
    minute: fc.nat(500_000),
  }),
  fc.record({ type: fc.constant('draft'), pick, text: hostile.prose, due: fc.option(fc.constant('1987-06-05')) }),
] as const;

const act = fc.oneof(
  { weight: 2, arbitrary: addProduct },
  { weight: 5, arbitrary: addFeature },
  { weight: 5, arbitrary: declare },
  { weight: 12, arbitrary: publish },
  { weight: 4, arbitrary: correct },
  { weight: 2, arbitrary: withdraw },
  { weight: 2, arbitrary: withdrawPromise },
  { weight: 4, arbitrary: link },
  { weight: 3, arbitrary: unlink },
  { weight: 3, arbitrary: schedule },
  { weight: 5, arbitrary: word },
  { weight: 2, arbitrary: replan },
  { weight: 2, arbitrary: publishPostmortem },
  { weight: 4, arbitrary: commit },
  ...onCommitment.map((arbitrary) => ({ weight: 2, arbitrary })),
  ...[startSeries, changeSeries, endSeries].map((arbitrary) => ({ weight: 1, arbitrary })),
  ...rarer.map((arbitrary) => ({ weight: 1, arbitrary })),
);

const wait = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 90 * MINUTE }), fc.integer({ min: 0, max: 3 * DAY }));

export type Act = typeof act extends fc.Arbitrary<infer It> ? It : never;

/** Something an operator does, some milliseconds after the step before. */
export interface Step {
  readonly wait: number;
  readonly act: Act;
}

/** The settings a page begins with, and what is done after. */
export const steps: fc.Arbitrary<Step[]> = fc
  .tuple(settings, addProduct, addFeature, fc.array(fc.record({ wait, act }), { maxLength: 45, size: 'max' }))
  .map(([...all]) => {
    const rest = all[3];
    return [...all.slice(0, 3).map((first) => ({ wait: 0, act: first as Act })), ...rest];
  });
