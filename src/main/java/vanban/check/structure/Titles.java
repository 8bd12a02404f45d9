package vanban.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vanban.check.text.Passage;
import vanban.check.text.Passages;

/** Which passages are titles: headings of reports, and in Word files what must be one. */
final class Titles {
  /** A chapter whose title is in capitals is one for certain. */
  private static final Pattern SMALL = Pattern.compile("\\p{Ll}");

  private Titles() {}

  /**
   * A title.
   *
   * @param passage the passage it is
   * @param from the offset of its first word, behind its number
   */
  record Title(Passage passage, int from) {
    /** Its words. */
    String words() {
      return passage.value().substring(from).strip();
    }
  }

  /** All of a document. */
  static List<Title> of(Passages document) {
    List<Title> all = new ArrayList<>();
    for (int index = 0; index < document.all().size(); index++) {
      of(document.all().get(index), index).ifPresent(all::add);
    }
    return all;
  }

  private static Optional<Title> of(Passage passage, int index) {
    Optional<Label> label = Label.of(passage, index);
    int from = label.map(one -> one.at().to()).orElse(0);
    if (passage.kind() == Passage.Kind.HEADING) {
      return Optional.of(new Title(passage, from));
    }
    return label
        .filter(one -> passage.kind() == Passage.Kind.TEXT && one.style() == Label.Style.ROMAN)
        .filter(one -> !SMALL.matcher(one.words()).find())
        .map(one -> new Title(passage, from));
  }
}
