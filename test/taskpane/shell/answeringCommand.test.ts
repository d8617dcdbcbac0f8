import { answeringCommand } from "../../../src/taskpane/shell/answeringCommand.ts";

/** How often the button that called is answered. */
async function answersTo(work: () => Promise<unknown>): Promise<number> {
  let answers = 0;
  answeringCommand(work)({ completed: () => void (answers += 1) });
  await Promise.resolve();
  return answers;
}

describe("A button of the ribbon is answered once", () => {
  it("when the work is done", async () => {
    expect(await answersTo(() => Promise.resolve())).toBe(1);
  });

  it("when the pane cannot be shown", async () => {
    expect(await answersTo(() => Promise.reject(new Error("no pane")))).toBe(1);
  });

  it("when the work fails before it has begun", async () => {
    const work = (): Promise<unknown> => {
      throw new Error("broken");
    };
    expect(await answersTo(work)).toBe(1);
  });

  it("when Excel never says that the pane is there", async () => {
    expect(await answersTo(() => new Promise(() => undefined))).toBe(1);
  });
});

it("A shortcut, which waits for no answer, starts the work all the same", () => {
  let started = false;
  answeringCommand(() => Promise.resolve((started = true)))();
  expect(started).toBe(true);
});
