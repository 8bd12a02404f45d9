package vanban.figure.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.figure.Formula;
import vanban.figure.read.FigureSource.NumberSource;
import vanban.figure.read.FigureSource.Numbers;
import vanban.figure.read.FigureSource.Ratios;
import vanban.figure.read.FiguresSource.About;
import vanban.figure.read.FiguresSource.Files;
import vanban.figure.read.FiguresSource.Members;
import vanban.figure.read.FiguresSource.ScenarioNames;
import vanban.figure.read.FiguresSource.Units;
import vanban.schema.Decoded;
import vanban.schema.Fields;
import vanban.schema.Key;
import vanban.schema.Named;
import vanban.schema.OneOrNamed;
import vanban.schema.Scalars;
import vanban.schema.Schema;
import vanban.schema.Stated;
import vanban.schema.Values;
import vanban.source.LocatedText;
import vanban.vietnamese.BasePeriod;
import vanban.vietnamese.Period;
import vanban.yaml.PlainYaml;
import vanban.yaml.YamlText;

/** What may stand in a file of figures. */
public final class FiguresFormat {
  private static final ScenarioNames NO_NAMES =
      new ScenarioNames(Optional.empty(), Optional.empty());

  /**
   * Words of a figure; where they are wrong, which is said already, they do not count as missing.
   */
  private static final Schema<String> WORDS = Scalars.string().orElse("");

  /** The files of before, to whose figures those here are compared. */
  public static final Key<About, Stated<OneOrNamed<Optional<YamlText>>>> PRIOR =
      Key.stated("prior", OneOrNamed.of(Scalars.pathOrBlank()), About::prior)
          .says(
              "Tệp số liệu của kỳ để so",
              "`actual` ở đó là `prior` ở đây; so với nhiều kỳ thì mỗi kỳ một tên và một tệp; để"
                  + " trống nếu chưa có tệp");

  /** Which periods the numbers of before are of. */
  public static final Key<About, Stated<OneOrNamed<BasePeriod>>> COMPARED_TO =
      Key.stated(
              "compared_to",
              OneOrNamed.of(Scalars.oneOf(List.of(BasePeriod.values()), BasePeriod::word)),
              About::comparedTo)
          .says(
              "Kỳ để so là kỳ nào",
              "last_year: cùng kỳ năm trước; previous: kỳ liền trước; year_start: đầu năm");

  /** What a figure is called. */
  public static final Key<FigureSource, Optional<String>> NAME =
      Key.optional("name", WORDS, FigureSource::name).says("Tên chỉ tiêu", "");

  /** Who answers for a figure. */
  public static final Key<FigureSource, Optional<String>> SOURCE =
      Key.optional("source", WORDS, FigureSource::source)
          .says("Nguồn", "cơ quan chịu trách nhiệm về số liệu");

  /** What a group of figures is called. */
  public static final Key<Members, String> GROUP_NAME =
      Key.usually("name", Scalars.string(), "", Members::name)
          .demanded()
          .says("Tên nhóm", "in trên các số liệu của nhóm");

  private static final Key<Units, Stated<List<YamlText>>> FROM =
      Key.stated("from", Schema.oneOrMore(Scalars.path()), Units::from)
          .says(
              "Tệp số liệu của các đơn vị",
              "như units/*/figures.yaml; dấu * thay cho một thư mục hoặc một phần của tên");
  private static final Key<Files, Stated<List<YamlText>>> PERIODS =
      Key.stated("periods", Schema.oneOrMore(Scalars.path()), Files::periods)
          .says(
              "Tệp số liệu của các kỳ",
              "như ../*/figures.yaml: các kỳ khác của cùng loại báo cáo, để cộng lũy kế, vẽ biểu đồ");

  /** The period its figures are of. */
  public static final Key<About, Stated<LocatedText>> PERIOD =
      Key.stated("period", Scalars.folded(), About::period).says("Kỳ báo cáo", "như Quý I/2024");

  /** The figures. */
  public static final Key<FiguresSource, Optional<List<Named<Optional<FigureSource>>>>> FIGURES =
      Key.optional("figures", Schema.table(figure().orNothing()), FiguresSource::figures)
          .demandedUnless(List.of(FROM.name()))
          .says("Các số liệu", "mỗi số liệu một khóa");

  /** The groups of figures. */
  public static final Key<FiguresSource, List<Named<Members>>> GROUPS =
      Key.usually("groups", Schema.table(group()), List.of(), FiguresSource::groups)
          .says("Các nhóm số liệu", "mỗi nhóm một khóa; bảng gọi tên nhóm để in cả nhóm");

