import { COMMAND_NAMES, PaneRoute } from "../../../src/taskpane/shell/paneRoute.ts";

describe("The pane", () => {
  it("opens on Forløb", () => {
    expect(new PaneRoute().view).toBe("course");
  });

  it("goes where a command leads", () => {
    const views = COMMAND_NAMES.map((command) => {
      const route = new PaneRoute();
      route.follow(command);
      return [command, route.view, route.errand];
    });
    expect(views).toEqual([
      ["showCourse", "course", null],
      ["check", "course", "check"],
      ["showReview", "review", null],
      ["nextUnanswered", "review", "nextUnanswered"],
      ["showFindings", "findings", null],
      ["showOverview", "overview", null],
      ["showHelp", "help", null],
    ]);
  });

  it("keeps an errand until the view that runs it is there, and runs it once", () => {
    const route = new PaneRoute();
    route.follow("check");
    expect([route.take("nextUnanswered"), route.take("check"), route.take("check")]).toEqual([false, true, false]);
  });

  it("runs the same errand again when it is asked for again", () => {
    const route = new PaneRoute();
    route.follow("nextUnanswered");
    route.take("nextUnanswered");
    route.follow("nextUnanswered");
    expect(route.take("nextUnanswered")).toBe(true);
  });

  it("forgets the errand when a person chooses something else", () => {
    const route = new PaneRoute();
    route.follow("check");
    route.show("overview");
    expect([route.view, route.take("check")]).toEqual(["overview", false]);
  });

  it("tells its listeners of every change until they leave", () => {
    const route = new PaneRoute();
    const heard: string[] = [];
    const leave = route.subscribe(() => heard.push(route.view));
    route.follow("showReview");
    leave();
    route.follow("showOverview");
    expect(heard).toEqual(["review"]);
  });
});
