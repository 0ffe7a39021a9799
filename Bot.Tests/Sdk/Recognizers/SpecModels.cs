using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;
using Microsoft.Recognizers.Text.Sequence;

namespace BotApp.Tests.Sdk.Recognizers;

/// <summary>Finds what one model finds; the reference time matters to dates only.</summary>
internal delegate List<ModelResult> Recognition(string query, string culture, DateTime? reference);

/// <summary>The models by the names the official specs give them.</summary>
internal static class SpecModels
{
    private static readonly Dictionary<string, NumberOptions> NumberModes = new(StringComparer.Ordinal)
    {
        [""] = NumberOptions.None,
        ["PercentMode"] = NumberOptions.PercentageMode,
        ["ExperimentalMode"] = NumberOptions.ExperimentalMode,
        ["SuppressExtendedTypes"] = NumberOptions.SuppressExtendedTypes,
    };

    // TasksMode came after the contract: there is no such option in it
    private static readonly Dictionary<string, DateTimeOptions> DateTimeModes = new(StringComparer.Ordinal)
    {
        [""] = DateTimeOptions.None,
        ["CalendarMode"] = DateTimeOptions.CalendarMode,
        ["ExtendedTypes"] = DateTimeOptions.ExtendedTypes,
        ["ExperimentalMode"] = DateTimeOptions.ExperimentalMode,
        ["SplitDateAndTime"] = DateTimeOptions.SplitDateAndTime,
        ["ComplexCalendar"] = DateTimeOptions.ExtendedTypes | DateTimeOptions.CalendarMode | DateTimeOptions.EnablePreview,
    };

    /// <summary>Every model without a mode.</summary>
    public static IReadOnlyDictionary<string, Recognition> Plain { get; } = Build();

    /// <summary>The recognition a spec file is about; <c>null</c> when the contract has no such model or mode.</summary>
    public static Recognition? Find(string model, string mode) =>
        mode.Length == 0 ? Plain.GetValueOrDefault(model)
        : model == "DateTimeModel"
            ? DateTimeModes.TryGetValue(mode, out var dates) ? DatesIn(dates)
                : null
        : NumberModes.TryGetValue(mode, out var numbers) ? NumbersIn(model, numbers)
        : null;

    private static Dictionary<string, Recognition> Build() =>
        new(StringComparer.Ordinal)
        {
            ["NumberModel"] = NumbersIn("NumberModel", NumberOptions.None)!,
            ["OrdinalModel"] = NumbersIn("OrdinalModel", NumberOptions.None)!,
            ["PercentModel"] = NumbersIn("PercentModel", NumberOptions.None)!,
            ["NumberRangeModel"] = NumbersIn("NumberRangeModel", NumberOptions.None)!,
            ["CurrencyModel"] = (query, culture, _) => NumberWithUnitRecognizer.RecognizeCurrency(query, culture),
            ["DimensionModel"] = (query, culture, _) => NumberWithUnitRecognizer.RecognizeDimension(query, culture),
            ["AgeModel"] = (query, culture, _) => NumberWithUnitRecognizer.RecognizeAge(query, culture),
            ["TemperatureModel"] = (query, culture, _) => NumberWithUnitRecognizer.RecognizeTemperature(query, culture),
            ["DateTimeModel"] = DatesIn(DateTimeOptions.None),
            ["PhoneNumberModel"] = (query, culture, _) => SequenceRecognizer.RecognizePhoneNumber(query, culture),
            ["IpAddressModel"] = (query, culture, _) => SequenceRecognizer.RecognizeIpAddress(query, culture),
            ["URLModel"] = (query, culture, _) => SequenceRecognizer.RecognizeURL(query, culture),
            ["EmailModel"] = (query, culture, _) => SequenceRecognizer.RecognizeEmail(query, culture),
            ["GUIDModel"] = (query, culture, _) => SequenceRecognizer.RecognizeGUID(query, culture),
            ["HashtagModel"] = (query, culture, _) => SequenceRecognizer.RecognizeHashtag(query, culture),
            ["MentionModel"] = (query, culture, _) => SequenceRecognizer.RecognizeMention(query, culture),
            ["QuotedTextModel"] = (query, culture, _) => SequenceRecognizer.RecognizeQuotedText(query, culture),
            ["BooleanModel"] = (query, culture, _) => ChoiceRecognizer.RecognizeBoolean(query, culture),
        };

    private static Recognition DatesIn(DateTimeOptions options) =>
        (query, culture, reference) => DateTimeRecognizer.RecognizeDateTime(query, culture, options, reference);

    private static Recognition? NumbersIn(string model, NumberOptions options) =>
        model switch
        {
            "NumberModel" => (query, culture, _) => NumberRecognizer.RecognizeNumber(query, culture, options),
            "OrdinalModel" => (query, culture, _) => NumberRecognizer.RecognizeOrdinal(query, culture, options),
            "PercentModel" => (query, culture, _) => NumberRecognizer.RecognizePercentage(query, culture, options),
            "NumberRangeModel" => (query, culture, _) => NumberRecognizer.RecognizeNumberRange(query, culture, options),
            _ => null,
        };
}
