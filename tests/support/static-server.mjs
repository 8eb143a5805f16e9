import { statSync } from 'node:fs';
import { createServer } from 'node:http';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sendFile } from './send-file.mjs';

/** The strictest policy that a newsroom may set: what needs more shows in the console, and fails tests. */
const STRICT = { 'content-security-policy': "default-src 'self'" };

/**
 * What to answer: a file, a folder asked for without its slash, or a status that says why not.
 * @typedef {{ file: string } | { moveTo: string } | { status: number }} Answer
 */

/**
 * Returns what a plain static host answers to a request for `url`, for files in `root` served under `base`.
 * @param {string} root
 * @param {string} base begins and ends with a slash
 * @param {string} url the path and query as they stand in the request
 * @returns {Answer}
 */
function answerTo(root, base, url) {
  const path = pathOf(url);
  if (path === undefined) return { status: 400 };
  if (`${path}/` === base) return { moveTo: base };
  if (!path.startsWith(base)) return { status: 404 };
  const file = resolve(root, path.slice(base.length));
  if (!isInside(root, file)) return { status: 404 };
  return isFolder(file) ? answerToFolder(file, path) : answerToFile(file, path);
}

/**
 * How files are served.
 * @typedef {object} Options
 * @property {string} root
 * @property {string} [base] begins and ends with a slash
 * @property {number} [port] 0 takes any free port
 * @property {Readonly<Record<string, string>>} [headers] on each answer
 * @property {boolean} [isPublic] whether files are zipped and may be kept, as on a host that readers reach; else every request
 * is answered anew
 */

/**
 * Serves the files in `root` under `base` until closed.
 * @param {Options} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ root, base = '/', port = 0, headers = {}, isPublic = false }) {
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries({ ...STRICT, ...headers })) response.setHeader(name, value);
    respond({ root: resolve(root), base, isPublic }, request, response);
  });
  await new Promise((done, fail) =>
    server.once('error', fail).listen(port, '127.0.0.1', () => done(undefined)),
  );
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return { url: `http://127.0.0.1:${taken}${base}`, close: () => close(server) };
}

/**
 * Returns the decoded path of a request, or `undefined` where it cannot be one.
 * @param {string} url
 */
function pathOf(url) {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} root
 * @param {string} file
 */
function isInside(root, file) {
  const way = relative(resolve(root), file);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(root, way) === file;
}

/** @param {string} file */
const isFolder = (file) => statOf(file)?.isDirectory() ?? false;

/** @param {string} file */
const isFile = (file) => statOf(file)?.isFile() ?? false;

/**
 * What the disk says of a file; nothing too of a name that is too long for one.
 * @param {string} file
 */
function statOf(file) {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/**
 * @param {string} folder
 * @param {string} path
 * @returns {Answer}
 */
function answerToFolder(folder, path) {
  // Without the slash, relative addresses in the page would resolve one folder too high.
  if (!path.endsWith('/')) return { moveTo: `${encodeURI(path)}/` };
  const file = resolve(folder, 'index.html');
  return isFile(file) ? { file } : { status: 404 };
}

/**
 * @param {string} file
 * @param {string} path
 * @returns {Answer}
 */
const answerToFile = (file, path) => (isFile(file) && !path.endsWith('/') ? { file } : { status: 404 });

/**
 * @param {Required<Pick<Options, 'root' | 'base' | 'isPublic'>>} options
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function respond({ root, base, isPublic }, request, response) {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const answer = isRead ? answerTo(root, base, request.url ?? '/') : { status: 405 };
  if ('moveTo' in answer) return void response.writeHead(301, { location: answer.moveTo }).end();
  if ('status' in answer) {
    response.writeHead(answer.status, { 'content-type': 'text/plain' }).end(`${answer.status}\n`);
    return;
  }
  sendFile(answer.file, request, response, isPublic);
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<void>}
 */
function close(server) {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [root = 'dist', base = '/', port = '0'] = process.argv.slice(2);
  const { url } = await serve({ root, base, port: Number(port) });
  console.log(`${root} is served at ${url}`);
}
