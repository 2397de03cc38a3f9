/** Has the browser save what an address of ours answers, as if a link to it had been followed. */
export function download(path: string): void {
  const link = Object.assign(document.createElement("a"), { href: path, download: "" });
  document.body.append(link);
  link.click();
  link.remove();
}
