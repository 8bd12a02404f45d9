package vanban.hostile;

import static vanban.hostile.HostileYaml.lines;

import java.util.List;
import java.util.function.IntFunction;

/** Figures that follow from themselves, are far too large, or far too many. */
final class HostileFigures {
  private HostileFigures() {}

  private static HostileSource figures(String name, int size, IntFunction<String> text) {
    return new HostileSource(name, size, (draft, n) -> draft.figures("figures:\n" + text.apply(n)));
  }

  static List<HostileSource> all() {
    return List.of(
        figures(
            "a number of many digits",
            200_000,
            n -> "  a: {name: A, actual: " + "9".repeat(n) + "}\n"),
        figures(
            "a number of many decimals",
            200_000,
            n -> "  a: {name: A, actual: 0." + "1".repeat(n) + "}\n"),
        figures(
            "a number of zeros", 200_000, n -> "  a: {name: A, actual: " + "0".repeat(n) + "}\n"),
        figures(
            "a number of points",
            100_000,
            n -> "  a: {name: A, actual: 1" + ".000".repeat(n) + "}\n"),
        figures(
            "a number of commas",
            100_000,
            n -> "  a: {name: A, actual: \"1" + ",000".repeat(n) + "\"}\n"),
        figures(
            "a number of spaces",
            100_000,
            n -> "  a: {name: A, actual: 1" + " 0".repeat(n) + "x}\n"),
        figures(
            "a number of hyphens",
            100_000,
            n -> "  a: {name: A, actual: " + "-".repeat(n) + "1}\n"),
        figures("an exponent", 1, n -> "  a: {name: A, actual: 1e999999999}\n"),
        figures("an infinite number", 1, n -> "  a: {name: A, actual: .inf}\n"),
        figures("no number", 1, n -> "  a: {name: A, actual: .nan}\n"),
        figures("a hexadecimal number", 1, n -> "  a: {name: A, actual: 0xFFFFFFFFFFFFFFFFFF}\n"),
        figures("an octal number", 1, n -> "  a: {name: A, actual: 0o777}\n"),
        figures("a sexagesimal number", 1, n -> "  a: {name: A, actual: 190:20:30}\n"),
        figures("a date as a number", 1, n -> "  a: {name: A, actual: 2024-01-01}\n"),
        figures("a number of other digits", 1, n -> "  a: {name: A, actual: ١٢٣}\n"),
        figures("a figure of itself", 1, n -> "  a: {name: A, sum: [a]}\n"),
        figures(
            "a part of itself as a figure",
            1,
            n -> "  a: {name: A, actual: 1, of: a, parts: [a]}\n"),
        figures("a ratio of itself", 1, n -> "  a: {name: A, unit: '%', ratio: [a, a]}\n"),
        figures(
            "a division by nothing",
            1,
            n ->
                "  a: {name: A, ratio: [b, c]}\n  b: {name: B, actual: 1}\n  c: {name: C, actual: 0}\n"),
        figures(
            "figures in a circle",
            2_000,
            n ->
                "  a: {name: A, sum: [f0]}\n"
                    + lines(0, n, i -> "  f%d: {name: F, sum: [f%d]}".formatted(i, (i + 1) % n))),
        figures(
            "a chain of sums",
            5_000,
            n ->
                "  a: {name: A, sum: [f0]}\n"
                    + lines(0, n, i -> "  f%d: {name: F, sum: [f%d]}".formatted(i, i + 1))
                    + "  f"
                    + n
                    + ": {name: F, actual: 1}\n"),
        figures(
            "sums that double",
            300,
            n ->
                "  a: {name: A, sum: [f0, f0]}\n"
                    + lines(
                        0, n, i -> "  f%d: {name: F, sum: [f%d, f%d]}".formatted(i, i + 1, i + 1))
                    + "  f"
                    + n
                    + ": {name: F, actual: 1}\n"),
        figures(
            "differences that double",
            300,
            n ->
                "  a: {name: A, difference: [f0, f1]}\n"
                    + lines(
                        0,
                        n,
                        i ->
                            "  f%d: {name: F, difference: [f%d, f%d]}"
                                .formatted(i, i + 1, Math.min(i + 2, n)))
                    + "  f"
                    + n
                    + ": {name: F, actual: 1}\n"),
        figures(
            "sums of all that follows",
            300,
            n ->
                "  a: {name: A, sum: [f0]}\n"
                    + lines(0, n, i -> "  f" + i + ": {name: F, sum: [" + allAfter(i, n) + "]}")
                    + "  f"
                    + n
                    + ": {name: F, actual: 1}\n"),
        figures(
            "a sum of many",
            5_000,
            n ->
                "  a: {name: A, sum: ["
                    + lines(0, n, i -> "f" + i + ",")
                    + "]}\n"
                    + lines(0, n, i -> "  f" + i + ": {name: F, actual: 1}")),
        figures(
            "a sum of one again and again",
            20_000,
            n -> "  a: {name: A, sum: [" + "b, ".repeat(n) + "b]}\n  b: {name: B, actual: 1}\n"),
        figures(
            "parts of parts",
            1_000,
            n ->
                "  a: {name: A, actual: 1, parts: [f0]}\n"
                    + lines(
                        0, n, i -> "  f%d: {name: F, actual: 1, parts: [f%d]}".formatted(i, i + 1))
                    + "  f"
                    + n
                    + ": {name: F, actual: 1}\n"),
        figures(
            "figures that are not there",
            2_000,
            n ->
                "  a: {name: A, sum: ["
                    + lines(0, n, i -> "gigure" + i + ",")
                    + "]}\n"
                    + lines(0, n, i -> "  figure" + i + ": {name: F, actual: 1}")),
        figures(
            "figures",
            5_000,
            n ->
                "  a: {name: A, actual: 1}\n"
                    + lines(0, n, i -> "  f" + i + ": {name: F, actual: 1}")),
        figures(
            "unfilled figures",
            3_000,
            n ->
                "  a: {name: A, actual: }\n"
                    + lines(0, n, i -> "  f" + i + ": {name: F, actual: }")),
        figures("a figure twice", 3_000, n -> "  a: {name: A, actual: 1}\n".repeat(n)),
        figures(
            "plans",
            2_000,
            n -> "  a: {name: A, actual: 1, plan: {" + lines(0, n, i -> "p" + i + ": 1,") + "}}\n"),
        figures(
            "a name of many words",
            100_000,
            n -> "  a: {name: " + "A ".repeat(n) + ", actual: 1}\n"),
        new HostileSource(
            "groups of groups",
            500,
            (draft, n) ->
                draft.figures(
                    "figures: {a: {name: A, actual: 1}}\ngroups:\n"
                        + lines(
                            0, n, i -> "  g%d: {name: G, figures: [g%d]}".formatted(i, i + 1)))),
        new HostileSource(
            "forms of a figure",
            5_000,
            (draft, n) ->
                draft
                    .report("figures: f.yaml\nopening: ${a" + ".plan".repeat(n) + "}\n")
                    .file("f.yaml", "figures: {a: {name: A, actual: 1, plan: 2}}\n")),
        new HostileSource(
            "figures in a text",
            3_000,
            (draft, n) ->
                draft
                    .report("figures: f.yaml\nopening: \"" + "${a} ".repeat(n) + "\"\n")
                    .file("f.yaml", "figures: {a: {name: A, actual: 1}}\n")),
        HostileSource.of(
            "a file of before of itself",
            (draft, n) -> draft.figures("prior: f.yaml\nfigures: {a: {name: A, actual: 1}}\n")),
        HostileSource.of(
            "files of before in a circle",
            (draft, n) ->
                draft
                    .figures("prior: g.yaml\nfigures: {a: {name: A, actual: 1}}\n")
                    .file("g.yaml", "prior: h.yaml\nfigures: {a: {name: A, actual: 1}}\n")
                    .file("h.yaml", "prior: f.yaml\nfigures: {a: {name: A, actual: 1}}\n")),
        HostileSource.of(
            "units of themselves", (draft, n) -> draft.figures("from: '*.yaml'\nunits: {f: F}\n")),
        HostileSource.of(
            "units in a circle",
            (draft, n) ->
                draft
                    .figures("from: u/*.yaml\nunits: {a: A}\n")
                    .file("u/a.yaml", "from: ../v/*.yaml\nunits: {a: A}\n")
                    .file("v/a.yaml", "from: ../u/*.yaml\nunits: {a: A}\n")),
        HostileSource.of(
            "units everywhere",
            (draft, n) -> draft.figures("from: ../../*/*/*/*\nunits: {f: F}\n")),
        HostileSource.of(
            "units of two stars",
            (draft, n) -> draft.figures("from: '**/*.yaml'\nunits: {f: F}\n")),
        new HostileSource(
            "units that double",
            14,
            (draft, n) -> {
              draft.figures("from: [u0/a.yaml, u0/b.yaml]\nunits: {u0/a.yaml: A, u0/b.yaml: B}\n");
              for (int i = 0; i < n; i++) {
                String below = "from: [../u%d/a.yaml, ../u%d/b.yaml]\n".formatted(i + 1, i + 1);
                draft.file("u" + i + "/a.yaml", below).file("u" + i + "/b.yaml", below);
              }
              draft
                  .file("u" + n + "/a.yaml", "figures: {a: {name: A, actual: 1}}\n")
                  .file("u" + n + "/b.yaml", "figures: {a: {name: A, actual: 1}}\n");
            }),
        new HostileSource(
            "files of before that double",
            12,
            (draft, n) -> {
              draft.figures(
                  "prior: {x: p0.yaml, y: q0.yaml}\nfigures: {a: {name: A, actual: 1}}\n");
              for (int i = 0; i < n; i++) {
                String before =
                    "prior: {x: p%d.yaml, y: q%d.yaml}\nfigures: {a: {name: A, actual: 1}}\n"
                        .formatted(i + 1, i + 1);
                draft.file("p" + i + ".yaml", before).file("q" + i + ".yaml", before);
              }
              draft
                  .file("p" + n + ".yaml", "figures: {a: {name: A, actual: 1}}\n")
                  .file("q" + n + ".yaml", "figures: {a: {name: A, actual: 1}}\n");
            }),
        new HostileSource(
            "units",
            1_000,
            (draft, n) -> {
              draft.figures("from: u/*.yaml\n");
              for (int i = 0; i < n; i++) {
                draft.file("u/u" + i + ".yaml", "figures: {a: {name: A, actual: 1}}\n");
              }
            }),
        new HostileSource(
            "stars in a pattern",
            20,
            (draft, n) ->
                draft
                    .figures("from: u/" + "*a".repeat(n) + "*b\n")
                    .file(
                        "u/" + "a".repeat(200) + ".yaml", "figures: {a: {name: A, actual: 1}}\n")),
        new HostileSource(
            "many stars in a pattern",
            5_000,
            (draft, n) ->
                draft
                    .figures("from: u/" + "*a".repeat(n) + "\n")
                    .file("u/" + "a".repeat(200), "figures: {a: {name: A, actual: 1}}\n")),
        new HostileSource(
            "patterns",
            500,
            (draft, n) ->
                draft
                    .figures("from: [" + "u/*.yaml, ".repeat(n) + "u/*.yaml]\n")
                    .file("u/a.yaml", "figures: {a: {name: A, actual: 1}}\n")),
        new HostileSource(
            "files of figures",
            2_000,
            (draft, n) ->
                draft
                    .report("figures: [" + "f.yaml, ".repeat(n) + "f.yaml]\nopening: a\n")
                    .file("f.yaml", "figures: {a: {name: A, actual: 1}}\n")));
  }

  private static String allAfter(int i, int n) {
    return lines(i + 1, n + 1, j -> "f" + j + ",");
  }
}
