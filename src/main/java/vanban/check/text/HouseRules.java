package vanban.check.text;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an office has settled for itself, where no standard does.
 *
 * @param tones where tone marks stand in {@code òa}, {@code úy}; empty for the way of the document
 * @param names of places and bodies, as they are written here
 * @param abbreviations that everybody here knows, each with what it stands for
 */
public record HouseRules(
    Optional<Tones> tones, Set<String> names, Map<String, String> abbreviations) {
  /** Nothing settled. */
  public static final HouseRules NONE = new HouseRules(Optional.empty(), Set.of(), Map.of());

  /** The two ways to place a tone mark on two vowels at the end of a syllable. */
  public enum Tones {
    /** On the first: {@code hòa}, {@code ủy}. */
    OLD,
    /** On the main vowel: {@code hoà}, {@code uỷ}. */
    NEW
  }

  /** Keeps names and abbreviations from change. */
  public HouseRules {
    names = Set.copyOf(names);
    abbreviations = Map.copyOf(abbreviations);
  }
}
