import { describe, expect, it } from "vitest";
import { must } from "../../shared/must.js";
import { findSection, schemaVersion, sections } from "../../shared/plan/index.js";
import { fieldSince, hadField, newestVersion, sinceOf, versionsOf } from "../../shared/plan/versions.js";
import { goldenVersions, readGolden } from "../support/golden-plan.js";

describe("Schema versions: what a version is", () => {
  it("is the newest that any part came or went with, and each says what it brought", () => {
    expect(schemaVersion).toBe(newestVersion(sections));
    expect(versionsOf(sections)).toEqual([
      {
        version: 1,
        sections: ["cover", "milestones", "goals", "traineeGroups", "nextTrainings", "drivers", "barriers", "usage", "phases"],
        fields: [],
        retired: [],
      },
      {
        version: 2,
        sections: [
          ...["leadershipMembers", "teamMembers", "revisions", "methodBasics", "needAndChain", "followUp", "trainingPlan", "sustainment"],
          "enrolments",
        ],
        fields: [],
        retired: [],
      },
    ]);
  });

  it.each(goldenVersions())(
    "has in version %i just the sections and fields of its golden workbook, so that nothing newer claims to be as old",
    (version) => {
      const declared = sections
        .filter((section) => sinceOf(section) <= version)
        .map((section) => ({
          section: section.key,
          fields: Object.keys(section.fields)
            .filter((key) => hadField(section, key, version))
            .sort(),
        }));
      const golden = readGolden(version).sections.map(({ section, fields }) => ({ section, fields: [...fields].sort() }));
      expect(golden.map(({ section }) => section).sort()).toEqual(declared.map(({ section }) => section).sort());
      for (const one of golden)
        expect(one, "a field that came later says so by `since`").toEqual(declared.find(({ section }) => section === one.section));
    },
  );

  it("counts a field from its own version, never from before its section", () => {
    const goals = must(findSection("goals"), "goals");
    const label = { draft: "Later" };
    const later = {
      ...goals,
      since: 2,
      fields: { old: { kind: "date", label }, late: { kind: "date", label, since: 4, retired: 6 } },
    } as const;
    expect([fieldSince(later, "old"), fieldSince(later, "late")]).toEqual([2, 4]);
    expect([1, 2, 3, 4, 5, 6].map((version) => hadField(later, "late", version))).toEqual([false, false, false, true, true, false]);
    expect(newestVersion([goals, later])).toBe(6);
    expect(versionsOf([later]).filter(({ fields, retired }) => fields.length + retired.length > 0)).toEqual([
      { version: 4, sections: [], fields: ["goals.late"], retired: [] },
      { version: 6, sections: [], fields: [], retired: ["goals.late"] },
    ]);
  });
});
