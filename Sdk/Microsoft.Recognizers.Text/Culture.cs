using System;
using System.Linq;

namespace Microsoft.Recognizers.Text;

/// <summary>A culture the recognizers know by code, with the way from any code to the nearest known one.</summary>
public sealed class Culture
{
    /// <summary>English as written in the United States: month before day.</summary>
    public const string English = "en-us";

    /// <summary>English as written elsewhere: day before month.</summary>
    public const string EnglishOthers = "en-*";

    /// <summary>Chinese, simplified and traditional.</summary>
    public const string Chinese = "zh-cn";

    /// <summary>Spanish.</summary>
    public const string Spanish = "es-es";

    /// <summary>Portuguese.</summary>
    public const string Portuguese = "pt-br";

    /// <summary>French.</summary>
    public const string French = "fr-fr";

    /// <summary>German.</summary>
    public const string German = "de-de";

    /// <summary>Italian.</summary>
    public const string Italian = "it-it";

    /// <summary>Japanese.</summary>
    public const string Japanese = "ja-jp";

    /// <summary>Dutch.</summary>
    public const string Dutch = "nl-nl";

    /// <summary>Korean.</summary>
    public const string Korean = "ko-kr";

    /// <summary>Swedish.</summary>
    public const string Swedish = "sv-se";

    /// <summary>Turkish.</summary>
    public const string Turkish = "tr-tr";

    /// <summary>Hindi.</summary>
    public const string Hindi = "hi-in";

    /// <summary>Bulgarian.</summary>
    public const string Bulgarian = "bg-bg";

    /// <summary>Arabic.</summary>
    public const string Arabic = "ar-*";

    /// <summary>Every culture with a code of its own.</summary>
    public static readonly Culture[] SupportedCultures =
    [
        new Culture("English", English),
        new Culture("EnglishOthers", EnglishOthers),
        new Culture("Chinese", Chinese),
        new Culture("Spanish", Spanish),
        new Culture("Portuguese", Portuguese),
        new Culture("French", French),
        new Culture("German", German),
        new Culture("Italian", Italian),
        new Culture("Japanese", Japanese),
        new Culture("Dutch", Dutch),
        new Culture("Korean", Korean),
        new Culture("Swedish", Swedish),
        new Culture("Turkish", Turkish),
        new Culture("Hindi", Hindi),
        new Culture("Bulgarian", Bulgarian),
        new Culture("Arabic", Arabic),
    ];

    private static readonly string[] Codes = SupportedCultures.Select(culture => culture.CultureCode).ToArray();

    private Culture(string cultureName, string cultureCode)
    {
        CultureName = cultureName;
        CultureCode = cultureCode;
    }

    /// <summary>The culture's English name.</summary>
    public string CultureName { get; }

    /// <summary>The culture's code in lower case; <c>*</c> stands for any region.</summary>
    public string CultureCode { get; }

    /// <summary>The codes of <see cref="SupportedCultures"/>, in the same order.</summary>
    /// <returns>A fresh array.</returns>
    public static string[] GetSupportedCultureCodes() => (string[])Codes.Clone();

    /// <summary>The nearest known code: itself, the language for any region, or the language's main region.</summary>
    /// <param name="cultureCode">A culture code in any case; <c>null</c> is answered with <c>null</c>.</param>
    /// <returns>A known code, or the given one in lower case when its language is unknown.</returns>
    public static string MapToNearestLanguage(string cultureCode)
    {
        if (string.IsNullOrEmpty(cultureCode))
        {
            return cultureCode;
        }

        var code = cultureCode.ToLowerInvariant();
        if (Array.IndexOf(Codes, code) >= 0)
        {
            return code;
        }

        var sameLanguage = Codes.Where(known => Language(known) == Language(code)).ToList();
        return sameLanguage.Find(known => known.EndsWith('*')) ?? sameLanguage.FirstOrDefault() ?? code;
    }

    private static string Language(string code)
    {
        var dash = code.IndexOf('-', StringComparison.Ordinal);
        return dash < 0 ? code : code[..dash];
    }
}
