/** Ends the session and takes with it what this browser kept: the next person here must not see it. */
export async function signOut(): Promise<void> {
  const { csrfToken } = (await (await fetch("/api/auth/csrf")).json()) as { csrfToken: string };
  await fetch("/api/auth/signout", {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ csrfToken, json: "true", callbackUrl: "/sign-in" }),
  });
  forgetThisBrowser();
  location.assign("/sign-in");
}

/** Drafts and other leftovers of the person who was here. */
export function forgetThisBrowser(): void {
  localStorage.clear();
  sessionStorage.clear();
}
