/**
 * Says with a request for which account this page was made. Where somebody else has signed in meanwhile, in another tab
 * of the same browser, the server refuses it (409): what is typed here is not for their history.
 */
export function whose(): Record<string, string> {
  if (typeof document === "undefined") return {};
  const id = document.querySelector<HTMLMetaElement>('meta[name="ensemble-account"]')?.content;
  return id ? { "x-ensemble-account": id } : {};
}
