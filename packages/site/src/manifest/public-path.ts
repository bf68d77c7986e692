/**
 * Whether a path can name a published file: relative, in normal form, visible characters only.
 *
 * Only such paths are taken from a manifest, so not even a damaged one leads out of the published directory.
 */
export function isPublicPath(path: string): boolean {
  return /^[!-~]+$/.test(path) && !path.includes('\\') && path.split('/').every(isSegment);
}

function isSegment(segment: string): boolean {
  return segment !== '' && segment !== '.' && segment !== '..';
}
