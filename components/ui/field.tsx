import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";
import { cn } from "./cn";

/** What a control inside a field must carry, to be tied to its label and its words. */
export type ControlProps = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

type FieldProps = {
  label: ReactNode;
  help?: ReactNode;
  /** Takes the place of the help. */
  error?: string | null;
  /** Something quiet at the end of the label's line. */
  aside?: ReactNode;
  className?: string;
  children: (control: ControlProps) => ReactNode;
};

/** Label above, help under it, an error in the help's place. */
export function Field({ label, help, error, aside, className, children }: FieldProps) {
  const id = useId();
  const words = error ?? help;
  return (
    <div className={cn("flex flex-col gap-1.5", className)}>
      <div className="flex items-baseline justify-between gap-4">
        <label id={`${id}-label`} htmlFor={id} className="text-14 font-medium text-ink">
          {label}
        </label>
        {aside}
      </div>
      {children({
        id,
        "aria-describedby": words ? `${id}-words` : undefined,
        "aria-invalid": error ? true : undefined,
      })}
      {words ? (
        <p
          id={`${id}-words`}
          className={cn("flex items-start gap-1.5 text-14", error ? "text-danger" : "text-ink-soft")}
        >
          {error ? <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" /> : null}
          <span>{words}</span>
        </p>
      ) : null}
    </div>
  );
}
