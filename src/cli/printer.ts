import { fstatSync, writeSync } from "node:fs";

/**
 * Prints on a stream of the process until the system refuses a line, which `failed` is told once. Node writes a text to
 * a file only once, and says nothing of the part that a disk filling up has not taken: to files it is written here.
 */
export function printerOn(
  stream: NodeJS.WriteStream & { readonly fd: number },
  failed: (fault: NodeJS.ErrnoException) => void,
): (text: string) => void {
  let isOver = false;
  const stop = (fault: NodeJS.ErrnoException): void => {
    if (fault.syscall === undefined) throw fault;
    if (!isOver) failed(fault);
    isOver = true;
  };
  stream.on("error", stop);
  const writesFile = isFile(stream.fd);
  return (text) => {
    if (isOver) return;
    if (!writesFile) return void stream.write(text);
    try {
      for (let rest = Buffer.from(text); rest.length > 0;) {
        rest = rest.subarray(writeSync(stream.fd, rest));
      }
    } catch (fault) {
      stop(fault as NodeJS.ErrnoException);
    }
  };
}

function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile();
  } catch {
    // The shell has closed it.
    return false;
  }
}
