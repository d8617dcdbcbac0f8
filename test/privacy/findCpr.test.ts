import fc from "fast-check";
import { cprIn, findCpr, findCprInNumber, findCprInPieces, findSplitCpr, holdsCpr, isPiece } from "../../src/privacy/findCpr.ts";
import { mustBeStopped } from "../../src/privacy/personalData.ts";
import { CPR_SPELLINGS } from "./cprSpellings.ts";

const isStopped = (text: string): boolean => {
  const certainty = findCpr(text);
  return certainty !== null && mustBeStopped({ kind: "cpr", certainty });
};

const two = (number: number): string => String(number).padStart(2, "0");
/** A day that every month has, in the 1900s or 2000s, and the first three of the last four digits. */
const START = fc.record({ day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: 1, max: 12 }), year: fc.integer({ min: 0, max: 99 }), serial: fc.integer({ min: 0, max: 999 }) });
const nine = ({ day, month, year, serial }: { day: number; month: number; year: number; serial: number }): string =>
  `${two(day)}${two(month)}${two(year)}${String(serial).padStart(3, "0")}`;
/** The digit that makes the weighted sum divisible by 11, by trial; none where it would have to be 10. */
function withCheckDigit(first: string): string | undefined {
  const sum = (digits: string) => 4 * +digits[0]! + 3 * +digits[1]! + 2 * +digits[2]! + 7 * +digits[3]! + 6 * +digits[4]! + 5 * +digits[5]! + 4 * +digits[6]! + 3 * +digits[7]! + 2 * +digits[8]! + +digits[9]!;
  return Array.from({ length: 10 }, (_, digit) => `${first}${digit}`).find((digits) => sum(digits) % 11 === 0);
}

