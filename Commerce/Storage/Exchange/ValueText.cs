using System.Globalization;
using BotApp.Commerce.Delivery;

namespace BotApp.Commerce.Storage.Exchange;

/// <summary>How a kind of value is written in import files; the same on the way in and out.</summary>
internal sealed record ValueText(Bilingual Expected, Func<string, object?> Parse, Func<object, string> Format)
{
    private const NumberStyles Signed = NumberStyles.AllowLeadingSign;
    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss.FFFK";

    private static readonly ValueText Text = new(new("文字", "text"), text => text, value => (string)value);

    private static readonly ValueText Whole = new(
        new("整数", "a whole number"),
        text => int.TryParse(text, Signed, CultureInfo.InvariantCulture, out var number) ? number : null,
        value => ((int)value).ToString(CultureInfo.InvariantCulture)
    );

    private static readonly ValueText Amount = new(
        new("最多两位小数的数字，如 12.50", "a number of at most two decimals, such as 12.50"),
        ParseAmount,
        value => ((decimal)value).ToString("0.00", CultureInfo.InvariantCulture)
    );

    private static readonly ValueText YesNo = new(
        new("true 或 false", "true or false"),
        text =>
            text switch
            {
                "true" => true,
                "false" => false,
                _ => null,
            },
        value => (bool)value ? "true" : "false"
    );

    private static readonly ValueText Time = new(
        new("带时区的时间，如 2026-11-22T10:00:00+08:00", "a time with its offset, such as 2026-11-22T10:00:00+08:00"),
        ParseTime,
        value => ((DateTimeOffset)value).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFF'Z'", CultureInfo.InvariantCulture)
    );

    private static readonly ValueText Day = new(
        new("日期，如 2026-11-22", "a day, such as 2026-11-22"),
        text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        value => ((DateOnly)value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
    );

    private static readonly ValueText CarrierCode = new(Text.Expected, Carrier.Of, value => ((Carrier)value).Code);

    public static ValueText For(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) switch
        {
            { IsEnum: true } words => OneOf(words),
            var plain when plain == typeof(int) => Whole,
            var plain when plain == typeof(decimal) => Amount,
            var plain when plain == typeof(bool) => YesNo,
            var plain when plain == typeof(DateTimeOffset) => Time,
            var plain when plain == typeof(DateOnly) => Day,
            var plain when plain == typeof(Carrier) => CarrierCode,
            var plain when plain == typeof(string) => Text,
            var other => throw new NotSupportedException($"A {other.Name} has no form in import files."),
        };

    private static ValueText OneOf(Type words)
    {
        var byName = Enum.GetNames(words).ToDictionary(name => name, name => Enum.Parse(words, name), StringComparer.Ordinal);
        var all = string.Join(", ", byName.Keys);
        return new(new($"其中之一：{all}", $"one of {all}"), text => byName.GetValueOrDefault(text), value => value.ToString()!);
    }

    private static object? ParseAmount(string text)
    {
        const NumberStyles Styles = Signed | NumberStyles.AllowDecimalPoint;
        var isNumber = decimal.TryParse(text, Styles, CultureInfo.InvariantCulture, out var amount);
        return isNumber && decimal.Abs(amount) < 1e13m && decimal.Round(amount, 2) == amount ? amount : null;
    }

    /// <summary>A time without its offset is nobody's.</summary>
    private static object? ParseTime(string text)
    {
        var hasOffset = text.EndsWith('Z') || (text.Length > 6 && text[^6] is '+' or '-' && text[^3] == ':');
        return
            hasOffset
            && DateTimeOffset.TryParseExact(text, Instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : null;
    }
}
