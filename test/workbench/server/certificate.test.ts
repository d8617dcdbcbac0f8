import { X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { certificateIn } from "../../../src/workbench/server/certificate.ts";

const DAY = 24 * 60 * 60 * 1000;
/** A certificate is not valid before the second in which it was made. */
const inDays = (days: number): Date => new Date(Date.now() + days * DAY);

describe("the certificate for localhost", () => {
  const folder = mkdtempSync(join(tmpdir(), "sagslup-certificate-"));
  beforeAll(() => { jest.spyOn(console, "log").mockImplementation(); }); // Microsoft's tool says where it put the files
  afterAll(() => { rmSync(folder, { recursive: true }); });

  it("is made where there is none, for the name that the browser asks for, by an authority beside it", async () => {
    const { certificate, authorityFile } = await certificateIn(folder, inDays(0));
    expect(new X509Certificate(certificate).checkHost("localhost")).toBe("localhost");
    expect(authorityFile).toBe(join(folder, "ca.crt"));
  });

  it("keeps its key from other users of the machine", () => {
    expect(statSync(join(folder, "localhost.key")).mode & 0o077).toBe(0);
  });

  it("is kept while it is valid, so that an authority that is trusted stays so", async () => {
    const [first, again] = [await certificateIn(folder, inDays(0)), await certificateIn(folder, inDays(20))];
    expect(again).toEqual(first);
  });

  it("is made anew when it has run out", async () => {
    const first = await certificateIn(folder, inDays(0));
    const later = await certificateIn(folder, inDays(40));
    expect(later.certificate).not.toBe(first.certificate);
  });
});
