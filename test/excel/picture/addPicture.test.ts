import { addPicture } from "../../../src/excel/picture/addPicture.ts";
import { startHost } from "../../../src/workbench/node/startHost.ts";
import { done } from "../support/openExcel.ts";

/** Four dots wide, two high. */
const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAAAAABawyK/AAAAC0lEQVR4nGNggAEAAAoAAX+AdF4AAAAASUVORK5CYII=";
const PICTURE = { title: "Billede 3 · Sagsbehandling", png: PNG, width: 540, height: 270, altText: "3 · Sagsbehandling, to styrker" };

describe("A theme's picture", () => {
  const host = startHost();
  const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
  const office = { newContext: () => new host.Excel.RequestContext(), pause };

  it("comes on a sheet of its own, with words for those who cannot see it, and the sheets that stand are as they were", async () => {
    const before = host.book.sheets.map(({ name }) => name);
    done(await addPicture(office, PICTURE));
    expect(host.book.sheets.map(({ name }) => name)).toEqual([...before, PICTURE.title]);
    expect(host.book.sheets.at(-1)?.pictures).toMatchObject([{ png: PNG, altText: PICTURE.altText, width: 540, height: 270 }]);
    expect(host.session.activeSheet.name).toBe(PICTURE.title);
  });

  it("comes on another sheet the next time, so that nothing is drawn over", async () => {
    done(await addPicture(office, PICTURE));
    expect(host.book.sheets.map(({ name }) => name)).toContain(`${PICTURE.title} (2)`);
  });
});
