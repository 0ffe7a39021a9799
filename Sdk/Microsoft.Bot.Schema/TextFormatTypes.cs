namespace Microsoft.Bot.Schema;

/// <summary>How the text of a message is to be read: the values of <see cref="Activity.TextFormat"/>.</summary>
public static class TextFormatTypes
{
    /// <summary>Markdown, the default.</summary>
    public const string Markdown = "markdown";

    /// <summary>Plain text.</summary>
    public const string Plain = "plain";

    /// <summary>XML as the channel defines it.</summary>
    public const string Xml = "xml";
}
