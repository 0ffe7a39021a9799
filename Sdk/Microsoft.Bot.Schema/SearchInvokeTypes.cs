namespace Microsoft.Bot.Schema;

/// <summary>The kinds of search a client asks for: the values of <see cref="SearchInvokeValue.Kind"/>.</summary>
public static class SearchInvokeTypes
{
    /// <summary>A search whose results are listed.</summary>
    public const string Search = "search";

    /// <summary>A search whose answer is shown at once.</summary>
    public const string SearchAnswer = "searchAnswer";

    /// <summary>Proposals while the user is typing.</summary>
    public const string Typeahead = "typeahead";
}
