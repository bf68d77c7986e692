import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { freePort } from '@candor/testbed';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const FOLDER = 'deploy/container';

const Service = z.object({
  read_only: z.literal(true),
  cap_drop: z.tuple([z.literal('ALL')]),
  security_opt: z.tuple([z.literal('no-new-privileges:true')]),
  environment: z.record(z.string(), z.string()).optional(),
  volumes: z.array(z.string()).optional(),
  ports: z.array(z.string()).optional(),
  networks: z.array(z.string()),
  healthcheck: z.object({ test: z.array(z.string()) }),
});
const manifest = JSON.parse(read('package.json'));
const base = compose('compose.yaml');
const postgres = compose('compose.postgres.yaml');

/** The services of a compose file; what one of them only adds to is left out. */
function compose(file: string): Record<string, z.infer<typeof Service>> {
  const { services } = parse(read(`${FOLDER}/${file}`), { merge: true });
  const whole = Object.entries(services as Record<string, object>).filter(([, it]) => 'read_only' in it);
  return Object.fromEntries(whole.map(([name, service]) => [name, Service.parse(service)]));
}

describe('compose', () => {
  it('has the three programs, and PostgreSQL beside them, each shut in', () => {
    expect(Object.keys(base)).toEqual(['api', 'console', 'status']);
    expect(Object.keys(postgres)).toEqual(['postgres']);
  });

  it('shows api and database to nobody, and console and status to this machine’s proxy alone', () => {
    for (const service of [base.api, postgres.postgres])
      expect([service?.ports, service?.networks]).toEqual([undefined, ['inside']]);
    for (const port of [...(base.console?.ports ?? []), ...(base.status?.ports ?? [])])
      expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('gives the readers’ server what is public and nothing else', () => {
    expect(base.status?.volumes).toEqual(['published:/data/published:ro']);
    expect(Object.keys(base.status?.environment ?? {})).toEqual(['CANDOR_METRICS_TOKEN']);
  });

  it('has no secret with a default, sets settings that there are, and names all that it needs', () => {
    const text = read(`${FOLDER}/compose.yaml`) + read(`${FOLDER}/compose.postgres.yaml`);
    const asked = [...text.matchAll(/\$\{(\w+)(:-|:\?)?([^}]*)\}/g)];
    for (const [, name = '', , fallback] of asked.filter(([, , kind]) => kind === ':-'))
      if (/SECRET|PASSWORD|TOKEN/.test(name)) expect([name, fallback]).toEqual(['CANDOR_METRICS_TOKEN', '']);
    const needed = asked.filter(([, , kind]) => kind === ':?').map(([, name]) => name);
    const example = [...read(`${FOLDER}/env.example`).matchAll(/^(\w+)=(.*)$/gm)];
    expect(example.map(([, name]) => name)).toEqual(expect.arrayContaining([...new Set(needed)]));
    expect(example.filter(([, , value]) => value !== '')).toEqual([]);
    const described = read('docs/reference/configuration.md');
    for (const { environment } of Object.values(base))
      for (const name of Object.keys(environment ?? {})) expect(described).toContain(`\`${name}\``);
  });
});

describe('the image', () => {
  const lines = read(`${FOLDER}/Dockerfile`).split('\n');

  it('takes the pnpm and the Node that the workspace is for', () => {
    const versions = new Set(read(`${FOLDER}/Dockerfile`).match(/pnpm@[\d.]+/g));
    expect([...versions]).toEqual([manifest.packageManager]);
    expect(lines).toContain(`ARG NODE_IMAGE=node:${manifest.devDependencies.node.split('.')[0]}-slim`);
  });

  it('runs as a user of its own, keeps what lasts in one volume, and tells its health', () => {
    const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));
    for (const line of ['USER candor', 'VOLUME /data', 'ENTRYPOINT ["node", "apps/cli/src/main.ts"]'])
      expect(last).toContain(line);
    expect(last.join('\n')).toMatch(/^HEALTHCHECK .*deploy\/container\/health\.ts/m);
  });
});

describe('health', () => {
  const health = async (...ports: string[]) => {
    const child = spawn(process.execPath, [path.join(ROOT, FOLDER, 'health.ts'), ...ports], { stdio: 'ignore' });
    return (await once(child, 'exit'))[0];
  };

  it('is well when every port answers, and only then', async () => {
    let status = 200;
    const server = createServer((_, response) => response.writeHead(status).end()).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const port = String((server.address() as AddressInfo).port);
    expect(await health(port)).toBe(0);
    expect(await health(port, String(await freePort()))).toBe(1);
    expect(await health()).toBe(1);
    status = 503;
    expect(await health(port)).toBe(1);
  });
});

describe('the guide', () => {
  const guide = read('docs/guides/deploying.md');

  it('names the volume, the health command and the database as compose does', () => {
    const { name } = parse(read(`${FOLDER}/compose.yaml`), { merge: true });
    const asked = base.status?.healthcheck.test.slice(1).join(' ');
    expect(guide).toContain(`-v ${name}_${base.status?.volumes?.[0]} `);
    expect(guide).toContain(`--health-cmd '${asked}'`);
    const { POSTGRES_USER, POSTGRES_DB } = postgres.postgres?.environment ?? {};
    expect(guide).toMatch(new RegExp(`pg_dump -U ${POSTGRES_USER} .* ${POSTGRES_DB} > `));
  });

  it('builds before a new release starts', () => {
    expect(read('docs/guides/upgrading.md')).toContain(
      `npx --yes ${manifest.packageManager} install --frozen-lockfile && npx --yes ${manifest.packageManager} build`,
    );
  });
});
