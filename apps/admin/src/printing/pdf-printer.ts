import type { Hindrance, Wanted } from '@candor/pdf';
import { CannotPrint, findChromium, printPdf } from '@candor/pdf';
import type { Logger } from '../logger.ts';
import { createTurns, NoTurn } from './turns.ts';

/** How many prints run at once: each is a browser, with a few hundred MB of its own. */
const PRINTS_AT_ONCE = 2;
// Both together are less than the minute after which proxies give up.
const WAITING = { inLine: 8, patienceMs: 20_000 };
const LONGEST_PRINT_MS = 30_000;

/** Why no PDF came of it: what hindered the browser, or too many who print. */
export type WhyNoPdf = Hindrance | 'busy';

/** A page as a PDF, or why not. */
export type Printed = { readonly pdf: Buffer<ArrayBuffer> } | { readonly why: WhyNoPdf };

/** Prints pages to PDFs, where there is a browser that does. */
export interface PdfPrinter {
  /** The browser that prints; null where there is none. Looked up anew each time, since one may be installed meanwhile. */
  readonly chromium: () => string | null;
  /** Prints a whole HTML page; `stop` ends the waiting and the browser. */
  readonly print: (html: string, stop: AbortSignal) => Promise<Printed>;
  /** Ends what still prints, and waits until it is cleared away. */
  readonly close: () => Promise<void>;
}

/** Opens what prints; nothing runs until something is printed. */
export function openPdfPrinter(wanted: Wanted, logger: Logger): PdfPrinter {
  const turns = createTurns({ atOnce: PRINTS_AT_ONCE, ...WAITING });
  const closing = new AbortController();
  const printing = new Set<Promise<Printed>>();

  async function printNow(html: string, stop: AbortSignal): Promise<Printed> {
    try {
      const printer = { chromium: findChromium(wanted), environment: wanted.environment };
      const limits = { stop, longestMs: LONGEST_PRINT_MS };
      return { pdf: await turns.take(() => printPdf(html, printer, limits), stop) };
    } catch (error) {
      if (error instanceof NoTurn) return { why: stop.aborted ? 'stopped' : 'busy' };
      if (!(error instanceof CannotPrint)) throw error;
      if (error.hindrance !== 'stopped') logger.warn({ why: error.hindrance }, error.message);
      return { why: error.hindrance };
    }
  }

  return {
    chromium: () => {
      try {
        return findChromium(wanted);
      } catch {
        return null;
      }
    },
    async print(html, stop) {
      const printed = printNow(html, AbortSignal.any([stop, closing.signal]));
      printing.add(printed);
      try {
        return await printed;
      } finally {
        printing.delete(printed);
      }
    },
    async close() {
      closing.abort();
      await Promise.allSettled(printing);
    },
  };
}
