import type { LoaderFunctionArgs } from '@remix-run/node';
import { readingFile } from '../asking/reading-file.server.tsx';
import { askedLearning } from '../learning/asking/asked.server.ts';
import { askedTable } from '../learning/asking/asked-table.server.ts';
import { csvFile } from '../numbers/csv-file.server.ts';

/** One table of what was learnt, as a file to keep. */
export function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { searchParams } = new URL(args.request.url);
  return readingFile(args, async (api) => {
    const asked = { ...askedLearning(searchParams).input, table: askedTable(searchParams) };
    const { table, from, to, text } = await api.ask.learning.export.query(asked);
    return csvFile(`candor-${table}-${from}-to-${to}`, text);
  });
}
