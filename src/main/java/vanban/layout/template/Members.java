package vanban.layout.template;

import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value of the template model: a closed list of members, each with a name. A member that the
 * author left out is missing ({@code report.genre??}); a name that is not on the list is an error
 * that says what there is. docs/layouts.md lists them all.
 */
public class Members implements TemplateHashModel {
  private final String name;
  private final Map<String, Supplier<Optional<TemplateModel>>> members = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();

  /** A value without members, which layouts know by {@code name}. */
  public Members(String name) {
    this.name = name;
  }

  /** Adds a member that is always there. */
  public final Members with(String member, Supplier<TemplateModel> value) {
    return maybe(member, () -> Optional.of(value.get()));
  }

  /** Adds a member that the author may have left out. */
  public final Members maybe(String member, Supplier<Optional<TemplateModel>> value) {
    members.put(member, value);
    return this;
  }

  /** The names of all members. */
  final Set<String> names() {
    return members.keySet();
  }

  /** Whether a template has asked for a member so far. */
  public final boolean isAsked(String member) {
    return asked.contains(member);
  }

  /** The members that are there. */
  final List<TemplateModel> present() {
    asked.addAll(members.keySet());
    return members.values().stream().flatMap(value -> value.get().stream()).toList();
  }

  @Override
  public final @Nullable TemplateModel get(String key) throws TemplateModelException {
    Supplier<Optional<TemplateModel>> member = members.get(key);
    if (member == null) {
      throw new UnknownMemberException(name, key, members.keySet());
    }
    asked.add(key);
    return member.get().orElse(null);
  }

  @Override
  public final boolean isEmpty() {
    return false;
  }

  /** Members of which templates may ask which names there are: {@code own?keys}. */
  public static final class Listed extends Members implements TemplateHashModelEx {
    /** A value without members, which layouts know by {@code name}. */
    public Listed(String name) {
      super(name);
    }

    @Override
    public int size() {
      return names().size();
    }

    /** All names, of what the author left out too. */
    @Override
    public TemplateCollectionModel keys() {
      return new SimpleCollection(names(), PlainModel.WRAPPER);
    }

    /** What is there. */
    @Override
    public TemplateCollectionModel values() {
      return new SimpleCollection(present(), PlainModel.WRAPPER);
    }
  }
}
