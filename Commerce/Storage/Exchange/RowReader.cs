using System.Globalization;

namespace BotApp.Commerce.Storage.Exchange;

/// <summary>Turns lines of a file into stored values, and says what does not fit.</summary>
internal sealed class RowReader(SheetFile file, Findings findings)
{
    private readonly Sheet sheet = file.Sheet;
    private IReadOnlyList<string>? known;
    private int[] places = [];
    private bool headerIsBad;

    /// <summary>Null when the line is no row, or no good one.</summary>
    public object?[]? Read(SheetLine line)
    {
        if (!ReferenceEquals(known, line.Names) && !(known?.SequenceEqual(line.Names, StringComparer.Ordinal) ?? false))
        {
            Learn(line);
        }

        var before = findings.InAll;
        if (headerIsBad || IsHeader(line))
        {
            return null;
        }

        if (line.Texts.Count != places.Length)
        {
            Say(line, $"有 {line.Texts.Count} 列，应为 {places.Length} 列", $"has {line.Texts.Count} columns instead of {places.Length}");
            return null;
        }

        var stored = Parse(line);
        return findings.InAll == before ? stored : null;
    }

    private bool IsHeader(SheetLine line) => line.Line == 1 && file.Name.EndsWith(".csv", StringComparison.Ordinal);

    private void Learn(SheetLine line)
    {
        known = line.Names;
        places = [.. line.Names.Select(sheet.Place)];
        var before = findings.InAll;
        foreach (var name in line.Names.Where(name => sheet.Place(name) < 0))
        {
            Say(line, $"没有“{name}”这一列", $"there is no column {name}");
        }

        foreach (var twice in line.Names.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            Say(line, $"“{twice.Key}”列重复", $"column {twice.Key} stands there twice");
        }

        foreach (
            var column in sheet.Columns.Where(column => column.IsRequired && !line.Names.Contains(column.Name, StringComparer.Ordinal))
        )
        {
            Say(line, $"缺少“{column.Name}”列", $"column {column.Name} is missing");
        }

        headerIsBad = findings.InAll > before;
    }

    private object?[] Parse(SheetLine line)
    {
        var texts = new string?[sheet.Columns.Count];
        for (var i = 0; i < places.Length; i++)
        {
            texts[places[i]] = line.Texts[i];
        }

        var stored = new object?[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            stored[i] = texts[i] is { } text ? Value(line, sheet.Columns[i], text) : Absent(line, i, texts);
        }

        return stored;
    }

    private object? Absent(SheetLine line, int place, string?[] texts)
    {
        var column = sheet.Columns[place];
        var groupIsThere =
            column.IsOptionalGroup
            && !column.Field.Property.IsNullable
            && sheet.Columns.Where((other, i) => other.Group == column.Group && texts[i] is not null).Any();
        if ((column.IsRequired && !column.CanBeEmpty) || groupIsThere)
        {
            Say(line, $"“{column.Name}”不能为空", $"{column.Name} is empty");
        }

        return column.DefaultStored;
    }

    private object? Value(SheetLine line, Column column, string text)
    {
        if (column.Value.Parse(text) is not { } value)
        {
            Say(
                line,
                $"“{column.Name}”应为{column.Value.Expected.Zh}，实际是“{Short(text)}”",
                $"{column.Name} must be {column.Value.Expected.En}, not \"{Short(text)}\""
            );
            return null;
        }

        if (column.MaxLength is { } most && text.Length > most && column.Field.Property.ClrType == typeof(string))
        {
            var zh = string.Create(CultureInfo.InvariantCulture, $"“{column.Name}”最多 {most} 个字符，实际 {text.Length} 个");
            Say(line, zh, string.Create(CultureInfo.InvariantCulture, $"{column.Name} has {text.Length} characters, {most} are allowed"));
        }

        if (value is decimal or int && NotNegative.Contains(sheet, column) && Convert.ToDecimal(value, CultureInfo.InvariantCulture) < 0m)
        {
            Say(line, $"“{column.Name}”不能为负", $"{column.Name} is negative");
        }

        return column.Field.ToStored(value);
    }

    private void Say(SheetLine line, string zh, string en) => findings.Add(file.Name, line.Line, zh, en);

    private static string Short(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
