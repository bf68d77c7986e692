import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Instant } from '@candor/log';
import { z } from 'zod';
import type { ApiClient } from '../api/client.ts';
import { withApi } from '../api/with-key.ts';
import { Refused, readSettings } from '../env.ts';

const Options = z.object({
  format: z.enum(['csv', 'jsonl'], 'The format is csv or jsonl.'),
  from: Instant.optional(),
  to: Instant.optional(),
  out: z.string().optional(),
});
type Asked = Omit<z.infer<typeof Options>, 'out'>;

/** `candor export audit`: every act, newest first, on standard output or in a file. Read and written part by part. */
export async function exportAudit(options: unknown): Promise<void> {
  const { out, ...asked } = Options.parse(options);
  // Opened first: where nothing can be written, no key is made.
  const file = out === undefined ? null : await open(out, 'w', 0o600).catch((error) => refuse(error, out));
  try {
    await withApi(
      readSettings(process.env),
      (api) =>
        pipeline(partsOf(api, asked), file?.createWriteStream() ?? process.stdout).catch((error) => {
          if (error.code !== 'EPIPE') refuse(error, out ?? 'Standard output');
        }),
      { role: 'admin' },
    );
  } finally {
    await file?.close();
  }
}

async function* partsOf(api: ApiClient, asked: Asked): AsyncGenerator<string> {
  for (let before: number | undefined; ; ) {
    const { text, next } = await api.audit.export.query({ ...asked, before });
    yield text;
    if (next === null) return;
    before = next;
  }
}

/** In one line when it is the system that says no; what else went wrong is passed on. */
function refuse(error: NodeJS.ErrnoException, what: string): never {
  if (error.syscall === undefined) throw error;
  throw new Refused(`${what} cannot be written (${error.code}).`);
}
