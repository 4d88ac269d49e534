import {
  groupRow,
  numberCell,
  run,
  type TableReport,
  textCell,
} from "../../domain/export/table-report";

/** A report with every kind of section, cell and mark. */
export const SAMPLE_REPORT: TableReport = {
  title: "质量强国建设纲要 指标对照",
  subtitle: ["国家、安徽、湖北", "共 3 项"],
  orientation: "landscape",
  madeAt: "2026-01-02T03:04:05.000Z",
  sections: [
    {
      heading: "指标",
      body: {
        kind: "table",
        columns: [
          { title: "名称", weight: 3, align: "start" },
          { title: "目标值", weight: 1, align: "end" },
          { title: "原文", weight: 4, align: "start" },
        ],
        rows: [
          groupRow("制造业", 3),
          [
            textCell("制造业质量竞争力指数"),
            numberCell(86),
            textCell([
              run("到2025年，"),
              run("制造业", "highlighted"),
              run("质量竞争力指数达到"),
              run("86", "bold"),
              run("八十六", "deleted"),
              run("左右", "inserted"),
            ]),
          ],
          [textCell("合格率", "bold"), numberCell(98.5, "%", "≥"), textCell("缺", "muted")],
          [
            { ...textCell('=HYPERLINK("http://example.com")'), colSpan: 2 },
            textCell("第一行\n第二行 <&>"),
          ],
        ],
      },
    },
    {
      heading: "说明",
      body: {
        kind: "paragraphs",
        paragraphs: [[run("删去的", "deleted"), run("与增加的", "inserted")], [run("完。")]],
      },
    },
  ],
};
