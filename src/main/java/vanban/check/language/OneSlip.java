package vanban.check.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import vanban.vietnamese.Syllable;
import vanban.vietnamese.Tone;

/** Whether a slip of the finger or of the ear lies between two words. */
final class OneSlip {
  /** Onsets that sound the same in one part of the country or another. */
  private static final List<Set<String>> ALIKE =
      List.of(Set.of("tr", "ch"), Set.of("s", "x"), Set.of("d", "gi", "r", "v"), Set.of("l", "n"));

  /** Those of them that children everywhere are taught to keep apart. */
  private static final Set<String> SCHOOL = Set.of("tr", "ch", "s", "x");

  private static final Set<Tone> TONES = Set.of(Tone.HOOK, Tone.TILDE);

  private OneSlip() {}

  /** Whether one letter is another, too many, too few or changed with the next; or onsets alike. */
  static boolean between(String one, String other) {
    return !one.equals(other) && (isOneLetter(one, other) || isOneSound(one, other));
  }

  /**
   * Whether two words differ as schoolbooks warn of: {@code hỏi} for {@code ngã}, {@code s} for
   * {@code x}, {@code tr} for {@code ch}.
   */
  static boolean isOfSchool(String one, String other) {
    return pair(
        one, other, (first, second) -> isOneTone(first, second) || isOneOnset(first, second));
  }

  /**
   * Whether one is written with {@code hỏi} and the other with {@code ngã}, and all else is one.
   */
  static boolean isOfTone(String one, String other) {
    return pair(one, other, OneSlip::isOneTone);
  }

  /** Whether two words differ in nothing but their tones. */
  static boolean isOfAnyTone(String one, String other) {
    return pair(
        one,
        other,
        (first, second) ->
            first.tone() != second.tone()
                && first.onset().equals(second.onset())
                && first.rhyme().equals(second.rhyme()));
  }

  /** Whether two words sound the same to some: by their onsets, their ends or their tones. */
  static boolean isOfEar(String one, String other) {
    return pair(
        one,
        other,
        (first, second) ->
            isOneTone(first, second) || isOneSound(first, second) || isOneEnd(first, second));
  }

  private static boolean isOneEnd(Syllable one, Syllable other) {
    String first = one.rhyme();
    String second = other.rhyme();
    return one.onset().equals(other.onset())
        && one.tone() == other.tone()
        && ENDS.stream()
            .anyMatch(
                ends ->
                    first.replaceFirst(ends + "$", "").equals(second.replaceFirst(ends + "$", ""))
                        && !first.equals(second));
  }

  private static final List<String> ENDS = List.of("(?:n|ng)", "(?:c|t)");

  private static boolean pair(String one, String other, BiPredicate<Syllable, Syllable> test) {
    Optional<Syllable> first = Syllable.of(one);
    Optional<Syllable> second = Syllable.of(other);
    return !one.equals(other)
        && first.isPresent()
        && second.isPresent()
        && test.test(first.get(), second.get());
  }

  private static boolean isOneTone(Syllable one, Syllable other) {
    return TONES.contains(one.tone())
        && TONES.contains(other.tone())
        && one.onset().equals(other.onset())
        && one.rhyme().equals(other.rhyme());
  }

  private static boolean isOneOnset(Syllable one, Syllable other) {
    return isOneSound(one, other) && SCHOOL.contains(one.onset()) && SCHOOL.contains(other.onset());
  }

  private static boolean isOneLetter(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    int shorter = Math.min(one.length(), other.length());
    if (longer - shorter > 1) {
      return false;
    }
    int from = 0;
    while (from < shorter && one.charAt(from) == other.charAt(from)) {
      from++;
    }
    int end = 0;
    while (end < shorter - from
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    String here = one.substring(from, one.length() - end);
    String there = other.substring(from, other.length() - end);
    return (here.length() <= 1 && there.length() <= 1) || isTurned(here, there);
  }

  private static boolean isTurned(String here, String there) {
    return here.length() == 2
        && there.length() == 2
        && here.charAt(0) == there.charAt(1)
        && here.charAt(1) == there.charAt(0);
  }

  /** What sounds the same ends the same: so most need not be taken apart. */
  private static boolean isOneSound(String one, String other) {
    return endsAs(one, other) && pair(one, other, OneSlip::isOneSound);
  }

  private static boolean endsAs(String one, String other) {
    return !one.isEmpty() && other.endsWith(one.substring(one.length() - 1));
  }

  private static boolean isOneSound(Syllable one, Syllable other) {
    return one.rhyme().equals(other.rhyme())
        && one.tone() == other.tone()
        && ALIKE.stream().anyMatch(set -> set.contains(one.onset()) && set.contains(other.onset()));
  }
}
