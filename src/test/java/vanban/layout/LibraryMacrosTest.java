package vanban.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.ProjectTemplates;

@DisplayName("The macros that docs/layouts.md lists")
class LibraryMacrosTest {
  private static final Pattern MACRO =
      Pattern.compile("^<#macro (\\w+)([^>]*)>$", Pattern.MULTILINE);
  private static final Pattern LISTED =
      Pattern.compile(
          "^\\| (`\\w+\\.\\w+`(?:, `\\w+\\.\\w+`)*) \\| (?:`([^`]*)` )?\\|", Pattern.MULTILINE);

  /** Those that only other macros of the library call. */
  private static final Set<String> WITHIN =
      Set.of("body.labelled", "body.notes", "form.signed", "form.recipientList", "form.copy");

  private static Map<String, String> macros(String file) throws IOException {
    Path path = ProjectTemplates.FOLDER.resolve("lib").resolve(file + ".ftlx");
    return MACRO
        .matcher(Files.readString(path))
        .results()
        .collect(Collectors.toMap(one -> file + "." + one.group(1), one -> one.group(2).strip()));
  }

  private static Map<String, String> listed() throws IOException {
    String page = Files.readString(Path.of("docs/layouts.md"));
    int start = page.indexOf("### Macros of the library");
    String part = page.substring(start, page.indexOf("\n### ", start + 1));
    Map<String, String> listed = new TreeMap<>();
    LISTED
        .matcher(part)
        .results()
        .forEach(
            row ->
                List.of(row.group(1).replace("`", "").split(", "))
                    .forEach(name -> listed.put(name, row.group(2) == null ? "" : row.group(2))));
    return listed;
  }

  @Test
  @DisplayName("are there, with the parameters that it says")
  void areThere() throws IOException {
    Map<String, String> there = new TreeMap<>();
    for (String file : List.of("body", "form", "party", "state")) {
      there.putAll(macros(file));
    }
    there.keySet().retainAll(listed().keySet());
    assertEquals(there, listed());
  }

  @Test
  @DisplayName("are all of body.ftlx and form.ftlx, but for those that other macros call")
  void areAll() throws IOException {
    Set<String> all = new TreeSet<>(macros("body").keySet());
    all.addAll(macros("form").keySet());
    all.removeAll(WITHIN);
    all.removeAll(listed().keySet());
    assertEquals(Set.of(), all);
  }
}
