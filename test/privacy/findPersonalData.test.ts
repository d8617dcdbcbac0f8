import { findPersonalData } from "../../src/privacy/findPersonalData.ts";

const kinds = (text: string) => findPersonalData(text).map(({ kind, certainty }) => `${kind} ${certainty}`);

describe("In a note", () => {
  it.each([
    ["skriv til mette.holm@eksempel.dk", ["e-mail likely"]],
    ["ring på tlf. 20 12 34 56", ["phone likely"]],
    ["+45 20123456", ["phone likely"]],
    ["nummeret er 20 12 34 56", ["phone possible"]],
    ["hun bor Bøgevej 12 B", ["address likely"]],
    ["Store Kongensgade 7", ["address likely"]],
    ["Ved Skoven 4", ["address likely"]],
    ["Gammel kongevej 12", ["address likely"]],
    ["i 8000 Aarhus C", ["address likely"]],
    ["DK-2800 Kongens Lyngby", ["address likely"]],
    ["0045 20123456", ["phone likely"]],
    ["Mette Holm ringede", ["name likely"]],
    ["Den 3. maj ringede Anne-Marie Kvistgaard", ["name likely"]],
    ["Efter Mohammed Yilmaz' ønske", ["name likely"]],
    ["Mette Holms sag", ["name likely"]],
    ["Mette Holm's sag", ["name likely"]],
    ["Mette Hvidbjerg", ["name likely"]],
    ["I dag kom Mette Sofie Fremmed Kvistgaard", ["name likely"]],
    ["b.c+d_e%f-1@sub.eksempel.co.dk", ["e-mail likely"]],
    ["20123456", ["phone possible"]],
    ["2012 3456", ["phone possible"]],
    ["20 123 456", ["phone possible"]],
    ["mobilnr.: 20 12 34 56", ["phone likely"]],
    ["ring til 20123456", ["phone likely"]],
    ["Kærvænget 3", ["address likely"]],
    ["H.C. Andersens Boulevard 12", ["address likely"]],
    ["Mette Johansens sag", ["name likely"]],
    ["a@24.k2.dk skrev", ["e-mail likely"]],
    ["ring 20123456", ["phone likely"]],
    ["tlf. nr. 20123456", ["phone likely"]],
    ["+4520240312", ["phone likely"]],
    ["hendes mobil er væk, sag 20123456", ["phone possible"]],
    ["2000 0045", ["phone possible"]],
    ["20123456 er noteret", ["phone possible"]],
    ["Gammel Vej 12", ["address likely"]],
  ])("%s is found", (text, found) => expect(kinds(text)).toEqual(found));

  it.each([
    "Kommunen har ikke truffet afgørelse efter § 85 og § 97.",
    "Faglig koordinator og Visitationen i Eksempelkommune",
    "afgørelsen af 20240312 er begrundet",
    "Servicelovens § 140 og Barnets Lov § 90",
    "14.500.000 kr. i 2024",
    "Mark og skov ved Vejle Fjord",
    "Line ringede op; Liv og Bo kom",
    "2000 timer om året",
    "sag 12345678-9",
    "Indstillinger tager 60–80 %",
    "Kommunen skal have 3 uger, og der er plads 4 steder",
    "Holm Mette",
    "Mette Fremmed",
    "Mette Sengen",
    "Xmette Holm",
    "Line Basen",
    "Anne Præsenterede sagen",
    "brev af 20241105 og 20241231",
    "a@b",
    "§20123456",
    "nr. 1201 3456",
    "20123456,50",
    "8000 Arbejde",
    "i år 12",
    "Bøgevej",
  ])("%s points to nobody", (text) => expect(kinds(text)).toEqual([]));

  it("each kind is told once, however often it stands there", () => {
    expect(kinds("070761-4285 og 070761-4285, a@b.dk og c@d.dk")).toEqual(["cpr certain", "e-mail likely"]);
  });

  it.each(["a@".repeat(16_000), "1".repeat(32_767), "12 ".repeat(10_900), "A ".repeat(16_000), "Ab".repeat(16_000) + " 1", "x.".repeat(16_000) + "@"])(
    "a text built to be slow to search ends all the same",
    (text) => expect(Array.isArray(findPersonalData(text.slice(0, 32_767)))).toBe(true),
  );
});
