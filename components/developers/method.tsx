import { Badge } from "@/components/ui/badge";

const tones: Record<string, "neutral" | "accent" | "danger"> = { GET: "neutral", DELETE: "danger" };

/** What a call does: reading is quiet, erasing is not. */
export function Method({ name }: { name: string }) {
  return (
    <Badge tone={tones[name] ?? "accent"} tiny className="justify-center font-mono">
      {name}
    </Badge>
  );
}
