import { X509Certificate } from "node:crypto";
import { chmodSync, existsSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";

/** For "localhost", signed by a developer's own authority. */
export interface Certificate {
  readonly certificate: string;
  readonly key: string;
  /** The file of the authority that a browser has to trust. */
  readonly authorityFile: string;
}

/** Where `office-addin-dev-certs install` keeps its files, so that an authority that is trusted already stays in use. */
export const CERTIFICATE_FOLDER = join(homedir(), ".office-addin-dev-certs");

/**
 * The certificate in the folder, made anew where there is none or it has run out (Microsoft's tool makes them for 30 days).
 * Makes the files only: having the authority trusted changes the system, needs its owner's password, and is left to them.
 */
export async function certificateIn(folder: string, now: Date): Promise<Certificate> {
  const [authorityFile, certificateFile, keyFile] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => join(folder, name)) as [string, string, string];
  const files = [authorityFile, certificateFile, keyFile];
  if (!files.every((file) => existsSync(file)) || !isValid(readFileSync(certificateFile), readFileSync(authorityFile), now)) {
    for (const file of files) rmSync(file, { force: true });
    await generateCertificates(authorityFile, certificateFile, keyFile);
    chmodSync(keyFile, 0o600);
  }
  return { certificate: readFileSync(certificateFile, "utf8"), key: readFileSync(keyFile, "utf8"), authorityFile };
}

function isValid(certificate: Uint8Array, authority: Uint8Array, now: Date): boolean {
  const [own, signer] = [new X509Certificate(certificate), new X509Certificate(authority)];
  return new Date(own.validFrom) <= now && now < new Date(own.validTo) && own.verify(signer.publicKey);
}
