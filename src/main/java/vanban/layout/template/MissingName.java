package vanban.layout.template;

import freemarker.core.InvalidReferenceException;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Nearest;
import vanban.source.Place;

/**
 * A name in a template behind which there is nothing, and what there is in its stead: in what all
 * templates see, in the template itself, in the libraries it imports.
 */
final class MissingName {
  private final Templates templates;
  private final VisibleNames visible;
  private final NamesInReach reach;
  private final Place place;
  private final String expression;
  private final List<String> path;

  /**
   * The name at which a run was stopped.
   *
   * @param place of the expression that is to blame
   */
  MissingName(
      InvalidReferenceException stop, Place place, Templates templates, VisibleNames visible) {
    this.templates = templates;
    this.visible = visible;
    this.reach = NamesInReach.of(stop);
    this.place = place;
    this.expression = stop.getBlamedExpressionString();
    this.path = List.of(expression.split("\\.", -1));
  }

  /** What is wrong, with what there is. */
  Diagnostic explained() {
    if (path.size() > 1 && reach.isLibrary(path.subList(0, path.size() - 1))) {
      return inLibrary();
    }
    if (path.size() == 1 && isFollowedBy('.') && (isCalled() || isLibraryFile(expression))) {
      return library();
    }
    if (path.size() == 1 && isCalled()) {
      return called();
    }
    return value();
  }

  /** Whether a macro is called by that name, or by one that starts with it. */
  private boolean isCalled() {
    return place.start() > 1 && place.file().text().startsWith("<@", place.start() - 2);
  }

  private boolean isFollowedBy(char sign) {
    String text = place.file().text();
    return place.end() < text.length() && text.charAt(place.end()) == sign;
  }

  /** A library that is there lacks a name. */
  private Diagnostic inLibrary() {
    List<String> library = path.subList(0, path.size() - 1);
    String name = path.get(library.size());
    Set<String> known = isCalled() ? reach.macros(library) : reach.values(library);
    Place last = new Place(place.file(), place.end() - name.length(), place.end());
    Diagnostic found =
        error(last, isCalled() ? "no-macro-there" : "member", String.join(".", library), name);
    Diagnostic named =
        Nearest.to(name, known).map(meant -> found.didYouMean(name, meant)).orElse(found);
    return choices(named, known);
  }

  private Diagnostic library() {
    Set<String> known = reach.libraries();
    Diagnostic found = error(place, "no-library", expression);
    if (isLibraryFile(expression)) {
      return found.hint("import", "<#import \"/lib/%1$s.ftlx\" as %1$s>".formatted(expression));
    }
    Diagnostic named =
        Nearest.to(expression, known).map(meant -> found.didYouMean(meant)).orElse(found);
    return choices(named, known);
  }

  private boolean isLibraryFile(String name) {
    try {
      return templates.find(Templates.library(name)).isPresent();
    } catch (IOException e) {
      return false; // it is there, but nobody can read it
    }
  }

  /** A macro of the template's own, or one that is called without its library. */
  private Diagnostic called() {
    Set<String> known = new TreeSet<>(reach.macros(List.of()));
    for (String library : reach.libraries()) {
      reach.macros(List.of(library)).forEach(name -> known.add(library + "." + name));
    }
    Diagnostic found = error(place, "no-macro", expression);
    Optional<String> inLibrary =
        reach.libraries().stream()
            .map(library -> library + "." + expression)
            .filter(known::contains)
            .findFirst();
    return inLibrary
        .or(() -> Nearest.to(expression, known))
        .map(meant -> found.didYouMean(meant))
        .orElseGet(() -> choices(found, known));
  }

  private Diagnostic value() {
    return withOthers(error(place, "missing", expression));
  }

  /** Whether it can be nothing but a slip for the name of something that is there. */
  boolean isMisspelt() {
    String name = path.get(path.size() - 1);
    return known().stream().anyMatch(one -> Nearest.isCertain(name, one));
  }

  /** The same, with what there is in the place of the name. */
  Diagnostic withOthers(Diagnostic found) {
    Diagnostic named = // no mend: the name may as well be wrong in the layout.yaml that gives it
        meant().map(meant -> found.mayMean(meant)).orElse(found);
    return choices(named, known());
  }

  private Optional<String> meant() {
    return Nearest.to(path.get(path.size() - 1), known());
  }

  private Set<String> known() {
    Set<String> known = new TreeSet<>(visible.at(path));
    if (path.size() == 1) {
      known.addAll(reach.libraries());
      known.addAll(reach.values(List.of()));
    }
    return known;
  }

  private static Diagnostic error(Place place, String variant, String... arguments) {
    return Diagnostic.error(Code.LAYOUT_ERROR, place, arguments).variant(variant);
  }

  private static Diagnostic choices(Diagnostic found, Collection<String> known) {
    return known.isEmpty() ? found : found.hint("choices", String.join(", ", known));
  }
}
