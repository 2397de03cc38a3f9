// The little of an operating system that the speech engine asks for: its arguments, and one file kept in memory that it
// writes. Node's own `node:wasi` is not used: with texts of a few hundred characters it corrupts the heap of Node 20 and
// takes the process down. Plain JavaScript: the worker thread runs this file as it is.

const OK = 0;
const BADF = 8;
const INVAL = 28;
const NOENT = 44;
const DIRECTORY = 3;
const FILE = 4;
/** A sentence is well under 2 MB; what grows past this is a fault. */
const MOST_BYTES = 64 * 1024 * 1024;

class Exit extends Error {
  constructor(code) {
    super(`the engine ended with ${code}`);
    this.code = code;
  }
}

/**
 * Runs a WASI command once and gives back the bytes of the one file it writes.
 * @throws Error when it ends with a fault or writes nothing
 */
export async function runOnce(module, args) {
  const file = new MemoryFile();
  const host = imports(args, file);
  const instance = await WebAssembly.instantiate(module, { wasi_snapshot_preview1: host.functions });
  host.attach(instance.exports.memory);
  try {
    instance.exports._start();
  } catch (error) {
    if (!(error instanceof Exit) || error.code !== 0) throw error;
  }
  if (file.length === 0) throw new Error("the engine wrote nothing");
  return file.bytes();
}

class MemoryFile {
  length = 0;
  position = 0;
  #held = new Uint8Array(256 * 1024);

  write(bytes) {
    const end = this.position + bytes.length;
    if (end > MOST_BYTES) throw new Error("the engine wrote too much");
    if (end > this.#held.length) {
      const larger = new Uint8Array(Math.max(end, this.#held.length * 2));
      larger.set(this.#held.subarray(0, this.length));
      this.#held = larger;
    }
    this.#held.set(bytes, this.position);
    this.position = end;
    this.length = Math.max(this.length, end);
  }

  bytes() {
    return this.#held.slice(0, this.length);
  }
}

function imports(args, file) {
  const encoded = args.map((arg) => new TextEncoder().encode(`${arg}\0`));
  let memory;
  // Memory grows while the engine runs, and every growth leaves the old buffer empty: look anew each time.
  const view = () => new DataView(memory.buffer);
  const bytes = (at, length) => new Uint8Array(memory.buffer, at, length);
  const functions = {
    args_sizes_get(count, size) {
      view().setUint32(count, encoded.length, true);
      view().setUint32(
        size,
        encoded.reduce((sum, arg) => sum + arg.length, 0),
        true,
      );
      return OK;
    },
    args_get(pointers, at) {
      let pointer = pointers;
      let place = at;
      for (const arg of encoded) {
        view().setUint32(pointer, place, true);
        bytes(place, arg.length).set(arg);
        pointer += 4;
        place += arg.length;
      }
      return OK;
    },
    clock_time_get(_id, _precision, at) {
      view().setBigUint64(at, 0n, true);
      return OK;
    },
    fd_prestat_get(fd, at) {
      if (fd !== DIRECTORY) return BADF;
      view().setUint8(at, 0);
      view().setUint32(at + 4, 1, true);
      return OK;
    },
    fd_prestat_dir_name(fd, at) {
      if (fd !== DIRECTORY) return BADF;
      bytes(at, 1)[0] = ".".charCodeAt(0);
      return OK;
    },
    fd_fdstat_get(fd, at) {
      if (fd > FILE) return BADF;
      bytes(at, 24).fill(0);
      view().setUint8(at, fd === DIRECTORY ? 3 : fd === FILE ? 4 : 2);
      view().setBigUint64(at + 8, 0xffffffffffffffffn, true);
      view().setBigUint64(at + 16, 0xffffffffffffffffn, true);
      return OK;
    },
    fd_fdstat_set_flags: () => OK,
    /** Opens the output to write it; there is nothing to be read. */
    path_open(_dir, _dirFlags, _path, _pathLength, openFlags, _base, _inheriting, _flags, opened) {
      const CREATE = 1;
      if (!(openFlags & CREATE)) return NOENT;
      file.position = 0;
      view().setUint32(opened, FILE, true);
      return OK;
    },
    fd_read(_fd, _list, _count, read) {
      view().setUint32(read, 0, true);
      return OK;
    },
    fd_write(fd, list, count, written) {
      let total = 0;
      for (let i = 0; i < count; i += 1) {
        const at = view().getUint32(list + i * 8, true);
        const length = view().getUint32(list + i * 8 + 4, true);
        if (fd === FILE) file.write(bytes(at, length));
        total += length;
      }
      view().setUint32(written, total, true);
      return OK;
    },
    fd_seek(fd, offset, whence, at) {
      if (fd !== FILE) return BADF;
      const from = [0, file.position, file.length][whence];
      if (from === undefined || from + Number(offset) < 0) return INVAL;
      file.position = from + Number(offset);
      view().setBigUint64(at, BigInt(file.position), true);
      return OK;
    },
    fd_close: () => OK,
    proc_exit(code) {
      throw new Exit(code);
    },
  };
  return {
    functions,
    attach(held) {
      memory = held;
    },
  };
}
