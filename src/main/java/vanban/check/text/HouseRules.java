package vanban.check.text;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What an office has settled for itself, where no standard does.
 *
 * @param tones where tone marks stand in {@code òa}, {@code úy}; empty for the way of the document
 * @param names of places and bodies, as they are written here
 * @param capitals words as they are written here, with or without a capital
 * @param abbreviations that everybody here knows, each with what it stands for
 */
public record HouseRules(
    Optional<Tones> tones,
    Set<String> names,
    Set<String> capitals,
    Map<String, String> abbreviations) {
  /** Nothing settled. */
  public static final HouseRules NONE =
      new HouseRules(Optional.empty(), Set.of(), Set.of(), Map.of());

  /** The two ways to place a tone mark on two vowels at the end of a syllable. */
  public enum Tones {
    /** On the first: {@code hòa}, {@code ủy}. */
    OLD,
    /** On the main vowel: {@code hoà}, {@code uỷ}. */
    NEW
  }

  /** Keeps its lists from change. */
  public HouseRules {
    names = Set.copyOf(names);
    capitals = Set.copyOf(capitals);
    abbreviations = Map.copyOf(abbreviations);
  }

  /** Whether the words at fault are part of a name, which is right as it is written here. */
  public boolean isName(Finding found) {
    return names.stream().anyMatch(name -> isPart(found, name));
  }

  private static boolean isPart(Finding found, String name) {
    String text = found.passage().value();
    int last = found.at().from();
    int first = Math.max(0, found.at().to() - name.length());
    return !name.isEmpty()
        && IntStream.rangeClosed(first, last).anyMatch(at -> text.startsWith(name, at));
  }
}
