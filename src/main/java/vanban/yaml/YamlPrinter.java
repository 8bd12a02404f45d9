package vanban.yaml;

import java.util.List;
import java.util.regex.Pattern;

/** Prints YAML as authors write it: by indentation, with quotes only where they are needed. */
public final class YamlPrinter {
  private static final String STEP = "  ";

  /** What needs no quotes, whatever reads it. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}(“][\\p{L}\\p{M}\\p{N} .,;:/()%“”‘’'\"!?_+=–-]*");

  private static final Pattern COLON = Pattern.compile(":( |$)");
  private static final Pattern OTHERWISE = Pattern.compile("(?i)true|false|yes|no|on|off|null|y|n");

  /** What YAML takes for a line end, or leaves out, where it is not escaped. */
  private static final String ESCAPED = "\u0085\u2028\u2029\uFEFF";

  private final StringBuilder out = new StringBuilder();

  private YamlPrinter() {}

  /** A file that says this, with a line end after it. */
  public static String print(PlainYaml node) {
    YamlPrinter printer = new YamlPrinter();
    if (node instanceof PlainYaml.Text text) {
      return printer.scalar(text, "") + "\n";
    }
    printer.block(node, "");
    return printer.out.toString();
  }

  /** A list or mapping that starts in a line of its own. */
  private void block(PlainYaml node, String indent) {
    if (node instanceof PlainYaml.Items items) {
      items.items().forEach(item -> item(item, indent));
    } else if (node instanceof PlainYaml.Entries mapping) {
      mapping.entries().forEach(entry -> entry(entry, indent));
    }
  }

  private void item(PlainYaml item, String indent) {
    out.append(indent).append('-');
    boolean mapping = item instanceof PlainYaml.Entries entries && !entries.entries().isEmpty();
    if (!mapping) {
      value(item, indent);
      return;
    }
    int at = out.length();
    block(item, indent + STEP);
    out.replace(at, at + indent.length() + STEP.length(), " "); // the first key, behind the dash
  }

  private void entry(PlainYaml.Entry entry, String indent) {
    out.append(indent).append(scalar(new PlainYaml.Text(entry.key(), false), "")).append(':');
    value(entry.value(), indent);
  }

  /** What stands behind a colon or a dash. */
  private void value(PlainYaml value, String indent) {
    if (value instanceof PlainYaml.Text text) {
      String shown = scalar(text, indent + STEP);
      out.append(shown.isEmpty() ? "" : " ").append(shown).append('\n');
    } else if (value.equals(new PlainYaml.Items(List.of()))) {
      out.append(" []\n");
    } else if (value.equals(new PlainYaml.Entries(List.of()))) {
      out.append(" {}\n");
    } else {
      out.append('\n');
      block(value, indent + STEP);
    }
  }

  private String scalar(PlainYaml.Text text, String indent) {
    String words = text.text();
    if (text.word() || isPlain(words)) {
      return words;
    }
    return indent.isEmpty() || !isBlock(words) ? quoted(words) : lines(words, indent);
  }

  private static boolean isPlain(String words) {
    return PLAIN.matcher(words).matches()
        && !words.endsWith(" ")
        && !COLON.matcher(words).find()
        && !OTHERWISE.matcher(words).matches();
  }

  /** Whether a block can show the lines of a text as they are. */
  private static boolean isBlock(String words) {
    return words.contains("\n")
        && !Character.isWhitespace(words.charAt(0))
        && !words.endsWith("\n\n")
        && words.lines().noneMatch(line -> line.isBlank() && !line.isEmpty())
        && words.chars().noneMatch(c -> c != '\n' && isEscaped((char) c));
  }

  private static boolean isEscaped(char c) {
    return Character.isISOControl(c) || ESCAPED.indexOf(c) >= 0;
  }

  private static String lines(String words, String indent) {
    StringBuilder block = new StringBuilder(words.endsWith("\n") ? "|" : "|-");
    words
        .lines()
        .forEach(line -> block.append('\n').append(line.isEmpty() ? "" : indent).append(line));
    return block.toString();
  }

  private static String quoted(String words) {
    StringBuilder quoted = new StringBuilder("\"");
    words.chars().forEach(c -> quoted.append(escaped((char) c)));
    return quoted.append('"').toString();
  }

  private static String escaped(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      default -> isEscaped(c) ? hex(c) : String.valueOf(c);
    };
  }

  private static String hex(char c) {
    return "\\u%04X".formatted((int) c);
  }
}
