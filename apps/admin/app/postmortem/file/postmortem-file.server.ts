import { IncidentId } from '@candor/log';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { readingFile } from '../../asking/reading-file.server.tsx';
import { chosenIn } from '../readers/readers-view.server.ts';
import { noPdf } from './no-pdf.server.tsx';

const TYPES = {
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
} as const;
type Format = keyof typeof TYPES;

/** A document has its own styles and nothing else; its links open. It is shown nowhere in a frame. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
  'sandbox allow-modals allow-popups allow-top-navigation-by-user-activation';

/**
 * A postmortem as a file, in the form that the address ends with, by the template that it asks for (`?template=public`,
 * with the sections that were chosen for readers). With `?show` the browser shows it, to be printed.
 */
export async function postmortemFile(args: LoaderFunctionArgs): Promise<Response> {
  const address = new URL(args.request.url);
  const { pathname, searchParams } = address;
  const id = IncidentId.safeParse(args.params.incidentId);
  const format = formatOf(pathname);
  if (!id.success || !format) return new Response('There is no such incident.\n', { status: 404 });
  const template = searchParams.get('template') ?? undefined;
  const sections = searchParams.has('chosen') ? chosenIn(searchParams) : undefined;
  const asked = { incidentId: id.data, format: format === 'pdf' ? 'html' : format, template, sections } as const;
  return readingFile(args, async ({ ask }) => {
    const { text, fileName } = await ask.postmortems.export.query(asked);
    const content = text ?? '';
    if (format !== 'pdf') return file(content, { format, fileName, isShown: searchParams.has('show') });
    const printed = await args.context.printer.print(content, args.request.signal);
    if ('why' in printed) return noPdf(printed.why, address);
    return file(printed.pdf, { format, fileName: fileName.replace(/\.html$/, '.pdf'), isShown: false });
  });
}

interface FileParts {
  readonly format: Format;
  readonly fileName: string;
  readonly isShown: boolean;
}

function file(content: string | Buffer<ArrayBuffer>, { format, fileName, isShown }: FileParts): Response {
  return new Response(content, {
    headers: {
      'content-type': TYPES[format],
      'content-disposition': isShown ? 'inline' : `attachment; filename="${fileName}"`,
      'content-security-policy': POLICY,
    },
  });
}

function formatOf(pathname: string): Format | undefined {
  return (Object.keys(TYPES) as Format[]).find((format) => pathname.endsWith(`.${format}`));
}
