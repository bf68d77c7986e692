/** Most that is read of a body that is not taken, in bytes. */
const MOST_READ_ON = 32 * 1024 * 1024;

/** Reads what is not taken, up to 32 MB: whoever is answered and cut off while they still send may never read the answer. */
export async function readOn(body: ReadableStream<Uint8Array> | null): Promise<void> {
  if (!body || body.locked) return;
  const reader = body.getReader();
  for (let bytes = 0; bytes <= MOST_READ_ON; ) {
    const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }));
    if (done) return;
    bytes += value?.length ?? 0;
  }
}
