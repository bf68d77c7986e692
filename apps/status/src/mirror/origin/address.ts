import { isIP } from 'node:net';

/** Why an address cannot be an origin, said of it; null when it can. `anywhere` allows http to other machines. */
export function originProblem(address: string, anywhere: boolean): string | null {
  if (!URL.canParse(address)) return 'must be an address such as https://status.example.com/';
  const { protocol, hostname, username, password, search, hash } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return 'must begin with https://';
  if (username !== '' || password !== '') return 'must not hold a name or password: what lies there is public';
  if (search !== '' || hash !== '') return 'must end with a path: no ? and no #';
  if (protocol === 'https:' || anywhere || isLoopback(hostname)) return null;
  return 'must begin with https:// (http:// is for this machine; CANDOR_ORIGIN_INSECURE=1 allows it elsewhere)';
}

/** The address below which the published files lie: with a slash at its end. */
export function originAt(address: string): URL {
  const origin = new URL(address);
  if (!origin.pathname.endsWith('/')) origin.pathname += '/';
  return origin;
}

function isLoopback(hostname: string): boolean {
  if (hostname === 'localhost' || hostname === '[::1]') return true;
  return isIP(hostname) === 4 && hostname.startsWith('127.');
}
