namespace BotApp.Recognizers.Languages;

/// <summary>Takes the line of an entity's definition apart: <c>ml product hasRoles a, b = …</c>.</summary>
internal static class LuEntityLine
{
    private static readonly string[] Known = ["ml", "list", "regex", "prebuilt", "composite", "phraselist", "patternany"];

    public static string Types => string.Join(", ", Known);

    /// <summary>Null when the line is none.</summary>
    public static (string Type, string Name, string? Definition)? Read(ReadOnlySpan<char> text)
    {
        var equals = text.IndexOf('=');
        var definition = equals < 0 ? "" : text[(equals + 1)..].Trim().ToString();
        var head = (equals < 0 ? text : text[..equals]).ToString();
        var words = head.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words is [var type, var name, ..] && Array.Exists(Known, known => type.Equals(known, StringComparison.OrdinalIgnoreCase))
            ? (type.ToLowerInvariant(), name, definition.Length > 0 ? definition : null)
            : null;
    }
}
