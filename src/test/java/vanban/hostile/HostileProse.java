package vanban.hostile;

import static vanban.hostile.HostileYaml.lines;

import java.util.List;
import java.util.function.IntFunction;

/** Prose that is markup and little else. */
final class HostileProse {
  private HostileProse() {}

  private static HostileSource prose(String name, int size, IntFunction<String> text) {
    return new HostileSource(name, size, (draft, n) -> draft.prose(text.apply(n)));
  }

  private static HostileSource title(String name, int size, IntFunction<String> text) {
    return new HostileSource(
        name, size, (draft, n) -> draft.report("sections:\n  - title: '" + text.apply(n) + "'\n"));
  }

  static List<HostileSource> all() {
    return List.of(
        prose("dollars with braces", 50_000, "${"::repeat),
        prose("dollars with braces and closed", 20_000, "${a}"::repeat),
        prose("dollars", 50_000, "$"::repeat),
        prose("braces", 50_000, n -> "$" + "{".repeat(n) + "}".repeat(n)),
        title("dollars with braces in a title", 50_000, "${"::repeat),
        title("dollars with braces and closed in a title", 20_000, "${a}"::repeat),
        title("open notes in a title", 50_000, "[^"::repeat),
        title("open references in a title", 50_000, "[]("::repeat),
        title("stars in a title", 50_000, "**"::repeat),
        title("marks in a title", 50_000, "== "::repeat),
        title("points at the end of a title", 50_000, n -> "a" + ".".repeat(n) + "a"),
        prose("stars", 50_000, "*"::repeat),
        prose("stars and letters", 20_000, "*a "::repeat),
        prose("pairs of stars and letters", 20_000, "**a "::repeat),
        prose("stars on both sides", 20_000, "a*"::repeat),
        prose("three stars and two", 10_000, "***a** "::repeat),
        prose("nested emphasis", 1_000, n -> "*a **a ".repeat(n) + "a** a*".repeat(n)),
        prose("underscores", 50_000, "_"::repeat),
        prose("underscores and letters", 20_000, "_a "::repeat),
        prose("marks to check", 20_000, "==a "::repeat),
        prose("pairs of marks to check", 20_000, "==a== "::repeat),
        prose("nested marks to check", 5_000, n -> "==a *".repeat(n) + "*==".repeat(n)),
        prose("brackets", 50_000, "["::repeat),
        prose("closed brackets", 50_000, n -> "[".repeat(n) + "]".repeat(n)),
        prose("brackets with parentheses", 20_000, "[a]("::repeat),
        prose("references", 10_000, "[](#a) "::repeat),
        prose("open references", 20_000, "[](#"::repeat),
        prose("parentheses", 20_000, n -> "[a](" + "(".repeat(n) + ")".repeat(n)),
        prose("pictures", 20_000, "![a"::repeat),
        prose("angle brackets", 50_000, "<"::repeat),
        prose("open tags", 20_000, "<a "::repeat),
        prose("open comments", 20_000, "<!-- "::repeat),
        prose("open sections of XML", 20_000, "<![CDATA["::repeat),
        prose("open instructions", 20_000, "<?a "::repeat),
        prose("open comments with brackets", 20_000, "<!-- > "::repeat),
        prose("angle brackets and one that closes", 20_000, n -> "<".repeat(n) + ">"),
        prose("a cell of many words", 5_000, n -> "|a|\n|---|\n|" + "*a* ".repeat(n) + "|\n"),
        prose("bars in a cell", 5_000, n -> "|a|\n|---|\n|" + "\\| *a* ".repeat(n) + "|\n"),
        prose("one late star", 5_000, n -> "a".repeat(20 * n) + "*a*b".repeat(n)),
        prose("addresses", 10_000, "<http://a> "::repeat),
        prose("grave accents", 50_000, "`"::repeat),
        prose("grave accents of all lengths", 300, n -> lines(1, n, i -> "`".repeat(i) + "a")),
        prose("fences", 5_000, "```\n"::repeat),
        prose("tildes", 50_000, "~"::repeat),
        prose("backslashes", 50_000, "\\"::repeat),
        prose("entities", 20_000, "&amp;"::repeat),
        prose("ampersands", 50_000, "&"::repeat),
        prose("numbered entities", 10_000, "&#1114112;"::repeat),
        prose("quotations", 5_000, ">"::repeat),
        prose("lists within lists in a line", 1_000, "- "::repeat),
        prose("lists deeper and deeper", 300, n -> lines(0, n, i -> "  ".repeat(i) + "- a")),
        prose("ten lists deep", 10, n -> lines(0, n, i -> "  ".repeat(i) + "- a")),
        prose("list items", 10_000, "- a\n"::repeat),
        prose("empty list items", 10_000, "-\n"::repeat),
        prose("pluses and hyphens", 5_000, "- a\n+ a\n"::repeat),
        prose("numbers of lists", 10_000, "1. a\n2) a\n"::repeat),
        prose("headings", 5_000, "# a\n"::repeat),
        prose("lines under words", 5_000, "a\n===\n"::repeat),
        prose("rules", 5_000, "---\n"::repeat),
        prose("pipes", 50_000, "|"::repeat),
        prose("a row of pipes", 5_000, n -> "|".repeat(n) + "\n" + "|-".repeat(n) + "|\n"),
        prose(
            "a table of 500 columns",
            500,
            n -> "|a".repeat(n) + "|\n" + "|---".repeat(n) + "|\n" + "|a".repeat(n) + "|\n"),
        prose("a table of 64 columns", 64, n -> "|a".repeat(n) + "|\n" + "|---".repeat(n) + "|\n"),
        prose("a table of many rows", 2_000, n -> "|a|b|\n|---|---|\n" + "|a|b|\n".repeat(n)),
        prose("a table of short rows", 2_000, n -> "|a|b|\n|---|---|\n" + "|a\n".repeat(n)),
        prose(
            "a table of short rows and many columns",
            500,
            n -> "|a".repeat(n) + "|\n" + "|---".repeat(n) + "|\n" + "|a|\n".repeat(n)),
        prose("tables without rows", 2_000, "|a|\n|---|\n\n"::repeat),
        prose("notes that are not written", 10_000, "[^a] "::repeat),
        prose("other notes that are not written", 5_000, n -> lines(0, n, i -> "[^a" + i + "]")),
        prose("notes that are not used", 5_000, n -> lines(0, n, i -> "[^a" + i + "]: a\n")),
        prose("one note again and again", 5_000, "[^a]: a\n\n"::repeat),
        prose(
            "notes",
            3_000,
            n -> lines(0, n, i -> "a[^a" + i + "]") + lines(0, n, i -> "\n[^a" + i + "]: a")),
        prose("a note of itself", 1, n -> "a[^a]\n\n[^a]: a[^a]"),
        prose("notes of one another", 1, n -> "a[^a]\n\n[^a]: a[^b]\n\n[^b]: a[^a]"),
        prose("notes within notes", 300, n -> "^[a ".repeat(n) + "]".repeat(n)),
        prose("open notes", 20_000, "^["::repeat),
        prose("definitions of links", 5_000, n -> lines(0, n, i -> "[a" + i + "]: /b\n")),
        prose("open definitions", 5_000, "[a]: <b\n"::repeat),
        prose("no-break spaces", 50_000, "\u00A0"::repeat),
        prose("spaces within", 50_000, n -> "a" + " ".repeat(n) + "b"),
        prose("spaces at ends of lines", 5_000, n -> ("a" + " ".repeat(20) + "\n").repeat(n)),
        prose("tabs", 20_000, n -> "a" + "\t".repeat(n) + "b"),
        prose("paragraphs", 20_000, "a\n\n"::repeat),
        prose("one long paragraph", 100_000, "chữ\n"::repeat),
        prose("line breaks", 10_000, "a\\\n"::repeat),
        prose("quotation marks", 50_000, "\"' "::repeat));
  }
}
