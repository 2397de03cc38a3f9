import { BookHeart, MessageCircle, Settings, Users } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { Mark } from "./mark";
import { NavLink } from "./nav-link";
import { ProfileMenu } from "./profile-menu";

/** The places, in order; one more goes in here. */
const places = [
  { href: "/chat", name: "Chat", icon: <MessageCircle aria-hidden /> },
  { href: "/users/personas", name: "My Personas", icon: <Users aria-hidden /> },
  { href: "/memories", name: "Memories", icon: <BookHeart aria-hidden /> },
  { href: "/settings", name: "Settings", icon: <Settings aria-hidden /> },
];

type FrameUser = { name: string; email: string; role: "user" | "admin" };

/**
 * A slim rail on the left from 1024 px, a bar at the bottom below that: the same list, drawn twice by CSS alone.
 * Pages that fill the screen take `h-page`; `--rail-w` and `--bar-h` say what the navigation occupies.
 */
export function Frame({ user, children }: { user: FrameUser; children: ReactNode }) {
  return (
    <>
      <a
        href="#main"
        className="sr-only rounded-control bg-ink text-14 font-medium text-page focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-50 focus:px-4 focus:py-3"
      >
        Skip to the content
      </a>
      <nav
        aria-label="Main"
        className="fixed inset-x-0 bottom-0 z-30 flex h-(--bar-h) items-stretch gap-1 overflow-hidden border-line border-t bg-page px-2 pb-[env(safe-area-inset-bottom)] lg:inset-x-auto lg:inset-y-0 lg:left-0 lg:h-auto lg:w-(--rail-w) lg:flex-col lg:overflow-visible lg:border-t-0 lg:border-r lg:px-2 lg:py-4"
      >
        <Link
          href="/chat"
          aria-label="Ensemble"
          className="mb-4 hidden h-11 items-center justify-center rounded-control text-accent lg:flex"
        >
          <Mark size={34} />
        </Link>
        {places.map((place) => (
          <NavLink key={place.href} href={place.href} icon={place.icon}>
            {place.name}
          </NavLink>
        ))}
        <div className="flex min-w-14 flex-1 items-stretch lg:mt-auto lg:flex-none">
          <ProfileMenu name={user.name} email={user.email} role={user.role} />
        </div>
      </nav>
      <main id="main" tabIndex={-1} className="pb-(--bar-h) pl-(--rail-w) outline-none">
        {children}
      </main>
    </>
  );
}
