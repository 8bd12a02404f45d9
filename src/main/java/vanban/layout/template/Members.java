package vanban.layout.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value of the template model: a closed list of members, each with a name. A member that the
 * author left out is missing ({@code report.genre??}); a name that is not on the list is an error
 * that says what there is. docs/layouts.md lists them all.
 */
public final class Members implements TemplateHashModel {
  private final String name;
  private final Map<String, Supplier<Optional<TemplateModel>>> members = new LinkedHashMap<>();

  /** A value without members, which layouts know by {@code name}. */
  public Members(String name) {
    this.name = name;
  }

  /** Adds a member that is always there. */
  public Members with(String member, Supplier<TemplateModel> value) {
    return maybe(member, () -> Optional.of(value.get()));
  }

  /** Adds a member that the author may have left out. */
  public Members maybe(String member, Supplier<Optional<TemplateModel>> value) {
    members.put(member, value);
    return this;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    Supplier<Optional<TemplateModel>> member = members.get(key);
    if (member == null) {
      throw new UnknownMemberException(name, key, members.keySet());
    }
    return member.get().orElse(null);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
