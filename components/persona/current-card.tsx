import { ArrowRight } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import type { PersonaSummary } from "@/lib/personas/summary";
import { Portrait } from "./portrait";
import { VoiceMark } from "./voice-mark";
import { taglineOf, traitsOf, voiceOf } from "./words";

/** The persona one talks to now: the one place on the page that is allowed to glow. */
export function CurrentCard({ persona }: { persona: PersonaSummary }) {
  const traits = traitsOf(persona);
  return (
    <section
      aria-label="Current persona"
      className="gradient-accent relative isolate overflow-hidden rounded-card text-white"
    >
      <div
        key={persona.id}
        className="relative flex animate-fade-in flex-col items-center gap-6 px-6 py-8 text-center sm:flex-row sm:gap-8 sm:px-10 sm:py-10 sm:text-left"
      >
        <span className="relative inline-flex shrink-0">
          <Echoes />
          <Portrait persona={persona} size={112} glow className="ring-4 ring-white/30" />
        </span>
        <div className="flex min-w-0 flex-1 flex-col gap-2">
          <div className="flex flex-wrap items-center justify-center gap-x-3 gap-y-1 sm:justify-start">
            <h2 className="min-w-0 text-28">{persona.display_name}</h2>
            <Badge tone="onGradient">
              <span className="size-1.5 rounded-full bg-white" />
              Active
            </Badge>
          </div>
          <p className="line-clamp-3 max-w-[62ch] text-16 text-pretty sm:line-clamp-2">
            {taglineOf(persona)}
          </p>
          {traits.length > 0 ? (
            <p className="line-clamp-2 text-14 text-white/90 lg:line-clamp-1">{traits.join(" · ")}</p>
          ) : null}
          <p className="flex items-center justify-center gap-1.5 text-14 text-white/90 sm:justify-start">
            <VoiceMark custom={persona.has_custom_voice} />
            {voiceOf(persona)}
          </p>
        </div>
        <ButtonLink href="/chat" variant="inverse" className="min-h-12 w-full shrink-0 px-5 sm:w-auto">
          {persona.is_archive ? "Read the archive" : "Continue talking"}
          <ArrowRight aria-hidden className="size-4" />
        </ButtonLink>
      </div>
    </section>
  );
}

/** Rings going out from the portrait, like a voice: the mark, very quietly. */
function Echoes() {
  return (
    <svg
      aria-hidden="true"
      viewBox="-500 -500 1000 1000"
      fill="none"
      stroke="white"
      className="pointer-events-none absolute top-1/2 left-1/2 -z-10 size-[1000px] max-w-none -translate-1/2 opacity-15"
    >
      {[104, 156, 216, 286, 366, 456].map((radius, index) => (
        <circle key={radius} r={radius} opacity={1 - index * 0.15} />
      ))}
    </svg>
  );
}
