package vanban.report;

import java.util.List;
import java.util.Optional;
import vanban.document.Origin;
import vanban.prose.Line;
import vanban.prose.Prose;
import vanban.vietnamese.OfficialDate;

/**
 * A report as its author wrote it: includes followed, terms and figures filled in, prose parsed.
 * Every text is trimmed, composed (NFC) and folded, and knows its place. What has an error is left
 * out, or stands as far as it can be understood.
 *
 * @param layout the folder of templates it is laid out by
 * @param head what stands before the text
 * @param body the text
 * @param foot what stands after the text
 * @param own what it says under the keys that its layout declares itself
 */
public record Report(String layout, Head head, Body body, Foot foot, OwnValue.Group own) {

  /**
   * What stands before the text of a document.
   *
   * @param masthead who issues it, where and when
   * @param subject what it is about
   * @param marks what is stamped on it
   * @param addressees to whom it is sent or submitted, where the genre says so
   * @param bases what it is based on
   * @param decidedBy who decides, such as {@code CHỦ TỊCH …}, where the genre names it
   */
  public record Head(
      Masthead masthead,
      Subject subject,
      Marks marks,
      List<Line> addressees,
      List<Line> bases,
      Optional<Line> decidedBy) {
    /** Keeps the lists from change. */
    public Head {
      addressees = List.copyOf(addressees);
      bases = List.copyOf(bases);
    }
  }

  /**
   * Who issues a document, where and when.
   *
   * @param issuer who issues it
   * @param number its number and symbol
   * @param place where it is issued; empty for a blank
   * @param date when; parts may be blank
   */
  public record Masthead(
      Issuer issuer, DocumentNumber number, Optional<Line> place, OfficialDate date) {}

  /**
   * What a document is about.
   *
   * @param genre the name of its genre, such as {@code BÁO CÁO}; empty where it has none
   * @param author the line between genre and title, such as {@code CỦA BAN CHẤP HÀNH …}
   * @param title what it is about
   */
  public record Subject(Optional<Line> genre, Optional<Line> author, Line title) {}

  /**
   * What is stamped on a document.
   *
   * @param draft whether and which draft it is; empty for a final document
   * @param urgency such as {@code KHẨN}
   * @param circulation such as {@code TÀI LIỆU THU HỒI}
   * @param noPublication whether it must not reach the media
   */
  public record Marks(
      Optional<Draft> draft,
      Optional<Line> urgency,
      Optional<Line> circulation,
      boolean noPublication) {}

  /**
   * The text of a document.
   *
   * @param opening before the first section
   * @param sections the sections of the first level
   * @param closing after the last section
   */
  public record Body(Prose opening, List<Section> sections, Prose closing) {
    /** Keeps the sections from change. */
    public Body {
      sections = List.copyOf(sections);
    }
  }

  /**
   * What stands after the text of a document.
   *
   * @param recipients who gets a copy, the archive last
   * @param signatures the lead body's first; more than one for joint documents; none in some drafts
   * @param drafter who typed it
   * @param contact where the issuing body is found, line by line; mostly none
   * @param appendices in order
   */
  public record Foot(
      List<Line> recipients,
      List<Signature> signatures,
      Optional<Drafter> drafter,
      List<Line> contact,
      List<Appendix> appendices) {
    /** Keeps the lists from change. */
    public Foot {
      recipients = List.copyOf(recipients);
      signatures = List.copyOf(signatures);
      contact = List.copyOf(contact);
      appendices = List.copyOf(appendices);
    }
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
   * @param content what it says
   * @param origin where it was written
   */
  public record Appendix(
      Optional<String> id,
      Optional<Line> genre,
      Line title,
      boolean landscape,
      Section.Content content,
      Origin origin) {}
}
