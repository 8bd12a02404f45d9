package vanban.check.structure;

import java.util.List;
import vanban.check.text.Rule;

/** The rules for the parts of a document: numbers, headings, lists, notes. */
public final class StructureRules {
  /** All of them, in the order of docs/rules.md. */
  public static final List<Rule> ALL = List.of();

  private StructureRules() {}
}
