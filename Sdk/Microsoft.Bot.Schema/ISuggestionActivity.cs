using System.Collections.Generic;

namespace Microsoft.Bot.Schema;

/// <summary>A private proposal about an earlier message.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    /// <summary>The parts of the earlier message the proposal refers to.</summary>
    IList<TextHighlight> TextHighlights { get; set; }
}
