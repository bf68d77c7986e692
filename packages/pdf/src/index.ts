export { CannotPrint, type Hindrance } from './cannot-print.ts';
export { findChromium, type Wanted } from './find-chromium.ts';
export { type Printer, printPdf } from './print-pdf.ts';
