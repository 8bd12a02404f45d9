package vanban.layout.template;

import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Set;

/** A layout asks a value of the template model for a member it does not have. */
final class UnknownMemberException extends TemplateModelException {
  private static final long serialVersionUID = 1L;

  private final String of;
  private final String member;
  private final transient List<String> known;

  /**
   * Nothing of that name.
   *
   * @param of what layouts call the value
   * @param member the name asked for
   * @param known the names there are
   */
  UnknownMemberException(String of, String member, Set<String> known) {
    super(of + " has no " + member);
    this.of = of;
    this.member = member;
    this.known = List.copyOf(known);
  }

  /** What layouts call the value. */
  String of() {
    return of;
  }

  /** The name that was asked for. */
  String member() {
    return member;
  }

  /** The names there are, in the order of the documentation. */
  List<String> known() {
    return known;
  }
}
