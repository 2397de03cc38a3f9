import { Refusal, refusalOf } from "@/components/request";

/** Sends a file as a form, saying how much of it has gone (0 to 1), which `fetch` does not. @throws Refusal */
export function send(path: string, file: File, onProgress: (share: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    const form = new FormData();
    form.set("file", file, file.name);
    sending.open("POST", path);
    sending.responseType = "json";
    sending.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    sending.onload = () =>
      sending.status < 300 ? resolve() : reject(refusalOf(sending.status, sending.response));
    sending.onerror = () =>
      reject(new Refusal(0, "Ensemble could not be reached. Check the connection and try again."));
    sending.onabort = sending.onerror;
    sending.send(form);
  });
}