describe("A CPR number", () => {
  it("is known by its check digit: the example that cpr.dk gives", () => {
    expect(findCpr("070761-4285")).toBe("certain");
  });

  it("is told with the other personal data, and must be stopped unless it is only possible", () => {
    expect(["070761-4285", "150688-7777", "1506887777", "akt 12"].map((text) => [cprIn(text).map((one) => one.certainty), holdsCpr(text)])).toEqual([
      [["certain"], true], [["likely"], true], [["possible"], false], [[], false],
    ]);
  });

  it.each(CPR_SPELLINGS)("is found %s", (_, spell) => {
    fc.assert(
      fc.property(START, (start) => {
        const digits = withCheckDigit(nine(start));
        fc.pre(digits !== undefined);
        expect([spell(digits), isStopped(spell(digits))]).toEqual([spell(digits), true]);
      }),
    );
  });

  it.each(CPR_SPELLINGS)("of the first of January is found without its check digit, %s", (_, spell) => {
    fc.assert(fc.property(START, fc.integer({ min: 0, max: 9 }), (start, last) => expect(isStopped(spell(`${nine({ ...start, day: 1, month: 1 })}${last}`))).toBe(true)));
  });

  it.each(CPR_SPELLINGS)("that stands in for a real one (the day and 60) is found %s", (_, spell) => {
    fc.assert(fc.property(START, fc.integer({ min: 0, max: 9 }), (start, last) => expect(isStopped(spell(`${nine({ ...start, day: start.day + 60 })}${last}`))).toBe(true)));
  });

  it.each(CPR_SPELLINGS)("of any other day without its check digit is at least thought possible, %s", (_, spell) => {
    fc.assert(fc.property(START, fc.integer({ min: 0, max: 9 }), (start, last) => expect(findCpr(spell(`${nine(start)}${last}`))).not.toBeNull()));
  });

  it("is likely in one without its check digit on the first of January alone, and in a substitute number, of which day 61 is the first", () => {
    expect(["0101901234", "0102901234", "0201901234", "6101901235", "9112901234", "9212901234", "6001901234"].map(findCpr)).toEqual(["likely", "possible", "possible", "likely", "likely", null, null]);
  });

  it("has a date, whatever its last digit says", () => {
    expect([findCpr("451390-1238"), findCprInPieces(["451390", "-", "1238"]), findCpr("000761-4284"), findCprInPieces(["000761", "-", "4284"])]).toEqual([null, null, null, null]);
  });

  it("is likely with its dash also without a check digit, for such numbers have been given since 2007", () => {
    expect(findCpr("150688-7777")).toBe("likely");
    expect(findCpr("1506887777")).toBe("possible");
    expect(findCpr("CPR-nr. 1506887777")).toBe("likely");
  });

  it("written in one after the word for another number is sure only with its check digit", () => {
    expect([findCpr("6101901234"), findCpr("konto 6101901234"), findCpr("kontonr. 1234 6101901234"), findCpr("konto 610190-1234"), findCpr("konto 0707614285")]).toEqual(["likely", "possible", "possible", "likely", "certain"]);
  });

  it.each([
    "070761  -  4285", "070761:4285", "070761, 4285", "(070761)4285", "070761+4285", "07·07·61·4285", "070761-42 85", "07-07-61 42-85", "0 7 0 7 6 1 4 2 8 5",
    "7.7.1961-4285", "7/7-61 4285", "٠٧٠٧٦١-٤٢٨٥", "070761-????", "070761-…", "0 7 0 7 6 1 - 4 2 8 5", "0.7.0.7.6.1.4.2.8.5",
    "070 761 4285", "0707 6142 85", "07076 14285", "070761-####", "070761xxxx", "070761 ****", "070761-42xx", "070761-××××", "070761-■■■■", "070761-████", "070761 ●●●●", "070761, sidste fire cifre 4285",
    "0\ufe0f\u20e37\ufe0f\u20e30761-4285",
  ])("is found in a spelling that few use: %s", (text) => expect([isStopped(text), isStopped(`om ${text} i sagen`)]).toEqual([true, true]));

  it.each([
    "07.07.61.42.85", "07/07/61/42/85", "07_07_61_42_85", "07|07|61|42|85", "07·07·61·42·85", "01/01/90/39/87",
    "07, 07, 61, 42, 85", "07\t07\t61\t42\t85", "0\n7\n0\n7\n6\n1\n4\n2\n8\n5", "0, 7, 0, 7, 6, 1, 4, 2, 8, 5",
    "070-761-4285", "070761-428-5", "4285-070761", "CPR: 4286-070761", "070761          4285", "070761 -\n  4285", "07 . 07 . 61 - 4285", "7/7 1961-4285",
    "07 / 07 / 61 / 4285", "07:07:61-4285", "07_07_61_4285", "07|07|61|4285", "07:07:1961 - 4285", "07~07~61~4285", "7/7/61/4285", "7.7.1961.4285", "150688--7777", "150688 -- 7777",
  ])("is found in groups and rows that few use: %s", (text) => expect([isStopped(text), isStopped(`om ${text} i sagen`)]).toEqual([true, true]));

  it.each([
    "1961-07-07-4285", "1961-07-07 4285", "19610707-4285", "196107074285", "1990-01-01-1234", "19900101-1234", "1961-07-07-4286", "CPR 2024-01-01 5678",
    "7. juli 1961-4285", "1. januar 1990-1234", "1 jan 90 1234", "07-jul-61-4285", "7. juli 1961, 4285", "4. Oktober 1961-4286", "7 oct 61-4286", "CPR 7 jul 61 4286",
    "født 7. juli 1961, sidste fire 4285", "født 070761, løbenummer 4285", "07.07.61 (slutter på 4285)",
    "7. juli 1961 (4285)", "7. juli 1961 / 4285", "7. juli 1961: 4285", "7. juli 1961 -- 4285", "7 Jul '61 4285", "født 070761, de fire sidste er 4285", "født 7. juli 1961, slutcifre: 4285",
  ])("is found where the date is written as dates are: %s", (text) => expect([isStopped(text), isStopped(`om ${text} i sagen`)]).toEqual([true, true]));

  it.each(["07-VII-61 4285", "07-VII-61-4286", "7/VII 1961-4285", "7. VII. 1961 4285", "7.vii.61-4285", "01.I.90-1234", "24-XII-1961-4286", "CPR 07 VII 61 4286"])(
    "is found where the month is a Roman numeral: %s",
    (text) => expect(isStopped(text)).toBe(true),
  );

  it.each(["July 7, 1961 4285", "July 7th, 1961-4286", "Jul. 7, 61-4285", "January 1, 1990 1234", "7th of July 1961 4285", "the 1st of January, 1990-1234", "2nd May 61-4286", "07juli1961-4285"])(
    "is found where the date is English, or has no blanks: %s",
    (text) => expect(isStopped(text)).toBe(true),
  );

  it.each(["+450707614285", "00450707614285", "450707614285", "+45070761-4285", "+45 07076142 85", "0045 0707 6142 85"])(
    "is found behind the number of the country, as if it were a telephone's: %s",
    (text) => expect([isStopped(text), isStopped(`om ${text} i sagen`)]).toEqual([true, true]),
  );

  it.each(["450101901234", "+450707614286", "+4572142000", "004572142000", "konto +45 07076142 85", "+451203241030", "+4507076142851", "den 7. vi 61 4285", "mål 12X24 1234", "7 I 24 1030 stk.", "July 7, 1961", "maj 12, 2024 1030", "løn pr. januar 1, 2024 5678 kr."])(
    "is not made of a telephone's number, a measure or a date with a time of day: %s",
    (text) => expect(isStopped(text)).toBe(false),
  );

  it.each(["707.614.285", "0.707.614.285", "70.719.614.285", "101.901.234", "6.101.901.234", "707'614'285", "707 614 285", "707,614,285", "7,07614285E+08", "7.07614285e8", "1.01901234E+08", "6,101901234E+09", "707614285.0"])(
    "is found in a number as programs print it: %s",
    (text) => expect([isStopped(text), isStopped(`om ${text} i sagen`)]).toEqual([true, true]),
  );

  it("is found in a power of ten in the middle of a text, with its century, and where the program left its last noughts out", () => {
    expect(["nr. 7,07614285E+08 i arket", "7.0719614285E+10", "1,01190E+09"].map(findCpr)).toEqual(["certain", "certain", "possible"]);
  });

  it("is found with its last four struck out in the middle of a text, also of the day that only leap years have", () => {
    expect(["sag 15.06.88-xxxx er åben", "sagx150688xxxx er åben", "150688-... er åben", "290200-xxxx", "290201-xxxx", "150688-. Sagen"].map(findCpr)).toEqual(["likely", "likely", "likely", "likely", null, null]);
  });

  it.each(["707.614.286", "101.500.000", "1.250.000.000", "707.614.285 kr.", "101.901.234,-", "101,901,234", "101 901 234", "707.614", "107.070.614.285.000", "7,07E+08", "7,07614285E+05", "7,0761428512E+08", "707614286.0", "bilag 10, 11, 12, 13, 14", "01, 01, 90, 39, 87", "pr. 1. januar 2024 5678 kr."])(
    "that could be an amount or a list is none without its check digit: %s",
    (text) => expect(isStopped(text)).toBe(false),
  );

  it.each(["den 1. januar 2024 5678 borgere", "1.1 2024 5678", "01.01.2024 5678", "2024-01-01 5678", "scan_20240312-4567", "7 jul 61 4286", "202403121030", "7.7.24 1030"])(
    "may be a day of this century and how many there were, so a person looks: %s",
    (text) => expect(findCpr(text)).toBe("possible"),
  );

  it("with a time of day for its last four is one where its day is before this century: nobody meets in 1990", () => {
    expect(["150690-1234", "15.06.1990 - 1234", "150636-1234", "15.06.2024-1234", "120324-2130", "120324-2430", "120324-2360"].map(findCpr)).toEqual(["likely", "likely", "possible", "possible", "possible", "likely", "likely"]);
  });

  it.each(["O7O761-4285", "o7o7614285", "07076l-4285", "07076I4285", "070761&#45;4285", "&#x30;707614285", "070761&nbsp;4285", "070761&shy;4285", "070761%2D4285", "070761%204285", "<td>070761</td><td>4285</td>", "070761\u20434285", "070761\u28004285", "070761\u31644285", "𑁦𑁭𑁦𑁭𑁬𑁧-𑁪𑁨𑁮𑁫"])(
    "is found behind other signs: %s",
    (text) => expect(isStopped(text)).toBe(true),
  );

  it("is not made of words and broken signs", () => {
    expect(["Ole og Ida 1990-1234", "Il070761x4285", "&#9999999;&#x;&Nbsp;", "070761&middot;42"].map(findCpr)).toEqual([null, null, null, null]);
  });

  it.each(["sag 070761-4285-24", "070761-4285/2", "0707614285,00", "0707614285.0", "010190-6789-2"])("is found where more follows: %s", (text) => expect(isStopped(text)).toBe(true));

  it.each(["70761-4285", "CPR-nr. 707614285", "10190-6789"])("is found in a text that has lost the zero it begins with: %s", (text) => expect(isStopped(text)).toBe(true));

  it("that could be the number of a case or an account is not taken for one in odd groups or short of a zero without its check digit", () => {
    expect(["70761-4286", "707614285", "070 761 4286", "konto 070 761 4285", "120324-1030-1045", "070761-4286-24"].map(findCpr)).toEqual([null, null, null, null, null, null]);
  });

  it("is found with four digits of the year", () => {
    expect([isStopped("07071961-4285"), isStopped("07-07-1961-4285"), isStopped("070719614285")]).toEqual([true, true, true]);
  });

  it("is found in a number cell that has lost the zero it begins with", () => {
    expect([findCprInNumber(707614285), findCprInNumber(70719614285), findCprInNumber(707614286), findCprInNumber(70761428), findCprInNumber(7.5)]).toEqual(["certain", "certain", "possible", null, null]);
  });

  it("is none in a number with a sign or decimals, which was typed as an amount", () => {
    expect([findCprInNumber(6101901234), findCprInNumber(-6101901234), findCprInNumber(610190.1234), findCprInNumber(6101901234.5), cprIn("akt 12")]).toEqual(["likely", null, null, null, []]);
  });

  it("may have its parts in cells of digits and few signs, with blanks round them", () => {
    expect([" 07.07.61 ", "-", "\t4285\n", "sag 7", "7 sag", "", "1234567890123"].map(isPiece)).toEqual([true, true, true, false, false, false, false]);
    expect([findSplitCpr("070761", "\t4285\n"), findCprInPieces(["\t070761", "\t-\n", "4285\n"]), findCprInPieces(["70761", "-", "4285"])]).toEqual(Array(3).fill("certain"));
  });

  it("that is split over two cells is only possible without its check digit, and none beside words", () => {
    expect([findSplitCpr("150688", "7777"), findSplitCpr("sag 070761", "4285"), findSplitCpr("070761 sag", "4285"), findSplitCpr("070761", "nr 4285"), findSplitCpr("070761", "4285 kr")]).toEqual(["possible", null, null, null, null]);
  });

  it("is not made of cells that break it inside a pair of digits, or hold words", () => {
    expect([["07", "076", "14285"], ["sag 07", "0761", "4285"], ["07 sag", "0761", "4285"], []].map(findCprInPieces)).toEqual(Array(4).fill(null));
  });

  it("is found when it is split over two cells", () => {
    expect([findSplitCpr("070761", "4285"), findSplitCpr(" 07.07.61 ", "-4285"), findSplitCpr("07-07-1961", "4285"), findSplitCpr("070761-", "4285")]).toEqual(Array(4).fill("certain"));
    expect([findSplitCpr("akt 12", "4285"), findSplitCpr("070761", "42")]).toEqual([null, null]);
  });

  it("is found when it is split over three cells or four, by what its digits say", () => {
    expect([["07", "07", "614285"], ["070761", "-", "4285"], ["0707", "61", "4285"], ["070761", "42", "85"], ["7", "7", "1961", "4285"], ["7", "7", "61", "4285"]].map(findCprInPieces)).toEqual(Array(6).fill("certain"));
    expect(findCprInPieces(["01", "01", "901234"])).toBe("likely");
    expect([["07", "07", "614286"], ["070761", "4285", "-"], ["070761", "42", "85-"], ["sag", "070761", "4285"], ["07", "07", "61"], ["070761", "4285", "12"], ["101", "102", "103"], ["101", "0234", "103"]].map(findCprInPieces)).toEqual(Array(8).fill(null));
  });

  it("has a day that is in the calendar of its century: 29 February 1900 never was, 2000 and 1904 had one", () => {
    expect(["290200-1234", "290200-3999", "290200-4234", "290200-9234", "290204-1235", "290201-1234", "29021900-1234", "29021800-1234", "29022000-1234"].map((text) => findCpr(text) !== null)).toEqual(
      [false, false, true, true, true, false, false, false, true],
    );
  });
});

