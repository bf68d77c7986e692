import type { RequestApi } from '../../src/api/request-api.ts';
import type { Asked } from './asked.server.ts';

type Format = 'csv' | 'jsonl';

const TYPES = { csv: 'text/csv; charset=utf-8; header=present', jsonl: 'application/jsonl; charset=utf-8' } as const;

/** The audit as a file. Each part is asked for when the browser has taken the one before: nothing piles up here. */
export async function streamExport(
  { ask }: RequestApi,
  { filter, format, day }: { readonly filter: Asked['filter']; readonly format: Format; readonly day: string },
): Promise<Response> {
  const part = (before: number | undefined) => ask.audit.export.query({ ...filter, format, before });
  // The first is asked for before anything is sent, so that a refusal is still a screen.
  let current = await part(undefined);
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      controller.enqueue(new TextEncoder().encode(current.text));
      if (current.next === null) controller.close();
      else current = await part(current.next);
    },
  });
  return new Response(body, {
    headers: {
      'content-type': TYPES[format],
      'content-disposition': `attachment; filename="candor-audit-${day}.${format}"`,
    },
  });
}
