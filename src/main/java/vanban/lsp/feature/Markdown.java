package vanban.lsp.feature;

import java.util.regex.Pattern;

/** Words as editors print them that read Markdown. */
final class Markdown {
  private static final Pattern SIGN = Pattern.compile("[\\\\`*_{}\\[\\]<>()#+!|~-]");

  private Markdown() {}

  /** Words of which each sign is printed as it is. */
  static String words(String words) {
    return SIGN.matcher(words).replaceAll("\\\\$0");
  }
}
