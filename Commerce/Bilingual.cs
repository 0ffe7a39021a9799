using System.Globalization;

namespace BotApp.Commerce;

/// <summary>A wording of the shop's data in both of its languages.</summary>
public sealed record Bilingual(string Zh, string En)
{
    /// <summary>The wording for a culture: English for English cultures, Chinese for every other.</summary>
    public string In(CultureInfo culture) => culture.TwoLetterISOLanguageName == "en" ? En : Zh;

    public override string ToString() => Zh;
}
