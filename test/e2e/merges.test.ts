import { mergeTrials } from "../merges/mergeTrials.ts";

it("what openpyxl has filled in and LibreOffice saved is merged whole in every order, and each of twenty damaged files is named", async () => {
  expect(await mergeTrials({ respondents: 4, trials: 25, commands: 1, seed: 7, office: "saves" })).toEqual([]);
});
