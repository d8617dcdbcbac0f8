import { CASE_ID_LONGEST, findIdFault, idKey } from "../../src/privacy/pseudonym.ts";

describe("a case id is a pseudonym", () => {
  it.each(["SAG-01", "sag 7", "=SUM(A1)", "+45", "-1", "@sag", "Å-ø-æ", "2024-000123", "SAG-31-13-99-1234", "12345678901"])(
    "may be %s",
    (id) => expect(findIdFault(id, CASE_ID_LONGEST)).toBeNull(),
  );

  it.each([
    "010190-1234",
    "0101901234",
    "SAG-010190-1234",
    "sag0101901234x",
    "SAG-01-010190-1234",
    "010190 1234",
    "010190\u20131234",
    "01.01.90-1234",
    "01-01-1990-1234",
    "010119901234",
    "01 01 90 12 34",
    "710190-1234",
    "０１０１９０-１２３４",
    "0101\u200b901234",
    "45-45-01-01-90-1234",
    "SAG-1961-07-07-4285",
    "7. juli 1961-4285",
    "O7O761-4285",
  ])("is never a CPR number, however it is spelled: %s", (id) => expect(findIdFault(id, CASE_ID_LONGEST)).toBe("cpr-like"));

  // The day and month are a date's, and nothing else tells: in a note such a number is only possible, and no id needs it.
  it.each(["1506887777", "x1506887777y", "15 06 88 77 77", "15-06-88-77-77", "150619887777", "150688   7777", "1506\u200b887777", "3102881234", "konto 6102881234", "9102881234", "1501881234", "1512881235", "0102881234"])(
    "may not look like one either: %s",
    (id) => expect(findIdFault(id, CASE_ID_LONGEST)).toBe("cpr-like"),
  );

  it.each(["150688777712", "0006881234", "3202881234", "konto 6002881234", "9202881234", "1500881234", "1513881234"])("may have as many digits without a day or a month: %s", (id) =>
    expect(findIdFault(id, CASE_ID_LONGEST)).toBeNull(),
  );

  it("cannot be blank", () => expect(findIdFault(" \t ", CASE_ID_LONGEST)).toBe("blank"));
  it("has at most 40 characters", () => {
    expect(findIdFault("x".repeat(40), CASE_ID_LONGEST)).toBeNull();
    expect(findIdFault("x".repeat(41), CASE_ID_LONGEST)).toBe("too-long");
  });
  it("has no line break in it", () => expect(findIdFault("SAG\n01", CASE_ID_LONGEST)).toBe("control-character"));
  it.each(["SAG*", "SAG?", "SAG~1"])("is not a pattern: %s", (id) => expect(findIdFault(id, CASE_ID_LONGEST)).toBe("wildcard"));
  it("leaves the keys' separator alone", () => expect(findIdFault("A|B", CASE_ID_LONGEST)).toBe("separator"));
});

describe("two spellings of one id", () => {
  it("differ in capitals and blanks only", () => expect([" Sag-01 ", "SAG-01"].map(idKey)).toEqual(["sag-01", "sag-01"]));
});
