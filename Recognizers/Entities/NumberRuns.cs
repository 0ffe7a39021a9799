namespace BotApp.Recognizers.Entities;

/// <summary>Finds order and waybill numbers: unbroken runs of ASCII letters and digits of the right form.</summary>
internal static class NumberRuns
{
    public static IEnumerable<Entity> In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var end = at;
            while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            {
                end++;
            }

            if (KindOf(text.AsSpan(at, end - at)) is { } kind)
            {
                yield return new Entity(kind, text[at..end].ToUpperInvariant(), at, end - at);
            }

            at = end;
        }
    }

    private static string? KindOf(ReadOnlySpan<char> run)
    {
        var digits = run.TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
        var letters = run.Length - digits.Length;
        return digits.ContainsAnyExceptInRange('0', '9') ? null
            : letters == 0 && digits.Length is >= 8 and <= 20 ? EntityKind.OrderNumber
            : letters is >= 2 and <= 4 && digits.Length is >= 9 and <= 16 ? EntityKind.Waybill
            : null;
    }
}
