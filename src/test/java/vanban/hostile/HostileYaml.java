package vanban.hostile;

import static vanban.hostile.HostileSource.line;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What YAML has that no report needs, and what is no YAML. */
final class HostileYaml {
  private HostileYaml() {}

  static List<HostileSource> all() {
    return List.of(
        line("a tag of Java", "opening: !!java.net.URL [http://localhost]"),
        line("a tag that constructs", "opening: !!javax.script.ScriptEngineManager [x]"),
        line("a tag of its own", "opening: !vn chữ"),
        line("a tag that is no name", "opening: !<tag:a b> chữ"),
        line("a binary tag", "opening: !!binary AAAA"),
        line("a merged key", "<<: {opening: a}"),
        line("a merged alias", "x: &x {opening: a}\n<<: *x"),
        line("a complex key", "? [a, b]\n: c"),
        line("a key that is a mapping", "{a: b}: c"),
        line("an anchor that is used in itself", "opening: &a [*a]"),
        line("a key that is an alias of itself", "&a a: *a"),
        line("a tab before a key", "\topening: a"),
        line("a tab in a list", "sections:\n\t- title: a"),
        line("a directive in the middle", "%YAML 1.2\n---\nopening: a"),
        line("a second document", "---\nopening: a"),
        line("the end of the document", "...\nopening: a"),
        line("a block without a header", "opening: |99\n  a"),
        line("a percent sign", "opening: %a"),
        line("a grave accent", "opening: `a`"),
        line("an at sign", "opening: @a"),
        line("an escape that is none", "opening: \"\\q\""),
        line("an escape without digits", "opening: \"\\u\""),
        line("an escape beyond Unicode", "opening: \"\\UFFFFFFFF\""),
        line("half a pair by its number", "opening: \"\\ud800\""),
        line("a noncharacter by its number", "opening: \"\\uffff\""),
        line("a zero by its number", "opening: \"\\0\""),
        line("a quote that is not closed", "opening: \"a"),
        line("a list that is not closed", "opening: [a"),
        line("a mapping that is not closed", "opening: {a"),
        line("too many brackets", "opening: a]]]]"),
        line("a zero byte", "opening: a\0b"),
        line("a bell", "opening: a\u0007b"),
        line("a delete", "opening: a\u007Fb"),
        line("a next line of EBCDIC", "opening: a\u0085title: b"),
        line("a line separator", "opening: a\u2028place: b"),
        line("a paragraph separator", "opening: a\u2029place: b"),
        line("a form feed", "opening: a\fplace: b"),
        line("an overriding direction", "opening: a\u202Egnol\u202C"),
        line("isolated directions", "opening: \u2066a\u2067b\u2069"),
        line("letters without width", "ope\u200Bning: a"),
        line("a key that looks the same", "оpening: a"),
        line("a mark in the middle of the file", "\uFEFFopening: a"),
        line("a mark within a text", "opening: a\uFEFFb"),
        line("a noncharacter", "opening: a\uFFFFb"),
        line("a replacement character", "opening: a\uFFFDb"),
        line("a private character", "opening: a\uE000b"),
        line("tags of a flag", "opening: \uDB40\uDC67\uDB40\uDC62"),
        line("a key composed and not composed", "terms: {\"é\": a, \"e\u0301\": b}"),
        line("a key in two cases", "terms: {ab: a, AB: b}"),
        line("a key that is nothing", "~: a"),
        line("a key that is empty", "\"\": a"),
        line("a key that is a date", "2024-01-01: a"),
        line("a key that is a number", "1e999999999: a"),
        line("a key that is no number", ".nan: a"),
        line("a key that is a time", "190:20:30: a"),
        line("a text that is infinite", "opening: .inf"),
        line("a text that is a truth", "opening: yes"),
        HostileSource.of(
            "a mark of UTF-16",
            (draft, one) ->
                draft.file("report.yaml", "layout: a\n".getBytes(StandardCharsets.UTF_16))),
        HostileSource.of(
            "bytes that are no UTF-8",
            (draft, one) ->
                draft.file(
                    "report.yaml", "layout: a\n\u00FF".getBytes(StandardCharsets.ISO_8859_1))),
        HostileSource.of(
            "half a pair in UTF-8",
            (draft, one) ->
                draft.file(
                    "report.yaml",
                    "layout: \u00ED\u00A0\u0080".getBytes(StandardCharsets.ISO_8859_1))),
        HostileSource.of("nothing but a mark", (draft, one) -> draft.file("report.yaml", "\uFEFF")),
        HostileSource.of(
            "three marks",
            (draft, one) -> draft.file("report.yaml", "\uFEFF\uFEFF\uFEFFlayout: a")),
        new HostileSource(
            "aliases that double",
            25,
            (draft, n) ->
                draft.report(
                    "a0: &a0 [x, x]\n"
                        + lines(
                            1, n, i -> "a%d: &a%d [*a%d, *a%d]".formatted(i, i, i - 1, i - 1)))),
        new HostileSource(
            "lists within lists", 20_000, (draft, n) -> draft.report("opening: " + "[".repeat(n))),
        new HostileSource(
            "closed lists within lists",
            20_000,
            (draft, n) -> draft.report("opening: " + "[".repeat(n) + "]".repeat(n))),
        new HostileSource(
            "mappings within mappings",
            20_000,
            (draft, n) -> draft.report("opening: " + "{a: ".repeat(n))),
        new HostileSource(
            "items within items",
            20_000,
            (draft, n) -> draft.report("sections:\n " + "- ".repeat(n))),
        new HostileSource(
            "keys further and further in",
            1_000,
            (draft, n) -> draft.report(lines(0, n, i -> " ".repeat(i) + "k:"))),
        new HostileSource("question marks", 20_000, (draft, n) -> draft.report("? ".repeat(n))),
        new HostileSource(
            "unknown keys",
            4_000,
            (draft, n) -> draft.report(lines(0, n, i -> "khoa" + i + ": a"))),
        new HostileSource(
            "misspelt keys",
            4_000,
            (draft, n) -> draft.report(lines(0, n, i -> "titl" + i + ": a"))),
        new HostileSource(
            "one key again and again", 20_000, (draft, n) -> draft.report("place: a\n".repeat(n))),
        new HostileSource(
            "stray stars in lines", 12_000, (draft, n) -> draft.report("* a\n".repeat(n))),
        new HostileSource(
            "stray stars of keys",
            12_000,
            (draft, n) -> draft.report(lines(0, n, i -> "k" + i + ": * a"))),
        new HostileSource(
            "quotes that are not closed",
            5_000,
            (draft, n) -> draft.report(lines(0, n, i -> "k" + i + ": \"a\" \"b"))),
        new HostileSource(
            "brackets that are not closed",
            5_000,
            (draft, n) -> draft.report(lines(0, n, i -> "k" + i + ": [a"))),
        new HostileSource(
            "lines without a colon", 10_000, (draft, n) -> draft.report("chữ\n".repeat(n))),
        new HostileSource(
            "tabs in all lines", 10_000, (draft, n) -> draft.report("\ta: b\n".repeat(n))),
        new HostileSource(
            "control characters",
            100_000,
            (draft, n) -> draft.report("opening: " + "\u0001".repeat(n))),
        new HostileSource(
            "control characters in lines",
            50_000,
            (draft, n) -> draft.report("opening: |\n" + "  \u0001\n".repeat(n))),
        new HostileSource(
            "one emoji before a long text",
            400_000,
            (draft, n) -> draft.report("opening: \uD83D\uDE00 " + "chữ ".repeat(n / 4))),
        new HostileSource(
            "a long quoted text with an emoji",
            400_000,
            (draft, n) -> draft.report("opening: \"\uD83D\uDE00 " + "chữ ".repeat(n / 4) + "\"")),
        new HostileSource(
            "emoji alone",
            200_000,
            (draft, n) -> draft.report("opening: " + "\uD83D\uDE00".repeat(n))),
        new HostileSource(
            "one word without an end",
            400_000,
            (draft, n) -> draft.report("opening: " + "a".repeat(n))),
        new HostileSource(
            "spaces at the end of a line",
            100_000,
            (draft, n) -> draft.report("opening: a" + " ".repeat(n) + "b\nplace")),
        new HostileSource(
            "spaces where a key should be",
            100_000,
            (draft, n) -> draft.report("opening: * a\nx" + " ".repeat(n) + "b\n")),
        new HostileSource(
            "a text of many lines",
            50_000,
            (draft, n) -> draft.report("opening: |\n" + "  chữ\n".repeat(n))),
        new HostileSource(
            "a folded text of many lines",
            100_000,
            (draft, n) -> draft.report("opening: >\n" + "  chữ\n".repeat(n))),
        new HostileSource(
            "a plain text of many lines",
            100_000,
            (draft, n) -> draft.report("opening: chữ\n" + "  chữ\n".repeat(n))),
        new HostileSource(
            "a quoted text of many lines",
            100_000,
            (draft, n) -> draft.report("opening: \"chữ\n" + "  chữ\n".repeat(n) + "\"")),
        new HostileSource(
            "empty lines in quotes",
            100_000,
            (draft, n) -> draft.report("opening: \"chữ" + "\n".repeat(n) + "\"")),
        new HostileSource(
            "empty lines with spaces in quotes",
            20_000,
            (draft, n) -> draft.report("opening: \"chữ" + "   \n".repeat(n) + "\"")),
        new HostileSource(
            "escaped ends of lines",
            5_000,
            (draft, n) -> draft.report("opening: \"chữ" + "\\\n".repeat(n) + "\"")),
        new HostileSource(
            "escapes",
            100_000,
            (draft, n) -> draft.report("opening: \"" + "\\u0041".repeat(n) + "\"")),
        new HostileSource(
            "doubled quotes",
            100_000,
            (draft, n) -> draft.report("opening: 'a" + "''".repeat(n) + "'")),
        new HostileSource(
            "marks on one letter",
            50_000,
            (draft, n) -> draft.report("opening: a" + "\u0301".repeat(n))),
        new HostileSource(
            "comments", 100_000, (draft, n) -> draft.report("# chữ\n".repeat(n) + "opening: a")),
        new HostileSource(
            "signs of comments",
            100_000,
            (draft, n) -> draft.report("opening: a #" + " #".repeat(n))),
        new HostileSource(
            "comments that allow nothing",
            10_000,
            (draft, n) -> draft.report("# vanban: allow to-check - a\n".repeat(n) + "opening: a")),
        new HostileSource(
            "a list of a million words",
            1_000_000,
            (draft, n) -> draft.report("opening: [" + "a,".repeat(n) + "a]")),
        new HostileSource(
            "carriage returns", 100_000, (draft, n) -> draft.report("opening: a\r".repeat(n))),
        new HostileSource("documents", 5_000, (draft, n) -> draft.report("---\na: b\n".repeat(n))));
  }

  static String lines(int from, int to, java.util.function.IntFunction<String> line) {
    return IntStream.range(from, to).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
  }
}
