namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Options for one turn. The prompt's own are shared by all conversations and must not be given the language of one.</summary>
internal static class FindOptions
{
    internal static FindChoicesOptions In(FindChoicesOptions options, string culture) =>
        options == null
            ? new FindChoicesOptions { Locale = culture }
            : new FindChoicesOptions
            {
                Locale = culture,
                NoAction = options.NoAction,
                NoValue = options.NoValue,
                RecognizeNumbers = options.RecognizeNumbers,
                RecognizeOrdinals = options.RecognizeOrdinals,
                AllowPartialMatches = options.AllowPartialMatches,
                MaxTokenDistance = options.MaxTokenDistance,
                Tokenizer = options.Tokenizer,
            };
}
