using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a date or time and returns all readings of the first one in the answer.</summary>
public class DateTimePrompt : Prompt<IList<DateTimeResolution>>
{
    /// <summary>Initializes a new instance of the <see cref="DateTimePrompt"/> class.</summary>
    /// <param name="dialogId">The id of the dialog.</param>
    /// <param name="validator">Decides which answers are taken; null to take all that are understood.</param>
    /// <param name="defaultLocale">The language of activities that name none; null for English.</param>
    public DateTimePrompt(string dialogId, PromptValidator<IList<DateTimeResolution>> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
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
    protected override Task<PromptRecognizerResult<IList<DateTimeResolution>>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        var result = new PromptRecognizerResult<IList<DateTimeResolution>>();
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            var culture = activity.Locale ?? DefaultLocale ?? Culture.English;
            var found = DateTimeRecognizer.RecognizeDateTime(activity.Text, culture, refTime: activity.LocalTimestamp?.DateTime);
            if (found.Count > 0)
            {
                result.Succeeded = true;
                result.Value = Readings(found[0]);
            }
        }

        return Task.FromResult(result);
    }

    private static List<DateTimeResolution> Readings(ModelResult found) =>
        found.Resolution["values"] is IEnumerable<IDictionary<string, string>> values ? values.Select(Reading).ToList() : [];

    private static DateTimeResolution Reading(IDictionary<string, string> value) =>
        new DateTimeResolution
        {
            Timex = Part(value, "timex"),
            Value = Part(value, "value"),
            Start = Part(value, "start"),
            End = Part(value, "end"),
        };

    private static string Part(IDictionary<string, string> value, string name) => value.TryGetValue(name, out var part) ? part : null;
}
