"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/input";
import type { LocalServer, ModelState } from "./model-words";
import { Row } from "./section";

type Choice = { local_id: string; model: string } | { local_id: null };

/** Model servers found on this machine, for the administrator to use. */
export function LocalServers({
  state,
  busy,
  onChoose,
}: {
  state: ModelState;
  busy: boolean;
  onChoose: (choice: Choice) => void;
}) {
  const fixed = state.configured_by === "environment";
  return (
    <>
      {state.local.map((server) => (
        <Server
          key={server.id}
          server={server}
          busy={busy}
          fixed={fixed}
          current={state.current.name}
          onChoose={onChoose}
        />
      ))}
      {state.configured_by === "administrator" ? (
        <Row>
          <span className="text-14 text-ink-soft">Chosen by an administrator, for everybody here.</span>
          <Button busy={busy} onClick={() => onChoose({ local_id: null })}>
            Use the built-in companion
          </Button>
        </Row>
      ) : null}
    </>
  );
}

function Server({
  server,
  busy,
  fixed,
  current,
  onChoose,
}: {
  server: LocalServer;
  busy: boolean;
  fixed: boolean;
  current: string;
  onChoose: (choice: Choice) => void;
}) {
  const [model, setModel] = useState(server.models.includes(current) ? current : (server.models[0] ?? ""));
  return (
    <Row>
      <span className="flex min-w-0 flex-col">
        <span className="truncate text-16">{server.name}</span>
        <span className="truncate text-14 text-ink-soft">
          {server.models.length === 0
            ? "Found on this machine, but it has no model yet."
            : fixed
              ? "Found on this machine. The environment decides which model answers."
              : "Found on this machine."}
        </span>
      </span>
      {server.models.length > 0 && !fixed ? (
        <span className="flex w-full gap-2 sm:w-auto">
          <Select
            aria-label={`Model of ${server.name}`}
            className="min-w-0 flex-1 sm:w-48"
            value={model}
            onChange={(event) => setModel(event.target.value)}
          >
            {server.models.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
          <Button busy={busy} className="min-h-12" onClick={() => onChoose({ local_id: server.id, model })}>
            Use
          </Button>
        </span>
      ) : null}
    </Row>
  );
}
