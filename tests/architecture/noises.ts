import type { SourceFile } from './parsed.ts';

/** Places on somebody's machine, such as a home folder; but not https://example.org/home/news. */
const MACHINE_PATH = /(?<![\w.~-])(\/(work|root)\/|\/(home|Users)\/\w|[A-Z]:\\+(Users|Documents)\b)[^\s'"`]*/;

/** Returns what these files tell of the machine that they were written on, each as `path: what it tells`. */
export function noises(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    [...machinePaths(file), ...registryHosts(file), ...byteOrderMark(file)].map(
      (what) => `${file.path}: ${what}`,
    ),
  );
}

function machinePaths({ text }: SourceFile): string[] {
  const found = MACHINE_PATH.exec(text);
  return found ? [`names a place on a machine, ${found[0]}`] : [];
}

/** A lockfile with hosts in it ties everyone to the registry, or the mirror, of whoever wrote it. */
function registryHosts({ path, text }: SourceFile): string[] {
  const isLockfile = /(^|\/)package-lock\.json$/.test(path);
  if (isLockfile && /"resolved":\s*"https?:/.test(text)) return ['names a registry'];
  const isSettings = /(^|\/)\.npmrc$/.test(path);
  return isSettings && /registry\s*=|\/\/[\w.-]+\//.test(text.replace(/^omit-lockfile-registry-.*$/m, ''))
    ? ['names a registry']
    : [];
}

/** Articles are kept byte for byte as received, and some golden cases are there to be refused. */
function byteOrderMark({ path, text }: SourceFile): string[] {
  const isMaterial = /^(data|tests\/golden)\//.test(path);
  return text.startsWith('\uFEFF') && !isMaterial ? ['begins with a byte order mark'] : [];
}
