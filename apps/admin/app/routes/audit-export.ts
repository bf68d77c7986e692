import type { LoaderFunctionArgs } from '@remix-run/node';
import { readingFile } from '../asking/reading-file.server.tsx';
import { askedIn } from '../audit/asked.server.ts';
import { streamExport } from '../audit/stream-export.server.ts';
import { clockIn } from '../time/shown-time.server.ts';

/** The acts that the audit's screen was asked for, all of them, as a file to keep. */
export function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { searchParams } = new URL(args.request.url);
  return readingFile(args, async (api) => {
    const { page, now } = await api.now();
    const { filter } = askedIn(searchParams, clockIn(page.timeZone, now));
    const format = searchParams.get('format') === 'jsonl' ? 'jsonl' : 'csv';
    return streamExport(api, { filter, format, day: now.slice(0, 10) });
  });
}
