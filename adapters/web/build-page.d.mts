/** Writes `index.html`, `page.js`, `page.css` and `icon.svg` into a folder. */
export function buildPage(outdir: string): Promise<void>;
