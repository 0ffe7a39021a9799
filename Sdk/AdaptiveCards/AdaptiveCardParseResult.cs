using System.Collections.Generic;

namespace AdaptiveCards;

/// <summary>A card that was read, and what was noticed on the way.</summary>
public class AdaptiveCardParseResult
{
    /// <summary>The card.</summary>
    public AdaptiveCard Card { get; set; }

    /// <summary>What was noticed, in the order of the text; empty when all was in order.</summary>
    public List<AdaptiveWarning> Warnings { get; } = [];
}
