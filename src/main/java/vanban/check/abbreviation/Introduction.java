package vanban.check.abbreviation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.check.text.Passages;

/**
 * Where a short form is introduced: {@code Ủy ban nhân dân (UBND)}.
 *
 * @param form the short form
 * @param name what it is short for, in small letters; the words before it where the letters are
 *     those of another language
 * @param spelled whether the letters are those with which the words begin
 */
record Introduction(Short form, String name, boolean spelled) {
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\((?<says>(?:sau đây )?(?:gọi|viết)(?: chung)?(?: tắt)? là:? )?[“\"]?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern AFTER = Pattern.compile("[”\"]?\\)");
  private static final int WORDS = 14;

  /** All of a document. */
  static List<Introduction> all(List<Short> forms) {
    List<Introduction> all = new ArrayList<>();
    forms.forEach(form -> of(form).ifPresent(all::add));
    return all;
  }

  /** All of a document. */
  static List<Introduction> all(Passages document) {
    return all(Short.all(document));
  }

  private static Optional<Introduction> of(Short form) {
    String text = form.passage().value();
    int start = Math.max(0, form.from() - 40);
    Matcher before = BEFORE.matcher(text.substring(start, form.from()));
    boolean closed = AFTER.matcher(text).region(form.to(), text.length()).lookingAt();
    if (!closed || !before.find()) {
      return Optional.empty();
    }
    List<String> words = words(text, start + before.start());
    Optional<String> name = spelled(form.form(), words);
    boolean says = before.group("says") != null;
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Introduction(form, name.orElseGet(() -> last(words, 3)), name.isPresent() || says));
  }

  /** The last words before an offset of a text, those behind its last stop. */
  private static List<String> words(String text, int to) {
    String near = text.substring(Math.max(0, to - 160), to);
    String clause = near.substring(Math.max(near.lastIndexOf(';'), near.lastIndexOf(':')) + 1);
    String[] all = clause.strip().split("\\s+", -1);
    List<String> words = List.of(all).stream().filter(word -> !word.isEmpty()).toList();
    return words.subList(Math.max(0, words.size() - WORDS), words.size());
  }

  private static String last(List<String> words, int count) {
    return String.join(" ", words.subList(Math.max(0, words.size() - count), words.size()))
        .toLowerCase(Locale.ROOT);
  }

  /** The last words if they begin with the letters of a short form; small words may have none. */
  private static Optional<String> spelled(String form, List<String> words) {
    String letters = form.replace("&", "");
    int at = words.size();
    int letter = letters.length();
    while (letter > 0 && at > 0) {
      String word = words.get(at - 1);
      if (initial(word) == letters.charAt(letter - 1)) {
        letter--;
      } else if (!word.equals("và") && !word.equals("-") && !word.equals("của")) {
        return Optional.empty();
      }
      at--;
    }
    return letter == 0 ? Optional.of(last(words, words.size() - at)) : Optional.empty();
  }

  /** The letter with which a word begins, as a capital without marks, but for Đ and Ư. */
  private static char initial(String word) {
    char first = Character.toUpperCase(word.charAt(0));
    boolean own = first == 'Đ' || first == 'Ư';
    return own ? first : Normalizer.normalize(String.valueOf(first), Normalizer.Form.NFD).charAt(0);
  }
}
