/** The system's own command that opens an address; `start` is a word of its shell, whose first quoted word is a title. */
const OPENERS: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', '""'],
};

/** Shows an address in the user's browser. Where there is none, nothing happens: the address was printed. */
export async function openBrowser(address: string): Promise<void> {
  const { spawn } = await import('node:child_process');
  const [program = 'xdg-open', ...words] = OPENERS[process.platform] ?? ['xdg-open'];
  spawn(program, [...words, address], { detached: true, stdio: 'ignore' })
    .on('error', () => undefined)
    .unref();
}
