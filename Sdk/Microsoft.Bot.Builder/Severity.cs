namespace Microsoft.Bot.Builder;

/// <summary>How grave a traced line is.</summary>
public enum Severity
{
    /// <summary>Only of use to whoever follows the code.</summary>
    Verbose = 0,

    /// <summary>Something worth knowing happened.</summary>
    Information = 1,

    /// <summary>Something unexpected that was coped with.</summary>
    Warning = 2,

    /// <summary>Something failed.</summary>
    Error = 3,

    /// <summary>Something failed and the service with it.</summary>
    Critical = 4,
}
