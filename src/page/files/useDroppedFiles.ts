import { useEffect } from "react";
import { droppedFile, type ChosenFile } from "./chosenFile";

/** A file may be dropped anywhere; the browser would leave the page for it. */
export function useDroppedFiles(onFile: (dropped: ChosenFile) => void): void {
  useEffect(() => {
    const allow = (event: DragEvent): void => {
      event.preventDefault();
    };
    const take = (event: DragEvent): void => {
      event.preventDefault();
      if (event.dataTransfer === null) return;
      void droppedFile(event.dataTransfer).then((dropped) => {
        if (dropped !== null) onFile(dropped);
      });
    };
    window.addEventListener("dragover", allow);
    window.addEventListener("drop", take);
    return () => {
      window.removeEventListener("dragover", allow);
      window.removeEventListener("drop", take);
    };
  });
}
