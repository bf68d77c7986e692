import { z } from 'zod';
import { ask, urlOf } from '../ask.ts';
import type { Finding } from '../finding.ts';
import { broken, look, ok } from '../finding.ts';
import type { Patient } from '../patient.ts';

const Freshness = z.object({
  status: z.enum(['fresh', 'stale']),
  index: z.number().nullable(),
  age: z.number().nullable(),
  problem: z.string().nullable(),
});

/** Whether the running mirror follows its origin, in its own words, and knows by itself whose page it is. */
export async function checkMirror({ settings }: Patient): Promise<Finding> {
  const answer = await ask(`${urlOf(settings.status)}/freshness`);
  if (answer.kind === 'refused') return look('the mirror does not run', 'Start it: candor start status');
  const told = answer.kind === 'answered' ? Freshness.safeParse(answer.json).data : undefined;
  if (!told) return broken('the mirror does not say', 'Its log says why; restart it.');
  const { status, index, age, problem } = told;
  if (problem !== null) return broken(problem, 'docs/guides/a-mirror.md says what to look at.');
  if (index === null) return look('nothing is pulled yet', 'Its log says how far it is.');
  const found = `entry ${index}, ${age === null ? 'of unknown age' : `heard ${age} s ago`}`;
  if (status === 'stale') return broken(found, 'The origin answers, but its api has not been heard: look there.');
  if (settings.mirror?.key === null)
    return look(found, 'It believes the key that it met first: set CANDOR_ORIGIN_KEY to the name of yours.');
  return ok(found);
}
