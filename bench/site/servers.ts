import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { childEnvironment, freePort, temporaryDirectory, until } from '@candor/testbed';
import { pinned } from '../machine/pinned.ts';
import { childrenOf } from '../machine/process-use.ts';
import type { App } from '../process/start-app.ts';
import { startProgram, stopper } from '../process/start-app.ts';
import type { BareAnswer } from './bare-server.ts';
import type { Case } from './cases.ts';
import { askOnce, headerIn } from './cases.ts';
import { nginxConfiguration } from './nginx.ts';

/** The core that servers are kept on, and the one for who asks them. */
export const CORES = { server: 0, loader: 1 };

/** A server that is measured: ours, or one that it is held against. */
export interface Measurable {
  readonly name: 'nginx' | 'bare Node' | 'Candor';
  /** The processes whose time counts. */
  readonly pids: readonly number[];
  /** What is asked of it for a case: where, and with which headers. */
  readonly questions: ReadonlyMap<Case, Question>;
  readonly stop: () => Promise<void>;
}

/** A question as it goes to one server. */
export interface Question {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Ours, already running. */
export function candorServer(app: App, cases: readonly Case[]): Measurable {
  const questions = new Map(cases.map((each) => [each, { url: app.url + each.target, headers: each.headers }]));
  return { name: 'Candor', pids: [app.pid], questions, stop: app.stop };
}

/** A server of Node's own that answers with the same bytes and headers. */
export async function bareServer(cases: readonly Case[]): Promise<Measurable> {
  const file = path.join(temporaryDirectory(), 'answers.json');
  const targets = cases.map((_, at) => `/incidents/${at}`);
  const answers = cases.map(({ answer, bytes, status }, at): BareAnswer => {
    const etag = status === 304 ? headerIn(answer, 'etag') : '';
    return { target: targets[at] ?? '', headers: [...answer], etag, bytes: bytes.toString('base64') };
  });
  writeFileSync(file, JSON.stringify(answers));
  const program = path.join(import.meta.dirname, 'bare-server.ts');
  const app = await startProgram('the bare server', [process.execPath, program, file], { core: CORES.server });
  const questions = cases.map(({ headers }, at) => ({ url: app.url + (targets[at] ?? ''), headers }));
  return {
    name: 'bare Node',
    pids: [app.pid],
    questions: new Map(cases.map((each, at) => [each, questions[at] as Question])),
    stop: app.stop,
  };
}

/** nginx with the same bytes as files, and the same headers. */
export async function nginxServer(cases: readonly Case[]): Promise<Measurable> {
  const [directory, port] = [temporaryDirectory(), await freePort()];
  const { text, targets } = nginxConfiguration(cases, { directory, port });
  const file = path.join(directory, 'nginx.conf');
  writeFileSync(file, text);
  const [program, ...words] = pinned(CORES.server, ['nginx', '-p', directory, '-e', 'stderr', '-c', file]);
  const child = spawn(program, words, { env: childEnvironment(), stdio: ['ignore', 'ignore', 'inherit'] });
  const url = `http://127.0.0.1:${port}`;
  const first = await until(() => askOnce(url + (targets[0] ?? ''), {}), 'nginx answers');
  const etag = headerIn(first.answer, 'etag');
  const questions = cases.map(({ status, headers }, at) => ({
    url: url + (targets[at] ?? ''),
    headers: status === 304 ? { 'if-none-match': etag } : headers,
  }));
  return {
    name: 'nginx',
    pids: childrenOf(child.pid ?? 0),
    questions: new Map(cases.map((each, at) => [each, questions[at] as Question])),
    stop: stopper(child),
  };
}
