import { openFollowed } from "./heard";
import type { RichApiEvent } from "./hostEvents";

/** The batch in which a client adds its first handler to `Workbook.tables.onChanged`. */
const REGISTRATION = JSON.stringify({
  Actions: [
    { Id: 3, ActionType: 3, Name: "_RegisterDataChangedEvent", ObjectPathId: 2 },
    { Id: 4, ActionType: 5, Name: "Trace", ObjectPathId: 0 },
  ],
  ObjectPaths: {
    1: { Id: 1, ObjectPathType: 1, Name: "" },
    2: { Id: 2, ObjectPathType: 4, Name: "Tables", ParentObjectPathId: 1 },
  },
});

it("an add-in is sent what it has registered for, and nothing that another one has", async () => {
  const { excel, heard } = await openFollowed(({ workbook }, note) => {
    workbook.worksheets.onChanged.add(note);
  });
  const sent: RichApiEvent[] = [];
  const answer = excel.connect((events) => sent.push(...events));
  await answer({ body: REGISTRATION, flags: 1 });
  excel.user.typeInCell("Foglio1!C3", 2);
  expect(await heard()).toHaveLength(1);
  expect(sent.map(({ type, targetId }) => [type, targetId])).toEqual([[101, "Workbook"]]);
});
