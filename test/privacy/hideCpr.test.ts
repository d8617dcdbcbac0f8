import { hideCpr } from "../../src/privacy/hideCpr.ts";

describe("A message that repeats what somebody has typed", () => {
  it.each([
    ["”070761-4285” er ikke på listen.", "”…” er ikke på listen."],
    ["0707614285 og 010190-1234: 16 punkter mangler svar.", "… og …: 16 punkter mangler svar."],
    ["Sagen ０７０７６１４２８５ har ingen række.", "Sagen … har ingen række."],
    ["”07:07:61:4285” er ikke på listen.", "”…” er ikke på listen."],
    ["”7. juli 1961-4285” er ikke på listen.", "”7. juli …” er ikke på listen."],
    ["”150688-xxxx” er ikke på listen, 2 gange.", "”…-xxxx” er ikke på listen, 2 gange."],
    ["født 7. juli 1961, sidste fire 4285", "født …. juli …………, sidste fire …………"],
  ])("does not repeat a CPR number: %s", (message, shown) => expect(hideCpr(message)).toBe(shown));

  it.each(["SAG-01: 16 punkter mangler svar.", "Sagen 2024-0123456789 har ingen række.", "Mødet 12.03.2024 kl. 10.30"])("is as it was without one: %s", (message) => expect(hideCpr(message)).toBe(message));
});
