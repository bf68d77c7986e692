import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { IncidentId } from '@candor/log';
import { z } from 'zod';
import { writeWhole } from '../write-whole.ts';

const LEDGER = '.candor-export.jsonl';

/** A file that was exported: what it holds, and where everything stood when it was made. */
const Line = z.object({
  incidentId: IncidentId,
  format: z.string(),
  template: z.string(),
  file: z.string().regex(/^[\w.-]+$/),
  digest: z.string(),
  position: z.string(),
  release: z.string(),
});
export type Line = z.infer<typeof Line>;

/** What a folder holds of earlier exports. */
export interface Ledger {
  readonly find: (incidentId: IncidentId) => Line | undefined;
  readonly put: (line: Omit<Line, 'format' | 'template'>) => void;
}

/**
 * Opens the ledger of a folder for one form: one line of JSON for each file, the last one of an incident counts. A line
 * that a crash cut short is passed over, and its file made again.
 */
export function openLedger(folder: string, { format, template }: Pick<Line, 'format' | 'template'>): Ledger {
  const file = path.join(folder, LEDGER);
  const lines = new Map<string, Line>();
  const keyOf = (line: Pick<Line, 'incidentId' | 'format' | 'template'>) =>
    `${line.format} ${line.template} ${line.incidentId}`;
  const written = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  for (const line of written.flatMap(readLine)) lines.set(keyOf(line), line);
  // Begun anew, so that it does not grow with every run, and nothing is appended behind half a line.
  writeWhole(file, [...lines.values()].map(textOf).join(''));
  return {
    find: (incidentId) => lines.get(keyOf({ incidentId, format, template })),
    put(made) {
      const line = { ...made, format, template };
      lines.set(keyOf(line), line);
      appendFileSync(file, textOf(line));
    },
  };
}

function textOf(line: Line): string {
  return `${JSON.stringify(line)}\n`;
}

function readLine(text: string): Line[] {
  try {
    return [Line.parse(JSON.parse(text))];
  } catch {
    return [];
  }
}