  private static final Schema<FiguresSource> FILE =
      Fields.of(
              FiguresSource::new,
              Fields.place(),
              about().in(FiguresSource::about),
              Key.usually("names", names(), NO_NAMES, FiguresSource::names)
                  .says(
                      "Tên gọi của các kế hoạch, các kỳ để so",
                      "in ở bảng, biểu đồ, bản giải trình"),
              Fields.of(Files::new, units().in(Files::units), PERIODS).in(FiguresSource::files),
              FIGURES,
              GROUPS)
          .mapping("figures")
          .check(FiguresFormat::checkFrom)
          .check(FiguresFormat::checkSeries);

  private FiguresFormat() {}

  /** The schema of a whole file. */
  public static Schema<FiguresSource> file() {
    return FILE;
  }

  private static Fields<About> about() {
    return Fields.of(
        About::new,
        PERIOD,
        PRIOR,
        COMPARED_TO,
        precision("0 đến 6, mặc định 2", "keep hoặc drop, mặc định keep: 20,70%")
            .in(About::precision),
        Key.optional("name", Scalars.string(), About::name)
            .says("Tên đơn vị", "dùng khi cấp trên cộng số liệu của các đơn vị"),
        Key.usually("measures", Schema.lookup(measure()), List.of(), About::measures)
            .says(
                "Đơn vị tính riêng",
                "như giạ: {of: kg, factor: 20}; dùng cả trong tệp của các đơn vị và của kỳ trước"));
  }

  private static Schema<ScenarioNames> names() {
    Schema<OneOrNamed<LocatedText>> name = OneOrNamed.of(Scalars.folded());
    return Fields.of(
            ScenarioNames::new,
            Key.optional("plan", name, ScenarioNames::plan)
                .says("Kế hoạch", "như dự toán HĐND tỉnh giao; có nhiều kế hoạch thì mỗi tên một"),
            Key.optional("prior", name, ScenarioNames::prior)
                .says("Kỳ để so", "như tháng trước; có nhiều kỳ thì mỗi tên một"))
        .mapping("names");
  }

  private static Schema<MeasureSource> measure() {
    return Fields.of(
            MeasureSource::new,
            Key.optional("of", Scalars.string(), MeasureSource::of)
                .says("Đổi ra đơn vị", "bỏ nếu không đổi ra đơn vị nào được"),
            Key.usually("factor", factor(), BigDecimal.ONE, MeasureSource::factor)
                .says("Bằng bao nhiêu đơn vị ấy", "như 1000; bỏ nếu chỉ là cách viết khác"),
            Key.optional("padded", Scalars.truth(), MeasureSource::padded)
                .says("Số nhỏ hơn 10 in thêm số 0", "true với thứ đếm được, như 03 bộ"))
        .mapping("measure");
  }

  private static Schema<BigDecimal> factor() {
    return Scalars.word()
        .as(
            text ->
                Decoded.of(
                    Optional.of(text.trimmed())
                        .filter(word -> word.matches("[0-9]{1,15}(\\.[0-9]{1,15})?"))
                        .map(BigDecimal::new)
                        .filter(factor -> factor.signum() > 0),
                    () ->
                        Diagnostic.error(Code.WRONG_VALUE, text.place(), text.trimmed())
                            .variant("factor")),
            factor -> PlainYaml.word(factor.toPlainString()));
  }

  private static Fields<PrecisionSource> precision(String decimals, String zeros) {
    return Fields.of(
        PrecisionSource::new,
        Key.optional("decimals", decimals(), PrecisionSource::decimals)
            .says("Số chữ số thập phân của tỷ lệ phần trăm", decimals),
        Key.optional("zeros", Scalars.oneOf(PrecisionSource.Zeros.class), PrecisionSource::zeros)
            .says("Số 0 ở cuối tỷ lệ phần trăm", zeros));
  }

  private static Schema<Integer> decimals() {
    return Scalars.word()
        .as(
            text ->
                Decoded.of(
                    Optional.of(text.trimmed())
                        .filter(word -> word.matches("[0-6]"))
                        .map(Integer::valueOf),
                    () ->
                        Diagnostic.error(Code.WRONG_VALUE, text.place(), text.trimmed())
                            .variant("decimals")),
            places -> PlainYaml.word(Integer.toString(places)));
  }

  private static Fields<Units> units() {
    return Fields.of(
        Units::new,
        FROM,
        Key.stated("units", Schema.lookup(Scalars.string().orNothing()), Units::listed)
            .says(
                "Các đơn vị phải báo cáo", "khóa là chữ mà dấu * thay cho, giá trị là tên để in"));
  }

