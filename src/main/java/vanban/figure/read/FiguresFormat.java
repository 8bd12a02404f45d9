package vanban.figure.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.figure.Figure;
import vanban.figure.Formula;
import vanban.figure.read.FigureSource.Numbers;
import vanban.figure.read.FigureSource.Typed;
import vanban.figure.read.FiguresSource.About;
import vanban.figure.read.FiguresSource.Members;
import vanban.figure.read.FiguresSource.Units;
import vanban.schema.Decoded;
import vanban.schema.Key;
import vanban.schema.Named;
import vanban.schema.Node;
import vanban.schema.OneOrNamed;
import vanban.schema.Scalars;
import vanban.schema.Schema;
import vanban.schema.Stated;
import vanban.schema.Values;
import vanban.source.LocatedText;
import vanban.yaml.YamlText;

/** What may stand in a file of figures. */
public final class FiguresFormat {
  private static final Schema<FiguresSource> FILE =
      Schema.mapping("figures", FileKeys.ALL, FileKeys::read).check(FileKeys::checkFrom);

  private FiguresFormat() {}

  /** The schema of a whole file. */
  public static Schema<FiguresSource> file() {
    return FILE;
  }

  /** The keys of a file. */
  private static final class FileKeys {
    private static final int DEFAULT_DECIMALS = 2;

    static final Key<FiguresSource, Optional<LocatedText>> PERIOD =
        Key.optional("period", Scalars.folded(), (FiguresSource file) -> file.about().period())
            .says("Kỳ báo cáo", "như Quý I/2024");
    static final Key<FiguresSource, Optional<OneOrNamed<YamlText>>> PRIOR =
        Key.optional("prior", OneOrNamed.of(Scalars.line()), FiguresSource::prior)
            .says(
                "Tệp số liệu cùng kỳ",
                "`actual` ở đó là `prior` ở đây; so với nhiều kỳ thì mỗi kỳ một tên và một tệp");
    static final Key<FiguresSource, Integer> DECIMALS =
        Key.usually(
                "decimals",
                decimals(),
                DEFAULT_DECIMALS,
                (FiguresSource file) -> file.about().decimals())
            .says("Số chữ số thập phân của tỷ lệ phần trăm", "0 đến 6, mặc định 2");
    static final Key<FiguresSource, Optional<String>> NAME =
        Key.optional("name", Scalars.string(), (FiguresSource file) -> file.about().name())
            .says("Tên đơn vị", "dùng khi cấp trên cộng số liệu của các đơn vị");
    static final Key<FiguresSource, Stated<List<YamlText>>> FROM =
        Key.stated(
                "from",
                Schema.oneOrMore(Scalars.line()),
                (FiguresSource file) -> file.units().from())
            .says(
                "Tệp số liệu của các đơn vị",
                "như units/*/figures.yaml; dấu * thay cho một thư mục hoặc một phần của tên");
    static final Key<FiguresSource, Stated<List<Named<Optional<String>>>>> UNITS =
        Key.stated(
                "units",
                Schema.lookup(Scalars.string().orNothing()),
                (FiguresSource file) -> file.units().listed())
            .says("Các đơn vị phải báo cáo", "khóa là chữ mà dấu * thay cho, giá trị là tên để in");
    static final Key<FiguresSource, Optional<List<Named<Optional<FigureSource>>>>> FIGURES =
        Key.optional("figures", Schema.table(FigureKeys.SCHEMA.orNothing()), FiguresSource::figures)
            .demandedUnless(List.of(FROM.name()))
            .says("Các số liệu", "mỗi số liệu một khóa");
    static final Key<FiguresSource, List<Named<Members>>> GROUPS =
        Key.usually("groups", Schema.table(GroupKeys.SCHEMA), List.of(), FiguresSource::groups)
            .says("Các nhóm số liệu", "mỗi nhóm một khóa; bảng gọi tên nhóm để in cả nhóm");

    static final List<Key<FiguresSource, ?>> ALL =
        List.of(PERIOD, PRIOR, DECIMALS, NAME, FROM, UNITS, FIGURES, GROUPS);

