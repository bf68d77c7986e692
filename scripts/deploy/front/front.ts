import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { childEnvironment, freePort, temporaryDirectory, until } from '@candor/testbed';
import { makeCertificate } from './certificate.ts';

const EXAMPLES = path.resolve(import.meta.dirname, '../../../deploy');

/** Where the programs behind a proxy listen. */
export interface Behind {
  readonly status: number;
  readonly console: number;
}

/** A reverse proxy, running with the example that we ship. */
export interface Front {
  /** Where it speaks TLS, for both names. */
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Starts nginx on free ports of 127.0.0.1, with `deploy/nginx/candor.conf` and only paths and ports changed. */
export async function startNginx({ status, console }: Behind, { isCaching = false } = {}): Promise<Front> {
  const [directory, port, plainPort] = [temporaryDirectory(), await freePort(), await freePort()];
  const at = (name: string) => path.join(directory, name);
  const { certificate, key } = makeCertificate(directory);
  const example = readExample('nginx/candor.conf')
    .replace(/^ *listen \[::\].*\n/gm, '')
    .replaceAll('listen 80;', `listen 127.0.0.1:${plainPort};`)
    .replaceAll('listen 443 ', `listen 127.0.0.1:${port} `)
    .replaceAll('127.0.0.1:3000', `127.0.0.1:${status}`)
    .replaceAll('127.0.0.1:3001', `127.0.0.1:${console}`)
    .replace(/ssl_certificate .*;/g, `ssl_certificate ${certificate};`)
    .replace(/ssl_certificate_key .*;/g, `ssl_certificate_key ${key};`);
  const cache = readExample('nginx/micro-cache.conf').replace('/var/cache/nginx/candor', at('cache'));
  writeFileSync(
    at('candor.conf'),
    isCaching ? `${cache}${example.replace('location / {', 'location / {\n    proxy_cache candor;')}` : example,
  );
  return runNginx(directory, port);
}

/** Starts nginx on a directory that `candor publish` made, with `deploy/nginx/static.conf` and only paths and ports changed. */
export async function startStaticNginx(site: string): Promise<Front> {
  const [directory, port, plainPort] = [temporaryDirectory(), await freePort(), await freePort()];
  const { certificate, key } = makeCertificate(directory);
  const example = readExample('nginx/static.conf')
    .replace(/^ *listen \[::\].*\n/gm, '')
    .replaceAll('listen 80;', `listen 127.0.0.1:${plainPort};`)
    .replaceAll('listen 443 ', `listen 127.0.0.1:${port} `)
    .replaceAll('/srv/candor-static', site)
    .replace(/ssl_certificate .*;/g, `ssl_certificate ${certificate};`)
    .replace(/ssl_certificate_key .*;/g, `ssl_certificate_key ${key};`);
  writeFileSync(path.join(directory, 'candor.conf'), example);
  return runNginx(directory, port);
}

/** Runs nginx with the `candor.conf` of a directory. */
function runNginx(directory: string, port: number): Promise<Front> {
  const at = (name: string) => path.join(directory, name);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((it) => `${it}_temp_path ${at(it)};`);
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    at('nginx.conf'),
    `${user} daemon off; pid ${at('pid')}; events {} http { access_log off; ${temporary.join(' ')} include ${at('candor.conf')}; }`,
  );
  return run('nginx', ['-p', directory, '-e', 'stderr', '-c', at('nginx.conf')], port);
}

/** Starts Caddy on a free port, with `deploy/caddy/Caddyfile` and only ports and certificates changed. */
export async function startCaddy({ status, console }: Behind): Promise<Front> {
  const [directory, port] = [temporaryDirectory(), await freePort()];
  const { certificate, key } = makeCertificate(directory);
  const example = readExample('caddy/Caddyfile')
    .replace(/^(status|console)\.example\.com \{$/gm, `https://$1.example.com:${port} {\n\ttls ${certificate} ${key}`)
    .replaceAll('127.0.0.1:3000', `127.0.0.1:${status}`)
    .replaceAll('127.0.0.1:3001', `127.0.0.1:${console}`);
  const file = path.join(directory, 'Caddyfile');
  writeFileSync(file, example.replace(/^\{$/m, '{\n\tadmin off\n\tauto_https off'));
  return run('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], port, {
    XDG_DATA_HOME: directory,
    HOME: directory,
  });
}

function readExample(file: string): string {
  return readFileSync(path.join(EXAMPLES, file), 'utf8');
}

async function run(program: string, words: readonly string[], port: number, extra = {}): Promise<Front> {
  const child = spawn(program, words, { env: childEnvironment(extra), stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await until(() => isGone(child) || listens(port), `${program} listens`);
  if (isGone(child)) throw new Error(`${program} ended:\n${said}`);
  return {
    port,
    async stop() {
      child.kill('SIGTERM');
      await gone;
    },
  };
}

function isGone({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    }).once('error', () => resolve(false));
  });
}
