import path from 'node:path';
import type { Product } from './product.ts';

/** What a started product says of itself: one calm table. */
export function describe(product: Product, data: string): string {
  const rows = [
    ['Status page', product.addresses.status.url, 'what readers see'],
    ['Console', product.addresses.console.url, 'where you post'],
    ['Api', product.addresses.api.url, 'for machines'],
  ] as const;
  const width = Math.max(...rows.map(([, url]) => url.length));
  const lines = rows.map(([name, url, what]) => `  ${name.padEnd(12)} ${url.padEnd(width)}  ${what}`);
  const setUp = product.setUpUrl
    ? ['', '  Make the first operator (this link works once, for 24 hours):', `  ${product.setUpUrl}`]
    : [];
  return [
    '',
    'Candor is running.',
    '',
    ...lines,
    ...setUp,
    '',
    `  Data in ${data}, log in its ${path.basename(product.logFile)}.`,
    `  Ctrl-C stops all of it (pid ${process.pid}).`,
    '',
  ].join('\n');
}
