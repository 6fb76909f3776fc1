const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Whether a request's Host header names this server. A page of some other site that makes a browser ask here,
 * by a name of its own that leads to this machine, is refused.
 */
export function isOurHost(header: string | undefined, host: string): boolean {
  if (header === undefined) return false;
  const name = header.replace(/:\d+$/, '').toLowerCase();
  const own = host.includes(':') ? `[${host.toLowerCase()}]` : host.toLowerCase();
  if (LOOPBACK.includes(name) || name === own) return true;
  return isAnyAddress(host) && /^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:]+\])$/.test(name);
}

/** A server that listens on every address of the machine is asked by any of them, but by number. */
function isAnyAddress(host: string): boolean {
  return host === '0.0.0.0' || host === '::';
}
