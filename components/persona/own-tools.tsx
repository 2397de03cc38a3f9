import { Search } from "lucide-react";
import { Select } from "@/components/ui/input";
import { SORTS, type Sort } from "./own-page";
import type { OwnPersonas } from "./use-own-personas";

/** Searching and sorting, once there are too many to look over. */
export function OwnTools({ own }: { own: OwnPersonas }) {
  return (
    <search className="flex flex-col gap-3 sm:flex-row">
      <span className="relative block flex-1">
        <Search aria-hidden className="absolute top-3.5 left-3.5 size-5 text-ink-faint" />
        <input
          type="search"
          aria-label="Search your personas"
          placeholder="Search by name"
          autoComplete="off"
          value={own.query}
          onChange={(event) => own.look({ query: event.target.value })}
          className="h-12 w-full rounded-control border border-line-control bg-card pr-3 pl-11 text-16 hover:border-ink-faint focus-visible:border-accent focus-visible:outline-1 focus-visible:outline-offset-0"
        />
      </span>
      <Select
        aria-label="Order"
        className="sm:w-48"
        value={own.sort}
        onChange={(event) => own.look({ sort: event.target.value as Sort })}
      >
        {Object.entries(SORTS).map(([sort, label]) => (
          <option key={sort} value={sort}>
            {label}
          </option>
        ))}
      </Select>
    </search>
  );
}
