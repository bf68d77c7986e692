// Prints Lighthouse's four scores for home and for an incident of the demo, served by the real readers' server on this
// machine: `pnpm lighthouse`. Lighthouse comes by npx, since nothing else needs its hundred packages.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { launchBrowser } from '@candor/testbed';
import { startDemo } from './start-demo.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';

interface Report {
  readonly categories: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>;
}

async function audit(url: string, folder: string): Promise<Report> {
  const file = path.join(folder, 'report.json');
  const flags = '--chrome-flags=--headless=new --no-sandbox --disable-gpu';
  await promisify(execFile)(
    'npx',
    ['--yes', LIGHTHOUSE, url, '--quiet', '--output=json', `--output-path=${file}`, flags],
    {
      maxBuffer: Number.POSITIVE_INFINITY,
    },
  );
  return JSON.parse(readFileSync(file, 'utf8'));
}

async function addressOfAnIncident(home: string): Promise<string> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(home);
  const address = await page.locator('a[href*="/incidents/"]').first().getAttribute('href');
  await browser.close();
  return new URL(address ?? '/', home).href;
}

const folder = mkdtempSync(path.join(tmpdir(), 'candor-lighthouse-'));
const demo = await startDemo(['--until', '19:20']);
try {
  for (const url of [demo.status, await addressOfAnIncident(demo.status)]) {
    const { categories, audits } = await audit(url, folder);
    process.stdout.write(`${url}\n`);
    for (const { title, score } of Object.values(categories))
      process.stdout.write(`  ${title.padEnd(18)}${score === null ? 'none' : Math.round(score * 100)}\n`);
    for (const { title, score } of Object.values(audits))
      if (score !== null && score < 0.9) process.stdout.write(`    ${score}  ${title}\n`);
  }
} finally {
  await demo.stop();
  rmSync(folder, { recursive: true, force: true });
}
