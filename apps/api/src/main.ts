import { readSettings } from './env.ts';
import { startApi } from './start/start-api.ts';
import { talkToSupervisor } from './start/supervised.ts';

try {
  const api = await startApi(readSettings(process.env));
  talkToSupervisor(api);
} catch (error) {
  const sentence = error instanceof Error ? error.message : String(error);
  process.stderr.write(`candor api: ${sentence.replace(/\s+/g, ' ')}\n`);
  process.exit(1);
}
