using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Finds the number in an answer: a bare one, else one with a unit.</summary>
internal static class SpokenNumber
{
    private static readonly Func<string, string, List<ModelResult>>[] Models =
    [
        static (text, culture) => NumberRecognizer.RecognizeNumber(text, culture),
        static (text, culture) => NumberWithUnitRecognizer.RecognizeCurrency(text, culture),
        static (text, culture) => NumberWithUnitRecognizer.RecognizeAge(text, culture),
        static (text, culture) => NumberWithUnitRecognizer.RecognizeTemperature(text, culture),
        static (text, culture) => NumberWithUnitRecognizer.RecognizeDimension(text, culture),
    ];

    /// <summary>The number as the culture writes it; null when there is none.</summary>
    internal static string In(string text, string culture)
    {
        if (
            Cultures.Find(culture) is { TwoLetterISOLanguageName: not ("en" or "zh") } other
            && WrittenNumber.In(text, other) is { } written
        )
        {
            return written;
        }

        foreach (var recognize in Models)
        {
            var found = recognize(text, culture);
            if (found.Count > 0)
            {
                return found[0].Resolution.TryGetValue("value", out var value)
                    ? Convert.ToString(value, CultureInfo.InvariantCulture)
                    : null;
            }
        }

        return null;
    }
}
