import { type FSWatcher, watch } from 'node:fs';

const settleMs = 300;

/**
 * Calls back once a burst of changes in these folders is over: an editor writes a file in several steps.
 *
 * @param report what can't be watched, such as a folder that does not exist
 * @returns a function that ends the watch
 */
export function watchFolders(
  folders: readonly string[],
  changed: () => void,
  report: (folder: string, error: unknown) => void,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watchers: FSWatcher[] = [];
  for (const folder of folders) {
    try {
      const watcher = watch(folder, { recursive: true }, () => {
        clearTimeout(timer);
        timer = setTimeout(changed, settleMs);
      });
      watcher.on('error', error => report(folder, error));
      watchers.push(watcher);
    } catch (error) {
      report(folder, error);
    }
  }
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
