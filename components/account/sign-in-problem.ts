const words: Record<string, string> = {
  CredentialsSignin: "That e-mail address and password do not belong together.",
  SessionRequired: "Please sign in to continue.",
  AccessDenied: "This account may not sign in here.",
  OAuthAccountNotLinked: "This address already has an account. Sign in the way you did before.",
  OAuthEmailUnverified:
    "The provider does not vouch for your e-mail address, so it cannot be used to sign in here.",
  SignUpClosed: "This installation takes no new accounts. Ask whoever runs it.",
  too_many_requests: "Too many attempts. Please wait a while and try again.",
};

/** Why an attempt to sign in ended at `?error=…`, in words; null when there was none. */
export function signInProblem(error: string | undefined): string | null {
  if (!error) return null;
  return (
    (Object.hasOwn(words, error) ? words[error] : undefined) ?? "Signing in did not work. Please try again."
  );
}
