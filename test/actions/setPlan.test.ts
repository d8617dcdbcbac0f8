import { addActivity, addNote, changeActivity, changeRemark, remarkOn, type PlanNote } from "../../src/actions/setPlan.ts";
import { blank } from "./makers.ts";

const MEETING: PlanNote = { date: "2027-03-10", occasion: "status-meeting", text: "Udkastet er til høring." };

describe("A person works on the development plan", () => {
  it("puts an activity under a recommendation, with an id that no other has and nothing else stated", () => {
    const planned = addActivity(addActivity(blank, "F2", "Temamøde om begrundelser"), "F2", "Ny skabelon");
    expect(planned.plan.map(({ id, recommendation, activity }) => [id, recommendation, activity])).toEqual([["P1", "F2", "Temamøde om begrundelser"], ["P2", "F2", "Ny skabelon"]]);
    expect(planned.plan[0]).toMatchObject({ kind: null, status: null, start: null, deadline: null, tools: [], notes: [], responsible: "" });
    const [standing] = planned.plan;
    if (standing === undefined) throw new Error("No activity.");
    expect(addActivity({ ...blank, plan: [{ ...standing, id: "p1" }] }, "F2", "x").plan[1]?.id).toBe("P2");
  });

  it("changes one part and leaves what nobody touched, whoever has changed it meanwhile", () => {
    const planned = addActivity(addActivity(blank, "F2", "Temamøde"), "F2", "Skabelon");
    const elsewhere = { ...planned, plan: planned.plan.map((one) => ({ ...one, responsible: "teamleder" })) };
    const changed = changeActivity(elsewhere, "P1", { deadline: "2027-06-30", status: "under-way" });
    expect(changed.plan.map(({ responsible, deadline, status }) => [responsible, deadline, status])).toEqual([["teamleder", "2027-06-30", "under-way"], ["teamleder", null, null]]);
    expect(changeActivity(blank, "P9", { activity: "x" }).plan).toEqual([]);
  });

  it("adds a note with its date and occasion behind the old ones, as one line of the cell", () => {
    const planned = addNote(addNote(addActivity(blank, "F2", "Temamøde"), "P1", MEETING), "P1", { date: "2027-12-08", occasion: "midway", text: " Tre møder er holdt.\n Ét mangler. " });
    expect(planned.plan[0]?.notes).toEqual(["2027-03-10, statusmøde: Udkastet er til høring.", "2027-12-08, midtvejsstatus: Tre møder er holdt. Ét mangler."]);
    expect(addNote(planned, "P2", MEETING)).toEqual(planned);
  });
});

describe("A person writes to the status report", () => {
  it("has nothing to read before anybody has written", () => {
    expect(remarkOn(blank, "F2")).toEqual({ id: "F2", account: "", remark: "", focus: "" });
  });

  it("gives each recommendation one row, and keeps what the other party wrote in it", () => {
    const told = changeRemark(blank, "F2", { account: "Skabelonen er taget i brug." });
    const answered = changeRemark(told, "f2", { remark: "Det ses i sagerne." });
    expect(answered.statusRemarks).toEqual([{ id: "F2", account: "Skabelonen er taget i brug.", remark: "Det ses i sagerne.", focus: "" }]);
    const both = changeRemark(answered, "F3", { focus: "Opfølgning" });
    expect(both.statusRemarks.map(({ id, focus }) => [id, focus])).toEqual([["F2", ""], ["F3", "Opfølgning"]]);
    expect(changeRemark(both, "F3", { focus: "Begrundelser" }).statusRemarks.map(({ id, focus }) => [id, focus])).toEqual([["F2", ""], ["F3", "Begrundelser"]]);
  });

  it("keeps the row when a text is taken out again: the municipality may have made it itself", () => {
    const told = changeRemark(blank, "F2", { account: "Skabelonen er taget i brug." });
    expect(changeRemark(told, "F2", { account: "" }).statusRemarks).toEqual([{ id: "F2", account: "", remark: "", focus: "" }]);
  });
});
