import type { ReactElement } from "react";
import type { TextSection } from "../../../core/report/document";
import { CopyButton } from "../../parts/CopyButton";
import { Disclosure } from "../../parts/Disclosure";
import { useSetupTexts } from "../../paneTools";
import type { Copied } from "./copied";
import { DocumentPreview } from "./DocumentPreview";

/** A section that is taken or left out, copied alone, and looked at. */
export function SectionChoice({
  section,
  copied,
  isTaken,
  onTake,
}: {
  readonly section: TextSection;
  readonly copied: Copied;
  readonly isTaken: boolean;
  readonly onTake: (isTaken: boolean) => void;
}): ReactElement {
  const words = useSetupTexts().relazione;
  return (
    <section>
      <label>
        <input
          type="checkbox"
          checked={isTaken}
          onChange={({ target }) => {
            onTake(target.checked);
          }}
        />{" "}
        {section.name}
      </label>
      <CopyButton
        label={words.copy}
        accessibleLabel={words.copySection(section.name)}
        text={() => copied.text}
        html={copied.html}
        textLabel={words.text(section.name)}
      />
      <Disclosure label={words.preview(section.name)} level={null}>
        {() => <DocumentPreview blocks={section.blocks} tableLabel={words.table} />}
      </Disclosure>
    </section>
  );
}
