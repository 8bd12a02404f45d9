package vanban.check.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Finding;
import vanban.check.text.Labels;

/**
 * Those who get a document: of the State the word for them in 12 points, bold and italic, they
 * themselves in 11, upright, and what is kept in the last line, behind a colon (NĐ 30/2020, Phụ lục
 * I, II.9); of the Party in 14 and 12 points, upright, without a colon in the last line (HD36, Phụ
 * lục 3; HD05, 9.2).
 */
final class RecipientsForm implements LineCheck {
  private static final int FAR = 40; // lines in which what is kept is looked for
  private static final Face STATE = new Face(24, 24, "12", Optional.of(true), true);
  private static final Face STATE_ITEM = new Face(22, 22, "11", Optional.empty(), false);
  private static final Face PARTY = new Face(28, 28, "14", Optional.of(false), false);
  private static final Face PARTY_ITEM = new Face(24, 24, "12", Optional.empty(), false);
  private static final Pattern HEADING = Pattern.compile(Labels.RECIPIENTS + "\\h*:?");
  private static final Pattern ITEM = Pattern.compile("[-\u2013\u2014\u2022+*].*");
  private static final Pattern KEPT = Pattern.compile(Standard.words("kept"));
  private static final Pattern KEPT_STATE = Pattern.compile(Standard.words("kept.state"));
  private static final Pattern KEPT_PARTY_NOT = Pattern.compile(Standard.words("kept.party.not"));

  @Override
  public Stream<Finding> check(Standard standard, List<SeenLine> lines) {
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (HEADING.matcher(lines.get(i).words()).matches()) {
        List<SeenLine> below = lines.subList(i + 1, Math.min(i + 1 + FAR, lines.size()));
        found.addAll(looks(standard, lines.get(i), items(below)));
        kept(standard, below).ifPresent(found::add);
      }
    }
    return found.stream();
  }

  private static List<SeenLine> items(List<SeenLine> below) {
    return below.stream().takeWhile(line -> ITEM.matcher(line.words()).matches()).toList();
  }

  /** Each message about items is told at the first that it holds of. */
  private static List<Finding> looks(Standard standard, SeenLine heading, List<SeenLine> items) {
    boolean party = standard == Standard.PARTY;
    Face item = party ? PARTY_ITEM : STATE_ITEM;
    List<Finding> found =
        new ArrayList<>((party ? PARTY : STATE).check(standard.id(), heading).toList());
    for (SeenLine line : items) {
      item.check(standard.id() + ".item", line)
          .filter(one -> found.stream().noneMatch(had -> had.message().equals(one.message())))
          .forEach(found::add);
    }
    return found;
  }

  private static Optional<Finding> kept(Standard standard, List<SeenLine> below) {
    Optional<SeenLine> kept =
        below.stream().filter(line -> KEPT.matcher(line.words()).lookingAt()).findFirst();
    if (standard == Standard.PARTY) {
      return kept.filter(line -> KEPT_PARTY_NOT.matcher(line.words()).lookingAt())
          .map(line -> line.finding("party.kept"));
    }
    List<SeenLine> items = items(below);
    Optional<SeenLine> wrong =
        kept.isPresent()
            ? kept.filter(line -> !KEPT_STATE.matcher(line.words()).lookingAt())
            : items.stream().skip(Math.max(1, items.size() - 1)).findFirst();
    return wrong.map(line -> line.finding("state.kept"));
  }
}
