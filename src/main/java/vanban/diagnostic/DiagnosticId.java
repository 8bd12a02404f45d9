package vanban.diagnostic;

import java.util.Optional;

/**
 * Which of all things that can be wrong it is: one that the program knows, by its code, or a rule
 * of a layout.
 *
 * @param code which kind it is
 * @param rule the id of the rule, such as {@code my-office/signer}: the layout that the rule comes
 *     from and its name there; empty for what is no rule of a layout
 */
public record DiagnosticId(Code code, Optional<String> rule) {
  /** Of something that the program knows. */
  static DiagnosticId of(Code code) {
    return new DiagnosticId(code, Optional.empty());
  }

  /** As printed in brackets: the id of the rule, else the code. */
  public String text() {
    return rule.orElseGet(code::id);
  }
}
