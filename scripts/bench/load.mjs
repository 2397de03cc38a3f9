import autocannon from "autocannon";
import { count, ms } from "./figures.mjs";
import { others } from "./fill.mjs";

const CONNECTIONS = 8;
const SECONDS = 5;
const PEOPLE = 400;
const FIRST = 100;
const PERSONAS = 6;

/** The users who make the load: so many that none of them meets a limit. */
export const crowd = () => others(FIRST, PEOPLE);

/** Requests a second of `available` and `switch`, each person asking in turn. */
export async function load({ url, headers }) {
  const people = crowd();
  return {
    available: await press(
      url,
      people.map((id) => ({ method: "GET", path: "/api/personas/available", headers: headers.get(id) })),
    ),
    switch: await press(
      url,
      people.map((id, index) => ({
        method: "POST",
        path: "/api/personas/switch",
        headers: headers.get(id),
        body: JSON.stringify({ persona_id: (index % PERSONAS) + 1 }),
      })),
    ),
  };
}

const press = (url, requests) => autocannon({ url, connections: CONNECTIONS, duration: SECONDS, requests });

/** @returns {import("./report.mjs").Line} */
export function loadLine(label, result) {
  const { requests, latency, non2xx, errors } = result;
  const failed = non2xx + errors;
  return {
    label: failed > 0 ? `${label} (${failed} FAILED)` : label,
    figures: [count(requests.average), ms(latency.p50), ms(latency.p99)],
  };
}

export const loadTitle = `Requests, ${CONNECTIONS} connections, ${SECONDS} s each (ms)`;
