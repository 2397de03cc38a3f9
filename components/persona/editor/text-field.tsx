import type { ComponentProps, ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { Field } from "@/components/ui/field";
import { Input, Textarea } from "@/components/ui/input";
import { countOf, LABELS, type TextField as Name } from "./fields";
import type { Editor } from "./use-editor";

/** From which share of what is allowed the counter stands out. */
const NEARLY_FULL = 0.9;

type TextFieldProps = {
  editor: Editor;
  name: Name;
  help?: ReactNode;
  /** Lines; one is a plain field. */
  lines?: number;
  placeholder?: string;
  autoCapitalize?: ComponentProps<"input">["autoCapitalize"];
};

/** One text of a persona, with its counter; the help gives way to what is wrong. */
export function TextField({ editor, name, help, lines = 1, ...rest }: TextFieldProps) {
  const text = editor.state.fields[name];
  const { count, max } = countOf(name, text);
  const given = {
    ...rest,
    name,
    value: text,
    autoComplete: "off",
    required: name === "name",
    "data-first": name === "name" || undefined,
    onChange: (event: { target: { value: string } }) =>
      editor.act({ do: "type", field: name, text: event.target.value }),
    onBlur: () => editor.act({ do: "leave", field: name }),
  };
  return (
    <Field
      label={LABELS[name]}
      help={help}
      error={editor.problems[name]}
      aside={
        <span
          className={cn(
            "tabular text-12",
            count > max
              ? "font-medium text-danger"
              : count > max * NEARLY_FULL
                ? "text-ink"
                : "text-ink-faint",
          )}
        >
          {count.toLocaleString("en")} / {max.toLocaleString("en")}
        </span>
      }
    >
      {(control) =>
        lines > 1 ? <Textarea {...control} {...given} rows={lines} /> : <Input {...control} {...given} />
      }
    </Field>
  );
}
