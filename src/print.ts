/** Writes to standard output and waits until it is out: a pipe may be full, or closed by `head`. */
export async function print(text: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, error =>
      !error || (error as NodeJS.ErrnoException).code === 'EPIPE' ? resolve() : reject(error),
    );
  });
  return 0;
}

export async function printLines(lines: Iterable<string>): Promise<number> {
  return print(Array.from(lines, line => `${line}\n`).join(''));
}
