import { wordsOf } from '@candor/log';
import { loadCatalogue } from '@candor/store';
import { z } from 'zod';
import type { Services } from '../context.ts';
import { csvLine } from '../csv/csv-line.ts';
import type { ExportLearningInput } from './asked.ts';
import { LEARNING_TABLES } from './asked.ts';
import type { Learnt } from './learn.ts';
import { learn } from './learn.ts';
import { factorsTable, incidentsTable, itemsTable, productsTable } from './tables/incident-tables.ts';
import { periodsTable } from './tables/periods-table.ts';

/** One table of what was learnt, as a file. */
export const LearningExport = z.object({
  table: z.enum(LEARNING_TABLES),
  from: z.string(),
  to: z.string(),
  text: z.string(),
});

/** What was learnt as CSV: times in seconds, a header in the first line. */
export async function exportLearning(
  services: Services,
  input: z.infer<typeof ExportLearningInput>,
): Promise<z.infer<typeof LearningExport>> {
  const learnt = await learn(services, input);
  const { products } = await loadCatalogue(services.store.reader);
  const names = new Map(products.map(({ id, name }) => [id as string, wordsOf(name)]));
  const { from, to } = learnt.scope.range;
  const lines = linesOf(input.table, learnt, (id) => names.get(id) ?? id);
  return { table: input.table, from, to, text: lines.map(csvLine).join('') };
}

function linesOf(
  table: (typeof LEARNING_TABLES)[number],
  learnt: Learnt,
  nameOf: (productId: string) => string,
): string[][] {
  switch (table) {
    case 'incidents':
      return incidentsTable(learnt, nameOf);
    case 'periods':
      return periodsTable(learnt);
    case 'products':
      return productsTable(learnt, nameOf);
    case 'factors':
      return factorsTable(learnt);
    case 'items':
      return itemsTable(learnt);
  }
}
