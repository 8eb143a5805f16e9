import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gexf': 'application/xml',
  '.graphml': 'application/xml',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.map': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.yaml': 'application/yaml',
  '.zip': 'application/zip',
};

/** Types whose files are packed already. */
const PACKED = /^(?:image\/(?!svg)|font\/woff2|application\/zip)/;

/** A name with a hash in it, as the build gives to what lies in `assets/`: another content has another name. */
const HASHED = /\/assets\/[^/]+-[\w-]{8}\.\w+$/;

/**
 * Answers a request with a file.
 * @param {string} file
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {boolean} isPublic whether it is zipped where that helps, and may be kept, as on a host that readers reach
 */
export function sendFile(file, request, response, isPublic) {
  const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const zips = isPublic && !PACKED.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(200, {
    'content-type': type,
    'cache-control': isPublic ? keptFor(request.url ?? '') : 'no-store',
    ...(isPublic && { vary: 'accept-encoding' }),
    ...(zips && { 'content-encoding': 'gzip' }),
  });
  if (request.method === 'HEAD') return void response.end();
  const steps = zips ? [createGzip({ level: 9 }), response] : [response];
  pipeline([createReadStream(file), ...steps], (error) => error && response.destroy());
}

/**
 * How long browsers may keep what stands at a path: what is not named by its content is asked for again each time.
 * @param {string} path
 */
const keptFor = (path) => (HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
