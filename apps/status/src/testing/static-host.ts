import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** Some host of static files: it knows nothing of Candor, lets other sites read, and tells what it was asked for. */
export async function openStaticHost(files: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(1);
    const text = files[path];
    asked.push(path);
    const type = path.endsWith('.js') ? 'text/javascript' : 'application/json';
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': type, 'access-control-allow-origin': '*' });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
