package vanban.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.yaml.PlainYaml;
import vanban.yaml.YamlList;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/**
 * A list of at least one item. An item that is wrong is left out.
 *
 * @param item what each must be
 * @param orOne whether one value may stand without the list
 */
public record ListSchema<T>(Schema<T> item, boolean orOne) implements Schema<List<T>> {

  @Override
  public Optional<List<T>> decode(YamlValue value, Diagnostics diagnostics) {
    if (value instanceof YamlList list) {
      return decode(list, diagnostics);
    }
    if (orOne) {
      if (value instanceof YamlText text && isWords()) {
        diagnostics.addAll(LostText.lines(text));
        Optional<Diagnostic> glued = SlipOfKind.gluedItems(text);
        if (glued.isPresent()) {
          diagnostics.add(glued.get());
          return Optional.of(List.<T>of());
        }
      }
      return item.decode(value, diagnostics).map(List::of);
    }
    diagnostics.add(Mistakes.wrongType(value, ValueKind.LIST.word()));
    return Optional.empty();
  }

  private Optional<List<T>> decode(YamlList list, Diagnostics diagnostics) {
    if (list.items().isEmpty() && list.complete()) {
      diagnostics.add(
          Diagnostic.error(Code.EMPTY_VALUE, list.place()).variant(ValueKind.LIST.word()));
      return Optional.empty();
    }
    if (isWords()) {
      diagnostics.addAll(LostText.cut(list));
    }
    List<T> items = new ArrayList<>();
    list.items().forEach(one -> decodeItem(one, diagnostics).ifPresent(items::add));
    return Optional.of(List.copyOf(items));
  }

  private boolean isWords() {
    return item instanceof Scalar<T> scalar && scalar.words();
  }

  /** An item; one behind two dashes is read as if there were one. */
  private Optional<T> decodeItem(YamlValue one, Diagnostics diagnostics) {
    Optional<Diagnostic> doubled = isWords() ? Mistakes.doubledDash(one) : Optional.empty();
    if (doubled.isPresent() && one instanceof YamlList inner) {
      diagnostics.add(doubled.get());
      return item.decode(inner.items().get(0), diagnostics);
    }
    return item.decode(one, diagnostics);
  }

  @Override
  public PlainYaml encode(List<T> items) {
    return orOne && items.size() == 1
        ? item.encode(items.get(0))
        : new PlainYaml.Items(items.stream().map(item::encode).toList());
  }

  @Override
  public ValueKind kind() {
    return ValueKind.LIST;
  }

  @Override
  public boolean accepts(ValueKind other) {
    return other == ValueKind.LIST || (orOne && item.accepts(other));
  }
}
