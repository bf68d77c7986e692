import type { RequestApi } from '../src/api/request-api.ts';
import type { Logger } from '../src/logger.ts';
import type { PdfPrinter } from '../src/printing/pdf-printer.ts';

declare module '@remix-run/node' {
  /** What the server hands to every loader and action. */
  interface AppLoadContext {
    readonly api: RequestApi;
    readonly printer: PdfPrinter;
    readonly nonce: string;
    readonly requestId: string;
    readonly logger: Logger;
    readonly adminUrl: string | null;
    readonly statusUrl: string;
  }
}
