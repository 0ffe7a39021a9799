namespace Microsoft.Bot.Builder.Integration;

/// <summary>Where a bot listens.</summary>
public class BotFrameworkPaths
{
    /// <summary>Initializes a new instance of the <see cref="BotFrameworkPaths"/> class.</summary>
    public BotFrameworkPaths() { }

    /// <summary>Gets or sets the path all others begin with.</summary>
    /// <value>/api unless set otherwise.</value>
    public string BasePath { get; set; } = "/api";

    /// <summary>Gets or sets the path activities are posted to, behind the base path.</summary>
    /// <value>/messages unless set otherwise.</value>
    public string MessagesPath { get; set; } = "/messages";
}
