import { Counter, Gauge, Registry } from 'prom-client';
import { carriesToken } from './carries-token.ts';
import type { RequestTimes } from './request-times.ts';
import { createRequestTimes } from './request-times.ts';
import { watchProcess } from './watch-process.ts';

/** The numbers of one program. Names and help texts are ours, labels come from lists that are known beforehand. */
export interface Metrics {
  readonly requests: RequestTimes;
  /** A number that is read whenever somebody asks; one that cannot be read, or is null, is `NaN`. */
  readonly gauge: (name: string, help: string, read: () => MaybeNumber | Promise<MaybeNumber>) => void;
  /** The same for one that only grows while the program runs; one that cannot be read stays as it was. */
  readonly total: Metrics['gauge'];
  /** A number that only grows, by one of a few reasons. Answers how to count. */
  readonly counter: <Reason extends string>(
    name: string,
    help: string,
    reasons: readonly Reason[],
  ) => (reason: Reason) => void;
  /** What never changes while the program runs, as labels of a gauge that is 1. */
  readonly info: (name: string, help: string, labels: Readonly<Record<string, string>>) => void;
  /** Whether an `Authorization` header carries the token. Everybody else is answered as if there were nothing. */
  readonly mayRead: (authorization: string | undefined) => boolean;
  /** All numbers as text. */
  readonly read: () => Promise<MetricsText>;
}

type MaybeNumber = number | null;

/** An answer for Prometheus. */
export interface MetricsText {
  readonly contentType: string;
  readonly text: string;
}

/** What the numbers of a program are made of. */
export interface MetricsParts {
  /** Who has it may read the numbers; without one nothing is counted at all. */
  readonly token: string | null;
  /** The names that requests are counted under; everything else counts as `other`. */
  readonly routes: readonly string[];
}

/** Begins to count; null where no token is set. */
export function openMetrics({ token, routes }: MetricsParts): Metrics | null {
  if (token === null) return null;
  const register = new Registry();
  const registers = [register];
  const requests = createRequestTimes(routes);
  const metrics: Metrics = {
    requests,
    gauge(name, help, read) {
      new Gauge({
        name,
        help,
        registers,
        async collect() {
          this.set(await numberFrom(read));
        },
      });
    },
    total(name, help, read) {
      new Counter({
        name,
        help,
        registers,
        async collect() {
          const value = await numberFrom(read);
          if (Number.isNaN(value)) return;
          this.reset();
          this.inc(value);
        },
      });
    },
    counter(name, help, reasons) {
      const counter = new Counter({ name, help, registers, labelNames: ['reason'] });
      for (const reason of reasons) counter.inc({ reason }, 0);
      return (reason) => counter.inc({ reason });
    },
    info(name, help, labels) {
      new Gauge({ name, help, registers, labelNames: Object.keys(labels) }).set(labels, 1);
    },
    mayRead: (authorization) => carriesToken(authorization, token),
    read: async () => ({
      contentType: register.contentType,
      text: `${requests.text()}\n${await register.metrics()}`,
    }),
  };
  watchProcess(metrics);
  return metrics;
}

/** One number that cannot be had must not hide the others: they are wanted most when something is broken. */
async function numberFrom(read: () => MaybeNumber | Promise<MaybeNumber>): Promise<number> {
  try {
    return (await read()) ?? Number.NaN;
  } catch {
    return Number.NaN;
  }
}
