using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Finds yes and no.</summary>
public class ChoiceRecognizer : Recognizer<ChoiceOptions>
{
    private static readonly SharedRecognizers<ChoiceOptions, ChoiceRecognizer> Shared = new(options => new ChoiceRecognizer(options));

    /// <summary>Models for one culture.</summary>
    /// <param name="targetCulture">Culture of models asked for without one.</param>
    /// <param name="options">Options every model is created with.</param>
    /// <param name="lazyInitialization">Whether models wait to be asked for.</param>
    public ChoiceRecognizer(string targetCulture, ChoiceOptions options = ChoiceOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization) { }

    /// <summary>Models for one culture, options given as bits.</summary>
    /// <param name="targetCulture">Culture of models asked for without one.</param>
    /// <param name="options">The bits of the options.</param>
    /// <param name="lazyInitialization">Whether models wait to be asked for.</param>
    /// <exception cref="System.ArgumentException">A bit stands for no option.</exception>
    public ChoiceRecognizer(string targetCulture, int options, bool lazyInitialization = false)
        : this(targetCulture, GetOptions(options), lazyInitialization) { }

    /// <summary>Models for any culture; each is asked for with its own.</summary>
    /// <param name="options">Options every model is created with.</param>
    /// <param name="lazyInitialization">Whether models wait to be asked for.</param>
    public ChoiceRecognizer(ChoiceOptions options = ChoiceOptions.None, bool lazyInitialization = true)
        : this(null, options, lazyInitialization) { }

    /// <summary>Models for any culture, options given as bits.</summary>
    /// <param name="options">The bits of the options.</param>
    /// <param name="lazyInitialization">Whether models wait to be asked for.</param>
    /// <exception cref="System.ArgumentException">A bit stands for no option.</exception>
    public ChoiceRecognizer(int options, bool lazyInitialization = true)
        : this(null, options, lazyInitialization) { }

    /// <summary>Finds yes and no in a text.</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Its culture; an unknown one is read as English when falling back.</param>
    /// <param name="options">Options of the model.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The results from left to right; empty when nothing was found.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public static List<ModelResult> RecognizeBoolean(
        string query,
        string culture,
        ChoiceOptions options = ChoiceOptions.None,
        bool fallbackToDefaultCulture = true
    ) => Shared.With(options).GetBooleanModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>The model that finds yes and no.</summary>
    /// <param name="culture">Its culture; <c>null</c> takes the recognizer's own.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The model.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public IModel GetBooleanModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<BooleanModel>(culture, fallbackToDefaultCulture);

    /// <inheritdoc/>
    protected override void InitializeConfiguration()
    {
        RegisterModel<BooleanModel>(Culture.English, _ => new BooleanModel(EnglishYesNo.Words));
        RegisterModel<BooleanModel>(Culture.Chinese, _ => new BooleanModel(ChineseYesNo.Words));
    }
}
