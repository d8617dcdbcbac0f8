/**
 * For tests that start another program: LibreOffice's first start alone takes longer than jest's 5 s, and on a machine that is
 * busy with other things a dozen files take minutes. It is there to end what hangs, not to hurry what works.
 */
jest.setTimeout(600_000);
