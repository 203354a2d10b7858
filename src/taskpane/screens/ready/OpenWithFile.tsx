import { useId, useState, type ReactElement } from "react";
import { usePaneTools } from "../../paneTools";

/** Whether the pane opens together with this file: a choice that is kept in the file. */
export function OpenWithFile(): ReactElement {
  const { texts, commands, announce } = usePaneTools();
  const words = texts.setup.more;
  const hintId = useId();
  const [opens, setOpens] = useState(commands.opensWithFile);
  const [isRefused, setRefused] = useState(false);
  const choose = async (wanted: boolean): Promise<void> => {
    const isSaved = await commands.setOpensWithFile(wanted);
    setRefused(!isSaved);
    if (isSaved) setOpens(wanted);
    else announce(words.notSaved);
  };
  return (
    <div>
      <label>
        <input
          type="checkbox"
          checked={opens}
          aria-describedby={hintId}
          onChange={({ target }) => {
            void choose(target.checked);
          }}
        />{" "}
        {words.openWithFile}
      </label>
      <p id={hintId} className="hint">
        {isRefused ? words.notSaved : words.openWithFileHint}
      </p>
    </div>
  );
}
