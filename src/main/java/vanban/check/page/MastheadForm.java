package vanban.check.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;

/**
 * The words at the top of a document: of the State in 12 to 13 points, bold, below them the motto
 * in 13 to 14 points, bold, with hyphens between spaces (NĐ 30/2020, Phụ lục I, II.1); of the Party
 * in 15 points, bold (HD36, Phụ lục 3).
 */
final class MastheadForm implements LineCheck {
  private static final Optional<Boolean> BOLD = Optional.of(true);
  private static final Face STATE = new Face(24, 26, "12-13", BOLD, false);
  private static final Face MOTTO = new Face(26, 28, "13-14", BOLD, false);

  /** HD05 prints its own in 16 points or nearly. */
  private static final Face PARTY = new Face(30, 32, "15", BOLD, false);

  private static final String MOTTO_WORDS = Standard.words("motto");
  private static final Pattern ANY_MOTTO =
      Pattern.compile(Standard.words("motto.any"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public List<Passage> passages(Passages document) {
    return document.all().stream().limit(Standard.TOP).toList();
  }

  @Override
  public Stream<Finding> check(Standard standard, List<SeenLine> lines) {
    return lines.stream().flatMap(line -> check(standard, line));
  }

  private static Stream<Finding> check(Standard standard, SeenLine line) {
    if (standard.isToldBy(line.words())) {
      return standard == Standard.PARTY ? PARTY.check("party", line) : STATE.check("state", line);
    }
    if (standard == Standard.PARTY || !ANY_MOTTO.matcher(line.words()).matches()) {
      return Stream.empty();
    }
    return Stream.concat(words(line), MOTTO.check("motto", line));
  }

  private static Stream<Finding> words(SeenLine line) {
    return line.words().equals(MOTTO_WORDS)
        ? Stream.empty()
        : Stream.of(line.finding("motto.words", MOTTO_WORDS).instead(MOTTO_WORDS));
  }
}
