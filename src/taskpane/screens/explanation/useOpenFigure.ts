import { useEffect, useState } from "react";

/** Which figure of a screen is explained: one at a time. Escape closes it, and leaves the focus on its figure. */
export interface OpenFigure {
  readonly openId: string | null;
  readonly toggle: (id: string) => void;
}

export function useOpenFigure(): OpenFigure {
  const [openId, setOpenId] = useState<string | null>(null);
  useEffect(() => {
    if (openId === null) return undefined;
    const close = ({ key }: KeyboardEvent): void => {
      if (key !== "Escape") return;
      setOpenId(null);
      document.getElementById(openId)?.focus();
    };
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("keydown", close);
    };
  }, [openId]);
  return {
    openId,
    toggle: (id) => {
      setOpenId(openId === id ? null : id);
    },
  };
}
