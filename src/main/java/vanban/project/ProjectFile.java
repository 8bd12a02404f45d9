package vanban.project;

import static vanban.schema.Scalars.oneOf;
import static vanban.schema.Scalars.string;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.check.text.HouseRules;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Language;
import vanban.diagnostic.Unreadable;
import vanban.schema.Fields;
import vanban.schema.Key;
import vanban.schema.Named;
import vanban.schema.Schema;
import vanban.source.Place;
import vanban.source.SourceFile;
import vanban.source.World;
import vanban.yaml.YamlReader;

/**
 * What {@code vanban.yaml} says, in the folder where the program runs, beside {@code data/}.
 *
 * @param language of messages
 * @param check how reports are reviewed
 */
public record ProjectFile(Optional<Language> language, Check check) {
  /** The file. */
  public static final Path PATH = Path.of("vanban.yaml");

  private static final ProjectFile NOTHING = new ProjectFile(Optional.empty(), Check.USUAL);

  /**
   * How reports are reviewed.
   *
   * @param allowed rules that are not asked, by their ids, each with the reason
   * @param tones where tone marks stand
   * @param names of places and bodies, as they are written here
   * @param capitals words as they are written here, with or without a capital
   * @param abbreviations that everybody here knows, each with what it stands for
   */
  public record Check(
      List<Named<String>> allowed,
      Optional<HouseRules.Tones> tones,
      List<String> names,
      List<String> capitals,
      List<Named<String>> abbreviations) {
    /** All rules, and nothing settled. */
    static final Check USUAL =
        new Check(List.of(), Optional.empty(), List.of(), List.of(), List.of());

    static final Schema<Check> SCHEMA =
        Fields.of(
                Check::new,
                Key.usually(
                        "allow", Schema.table(string()), List.<Named<String>>of(), Check::allowed)
                    .says("Quy tắc không hỏi", "mã quy tắc: lý do"),
                Key.optional("tones", oneOf(HouseRules.Tones.class), Check::tones)
                    .says("Kiểu đặt dấu thanh", "old: hòa, ủy; new: hoà, uỷ"),
                Key.usually("names", Schema.list(string()), List.<String>of(), Check::names)
                    .says("Tên riêng", "tên địa danh, cơ quan viết như cơ quan quen viết"),
                Key.usually("capitals", Schema.list(string()), List.<String>of(), Check::capitals)
                    .says("Viết hoa", "từ viết hoa, viết thường theo lệ của cơ quan"),
                Key.usually(
                        "abbreviations",
                        Schema.table(string()),
                        List.<Named<String>>of(),
                        Check::abbreviations)
                    .says("Chữ viết tắt", "chữ viết tắt ai cũng biết: viết đầy đủ"))
            .mapping("projectCheck");

    /** What the office has settled for itself. */
    public HouseRules house() {
      Map<String, String> known = new HashMap<>();
      abbreviations.forEach(one -> known.put(one.name(), one.value()));
      return new HouseRules(tones, new HashSet<>(names), new HashSet<>(capitals), known);
    }
  }

  /** How it is written. */
  public static final Schema<ProjectFile> SCHEMA =
      Fields.of(
              ProjectFile::new,
              Key.optional("lang", oneOf(Language.class), ProjectFile::language)
                  .says("Ngôn ngữ của thông báo", "vi hoặc en"),
              Key.usually("check", Check.SCHEMA, Check.USUAL, ProjectFile::check)
                  .says("Cách soát", "cho lệnh check"))
          .mapping("project");

  /**
   * What a project says; nothing if it has no such file.
   *
   * @param diagnostics is told what is wrong with it
   */
  public static ProjectFile read(World world, Diagnostics diagnostics) {
    if (!world.isFile(PATH)) {
      return NOTHING;
    }
    try {
      return YamlReader.read(world.read(PATH), diagnostics)
          .flatMap(typed -> SCHEMA.decode(typed, diagnostics))
          .orElse(NOTHING);
    } catch (IOException e) {
      SourceFile shown = SourceFile.of(world.display(PATH), "");
      diagnostics.add(Unreadable.because(Optional.of(Place.startOf(shown)), shown.path(), e));
      return NOTHING;
    }
  }
}