describe("What is no CPR number", () => {
  it.each([
    "sagen er afgjort 12-03-2024 og 14-03-2024",
    "01.01.2024-31.12.2024",
    "perioden 010124-311224",
    "EAN 5798000419599",
    "KLE 27.36.04-G01",
    "1.250.000,50 kr.",
    "+45 72 14 20 00",
    "journal 2024-12345-7",
    "2024-03-12T10:30:00",
    "akt 12, s. 3-14",
    "451390-1234",
    "151390-1234",
    "00 45 72 14 20 00",
    "mødet den 7.7.2026 kl. 14.30",
    "1 2 3 4 5 6 7 8 9",
    "dato 12.03.2024 ____",
    "12.03.2024 var det sidste møde i 2023",
    "451390-xxxx",
    "sag 41390-1234",
    "12:05:24:0930",
    "afsnit 3.1.12.2001",
    "31. december 2019 (1234)",
    "7. juli 1961: 4286",
    "7. juli 2007 (4124)",
    "01_01_2024_1234",
    "klokken 12:05:24 - 1234",
    "451390, sidste fire cifre 4285",
    "den 12-03-2024, 14-03-2024 og 15-03-2024",
  ])("is not taken for one: %s", (text) => expect(findCpr(text)).toBeNull());

  it.each(["mødet d. 12.03.2024 1030", "120324-1030"])("may be a moment, so a person looks: %s", (text) => expect(findCpr(text)).toBe("possible"));

  it("is most of all numbers of ten digits: fewer than one in a hundred is certain", () => {
    // A prime step, so that every digit takes all its values: 10,027 numbers, spread evenly.
    const numbers = Array.from({ length: 10_027 }, (_, index) => String(index * 997_279).padStart(10, "0"));
    expect(numbers.filter((number) => findCpr(number) === "certain").length).toBeLessThan(100);
  });
});
