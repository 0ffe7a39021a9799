using System;

namespace Microsoft.Bot.Builder;

/// <summary>A page of a longer list.</summary>
/// <typeparam name="T">What the list is of.</typeparam>
public class PagedResult<T>
{
    /// <summary>Initializes a new instance of the <see cref="PagedResult{T}"/> class, empty.</summary>
    public PagedResult() { }

    /// <summary>Gets or sets what is on the page.</summary>
    /// <value>The items; never null unless set so.</value>
    public T[] Items { get; set; } = Array.Empty<T>();

    /// <summary>Gets or sets what the next page is asked for with.</summary>
    /// <value>The token; null when this is the last page.</value>
    public string ContinuationToken { get; set; }
}
