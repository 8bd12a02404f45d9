package vanban.check.structure;

import java.util.regex.Pattern;
import vanban.check.text.Labels;

/** The lines below the text that say to whom a document goes, and who signs it. */
final class Recipients {
  private static final Pattern HEADING =
      Pattern.compile(
          "\\s*(?:" + Labels.RECIPIENTS + "|" + Labels.ADDRESSEES + ")\\s*:.{0,200}",
          Pattern.DOTALL);

  private Recipients() {}

  /** Whether a line starts such lines. */
  static boolean isHeading(String line) {
    return HEADING.matcher(line).matches();
  }
}