  /** Whoever lists units says where their files are. */
  private static List<Diagnostic> checkFrom(FiguresSource file, Values values) {
    return file.units().from().isTyped()
        ? List.of()
        : file.units().listed().place().stream()
            .map(at -> Diagnostic.error(Code.MISSING_KEY, at, FROM.name(), FROM.term()))
            .toList();
  }

  /** What adds up over periods says where their files are, and of which period it is itself. */
  private static List<Diagnostic> checkSeries(FiguresSource file, Values values) {
    Optional<LocatedText> cumulative =
        file.figures().stream()
            .flatMap(List::stream)
            .flatMap(figure -> figure.value().stream())
            .flatMap(figure -> figure.relations().formula().stream())
            .filter(formula -> formula.kind() == Formula.Kind.CUMULATIVE)
            .map(Formula::word)
            .findFirst();
    Stream<Diagnostic> files =
        file.files().periods().isTyped()
            ? Stream.empty()
            : cumulative.stream().map(word -> missing(word, PERIODS));
    Optional<LocatedText> series = file.files().periods().key().or(() -> cumulative);
    Stream<Diagnostic> period = series.stream().flatMap(word -> checkPeriod(file, word).stream());
    return Stream.concat(files, period).toList();
  }

  /** What belongs to a series says to which of its periods, with the year. */
  private static Optional<Diagnostic> checkPeriod(FiguresSource file, LocatedText series) {
    Stated<LocatedText> period = file.about().period();
    return period.isTyped()
        ? period
            .value()
            .filter(typed -> file.period().flatMap(Period::year).isEmpty())
            .map(typed -> Diagnostic.error(Code.WRONG_SERIES, typed.place(), typed.value()))
            .map(found -> found.variant("own"))
        : Optional.of(missing(series, PERIOD));
  }

  private static Diagnostic missing(LocatedText at, Key<?, ?> key) {
    return Diagnostic.error(Code.MISSING_KEY, at.place(), key.name(), key.term());
  }

  private static Schema<FigureSource> figure() {
    return Fields.of(
            FigureSource::new,
            NAME,
            Key.optional("unit", WORDS, FigureSource::unit).says("Đơn vị tính", ""),
            numbers().in(FigureSource::numbers),
            RelationsFormat.fields().in(FigureSource::relations),
            SOURCE,
            precision(
                    "0 đến 6, thay cho decimals của tệp", "keep hoặc drop, thay cho zeros của tệp")
                .in(FigureSource::precision))
        .mapping("figure")
        .onlyOneOf(RelationsFormat.insteadOf("actual"))
        .check((figure, values) -> RelationsFormat.checkPairs(values))
        .check((figure, values) -> MeaningFormat.check(figure));
  }

  private static Fields<Numbers> numbers() {
    Schema<NumberSource> number =
        Scalars.decimalOrBlank()
            .withPlace()
            .map(NumberSource::of, NumberSource::withPlace)
            .orElse(NumberSource.FAULTY);
    return Fields.of(
        Numbers::new,
        Key.stated("actual", number, Numbers::actual)
            .says(
                "Thực hiện",
                "số có dấu chấm thập phân, không có dấu ngăn hàng nghìn, như 1916.94; để trống nếu"
                    + " chưa có số"),
        Key.stated("plan", OneOrNamed.of(PlanNumber.schema()), Numbers::plan)
            .says(
                "Kế hoạch",
                "một số, hoặc nhiều kế hoạch có tên; giới hạn thì viết ít nhất 95, không quá 5, trên 90,"
                    + " dưới 10.42 (hay at least, at most, above, below)"),
        Key.stated("prior", OneOrNamed.of(number), Numbers::prior)
            .says(
                "Cùng kỳ năm trước", "một số, hoặc nhiều kỳ trước có tên; bỏ nếu lấy từ tệp prior"),
        Fields.of(
                Ratios::new,
                Key.stated("of_plan", OneOrNamed.of(number), Ratios::ofPlan)
                    .says(
                        "Bằng bao nhiêu phần trăm kế hoạch",
                        "như 104.95, khi nguồn chỉ cho tỷ lệ; thay cho actual và plan"),
                Key.stated("change", OneOrNamed.of(number), Ratios::change)
                    .says(
                        "Tăng giảm bao nhiêu phần trăm",
                        "như 6.37, -1.5, khi nguồn chỉ cho tỷ lệ; thay cho actual và prior"))
            .in(Numbers::ratios),
        MeaningFormat.fields().in(Numbers::judged));
  }

  private static Schema<Members> group() {
    return Fields.of(
            Members::new,
            GROUP_NAME,
            Key.usually("figures", Schema.list(Scalars.key()), List.of(), Members::figures)
                .demanded()
                .says("Các số liệu của nhóm", "theo thứ tự in trong bảng"))
        .mapping("group");
  }
}
