import { FEATURE_STATUSES } from '@candor/features';
import { IMPACTS, INCIDENT_STATUSES, MARKED_MILESTONES, RELATIONS, SEVERITIES } from '@candor/incidents';
import fc from 'fast-check';
import { itemAct } from './item-acts.ts';
import { maintenanceAct } from './maintenance-acts.ts';

const MINUTE = 60_000;

/** Chooses one of what there is by then. */
const pick = fc.nat(9);
const text = fc.oneof(
  fc.lorem({ maxCount: 3 }),
  fc.constantFrom('Grüße 💬', "'; drop table event; --", '\\ "{}" \t €'),
);
const claims = fc.array(fc.record({ pick, status: fc.constantFrom(...FEATURE_STATUSES) }), { maxLength: 2 });
const message = {
  text,
  claims,
  status: fc.constantFrom(...INCIDENT_STATUSES),
  promisedIn: fc.option(fc.integer({ min: 1, max: 90 })),
};

const declaring = fc.record({ on: fc.constant('declaring'), ...message });

const act = fc.oneof(
  fc.record({ on: fc.constant('page'), text }),
  fc.record({ on: fc.constant('continuation'), index: fc.integer({ min: 1, max: 9 }), text }),
  fc.record({ on: fc.constant('product'), text }),
  fc.record({ on: fc.constant('feature'), pick, text }),
  fc.record({ on: fc.constant('renaming'), pick, text }),
  fc.record({ on: fc.constant('archiving'), pick, archived: fc.boolean() }),
  fc.record({ on: fc.constant('standing'), pick, status: fc.constantFrom(...FEATURE_STATUSES) }),
  fc.record({ on: fc.constant('alternative'), pick, text }),
  { weight: 3, arbitrary: declaring },
  { weight: 8, arbitrary: fc.record({ on: fc.constant('update'), pick, ...message }) },
  fc.record({ on: fc.constant('impact'), pick, text, impact: fc.option(fc.constantFrom(...IMPACTS)) }),
  fc.record({ on: fc.constant('severity'), pick, severity: fc.option(fc.constantFrom(...SEVERITIES)) }),
  fc.record({ on: fc.constant('note'), pick, text }),
  fc.record({ on: fc.constant('milestone'), pick, milestone: fc.constantFrom(...MARKED_MILESTONES) }),
  fc.record({ on: fc.constant('draft'), pick, text }),
  fc.record({ on: fc.constant('publication'), pick, text }),
  { weight: 3, arbitrary: itemAct },
  { weight: 3, arbitrary: maintenanceAct },
  fc.record({
    on: fc.constant('link'),
    pick,
    other: pick,
    relation: fc.constantFrom(...RELATIONS),
    public: fc.boolean(),
  }),
  fc.record({ on: fc.constant('unlink'), pick, other: pick }),
  fc.record({ on: fc.constant('template'), text }),
  fc.record({ on: fc.constant('redaction'), pick, text }),
  { weight: 2, arbitrary: fc.record({ on: fc.constant('clock') }) },
);

export type Act = typeof act extends fc.Arbitrary<infer It> ? It : never;

/** Something that is done, some milliseconds after the step before; the clock may also run backwards. */
export interface Step {
  readonly wait: number;
  readonly act: Act;
}

const step = fc.record({ wait: fc.integer({ min: -MINUTE, max: 60 * MINUTE }), act });

const opening = fc
  .tuple(
    fc.record({ on: fc.constant('product'), text }),
    fc.record({ on: fc.constant('feature'), pick, text }),
    declaring,
  )
  .map((acts) => acts.map((act) => ({ wait: 0, act })));

/** Any life of a page, as far as the domain accepts it: a feature and an incident, then whatever comes. */
export const steps: fc.Arbitrary<Step[]> = fc
  .tuple(opening, fc.array(step, { minLength: 8, maxLength: 24, size: 'max' }))
  .map(([first, rest]) => [...first, ...rest]);
