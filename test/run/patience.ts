/** For tests that start another program: LibreOffice's first start alone takes longer than jest's 5 s. */
jest.setTimeout(180_000);
