import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Finding } from '../finding.ts';
import { broken, look, ok } from '../finding.ts';
import type { Patient } from '../patient.ts';

const OLDEST_NODE = 24;
/** Files, listening sockets and the like, besides readers' connections. */
const BESIDES = 200;

/** Which versions are at work. */
export function checkVersions(): Finding {
  const { node, icu, tz, sqlite } = process.versions;
  const found = `Candor ${candorVersion()}, Node ${node}, ICU ${icu}, time zones ${tz}, SQLite ${sqlite}`;
  if (Number.parseInt(node, 10) >= OLDEST_NODE) return ok(found);
  return broken(found, `Run it on Node ${OLDEST_NODE} or newer.`);
}

/** Whether as many connections can be open as readers are promised. */
export function checkDescriptors({ settings: { maxConnections } }: Patient): Finding {
  const needed = maxConnections + Math.ceil(maxConnections / 20) + BESIDES;
  const limit = openFilesLimit();
  if (limit === null) return look('this system does not say', `${needed} files have to be open at once.`);
  const found = `${limit} files may be open, ${needed} are needed for ${maxConnections} connections`;
  if (limit >= needed) return ok(found);
  return look(
    found,
    'This is the limit here. Raise LimitNOFILE of the unit or ulimits of the container, or lower CANDOR_STATUS_MAX_CONNECTIONS.',
  );
}

/** The version of this workspace. */
export function candorVersion(): string {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

function openFilesLimit(): number | null {
  try {
    // Node raises the soft limit to the hard one when it starts.
    const [, hard] = /^Max open files +\S+ +(\S+)/m.exec(readFileSync('/proc/self/limits', 'utf8')) ?? [];
    return hard === 'unlimited' ? Number.POSITIVE_INFINITY : Number(hard);
  } catch {
    return null;
  }
}
