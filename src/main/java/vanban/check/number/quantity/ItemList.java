package vanban.check.number.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Passage;
import vanban.check.text.Passages;

/**
 * Words that end with a colon, and the items below them, read in one go.
 *
 * @param lead the words above
 * @param text the same and all items, without their labels; each item but the last ends with a
 *     semicolon
 * @param items the passages of the items
 */
public record ItemList(Passage lead, String text, List<Passage> items) {
  /** Keeps the list from change. */
  public ItemList {
    items = List.copyOf(items);
  }

  private static final int MOST = 15;
  private static final int LONGEST = 300;

  private static final Pattern LABEL =
      Pattern.compile("^\\s*+(?<sign>[-–+*•]|\\(?\\p{L}\\)|\\(?\\d{1,2}[.)])\\s++");

  /** All of a document. */
  public static Stream<ItemList> in(Passages document) {
    List<Passage> all =
        document.all().stream()
            .filter(one -> one.kind() == Passage.Kind.TEXT || one.kind() == Passage.Kind.HEADING)
            .toList();
    List<ItemList> lists = new ArrayList<>();
    for (int at = 0; at < all.size(); at++) {
      if (isLead(all.get(at))) {
        List<String> items = items(all.subList(at + 1, Math.min(all.size(), at + 1 + MOST)));
        if (items.size() > 1) {
          lists.add(of(all.get(at), items, all.subList(at + 1, at + 1 + items.size())));
        }
      }
    }
    return lists.stream();
  }

  /** How many items there are. */
  public int size() {
    return items.size();
  }

  private static boolean isLead(Passage passage) {
    String words = passage.value().stripTrailing();
    return words.endsWith(":");
  }

  /**
   * Those that go together by their labels, or by the semicolons between them; none if it is not
   * clear where they end.
   */
  private static List<String> items(List<Passage> below) {
    List<String> items = new ArrayList<>();
    String sign = "";
    boolean goesOn = true;
    for (Passage one : below) {
      Matcher label = LABEL.matcher(one.value());
      boolean labelled = label.find();
      String next = labelled ? label.group("sign").replaceAll("[\\p{L}\\p{N}]+", "a") : "";
      boolean same = items.isEmpty() || next.equals(sign);
      if (!same || !goesOn || one.kind() == Passage.Kind.HEADING) {
        return ends(below, sign, items.size()) ? items : List.of();
      }
      String words = one.value().substring(labelled ? label.end() : 0).strip();
      sign = next;
      items.add(words.replaceFirst("[.;,]$", ""));
      goesOn = words.length() <= LONGEST && (labelled || words.endsWith(";"));
    }
    return below.size() < MOST ? items : List.of();
  }

  /** Whether no other item of the kind follows. */
  private static boolean ends(List<Passage> below, String sign, int at) {
    return below.stream()
        .skip(at)
        .takeWhile(one -> one.kind() != Passage.Kind.HEADING)
        .map(one -> LABEL.matcher(one.value()))
        .noneMatch(
            label ->
                label.find()
                    && (sign.isEmpty() || label.group("sign").equals(sign) || isNested(label)));
  }

  /** A list within a list. */
  private static boolean isNested(Matcher label) {
    return label.group("sign").startsWith("+");
  }

  private static ItemList of(Passage lead, List<String> items, List<Passage> passages) {
    return new ItemList(
        lead, lead.value().stripTrailing() + " " + String.join("; ", items), passages);
  }
}
