import type { LoaderFunctionArgs } from '@remix-run/node';
import { readingFile } from '../../asking/reading-file.server.tsx';
import { askedNumbers } from '../../incidents/communication/year/asked-numbers.server.ts';
import { csvFile } from '../../numbers/csv-file.server.ts';

/** The numbers of a year, one incident a line, as a file to keep. */
export function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { year: asked } = askedNumbers(new URL(args.request.url).searchParams);
  return readingFile(args, async (api) => {
    const { year, text } = await api.ask.incidents.exportCommunication.query(asked ? { year: asked } : {});
    return csvFile(`candor-communication-${year}`, text);
  });
}
