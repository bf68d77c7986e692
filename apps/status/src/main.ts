import { createClock } from './clock.ts';
import type { Settings } from './env.ts';
import { readSettings } from './env.ts';
import { createLogger } from './logger.ts';
import { PACE } from './pace.ts';
import type { ReadersSite } from './readers-site.ts';
import { openReadersSite } from './readers-site.ts';
import { joinSupervisor } from './supervisor.ts';

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const logger = createLogger(settings.logLevel);
  const clock = createClock(settings.demo);
  const supervisor = joinSupervisor(process);
  if (settings.demo) supervisor.onClock(clock.set);

  let site: ReadersSite | null = null;
  let isLeaving = false;
  supervisor.onFarewell((reason) => {
    if (isLeaving) return;
    isLeaving = true;
    logger.info({ reason }, 'leaving');
    void Promise.resolve(site?.close()).then(() => process.exit(0));
  });

  site = await openReadersSite({ settings, clock, pace: PACE, logger }).catch((error) => {
    throw new Error(whyNotListening(error, settings), { cause: error });
  });
  logger.info({ url: site.url, published: settings.published, origin: settings.mirror?.origin.href }, 'listening');
  supervisor.tellReady(site.url);
}

function whyNotListening(error: NodeJS.ErrnoException, { host, port }: Settings): string {
  if (error.code === 'EADDRINUSE') return `Port ${port} on ${host} is in use: set CANDOR_STATUS_PORT to another.`;
  if (error.code === 'EACCES') return `Port ${port} on ${host} may not be used: set CANDOR_STATUS_PORT to another.`;
  return `The readers' site cannot listen on ${host}, port ${port}: ${error.message}.`;
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
