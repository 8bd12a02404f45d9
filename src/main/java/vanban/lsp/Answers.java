package vanban.lsp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Mend;
import vanban.index.Mention;
import vanban.lsp.feature.Folding;
import vanban.lsp.feature.HoverText;
import vanban.lsp.feature.Lens;
import vanban.lsp.feature.OutlineItem;
import vanban.lsp.feature.Proposal;
import vanban.lsp.feature.Rewriting;
import vanban.lsp.feature.SectionFile;
import vanban.source.Edit;
import vanban.source.Place;
import vanban.source.World;

/** What features find, as the protocol writes it. */
final class Answers {
  /** What names are coloured as. */
  static final List<String> COLORS =
      List.of("variable", "namespace", "property", "type", "label", "string");

  private final Protocol protocol;

  Answers(Protocol protocol) {
    this.protocol = protocol;
  }

  /** What is told of words. */
  static Hover hover(HoverText told) {
    return new Hover(
        new MarkupContent(MarkupKind.MARKDOWN, told.markdown()), Protocol.range(told.place()));
  }

  /** What is shown between letters. */
  static InlayHint hint(vanban.lsp.feature.InlayHint shown) {
    InlayHint hint =
        new InlayHint(Protocol.range(shown.at()).getStart(), Either.forLeft(shown.text()));
    hint.setPaddingLeft(true);
    hint.setPaddingRight(true);
    return hint;
  }

  /** What is shown above a line; nothing happens when it is clicked. */
  static CodeLens lens(Lens shown) {
    return new CodeLens(Protocol.range(shown.name()), new Command(shown.text(), ""), null);
  }

  /**
   * What may be meant. It is found by what was typed, whatever that is: who types {@code dang vien}
   * means {@code members}.
   *
   * @param order its place among all that may be meant
   */
  static CompletionItem proposal(Proposal proposal, int order) {
    CompletionItem item = new CompletionItem(proposal.label());
    item.setKind(kind(proposal.kind()));
    item.setDetail(proposal.detail());
    item.setTextEdit(Either.forLeft(Protocol.edit(proposal.edit())));
    item.setFilterText(proposal.edit().place().text());
    item.setSortText(String.format("%05d", order));
    return item;
  }

  private static CompletionItemKind kind(Proposal.Kind kind) {
    return switch (kind) {
      case KEY -> CompletionItemKind.Property;
      case CHOICE -> CompletionItemKind.EnumMember;
      case FIGURE -> CompletionItemKind.Variable;
      case FORM -> CompletionItemKind.Method;
      case UNIT -> CompletionItemKind.Unit;
      case TERM -> CompletionItemKind.Constant;
      case REFERENCE, NOTE -> CompletionItemKind.Reference;
      case FILE -> CompletionItemKind.File;
    };
  }

  /** A part of a file, with its parts. */
  static DocumentSymbol symbol(OutlineItem item) {
    Range range = Protocol.range(item.name());
    DocumentSymbol symbol =
        new DocumentSymbol(item.label(), kind(item.kind()), range, range, item.detail());
    symbol.setChildren(item.items().stream().map(Answers::symbol).toList());
    return symbol;
  }

  /** A part of the project, alone. */
  WorkspaceSymbol anywhere(OutlineItem item) {
    String words = item.detail().isEmpty() ? item.label() : item.label() + " – " + item.detail();
    return new WorkspaceSymbol(
        words, kind(item.kind()), Either.forLeft(protocol.location(item.name())));
  }

  private static SymbolKind kind(OutlineItem.Kind kind) {
    return switch (kind) {
      case SECTION -> SymbolKind.Module;
      case APPENDIX -> SymbolKind.Package;
      case FIGURE -> SymbolKind.Variable;
    };
  }

