import type { LoaderFunctionArgs } from '@remix-run/node';
import { askedBoard } from '../action-items/board/asked-board.server.ts';
import { readingFile } from '../asking/reading-file.server.tsx';
import { csvFile } from '../numbers/csv-file.server.ts';

/** The action items that the board was asked for, all of them, as a file to keep. */
export function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { filter } = askedBoard(new URL(args.request.url).searchParams);
  return readingFile(args, async (api) => {
    const { today, text } = await api.ask.actionItems.export.query(filter);
    return csvFile(`candor-action-items-${today}`, text);
  });
}
