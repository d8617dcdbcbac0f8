import { findCpr } from "../../src/privacy/findCpr.ts";
import { monthOf } from "../../src/privacy/months.ts";
import { readingsOf } from "../../src/privacy/readings.ts";

describe("Ten digits without a check digit", () => {
  it.each(["CPR ", "cpr", "cpr-nr. ", "CPR: ", "person nr ", "personnr. ", "person-nummer ", "personnummeret er ", "cpr for borgeren: ", "Cpr nummeret - ", "CPR-nummeret er ", "cpr-nr. er: ", "CPR nummer på borgeren: ", "cpr for borger ", "fødselsnummer ", "Fødselsnr.: ", "pers.nr. "])("are a CPR number after »%s«", (words) => {
    expect(findCpr(`${words}1506887777`)).toBe("likely");
  });

  it.each(["cpr står i sagen 22 ", "personen ", "personligt nr ", "nr. "])("are only possible after »%s«", (words) => expect(findCpr(`${words}1506887777`)).toBe("possible"));

  it.each(["konto ", "konto", "kontonr. ", "konto - nr. ", "P-nr. ", "pnr ", "p-nummer ", "pnummer: ", "CVR ", "EAN: ", "faktura nummer ", "konto 1234 ", "konto: nr. 1234 "])("are another's number after »%s«, though they read like a substitute one", (words) => {
    expect(findCpr(`${words}6101901234`)).toBe("possible");
  });

  it.each(["kontoen nævner ", "konto 12345 ", "sag "])("are not another's number after »%s«", (words) => expect(findCpr(`${words}6101901234`)).toBe("likely"));
});

describe("Four digits after a date in words", () => {
  it("are certain by the check digit also in this century, and of a year with two digits no year of ours", () => {
    expect(["7. juli 2007 4124", "7. juli 2007 4127", "1. januar 2020 5678", "1. jan 20 5678"].map(findCpr)).toEqual(["certain", "possible", "possible", "likely"]);
  });
});

describe("A month", () => {
  it("is known by how its name begins, in Danish and English, or by its numeral", () => {
    const names = ["januar", "Feb", "marts", "april", "maj", "MAY", "juni", "July", "aug", "september", "oktober", "October", "nov", "december", "i", "II", "iii", "iv", "V", "vi", "VII", "viii", "IX", "x", "XI", "xii"];
    expect(names.map(monthOf)).toEqual([1, 2, 3, 4, 5, 5, 6, 7, 8, 9, 10, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });
});

describe("A text is read", () => {
  it("as it stands, without markup, and with letters as digits only in words that are nothing else", () => {
    expect([...readingsOf("a<br>b")]).toEqual(["a<br>b", "a b"]);
    expect([...readingsOf("sag O7 AO7 1O7I2 I l O")]).toEqual(["sag O7 AO7 1O7I2 I l O", "sag 07 AO7 10712 I l O"]);
    expect([...readingsOf("akt 12")]).toEqual(["akt 12"]);
  });
});
