package vanban.layout.template;

import freemarker.core.Environment;
import freemarker.core.TemplateElement;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a run was that ended without telling: out of memory, of stack or of time. FreeMarker takes
 * instructions off its stack by counting, and leaves them there; what another instruction left
 * behind is known by standing in none of those before it.
 */
@SuppressWarnings("deprecation") // FreeMarker says that its tree is its own and may change
final class LastInstruction {
  private static final Field STACK = stack();

  /** Instructions after which those of a macro, or of another file, follow on the stack. */
  private static final Set<Class<?>> CALLS =
      Set.of(
          TemplateTree.type("UnifiedCall"),
          TemplateTree.type("Include"),
          TemplateTree.type("LibraryLoad"),
          TemplateTree.type("BodyInstruction"));

  private LastInstruction() {}

  /**
   * The innermost instruction of a run, if it had come to one.
   *
   * @param run that has ended
   */
  static Optional<TemplateElement> of(Environment run) {
    return followed(run).stream()
        .reduce((outer, inner) -> inner)
        .filter(found -> found.getParent() != null); // the whole file says nothing
  }

  /**
   * The innermost call of a macro, or else the innermost instruction: which of the instructions of
   * a macro that calls itself found no more room is a matter of chance.
   */
  static Optional<TemplateElement> call(Environment run) {
    return followed(run).stream()
        .filter(one -> CALLS.contains(one.getClass()))
        .reduce((outer, inner) -> inner)
        .or(() -> of(run));
  }

  /** The instructions of a run that had been come to, outermost first. */
  private static List<TemplateElement> followed(Environment run) {
    List<TemplateElement> all = new ArrayList<>();
    Optional<TemplateElement> last = Optional.empty();
    for (@Nullable TemplateElement next : instructions(run)) {
      if (next == null || !last.map(before -> follows(next, before)).orElse(true)) {
        break;
      }
      if (next.getBeginLine() > 0) { // FreeMarker adds some that nobody typed
        last = Optional.of(next);
        all.add(next);
      }
    }
    return all;
  }

  private static boolean follows(TemplateElement next, TemplateElement before) {
    if (CALLS.contains(before.getClass())) {
      return true;
    }
    @Nullable TemplateElement around = next;
    while (around != null && !around.equals(before)) {
      around = (TemplateElement) around.getParent();
    }
    return around != null;
  }

  private static @Nullable TemplateElement[] instructions(Environment run) {
    try {
      return (@Nullable TemplateElement[]) STACK.get(run);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Field stack() {
    try {
      Field stack = Environment.class.getDeclaredField("instructionStack");
      stack.setAccessible(true);
      return stack;
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("this version of FreeMarker has another kind of stack", e);
    }
  }
}
