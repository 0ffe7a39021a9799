using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds numbers, ordinals, percentages and ranges of numbers.</summary>
public class NumberRecognizer : Recognizer<NumberOptions>
{
    private static readonly SharedRecognizers<NumberOptions, NumberRecognizer> Shared = new(options => new NumberRecognizer(options));

    /// <summary>Models for one culture.</summary>
    /// <param name="targetCulture">Culture of models asked for without one.</param>
    /// <param name="options">Options every model is created with.</param>
    /// <param name="lazyInitialization">Whether models wait to be asked for.</param>
    public NumberRecognizer(string targetCulture, NumberOptions options = NumberOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization) { }

    /// <summary>Models for one culture, options given as bits.</summary>
    /// <param name="targetCulture">Culture of models asked for without one.</param>
    /// <param name="options">The bits of the options.</param>
    /// <param name="lazyInitialization">Whether models wait to be asked for.</param>
    /// <exception cref="System.ArgumentException">A bit stands for no option.</exception>
    public NumberRecognizer(string targetCulture, int options, bool lazyInitialization = false)
        : this(targetCulture, GetOptions(options), lazyInitialization) { }

    /// <summary>Models for any culture; each is asked for with its own.</summary>
    /// <param name="options">Options every model is created with.</param>
    /// <param name="lazyInitialization">Whether models wait to be asked for.</param>
    public NumberRecognizer(NumberOptions options = NumberOptions.None, bool lazyInitialization = true)
        : this(null, options, lazyInitialization) { }

    /// <summary>Models for any culture, options given as bits.</summary>
    /// <param name="options">The bits of the options.</param>
    /// <param name="lazyInitialization">Whether models wait to be asked for.</param>
    /// <exception cref="System.ArgumentException">A bit stands for no option.</exception>
    public NumberRecognizer(int options, bool lazyInitialization = true)
        : this(null, options, lazyInitialization) { }

    /// <summary>Finds numbers in a text.</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Its culture; an unknown one is read as English when falling back.</param>
    /// <param name="options">Options of the model.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The results from left to right; empty when nothing was found.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public static List<ModelResult> RecognizeNumber(
        string query,
        string culture,
        NumberOptions options = NumberOptions.None,
        bool fallbackToDefaultCulture = true
    ) => Shared.With(options).GetNumberModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Finds ordinals in a text.</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Its culture; an unknown one is read as English when falling back.</param>
    /// <param name="options">Options of the model.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The results from left to right; empty when nothing was found.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public static List<ModelResult> RecognizeOrdinal(
        string query,
        string culture,
        NumberOptions options = NumberOptions.None,
        bool fallbackToDefaultCulture = true
    ) => Shared.With(options).GetOrdinalModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Finds percentages in a text.</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Its culture; an unknown one is read as English when falling back.</param>
    /// <param name="options">Options of the model.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The results from left to right; empty when nothing was found.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public static List<ModelResult> RecognizePercentage(
        string query,
        string culture,
        NumberOptions options = NumberOptions.None,
        bool fallbackToDefaultCulture = true
    ) => Shared.With(options).GetPercentageModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Finds ranges of numbers in a text.</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Its culture; an unknown one is read as English when falling back.</param>
    /// <param name="options">Options of the model.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The results from left to right; empty when nothing was found.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public static List<ModelResult> RecognizeNumberRange(
        string query,
        string culture,
        NumberOptions options = NumberOptions.None,
        bool fallbackToDefaultCulture = true
    ) => Shared.With(options).GetNumberRangeModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>The model that finds numbers.</summary>
    /// <param name="culture">Its culture; <c>null</c> takes the recognizer's own.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The model.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public NumberModel GetNumberModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<NumberModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model that finds ordinals.</summary>
    /// <param name="culture">Its culture; <c>null</c> takes the recognizer's own.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The model.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public OrdinalModel GetOrdinalModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<OrdinalModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model that finds percentages.</summary>
    /// <param name="culture">Its culture; <c>null</c> takes the recognizer's own.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The model.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public PercentModel GetPercentageModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<PercentModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model that finds ranges of numbers.</summary>
    /// <param name="culture">Its culture; <c>null</c> takes the recognizer's own.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The model.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public NumberRangeModel GetNumberRangeModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<NumberRangeModel>(culture, fallbackToDefaultCulture);

    /// <inheritdoc/>
    protected override void InitializeConfiguration()
    {
        RegisterModel<NumberModel>(Culture.English, options => new NumberModel(text => EnglishNumbers.Find(text, options)));
        RegisterModel<NumberModel>(Culture.EnglishOthers, options => new NumberModel(text => EnglishNumbers.Find(text, options)));
        RegisterModel<NumberModel>(Culture.Chinese, options => new NumberModel(text => ChineseNumbers.Find(text, options)));
        RegisterModel<OrdinalModel>(Culture.English, options => new OrdinalModel(text => EnglishOrdinals.Find(text, options)));
        RegisterModel<OrdinalModel>(Culture.EnglishOthers, options => new OrdinalModel(text => EnglishOrdinals.Find(text, options)));
        RegisterModel<OrdinalModel>(Culture.Chinese, options => new OrdinalModel(text => ChineseOrdinals.Find(text, options)));
        RegisterModel<PercentModel>(Culture.English, options => new PercentModel(text => EnglishPercentages.Find(text, options)));
        RegisterModel<PercentModel>(Culture.EnglishOthers, options => new PercentModel(text => EnglishPercentages.Find(text, options)));
        RegisterModel<PercentModel>(Culture.Chinese, options => new PercentModel(text => ChinesePercentages.Find(text, options)));
        RegisterModel<NumberRangeModel>(Culture.English, options => new NumberRangeModel(text => EnglishNumberRanges.Find(text, options)));
        RegisterModel<NumberRangeModel>(
            Culture.EnglishOthers,
            options => new NumberRangeModel(text => EnglishNumberRanges.Find(text, options))
        );
        RegisterModel<NumberRangeModel>(Culture.Chinese, options => new NumberRangeModel(text => ChineseNumberRanges.Find(text, options)));
    }
}
