import { readSettings } from './env.ts';
import { startConsole } from './start-console.ts';
import { talkToSupervisor } from './supervised.ts';

try {
  const console = await startConsole(readSettings(process.env));
  talkToSupervisor(console);
} catch (error) {
  process.stderr.write(`candor console: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
