package vanban.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vanban.report.scope.PhraseSource;
import vanban.report.scope.ScopeSource;
import vanban.schema.Named;
import vanban.schema.Scalars.TruthOrCount;
import vanban.schema.Stated;
import vanban.source.Place;
import vanban.yaml.YamlText;

/**
 * A report as its author typed it: its own file, before includes are followed and terms and figures
 * filled in. What is wrong in it is said already, and left out. All lists are as its schema makes
 * them, which nobody can change.
 *
 * @param layout the folder of templates it is laid out by
 * @param follows the report of the period before
 * @param head what stands before the text
 * @param body the text
 * @param foot what stands after the text
 * @param own what stands under the keys that its layout declares itself
 */
public record ReportSource(
    Optional<YamlText> layout,
    Optional<YamlText> follows,
    Head head,
    Body body,
    Foot foot,
    OwnSource.Group own) {

  /**
   * The keys of its layout that are of this report alone, which the next one does not take over.
   */
  public Set<String> once() {
    return own.once();
  }

  /** What its texts can speak of. */
  ScopeSource scope() {
    Names names = body.names();
    return new ScopeSource(
        names.figures(), names.terms(), names.phrases(), head.masthead().draft().value());
  }

  /** What stands before the text, as in {@link Report.Head}. */
  public record Head(
      Masthead masthead,
      Subject subject,
      Marks marks,
      List<YamlText> addressees,
      List<YamlText> bases,
      Optional<YamlText> decidedBy) {}

  /** Who issues it, where and when, as in {@link Report.Masthead}, and whether it is a draft. */
  public record Masthead(
      Optional<Issuer> issuer,
      Stated<DocumentNumber> number,
      Stated<TruthOrCount> draft,
      Optional<YamlText> place,
      Stated<String> date) {}

  /** Who issues it, as in {@link Report.Issuer}. */
  record Issuer(List<YamlText> parent, List<YamlText> names, Optional<YamlText> called) {}

  /** Its number and symbol, as in {@link Report.DocumentNumber}. */
  public record DocumentNumber(Optional<YamlText> symbol, Stated<Integer> value) {}

  /** What it is about, as in {@link Report.Subject}. */
  public record Subject(
      Optional<YamlText> genre, Optional<YamlText> author, Optional<YamlText> title) {}

  /** What is stamped on it, as in {@link Report.Marks}, beside that it is a draft. */
  record Marks(Optional<YamlText> urgency, Optional<YamlText> circulation, boolean noPublication) {}

  /**
   * Its text, and what that can speak of.
   *
   * @param numbering of the sections, one pattern per level
   * @param names what its texts can speak of
   * @param opening before the first section
   * @param sections of the first level
   * @param closing after the last section
   */
  public record Body(
      Stated<List<YamlText>> numbering,
      Names names,
      Optional<YamlText> opening,
      List<SectionSource> sections,
      Optional<YamlText> closing) {
    /** The words it uses more than once, by their names; empty for one that is wrong. */
    public List<Named<Optional<YamlText>>> terms() {
      return names.terms();
    }
  }

  /**
   * What the texts of a report can speak of.
   *
   * @param figures the files of its figures
   * @param terms the words it uses more than once, by their names; empty for one that is wrong
   * @param phrases the words it chooses by how a figure goes, in the same way
   */
  public record Names(
      List<YamlText> figures,
      List<Named<Optional<YamlText>>> terms,
      List<Named<Optional<PhraseSource>>> phrases) {}

  /** What stands after the text, as in {@link Report.Foot}. */
  record Foot(
      List<YamlText> recipients,
      List<Signature> signatures,
      Optional<Drafter> drafter,
      List<YamlText> contact,
      List<Appendix> appendices) {}

  /** Who signs, as in {@link Report.Signature}. */
  record Signature(
      List<YamlText> authority,
      Optional<YamlText> position,
      Optional<YamlText> concurrently,
      Optional<YamlText> body,
      Optional<YamlText> name) {}

  /** Who typed it, in how many copies, as in {@link Report.Drafter}. */
  record Drafter(Optional<YamlText> code, Optional<Integer> copies) {}

  /** An appendix, as in {@link Report.Appendix}. */
  record Appendix(
      Place place,
      Optional<YamlText> id,
      Optional<YamlText> genre,
      Optional<YamlText> title,
      boolean landscape,
      SectionSource.Content content) {}
}
