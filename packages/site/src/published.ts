// A second door, to what published files are served by: without what renders them. A program that only serves files starts
// in a third of the time (docs/decisions/0046).
export { LANGUAGES } from '@candor/record/published';
export {
  CHANGING,
  fileHeaders,
  type Headers,
  isOpen,
  OPEN,
  pageHeaders,
  STRICT,
} from './hosting/file-headers.ts';
export { ERROR_POLICY, errorLine, errorPage, type ReaderError } from './html/error/error-page.ts';
export { LANGUAGE_FOLDERS, spokenAmong } from './language/spoken.ts';
export {
  HEARTBEAT_PATH,
  Heartbeat,
  hashOf,
  ManifestRoot,
  ManifestShard,
  type PublishedChange,
  ROOT_PATH,
  shardOf,
  shardPath,
} from './manifest/manifest.ts';
export { isPublicPath } from './manifest/public-path.ts';
