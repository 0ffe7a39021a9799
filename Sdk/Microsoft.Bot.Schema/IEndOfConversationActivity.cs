namespace Microsoft.Bot.Schema;

/// <summary>One side regards the conversation as finished.</summary>
public interface IEndOfConversationActivity : IActivity
{
    /// <summary>Why it ended, one of <see cref="EndOfConversationCodes"/>.</summary>
    string Code { get; set; }

    /// <summary>A last word; may be null.</summary>
    string Text { get; set; }
}
