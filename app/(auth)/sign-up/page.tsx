import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { OAuthButtons } from "@/components/account/oauth-buttons";
import { safePath } from "@/components/account/safe-path";
import { SignUpForm } from "@/components/account/sign-up-form";
import { ButtonLink } from "@/components/ui/button";
import { signUpState } from "@/lib/account/sign-up";
import { oauthProviders } from "@/lib/auth/providers";
import { currentUser } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Create an account" };

type Search = { callbackUrl?: string | string[] };

export default async function SignUpPage({ searchParams }: { searchParams: Promise<Search> }) {
  const to = safePath([(await searchParams).callbackUrl].flat()[0]);
  if (await currentUser()) redirect(to);
  const { open, isFirst } = signUpState();
  if (!open)
    return (
      <>
        <header className="flex flex-col gap-1.5">
          <h1 className="text-28">No new accounts</h1>
          <p className="text-ink-soft">
            This installation takes no new accounts. Ask whoever runs it for one.
          </p>
        </header>
        <ButtonLink href="/sign-in">Go to sign in</ButtonLink>
      </>
    );
  return (
    <>
      <header className="flex flex-col gap-1.5">
        <h1 className="text-28">{isFirst ? "Welcome to Ensemble" : "Create your account"}</h1>
        <p className="text-ink-soft">
          {isFirst
            ? "The first account becomes the administrator. Everything stays on this machine."
            : "A minute, and Isabella says hello."}
        </p>
      </header>
      <SignUpForm to={to} />
      <OAuthButtons providers={oauthProviders()} to={to} />
      {isFirst ? null : (
        <p className="text-14 text-ink-soft">
          Been here before?{" "}
          <Link
            href={{ pathname: "/sign-in", query: to === "/chat" ? {} : { callbackUrl: to } }}
            className="-mx-1 inline-flex min-h-11 items-center rounded-control px-1 font-medium text-accent hover:underline"
          >
            Sign in
          </Link>
        </p>
      )}
    </>
  );
}
