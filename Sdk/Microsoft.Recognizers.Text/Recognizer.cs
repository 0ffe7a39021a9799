using System;
using Microsoft.Recognizers.Text.Utilities;

namespace Microsoft.Recognizers.Text;

/// <summary>Holds the models of one recognizer, by culture, and creates each only once per option set.</summary>
/// <typeparam name="TRecognizerOptions">The recognizer's options, an enum of flags.</typeparam>
public abstract class Recognizer<TRecognizerOptions>
    where TRecognizerOptions : struct
{
    private readonly ModelShelf<TRecognizerOptions> shelf = new();

    /// <summary>Registers the models and, unless lazy, creates those of the target culture.</summary>
    /// <param name="targetCulture">Culture of models asked for without one; may be <c>null</c>.</param>
    /// <param name="options">Options every model is created with.</param>
    /// <param name="lazyInitialization">Whether models wait to be asked for.</param>
    protected Recognizer(string targetCulture, TRecognizerOptions options, bool lazyInitialization)
    {
        TargetCulture = targetCulture;
        Options = options;
        InitializeConfiguration();
        if (!lazyInitialization)
        {
            shelf.CreateAll(targetCulture, options);
        }
    }

    /// <summary>The culture of models asked for without one; may be <c>null</c>.</summary>
    public string TargetCulture { get; }

    /// <summary>The options models are created with.</summary>
    public TRecognizerOptions Options { get; }

    /// <summary>The options whose flags are the bits of <paramref name="value"/>.</summary>
    /// <param name="value">The bits.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentException">A bit stands for no option.</exception>
    public static TRecognizerOptions GetOptions(int value) => EnumUtils.Convert<TRecognizerOptions>(value);

    /// <summary>Registers every model; called once, from the constructor.</summary>
    protected abstract void InitializeConfiguration();

    /// <summary>Remembers how to create a model; a second registration replaces the first.</summary>
    /// <typeparam name="T">The model's type.</typeparam>
    /// <param name="culture">The culture it is for.</param>
    /// <param name="modelCreator">Creates it.</param>
    protected void RegisterModel<T>(string culture, Func<TRecognizerOptions, IModel> modelCreator)
        where T : IModel => shelf.Register(typeof(T), culture, modelCreator);

    /// <summary>The model for a culture.</summary>
    /// <typeparam name="T">The model's type.</typeparam>
    /// <param name="culture">The culture; <c>null</c> takes <see cref="TargetCulture"/>.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture is answered with English.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ArgumentException">The culture is unknown and there is no falling back.</exception>
    protected T GetModel<T>(string culture, bool fallbackToDefaultCulture)
        where T : IModel
    {
        var wanted = culture ?? TargetCulture;
        var model =
            shelf.Find(typeof(T), wanted, Options)
            ?? (fallbackToDefaultCulture ? shelf.Find(typeof(T), Culture.English, Options) : null)
            ?? throw new ArgumentException(
                $"Could not find Model with the specified configuration: {wanted}, {typeof(T)}",
                nameof(culture)
            );
        return (T)model;
    }
}
