import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** A certificate for the names of the examples, signed by itself. */
export interface Certificate {
  readonly certificate: string;
  readonly key: string;
}

/** Makes one with openssl. */
export function makeCertificate(directory: string): Certificate {
  const [certificate, key] = [path.join(directory, 'certificate.pem'), path.join(directory, 'key.pem')];
  const names = 'subjectAltName=DNS:status.example.com,DNS:console.example.com';
  const words = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 -subj /CN=example.com';
  execFileSync('openssl', [...words.split(' '), '-addext', names, '-keyout', key, '-out', certificate], {
    stdio: 'ignore',
  });
  return { certificate, key };
}
