using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number, which may carry a unit.</summary>
/// <typeparam name="T"><see cref="int"/>, <see cref="long"/>, <see cref="float"/>, <see cref="double"/> or <see cref="decimal"/>.</typeparam>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    private static readonly NumberParser<T> Parser = NumberParser.For<T>();

    /// <summary>Initializes a new instance of the <see cref="NumberPrompt{T}"/> class.</summary>
    /// <param name="dialogId">The id of the dialog.</param>
    /// <param name="validator">Decides which answers are taken; null to take all that are understood.</param>
    /// <param name="defaultLocale">The language of activities that name none; null for English.</param>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is another type.</exception>
    public NumberPrompt(string dialogId, PromptValidator<T> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        if (Parser == null)
        {
            throw new NotSupportedException($"NumberPrompt: type argument T <{typeof(T).Name}> is not supported");
        }

        DefaultLocale = defaultLocale;
    }

    /// <summary>The language of activities that name none; null for English.</summary>
    public string DefaultLocale { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default
    ) => Question.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        var result = new PromptRecognizerResult<T>();
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            var culture = activity.Locale ?? DefaultLocale ?? Culture.English;
            var number = SpokenNumber.In(activity.Text, culture);
            // Recognizers write numbers as the culture does.
            if (number != null && Parser(number, Cultures.Find(culture) ?? CultureInfo.InvariantCulture, out var value))
            {
                result.Succeeded = true;
                result.Value = value;
            }
        }

        return Task.FromResult(result);
    }
}
