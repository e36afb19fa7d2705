/** Serves the built add-in and the built sandbox over https, as `npm start` does, on a free port of this machine. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { generate } from 'selfsigned';

const FOLDERS = ['dist', 'artifacts/sandbox', 'artifacts/gallery'].map((folder) => path.resolve(folder));
const OFFICE_JS = path.resolve('node_modules/@microsoft/office-js/dist');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css',
  '.xml': 'application/xml',
  '.png': 'image/png',
};

export interface TestServer {
  origin: string;
  close(): Promise<void>;
}

export async function serve(): Promise<TestServer> {
  const pems = await generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  const server = https.createServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    const file = find(decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname));
    if (!file) return response.writeHead(404).end();
    // A page that goes from state to state need not fetch and compile its scripts anew; each test has a cache of its own.
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': 'max-age=600',
    });
    return createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** office.js asks for its language files in mixed case; the package has them in lower case. */
export function officeJsFile(urlPath: string): string {
  return path.join(OFFICE_JS, path.normalize(urlPath).toLowerCase());
}

function find(urlPath: string): string | undefined {
  const candidates = urlPath.startsWith('/office-js/')
    ? [officeJsFile(urlPath.slice('/office-js/'.length))]
    : FOLDERS.map((folder) => path.join(folder, path.normalize(urlPath)));
  return candidates.find((file) => existsSync(file) && statSync(file).isFile());
}
