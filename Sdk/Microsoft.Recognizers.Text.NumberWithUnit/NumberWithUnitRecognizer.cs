using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds sums of money, temperatures, dimensions and ages.</summary>
public class NumberWithUnitRecognizer : Recognizer<NumberWithUnitOptions>
{
    private static readonly SharedRecognizers<NumberWithUnitOptions, NumberWithUnitRecognizer> Shared = new(
        options => new NumberWithUnitRecognizer(options)
    );

    /// <summary>Models for one culture.</summary>
    /// <param name="targetCulture">Culture of models asked for without one.</param>
    /// <param name="options">Options every model is created with.</param>
    /// <param name="lazyInitialization">Whether models wait to be asked for.</param>
    public NumberWithUnitRecognizer(
        string targetCulture,
        NumberWithUnitOptions options = NumberWithUnitOptions.None,
        bool lazyInitialization = false
    )
        : base(targetCulture, options, lazyInitialization) { }

    /// <summary>Models for one culture, options given as bits.</summary>
    /// <param name="targetCulture">Culture of models asked for without one.</param>
    /// <param name="options">The bits of the options.</param>
    /// <param name="lazyInitialization">Whether models wait to be asked for.</param>
    /// <exception cref="System.ArgumentException">A bit stands for no option.</exception>
    public NumberWithUnitRecognizer(string targetCulture, int options, bool lazyInitialization = false)
        : this(targetCulture, GetOptions(options), lazyInitialization) { }

    /// <summary>Models for any culture; each is asked for with its own.</summary>
    /// <param name="options">Options every model is created with.</param>
    /// <param name="lazyInitialization">Whether models wait to be asked for.</param>
    public NumberWithUnitRecognizer(NumberWithUnitOptions options = NumberWithUnitOptions.None, bool lazyInitialization = true)
        : this(null, options, lazyInitialization) { }

    /// <summary>Models for any culture, options given as bits.</summary>
    /// <param name="options">The bits of the options.</param>
    /// <param name="lazyInitialization">Whether models wait to be asked for.</param>
    /// <exception cref="System.ArgumentException">A bit stands for no option.</exception>
    public NumberWithUnitRecognizer(int options, bool lazyInitialization = true)
        : this(null, options, lazyInitialization) { }

    /// <summary>Finds sums of money in a text.</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Its culture; an unknown one is read as English when falling back.</param>
    /// <param name="options">Options of the model.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The results from left to right; empty when nothing was found.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public static List<ModelResult> RecognizeCurrency(
        string query,
        string culture,
        NumberWithUnitOptions options = NumberWithUnitOptions.None,
        bool fallbackToDefaultCulture = true
    ) => Shared.With(options).GetCurrencyModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Finds temperatures in a text.</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Its culture; an unknown one is read as English when falling back.</param>
    /// <param name="options">Options of the model.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The results from left to right; empty when nothing was found.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public static List<ModelResult> RecognizeTemperature(
        string query,
        string culture,
        NumberWithUnitOptions options = NumberWithUnitOptions.None,
        bool fallbackToDefaultCulture = true
    ) => Shared.With(options).GetTemperatureModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Finds dimensions in a text.</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Its culture; an unknown one is read as English when falling back.</param>
    /// <param name="options">Options of the model.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The results from left to right; empty when nothing was found.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public static List<ModelResult> RecognizeDimension(
        string query,
        string culture,
        NumberWithUnitOptions options = NumberWithUnitOptions.None,
        bool fallbackToDefaultCulture = true
    ) => Shared.With(options).GetDimensionModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Finds ages in a text.</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Its culture; an unknown one is read as English when falling back.</param>
    /// <param name="options">Options of the model.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The results from left to right; empty when nothing was found.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public static List<ModelResult> RecognizeAge(
        string query,
        string culture,
        NumberWithUnitOptions options = NumberWithUnitOptions.None,
        bool fallbackToDefaultCulture = true
    ) => Shared.With(options).GetAgeModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>The model that finds sums of money.</summary>
    /// <param name="culture">Its culture; <c>null</c> takes the recognizer's own.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The model.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public CurrencyModel GetCurrencyModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<CurrencyModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model that finds temperatures.</summary>
    /// <param name="culture">Its culture; <c>null</c> takes the recognizer's own.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The model.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public TemperatureModel GetTemperatureModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<TemperatureModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model that finds dimensions.</summary>
    /// <param name="culture">Its culture; <c>null</c> takes the recognizer's own.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The model.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public DimensionModel GetDimensionModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<DimensionModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model that finds ages.</summary>
    /// <param name="culture">Its culture; <c>null</c> takes the recognizer's own.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The model.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public AgeModel GetAgeModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<AgeModel>(culture, fallbackToDefaultCulture);

    /// <inheritdoc/>
    protected override void InitializeConfiguration()
    {
        RegisterModel<CurrencyModel>(Culture.English, _ => new CurrencyModel(EnglishCurrencies.Find));
        RegisterModel<CurrencyModel>(Culture.EnglishOthers, _ => new CurrencyModel(EnglishCurrencies.Find));
        RegisterModel<CurrencyModel>(Culture.Chinese, _ => new CurrencyModel(ChineseCurrencies.Find));
        RegisterModel<TemperatureModel>(Culture.English, _ => new TemperatureModel(EnglishTemperatures.Find));
        RegisterModel<TemperatureModel>(Culture.EnglishOthers, _ => new TemperatureModel(EnglishTemperatures.Find));
        RegisterModel<TemperatureModel>(Culture.Chinese, _ => new TemperatureModel(ChineseTemperatures.Find));
        RegisterModel<DimensionModel>(Culture.English, _ => new DimensionModel(EnglishDimensions.Find));
        RegisterModel<DimensionModel>(Culture.EnglishOthers, _ => new DimensionModel(EnglishDimensions.Find));
        RegisterModel<DimensionModel>(Culture.Chinese, _ => new DimensionModel(ChineseDimensions.Find));
        RegisterModel<AgeModel>(Culture.English, _ => new AgeModel(EnglishAges.Find));
        RegisterModel<AgeModel>(Culture.EnglishOthers, _ => new AgeModel(EnglishAges.Find));
        RegisterModel<AgeModel>(Culture.Chinese, _ => new AgeModel(ChineseAges.Find));
    }
}
