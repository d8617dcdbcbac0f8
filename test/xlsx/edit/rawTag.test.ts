import { attributePlace, withAttribute } from "../../../src/xlsx/edit/rawTag.ts";

describe("An attribute in a tag as it is written", () => {
  it.each([
    ['<c r="A1" t="s"/>', "str", '<c r="A1" t="str"/>'],
    ["<c t = 's' r='A1'>", "str", "<c t = 'str' r='A1'>"],
    ['<c r="A1"/>', "b", '<c r="A1" t="b"/>'],
    ['<x:c r="A1" >', "b", '<x:c r="A1" t="b" >'],
    ['<c r="A1" t="s"\n s="4">', null, '<c r="A1"\n s="4">'],
    ['<c r="A1">', null, '<c r="A1">'],
    ['<c note=" t=\'x\' >" x:t="1"/>', "b", '<c note=" t=\'x\' >" x:t="1" t="b"/>'],
  ])("of %s becomes %s", (tag, value, changed) => {
    expect(withAttribute(tag, "t", value)).toBe(changed);
  });

  it("is found by its whole name and outside other values", () => {
    const tag = '<a xsqref="1" b=\' sqref="2"\' sqref="C6"/>';
    const place = attributePlace(tag, "sqref");
    expect(place && tag.slice(place.valueStart, place.valueEnd)).toBe("C6");
    expect(attributePlace(tag, "ref")).toBeNull();
  });
});
