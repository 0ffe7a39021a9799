using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks to choose one thing of several.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private readonly Dictionary<string, ChoiceFactoryOptions> _choiceDefaults;

    /// <summary>Initializes a new instance of the <see cref="ChoicePrompt"/> class that speaks the languages of <see cref="PromptCultureModels"/>.</summary>
    /// <param name="dialogId">The id of the dialog.</param>
    /// <param name="validator">Decides which answers are taken; null to take all that are understood.</param>
    /// <param name="defaultLocale">The language of activities that name none; null for English.</param>
    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : this(
            dialogId,
            PromptCultureModels.GetSupportedCultures().ToDictionary(static model => model.Locale, Words),
            validator,
            defaultLocale
        ) { }

    /// <summary>Initializes a new instance of the <see cref="ChoicePrompt"/> class with words of the bot's own.</summary>
    /// <param name="dialogId">The id of the dialog.</param>
    /// <param name="choiceDefaults">The words by culture in lower case; English must be among them.</param>
    /// <param name="validator">Decides which answers are taken; null to take all that are understood.</param>
    /// <param name="defaultLocale">The language of activities that name none; null for English.</param>
    public ChoicePrompt(
        string dialogId,
        Dictionary<string, ChoiceFactoryOptions> choiceDefaults,
        PromptValidator<FoundChoice> validator = null,
        string defaultLocale = null
    )
        : base(dialogId, validator)
    {
        _choiceDefaults = choiceDefaults;
        DefaultLocale = defaultLocale;
    }

    /// <summary>How choices are shown unless the options say; by default as the channel can.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>The language of activities that name none; null for English.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>Words between choices, whatever the language; null to speak the user's.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>How answers are understood; null for the usual way.</summary>
    public FindChoicesOptions RecognizerOptions { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default
    )
    {
        var question = Question.Of(turnContext, options, isRetry);
        var activity = turnContext.Activity;
        var shown = AppendChoices(
            question,
            activity.ChannelId,
            options.Choices ?? [],
            options.Style ?? Style,
            ChoiceOptions ?? _choiceDefaults[CultureOf(activity.Locale)],
            activity.Conversation?.ConversationType,
            PromptAudience.Of(activity),
            cancellationToken
        );

        return turnContext.SendActivityAsync(shown, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        var result = new PromptRecognizerResult<FoundChoice>();
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            var culture = CultureOf(options.RecognizeLanguage ?? activity.Locale ?? RecognizerOptions?.Locale);
            var found = ChoiceRecognizers.RecognizeChoices(
                activity.Text,
                options.Choices ?? [],
                FindOptions.In(RecognizerOptions, culture)
            );
            if (found is { Count: > 0 })
            {
                result.Succeeded = true;
                result.Value = found[0].Resolution;
            }
        }

        return Task.FromResult(result);
    }

    private static ChoiceFactoryOptions Words(PromptCultureModel model) =>
        new ChoiceFactoryOptions(model.Separator, model.InlineOr, model.InlineOrMore, true);

    private string CultureOf(string locale)
    {
        var culture = PromptCultureModels.MapToNearestLanguage(locale ?? DefaultLocale);
        return !string.IsNullOrEmpty(culture) && _choiceDefaults.ContainsKey(culture)
            ? culture
            : Microsoft.Recognizers.Text.Culture.English;
    }
}
