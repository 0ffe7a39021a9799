using System;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The languages choice and confirm prompts speak.</summary>
public static class PromptCultureModels
{
    private static readonly string[] Locales = Array.ConvertAll(GetSupportedCultures(), static model => model.Locale);

    /// <summary>Bulgarian.</summary>
    public static PromptCultureModel Bulgarian => Model(Culture.Bulgarian, ", ", " или ", ", или ", "да", "Не");

    /// <summary>Chinese.</summary>
    public static PromptCultureModel Chinese => Model(Culture.Chinese, "， ", " 要么 ", "， 要么 ", "是的", "不");

    /// <summary>Dutch.</summary>
    public static PromptCultureModel Dutch => Model(Culture.Dutch, ", ", " of ", ", of ", "Ja", "Nee");

    /// <summary>English.</summary>
    public static PromptCultureModel English => Model(Culture.English, ", ", " or ", ", or ", "Yes", "No");

    /// <summary>French.</summary>
    public static PromptCultureModel French => Model(Culture.French, ", ", " ou ", ", ou ", "Oui", "Non");

    /// <summary>German.</summary>
    public static PromptCultureModel German => Model(Culture.German, ", ", " oder ", ", oder ", "Ja", "Nein");

    /// <summary>Hindi.</summary>
    public static PromptCultureModel Hindi => Model(Culture.Hindi, ", ", " या ", ", या ", "हां", "नहीं");

    /// <summary>Italian.</summary>
    public static PromptCultureModel Italian => Model(Culture.Italian, ", ", " o ", " o ", "Si", "No");

    /// <summary>Japanese.</summary>
    public static PromptCultureModel Japanese => Model(Culture.Japanese, "、 ", " または ", "、 または ", "はい", "いいえ");

    /// <summary>Korean.</summary>
    public static PromptCultureModel Korean => Model(Culture.Korean, ", ", " 또는 ", " 또는 ", "예", "아니");

    /// <summary>Portuguese.</summary>
    public static PromptCultureModel Portuguese => Model(Culture.Portuguese, ", ", " ou ", ", ou ", "Sim", "Não");

    /// <summary>Spanish.</summary>
    public static PromptCultureModel Spanish => Model(Culture.Spanish, ", ", " o ", ", o ", "Sí", "No");

    /// <summary>Swedish.</summary>
    public static PromptCultureModel Swedish => Model(Culture.Swedish, ", ", " eller ", " eller ", "Ja", "Nej");

    /// <summary>Turkish.</summary>
    public static PromptCultureModel Turkish => Model(Culture.Turkish, ", ", " veya ", " veya ", "Evet", "Hayır");

    /// <summary>Finds the supported culture nearest to another: "es-mx" is near to "es-es".</summary>
    /// <param name="cultureCode">The culture, in any case; null for none.</param>
    /// <returns>The supported culture in lower case; the given one in lower case when no supported one speaks its language; null for none.</returns>
    public static string MapToNearestLanguage(string cultureCode)
    {
        var wanted = cultureCode?.ToLowerInvariant();
        if (wanted == null || Array.IndexOf(Locales, wanted) >= 0)
        {
            return wanted;
        }

        var language = wanted.Split('-')[0].Trim();
        return Array.Find(Locales, locale => language.Length > 0 && locale.StartsWith(language, StringComparison.Ordinal)) ?? wanted;
    }

    /// <summary>All of them.</summary>
    /// <returns>A new array.</returns>
    public static PromptCultureModel[] GetSupportedCultures() =>
        [Bulgarian, Chinese, Dutch, English, French, German, Hindi, Italian, Japanese, Korean, Portuguese, Spanish, Swedish, Turkish];

    private static PromptCultureModel Model(string locale, string separator, string or, string orMore, string yes, string no) =>
        new PromptCultureModel
        {
            Locale = locale,
            Separator = separator,
            InlineOr = or,
            InlineOrMore = orMore,
            YesInLanguage = yes,
            NoInLanguage = no,
        };
}
