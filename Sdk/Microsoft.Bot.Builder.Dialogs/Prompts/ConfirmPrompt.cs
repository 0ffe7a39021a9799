using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text.Choice;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for yes or no.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Words)> _choiceDefaults;

    /// <summary>Initializes a new instance of the <see cref="ConfirmPrompt"/> class that speaks the languages of <see cref="PromptCultureModels"/>.</summary>
    /// <param name="dialogId">The id of the dialog.</param>
    /// <param name="validator">Decides which answers are taken; null to take all that are understood.</param>
    /// <param name="defaultLocale">The language of activities that name none; null for English.</param>
    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : this(
            dialogId,
            PromptCultureModels.GetSupportedCultures().ToDictionary(static model => model.Locale, Words),
            validator,
            defaultLocale
        ) { }

    /// <summary>Initializes a new instance of the <see cref="ConfirmPrompt"/> class with words of the bot's own.</summary>
    /// <param name="dialogId">The id of the dialog.</param>
    /// <param name="choiceDefaults">Yes, no and the words between them, by culture in lower case; English must be among them.</param>
    /// <param name="validator">Decides which answers are taken; null to take all that are understood.</param>
    /// <param name="defaultLocale">The language of activities that name none; null for English.</param>
    public ConfirmPrompt(
        string dialogId,
        Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults,
        PromptValidator<bool> validator = null,
        string defaultLocale = null
    )
        : base(dialogId, validator)
    {
        _choiceDefaults = choiceDefaults;
        DefaultLocale = defaultLocale;
    }

    /// <summary>How yes and no are shown unless the options say; by default as the channel can.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>The language of activities that name none; null for English.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>Words between yes and no, whatever the language; null to speak the user's.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>Yes and no, whatever the language; null to speak the user's.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

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
        var culture = CultureOf(activity.Locale);
        var shown = AppendChoices(
            question,
            activity.ChannelId,
            ChoicesIn(culture),
            options.Style ?? Style,
            ChoiceOptions ?? _choiceDefaults[culture].Words,
            activity.Conversation?.ConversationType,
            PromptAudience.Of(activity),
            cancellationToken
        );

        return turnContext.SendActivityAsync(shown, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        var result = new PromptRecognizerResult<bool>();
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            var culture = CultureOf(options.RecognizeLanguage ?? activity.Locale);
            if ((YesOrNo(activity.Text, culture) ?? Chosen(activity.Text, culture)) is { } answer)
            {
                result.Succeeded = true;
                result.Value = answer;
            }
        }

        return Task.FromResult(result);
    }

    private static (Choice, Choice, ChoiceFactoryOptions) Words(PromptCultureModel model) =>
        (
            new Choice(model.YesInLanguage),
            new Choice(model.NoInLanguage),
            new ChoiceFactoryOptions(model.Separator, model.InlineOr, model.InlineOrMore, true)
        );

    private static bool? YesOrNo(string text, string culture)
    {
        var found = ChoiceRecognizer.RecognizeBoolean(text, culture);
        return found.Count > 0 && bool.TryParse(found[0].Resolution["value"].ToString(), out var answer) ? answer : null;
    }

    /// <summary>What was asked with numbers may be answered with a number, or with the words of the choices.</summary>
    private bool? Chosen(string text, string culture)
    {
        var words = ChoiceOptions ?? _choiceDefaults[culture].Words;
        if (words.IncludeNumbers == false)
        {
            return null;
        }

        var found = ChoiceRecognizers.RecognizeChoices(text, ChoicesIn(culture));
        return found.Count > 0 ? found[0].Resolution.Index == 0 : null;
    }

    private List<Choice> ChoicesIn(string culture)
    {
        var (yes, no, _) = _choiceDefaults[culture];
        return ConfirmChoices == null ? [yes, no] : [ConfirmChoices.Item1, ConfirmChoices.Item2];
    }

    private string CultureOf(string locale)
    {
        var culture = PromptCultureModels.MapToNearestLanguage(locale ?? DefaultLocale);
        return !string.IsNullOrEmpty(culture) && _choiceDefaults.ContainsKey(culture)
            ? culture
            : Microsoft.Recognizers.Text.Culture.English;
    }
}
