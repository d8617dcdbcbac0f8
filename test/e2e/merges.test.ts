import { mergeTrials } from "../merges/mergeTrials.ts";

it("what LibreOffice and openpyxl have filled in is merged whole in every order, and each of twenty damaged files is named", async () => {
  expect(await mergeTrials({ respondents: 4, trials: 25, commands: 1, seed: 7 })).toEqual([]);
});