  /** Names in colours: line, char, length, kind, nothing; lines and chars from the one before. */
  static SemanticTokens tokens(List<Mention> names) {
    List<Integer> data = new ArrayList<>();
    int line = 0;
    int from = 0;
    for (Mention name : names) {
      Range range = Protocol.range(name.place());
      int on = range.getStart().getLine();
      if (range.getEnd().getLine() == on) { // no editor must know tokens of several lines
        int at = range.getStart().getCharacter();
        int length = range.getEnd().getCharacter() - at;
        data.addAll(List.of(on - line, on == line ? at - from : at, length, color(name), 0));
        line = on;
        from = at;
      }
    }
    return new SemanticTokens(data);
  }

  private static int color(Mention name) {
    return COLORS.indexOf(
        switch (name.name().kind()) {
          case FIGURE -> "variable";
          case GROUP -> "namespace";
          case TERM -> "property";
          case ID -> "type";
          case NOTE -> "label";
          case FILE -> "string";
        });
  }

  /** Where the name of a file leads. */
  DocumentLink link(Mention name) {
    return new DocumentLink(Protocol.range(name.place()), protocol.address(name.name().text()));
  }

  /** Edits of several files, each once. */
  WorkspaceEdit changes(Stream<Edit> edits) {
    Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
    edits.forEach(
        edit ->
            changes
                .computeIfAbsent(
                    protocol.address(edit.place().file().path()), any -> new ArrayList<>())
                .add(Protocol.edit(edit)));
    changes.replaceAll((file, all) -> all.stream().distinct().toList());
    return new WorkspaceEdit(changes);
  }

  /** Lines that can be folded away. */
  static FoldingRange fold(Folding.Fold fold) {
    FoldingRange range = new FoldingRange(fold.first() - 1, fold.last() - 1);
    range.setKind(fold.comment() ? FoldingRangeKind.Comment : FoldingRangeKind.Region);
    return range;
  }

  /**
   * What is selected, each time a little more.
   *
   * @param places the shortest first, at least one
   */
  static SelectionRange selection(List<Place> places) {
    SelectionRange around = new SelectionRange();
    around.setRange(Protocol.range(places.get(places.size() - 1)));
    for (int i = places.size() - 2; i >= 0; i--) {
      around = new SelectionRange(Protocol.range(places.get(i)), around);
    }
    return around;
  }

  /** A section that goes to a file of its own. */
  CodeAction toFile(SectionFile section) {
    String address = protocol.address(World.slashed(section.file()));
    TextEdit text = new TextEdit(new Range(new Position(), new Position()), section.text());
    CodeAction action =
        new CodeAction(protocol.messages().say("editor.section-file", section.name()));
    action.setKind(CodeActionKind.RefactorExtract);
    action.setEdit(
        new WorkspaceEdit(
            List.of(
                Either.forRight(new CreateFile(address)),
                Either.forLeft(edits(address, text)),
                Either.forLeft(
                    edits(
                        protocol.address(section.include().place().file().path()),
                        Protocol.edit(section.include()))))));
    return action;
  }

  /** Of a file in whatever state it is open. */
  @SuppressWarnings("NullAway")
  private static TextDocumentEdit edits(String address, TextEdit edit) {
    return new TextDocumentEdit(
        new VersionedTextDocumentIdentifier(address, null), List.of(Either.forLeft(edit)));
  }

  /** Another way to write what is right. */
  CodeAction rewriting(Rewriting rewriting) {
    String[] arguments = rewriting.arguments().toArray(String[]::new);
    CodeAction action = new CodeAction(protocol.messages().say(rewriting.message(), arguments));
    action.setKind(CodeActionKind.RefactorRewrite);
    action.setEdit(changes(rewriting.edits().stream()));
    return action;
  }

  /** A mend of what is wrong. */
  CodeAction action(Diagnostic found, Mend mend) {
    CodeAction action = new CodeAction(protocol.messages().say(mend.title()));
    action.setKind(CodeActionKind.QuickFix);
    found
        .place()
        .ifPresent(place -> action.setDiagnostics(List.of(protocol.diagnostic(found, place))));
    action.setEdit(changes(mend.edits().stream()));
    return action;
  }
}
