using System.Runtime.InteropServices;

namespace BotApp.Recognizers.Entities.Measures;

/// <summary>A number of a message, in digits or words, or a range of two ("3到5", "三五").</summary>
/// <param name="Start">Index of the first UTF-16 unit.</param>
/// <param name="End">Behind the last.</param>
/// <param name="Value">The number, of a range its lower end.</param>
/// <param name="Upper">The upper end of a range; otherwise the number itself.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Numeral(int Start, int End, decimal Value, decimal Upper)
{
    public bool IsRange => Upper != Value;

    /// <summary>"5", "3-5".</summary>
    public string Text => IsRange ? $"{Plain(Value)}-{Plain(Upper)}" : Plain(Value);

    public static string Plain(decimal value) => value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The same written in percent or another unit: both ends times a factor.</summary>
    public Numeral Times(decimal factor) => this with { Value = Value * factor, Upper = Upper * factor };
}
