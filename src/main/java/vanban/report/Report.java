package vanban.report;

import java.util.List;
import java.util.Optional;
import vanban.vietnamese.OfficialDate;

/**
 * A report as its author wrote it, without errors: includes followed, terms filled in, prose
 * parsed. Every text is trimmed, composed (NFC) and folded.
 *
 * @param layout the folder of templates it is laid out by
 * @param issuer who issues it
 * @param number its number and symbol
 * @param draft whether and which draft it is; empty for a final document
 * @param place where it is issued; empty for a blank
 * @param date when; parts may be blank
 * @param genre the name of its genre, such as {@code BÁO CÁO}; empty where it has none
 * @param author the line between genre and title, such as {@code CỦA BAN CHẤP HÀNH …}
 * @param title what it is about
 * @param urgency such as {@code KHẨN}
 * @param circulation such as {@code TÀI LIỆU THU HỒI}
 * @param noPublication whether it must not reach the media
 * @param addressees to whom it is sent or submitted, where the genre says so
 * @param bases what it is based on
 * @param decidedBy who decides, such as {@code CHỦ TỊCH …}, where the genre names it
 * @param opening before the first section
 * @param sections the sections of the first level
 * @param closing after the last section
 * @param recipients who gets a copy, the archive last
 * @param signatures the lead body's first; more than one for joint documents; none in some drafts
 * @param drafter who typed it
 * @param contact where the issuing body is found, line by line; mostly none
 * @param appendices in order
 */
public record Report(
    String layout,
    Issuer issuer,
    DocumentNumber number,
    Optional<Draft> draft,
    Optional<Line> place,
    OfficialDate date,
    Optional<String> genre,
    Optional<Line> author,
    Line title,
    Optional<Line> urgency,
    Optional<Line> circulation,
    boolean noPublication,
    List<Line> addressees,
    List<Line> bases,
    Optional<Line> decidedBy,
    Prose opening,
    List<Section> sections,
    Prose closing,
    List<Line> recipients,
    List<Signature> signatures,
    Optional<Drafter> drafter,
    List<Line> contact,
    List<Appendix> appendices) {

  /** Keeps the lists from change. */
  public Report {
    addressees = List.copyOf(addressees);
    bases = List.copyOf(bases);
    sections = List.copyOf(sections);
    recipients = List.copyOf(recipients);
    signatures = List.copyOf(signatures);
    contact = List.copyOf(contact);
    appendices = List.copyOf(appendices);
  }

  /**
   * Who issues a document.
   *
   * @param parent the superior body, line by line; empty without
   * @param names the issuing body; several for a joint document, the lead body first
   * @param called the body as it is written within a sentence, such as {@code Đảng uỷ xã …}
   */
  public record Issuer(List<Line> parent, List<Line> names, Optional<Line> called) {
    /** Keeps the lists from change. */
    public Issuer {
      parent = List.copyOf(parent);
      names = List.copyOf(names);
    }
  }

  /**
   * The number and symbol of a document.
   *
   * @param value the number as written, with a zero before those below ten; empty for a blank
   * @param symbol such as {@code BC/TU}
   */
  public record DocumentNumber(Optional<String> value, Line symbol) {}

  /**
   * That a document is a draft.
   *
   * @param turn which one; empty where they are not counted
   */
  public record Draft(Optional<Integer> turn) {}

  /**
   * Who signs.
   *
   * @param authority in whose name, line by line, such as {@code T/M BAN THƯỜNG VỤ}; empty where
   *     the head signs
   * @param position the office, such as {@code PHÓ BÍ THƯ}
   * @param concurrently the other office, which stands below the word {@code kiêm}
   * @param body the body the office is in, where a joint document names it
   * @param name the person; empty for the pen
   */
  public record Signature(
      List<Line> authority,
      Optional<Line> position,
      Optional<Line> concurrently,
      Optional<Line> body,
      Optional<Line> name) {
    /** Keeps the list from change. */
    public Signature {
      authority = List.copyOf(authority);
    }
  }

  /**
   * Who typed a document, in how many copies.
   *
   * @param code initials
   * @param copies how many; empty where it is not said
   */
  public record Drafter(Line code, Optional<Integer> copies) {}

  /**
   * An appendix, or a document issued with this one, such as the rules that a decision issues.
   *
   * @param id by which references find it
   * @param genre of a document issued with this one; empty for an appendix
   * @param title its title
   * @param landscape whether its pages lie on their side
   * @param body what it says
   * @param table a table below the body
   * @param chart a chart below that
   * @param sections sections below that
   */
  public record Appendix(
      Optional<String> id,
      Optional<String> genre,
      Line title,
      boolean landscape,
      Prose body,
      Optional<Table> table,
      Optional<Chart> chart,
      List<Section> sections) {
    /** Keeps the sections from change. */
    public Appendix {
      sections = List.copyOf(sections);
    }
  }
}
