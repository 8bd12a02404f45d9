package vanban.style;

/** What a role looks like: words, blocks side by side, a drawn line, a table, or a chart. */
public sealed interface RoleStyle
    permits TextStyle, ColumnsStyle, RuleStyle, TableStyle, ChartStyle {}
