package vanban.check.page;

import java.util.List;
import vanban.check.text.Rule;

/** The rules for pages. */
public final class PageRules {
  /** All of them, in the order of docs/rules.md. */
  public static final List<Rule> ALL =
      List.of(
          Rule.warning("page-size", new PageSize()),
          Rule.warning("page-margins", new PageMargins()),
          Rule.warning("page-number", new PageNumber()),
          Rule.warning("body-font", new BodyFont()),
          Rule.warning("body-size", new BodySize()),
          Rule.warning("masthead", new MastheadForm()),
          Rule.warning("recipients-form", new RecipientsForm()));

  private PageRules() {}
}
