package vanban.preview;

import java.util.List;
import vanban.diagnostic.Messages;
import vanban.html.Html;

/** The pages of the preview itself: the list of reports, and the desk on which one lies. */
final class ShellPage {
  /** The panels beside a report, in the order of the keys that choose them: 1, 2, … */
  private static final List<String> TABS = List.of("wrong", "outline", "figures", "files");

  private final Messages messages;
  private final Html html = new Html();

  private ShellPage(Messages messages) {
    this.messages = messages;
  }

  /** All reports, to choose from. */
  static String ofAll(Messages messages, List<String> reports) {
    ShellPage page = new ShellPage(messages);
    page.head(messages.say("preview.reports"));
    page.html.open("body").with("class", "list").line().open("main").line();
    page.html.open("h1").text(messages.say("preview.reports")).close().line().open("ul").line();
    for (String report : reports) {
      page.html.open("li").open("a").with("href", "?report=" + Address.coded(report));
      page.html.text(report).close().close().line();
    }
    return page.html.close().line().close().line().close().line().close().toString();
  }

  /** The desk of a report, which its script fills. */
  static String of(Messages messages, String report, boolean pictures) {
    ShellPage page = new ShellPage(messages);
    page.head(report);
    page.html.open("body").with("data-report", report);
    page.html.with("data-stale", messages.say("preview.stale"));
    page.html.with("data-gone", messages.say("preview.gone"));
    page.html.with("data-copied", messages.say("preview.copied"));
    page.html.with("data-lost", messages.say("preview.lost"));
    page.html.with("data-ended", messages.say("preview.ended"));
    page.html.with("data-trying", messages.say("preview.trying"));
    page.html.with("data-fetching", messages.say("preview.fetching"));
    page.html.with("data-drawing", messages.say("preview.drawing"));
    if (!pictures) {
      page.html.with("data-no-office", messages.say("preview.no-office"));
    }
    page.html.line();
    page.bar(report);
    page.desk(report);
    page.html.open("script").with("type", "module").with("src", "preview.js").close().line();
    return page.html.close().line().close().toString();
  }

  private void head(String title) {
    html.open("html").with("lang", messages.language().code()).line();
    html.open("head").line();
    html.open("meta").with("charset", "UTF-8").line();
    html.open("meta").with("name", "viewport").with("content", "width=device-width").line();
    html.open("title").text(title).close().line();
    html.open("link").with("rel", "icon").with("href", "data:,").line();
    html.open("link").with("rel", "stylesheet").with("href", "preview.css").line();
    html.close().line();
  }

  private void bar(String report) {
    html.open("header").line();
    html.open("a").with("href", "./").with("title", messages.say("preview.reports"));
    html.text("☰").close().line();
    html.open("strong").text(report).close().line();
    html.open("span").with("id", "count").close().line();
    html.open("span").with("id", "state").with("role", "status").close().line();
    button("pictures", "p").with("aria-pressed", "false");
    html.text(messages.say("preview.pages")).close().line();
    download("document.docx", "Word", report);
    download("document.pdf", "PDF", report);
    button("dark", "d").text(messages.say("preview.dark")).close().line();
    html.close().line();
  }

  private Html button(String id, String key) {
    return html.open("button").with("type", "button").with("id", id).with("data-key", key);
  }

  private void download(String file, String words, String report) {
    html.open("a").with("class", "button").with("download", "");
    html.with("href", file + "?report=" + Address.coded(report)).text(words).close().line();
  }

  private void desk(String report) {
    html.open("div").with("id", "ended").with("role", "alert").with("hidden", "").close().line();
    html.open("div").with("id", "desk").line();
    html.open("div").with("id", "sheet").line();
    html.open("div").with("id", "stale").with("role", "alert").with("hidden", "").close().line();
    html.open("iframe").with("id", "page").with("title", report); // its policy lets nothing run
    html.with("src", "frame").close().line();
    html.open("div").with("id", "pages").with("hidden", "").close().line();
    html.close().line();
    html.open("aside").line().open("nav").with("role", "tablist").line();
    for (String tab : TABS) {
      html.open("button").with("type", "button").with("role", "tab").with("data-tab", tab);
      html.with("data-key", Integer.toString(TABS.indexOf(tab) + 1))
          .text(messages.say("preview." + tab))
          .close()
          .line();
    }
    html.close().line();
    html.open("div").with("id", "panels").close().line();
    html.close().line().close().line();
    html.open("div").with("id", "tip").with("role", "tooltip").with("hidden", "").close().line();
  }
}
