import { runServer } from './server-process.ts';

// A process of its own, so that the server ends with whoever asked for it, however that one ends: killed or not, its
// end of the channel closes.
const left = new Promise<void>((resolve) => process.once('disconnect', resolve));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, leave);

try {
  const server = await runServer({ durable: process.argv[2] === 'durable' });
  if (process.connected) process.send?.({ url: server.url });
  await left;
  await server.stop();
} catch (error) {
  if (process.connected) process.send?.({ error: String(error) }, leave);
}

function leave() {
  if (process.connected) process.disconnect();
}
