import type { ReactElement } from "react";
import type { KindCount } from "../../../core/scoring/phase";
import { usePaneTools } from "../../paneTools";

/** How many of each kind, and how many are still to be assessed. */
export function Objectives({
  kinds,
  hasOutcomes,
}: {
  readonly kinds: readonly KindCount[];
  /** In Programmazione nobody assesses yet. */
  readonly hasOutcomes: boolean;
}): ReactElement {
  const { texts } = usePaneTools();
  const { objectives: words, count } = texts.ready;
  return (
    <table className="figures">
      <caption className="hidden-caption">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.title}</th>
          <th scope="col">{words.assigned}</th>
          {hasOutcomes && <th scope="col">{words.pending}</th>}
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ kind, assigned, pending }) => (
          <tr key={kind}>
            <th scope="row">{words.kinds[kind]}</th>
            <td>{count(assigned)}</td>
            {hasOutcomes && <td>{count(pending)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
