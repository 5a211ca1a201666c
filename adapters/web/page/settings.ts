/** A browser may refuse to store anything: then settings last as long as the page. */
export function readSetting(name: string, otherwise: string): string {
  try {
    return localStorage.getItem(`zonebot-${name}`) ?? otherwise;
  } catch {
    return otherwise;
  }
}

export function writeSetting(name: string, value: string): void {
  try {
    localStorage.setItem(`zonebot-${name}`, value);
  } catch {
    // Not stored.
  }
}
