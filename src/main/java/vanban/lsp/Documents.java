package vanban.lsp;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;
import vanban.lsp.feature.Coloring;
import vanban.lsp.feature.Completion;
import vanban.lsp.feature.Folding;
import vanban.lsp.feature.InlayHints;
import vanban.lsp.feature.Lenses;
import vanban.lsp.feature.Navigation;
import vanban.lsp.feature.Outline;
import vanban.lsp.feature.Selection;
import vanban.lsp.feature.SentenceLines;
import vanban.source.Place;
import vanban.source.SourceFile;

/** What an editor asks of its open files. */
final class Documents implements TextDocumentService {
  private final Supplier<Editing> editing;
  private final Questions questions;

  /**
   * @param editing what is known since the editor said which folder it has open
   */
  Documents(Supplier<Editing> editing) {
    this.editing = editing;
    this.questions = new Questions(editing);
  }

  private Protocol protocol() {
    return editing.get().protocol();
  }

  private OpenProject project() {
    return editing.get().project();
  }

  private Answers answers() {
    return editing.get().answers();
  }

  // what is open

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    String text = params.getTextDocument().getText();
    protocol().opened(params.getTextDocument().getUri());
    change(params.getTextDocument().getUri(), (project, file) -> project.open(file, text));
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    change(
        params.getTextDocument().getUri(),
        (project, file) ->
            project.change(file, text -> Typing.typed(text, params.getContentChanges())));
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    editing.get().publisher().publishSoon();
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    change(params.getTextDocument().getUri(), OpenProject::close);
  }

  private void change(String address, BiConsumer<OpenProject, Path> change) {
    Editing now = editing.get();
    now.protocol()
        .path(address)
        .ifPresent(
            file -> {
              now.work().run(() -> change.accept(now.project(), file));
              now.publisher().publishSoon();
            });
  }

  // what stands under the cursor

  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    return Questions.orNull(
        questions.at(
            params,
            (reports, cursor, file) ->
                reports
                    .flatMap(
                        report ->
                            vanban.lsp.feature.Hover.at(
                                report, file, cursor.offset(), protocol().messages())
                                .stream())
                    .findFirst()
                    .map(Answers::hover),
            Optional.empty()));
  }

  @Override
  public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams params) {
    return questions.at(
        params,
        (reports, cursor, file) -> Either.forRight(completion(file, cursor.offset())),
        Either.forLeft(List.of()));
  }

  /** Not all that there is, for it is found by marks and words of its own. */
  private CompletionList completion(SourceFile file, int offset) {
    List<vanban.lsp.feature.Proposal> all =
        project().lastReadable(file).stream()
            .flatMap(report -> Completion.at(report, file, offset, project().office()).stream())
            .distinct()
            .toList();
    return new CompletionList(
        true,
        IntStream.range(0, all.size()).mapToObj(at -> Answers.proposal(all.get(at), at)).toList());
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      definition(DefinitionParams params) {
    return questions.at(
        params,
        (reports, cursor, file) ->
            Either.forLeft(
                locations(
                    reports.flatMap(report -> Navigation.definition(report, cursor).stream()))),
        Either.forLeft(List.of()));
  }

  @Override
  public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
    boolean declared = params.getContext().isIncludeDeclaration();
    return questions.everywhere(
        params,
        (reports, cursor, file) ->
            locations(
                reports.flatMap(
                    report -> Navigation.references(report, cursor, declared).stream())),
        List.of());
  }

  private List<Location> locations(Stream<Place> places) {
    return places.map(protocol()::location).distinct().toList();
  }

  @Override
  public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(
      DocumentHighlightParams params) {
    protocol() // asked when the cursor has moved
        .path(params.getTextDocument().getUri())
        .ifPresent(file -> editing.get().page().point(file, params.getPosition()));
    return questions.at(
        params,
        (reports, cursor, file) ->
            reports
                .flatMap(report -> Navigation.references(report, cursor, true).stream())
                .filter(place -> place.file().path().equals(cursor.file()))
                .map(Protocol::range)
                .distinct()
                .map(DocumentHighlight::new)
                .toList(),
        List.of());
  }

  @Override
  public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>
      prepareRename(PrepareRenameParams params) {
    return Questions.orNull(
        questions.at(
            params,
            (reports, cursor, file) ->
                reports
                    .flatMap(report -> Navigation.renamable(report, cursor).stream())
                    .findFirst()
                    .map(place -> new PrepareRenameResult(Protocol.range(place), place.text()))
                    .map(Either3::forSecond),
            Optional.empty()));
  }

  @Override
  public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
    if (!Navigation.isName(params.getNewName())) {
      String why = protocol().messages().say("editor.no-name", params.getNewName());
      return CompletableFuture.failedFuture(
          new ResponseErrorException(
              new ResponseError(ResponseErrorCode.InvalidParams, why, params.getNewName())));
    }
    return questions.everywhere(
        params,
        (reports, cursor, file) ->
            answers()
                .changes(
                    reports.flatMap(
                        report -> Navigation.rename(report, cursor, params.getNewName()).stream())),
        new WorkspaceEdit());
  }

  // what stands in a file

  @Override
  public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
    return questions.of(
        params.getTextDocument().getUri(),
        (reports, file) ->
            reports
                .flatMap(report -> InlayHints.of(report, file.path()).stream())
                .distinct()
                .map(Answers::hint)
                .filter(hint -> isWithin(params.getRange(), hint.getPosition().getLine()))
                .toList(),
        List.of());
  }

  private static boolean isWithin(Range range, int line) {
    return range.getStart().getLine() <= line && line <= range.getEnd().getLine();
  }

  @Override
  public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
    return questions.of(
        params.getTextDocument().getUri(),
        (reports, file) ->
            reports
                .flatMap(report -> Lenses.of(report, file.path(), protocol().messages()).stream())
                .distinct()
                .map(Answers::lens)
                .toList(),
        List.of());
  }

  @Override
  public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
      DocumentSymbolParams params) {
    return questions.of(
        params.getTextDocument().getUri(),
        (reports, file) ->
            reports
                .flatMap(report -> Outline.of(report, file.path()).stream())
                .distinct()
                .map(Answers::symbol)
                .map(Either::<SymbolInformation, DocumentSymbol>forRight)
                .toList(),
        List.of());
  }

  @Override
  public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
    return questions.of(
        params.getTextDocument().getUri(),
        (reports, file) ->
            Answers.tokens(
                reports
                    .findFirst()
                    .map(report -> Coloring.of(report, file.path()))
                    .orElse(List.of())),
        new SemanticTokens(List.of()));
  }

  @Override
  public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
    return questions.of(
        params.getTextDocument().getUri(),
        (reports, file) ->
            reports
                .flatMap(report -> Navigation.files(report, file.path()))
                .distinct()
                .map(answers()::link)
                .toList(),
        List.of());
  }

  @Override
  public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
    return questions.ofText(
        params.getTextDocument().getUri(),
        file -> Folding.of(file).stream().map(Answers::fold).toList(),
        List.of());
  }

  @Override
  public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
    return questions.ofText(
        params.getTextDocument().getUri(),
        file ->
            params.getPositions().stream()
                .map(at -> Selection.around(file, Protocol.cursor(file, at).offset()))
                .map(Answers::selection)
                .toList(),
        List.of());
  }

  @Override
  public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
    return questions.ofText(
        params.getTextDocument().getUri(),
        file -> sentences(file, 1, file.line(file.text().length())),
        List.of());
  }

  @Override
  public CompletableFuture<List<? extends TextEdit>> rangeFormatting(
      DocumentRangeFormattingParams params) {
    Range range = params.getRange();
    return questions.ofText(
        params.getTextDocument().getUri(),
        file -> sentences(file, range.getStart().getLine() + 1, range.getEnd().getLine() + 1),
        List.of());
  }

  private static List<TextEdit> sentences(SourceFile file, int first, int last) {
    return SentenceLines.of(file, first, last).stream().map(Protocol::edit).toList();
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return questions.of(
        params.getTextDocument().getUri(),
        (reports, file) ->
            new Actions(project(), answers()).of(reports.toList(), file, params.getRange()),
        List.of());
  }
}
