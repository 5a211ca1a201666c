// A reader that has seen enough closes the pipe (`| head`): that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

/** Writes to standard output and waits until it is out: a pipe may be full. */
export async function print(text: string): Promise<number> {
  await new Promise<void>(resolve => {
    process.stdout.write(text, () => resolve());
  });
  return 0;
}

export async function printLines(lines: Iterable<string>): Promise<number> {
  return print(Array.from(lines, line => `${line}\n`).join(''));
}
