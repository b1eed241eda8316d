import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** A server on loopback; `close` ends it and its open connections. */
export interface LocalServer {
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves folders on a free port of 127.0.0.1. `folders` maps the first part of a path to a folder on disk
 * (`{ pages: '…/pages' }` serves `/pages/x.html`); nothing outside them is reachable.
 */
export async function serveFolders(folders: Record<string, string>): Promise<LocalServer> {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    const [, first = '', ...rest] = path.split('/');
    const folder = folders[first];
    try {
      if (!folder) throw new Error('not a folder of ours');
      const body = await readFile(join(folder, ...rest));
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
