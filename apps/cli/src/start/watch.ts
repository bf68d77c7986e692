import type { FSWatcher } from 'node:fs';
import { watch } from 'node:fs';
import path from 'node:path';
import type { App } from './apps.ts';
import { WORKSPACE } from './apps.ts';
import type { Product } from './product.ts';

const WATCHED = {
  api: ['packages', 'apps/api/src'],
  status: ['packages/site', 'packages/log', 'apps/status/src'],
} as const satisfies Partial<Record<App, readonly string[]>>;

const SETTLE_MS = 200;

/** Starts api and status anew when their code changes; the console renews itself. */
export function restartOnChange(product: Product, tell: (line: string) => void): { readonly close: () => void } {
  const watchers: FSWatcher[] = [];
  for (const app of Object.keys(WATCHED) as (keyof typeof WATCHED)[]) {
    let timer: NodeJS.Timeout | undefined;
    const changed = (_event: string, file: string | null) => {
      if (file === null || /(^|\/)node_modules\/|\.test\.ts$/.test(file) || !/\.(ts|css|js)$/.test(file)) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        tell(`${file} changed: ${app} starts anew.`);
        product.child(app).restart();
      }, SETTLE_MS);
    };
    for (const folder of WATCHED[app]) watchers.push(watch(path.join(WORKSPACE, folder), { recursive: true }, changed));
  }
  return {
    close() {
      for (const watcher of watchers) watcher.close();
    },
  };
}
