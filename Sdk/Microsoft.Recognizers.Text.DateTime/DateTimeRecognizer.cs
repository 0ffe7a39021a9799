using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Finds dates, times, lengths of time, periods and repetitions.</summary>
public class DateTimeRecognizer : Recognizer<DateTimeOptions>
{
    private static readonly SharedRecognizers<DateTimeOptions, DateTimeRecognizer> Shared = new(options => new DateTimeRecognizer(options));

    /// <summary>Models for one culture.</summary>
    /// <param name="targetCulture">Culture of models asked for without one.</param>
    /// <param name="options">Options every model is created with.</param>
    /// <param name="lazyInitialization">Whether models wait to be asked for.</param>
    public DateTimeRecognizer(string targetCulture, DateTimeOptions options = DateTimeOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization) { }

    /// <summary>Models for one culture, options given as bits.</summary>
    /// <param name="targetCulture">Culture of models asked for without one.</param>
    /// <param name="options">The bits of the options.</param>
    /// <param name="lazyInitialization">Whether models wait to be asked for.</param>
    /// <exception cref="System.ArgumentException">A bit stands for no option.</exception>
    public DateTimeRecognizer(string targetCulture, int options, bool lazyInitialization = false)
        : this(targetCulture, GetOptions(options), lazyInitialization) { }

    /// <summary>Models for any culture; each is asked for with its own.</summary>
    /// <param name="options">Options every model is created with.</param>
    /// <param name="lazyInitialization">Whether models wait to be asked for.</param>
    public DateTimeRecognizer(DateTimeOptions options = DateTimeOptions.None, bool lazyInitialization = true)
        : this(null, options, lazyInitialization) { }

    /// <summary>Models for any culture, options given as bits.</summary>
    /// <param name="options">The bits of the options.</param>
    /// <param name="lazyInitialization">Whether models wait to be asked for.</param>
    /// <exception cref="System.ArgumentException">A bit stands for no option.</exception>
    public DateTimeRecognizer(int options, bool lazyInitialization = true)
        : this(null, options, lazyInitialization) { }

    /// <summary>Finds dates and times in a text.</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Its culture; an unknown one is read as English when falling back.</param>
    /// <param name="options">Options of the model.</param>
    /// <param name="refTime">The time relative words count from; <c>null</c> takes the machine's present time.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The results from left to right; empty when nothing was found.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public static List<ModelResult> RecognizeDateTime(
        string query,
        string culture,
        DateTimeOptions options = DateTimeOptions.None,
        System.DateTime? refTime = null,
        bool fallbackToDefaultCulture = true
    )
    {
        var model = Shared.With(options).GetDateTimeModel(culture, fallbackToDefaultCulture);
        return refTime == null ? model.Parse(query) : model.Parse(query, refTime.Value);
    }

    /// <summary>The model that finds dates and times.</summary>
    /// <param name="culture">Its culture; <c>null</c> takes the recognizer's own.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The model.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public DateTimeModel GetDateTimeModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<DateTimeModel>(culture, fallbackToDefaultCulture);

    /// <inheritdoc/>
    protected override void InitializeConfiguration()
    {
        RegisterModel<DateTimeModel>(
            Culture.English,
            options => new DateTimeModel((text, now) => EnglishDateTimes.Find(text, now, options))
        );
        RegisterModel<DateTimeModel>(
            Culture.EnglishOthers,
            options => new DateTimeModel((text, now) => EnglishDateTimes.Find(text, now, options, dayFirst: true))
        );
        RegisterModel<DateTimeModel>(
            Culture.Chinese,
            options => new DateTimeModel((text, now) => ChineseDateTimes.Find(text, now, options))
        );
    }
}
