const FORM = /\.(?:br|gz)$/;
const SHARD = /^manifest\/[0-9a-f]{2}\.json$/;

/**
 * The files of an earlier copy that the newest state does not list, in the order in which they go: a file before its
 * compressed forms, so that what a kill leaves of the three is still known for ours. A file that has no compressed forms
 * was put there by somebody else, for a search engine or a certificate, and stays.
 */
export function straysAmong(files: readonly string[], listed: ReadonlyMap<string, string>): string[] {
  const there = new Set(files);
  return files
    .filter((file) => {
      if (listed.has(file)) return false;
      if (SHARD.test(file)) return true;
      const of = file.replace(FORM, '');
      if (of !== file && !there.has(of)) return true;
      return there.has(`${of}.br`) && there.has(`${of}.gz`);
    })
    .sort();
}
