import { TextEncoder as NodeTextEncoder } from "node:util";
import { act, configure, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import axe from "axe-core";
import type { ReactElement, ReactNode } from "react";
import { check } from "../../src/app/check";
import { rememberChoices } from "../../src/app/rememberChoices";
import { restore } from "../../src/app/restore";
import type { RestorePointPacking } from "../../src/core/sheet/restoring/restorePoint";
import type { WorkbookGateway } from "../../src/core/workbook/gateway";
import type { SheetRange } from "../../src/core/workbook/reference";
import { success } from "../../src/core/workbook/result";
import { ITALIAN_PANE } from "../../src/locale/it/paneLanguage";
import { ITALIAN } from "../../src/locale/it/texts";
import { calculateForPane } from "../../src/taskpane/calculateForPane";
import { newPackage } from "../../src/adapters/xlsx/newPackage";
import type { PaneCommands, Progress, WorkbookTarget } from "../../src/taskpane/commands";
import { PaneToolsContext, type PaneTools } from "../../src/taskpane/paneTools";
import { setUpForPane } from "../../src/taskpane/setUpForPane";
import type { PaneState } from "../../src/taskpane/state/paneState";
import { ThemedPane } from "../../src/taskpane/ThemedPane";
import { loadedOnce } from "../../src/taskpane/wiring";
import { jobGateway } from "../../src/taskpane/jobGateway";
import { digest, PACKING } from "../app/runningWorkbook";
import { createMemoryGateway } from "../contract/memoryGateway";
import type { MemoryWorkbook } from "../contract/memoryWorkbook";

const TODAY = { year: 2026, month: 3, day: 9 };
const LANGUAGE = loadedOnce(ITALIAN_PANE);

// How long a screen takes to come is no verdict.
configure({ asyncUtilTimeout: 60_000 });

/** What the pane did outside itself. */
export interface OpenedPane {
  readonly user: UserEvent;
  readonly selected: readonly WorkbookTarget[];
  readonly copied: readonly string[];
  /** How many workbooks with the example were opened. */
  readonly examples: () => number;
  /** As if another user had changed a table. */
  readonly tellOfChange: () => void;
}

export interface PaneChanges {
  readonly gateway?: WorkbookGateway;
  readonly initial?: PaneState;
  readonly commands?: Partial<PaneCommands>;
  readonly canCopy?: boolean;
  readonly canSelect?: boolean;
  /** What the user has selected in the workbook; null for several pieces. */
  readonly selection?: SheetRange | null;
  readonly packing?: RestorePointPacking;
}

/** The pane over the real use cases on a workbook in memory, opened and at rest. */
export async function openPane(
  workbook: MemoryWorkbook,
  { gateway = createMemoryGateway(workbook), initial, ...changes }: PaneChanges = {},
): Promise<OpenedPane> {
  provideWhatBrowsersHave();
  const { canCopy = true, canSelect = true, selection = null, packing = PACKING } = changes;
  let examples = 0;
  let opensWithFile = false;
  const selected: WorkbookTarget[] = [];
  const copied: string[] = [];
  let tellOfChange = (): void => undefined;
  const outside = (progress: Progress) => ({
    gateway: jobGateway(gateway, progress),
    digest,
    packing,
  });
  const commands: PaneCommands = {
    check: (progress) =>
      check({ ...outside(progress), loadPacking: () => Promise.resolve(packing) }),
    calculate: (choice, progress) =>
      calculateForPane({ ...outside(progress), texts: ITALIAN, today: TODAY }, choice),
    restore: ({ liftsFilters, ...choice }, progress) =>
      restore({ ...outside(progress), ...choice, consent: { liftsFilters } }),
    setUp: (job, progress) =>
      setUpForPane(
        {
          ...outside(progress),
          today: TODAY,
          loadTexts: () => Promise.resolve(ITALIAN),
          readSelection: () => Promise.resolve(success(selection)),
          openExample: () => {
            examples += 1;
            return Promise.resolve(success(null));
          },
        },
        job,
      ),
    select: (target) => {
      selected.push(target);
      return Promise.resolve(canSelect);
    },
    readSelectedRow: () =>
      Promise.resolve(selection && { sheet: selection.sheet, row: selection.range.firstRow }),
    copy: (text) => {
      copied.push(text);
      return canCopy;
    },
    followChanges: (onChange) => {
      tellOfChange = onChange;
      return () => undefined;
    },
    renameTable: (from, to) => {
      const table = workbook.tables.find(({ name }) => name === from);
      if (table !== undefined)
        workbook.tables[workbook.tables.indexOf(table)] = { ...table, name: to };
      return Promise.resolve(table !== undefined);
    },
    remember: async (changed) => (await rememberChoices(gateway, changed)).ok,
    download: null,
    newWorkbook: newPackage,
    openWorkbook: null,
    offersExample: true,
    openWithFile: {
      isChosen: () => opensWithFile,
      choose: (opens) => {
        opensWithFile = opens;
        return Promise.resolve(true);
      },
    },
    prepareNext: () => undefined,
    ...changes.commands,
  };
  const user = userEvent.setup();
  render(
    <ThemedPane
      commands={commands}
      language={LANGUAGE}
      initial={initial ?? { kind: "starting" }}
      readTheme={() => false}
      reopen={() => undefined}
    />,
  );
  if (initial === undefined) await atRest();
  return {
    user,
    selected,
    copied,
    examples: () => examples,
    tellOfChange: () => {
      act(tellOfChange);
    },
  };
}

/** The content may use the texts of the figures, and no other tool of the pane. */
export function WithDoneTexts({ children }: { readonly children: ReactNode }): ReactElement {
  const unused = (): never => {
    throw new Error("Only the texts of the figures are here.");
  };
  const tools: PaneTools = {
    texts: LANGUAGE.first,
    detailTexts: LANGUAGE.loadDetails,
    setupTexts: LANGUAGE.loadSetup,
    doneTexts: LANGUAGE.loadDone,
    commands: {
      check: unused,
      calculate: unused,
      restore: unused,
      setUp: unused,
      select: unused,
      readSelectedRow: unused,
      copy: unused,
      followChanges: unused,
      renameTable: unused,
      remember: unused,
      download: null,
      newWorkbook: unused,
      openWorkbook: null,
      offersExample: false,
      openWithFile: null,
      prepareNext: unused,
    },
    actions: { start: unused, leave: unused, goBack: unused },
    reopen: unused,
    formerName: null,
    setFormerName: unused,
    announce: unused,
  };
  return <PaneToolsContext value={tools}>{children}</PaneToolsContext>;
}

/** The first check is over. */
async function atRest(): Promise<void> {
  await screen.findAllByRole("button");
}

/** What axe finds wrong; colours cannot be judged without a browser. */
export async function violations(): Promise<readonly string[]> {
  const found = await axe.run(
    { include: ["body"], exclude: ["[data-tabster-dummy]"] },
    // The page around the pane is not here.
    { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } },
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

/** What jsdom lacks; and it says of a page that no element of it has the focus that it is not looked at. */
function provideWhatBrowsersHave(): void {
  document.hasFocus = () => true;
  // Its bytes must be of the page's own realm.
  globalThis.TextEncoder = class extends NodeTextEncoder {
    override encode(text?: string): ReturnType<NodeTextEncoder["encode"]> {
      return new Uint8Array(super.encode(text));
    }
  };
  // axe measures letters with it where it can.
  HTMLCanvasElement.prototype.getContext = () => null;
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  window.ResizeObserver = class {
    observe(): void {
      return undefined;
    }
    unobserve(): void {
      return undefined;
    }
    disconnect(): void {
      return undefined;
    }
  };
}
