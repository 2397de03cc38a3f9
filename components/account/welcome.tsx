import { Portrait } from "@/components/persona/portrait";

const faces = ["Isabella", "Alex", "Luna", "Maya", "Sam", "Ethan"].map((name) => ({
  name,
  display_name: name,
  avatar: `/portraits/${name.toLowerCase()}-512.webp`,
}));

/** The six, beside the door: what this is, before one has signed in. */
export function Welcome() {
  return (
    <section aria-label="About Ensemble" className="flex w-full max-w-md flex-col gap-12">
      <ul className="grid grid-cols-3 gap-x-6 gap-y-8">
        {faces.map((face, index) => (
          <li
            key={face.name}
            style={{ animationDelay: `${index * 40}ms` }}
            className="flex animate-rise-in flex-col items-center gap-2.5"
          >
            <Portrait persona={face} size={112} lazy />
            <span className="text-14 text-ink-soft">{face.name}</span>
          </li>
        ))}
      </ul>
      <div className="flex flex-col gap-3 text-center">
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

/** The six in a row, where there is no room for more. */
export function WelcomeRow() {
  return (
    <div className="flex -space-x-2.5">
      {faces.map((face) => (
        <Portrait key={face.name} persona={face} size={52} lazy className="ring-3 ring-page" />
      ))}
    </div>
  );
}
