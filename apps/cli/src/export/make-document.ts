import type { IncidentId } from '@candor/log';
import type { Printer } from '@candor/pdf';
import { printPdf } from '@candor/pdf';
import type { ApiClient } from '../api/client.ts';

/** The forms that a postmortem is exported in. */
export const FORMATS = ['md', 'html', 'json', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

/** In which form, and by which template; `printer` is there for PDFs. */
export interface Form {
  readonly format: Format;
  readonly template: string;
  readonly printer: Printer | null;
}

/** A document as it is now; `content` is null where it is what was known already. */
export interface Made {
  readonly fileName: string;
  readonly content: string | Buffer | null;
  readonly digest: string;
  readonly position: string;
}

/** Which document: `known` is the digest of what is there, and `stop` ends the making of it. */
interface Wanted {
  readonly incidentId: IncidentId;
  readonly known?: string | undefined;
  readonly stop?: AbortSignal | undefined;
}

/** Asks the api for a postmortem, and prints it where a PDF is wanted. */
export async function makeDocument(
  api: ApiClient,
  { format, template, printer }: Form,
  { incidentId, known, stop }: Wanted,
): Promise<Made> {
  const asked = { incidentId, template, format: format === 'pdf' ? 'html' : format, known } as const;
  const { fileName, text, ...made } = await api.postmortems.export.query(asked, { signal: stop });
  if (format !== 'pdf' || !printer) return { ...made, fileName, content: text };
  return {
    ...made,
    fileName: fileName.replace(/\.html$/, '.pdf'),
    content: text === null ? null : await printPdf(text, printer, { stop }),
  };
}
