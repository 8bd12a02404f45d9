package vanban.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.check.text.Rule;
import vanban.diagnostic.Severity;

/**
 * What authors are told of a rule, in Vietnamese: {@code rules/<id>.md}. Its examples are tried by
 * a test: in those that are wrong, the words at fault stand between {@code «} and {@code »}.
 *
 * @param rule which rule
 * @param title what is wrong, in one line without a stop
 * @param parts what stands below each of its headings
 */
public record RulePage(Rule rule, String title, Map<String, String> parts) {
  /** The headings of a page, in their order. */
  public static final List<String> HEADINGS = List.of("Vì sao", "Sai", "Đúng", "Sửa");

  private static final String HEADING = "## ";

  /** The page of a rule. */
  public static RulePage of(Rule rule) {
    String[] sections = ("\n" + text(rule)).split("\n" + HEADING);
    Map<String, String> parts = new LinkedHashMap<>();
    Stream.of(sections)
        .skip(1)
        .map(section -> section.split("\n", 2))
        .forEach(section -> parts.put(section[0].strip(), section[1].strip()));
    String title = sections[0].strip().split("\n", 2)[1].strip();
    return new RulePage(rule, title, parts);
  }

  /** Keeps the parts from change. */
  public RulePage {
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }

  /** The page of a rule by its id, if there is such a rule. */
  public static Optional<RulePage> of(String id) {
    return Rules.ALL.stream().filter(rule -> rule.id().equals(id)).map(RulePage::of).findFirst();
  }

  private static String text(Rule rule) {
    String name = "rules/" + rule.id() + ".md";
    try (InputStream in = RulePage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no page " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands below a heading: one of {@link #HEADINGS}. */
  public String part(String heading) {
    return parts.getOrDefault(heading, "");
  }

  /** The examples below a heading, paragraphs each. */
  public List<String> examples(String heading) {
    return Stream.of(part(heading).split("\n\n")).filter(example -> !example.isBlank()).toList();
  }

  /** The whole page as text: its examples marked, its name and how to silence it with it. */
  public String text() {
    StringBuilder page = new StringBuilder();
    boolean error = rule.severity() == Severity.ERROR;
    page.append("### `").append(rule.id()).append("`\n\n");
    page.append(error ? "**Lỗi.** " : "**Cảnh báo.** ").append(title).append(".\n\n");
    page.append(part("Vì sao")).append("\n\n");
    examples("Sai").forEach(example -> page.append("> ✗ ").append(quoted(example)).append("\n\n"));
    examples("Đúng").forEach(example -> page.append("> ✓ ").append(quoted(example)).append("\n\n"));
    return page.append("Sửa: ").append(part("Sửa")).append("\n").toString();
  }

  private static String quoted(String example) {
    return example.replace("\n", "  \n> ");
  }
}
