import { COUNTS, MEASURES } from '@candor/timeline';
import { z } from 'zod';
import type { Services } from '../../context.ts';
import { csvLine } from '../../csv/csv-line.ts';
import { figureField } from '../../csv/figure-field.ts';
import type { CommunicationView, ReadCommunicationInput } from './read-communication.ts';
import { readCommunication } from './read-communication.ts';

/** A year's numbers as a file. */
export const CommunicationExport = z.object({ year: z.string(), text: z.string() });

const NUMBERS = [...MEASURES, ...COUNTS];

/** Times are in seconds, and say so in their names. */
const COLUMNS = ['incident', 'title', 'started', 'told_afterwards', ...NUMBERS.map(columnOf)];

/** The numbers of a year's incidents as CSV, one incident a line, the newest first. */
export async function exportCommunication(
  services: Services,
  input: z.infer<typeof ReadCommunicationInput>,
): Promise<z.infer<typeof CommunicationExport>> {
  const { year, incidents } = await readCommunication(services, input);
  return { year, text: [COLUMNS, ...incidents.map(fieldsOf)].map(csvLine).join('') };
}

type Told = CommunicationView['incidents'][number];

function fieldsOf({ incidentId, title, startedAt, backfilled, figures }: Told): string[] {
  return [
    incidentId,
    title,
    startedAt,
    String(backfilled),
    ...NUMBERS.map((name) => figureField(figures[name], !isCount(name))),
  ];
}

function columnOf(name: (typeof NUMBERS)[number]): string {
  return isCount(name) ? name : `${name}_seconds`;
}

function isCount(name: (typeof NUMBERS)[number]): boolean {
  return name === 'updates' || (COUNTS as readonly string[]).includes(name);
}
