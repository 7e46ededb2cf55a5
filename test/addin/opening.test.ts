import { describe, expect, it } from "vitest";
import { openingOf } from "../../addin/view/use-opening.js";

describe("What the pane is opened for", () => {
  it.each(["plan", "sync", "report", "help"] as const)("is %s where its address says so", (opening) => {
    expect(openingOf(`?open=${opening}`)).toBe(opening);
  });

  it("is found beside what Excel adds to the address", () => {
    expect(openingOf("?open=sync&_host_Info=Excel$Win32$16.01$sv-SE$telemetry$isDialog$$0")).toBe("sync");
    expect(openingOf("?_host_Info=Excel|Web|16.00|fi-FI&open=report")).toBe("report");
  });

  it.each(["", "?", "?open=", "?open=SYNC", "?open=sync%20", "?open=delete", "?Open=sync"])(
    "is the plan, which changes nothing, for %j",
    (search) => {
      expect(openingOf(search)).toBe("plan");
    },
  );
});
