import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { Instant } from '@candor/log';
import { z } from 'zod';
import { withApi } from '../api/with-key.ts';
import { readSettings } from '../env.ts';

const Options = z.object({
  format: z.enum(['csv', 'jsonl'], 'The format is csv or jsonl.'),
  from: Instant.optional(),
  to: Instant.optional(),
  out: z.string().optional(),
});

/** `candor export audit`: every act, newest first, on standard output or in a file. Read and written part by part. */
export async function exportAudit(options: unknown): Promise<void> {
  const { out, ...asked } = Options.parse(options);
  const file = out === undefined ? process.stdout : createWriteStream(out, { mode: 0o600 });
  await withApi(
    readSettings(process.env),
    async (api) => {
      for (let before: number | undefined; ; ) {
        const { text, next } = await api.audit.export.query({ ...asked, before });
        if (!file.write(text)) await once(file, 'drain');
        if (next === null) return;
        before = next;
      }
    },
    'admin',
  );
  if (file !== process.stdout) await new Promise<void>((resolve) => file.end(resolve));
}
