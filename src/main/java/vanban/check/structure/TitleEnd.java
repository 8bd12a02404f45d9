package vanban.check.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passages;

/** A title that ends with a stop, a colon or a semicolon. */
final class TitleEnd implements Check {
  private static final Pattern END =
      Pattern.compile("(?<![.…\\s]|TP|St)[.:;,](?=\\s{0,9}$)", Pattern.UNICODE_CASE);

  @Override
  public Stream<Finding> check(Passages document) {
    return Titles.of(document).stream().flatMap(title -> finding(title).stream());
  }

  private static Optional<Finding> finding(Titles.Title title) {
    String text = title.passage().value();
    Matcher end = END.matcher(text).region(Math.max(0, text.length() - 12), text.length());
    end.useTransparentBounds(true);
    boolean sentences = title.words().contains(". ");
    return !sentences && end.find()
        ? Optional.of(Finding.of(title.passage(), end.start(), end.end(), end.group()).instead(""))
        : Optional.empty();
  }
}
