import { type AddressInfo, createServer } from "node:net";
import { expect, it } from "vitest";
import { addresses, freePort, urlOf } from "./port.mjs";

it("names a taken port and how to choose another", async () => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await expect(freePort("127.0.0.1", port)).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is taken by another program. Choose another: PORT=${port + 1} npm start`,
  );
  await new Promise((done) => server.close(done));
  expect(await freePort("127.0.0.1", port)).toBe(port);
});

it("finds a free port when asked for none in particular", async () => {
  expect(await freePort("127.0.0.1")).toBeGreaterThan(0);
});

it("names an address this machine does not have", async () => {
  await expect(freePort("192.0.2.7", 3000)).rejects.toThrow('no address "192.0.2.7"');
});

it("shows the network's addresses only when listening on all", () => {
  const ipv4 = { family: "IPv4", internal: false, address: "192.168.1.5" };
  const interfaces = { lo: [{ ...ipv4, internal: true, address: "127.0.0.1" }], eth0: [ipv4] } as never;
  expect(addresses("127.0.0.1", 3000, interfaces)).toEqual(["http://127.0.0.1:3000"]);
  expect(addresses("0.0.0.0", 3000, interfaces)).toEqual([
    "http://127.0.0.1:3000",
    "http://192.168.1.5:3000",
  ]);
  expect(urlOf("::1", 80)).toBe("http://[::1]:80");
});
