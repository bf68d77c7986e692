import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Case } from './cases.ts';
import { headerIn } from './cases.ts';

/** What nginx says by itself of a file that it serves. */
const BY_NGINX = /^(?:content-type|content-length|content-encoding|etag|vary)$/i;

/** Where nginx is to run. */
export interface Place {
  readonly directory: string;
  readonly port: number;
}

/**
 * Writes the files that nginx serves, and answers with its configuration, as people who want it fast set it, and with the
 * targets of the cases.
 */
export function nginxConfiguration(cases: readonly Case[], { directory, port }: Place) {
  const at = (name: string) => path.join(directory, name);
  const targets = cases.map(({ status }, place) => `/${status === 304 ? 0 : place}`);
  const locations = cases.map(({ answer, bytes, status }, place) => {
    if (status === 304) return '';
    const isZipped = headerIn(answer, 'content-encoding') === 'gzip';
    writeFileSync(at(String(place)), isZipped ? gunzipSync(bytes) : bytes);
    if (isZipped) writeFileSync(at(`${place}.gz`), bytes);
    const headers = answer.flatMap((name, each) =>
      each % 2 === 0 && !BY_NGINX.test(name) ? [`add_header ${name} "${answer[each + 1]}";`] : [],
    );
    return `location = /${place} { default_type "${headerIn(answer, 'content-type')}"; gzip_static ${isZipped ? 'on' : 'off'}; ${headers.join(' ')} }`;
  });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((it) => `${it}_temp_path ${at(it)};`);
  const text = `
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    daemon off; worker_processes 1; pid ${at('pid')};
    events { worker_connections 4096; }
    http {
      access_log off; sendfile on; tcp_nopush on; server_tokens off; types {}
      keepalive_requests 1000000000; open_file_cache max=100; open_file_cache_valid 1h;
      ${temporary.join(' ')}
      server { listen 127.0.0.1:${port}; root ${directory}; ${locations.join('\n')} }
    }`;
  return { text, targets };
}
