/** A key is lower-case folders and a file with an extension; nothing a user names ever becomes part of one. */
export const KEY = /^[a-z]+(\/[A-Za-z0-9_-]+)*\/[A-Za-z0-9_-]+\.[a-z0-9]{1,8}$/;

export type StoredFile = { key: string; modifiedAt: Date };

/** Keeps files by key. Every call refuses a key that is not of the form above. */
export interface FileStore {
  readonly name: string;
  /** Resolves when the whole file is stored for good; a crash before leaves nothing under the key. */
  put(key: string, data: Buffer, contentType: string): Promise<void>;
  /** The file's bytes, or null. */
  get(key: string): Promise<Buffer | null>;
  /** Resolves when the file is gone; a file that is not there is fine. */
  remove(key: string): Promise<void>;
  /** The files whose key starts with `folder/`. */
  list(folder: string): AsyncIterable<StoredFile>;
}
