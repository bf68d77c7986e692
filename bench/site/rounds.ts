import { load } from '../load/load.ts';
import { cpuSeconds } from '../machine/process-use.ts';
import { median } from '../report/numbers.ts';
import type { Case } from './cases.ts';
import type { Measurable, Question } from './servers.ts';
import { CORES } from './servers.ts';

/** What one server needed for one case: medians of all rounds. */
export interface Figures {
  readonly perSecond: number;
  /** Of the processor, in microseconds for each request. */
  readonly cpu: number;
  /** In milliseconds. */
  readonly p99: number;
}

/** How long and how hard is measured. */
export interface Rounds {
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
}

/** What was measured, by case and server. */
export type Found = ReadonlyMap<Case, ReadonlyMap<Measurable, Figures>>;

/**
 * Loads each server with each case in turn, round after round, so that what the machine does besides meets all of them.
 * Throws when an answer failed.
 */
export async function measureRounds(
  cases: readonly Case[],
  servers: readonly Measurable[],
  { rounds, seconds, connections, say }: Rounds & { readonly say: (line: string) => void },
): Promise<Found> {
  const found = new Map(cases.map((each) => [each, new Map(servers.map((server) => [server, [] as Figures[]]))]));
  for (let round = 0; round <= rounds; round += 1) {
    say(round === 0 ? 'warming up' : `round ${round} of ${rounds}`);
    for (const each of cases)
      for (const server of servers) {
        const asked = { connections, seconds: round === 0 ? 1 : seconds };
        const figures = await measureOnce(server, server.questions.get(each) as Question, asked);
        if (round > 0) found.get(each)?.get(server)?.push(figures);
      }
  }
  return new Map(
    [...found].map(([each, byServer]) => [
      each,
      new Map([...byServer].map(([server, all]) => [server, medians(all)] as const)),
    ]),
  );
}

async function measureOnce(server: Measurable, question: Question, asked: Pick<Rounds, 'seconds' | 'connections'>) {
  const spent = () => server.pids.reduce((sum, pid) => sum + cpuSeconds(pid), 0);
  const before = spent();
  const { requests, perSecond, p99, failures } = await load({ ...question, ...asked, core: CORES.loader });
  if (failures > 0) throw new Error(`${server.name} failed ${failures} times at ${question.url}.`);
  return { perSecond, p99, cpu: ((spent() - before) / requests) * 1e6 };
}

function medians(all: readonly Figures[]): Figures {
  return {
    perSecond: median(all.map(({ perSecond }) => perSecond)),
    cpu: median(all.map(({ cpu }) => cpu)),
    p99: median(all.map(({ p99 }) => p99)),
  };
}
