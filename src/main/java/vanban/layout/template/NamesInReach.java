package vanban.layout.template;

import freemarker.core.Environment;
import freemarker.core.Macro;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a template has itself and by its imports where it failed: macros, functions, values and
 * libraries, as FreeMarker knew them.
 */
@SuppressWarnings("deprecation") // FreeMarker says that its macros are its own and may change
final class NamesInReach {
  private final Optional<Environment.Namespace> here;

  private NamesInReach(Optional<Environment.Namespace> here) {
    this.here = here;
  }

  /** Those of the template in which a run was stopped. */
  static NamesInReach of(TemplateException stop) {
    return new NamesInReach(
        Optional.ofNullable(stop.getEnvironment())
            .map(run -> namespace(run, stop.getTemplateSourceName())));
  }

  /** A template that nobody imports is part of the one that includes it. */
  private static Environment.Namespace namespace(Environment run, @Nullable String template) {
    Optional<Environment.Namespace> own = Optional.ofNullable(template).map(run::getNamespace);
    return own.or(() -> Optional.ofNullable(run.getNamespace(Templates.SLOTS)))
        .filter(found -> own.isPresent() || Templates.isSlots(template))
        .orElseGet(run::getMainNamespace);
  }

  /** The macro, or the function, at the end of a path such as {@code form.foot}. */
  Optional<Macro> macro(List<String> path) {
    return find(path).filter(Macro.class::isInstance).map(Macro.class::cast);
  }

  /** Whether a path leads to a library that is imported. */
  boolean isLibrary(List<String> path) {
    return find(path).filter(Environment.Namespace.class::isInstance).isPresent();
  }

  /** The names of the libraries that are imported, sorted. */
  Set<String> libraries() {
    return here.map(names -> names(names, Environment.Namespace.class::isInstance))
        .orElse(Set.of());
  }

  /** The names of the macros below a path, sorted; without a path, of the template's own. */
  Set<String> macros(List<String> path) {
    return below(path, value -> value instanceof Macro macro && !macro.isFunction());
  }

  /** The names of the functions and values below a path, sorted. */
  Set<String> values(List<String> path) {
    return below(
        path,
        value ->
            !(value instanceof Environment.Namespace)
                && !(value instanceof Macro macro && !macro.isFunction()));
  }

  private Set<String> below(List<String> path, Predicate<TemplateModel> wanted) {
    Optional<Environment.Namespace> names =
        path.isEmpty()
            ? here
            : find(path)
                .filter(Environment.Namespace.class::isInstance)
                .map(Environment.Namespace.class::cast);
    return names.map(found -> names(found, wanted)).orElse(Set.of());
  }

  private Optional<TemplateModel> find(List<String> path) {
    Optional<TemplateModel> found = here.map(TemplateModel.class::cast);
    for (String name : path) {
      found =
          found
              .filter(Environment.Namespace.class::isInstance)
              .map(Environment.Namespace.class::cast)
              .flatMap(names -> value(names, name));
    }
    return found;
  }

  private static Set<String> names(
      Environment.Namespace namespace, Predicate<TemplateModel> wanted) {
    Set<String> names = new TreeSet<>();
    try {
      for (TemplateModelIterator all = namespace.keys().iterator(); all.hasNext(); ) {
        String name = String.valueOf(all.next());
        if (value(namespace, name).filter(wanted).isPresent()) {
          names.add(name);
        }
      }
    } catch (TemplateModelException e) {
      throw new IllegalStateException("names are texts", e);
    }
    return names;
  }

  private static Optional<TemplateModel> value(Environment.Namespace names, String name) {
    try {
      return Optional.ofNullable(names.get(name));
    } catch (TemplateModelException e) {
      throw new IllegalStateException("what a template assigned is a value", e);
    }
  }
}
