/**
 * Jest's 5 s are too short for tests that start another program (LibreOffice's first start alone takes longer), and for any that
 * makes a whole workbook on a machine busy with other things. The limit is there to end what hangs, not to hurry what works.
 */
jest.setTimeout(600_000);
