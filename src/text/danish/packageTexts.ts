/** What `npm run package` says. */
export const PACKAGE_TEXTS = {
  address: (given: string) =>
    `”${given}” kan ikke være tilføjelsens adresse. Den skal have et websted for sig selv, med https: npm run package -- https://sagslup.eksempel.dk`,
  unfree: (packages: readonly string[]) => `Disse pakker har en licens, som beder om mere, end at dens ord følger med. Intet er lavet: ${packages.join(", ")}.`,
  notBuilt: "Ruden kunne ikke bygges. Fejlen står ovenfor; intet er lavet.",
  made: (folder: string, site: string) =>
    `Lavet i ${folder}: site/ lægges på ${site} med de headers, der står i headers.json; manifest.xml lægges ind i Microsoft 365. Resten står i administratorer.md.`,
} as const;
