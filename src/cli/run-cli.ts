import { CommanderError } from 'commander';
import { DONE, EXIT_CODES } from './exit-code.ts';
import type { Machine } from './machine.ts';
import { messageLanguage } from './message-language.ts';
import { createProgram } from './program.ts';
import { tellUsageFault } from './usage-fault.ts';

/** Commander's codes of an ordinary end. */
const ORDINARY = new Set(['commander.helpDisplayed', 'commander.version']);

/** Runs the command line and returns the exit code. Faults of ours become a short text, never a bare call stack. */
export async function runCli(argv: readonly string[], machine: Machine): Promise<number> {
  let code = DONE;
  const program = createProgram(machine, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return tellCommander(error, argv, machine);
    return tellOurFault(error, argv, machine);
  }
}

function tellCommander(error: CommanderError, argv: readonly string[], { terminal }: Machine): number {
  if (ORDINARY.has(error.code)) return DONE;
  if (error.code !== 'commander.help') terminal.err(`${tellUsageFault(error, messageLanguage(argv), argv)}\n`);
  return EXIT_CODES.usage;
}

function tellOurFault(error: unknown, argv: readonly string[], { terminal, version }: Machine): number {
  const reason = error instanceof Error ? error.message : String(error);
  const words = {
    vi: `lỗi của chính briefwright ${version}: ${reason}\n  Chạy lại với --verbose để xem chi tiết và gửi kèm khi báo lỗi.`,
    en: `a fault of briefwright ${version} itself: ${reason}\n  Run again with --verbose for the details, and send them with your report.`,
  };
  terminal.err(`briefwright: ${words[messageLanguage(argv)]}\n`);
  if (isVerbose(argv) && error instanceof Error && error.stack) terminal.err(`${error.stack}\n`);
  return EXIT_CODES.internal;
}

function isVerbose(argv: readonly string[]): boolean {
  return argv.includes('--verbose') || argv.includes('-v');
}
