package vanban.style;

/** What a role looks like: words, blocks side by side, a drawn line, or a table. */
public sealed interface Look permits TextLook, ColumnsLook, RuleLook, TableLook {}
