package vanban.hostile;

import static vanban.hostile.HostileYaml.lines;

import java.util.List;

/** Reports, parts and figures that lead around in circles, or to far too much. */
final class HostileReports {
  private HostileReports() {}

  static List<HostileSource> all() {
    return List.of(
        HostileSource.of(
            "a part of itself",
            (draft, one) ->
                draft
                    .report("sections:\n  - include: a.yaml\n")
                    .file("a.yaml", "- include: a.yaml\n")),
        HostileSource.of(
            "parts in a circle",
            (draft, one) ->
                draft
                    .report("sections:\n  - include: a.yaml\n")
                    .file("a.yaml", "- include: b.yaml\n")
                    .file("b.yaml", "- include: c.yaml\n")
                    .file("c.yaml", "- include: ./../r/a.yaml\n")),
        HostileSource.of(
            "a report of itself",
            (draft, one) -> draft.report("sections:\n  - include: report.yaml\n")),
        HostileSource.of(
            "a part outside", (draft, one) -> draft.report("sections:\n  - include: ../../../x\n")),
        HostileSource.of(
            "a part that is absolute",
            (draft, one) -> draft.report("sections:\n  - include: /etc/passwd\n")),
        HostileSource.of(
            "a part that is a folder",
            (draft, one) ->
                draft.report("sections:\n  - include: a\n").file("a/b.yaml", "- title: a\n")),
        HostileSource.of(
            "a part with a zero in its name",
            (draft, one) -> draft.report("sections:\n  - include: \"a\\u0001\"\n")),
        new HostileSource(
            "a part with a long name",
            100_000,
            (draft, n) -> draft.report("sections:\n  - include: " + "a".repeat(n) + "\n")),
        new HostileSource(
            "a part of many folders",
            50_000,
            (draft, n) -> draft.report("sections:\n  - include: " + "a/../".repeat(n) + "b\n")),
        HostileSource.of(
            "a report that is too large",
            (draft, one) -> draft.file("report.yaml", new byte[10_000_001])),
        HostileSource.of(
            "a part that is too large",
            (draft, one) ->
                draft.report("sections:\n  - include: a\n").file("a", new byte[10_000_001])),
        HostileSource.of(
            "as many parts as there can be",
            (draft, one) ->
                draft
                    .report("sections:\n" + "  - include: a.yaml\n".repeat(2_000))
                    .file("a.yaml", "- title: a\n")),
        HostileSource.of(
            "as many values as there can be",
            (draft, one) -> draft.report("khoa: [" + "a,".repeat(199_976) + "a]\n")),
        HostileSource.of(
            "too many values",
            (draft, one) -> draft.report("khoa: [" + "a,".repeat(199_977) + "a]\n")),
        HostileSource.of(
            "long terms that fill too much",
            (draft, one) ->
                draft.report(
                    "terms: {a: "
                        + "chữ ".repeat(2_000)
                        + "}\nopening: \""
                        + "${a} ".repeat(700)
                        + "\"\n")),
        new HostileSource(
            "one part many times",
            5_000,
            (draft, n) ->
                draft
                    .report("sections:\n" + "  - include: a.yaml\n".repeat(n))
                    .file("a.yaml", "- title: a\n")),
        new HostileSource(
            "parts that are not there",
            2_000,
            (draft, n) -> draft.report("sections:\n" + lines(0, n, i -> "  - include: a" + i))),
        new HostileSource(
            "parts that double",
            30,
            (draft, n) -> {
              draft.report("sections:\n  - include: p0.yaml\n");
              for (int i = 0; i < n; i++) {
                draft.file("p" + i + ".yaml", ("- include: p" + (i + 1) + ".yaml\n").repeat(2));
              }
              draft.file("p" + n + ".yaml", "- title: a\n");
            }),
        new HostileSource(
            "a chain of parts",
            2_000,
            (draft, n) -> {
              draft.report("sections:\n  - include: p0.yaml\n");
              for (int i = 0; i < n; i++) {
                draft.file("p" + i + ".yaml", "- include: p" + (i + 1) + ".yaml\n");
              }
              draft.file("p" + n + ".yaml", "- title: a\n");
            }),
        new HostileSource(
            "parts one below another",
            30,
            (draft, n) -> {
              draft.report("sections:\n  - include: p0.yaml\n");
              for (int i = 0; i < n; i++) {
                draft.file(
                    "p" + i + ".yaml",
                    "- {title: a, sections: [{include: p" + (i + 1) + ".yaml}]}\n");
              }
              draft.file("p" + n + ".yaml", "- title: a\n");
            }),
        new HostileSource(
            "sections deeper and deeper",
            12,
            (draft, n) ->
                draft.report(
                    "numbering: [I., I., I., I., I., I., I., I., I., I., I., I., I., I., I.]\n"
                        + lines(
                            0,
                            n,
                            i ->
                                " ".repeat(4 * i)
                                    + "sections:\n"
                                    + " ".repeat(4 * i)
                                    + "  - title: a"))),
        new HostileSource(
            "sections",
            2_500,
            (draft, n) -> draft.report("sections:\n" + "  - title: a\n".repeat(n))),
        new HostileSource(
            "sections with one id",
            2_500,
            (draft, n) -> draft.report("sections:\n" + "  - {title: a, id: a}\n".repeat(n))),
        new HostileSource(
            "references to nothing",
            2_500,
            (draft, n) ->
                draft.report(
                    "sections:\n"
                        + lines(
                            0,
                            n,
                            i -> "  - {title: a, id: a%d, body: \"[](#b%d)\"}".formatted(i, i)))),
        new HostileSource(
            "terms",
            5_000,
            (draft, n) -> draft.report("terms:\n" + lines(0, n, i -> "  t" + i + ": a"))),
        new HostileSource(
            "terms that are not there",
            2_000,
            (draft, n) ->
                draft.report(
                    "terms:\n"
                        + lines(0, n, i -> "  term" + i + ": a")
                        + "opening: |\n"
                        + lines(0, n, i -> "  ${tern" + i + "}"))),
        HostileSource.line("a term of itself", "terms: {a: \"${a}\"}\nopening: ${a}"),
        new HostileSource(
            "long terms many times",
            300,
            (draft, n) ->
                draft.report(
                    "terms: {a: "
                        + "chữ ".repeat(n)
                        + "}\nopening: \""
                        + "${a} ".repeat(n)
                        + "\"\n")),
        new HostileSource(
            "points of a chart",
            3_000,
            (draft, n) ->
                draft.report(
                    "sections:\n  - title: a\n    body: a\n    chart:\n      kind: line\n"
                        + "      categories: ["
                        + "a, ".repeat(n)
                        + "a]\n"
                        + "      series:\n        - {title: a, values: ["
                        + "1, ".repeat(n)
                        + "1]}\n")),
        new HostileSource(
            "series of a chart",
            500,
            (draft, n) ->
                draft.report(
                    "sections:\n  - title: a\n    body: a\n    chart:\n      kind: line\n"
                        + "      categories: [a, b]\n      series:\n"
                        + "        - {title: a, values: [1, 2]}\n".repeat(n))),
        new HostileSource(
            "columns of a table",
            100,
            (draft, n) ->
                draft.report(
                    "sections:\n  - title: a\n    body: a\n    table:\n      columns: ["
                        + "a, ".repeat(n)
                        + "a]\n      rows:\n        - ["
                        + "a, ".repeat(n)
                        + "a]\n")),
        new HostileSource(
            "ragged rows",
            2_000,
            (draft, n) ->
                draft.report(
                    "sections:\n  - title: a\n    body: a\n    table:\n      columns: [a, b]\n"
                        + "      rows:\n"
                        + lines(0, n, i -> "        - [" + "a, ".repeat(i % 5) + "a]"))),
        new HostileSource(
            "tables of short rows in many sections",
            25,
            (draft, n) ->
                draft.report(
                    "sections:\n"
                        + lines(
                            0,
                            n,
                            i ->
                                "  - title: a\n    body: |\n      "
                                    + "|h".repeat(1_000)
                                    + "|\n      "
                                    + "|-".repeat(1_000)
                                    + "|\n"
                                    + "      |a\n".repeat(20)))),
        new HostileSource(
            "a table included again and again",
            1_000,
            (draft, n) ->
                draft
                    .report("sections:\n" + "  - include: a.yaml\n".repeat(n))
                    .file(
                        "a.yaml",
                        "- title: a\n  body: |\n    "
                            + "|h".repeat(60)
                            + "|\n    "
                            + "|-".repeat(60)
                            + "|\n    "
                            + "|a".repeat(60)
                            + "|\n")),
        new HostileSource(
            "wide tables of short rows",
            28,
            (draft, n) ->
                draft.report(
                    "sections:\n"
                        + lines(
                            0,
                            n,
                            i ->
                                "  - title: a\n    body: a\n    table:\n      columns: ["
                                    + "a, ".repeat(59)
                                    + "a]\n      rows:\n"
                                    + "        - [a]\n".repeat(300)))),
        new HostileSource(
            "tables of one large group of figures",
            200,
            (draft, n) ->
                draft
                    .report(
                        "figures: f.yaml\nsections:\n"
                            + "  - title: a\n    body: a\n    table: {figures: [g]}\n".repeat(n))
                    .file(
                        "f.yaml",
                        "figures:\n"
                            + lines(0, 1_000, i -> "  f" + i + ": {name: F, actual: 1, plan: 2}")
                            + "groups:\n  g: {name: G, figures: ["
                            + lines(0, 1_000, i -> "f" + i + ",")
                            + "]}\n")),
        HostileSource.of(
            "a cell that spans a billion",
            (draft, n) ->
                draft.report(
                    "sections:\n  - title: a\n    body: a\n    table:\n      columns: [a, b]\n"
                        + "      rows:\n        - [{text: a, span: 999999999, rows: 999999999}]\n")),
        HostileSource.of(
            "cells that reach down a billion rows",
            (draft, n) ->
                draft.report(
                    "sections:\n  - title: a\n    body: a\n    table:\n      columns: [a, b]\n"
                        + "      rows:\n        - [{text: a, rows: 999999999}, b]\n        - [a]\n")),
        new HostileSource(
            "numbering patterns",
            2_000,
            (draft, n) ->
                draft.report("numbering: [" + "I., ".repeat(n) + "I.]\nsections: [{title: a}]\n")),
        new HostileSource(
            "a pattern of many counters",
            20_000,
            (draft, n) ->
                draft.report("numbering: [\"" + "1.".repeat(n) + "\"]\nsections: [{title: a}]\n")),
        HostileSource.line("a date of the year 0", "date: 0000-00-00"),
        HostileSource.line("a date of the far future", "date: 999999999-01-01"),
        new HostileSource(
            "recipients",
            10_000,
            (draft, n) -> draft.report("recipients: [" + "a, ".repeat(n) + "a]\n")),
        new HostileSource(
            "layouts", 2_000, (draft, n) -> draft.file("report.yaml", "layout: a\n".repeat(n))),
        new HostileSource(
            "a long name of a layout",
            100_000,
            (draft, n) -> draft.file("report.yaml", "layout: " + "a".repeat(n) + "\n")));
  }
}
