import { Component, type ReactElement, type ReactNode } from "react";
import { faultOf } from "../../diagnostic";
import type { Fault } from "../../state/paneState";

interface Properties {
  readonly children: ReactNode;
  readonly show: (fault: Fault) => ReactElement;
}

/** Catches what the screens throw. A class, because React asks for one here. */
export class FaultBoundary extends Component<Properties, { readonly fault: Fault | null }> {
  override state: { readonly fault: Fault | null } = { fault: null };

  static getDerivedStateFromError(thrown: unknown): { readonly fault: Fault } {
    return { fault: faultOf(thrown) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    return fault === null ? this.props.children : this.props.show(fault);
  }
}