    private static Schema<Integer> decimals() {
      return Scalars.word()
          .as(
              text ->
                  Decoded.of(
                      Optional.of(text.trimmed())
                          .filter(word -> word.matches("[0-6]"))
                          .map(Integer::valueOf),
                      Diagnostic.error(Code.WRONG_VALUE, text.place(), text.trimmed())
                          .variant("decimals")),
              places -> Node.word(Integer.toString(places)));
    }

    static FiguresSource read(Values values) {
      return new FiguresSource(
          values.place(),
          new About(values.get(PERIOD), values.get(NAME), values.get(DECIMALS)),
          values.get(PRIOR),
          new Units(values.get(FROM), values.get(UNITS)),
          values.get(FIGURES),
          values.get(GROUPS));
    }

    /** Whoever lists units says where their files are. */
    static List<Diagnostic> checkFrom(FiguresSource file, Values values) {
      return file.units().from().isTyped()
          ? List.of()
          : file.units().listed().place().stream()
              .map(at -> Diagnostic.error(Code.MISSING_KEY, at, FROM.name(), FROM.term()))
              .toList();
    }
  }

  /** The keys of a figure. */
  private static final class FigureKeys {
    private static final Schema<Typed> NUMBER =
        Scalars.decimalOrBlank().map(Typed::of, Typed::number).orElse(Typed.FAULTY);
    private static final Schema<OneOrNamed<Typed>> NUMBERS = OneOrNamed.of(NUMBER);

    static final Key<FigureSource, Optional<String>> NAME =
        Key.optional("name", Scalars.string(), (FigureSource f) -> f.description().name())
            .says("Tên chỉ tiêu", "");
    static final Key<FigureSource, Optional<String>> UNIT =
        Key.optional("unit", Scalars.string(), (FigureSource f) -> f.description().measure())
            .says("Đơn vị tính", "");
    static final Key<FigureSource, Stated<Typed>> ACTUAL =
        Key.stated("actual", NUMBER, (FigureSource f) -> f.numbers().actual())
            .says(
                "Thực hiện",
                "số có dấu chấm thập phân, không có dấu ngăn hàng nghìn, như 1916.94; để trống nếu"
                    + " chưa có số");
    static final Key<FigureSource, Stated<OneOrNamed<Typed>>> PLAN =
        Key.stated("plan", NUMBERS, (FigureSource f) -> f.numbers().plan())
            .says("Kế hoạch", "một số, hoặc nhiều kế hoạch có tên");
    static final Key<FigureSource, Stated<OneOrNamed<Typed>>> PRIOR =
        Key.stated("prior", NUMBERS, (FigureSource f) -> f.numbers().prior())
            .says(
                "Cùng kỳ năm trước", "một số, hoặc nhiều kỳ trước có tên; bỏ nếu lấy từ tệp prior");
    static final Key<FigureSource, Optional<LocatedText>> OF =
        Key.optional("of", Scalars.key(), (FigureSource f) -> f.relations().whole())
            .says("Tổng thể", "số liệu mà số này là một phần");
    static final Key<FigureSource, Stated<List<LocatedText>>> PARTS =
        formula("parts", figure -> figure.relations().parts())
            .says("Các phần cộng lại bằng số này", "sai lệch là lỗi");
    static final Key<FigureSource, Stated<List<LocatedText>>> SUM =
        formula(Formula.Kind.SUM).says("Tổng của", "danh sách số liệu");
    static final Key<FigureSource, Stated<List<LocatedText>>> DIFFERENCE =
        formula(Formula.Kind.DIFFERENCE).says("Hiệu của", "hai số liệu");
    static final Key<FigureSource, Stated<List<LocatedText>>> RATIO =
        formula(Formula.Kind.RATIO)
            .says("Tỷ số của", "hai số liệu; unit: \"%\" thì tính ra phần trăm");
    static final Key<FigureSource, Optional<String>> SOURCE =
        Key.optional("source", Scalars.string(), (FigureSource f) -> f.description().source())
            .says("Nguồn", "cơ quan chịu trách nhiệm về số liệu");

