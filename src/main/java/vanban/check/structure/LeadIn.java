package vanban.check.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;

/** What leads in a list: it ends with a colon, and the list follows. */
final class LeadIn {
  /** What starts an item. */
  private static final Pattern ITEM = Pattern.compile("\\s{0,9}[-+–•*]\\s?\\S.*", Pattern.DOTALL);

  private static final Pattern OPEN =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])(?:(?:cụ thể )?như sau|sau đây|(?<=, )cụ thể(?: là)?|bao gồm|gồm)"
              + "\\s?(?<end>[.,;]?)\\s{0,9}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private LeadIn() {}

  /** A colon that nothing follows: the section ends, or the document. */
  static final class Nothing implements Check {
    @Override
    public Stream<Finding> check(Passages document) {
      List<Passage> all = text(document);
      return IntStream.range(0, all.size())
          .boxed()
          .filter(index -> all.get(index).kind() == Passage.Kind.TEXT)
          .filter(index -> all.get(index).value().stripTrailing().endsWith(":"))
          .filter(index -> isOver(all, index))
          .map(index -> finding(all.get(index)));
    }

    private static Finding finding(Passage passage) {
      int colon = passage.value().stripTrailing().length() - 1;
      return Finding.of(passage, colon, colon + 1);
    }

    /**
     * Whether what follows is the next section of one that was open before: what introduces all
     * sections of a document ends with a colon, too.
     */
    private static boolean isOver(List<Passage> all, int index) {
      Passage lead = all.get(index);
      if (Recipients.isHeading(lead.value()) || Label.of(lead, index).isPresent()) {
        return false;
      }
      if (index + 1 >= all.size()) {
        return index > 0;
      }
      Optional<Label> next =
          Optional.of(all.get(index + 1))
              .filter(passage -> passage.kind() != Passage.Kind.CELL)
              .flatMap(passage -> Label.of(passage, index + 1));
      return next.filter(label -> !label.starts() && isOpen(all, index, label)).isPresent();
    }

    /** Whether the number before a label was met further up, with no list of its own between. */
    private static boolean isOpen(List<Passage> all, int index, Label next) {
      for (int at = index; at >= 0; at--) {
        Optional<Label> label = Label.of(all.get(at), at);
        if (label.isPresent()) {
          boolean chapter = next.style() == Label.Style.ROMAN;
          return label.get().style() == next.style()
              ? next.follows(label.get())
              : chapter && label.get().style() != Label.Style.CAPITAL;
        }
      }
      return false;
    }
  }

  /** Words that lead in a list, which follows, without a colon. */
  static final class NoColon implements Check {
    @Override
    public Stream<Finding> check(Passages document) {
      List<Passage> all = text(document);
      return IntStream.range(0, all.size() - 1)
          .boxed()
          .filter(index -> all.get(index).kind() == Passage.Kind.TEXT)
          .filter(index -> isItem(all.get(index + 1), index + 1))
          .flatMap(index -> finding(all.get(index)).stream());
    }

    private static boolean isItem(Passage passage, int index) {
      return ITEM.matcher(passage.value()).matches()
          || Label.of(passage, index).filter(Label::starts).isPresent();
    }

    private static Optional<Finding> finding(Passage passage) {
      String text = passage.value();
      int from = Math.max(0, text.length() - 40);
      Matcher open = OPEN.matcher(text).region(from, text.length()).useTransparentBounds(true);
      return open.find()
          ? Optional.of(
              Finding.of(
                      passage,
                      open.start(),
                      open.end("end"),
                      text.substring(open.start(), open.end("end")))
                  .instead(text.substring(open.start(), open.start("end")).stripTrailing() + ":"))
          : Optional.empty();
    }
  }

  private static List<Passage> text(Passages document) {
    return document.all().stream()
        .filter(passage -> passage.kind() != Passage.Kind.NOTE && !passage.value().isBlank())
        .toList();
  }
}
