import { Mark } from "@/components/layout/mark";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** As the root's, but inside the frame: the way to the other pages stays. */
export default function NotFound() {
  return (
    <EmptyState
      className="min-h-[70dvh] justify-center"
      picture={<Mark size={64} className="text-accent" />}
      heading="h1"
      title="There is nothing here"
      action={<ButtonLink href="/users/personas">Go to My Personas</ButtonLink>}
    >
      The page may have moved, or what it showed is gone.
    </EmptyState>
  );
}