    static final Schema<FigureSource> SCHEMA =
        Schema.mapping(
                "figure",
                List.of(NAME, UNIT, ACTUAL, PLAN, PRIOR, OF, PARTS, SUM, DIFFERENCE, RATIO, SOURCE),
                FigureKeys::read)
            .onlyOneOf(ACTUAL.name(), SUM.name(), DIFFERENCE.name(), RATIO.name())
            .check(FigureKeys::checkPairs);

    private static Key<FigureSource, Stated<List<LocatedText>>> formula(Formula.Kind kind) {
      return formula(
          kind.word(),
          (FigureSource f) -> f.relations().formula().filter(formula -> formula.kind() == kind));
    }

    private static Key<FigureSource, Stated<List<LocatedText>>> formula(
        String name, Function<FigureSource, Optional<Formula>> getter) {
      return Key.stated(
          name,
          keys(),
          figure ->
              getter
                  .apply(figure)
                  .map(formula -> Stated.of(formula.word(), formula.inputs()))
                  .orElseGet(Stated::nothing));
    }

    static FigureSource read(Values values) {
      return new FigureSource(
          new Figure.Description(values.get(NAME), values.get(UNIT), values.get(SOURCE)),
          new Numbers(values.get(ACTUAL), values.get(PLAN), values.get(PRIOR)),
          new Figure.Relations(
              values.get(OF),
              formula(Formula.Kind.SUM, values.get(PARTS)),
              Stream.of(
                      formula(Formula.Kind.SUM, values.get(SUM)),
                      formula(Formula.Kind.DIFFERENCE, values.get(DIFFERENCE)),
                      formula(Formula.Kind.RATIO, values.get(RATIO)))
                  .flatMap(Optional::stream)
                  .findFirst()));
    }

    /** A formula; without inputs where they are wrong, or more or fewer than there can be. */
    private static Optional<Formula> formula(Formula.Kind kind, Stated<List<LocatedText>> typed) {
      List<LocatedText> inputs = typed.value().orElse(List.of());
      boolean misfit = kind != Formula.Kind.SUM && inputs.size() != 2;
      return typed.key().map(key -> new Formula(kind, key, misfit ? List.of() : inputs));
    }

    /** A difference and a ratio are of two. */
    private static List<Diagnostic> checkPairs(FigureSource figure, Values values) {
      return Stream.of(DIFFERENCE, RATIO)
          .map(values::get)
          .filter(
              typed ->
                  typed.value().filter(keys -> !keys.isEmpty() && keys.size() != 2).isPresent())
          .flatMap(typed -> typed.key().stream())
          .map(key -> Diagnostic.error(Code.WRONG_VALUE, key.place(), key.value()).variant("pair"))
          .toList();
    }
  }

  /** The keys of a group. */
  private static final class GroupKeys {
    static final Key<Members, String> NAME =
        Key.usually("name", Scalars.string(), "", Members::name)
            .demanded()
            .says("Tên nhóm", "in trên các số liệu của nhóm");
    static final Key<Members, List<LocatedText>> FIGURES =
        Key.usually("figures", Schema.list(Scalars.key()), List.of(), Members::figures)
            .demanded()
            .says("Các số liệu của nhóm", "theo thứ tự in trong bảng");
    static final Schema<Members> SCHEMA =
        Schema.mapping(
            "group",
            List.of(NAME, FIGURES),
            values -> new Members(values.get(NAME), values.get(FIGURES)));
  }

  /** The keys of figures; none where one is wrong, for then nothing comes of the others. */
  private static Schema<List<LocatedText>> keys() {
    return Schema.list(Scalars.key().orNothing())
        .map(
            keys ->
                keys.stream().allMatch(Optional::isPresent)
                    ? keys.stream().flatMap(Optional::stream).toList()
                    : List.of(),
            keys -> keys.stream().map(Optional::of).toList());
  }
}
