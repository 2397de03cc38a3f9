import type { Metadata } from "next";
import { headers } from "next/headers";
import Link from "next/link";
import { redirect } from "next/navigation";
import { OAuthButtons } from "@/components/account/oauth-buttons";
import { pathOnHost, safePath } from "@/components/account/safe-path";
import { SignInForm } from "@/components/account/sign-in-form";
import { signInProblem } from "@/components/account/sign-in-problem";
import { signUpState } from "@/lib/account/sign-up";
import { oauthProviders } from "@/lib/auth/providers";
import { currentUser } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Sign in" };

type Search = Partial<Record<"callbackUrl" | "error" | "goodbye", string | string[]>>;

export default async function SignInPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { callbackUrl, error, goodbye } = await searchParams;
  const to = safePath(pathOnHost([callbackUrl].flat()[0], (await headers()).get("host")));
  if (await currentUser()) redirect(to);
  const { open, isFirst } = signUpState();
  return (
    <>
      <header className="flex flex-col gap-1.5">
        <h1 className="text-28">{goodbye ? "Goodbye" : isFirst ? "Welcome to Ensemble" : "Welcome back"}</h1>
        <p className="text-ink-soft text-pretty">
          {goodbye
            ? "Your account is deleted, and everything in it. Thank you for the time here, and take care."
            : isFirst
              ? "Nobody lives here yet. Create the first account below."
              : "Your conversations are where you left them."}
        </p>
      </header>
      <SignInForm to={to} problem={signInProblem([error].flat()[0])} />
      <OAuthButtons providers={oauthProviders()} to={to} />
      <p className="text-14 text-ink-soft">
        {open ? (
          <>
            New here?{" "}
            <Link
              href={{ pathname: "/sign-up", query: to === "/chat" ? {} : { callbackUrl: to } }}
              className="-mx-1 inline-flex min-h-11 items-center rounded-control px-1 font-medium text-accent hover:underline"
            >
              Create an account
            </Link>
          </>
        ) : (
          "This installation takes no new accounts. Ask whoever runs it for one."
        )}
      </p>
    </>
  );
}
