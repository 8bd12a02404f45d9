package vanban.layout;

import freemarker.template.TemplateModel;
import java.util.List;
import java.util.Optional;
import vanban.genre.OwnKey;
import vanban.layout.template.Members;
import vanban.layout.template.PlainModel;
import vanban.report.OwnValue;
import vanban.schema.Named;
import vanban.vietnamese.Writing;

/**
 * What a report says under the keys that its layout declares, as templates see it: {@code
 * own.parties}. Of keys with many values there is always a list, of truths always a truth.
 */
final class OwnModel {
  private final AuthorsTexts texts;
  private final Writing writing;

  /** Of what {@code texts} hands to a layout. */
  OwnModel(AuthorsTexts texts, Writing writing) {
    this.texts = texts;
    this.writing = writing;
  }

  /**
   * All values, of which templates may ask which keys there are.
   *
   * @param declared the keys of the layout, which are its members
   */
  Members all(List<Named<OwnKey>> declared, OwnValue.Group values) {
    return filled(new Members.Listed("own"), declared, values);
  }

  private Members group(String name, List<Named<OwnKey>> declared, OwnValue.Group values) {
    return filled(new Members(name), declared, values);
  }

  private Members filled(Members members, List<Named<OwnKey>> declared, OwnValue.Group values) {
    for (Named<OwnKey> key : declared) {
      members.maybe(key.name(), () -> member(key, values.at(key.name())));
    }
    return members;
  }

  private Optional<TemplateModel> member(Named<OwnKey> key, Optional<OwnValue> value) {
    OwnKey declared = key.value();
    if (declared.many()) {
      return Optional.of(
          PlainModel.list(
              value.stream()
                  .flatMap(all -> ((OwnValue.Several) all).values().stream())
                  .filter(OwnModel::isPrintable)
                  .map(one -> model(key, one))
                  .toList()));
    }
    boolean truth = !declared.isGroup() && declared.kind() == OwnKey.Kind.TRUTH;
    return value
        .filter(OwnModel::isPrintable)
        .map(one -> model(key, one))
        .or(() -> truth ? Optional.of(PlainModel.truth(false)) : Optional.empty());
  }

  /** Whether it is no picture that cannot be printed, which has been told. */
  private static boolean isPrintable(OwnValue value) {
    return !(value instanceof OwnValue.Image image) || image.shown().isPresent();
  }

  private TemplateModel model(Named<OwnKey> key, OwnValue value) {
    if (value instanceof OwnValue.Words words) {
      return LineModel.of(words.line(), texts);
    }
    if (value instanceof OwnValue.Text text) {
      return ProseModel.of(text.prose(), texts);
    }
    if (value instanceof OwnValue.Image image) {
      return new InsertTag(texts.addShown(image.shown().orElseThrow())).model();
    }
    if (value instanceof OwnValue.Day day) {
      return ReportModel.date(day.date(), writing);
    }
    if (value instanceof OwnValue.Group group) {
      return group(key.name(), key.value().keys(), group);
    }
    return value instanceof OwnValue.Count count
        ? PlainModel.number(count.count())
        : PlainModel.truth(((OwnValue.Truth) value).truth());
  }
}
