import { connect, createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { Problem } from "./problem.mjs";

const EVERYWHERE = ["0.0.0.0", "::"];

/** The address to reach a server at that listens on `host`. */
export const reachable = (host) => (host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host);

/** `http://host:port`, with brackets where IPv6 wants them. */
export const urlOf = (host, port) => `http://${host.includes(":") ? `[${host}]` : host}:${port}`;

/** The addresses to open: the one on this machine first, then, when listening everywhere, those on the network. */
export function addresses(host, port, interfaces = networkInterfaces()) {
  const own = urlOf(reachable(host), port);
  if (!EVERYWHERE.includes(host)) return [own];
  const outside = Object.values(interfaces).flatMap((list) => list ?? []);
  return [
    own,
    ...outside.filter((it) => !it.internal && it.family === "IPv4").map((it) => urlOf(it.address, port)),
  ];
}

function listen(host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ host, port, exclusive: true }, () => {
      const taken = server.address().port;
      server.close(() => resolve(taken));
    });
  });
}

/** Systems that let one listen on an address although a server on all addresses holds the port. */
const LAX = process.platform !== "linux";

function answers(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host: reachable(host), port, timeout: 500 });
    const end = (result) => {
      socket.destroy();
      resolve(result);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
    socket.once("timeout", () => end(false));
  });
}

/** The sentence for a host and port that cannot be listened on. */
export function portSentence(code, host, port) {
  const another = `PORT=${port < 65_535 ? port + 1 : 3000} npm start`;
  if (code === "EADDRINUSE")
    return `Port ${port} on ${host} is taken by another program. Choose another: ${another}`;
  if (code === "EACCES")
    return `Port ${port} needs more rights than this user has. Choose another: PORT=3000 npm start`;
  return `This machine has no address "${host}" to listen on (${code}). Set HOST to 127.0.0.1, or 0.0.0.0 for all: HOST=127.0.0.1 npm start`;
}

/**
 * Sees that `port` on `host` is free. Port 0 finds a free one.
 * @param {string} host
 * @param {number} [port]
 * @param {number} [patience] milliseconds to wait for a server that is just ending
 * @returns {Promise<number>} the port
 * @throws Problem when it cannot be listened on
 */
export async function freePort(host, port = 0, patience = 0) {
  for (const until = Date.now() + patience; ; await sleep(100)) {
    try {
      const free = await listen(host, port);
      if (LAX && port !== 0 && (await answers(host, port))) throw { code: "EADDRINUSE" };
      return free;
    } catch (error) {
      if (error.code === "EADDRINUSE" && Date.now() < until) continue;
      throw new Problem(portSentence(error.code, host, port));
    }
  }
}
