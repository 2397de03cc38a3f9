import { Portrait } from "@/components/persona/portrait";

const faces = ["Isabella", "Alex", "Luna", "Maya", "Sam", "Ethan"].map((name) => ({
  name,
  display_name: name,
  avatar: `/portraits/${name.toLowerCase()}-512.webp`,
}));

/** The six, beside the door: what this is, before one has signed in. */
export function Welcome() {
  return (
    <section aria-label="About Ensemble" className="flex flex-col justify-center gap-10 px-6 lg:px-14">
      <ul className="mx-auto grid w-full max-w-md grid-cols-6 gap-2 sm:gap-4 lg:grid-cols-3 lg:gap-x-8 lg:gap-y-7">
        {faces.map((face, index) => (
          <li
            key={face.name}
            style={{ animationDelay: `${index * 40}ms` }}
            className="flex animate-rise-in flex-col items-center gap-2"
          >
            <Portrait persona={face} className="size-11! lg:size-26!" size={104} />
            <span className="text-12 text-ink-soft max-lg:sr-only lg:text-14">{face.name}</span>
          </li>
        ))}
      </ul>
      <div className="mx-auto hidden max-w-md flex-col gap-3 text-center lg:flex">
        <p className="text-28 font-semibold tracking-[-0.01em] text-balance">
          Each remembers you. None tells the others.
        </p>
        <p className="text-ink-soft text-pretty">
          Six companions, six separate memories. What you tell Maya stays with Maya.
        </p>
      </div>
    </section>
  );
}
