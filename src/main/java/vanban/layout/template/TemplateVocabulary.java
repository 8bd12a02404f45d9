package vanban.layout.template;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the templates of a folder know of the words and the forms of layouts. It is told by their
 * text: a name that stands in one of them, wherever, is known.
 */
public final class TemplateVocabulary {
  private static final String USUAL_FORM = "report";

  /** Words that are looked up by a name that is reckoned: then each may be read. */
  private static final Pattern RECKONED = Pattern.compile("\\bwords\\s*\\[\\s*[^\"'\\s]");

  /** A name, and the parts of one between hyphens, which may be signs of subtraction too. */
  private static final List<Pattern> NAMES =
      List.of(
          Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]+"), Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+"));

  /** Where a template asks whether a layout has a piece of its own. */
  private static final Pattern SLOT = Pattern.compile("\\bslots\\.(\\w+)!");

  private final Set<String> names = new HashSet<>();
  private final Set<String> slots = new HashSet<>();
  private final boolean reckoned;
  private final Set<String> skeletons;

  /**
   * That of a folder.
   *
   * @param templates the texts of all templates
   * @param skeletons the names of all skeletons
   */
  public TemplateVocabulary(List<String> templates, Set<String> skeletons) {
    for (String text : templates) {
      NAMES.forEach(
          name -> name.matcher(text).results().forEach(found -> names.add(found.group())));
      SLOT.matcher(text).results().forEach(found -> slots.add(found.group(1)));
    }
    this.reckoned = templates.stream().anyMatch(text -> RECKONED.matcher(text).find());
    this.skeletons = Set.copyOf(skeletons);
  }

  /** Whether a template may read a word of a layout. */
  public boolean reads(String word) {
    return reckoned || names.contains(word);
  }

  /** Whether there are documents of a form: a template or a skeleton that goes by it. */
  public boolean knowsForm(String form) {
    return form.equals(USUAL_FORM) || skeletons.contains(form) || names.contains(form);
  }

  /** The names of the pieces that a layout may have in the place of shared ones. */
  public Set<String> slots() {
    return Set.copyOf(slots);
  }

  /** The names of all skeletons: forms, and the genres that have one of their own. */
  public Set<String> skeletons() {
    return skeletons;
  }
}
