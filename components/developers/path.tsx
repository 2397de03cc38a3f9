import { Children } from "react";

/** A path that breaks, where it must, between its parts. */
export function Path({ of }: { of: string }) {
  return Children.toArray(of.split(/(?<=\/)/).flatMap((part) => [part, <wbr key={part} />]));
}
